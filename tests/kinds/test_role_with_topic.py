"""role-with-topic: whoever has a role in a verbonden partij has the topic that goes with it."""

import pytest

from tests.kinds.conftest import NOTHING, At, Breaks, See, Seen, holder, plan

OWNER = {"role": "eigenaar", "topic": "financien"}
COMMISSIONER = {"role": "opdrachtgever", "topic": "water", "parties": ["vitens"]}
MONEY = holder("A", "Financiën", "Sport")
WATER = holder("B", "Water")


def affiliated(*parties: str, holders: tuple[str, ...] = (MONEY, WATER), more: str = "") -> str:
    below = "".join(f"  - {party}\n" for party in parties)
    return plan(*holders, more=f"verbonden_partijen:\n{below}{more}")


def found(line: int, party: str, who: str, *held: At, topic: str = "", holders: str = "A") -> Seen:
    topic_nl, topic_en = ("Water", "Water") if topic else ("Financiën", "Finance")
    role_nl, role_en = ("opdrachtgever", "commissioner") if topic else ("eigenaar", "owner")
    names = [name for name in "ABCDE" if name in who or name in holders]
    return Seen(
        f'"{party}" heeft als {role_nl} {who}, maar {topic_nl} ligt bij {holders}',
        f'"{party}" has {who} as {role_en}, but {topic_en} lies with {holders}',
        At(line, party),
        (At(line, role_nl if ", " in who else who, role_nl, role_en), *(held or (money(),))),
        tuple(sorted((party, "water" if topic else "financien"))),
        tuple(names),
    )


def money(line: int = 4, name: str = "A") -> At:
    return At(line, "Financiën", f"Financiën, bij {name}", f"Finance, held by {name}")


OF_OWNERS = [
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: B, opdrachtgever: A}"),
        [found(7, "Vitens", "B")],
        id="the other holder",
    ),
    pytest.param(
        affiliated("{naam: Oasen, eigenaar: A}", "{naam: Vitens, eigenaar: B}"),
        [found(8, "Vitens", "B")],
        id="of one of two parties",
    ),
    pytest.param(
        affiliated("{naam: Oasen, eigenaar: B}", "{naam: Vitens, eigenaar: B}"),
        [found(7, "Oasen", "B"), found(8, "Vitens", "B")],
        id="of both parties",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: [B, C]}", holders=(MONEY, WATER, holder("C", "X"))),
        [found(8, "Vitens", "B, C")],
        id="neither of two owners",
    ),
    pytest.param(
        affiliated(
            "{naam: Vitens, eigenaar: B}", holders=(MONEY, WATER, holder("C", "X", "Financiën"))
        ),
        [found(8, "Vitens", "B", money(), money(6, "C"), holders="A, C")],
        id="a topic of two holders",
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: B}", more="volledig: false\n"),
        [found(7, "Vitens", "B")],
        id="a published sample too",
    ),
    pytest.param(affiliated("{naam: Vitens, eigenaar: [B, A]}"), NOTHING, id="one of two owners"),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: A}", holders=(holder("A", "Zaken"), MONEY, WATER)),
        NOTHING,
        id="one of two holders of one name",
    ),
    pytest.param(affiliated("{naam: Vitens, opdrachtgever: B}"), NOTHING, id="no owner"),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: E}"), NOTHING, id="somebody who is no holder"
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: [B, E]}"), NOTHING, id="one of two is no holder"
    ),
    pytest.param(
        affiliated("{naam: Vitens, eigenaar: B}", holders=(WATER,)), NOTHING, id="nobody has it"
    ),
    pytest.param(
        affiliated(
            "{naam: Vitens, eigenaar: B}",
            holders=(holder("A", "{onderwerp: Financiën, rol: tweede}"), WATER),
        ),
        NOTHING,
        id="a second holder only",
    ),
    pytest.param(
        affiliated(
            "{naam: Vitens, eigenaar: B}",
            holders=(holder("A", "Financiën (samen met B)"), WATER),
        ),
        NOTHING,
        id="a topic that another has as well",
    ),
    pytest.param(plan(MONEY), NOTHING, id="no verbonden partijen"),
]


@pytest.mark.parametrize(("text", "expected"), OF_OWNERS)
def test_who_owns_a_party_has_the_topic(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR305", OWNER, kind="role-with-topic") == expected


def test_a_search_is_asked_for_each_party_whose_owner_lacks_the_topic(breaks: Breaks) -> None:
    text = affiliated("{naam: Oasen, eigenaar: A}", "{naam: Vitens, eigenaar: B}")
    assert breaks(text, "UTR305", OWNER, kind="role-with-topic") == {("Vitens",)}


WATERED = At(5, "Water", "Water, bij B", "Water, held by B")

OF_NAMED = [
    pytest.param(
        affiliated("{naam: Vitens N.V., opdrachtgever: A}", "{naam: Oasen, opdrachtgever: A}"),
        [found(7, "Vitens N.V.", "A", WATERED, topic="water", holders="B")],
        id="of the party that is named, in other letters and with more words",
    ),
    pytest.param(
        affiliated("{naam: Vitensium, opdrachtgever: A}"), NOTHING, id="a longer word is another"
    ),
    pytest.param(affiliated("{naam: Vitens, eigenaar: A}"), NOTHING, id="of the owner it is not"),
]


@pytest.mark.parametrize(("text", "expected"), OF_NAMED)
def test_a_rule_may_be_about_the_parties_that_it_names(
    text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "UTR305", COMMISSIONER, kind="role-with-topic") == expected
