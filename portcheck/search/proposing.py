"""This file divides the work anew, in several ways that differ."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from portcheck.draft import Draft, Hands
from portcheck.search import program
from portcheck.search.best_division import Answer, best
from portcheck.search.even_shares import conditions, even_goal, remarks, task_anew, topics
from portcheck.search.solver import BRIEFLY, Solver
from portcheck.search.steps import Way, way
from portcheck.search.suggestion import Suggestion, impossible
from portcheck.search.task import LateError, Task
from portcheck.search.too_few_holders import is_crowded

_OPTIONS = ("--sign-def=rnd",)


class Proposal(NamedTuple):
    """A division, and how to get there from the plan as it is.

    `remarks` are rules below the target that it breaks; `alike` counts, for each earlier proposal,
    the topics with the same holder. `is_best` is false where a better one may exist.
    """

    hands: Hands
    way: Way
    remarks: tuple[str, ...]
    alike: tuple[int, ...]
    is_best: bool


class Proposals(NamedTuple):
    """The divisions that are `given`, the best first; without any, why none is possible."""

    draft: Draft
    topics: int
    given: tuple[Proposal, ...]
    impossible: Suggestion | None = None


class Proposer:
    """Finds divisions as if nobody had anything yet, each unlike those before."""

    def __init__(self, task: Task, seconds: float) -> None:
        self.task = task_anew(task)
        self.topics = topics(task)
        self.solver = Solver(self.task, seconds)
        self._goal = even_goal(self.task, self.topics)
        self._conditions = conditions(task)

    def proposal(self, earlier: Sequence[Answer] = ()) -> Answer | None:
        """Give the best division among those that differ enough from the earlier ones.

        None where there is no other; raises LateError.
        """
        if is_crowded(self.task):
            return None
        # a new one: a question that an earlier proposal gave up says nothing about this one
        solver = Solver(self.task, self.solver.left, _OPTIONS, BRIEFLY)
        if not earlier:
            return best(solver, self._goal, self._conditions)
        most = self._most_alike(solver, earlier)
        unlike = self._unlike(earlier, most)
        return best(solver, self._goal, unlike) if most < len(self.topics) else None

    def alike(self, one: Hands, other: Hands) -> int:
        """Count the topics that lie with the same holder in two divisions."""
        return sum(one[topic] == other[topic] for topic in self.topics)

    def _most_alike(self, solver: Solver, earlier: Sequence[Answer]) -> int:
        """Give how many topics a division must share with an earlier one; half is few enough."""
        low, high = max(len(self.topics) - 1, 0) // 2, len(self.topics)
        middle = low
        while low < high:
            if solver.divisions(solver.detailed(self._unlike(earlier, middle))):
                high = middle
            else:
                low = middle + 1
            middle = (low + high) // 2
        return low

    def _unlike(self, earlier: Sequence[Answer], most: int) -> str:
        """Ask for divisions that share no more than `most` topics with any earlier one."""
        barred = (program.unlike(answer.hands, self.topics, most) for answer in earlier)
        return self._conditions + "".join(barred)


def propose(task: Task, seconds: float, count: int) -> Proposals:
    """Propose `count` divisions, or as many as are found; raises LateError where it is too late."""
    proposer = Proposer(task, seconds)
    found = list(answers(proposer, count))
    given = (_given(proposer, found[:place]) for place in range(1, len(found) + 1))
    why_not = None if found else impossible(proposer.solver)
    return Proposals(task.draft, len(proposer.topics), tuple(given), why_not)


def answers(proposer: Proposer, count: int) -> Iterator[Answer]:
    """Yield up to `count` answers, each unlike those before, until time runs out.

    Raises LateError where time runs out before the first.
    """
    found: list[Answer] = []
    while len(found) < count:
        try:
            answer = proposer.proposal(found)
        except LateError:
            if not found:
                raise
            return
        if answer is None:
            return
        found.append(answer)
        yield answer


def _given(proposer: Proposer, found: Sequence[Answer]) -> Proposal:
    """Give the last of the answers as a proposal."""
    *earlier, answer = found
    return Proposal(
        answer.hands,
        way(proposer.task, answer.hands),
        remarks(proposer.task, answer.hands),
        tuple(proposer.alike(answer.hands, one.hands) for one in earlier),
        answer.is_best,
    )
