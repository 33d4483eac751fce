"""known-holder: whoever a plan names in a role is one of its holders."""

from collections.abc import Callable

import pytest

from portcheck.finding import Finding
from portcheck.nearest import MOST_HINTS
from tests.kinds.conftest import NOTHING, At, See, Seen, plan

JANSEN, VRIES = "{naam: A. Jansen}", "{naam: B. de Vries}"


def unknown(name: str, at: At, meant: str = "", others: tuple[At, ...] = ()) -> Seen:
    nl, en = (f' (bedoelde u "{meant}"?)', f' (did you mean "{meant}"?)') if meant else ("", "")
    return Seen(
        f'"{name}" is geen portefeuillehouder van dit plan{nl}',
        f'"{name}" is not a holder of this plan{en}',
        at,
        others,
        holders=(name,),
    )


UNKNOWN = [
    pytest.param(
        plan("{naam: A. Jansen, vervanger: B. de Vris}", VRIES),
        [unknown("B. de Vris", At(4, "B. de Vris"), "B. de Vries")],
        id="a replacement, one letter off",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: [B. de Vries, C]}", VRIES),
        [unknown("C", At(4, "C"))],
        id="the second of two replacements",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: [n.n.b., C]}"),
        [unknown("C", At(4, "C"))],
        id="a replacement behind one who is not known yet",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: b. de vries}", VRIES),
        NOTHING,
        id="a replacement in another case",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: De Vries}", VRIES),
        NOTHING,
        id="a replacement, by a surname that one has",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: Vries}", "{naam: B. (Bartholomeus) de Vries}"),
        [unknown("Vries", At(4, "Vries"), "B. (Bartholomeus) de Vries")],
        id="a replacement, by surname only",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: Vries}", VRIES, "{naam: C. de Vries}"),
        [unknown("Vries", At(4, "Vries"))],
        id="a replacement, by a surname that two have",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: Commissaris}", "{naam: B. Ax, functie: commissaris}"),
        [unknown("Commissaris", At(4, "Commissaris"), "B. Ax")],
        id="a replacement, by a function that one has",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: de commissaris}", "{naam: commissaris B. Ax}"),
        [unknown("de commissaris", At(4, "de commissaris"), "commissaris B. Ax")],
        id="a replacement, by a function that begins a name",
    ),
    pytest.param(
        plan("{naam: A. Jansen (VVD), vervanger: Pietersen (D66)}", "{naam: B. Ax (D66)}"),
        [unknown("Pietersen (D66)", At(4, "Pietersen (D66)"))],
        id="a replacement of the same party",
    ),
    pytest.param(
        plan(JANSEN, more="verbonden_partijen: [{naam: V, eigenaar: Xyz, opdrachtgever: Qrs}]\n"),
        [unknown("Xyz", At(5, "Xyz")), unknown("Qrs", At(5, "Qrs"))],
        id="an owner and a commissioner, near nobody",
    ),
    pytest.param(
        plan(JANSEN, more="opgaven: [{naam: V, opdrachtgever: A. Janssen}]\nvolledig: false\n"),
        [unknown("A. Janssen", At(5, "A. Janssen"), "A. Jansen")],
        id="the commissioner of an opgave, in a published sample",
    ),
    pytest.param(
        plan(
            "{naam: A. Jansen, vervanger: K}",
            "{naam: K, functie: commissaris}",
            more="verbonden_partijen: [{naam: V, eigenaar: [K, A. Jansen], opdrachtgever: }]\n"
            "opgaven: [{naam: V, opdrachtgever: [A. Jansen]}]\n",
        ),
        NOTHING,
        id="holders, a commissaris among them",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: }", more="opgaven:\nverbonden_partijen:\n"),
        NOTHING,
        id="empty keys",
    ),
]


MEANT = [
    ("Jansen, P.", "Dhr. P. Jansen (VVD)"),
    ("Bakker MSc; VVD", "Mw. A. de Vries-Bakker"),
    ("Vries", "Mw. A. de Vries-Bakker"),
    ("D66-gedeputeerde", "gedeputeerde D66"),
    ("BBB", "C. van den Berg"),
    ("Van den Berg-de Groot", "C. van den Berg"),
    ("Vries, de", "Mw. A. de Vries-Bakker"),
    ("Jansen (lid) / De Vries (plv. lid)", "Dhr. P. Jansen (VVD)"),
    ("Bakker (plv.)", "Mw. A. de Vries-Bakker"),
    ("gedeputeerde Smit", ""),
    ("wethouder 5", ""),
    ("gedeputeerde", ""),
    ("(VVD)", ""),
]


