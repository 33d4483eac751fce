"""This file searches by clingo, and settles every tie by itself: one task has one answer.

An optimum is sought on a control of its own (`usc`, which must not be mixed with assumptions or a
second solve: it can loop for ever); all else is asked of another, without optimisation.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from math import ceil
from typing import NamedTuple

from clingo import Control, Function, Number, SolveHandle, Symbol

from portcheck.draft import NOBODY, Hands, loads
from portcheck.search import program
from portcheck.search.precheck import crowd
from portcheck.search.task import Element, LateError, Task

Assumption = tuple[Symbol, bool]

_OPTIONS = ("--seed=0", "--warn=none")
MANY = 100
"""So many answers are counted; of more it is only said that there are more."""


class Answer(NamedTuple):
    """A division, and what it costs, as numbers of which the first matters most.

    They are those that the solver minimises. `is_best` is false where the time was over before it
    was certain that none costs less.
    """

    hands: Hands
    cost: tuple[int, ...]
    is_best: bool = True


class Solver:
    """Searches for one task, as long as there is time."""

    counted: Sequence[str] = program.COUNTED
    """What a division costs, as the program counts it."""

    def __init__(self, task: Task, seconds: float) -> None:
        self.task = task
        self._until = time.monotonic() + seconds
        self._facts = program.GAME + program.facts(task)
        self._weights = program.weights(task)
        self._elements = program.elements(task)
        self._start = task.draft.hands  # where a thing counts until it is settled who gets it
        self.is_proved = True  # until a solve gives up

    @property
    def left(self) -> float:
        """How many seconds are left."""
        return self._until - time.monotonic()

    def answer(self, other_than: Sequence[Answer] = ()) -> Answer | None:
        """Give the best division that keeps every rule; None where there is none."""
        if crowd(self.task):
            return None
        return self._best(program.ALL_ON + program.ASKED + self._barred(other_than))

    def is_possible(self) -> bool:
        """Tell whether a division keeps every rule."""
        return not crowd(self.task) and bool(
            self._models(self._control(program.ALL_ON + program.ASKED), ())
        )

    def nearest(self) -> Answer:
        """Give the division that leaves the least wrong: at worst the plan as it is."""
        found = self._best(program.ALL_ON + program.NOTHING_NEW)
        assert found is not None  # noqa: S101 - who moves nothing breaks nothing new
        return found

    def count(self, answer: Answer) -> int:
        """Count the divisions that cost as much, up to one more than MANY."""
        bounds = program.at_most(self.counted, answer.cost)
        control = self._control(program.ALL_ON + program.ASKED + bounds)
        control.configuration.solve.models = MANY + 1  # type: ignore[union-attr]  # clingo's
        return len(self._models(control, ()))

    def core(self) -> list[Element]:
        """Give what contradicts itself: leaving out any one would make it possible."""
        crowded = crowd(self.task)
        if crowded:
            return [element for element in self._elements if element in crowded]
        control = self._control(program.SOME_ON + program.ASKED)
        everything = list(range(len(self._elements)))

        def is_possible(on: Sequence[int]) -> bool:
            return bool(self._models(control, self._switched(on)))

        return [self._elements[number] for number in _minimal(is_possible, [], [], everything)]

    def ways_out(self, core: Sequence[Element]) -> list[Element]:
        """Give each part of a contradiction whose leaving out makes a division possible."""
        control = self._control(program.SOME_ON + program.ASKED)
        return [
            given_up
            for given_up in core
            if not crowd(self.task, given_up)
            and self._models(
                control,
                self._switched([n for n, e in enumerate(self._elements) if e is not given_up]),
            )
        ]

    def _best(self, conditions: str) -> Answer | None:
        nearby = self._control(conditions + program.NEARBY, "--heuristic=Domain")
        first = self._models(nearby, ())
        if not first:
            return None
        least = conditions + program.least(self.counted)
        try:
            found = self._models(self._control(least, "--opt-strategy=usc"), ())
            cost = self._cost(found[-1])
            return Answer(self._settled(conditions, found[-1], cost), cost)
        except LateError:
            return Answer(first[-1], self._cost(first[-1]), is_best=False)

    def _settled(self, conditions: str, hands: Hands, cost: tuple[int, ...]) -> Hands:
        """Settle ties: the lightest heaviest workload, wishes, who carries least, then names."""
        bounds = program.at_most(self.counted, cost) + program.BOUNDS
        control = self._control(conditions + bounds)
        settled: list[Assumption] = []

        def with_also(assumption: Assumption) -> list[Hands]:
            return self._models(control, [*settled, assumption])

        for bound, value, low in (
            ("heaviest", self._heaviest, self._mean),
            ("unwanted", self._unwanted, 0),
        ):
            at_most = cache(partial(_bounded, control, bound))
            hands = _lowest(with_also, at_most, hands, value, low)
            settled.append(at_most(value(hands)))
        carried = loads(self.task.draft, self._start)
        for number, thing in enumerate(self.task.draft.things):
            ranked = self._in_order(number, carried)
            for holder in ranked[: ranked.index(hands[number])]:
                found = with_also(at(number, holder))
                if found:
                    hands = found[0]
                    break
            settled.append(at(number, hands[number]))
            carried[self._start[number]] -= thing.weight
            carried[hands[number]] += thing.weight
        return hands

    def _in_order(self, number: int, carried: Mapping[int, float]) -> list[int]:
        """Give with whom a thing may lie: where it is, then with who carries least."""
        own, others = self.task.draft.things[number].holder, {*self.task.may[number]}
        others.discard(own)
        ranked = self.task.lightest(carried) if others else ()
        return [own, *(holder for holder in ranked if holder in others)]

    def _cost(self, hands: Hands) -> tuple[int, ...]:
        task = self.task
        wrong = task.wrong(hands)
        left = [sum(1 for number, _ in wrong if task.grade(number) == s) for s in (2, 1, 0)]
        fresh = task.broken(hands) - task.broken(task.draft.hands) - wrong
        return (*left, len(task.moved(hands)), sum(1 for n, _ in fresh if task.grade(n) == 0))

    def _heaviest(self, hands: Hands) -> int:
        carried = dict.fromkeys(self.task.draft.members, 0)
        for holder, weight in zip(hands, self._weights, strict=True):
            if holder in carried:
                carried[holder] += weight
        return max(carried.values(), default=0)

    @property
    def _mean(self) -> int:
        members = frozenset(self.task.draft.members)
        pairs = zip(self._weights, self.task.may, strict=True)
        certain = sum(weight for weight, may in pairs if members.issuperset(may))
        return ceil(certain / max(len(members), 1))

    def _unwanted(self, hands: Hands) -> int:
        return sum(self.task.costs.get(pair, 0) for pair in enumerate(hands))

    def _barred(self, answers: Sequence[Answer]) -> str:
        return "".join(
            f":- {', '.join(f'at({n},{answer.hands[n]})' for n in sorted(moved))}.\n"
            for answer in answers
            if (moved := self.task.moved(answer.hands))
        )

    def _switched(self, on: Sequence[int]) -> list[Assumption]:
        return [
            (Function("on", [Number(number)]), number in on)
            for number in range(len(self._elements))
        ]

    def _control(self, conditions: str, *options: str) -> Control:
        control = Control([*_OPTIONS, *options])
        control.add("base", [], self._facts + conditions)
        control.ground([("base", [])])
        return control

    def _models(self, control: Control, assumptions: Sequence[Assumption]) -> list[Hands]:
        """Give the divisions that a solve finds; raises LateError."""
        found: list[Hands] = []
        if self.left <= 0:
            raise LateError
        with control.solve(assumptions=assumptions, yield_=True, async_=True) as handle:
            while True:
                handle.resume()
                self._wait(handle)
                model = handle.model()
                if model is None:
                    self.is_proved &= not handle.get().unknown
                    return found
                found.append(self._hands(model.symbols(shown=True)))

    def _wait(self, handle: SolveHandle) -> None:
        """Wait for a model or for the end; raises LateError, also where a quick model is there.

        On a busy machine clasp sometimes gives up waiting before the time is over.
        """
        is_there = False
        while not is_there:
            left = self.left
            if left < 0:
                handle.cancel()
                raise LateError
            is_there = handle.wait(left)

    def _hands(self, symbols: Sequence[Symbol]) -> Hands:
        hands = [NOBODY] * len(self.task.draft.things)
        for symbol in symbols:
            thing, holder = symbol.arguments
            hands[thing.number] = holder.number
        return hands


def at(thing: int, holder: int) -> Assumption:
    """Assume that a thing lies with a holder."""
    return Function("at", [Number(thing), Number(holder)]), True


def _lowest(
    models: Callable[[Assumption], list[Hands]],
    at_most: Callable[[int], Assumption],
    hands: Hands,
    value: Callable[[Hands], int],
    low: int,
) -> Hands:
    """Give the division of the lowest value, from `low` on, among those that are found."""
    while low < value(hands):
        middle = (low + value(hands)) // 2
        found = models(at_most(middle))
        if found:
            hands = found[0]
        else:
            low = middle + 1
    return hands


def _bounded(control: Control, bound: str, most: int) -> Assumption:
    """Let a control know a bound, and give the assumption that puts it in force."""
    control.ground([(bound, [Number(most)])])
    return Function(bound, [Number(most)]), True


def _minimal(
    is_possible: Callable[[Sequence[int]], bool],
    kept: Sequence[int],
    added: Sequence[int],
    tried: Sequence[int],
) -> list[int]:
    """Give which of `tried` make it impossible together with `kept` (QuickXplain, Junker 2004)."""
    if added and not is_possible(kept):
        return []
    if len(tried) <= 1:
        return list(tried)
    first, second = tried[: len(tried) // 2], tried[len(tried) // 2 :]
    of_second = _minimal(is_possible, [*kept, *first], first, second)
    of_first = _minimal(is_possible, [*kept, *of_second], of_second, first)
    return [*of_first, *of_second]
