"""split-roles: who owns a verbonden partij does not also commission it."""

import pytest

from tests.kinds.conftest import NOTHING, SUMMARY, At, Breaks, See, Seen, plan


def affiliated(*parties: str, more: str = "") -> str:
    below = "".join(f"  - {party}\n" for party in parties)
    return plan("{naam: A}", "{naam: B}", more=f"verbonden_partijen:\n{below}{more}")


def combined(line: int, holder: str, party: str, *marked: str) -> Seen:
    owner, commissioner = marked or (holder, holder)
    return Seen(
        f'{holder} is zowel eigenaar als opdrachtgever van "{party}"',
        f'{holder} is both owner and commissioner of "{party}"',
        At(line, party),
        (
            At(line, owner, "eigenaar", "owner"),
            At(line, commissioner, "opdrachtgever", "commissioner"),
        ),
        (party,),
        (holder,),
    )


COMBINED = [
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: A, opdrachtgever: A}"),
        [combined(7, "A", "Vitens")],
        id="one holder",
    ),
    pytest.param(
        affiliated(
            "{naam: Oasen, eigenaar: B, opdrachtgever: A}",
            "{naam: Vitens, eigenaar: A, opdrachtgever: A}",
            more="volledig: false\n",
        ),
        [combined(8, "A", "Vitens")],
        id="one of two, in a published sample",
    ),
    pytest.param(
        plan(
            "{naam: Huib van Essen}",
            more="verbonden_partijen: [{naam: RUD, eigenaar: van Essen, opdrachtgever: H. van "
            "Essen}]\n",
        ),
        [combined(5, "Huib van Essen", "RUD", "van Essen", "H. van Essen")],
        id="one holder by surname",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: [B, A], opdrachtgever: A}"),
        [combined(7, "A", "Vitens", "eigenaar", "A")],
        id="one of several owners",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: A, opdrachtgever: [B, A]}"),
        [combined(7, "A", "Vitens", "A", "opdrachtgever")],
        id="one of two commissioners",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: [A, B], opdrachtgever: [B, A]}"),
        [
            combined(7, "A", "Vitens", "eigenaar", "opdrachtgever"),
            combined(7, "B", "Vitens", "eigenaar", "opdrachtgever"),
        ],
        id="two holders, both with both",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: A, opdrachtgever: ' A '}"),
        [combined(7, "A", "Vitens", "A", "' A '")],
        id="with blanks in quotes",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: A, opdrachtgever: B}"), NOTHING, id="two holders"
    ),
    pytest.param(affiliated("{naam: Vitens, eigenaar: A}"), NOTHING, id="no commissioner"),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: , opdrachtgever: }"), NOTHING, id="empty keys"
    ),
    pytest.param(
        affiliated(
            "{naam: Vitens, eigenaar: A, opdrachtgever: B}",
            "{naam: Oasen, eigenaar: B, opdrachtgever: A}",
        ),
        NOTHING,
        id="crosswise over two parties",
    ),
    pytest.param(plan("{naam: A}"), NOTHING, id="no verbonden partijen"),
]


@pytest.mark.parametrize(("text", "expected"), COMBINED)
def test_an_owner_does_not_commission(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR401") == expected


@pytest.mark.parametrize(("text", "expected"), COMBINED)
def test_a_search_is_asked_for_what_the_check_finds(
    text: str, expected: list[Seen], breaks: Breaks
) -> None:
    assert breaks(text, "UTR401") == {seen.subjects for seen in expected}


def open_at(*parties: str, related: tuple[At, ...]) -> list[Seen]:
    said = ", ".join(parties)
    return [
        Seen(
            f"{SUMMARY.nl}; het gaat om {said}",
            f"{SUMMARY.en}; missing for {said}",
            At(6, "verbonden_partijen"),
            related,
            tuple(sorted(parties)),
        )
    ]


OPEN = [
    pytest.param(
        affiliated(
            "{naam: Vitens, eigenaar: A}", "{naam: Oasen, opdrachtgever: [A]}", "{naam: Eneco}"
        ),
        open_at(
            "Vitens",
            "Oasen",
            "Eneco",
            related=(
                At(7, "Vitens", "geen opdrachtgever", "no commissioner"),
                At(8, "Oasen", "geen eigenaar", "no owner"),
                At(
                    9,
                    "Eneco",
                    "geen eigenaar en geen opdrachtgever",
                    "no owner and no commissioner",
                ),
            ),
        ),
        id="each lack is said at its party",
    ),
    pytest.param(
        affiliated(
            "{naam: Vitens, eigenaar: [], opdrachtgever: A}",
            "{naam: Oasen, eigenaar: A, opdrachtgever: B}",
        ),
        open_at("Vitens", related=(At(7, "Vitens", "geen eigenaar", "no owner"),)),
        id="an empty list names nobody",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: A, opdrachtgever: A}"), NOTHING, id="both named"
    ),
    pytest.param(plan("{naam: A}", more="verbonden_partijen:\n"), NOTHING, id="an empty list"),
    pytest.param(
        affiliated(
            "{naam: BNG, eigenaar: A, opdrachtgever: n.v.t.}",
            "{naam: Eneco, eigenaar: N/A, opdrachtgever: niet van toepassing}",
        ),
        NOTHING,
        id="a role that is not applicable",
    ),
    pytest.param(
        affiliated(
            "{naam: BNG, opdrachtgever: n.v.t.}",
            "{naam: Eneco, eigenaar: N/A, opdrachtgever: onbekend}",
        ),
        open_at(
            "BNG",
            "Eneco",
            related=(
                At(7, "BNG", "geen eigenaar", "no owner"),
                At(8, "Eneco", "geen opdrachtgever", "no commissioner"),
            ),
        ),
        id="one of the two is not applicable",
    ),
    pytest.param(
        affiliated("{naam: BNG, eigenaar: A, opdrachtgever: nog niet benoemd}"),
        open_at("BNG", related=(At(7, "BNG", "geen opdrachtgever", "no commissioner"),)),
        id="a role that nobody has yet",
    ),
    pytest.param(
        affiliated("{naam: Vitens}", more="volledig: false\n"),
        NOTHING,
        id="nothing is missing from a published sample",
    ),
]


@pytest.mark.parametrize(("text", "expected"), OPEN)
def test_each_role_of_a_verbonden_partij_has_a_holder(
    text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "UTR402") == expected


def test_a_search_is_asked_to_fill_each_role_that_is_not_said_to_be_inapplicable(
    breaks: Breaks,
) -> None:
    text = affiliated(
        "{naam: BNG, eigenaar: A, opdrachtgever: n.v.t.}",
        "{naam: Eneco, eigenaar: N/A, opdrachtgever: onbekend}",
    )
    assert breaks(text, "UTR402") == {("Eneco",)}


def test_an_owner_named_twice_is_one_finding(see: See) -> None:
    text = affiliated("{naam: Vitens, eigenaar: [A, A], opdrachtgever: A}")
    assert see(text, "UTR401") == [combined(7, "A", "Vitens", "eigenaar", "A")]
