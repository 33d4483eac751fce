"""known-party: each holder is of a party that the plan lists."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, plan


def of_no_party(party: str, at: At, *others: At, meant: str = "") -> Seen:
    nl, en = (f' (bedoelde u "{meant}"?)', f' (did you mean "{meant}"?)') if meant else ("", "")
    return Seen(
        f'"{party}" staat niet onder partijen{nl}',
        f'"{party}" is not under partijen{en}',
        at,
        others,
        subjects=(party,),
    )


PARTIES = "volledig: false\npartijen: [{naam: GroenLinks-PvdA}, {naam: VVD}]\n"
OF_PARTIES = [
    pytest.param("{naam: A, partij: GL}", [of_no_party("GL", At(4, "GL"))], id="near none"),
    pytest.param(
        "{naam: A, partij: Groen Links-PvdA}",
        [of_no_party("Groen Links-PvdA", At(4, "Groen Links-PvdA"), meant="GroenLinks-PvdA")],
        id="in another spelling",
    ),
    pytest.param("{naam: A, partij: vvd}", NOTHING, id="in another case"),
    *(
        pytest.param(f"{{naam: A, partij: {none}}}", NOTHING, id=none or "nothing")
        for none in (
            *("", "n.n.b.", "partijloos", "Onafhankelijk", "geen partij", "Independent"),
            *("Neutraal", "vakwethouder", "geen (van buiten)", "zonder partij (extern)"),
        )
    ),
    pytest.param("{naam: A, functie: commissaris, partij: GL}", NOTHING, id="of who presides"),
]


@pytest.mark.parametrize(("holder", "expected"), OF_PARTIES)
def test_a_holder_is_of_a_party_that_is_listed(holder: str, expected: list[Seen], see: See) -> None:
    assert see(plan(holder, more=PARTIES), "PC013") == expected


@pytest.mark.parametrize(
    ("party", "meant"),
    [
        ("V.V.D.", "VVD"),
        ("VVD-fractie", "VVD"),
        ("Statenfractie VVD", "VVD"),
        ("namens het ChristenUnie", "ChristenUnie"),
        ("GL-PvdA", "GroenLinks-PvdA"),
        ("PvdA/GroenLinks", "GroenLinks-PvdA"),
        ("GL–PvdA", "GroenLinks-PvdA"),
        ("P.v.d.D.", "Partij voor de Dieren"),
        ("CU", "ChristenUnie"),
        ("D66", "Democraten 66"),
        ("S", ""),
        ("***", ""),
        ("PvdX", ""),
    ],
)
def test_a_party_is_known_by_its_letters_and_its_initials(party: str, meant: str, see: See) -> None:
    listed = ("GroenLinks-PvdA", "VVD", "Partij voor de Dieren", "ChristenUnie", "Democraten 66")
    more = "".join(f"  - {{naam: {name}}}\n" for name in (*listed, "Stadspartij", "Samen"))
    text = plan(f'{{naam: A, partij: "{party}"}}', more=f"volledig: false\npartijen:\n{more}")
    (found,) = see(text, "PC013")
    assert (found.nl, found.en) == of_no_party(party, found.at, meant=meant)[:2]


def test_an_abbreviation_has_no_initials(see: See) -> None:
    text = plan(
        "{naam: A, partij: Partij Anders}", more="volledig: false\npartijen: [{naam: PvdA}]\n"
    )
    (found,) = see(text, "PC013")
    assert (found.nl, found.en) == of_no_party("Partij Anders", found.at)[:2]


def test_a_party_of_two_holders_is_reported_once(see: See) -> None:
    text = plan("{naam: A, partij: GL}", "{naam: B, partij: gl}", more=PARTIES)
    assert see(text, "PC013") == [of_no_party("GL", At(4, "GL"), At(5, "gl"))]


def test_each_party_that_is_not_listed_is_reported(see: See) -> None:
    text = plan("{naam: A, partij: GL}", "{naam: B, partij: SP}", more=PARTIES)
    assert see(text, "PC013") == [of_no_party("GL", At(4, "GL")), of_no_party("SP", At(5, "SP"))]


def test_where_no_parties_are_listed_none_is_missing(see: See) -> None:
    assert see(plan("{naam: A, partij: GL}", more="partijen:\n"), "PC013") == NOTHING
