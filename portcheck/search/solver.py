"""This file asks clingo which divisions of a task there are, until time runs out.

Each optimum is sought on a new control: `usc` can loop for ever after assumptions or a second
solve. All other questions go to controls without optimisation.
"""

import time
from collections.abc import Iterator, Sequence
from functools import cached_property

from clingo import Control, Function, Model, Number, SolveHandle, Symbol

from portcheck.draft import NOBODY, Hands
from portcheck.search import program
from portcheck.search.facts import facts
from portcheck.search.task import LateError, Task

Assumption = tuple[Symbol, bool]

BRIEFLY = ("--solve-limit=10000",)
"""A question is given up after so many conflicts, not seconds: the answer is always the same."""

_OPTIONS = ("--seed=0", "--warn=none")


class Solver:
    """Asks about the divisions of one task.

    `options` are more options for clingo; `detail` those for questions of detail, which may be
    given up. Where `is_brief`, every question may be: giving one up is like running out of time.
    """

    def __init__(
        self,
        task: Task,
        seconds: float,
        options: Sequence[str] = (),
        detail: Sequence[str] = (),
        *,
        is_brief: bool = False,
    ) -> None:
        self.task = task
        self._until = time.monotonic() + seconds
        self._options = [*options, *(BRIEFLY if is_brief else ())]
        self._detail = detail
        self._is_brief = is_brief
        self.is_proved = True  # until a question is given up

    @cached_property
    def _facts(self) -> str:
        return program.GAME + facts(self.task)

    @property
    def left(self) -> float:
        """How many seconds are left."""
        return self._until - time.monotonic()

    def control(self, conditions: str, *options: str) -> Control:
        """Give a control for questions about the divisions that meet conditions."""
        control = Control([*_OPTIONS, *self._options, *options])
        control.add("base", [], self._facts + conditions)
        control.ground([("base", [])])
        return control

    def detailed(self, conditions: str) -> Control:
        """Give a control for questions of detail."""
        return self.control(conditions, *self._detail)

    def divisions(self, control: Control, assumed: Sequence[Assumption] = ()) -> list[Hands]:
        """Give the divisions found: one, or as many as the control is set to. Raises LateError."""
        return [self._hands(model) for model in self._models(control, assumed)]

    def least(self, conditions: str, counted: Sequence[str]) -> tuple[Hands, tuple[int, ...]]:
        """Give a division with the least of what is counted, and the counts.

        Some division must meet the conditions. Raises LateError.
        """
        control = self.control(conditions + program.least(counted), "--opt-strategy=usc")
        *_, best = [
            (self._hands(model), program.counts(counted, model.priority, model.cost))
            for model in self._models(control)
        ]
        return best

    def _models(self, control: Control, assumed: Sequence[Assumption] = ()) -> Iterator[Model]:
        if self.left <= 0:
            raise LateError
        with control.solve(assumptions=assumed, yield_=True, async_=True) as handle:
            while True:
                handle.resume()
                self._wait(handle)
                model = handle.model()
                if model is None:
                    self.is_proved &= not handle.get().unknown
                    if self._is_brief and not self.is_proved:
                        raise LateError
                    return
                yield model

    def _wait(self, handle: SolveHandle) -> None:
        """Wait for a model or for the end; raises LateError if it is late, even with a model there.

        On a busy machine, clasp may stop waiting too early.
        """
        is_there = False
        while not is_there:
            left = self.left
            if left < 0:
                handle.cancel()
                raise LateError
            is_there = handle.wait(left)

    def _hands(self, model: Model) -> Hands:
        hands = [NOBODY] * len(self.task.draft.things)
        for symbol in model.symbols(shown=True):
            thing, holder = symbol.arguments
            hands[thing.number] = holder.number
        return hands


def at(thing: int, holder: int) -> Assumption:
    """Assume that a holder has a thing."""
    return Function("at", [Number(thing), Number(holder)]), True