@pytest.mark.parametrize(("name", "meant"), MEANT)
def test_a_name_means_the_one_holder_of_that_surname_or_party(
    name: str, meant: str, see: See
) -> None:
    text = plan(
        "{naam: Dhr. P. Jansen (VVD)}",
        "{naam: Mw. A. de Vries-Bakker}",
        "{naam: C. van den Berg, partij: BBB}",
        "{naam: gedeputeerde D66}",
        "{naam: gedeputeerde 5}",
        more=f'opgaven: [{{naam: V, opdrachtgever: "{name}"}}]\nvolledig: false\n',
    )
    (found,) = see(text, "PC010")
    assert (found.nl, found.en) == unknown(name, found.at, meant)[:2]


IN_CHARGE = [
    ("wethouder Financiën", "A. Jansen"),
    ("Gedeputeerde van Financiën", "A. Jansen"),
    ("gedeputeerde (Financiën)", "A. Jansen"),
    ("pfh. Financiën", "A. Jansen"),
    ("gedeputeerde met de portefeuille Financiën", "A. Jansen"),
    ("Financiën", "A. Jansen"),
    ("the deputy for finance", "A. Jansen"),
    ("gedeputeerde Economische Zaken", "A. Jansen"),
    ("gedeputeerde Water en bodem", "B. de Vries"),
    ("gedeputeerde Financiën en water", ""),
    ("gedeputeerde Sport", ""),
    ("gedeputeerde Mobiliteit", ""),
    ("gedeputeerde Natuur", ""),
    ("Piet Financiën", ""),
    ("de heer Financiën", ""),
    ("de", ""),
]


@pytest.mark.parametrize(("name", "meant"), IN_CHARGE)
def test_a_topic_means_the_one_holder_who_has_it(name: str, meant: str, see: See) -> None:
    text = plan(
        "{naam: A. Jansen, onderwerpen: [Financiën, Economische zaken, Sport]}",
        "{naam: B. de Vries, onderwerpen: [Water en Bodem, Sport]}",
        "{naam: C. Smit, onderwerpen: [Natuur (2e portefeuillehouder)]}",
        more=f'opgaven: [{{naam: V, opdrachtgever: "{name}"}}]\nvolledig: false\n',
    )
    (found,) = see(text, "PC010")
    assert (found.nl, found.en) == unknown(name, found.at, meant)[:2]


def test_topics_are_looked_for_so_often_and_no_more(see: See) -> None:
    names = [f"gedeputeerde Niets {number}" for number in range(MOST_HINTS)]
    below = ", ".join(f"{{naam: {name}, opdrachtgever: {name}}}" for name in [*names, "Water"])
    text = plan("{naam: B. Smit, onderwerpen: [Water]}", more=f"opgaven: [{below}]\n")
    assert see(text, "PC010")[-1].nl == '"Water" is geen portefeuillehouder van dit plan'


@pytest.mark.parametrize(
    "name",
    [
        *("GS", "het college van B&W", "AB-lid", "collega-wethouders"),
        *("loco", "1e loco-burgemeester"),
    ],
)
def test_whoever_names_the_body_is_asked_for_a_name(name: str, see: See) -> None:
    below = f"opgaven: [{{naam: V, opdrachtgever: {name}}}]\nvolledig: false\n"
    (found,) = see(plan(JANSEN, VRIES, more=below), "PC010")
    assert (found.nl, found.en) == (
        f'"{name}" is geen portefeuillehouder van dit plan; noem bij naam wie van het bestuur dit '
        "is",
        f'"{name}" is not a holder of this plan; name who of the body this is',
    )


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("collega Anna de Wit-Smit", "Mw. A. de Wit–Smit"),
        ("Smit", "D. Smit"),
        ("Wit-Berg", ""),
    ],
)
def test_a_double_name_means_who_has_the_whole_of_it_first(name: str, meant: str, see: See) -> None:
    text = plan(
        "{naam: Mw. A. de Wit–Smit}",
        "{naam: D. Smit}",
        "{naam: E. Berg}",
        more=f'opgaven: [{{naam: V, opdrachtgever: "{name}"}}]\nvolledig: false\n',
    )
    (found,) = see(text, "PC010")
    assert (found.nl, found.en) == unknown(name, found.at, meant)[:2]


OF_BOTH = 'opgaven: [{naam: V, opdrachtgever: "Jansen  en Smit"}]\nvolledig: false\n'


