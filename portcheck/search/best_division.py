"""This file finds the best division, and settles every tie: one task has one answer."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from math import ceil
from typing import NamedTuple

from clingo import Control, Function, Number

from portcheck.draft import NOBODY, Hands, loads
from portcheck.search import program
from portcheck.search.solver import Assumption, Solver, at
from portcheck.search.task import LateError, Task
from portcheck.search.weights import weights_of


class Goal(NamedTuple):
    """Which division is best: the one with the least of what is `counted`, the gravest first.

    Ties are settled by the lightest heaviest workload, then by the lowest costs. After that, each
    thing in turn goes to the first holder in `ranked` who can have it. `ranked` takes the thing and
    what each holder carries so far; `start` says who has what before the first thing is given.
    """

    counted: Sequence[str]
    start: Hands
    ranked: Callable[[int, Mapping[int, float]], list[int]]


class Answer(NamedTuple):
    """A division, and how much it has of each thing that is counted.

    `is_best` is false where a better one may exist; where time ran out, `counts` is empty.
    """

    hands: Hands
    counts: tuple[int, ...] = ()
    is_best: bool = True


def best(solver: Solver, goal: Goal, conditions: str) -> Answer | None:
    """Give the best division that meets conditions; None where none does. Raises LateError."""
    quick = solver.divisions(solver.control(conditions + program.NEARBY, "--heuristic=Domain"))
    if not quick:
        return None
    try:
        hands, counts = solver.least(conditions, goal.counted)
        alike = conditions + program.at_most(goal.counted, counts) + program.BOUNDS
        hands = _settle_ties(solver, goal, solver.detailed(alike), hands)
        return Answer(hands, counts, solver.is_proved)
    except LateError:
        return Answer(quick[-1], is_best=False)


def _settle_ties(solver: Solver, goal: Goal, control: Control, hands: Hands) -> Hands:
    """Choose among the divisions of a control, all equally good; `hands` is one of them."""
    task, settled = solver.task, list[Assumption]()

    def with_assumed(assumption: Assumption) -> list[Hands]:
        return solver.divisions(control, [*settled, assumption])

    weights = weights_of(task)
    is_held = [
        NOBODY not in m or not with_assumed(at(n, NOBODY)) for n, m in enumerate(task.allowed)
    ]
    for bound, value, low in (
        ("heaviest", partial(_heaviest, task, weights), _heaviest_at_least(task, weights, is_held)),
        ("unwanted", task.unwanted, 0),
    ):
        at_most = cache(partial(_bound, control, bound))
        hands = _lowest(with_assumed, at_most, hands, value, low)
        settled.append(at_most(value(hands)))
    carried = loads(task.draft, goal.start)
    for number, thing in enumerate(task.draft.things):
        ranked = goal.ranked(number, carried)
        earlier = (with_assumed(at(number, to)) for to in ranked[: ranked.index(hands[number])])
        hands = next((found[0] for found in earlier if found), hands)
        settled.append(at(number, hands[number]))
        carried[goal.start[number]] -= thing.weight
        carried[hands[number]] += thing.weight
    return hands


def _heaviest(task: Task, weights: Sequence[int], hands: Hands) -> int:
    """Give the heaviest workload of a member."""
    carried = dict.fromkeys(task.draft.members, 0)
    for holder, weight in zip(hands, weights, strict=True):
        if holder in carried:
            carried[holder] += weight
    return max(carried.values(), default=0)


def _heaviest_at_least(task: Task, weights: Sequence[int], is_held: Sequence[bool]) -> int:
    """Give a workload below which the heaviest one cannot be, by counting what members must hold.

    The solver cannot count. Without this, `propose` could not prove its answer to be the best for
    22 of the 31 plans it was measured on, and gave it up after 10,000 conflicts.
    """
    open_ = frozenset(task.draft.members) - task.closed
    certain, shared = dict.fromkeys(task.draft.members, 0), 0
    for number, to in enumerate(task.receivers):
        places = {task.draft.things[number].holder, *to} - {NOBODY}
        weight = weights[number] if is_held[number] else 0
        if places <= open_:
            shared += weight
        if len(places) == 1 and places <= certain.keys():
            certain[places.pop()] += weight
    return max(ceil(shared / max(len(open_), 1)), *certain.values(), 0)


def _lowest(
    with_assumed: Callable[[Assumption], list[Hands]],
    at_most: Callable[[int], Assumption],
    hands: Hands,
    value: Callable[[Hands], int],
    low: int,
) -> Hands:
    """Find the division of the lowest value by halving; `low` is a bound below it."""
    while low < value(hands):
        middle = (low + value(hands)) // 2
        lower = with_assumed(at_most(middle))
        if lower:
            hands = lower[0]
        else:
            low = middle + 1
    return hands


def _bound(control: Control, bound: str, most: int) -> Assumption:
    """Tell a control a bound; give the assumption that applies it."""
    control.ground([(bound, [Number(most)])])
    return Function(bound, [Number(most)]), True
