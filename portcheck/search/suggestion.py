"""This file suggests the fewest moves that put a plan right, or says why none do."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from portcheck.finding import ERROR
from portcheck.search.best_division import Answer
from portcheck.search.contradiction import contradiction, ways_out
from portcheck.search.fewest_moves import alike, fewest, nearest
from portcheck.search.solver import Solver
from portcheck.search.steps import Way, way
from portcheck.search.task import Element, LateError, Task

OPTIMAL, FEASIBLE, IMPOSSIBLE, NOTHING = "optimal", "feasible", "impossible", "nothing to do"


class Suggestion(NamedTuple):
    """What a search found. `status` is OPTIMAL, FEASIBLE (time ran out), IMPOSSIBLE or NOTHING.

    `ways` are ways to put the plan right, the best first; if that is impossible, the one that
    leaves the least wrong. `alike` counts the ways that are as good as the first. `core` is a
    smallest contradiction; without any one of `ways_out`, everything else can be kept.
    `errors_only` solves the errors alone, if that takes fewer moves; `splits` are phrases that
    break a rule of the contradiction by themselves.
    """

    status: str
    ways: tuple[Way, ...] = ()
    alike: int = 0
    core: tuple[Element, ...] = ()
    ways_out: tuple[Element, ...] = ()
    errors_only: Way | None = None
    splits: tuple[str, ...] = ()


def suggest(task: Task, seconds: float, alternatives: int = 0) -> Suggestion:
    """Find the fewest moves that put a plan right; raises LateError where time finds none.

    What else is given (alternatives, errors only) is certain, or left out.
    """
    solver = Solver(task, seconds)
    best = fewest(solver)
    if best is None:
        return impossible(solver)
    if not task.moved(best.hands):
        return Suggestion(NOTHING, (way(task, best.hands),))
    if not best.is_best:
        return Suggestion(FEASIBLE, (way(task, best.hands),))
    answers, count = [best], 0
    errors_only: Way | None = None
    with suppress(LateError):
        count = alike(solver, best)
        while len(answers) <= alternatives:
            other = fewest(solver, answers)
            if other is None or not other.is_best:
                break
            answers.append(other)
        errors_only = _errors_only(solver, best)
    ways = tuple(way(task, answer.hands) for answer in answers)
    return Suggestion(OPTIMAL, ways, count, errors_only=errors_only)


def impossible(solver: Solver) -> Suggestion:
    """Say why no division satisfies everything, as far as time allows."""
    task, found = solver.task, Suggestion(IMPOSSIBLE)
    with suppress(LateError):
        core = tuple(contradiction(solver))
        found = found._replace(core=core, splits=tuple(_splits(task, core)))
        found = found._replace(ways_out=tuple(ways_out(solver, core)))
        closest = nearest(Solver(task, solver.left, is_brief=True))
        if closest.is_best:
            found = found._replace(ways=(way(task, closest.hands),))
    return found


def _splits(task: Task, core: Sequence[Element]) -> Iterator[str]:
    """Yield the phrases that name by themselves what a rule of the contradiction keeps apart."""
    for asked in task.asked:
        if asked.rule in core:
            yield from (task.draft.things[number].name for number in sorted(asked.constraint.split))


def _errors_only(solver: Solver, best: Answer) -> Way | None:
    """Give the way that solves errors only, if it takes fewer moves, and at least one."""
    task = solver.task
    if task.target == ERROR:
        return None
    answer = fewest(Solver(task._replace(target=ERROR), solver.left))
    if answer is None or not answer.is_best:
        return None
    is_less = 0 < len(task.moved(answer.hands)) < len(task.moved(best.hands))
    return way(task, answer.hands) if is_less else None