@pytest.mark.parametrize(
    ("name", "each"),
    [
        ("Jansen en De Vries", "A. Jansen, B. de Vries"),
        ("Jansen, De Vries & Smit", "A. Jansen, B. de Vries, C. Smit"),
        ("Jansen/Smit", "A. Jansen, C. Smit"),
        ("Jansen i.s.m. Smit", "A. Jansen, C. Smit"),
        ("Jansen samen met de heer Smit", "A. Jansen, C. Smit"),
        ("1. Jansen 2. Smit", "A. Jansen, C. Smit"),
        ("1e loco: Smit; 2e loco: Jansen", "C. Smit, A. Jansen"),
        ("Smit (1e) en Jansen (2e)", "C. Smit, A. Jansen"),
    ],
)
def test_several_names_in_one_text_are_to_be_named_each(name: str, each: str, see: See) -> None:
    below = f'opgaven: [{{naam: V, opdrachtgever: "{name}"}}]\nvolledig: false\n'
    (found,) = see(plan(JANSEN, VRIES, "{naam: C. Smit}", more=below), "PC010")
    assert (found.nl, found.en) == (
        f'"{name}" is geen portefeuillehouder van dit plan; noem ieder apart: [{each}]',
        f'"{name}" is not a holder of this plan; name each by itself: [{each}]',
    )


def test_a_name_with_a_comma_is_named_in_quotes_among_others(see: See) -> None:
    holders = plan(JANSEN, '{naam: "B. Smit, wethouder"}', more=OF_BOTH)
    (found,) = see(holders, "PC010")
    assert found.en == (
        '"Jansen  en Smit" is not a holder of this plan; name each by itself: '
        '[A. Jansen, "B. Smit, wethouder"]'
    )


@pytest.mark.parametrize("name", ["Jansen en Xyz", "Jansen en A. Jansen"])
def test_several_of_which_not_each_is_another_holder_are_not(name: str, see: See) -> None:
    below = f"opgaven: [{{naam: V, opdrachtgever: {name}}}]\nvolledig: false\n"
    (found,) = see(plan(JANSEN, VRIES, more=below), "PC010")
    assert "ieder apart" not in found.nl


@pytest.mark.parametrize(("text", "expected"), UNKNOWN)
def test_a_role_names_a_holder(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PC010") == expected


@pytest.mark.parametrize("role", ["eigenaar", "opdrachtgever"])
def test_an_unknown_name_in_a_list_is_shown_itself(role: str, see: See) -> None:
    below = f"verbonden_partijen:\n  - naam: V\n    {role}:\n      - A. Jansen\n      - Xyz\n"
    assert see(plan(JANSEN, more=below), "PC010") == [unknown("Xyz", At(9, "Xyz"))]


def test_an_unknown_commissioner_in_a_list_of_an_opgave_is_shown_itself(see: See) -> None:
    below = "opgaven:\n  - naam: V\n    opdrachtgever: [A. Jansen, Xyz]\n"
    assert see(plan(JANSEN, more=below), "PC010") == [unknown("Xyz", At(7, "Xyz"))]


def test_an_unknown_name_behind_one_that_is_there_twice_is_shown_itself(see: See) -> None:
    below = "opgaven:\n  - naam: V\n    opdrachtgever: [A. Jansen, A. Jansen, Xyz]\n"
    assert see(plan(JANSEN, more=below), "PC010") == [unknown("Xyz", At(7, "Xyz"))]


def test_one_unknown_name_in_several_roles_is_reported_once(see: See) -> None:
    more = (
        "verbonden_partijen: [{naam: V, eigenaar: X, opdrachtgever: X}]\n"
        "opgaven: [{naam: V, opdrachtgever: [A. Jansen, X]}, {naam: W, opdrachtgever: Y}]\n"
    )
    assert see(plan("{naam: A. Jansen, vervanger: X}", more=more), "PC010") == [
        unknown("X", At(4, "X"), others=(At(5, "X"), At(5, "X"), At(6, "X"))),
        unknown("Y", At(6, "Y")),
    ]


def test_an_unknown_name_is_the_same_finding_in_another_role(
    find: Callable[..., list[Finding]],
) -> None:
    roles = (
        "opgaven: [{naam: V, opdrachtgever: X}]\n",
        "verbonden_partijen: [{naam: V, eigenaar: X}]\n",
    )
    first, second = (find(plan(JANSEN, more=role), "PC010") for role in roles)
    assert [finding.fingerprint for finding in first] == [finding.fingerprint for finding in second]
