"""This file divides the work anew: plans to start from, each unlike the others."""

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
    """A division, and what it comes to beside the plan as it is.

    `remarks` are rules below the target that it breaks; `alike` says for each earlier proposal how
    many of the topics lie with the same holder. `is_best` is false where that is not certain.
    """

    hands: Hands
    way: Way
    remarks: tuple[str, ...]
    alike: tuple[int, ...]
    is_best: bool


class Proposals(NamedTuple):
    """Divisions of a draft, of which so many topics can move, the best first; else why not."""

    draft: Draft
    topics: int
    given: tuple[Proposal, ...]
    impossible: Suggestion | None = None


class Proposer:
    """Searches for divisions as if nobody had anything yet, each unlike those before."""

    def __init__(self, task: Task, seconds: float) -> None:
        self.task = task_anew(task)
        self.topics = topics(task)
        self.solver = Solver(self.task, seconds)
        self._goal = even_goal(self.task, self.topics)
        self._conditions = conditions(task)

    def proposal(self, earlier: Sequence[Answer] = ()) -> Answer | None:
        """Give the best division that is unlike the earlier ones, as far as one can be.

        None where there is none, or none that is not among them; raises LateError.
        """
        if is_crowded(self.task):
            return None
        # of its own: what was given up for an earlier proposal leaves no doubt about this one
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
        """Give in how many topics a division has to be like an earlier one; half is good enough."""
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
        """Ask for divisions that are like no earlier one in more than so many topics."""
        barred = (program.unlike(answer.hands, self.topics, most) for answer in earlier)
        return self._conditions + "".join(barred)


def propose(task: Task, seconds: float, count: int) -> Proposals:
    """Propose so many divisions, or as many as there are; raises LateError where none was found."""
    proposer = Proposer(task, seconds)
    found = list(answers(proposer, count))
    given = (_given(proposer, found[:place]) for place in range(1, len(found) + 1))
    why_not = None if found else impossible(proposer.solver)
    return Proposals(task.draft, len(proposer.topics), tuple(given), why_not)


def answers(proposer: Proposer, count: int) -> Iterator[Answer]:
    """Yield so many answers, each unlike those before, as long as there are any and there is time.

    Raises LateError where there was no time for the first.
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
    """Give the last of the answers, beside those before it."""
    *earlier, answer = found
    return Proposal(
        answer.hands,
        way(proposer.task, answer.hands),
        remarks(proposer.task, answer.hands),
        tuple(proposer.alike(answer.hands, one.hands) for one in earlier),
        answer.is_best,
    )
