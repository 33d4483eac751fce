"""This file divides the work anew: plans to start from, each unlike the others."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from clingo import Control

from portcheck.draft import NOBODY, Hands, loads
from portcheck.finding import INFO, at_least
from portcheck.search import program
from portcheck.search.asking import costs
from portcheck.search.precheck import crowd
from portcheck.search.solver import Answer, Solver, at
from portcheck.search.suggestion import Suggestion, Way, impossible, way
from portcheck.search.task import LateError, Task

CONFLICTS = 10_000
"""After so many dead ends a question of detail is given up: no clock decides what is found."""

_REMARKS = """
remark(C,H) :- broken(C,H), not wrong(C,H), not excused(C,H).
"""

_COUNTED = (
    "C,H : remark(C,H), grave(C)",
    "C,H : remark(C,H), not grave(C)",
    "T : moved(T), not phrase(T)",
)
"""The gravest first: warnings below the target, remarks, and roles in other hands."""


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
    """Divisions of so many topics, the best first; where there is none, why not."""

    topics: int
    given: tuple[Proposal, ...]
    impossible: Suggestion | None = None


class Proposer(Solver):
    """Searches for divisions as if nobody had anything yet: a move costs nothing."""

    counted = _COUNTED

    def __init__(self, task: Task, seconds: float) -> None:
        super().__init__(anew(task), seconds)
        self._asked = task
        self.topics = topics(task)
        self._start = [thing.holder for thing in task.draft.things]
        for topic in self.topics:
            self._start[topic] = NOBODY
        self._share = self._even_share()
        self._certain: list[int] = []
        self._sought = ""
        grave = (
            f"grave({number}).\n" for number in range(len(task.asked)) if self._is_grave(number)
        )
        self._conditions = "".join((program.ALL_ON, program.ASKED, _REMARKS, *grave))

    def proposal(self, earlier: Sequence[Answer] = ()) -> Answer | None:
        """Give the best division that is unlike the earlier ones, as far as one can be.

        None where there is none, or none that is not among them; raises LateError.
        """
        self.is_proved = True
        conditions = self._conditions
        if crowd(self.task):
            return None
        if earlier:
            most = self._most_alike(earlier)
            if most == len(self.topics):
                return None
            conditions += self._unlike(earlier, most)
        self._sought = conditions  # is to be found, however many dead ends that takes
        answer = self._best(conditions)
        return answer._replace(is_best=answer.is_best and self.is_proved) if answer else None

    def alike(self, one: Hands, other: Hands) -> int:
        """Count the topics that lie with the same holder in two divisions."""
        return sum(one[topic] == other[topic] for topic in self.topics)

    def _most_alike(self, earlier: Sequence[Answer]) -> int:
        """Give in how many topics a division has to be like an earlier one; half is good enough."""
        low, high = max(len(self.topics) - 1, 0) // 2, len(self.topics)
        middle = low
        while low < high:
            conditions = self._conditions + self._unlike(earlier, middle)
            if self._models(self._control(conditions), ()):
                high = middle
            else:
                low = middle + 1
            middle = (low + high) // 2
        return low

    def _unlike(self, earlier: Sequence[Answer], most: int) -> str:
        """Forbid divisions that are like an earlier one in more than so many topics."""
        return "".join(
            f":- #sum {{ {'; '.join(f'1,{t} : at({t},{answer.hands[t]})' for t in self.topics)} }}"
            f" > {most}.\n"
            for answer in earlier
        )

    def _cost(self, hands: Hands) -> tuple[int, ...]:
        remarks = self.remarks(hands)
        grave = sum(map(self._is_grave, remarks))
        draft = self.task.draft
        roles = sum(draft.things[thing].entry is None for thing in self.task.moved(hands))
        return (grave, len(remarks) - grave, roles)

    def remarks(self, hands: Hands) -> list[int]:
        """Give the numbers of what is asked that a division breaks below the target."""
        task = self.task
        found = task.broken(hands) - task.wrong(hands) - task.excused
        return sorted(number for number, _ in found)

    def _settled(self, conditions: str, hands: Hands, cost: tuple[int, ...]) -> Hands:
        control = self._control(conditions + program.at_most(self.counted, cost))
        self._certain = [
            number
            for number, may in enumerate(self.task.may)
            if NOBODY not in may or not self._models(control, [at(number, NOBODY)])
        ]
        return super()._settled(conditions, hands, cost)

    @property
    def _mean(self) -> int:
        """Give what the heaviest has at least: a solver cannot count, and would try everything."""
        task, members = self.task, frozenset(self.task.draft.members)
        locked, closed = task.locked, task.closed
        kept, shared = dict.fromkeys(members, 0), 0
        for number in self._certain:
            holder, weight = task.draft.things[number].holder, self._weights[number]
            places = {*task.may[number]} - (closed - {holder}) - {NOBODY}
            if number in locked and holder in members:
                kept[holder] += weight
            if places <= members - closed:
                shared += weight
        return max(ceil(shared / max(len(members - closed), 1)), *kept.values(), 0)

    def _is_grave(self, number: int) -> bool:
        return self._asked.asked[number].severity != INFO

    def _in_order(self, number: int, carried: Mapping[int, float]) -> list[int]:
        """Give with whom a thing may lie: by name, who would have more than an even share behind.

        A role lies where it is before that.
        """
        names, thing = self.task.draft.names, self.task.draft.things[number]
        held = (holder for holder in self.task.may[number] if holder != NOBODY)

        def late(holder: int) -> tuple[bool, str]:
            return round(carried[holder] + thing.weight - self._share, 9) > 0, names[holder]

        own = () if thing.entry else (thing.holder,)
        return list(dict.fromkeys((*own, *sorted(held, key=late), NOBODY)))

    def _even_share(self) -> float:
        """Give how full the emptiest portfolios get, were the topics poured out over them."""
        draft = self.task.draft
        kept = loads(draft, self._start)
        poured = sum(draft.things[topic].weight for topic in self.topics)
        open_ = sorted(kept[holder] for holder in {*draft.members} - self.task.closed)
        filled = enumerate(accumulate(open_, initial=poured))
        return min((total / count for count, total in filled if count), default=0)

    def _control(self, conditions: str, *options: str) -> Control:
        is_detail = not options and conditions != self._sought
        limit = (f"--solve-limit={CONFLICTS}",) if is_detail else ()
        return super()._control(conditions, "--sign-def=rnd", *options, *limit)


def anew(task: Task) -> Task:
    """Give the task to divide everything anew: below the target a rule only remarks."""
    return task._replace(
        asked=[
            asked if at_least(asked.severity, task.target) else asked._replace(severity=INFO)
            for asked in task.asked
        ],
        costs=costs(task.draft, of_moves=False),
    )


def topics(task: Task) -> list[int]:
    """Give the phrases that can come to lie with one holder or another."""
    locked = task.locked
    return [
        number
        for number, thing in enumerate(task.draft.things)
        if thing.entry and len(task.may[number]) > 1 and number not in locked
    ]


def propose(task: Task, seconds: float, count: int) -> Proposals:
    """Propose so many divisions, or as many as there are; raises LateError where none was found."""
    proposer = Proposer(task, seconds)
    found = list(answers(proposer, count))
    if not found:
        return Proposals(len(proposer.topics), (), impossible(Solver(proposer.task, proposer.left)))
    return Proposals(
        len(proposer.topics),
        tuple(_given(proposer, found[:number]) for number in range(1, len(found) + 1)),
    )


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
    remarks = dict.fromkeys(proposer.task.asked[n].rule for n in proposer.remarks(answer.hands))
    return Proposal(
        answer.hands,
        way(proposer.task, answer.hands),
        tuple(remarks),
        tuple(proposer.alike(answer.hands, one.hands) for one in earlier),
        answer.is_best,
    )
