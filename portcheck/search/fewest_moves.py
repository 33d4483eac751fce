"""This file finds the fewest moves that solve all that a division can solve."""

from collections.abc import Mapping, Sequence

from portcheck.search import program
from portcheck.search.best_division import Answer, Goal, best
from portcheck.search.solver import Solver
from portcheck.search.task import Task
from portcheck.search.too_few_holders import is_crowded

_COUNTED = (
    "C,H : wrong(C,H), asked(C,_,2)",
    "C,H : wrong(C,H), asked(C,_,1)",
    "C,H : wrong(C,H), asked(C,_,0)",
    "T : moved(T)",
    "C,H : fresh(C,H)",
)
"""The gravest first: errors, warnings and remarks that are left, then moves, then new remarks."""

MANY = 100
"""Equally good answers are counted up to this; beyond it, there are just more."""


def fewest(solver: Solver, other_than: Sequence[Answer] = ()) -> Answer | None:
    """Give the division of the fewest moves that keeps every rule; None where there is none.

    It does not make all the moves of any answer in `other_than`.
    """
    if is_crowded(solver.task):
        return None
    barred = "".join(
        program.unlike(answer.hands, sorted(moved), len(moved) - 1)
        for answer in other_than
        for moved in [solver.task.moved(answer.hands)]
    )
    return best(solver, _goal(solver.task), program.ALL_KEPT + barred)


def nearest(solver: Solver) -> Answer:
    """Give the division that leaves the least wrong; this may be the plan as it is."""
    found = best(solver, _goal(solver.task), program.NOTHING_NEW)
    assert found is not None  # noqa: S101 - without moves, nothing new is broken
    return found


def alike(solver: Solver, answer: Answer) -> int:
    """Count the divisions that are as good as an answer, up to MANY + 1."""
    control = solver.control(program.ALL_KEPT + program.at_most(_COUNTED, answer.counts))
    control.configuration.solve.models = MANY + 1  # type: ignore[union-attr]  # clingo's
    return len(solver.divisions(control))


def _goal(task: Task) -> Goal:
    """Give the goal of the fewest moves: what must go, goes to whoever carries least."""

    def ranked(number: int, carried: Mapping[int, float]) -> list[int]:
        own, others = task.draft.things[number].holder, {*task.allowed[number]}
        others.discard(own)
        by_load = task.lightest_first(carried) if others else ()
        return [own, *(holder for holder in by_load if holder in others)]

    return Goal(_COUNTED, task.draft.hands, ranked)
