"""Single moves are tried as a search would weigh them: held against all of them, and the solver."""

import os
from collections.abc import Set

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from portcheck.draft import Hands
from portcheck.search.fewest_moves import fewest
from portcheck.search.single_moves import SingleMoves
from portcheck.search.solver import Solver
from portcheck.search.task import Break, Task
from tests.search.brute import breaches, cost, tasks
from tests.search.test_exact import CASES

EXAMPLES = settings(max_examples=CASES // 2, deadline=None, derandomize="CASES" not in os.environ)


def targeted(task: Task) -> tuple[Task, int]:
    """Give a task as findings are asked about: errors count with warnings."""
    target = 0 if task.target == "info" else 1
    return task._replace(target=("info", "warning")[target], most_moves=None), target


def all_singles(task: Task) -> list[Hands]:
    return [
        tuple(task.hands_after(number, holder))
        for number, may in enumerate(task.allowed)
        for holder in may
        if holder != task.draft.things[number].holder
    ]


def is_enough(task: Task, hands: Hands, broken: Break, target: int) -> bool:
    new = task.broken(hands) - task.broken(task.draft.hands)
    locked = {breach for breach in breaches(task, hands) if breach in task.locks}
    return (
        broken not in task.broken(hands)
        and task.excused <= task.broken(hands)
        and not locked
        and all(task.grade(number) < target for number, _ in new)
    )


def named(task: Task, wanted: Set[Break], target: int) -> list[Hands]:
    found = SingleMoves(task).solving(wanted, target)
    return [tuple(task.hands_after(single.thing, single.holder)) for single in found]


@given(tasks(), st.data())
@EXAMPLES
def test_the_moves_that_are_enough_come_in_the_order_of_a_suggestion(
    drawn: Task, data: st.DataObject
) -> None:
    task, target = targeted(drawn)
    wrong = sorted(task.wrong(task.draft.hands))
    assume(wrong)
    broken = data.draw(st.sampled_from(wrong))
    enough = [hands for hands in all_singles(task) if is_enough(task, hands, broken, target)]
    assert named(task, {broken}, target) == sorted(enough, key=lambda hands: cost(task, hands))


@given(tasks(), st.data())
@EXAMPLES
def test_of_what_is_wrong_alone_the_solver_gives_the_same_move(
    drawn: Task, data: st.DataObject
) -> None:
    task, target = targeted(drawn)
    wrong = sorted(task.wrong(task.draft.hands))
    assume(wrong)
    number, _ = data.draw(st.sampled_from(wrong))
    others = {at for at, _ in wrong if at != number}
    alone = task._replace(
        asked=[asked for at, asked in enumerate(task.asked) if at not in others],
        excused=frozenset(),
    )
    left = alone.wrong(alone.draft.hands)
    assume(len(left) == 1)
    answer = fewest(Solver(alone, 60))
    is_one = answer is not None and len(task.moved(answer.hands)) == 1
    assert named(alone, left, target)[:1] == ([tuple(answer.hands)] if answer and is_one else [])
