"""Dealing things out shows that there is room for them, or promises nothing."""

import pytest

from portcheck.draft import NOBODY
from portcheck.rulebook.rules import Rule
from portcheck.search.dealing import has_room
from portcheck.search.demands import demanded, task_for
from portcheck.search.task import Task
from tests.search.rules import apart, rule, together
from tests.search.test_conflicts import REGISTER, exclusive

RESERVED = rule("R", "reserved-topic", topic="t0", function="commissaris")
SPREAD = rule("S", "spread-topics", topics=["t0", "t1", "t2", "t3"], most=2)


def task(*rules: Rule, holders: int) -> Task:
    return task_for(demanded(rules, REGISTER), holders)


@pytest.mark.parametrize(
    ("rules", "holders"),
    [
        pytest.param(exclusive(9), 9, id="as many things apart as holders"),
        pytest.param([together("A", "t0", "t2"), apart("B", "t1", "t2")], 2, id="together"),
        pytest.param([RESERVED, apart("A", "t0", "t1")], 1, id="an office has what is reserved"),
        pytest.param([SPREAD], 2, id="spread"),
    ],
)
def test_what_goes_to_whoever_has_least_has_room(rules: list[Rule], holders: int) -> None:
    assert has_room(task(*rules, holders=holders))


@pytest.mark.parametrize(
    ("rules", "holders"),
    [
        pytest.param(exclusive(9), 8, id="one thing more apart than holders"),
        pytest.param([together("A", "t0", "t1"), apart("B", "t0", "t1")], 3, id="a contradiction"),
        pytest.param([SPREAD], 1, id="more than one may have"),
    ],
)
def test_what_has_no_room_is_not_called_so(rules: list[Rule], holders: int) -> None:
    assert not has_room(task(*rules, holders=holders))


def test_what_may_lie_with_nobody_has_room() -> None:
    crowded = task(*exclusive(3), holders=2)
    may = [(*may, NOBODY) for may in crowded.may]
    assert has_room(crowded._replace(may=may))
