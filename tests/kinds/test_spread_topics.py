"""spread-topics: nobody holds more than so many of topics that are to be spread."""

from collections.abc import Callable
from typing import Any

import pytest

from portcheck.finding import Finding
from portcheck.kind import Pair
from portcheck.kinds.spread_topics import KIND
from tests.kinds.conftest import NOTHING, At, See, Seen, holder, plan

LABELS = {
    "Mobiliteit": ("Mobiliteit", "Mobility"),
    "Natuur": ("Natuur", "Nature"),
    "Sport": ("Sport", "Sports"),
    "fietspaden": ("Mobiliteit", "Mobility"),
    "Sport en natuur": ("Natuur, Sport", "Nature, Sports"),
}
TOPICS = ["sport", "natuur", "mobiliteit"]


def at(name: str, phrase: str, line: int = 4) -> At:
    nl, en = LABELS[phrase]
    return At(line, phrase, f"{nl}, bij {name}", f"{en}, held by {name}")


def many(name: str, most: int, topics: list[str], *phrases: str, line: int = 4) -> Seen:
    nl, en = (", ".join(LABELS[phrase][lang] for phrase in phrases) for lang in (0, 1))
    count = len(topics)
    first, *rest = (at(name, phrase, line) for phrase in phrases)
    return Seen(
        f"{name} heeft {count} onderwerpen die gespreid horen te liggen, ten hoogste {most} "
        f"verwacht: {nl}",
        f"{name} holds {count} topics that are to be spread, at most {most} expected: {en}",
        first,
        tuple(rest),
        tuple(sorted(topics)),
        (name,),
    )


CASES = [
    pytest.param(
        plan(holder("A", "Mobiliteit", "Natuur")),
        {},
        [many("A", 1, ["mobiliteit", "natuur"], "Mobiliteit", "Natuur")],
        id="without a number, one",
    ),
    pytest.param(
        plan(holder("A", "Natuur", "Mobiliteit")),
        {},
        [many("A", 1, ["mobiliteit", "natuur"], "Natuur", "Mobiliteit")],
        id="in the order of the plan",
    ),
    pytest.param(plan(holder("A", "Mobiliteit", "Natuur")), {"most": 2}, NOTHING, id="as many"),
    pytest.param(
        plan(holder("A", "Mobiliteit", "Natuur", "Sport")),
        {"most": 2},
        [many("A", 2, TOPICS, "Mobiliteit", "Natuur", "Sport")],
        id="one too many",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "Sport en natuur")),
        {"most": 2},
        [many("A", 2, TOPICS, "Mobiliteit", "Sport en natuur")],
        id="a phrase counts for each topic that it names",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "fietspaden")), {}, NOTHING, id="a topic counts once"
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "Water"), holder("B", "Natuur")),
        {},
        NOTHING,
        id="with other holders, or other topics",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "{onderwerp: Natuur, rol: tweede}")),
        {},
        NOTHING,
        id="a second holder does not count",
    ),
    pytest.param(
        plan(holder("A", "Natuur", "Sport"), holder("B", "Mobiliteit", "Sport")),
        {},
        [
            many("A", 1, ["natuur", "sport"], "Natuur", "Sport"),
            many("B", 1, ["mobiliteit", "sport"], "Mobiliteit", "Sport", line=5),
        ],
        id="once a holder",
    ),
    pytest.param(
        plan(holder("A", "Natuur", "Sport")),
        {"topics": ["natuur", "natuur"]},
        NOTHING,
        id="a topic that is named twice",
    ),
]


@pytest.mark.parametrize(("text", "params", "expected"), CASES)
def test_nobody_holds_more_than_so_many_of_them(
    text: str, params: dict[str, Any], expected: list[Seen], see: See
) -> None:
    assert see(text, "UTR202", {"topics": TOPICS, **params}, "spread-topics") == expected


@pytest.mark.parametrize(
    ("most", "pairs"), [(1, [("sport", "natuur"), ("sport", "bos"), ("natuur", "bos")]), (2, [])]
)
def test_where_nobody_may_hold_two_each_two_are_kept_apart(
    most: int, pairs: list[tuple[str, str]]
) -> None:
    params = {"topics": ["sport", "natuur", "bos"], "most": most}
    path = ("params", "topics")
    assert [*KIND.pairs(params)] == [Pair(both, path, is_apart=True) for both in pairs]


@pytest.mark.parametrize(
    ("most", "is_idle"), [({}, False), ({"most": 1}, False), ({"most": 2}, True)]
)
def test_a_rule_is_idle_where_one_may_have_all_its_topics(
    most: dict[str, int], *, is_idle: bool
) -> None:
    assert KIND.is_idle({"topics": ["sport", "natuur", "sport"], **most}) is is_idle


def test_the_finding_stays_the_same_whichever_topics_are_too_many(
    find: Callable[..., list[Finding]],
) -> None:
    (three, two) = (
        find(plan(holder("A", *held)), "UTR202", {"topics": TOPICS}, kind="spread-topics")
        for held in (["Mobiliteit", "Natuur", "Sport"], ["Sport", "Natuur"])
    )
    assert [f.fingerprint for f in three] == [f.fingerprint for f in two]
