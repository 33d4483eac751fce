"""Small searches, and their answers by trying every division: the oracle of the solver."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from math import inf
from typing import Any, NamedTuple

from hypothesis import strategies as st

from portcheck.constraint import Constraint
from portcheck.draft import NOBODY, Draft, Hands, loads
from portcheck.finding import SEVERITIES
from portcheck.kinds import KINDS
from portcheck.search.task import Asked, Lock, Task
from tests.search.plans import UNMOVED, plans, rules

MOVABLE = 5 if "CASES" in os.environ else 3
"""How many things may move: each doubles or quadruples the divisions to try."""


class Cost(NamedTuple):
    """What a division costs, the gravest first; `order` tells what is equal otherwise apart."""

    left: tuple[int, ...]
    moves: int
    fresh: int
    heaviest: float
    unwanted: int
    order: tuple[tuple[float, str], ...]


@st.composite
def tasks(draw: st.DrawFn) -> Task:
    """Give a plan, a few rules of any severity, and some things that may move."""
    plan = draw(plans(2))
    waiting = [t for t in ("grondbeleid", "sport", "water") if t not in plan.mentioned]
    draft = Draft(plan, waiting[: draw(st.integers(0, 2))])
    severity = st.sampled_from(SEVERITIES)
    made = draw(st.lists(st.tuples(rules(UNMOVED), severity), min_size=8, max_size=12))
    by_rule = [
        [Asked(f"R{number}", severity, constraint) for constraint in _constraints(rule, draft)]
        for number, (rule, severity) in enumerate(made)
    ]
    by_rule.sort(
        key=lambda asked: -sum(len(a.constraint.broken(draft, draft.hands)) for a in asked)
    )
    most = draw(st.integers(1, 3))  # rules that find something, so that there is something to do
    asked = [a for those in (*by_rule[:most], *by_rule[-3:]) for a in those]
    firsts = [number for number, _ in draft.firsts()]
    numbers = [*firsts, *(n for n in range(len(draft.things)) if n not in firsts)]
    movable = draw(st.permutations(numbers[: 2 * MOVABLE]))[:MOVABLE]
    may = [
        [thing.holder, *(h for h in draft.members if number in movable and h != thing.holder)]
        for number, thing in enumerate(draft.things)
    ]
    if movable and draft.things[movable[0]].holder != NOBODY and draw(st.booleans()):
        may[movable[0]].append(NOBODY)
    rarely = st.integers(0, 3).map(lambda number: number == 0)
    locked = movable[: draw(st.integers(1, 2))] if draw(rarely) else []
    closed = draw(st.sampled_from([NOBODY, *draft.members]))
    costs = {(t, h): draw(st.integers(0, 2)) for t in movable for h in may[t][1:]}
    task = Task(draft, asked, may, target=draw(severity))
    known = sorted(task.broken(draft.hands))
    return task._replace(
        locks=[Lock(str(thing), frozenset((thing,)), closed) for thing in locked],
        costs=costs,
        excused=frozenset(known[:1] if draw(rarely) else ()),
        most_moves=draw(st.integers(0, 3)) if draw(rarely) else None,
    )


def _constraints(rule: tuple[str, Mapping[str, Any]], draft: Draft) -> Iterable[Constraint]:
    kind, params = rule
    return KINDS[kind].constraints(draft, params)


def divisions(task: Task) -> Iterator[Hands]:
    """Yield every division that departures allow, locks and the number of moves aside."""
    for hands in product(*task.allowed):
        if task.excused <= task.broken(hands):
            yield hands


def breaches(task: Task, hands: Hands) -> set[object]:
    """Give the locks, the bound and the rules that a division offends."""
    moved = task.moved(hands)
    offended: set[object] = {
        lock
        for lock in task.locks
        if lock.things & moved
        or (lock.holder != NOBODY and any(hands[thing] == lock.holder for thing in moved))
    }
    if task.most_moves is not None and len(moved) > task.most_moves:
        offended.add(task.most_moves)
    return offended | {task.asked[number].rule for number, _ in task.wrong(hands)}


def cost(task: Task, hands: Hands) -> Cost:
    """Give what a division costs."""
    draft, wrong, moved = task.draft, task.wrong(hands), task.moved(hands)
    fresh = task.broken(hands) - task.broken(draft.hands) - wrong
    weights = loads(draft, hands)
    return Cost(
        tuple(sum(task.grade(number) == grade for number, _ in wrong) for grade in (2, 1, 0)),
        len(moved),
        sum(task.grade(number) == 0 for number, _ in fresh),
        max((weights[member] for member in draft.members), default=0),
        sum(task.costs.get(pair, 0) for pair in enumerate(hands)),
        tuple(_lateness(task, hands)),
    )


def _lateness(task: Task, hands: Hands) -> Iterator[tuple[float, str]]:
    """Yield how late each thing's holder comes: where it is first, then who carries least by then.

    Of those who carry alike names decide; who divides no work comes behind all who do, and nobody
    at last.
    """
    draft = task.draft
    carried = loads(draft, draft.hands)
    for thing, holder in zip(draft.things, hands, strict=True):
        if holder == thing.holder:
            yield -1, ""
        elif holder == NOBODY:
            yield inf, chr(sys.maxunicode)
        else:
            is_member = holder in draft.members
            yield round(carried[holder], 9) if is_member else inf, draft.names[holder]
        carried[thing.holder] -= thing.weight
        carried[holder] += thing.weight
