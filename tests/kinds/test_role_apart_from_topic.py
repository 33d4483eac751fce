"""role-apart-from-topic: whoever has a role in a verbonden partij does not hold certain topics."""

import pytest

from tests.kinds.conftest import NOTHING, At, Breaks, See, Seen, holder, plan

KIND = "role-apart-from-topic"
OWNER = {"role": "eigenaar", "topics": ["financien", "water"]}
COMMISSIONER = {"role": "opdrachtgever", "topics": ["financien"], "parties": ["vitens", "Oasen"]}
MONEY = holder("A", "Financiën", "Sport")
OTHER = holder("B", "Natuur")


def affiliated(*parties: str, holders: tuple[str, ...] = (MONEY, OTHER), more: str = "") -> str:
    below = "".join(f"  - {party}\n" for party in parties)
    return plan(*holders, more=f"verbonden_partijen:\n{below}{more}")


def found(line: int, party: str, phrase: At, *, role: At, topic: str = "financien") -> Seen:
    return Seen(
        f'A is {role.nl} van "{party}" en heeft ook "{phrase.text}"',
        f'A is {role.en} of "{party}" and also holds "{phrase.text}"',
        At(line, party),
        (role, phrase),
        tuple(sorted((party, topic))),
        ("A",),
    )


def owner(line: int, text: str = "A") -> At:
    return At(line, text, "eigenaar", "owner")


def money(line: int = 4, text: str = "Financiën") -> At:
    return At(line, text, "Financiën, bij A", "Finance, held by A")


WATER = At(4, "Water", "Water, bij A", "Water, held by A")
BOTH = holder("A", "Financiën", "Water")

OF_OWNERS = [
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: A, opdrachtgever: B}"),
        [found(7, "Vitens", money(), role=owner(7))],
        id="the owner has it",
    ),
    pytest.param(
        affiliated("{naam: Oasen, eigenaar: B}", "{naam: Vitens, eigenaar: A}"),
        [found(8, "Vitens", money(), role=owner(8))],
        id="of one of two parties",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: A}", holders=(BOTH, OTHER)),
        [
            found(7, "Vitens", money(), role=owner(7)),
            found(7, "Vitens", WATER, role=owner(7), topic="water"),
        ],
        id="each of two topics",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: [B, A, A]}"),
        [found(7, "Vitens", money(), role=owner(7))],
        id="one of several owners, once, at their name",
    ),
    pytest.param(
        affiliated(
            "{naam: Vitens, eigenaar: A}", holders=(holder("A", "Financiën (met B)"), OTHER)
        ),
        [found(7, "Vitens", money(text="Financiën (met B)"), role=owner(7))],
        id="a topic that another has as well",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: A}", more="volledig: false\n"),
        [found(7, "Vitens", money(), role=owner(7))],
        id="a published sample too",
    ),
    pytest.param(affiliated("{naam: Vitens, eigenaar: B}"), NOTHING, id="another owns it"),
    pytest.param(affiliated("{naam: Vitens, opdrachtgever: A}"), NOTHING, id="another role"),
    pytest.param(affiliated("{naam: Vitens, eigenaar: E}"), NOTHING, id="who is no holder"),
    pytest.param(
        affiliated(
            "{naam: Vitens, eigenaar: A}",
            holders=(holder("A", "{onderwerp: Financiën, rol: tweede}"), OTHER),
        ),
        NOTHING,
        id="a second holder only",
    ),
    pytest.param(plan(MONEY), NOTHING, id="no verbonden partijen"),
]


@pytest.mark.parametrize(("text", "expected"), OF_OWNERS)
def test_who_owns_a_party_has_none_of_the_topics(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR305", OWNER, kind=KIND) == expected


@pytest.mark.parametrize(("text", "expected"), OF_OWNERS)
def test_a_search_is_asked_for_what_the_check_finds(
    text: str, expected: list[Seen], breaks: Breaks
) -> None:
    assert breaks(text, "UTR305", OWNER, kind=KIND) == {seen.subjects for seen in expected}


def test_a_name_with_a_space_behind_it_is_pointed_at_too(see: See) -> None:
    holders = (holder("'A '", "Financiën"), OTHER)
    (seen,) = see(
        affiliated("{naam: X, eigenaar: [B, 'A ']}", holders=holders), "UTR305", OWNER, kind=KIND
    )
    assert seen.related[0] == owner(7, "'A '")


def test_two_holders_of_one_name_are_reported_once(see: See) -> None:
    text = affiliated("{naam: Vitens, eigenaar: A}", holders=(MONEY, holder("A", "Financiën")))
    assert see(text, "UTR305", OWNER, kind=KIND) == [found(7, "Vitens", money(), role=owner(7))]


OF_NAMED = [
    pytest.param(
        affiliated("{naam: Vitens N.V., opdrachtgever: A}", "{naam: Evides, opdrachtgever: A}"),
        [
            found(
                7,
                "Vitens N.V.",
                money(),
                role=At(7, "A", "opdrachtgever", "commissioner"),
            )
        ],
        id="of a party that is named, in other letters and with more words",
    ),
    pytest.param(affiliated("{naam: Vitens, eigenaar: A}"), NOTHING, id="of the owner it is not"),
]


@pytest.mark.parametrize(("text", "expected"), OF_NAMED)
def test_a_rule_may_be_about_the_parties_that_it_names(
    text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "UTR305", COMMISSIONER, kind=KIND) == expected


def test_a_search_is_asked_for_no_other_parties(breaks: Breaks) -> None:
    both = "{naam: Vitens N.V., opdrachtgever: A}", "{naam: Evides, opdrachtgever: A}"
    assert breaks(affiliated(*both), "UTR305", COMMISSIONER, kind=KIND) == {
        ("Vitens N.V.", "financien")
    }
