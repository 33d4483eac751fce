"""The solver's answers are those of trying every division: the best, the next, and why none."""

import os

from hypothesis import given, settings

from portcheck.draft import Hands
from portcheck.search.best_division import Answer
from portcheck.search.contradiction import contradiction, ways_out
from portcheck.search.fewest_moves import MANY, alike, fewest, nearest
from portcheck.search.solver import Solver
from portcheck.search.task import Element, Task
from tests.search.brute import breaches, cost, divisions, tasks

CASES = int(os.environ.get("CASES", "200"))
"""How many tasks are made: the same in every run, unless their number is given."""


def best(task: Task, divided: list[Hands]) -> Hands | None:
    return min(divided, key=lambda hands: cost(task, hands), default=None)


def found(answer: Answer | None) -> Hands | None:
    return tuple(answer.hands) if answer else None


@given(tasks())
@settings(max_examples=CASES, deadline=None, derandomize="CASES" not in os.environ)
def test_the_answer_is_the_best_of_all(task: Task) -> None:
    kept = [hands for hands in divisions(task) if not breaches(task, hands)]
    solver = Solver(task, 60)
    answer = fewest(solver)
    assert found(answer) == best(task, kept)
    if answer is None:
        require_why_not(task, solver)
        return
    price = cost(task, answer.hands)
    assert answer.counts == (*price.left, price.moves, price.fresh)
    as_good = [hands for hands in kept if cost(task, hands)[:3] == price[:3]]
    assert alike(solver, answer) == min(len(as_good), MANY + 1)
    if task.moved(answer.hands):
        moved = task.moved(answer.hands)
        others = [h for h in kept if any(h[thing] != answer.hands[thing] for thing in moved)]
        assert found(fewest(solver, [answer])) == best(task, others)


def require_why_not(task: Task, solver: Solver) -> None:
    everything = list(divisions(task))
    offended = [breaches(task, hands) for hands in everything]

    def is_possible(on: list[Element]) -> bool:
        return any(those.isdisjoint(on) for those in offended)

    core = contradiction(solver)
    assert not is_possible(core)
    assert all(is_possible([e for e in core if e is not part]) for part in core)
    ways = [e for e in core if is_possible([o for o in task.elements if o is not e])]
    assert ways_out(solver, core) == ways
    said = {*task.locks, task.most_moves}
    known = task.broken(task.draft.hands)
    left = [
        hands
        for hands, those in zip(everything, offended, strict=True)
        if not those & said and task.wrong(hands) <= known
    ]
    assert found(nearest(solver)) == best(task, left)
