"""This file holds the judged plans of a run, which may be too many to keep."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from portcheck.lint.report import Judged, Plans

if TYPE_CHECKING:
    from portcheck.lint.spool import Spool

MOST = 20_000
"""How many plans and findings are kept in memory, 40 MB in all; of more, all lie on the disk."""


class Kept:
    """Judged plans in their order, to go through as often as wanted.

    A plan is judged when somebody first comes by it: the first can be reported while the last
    still wait.
    """

    def __init__(self, judged: Iterable[Judged]) -> None:
        self._rest = iter(judged)
        self._known: list[Judged] | Spool = []
        self._size = 0

    def __iter__(self) -> Iterator[Judged]:
        at = 0
        while plan := self._known[at] if at < len(self._known) else self._next():
            yield plan
            at += 1

    def __len__(self) -> int:
        while self._next():
            pass
        return len(self._known)

    def __bool__(self) -> bool:
        return any(True for _ in self)

    def _next(self) -> Judged | None:
        """Judge one more plan, and keep it; None where there is no other."""
        plan = next(self._rest, None)
        if plan:
            before, self._size = self._size, self._size + 1 + len(plan.findings)
            if before <= MOST < self._size and isinstance(self._known, list):
                from portcheck.lint.spool import spooled  # 10 ms that only very many plans pay

                self._known = spooled(self._known)
            self._known.append(plan)
        return plan


class Changed:
    """Judged plans, each changed when somebody comes by it."""

    def __init__(self, plans: Plans, change: Callable[[Judged], Judged]) -> None:
        self._plans = plans
        self._change = change

    def __iter__(self) -> Iterator[Judged]:
        return map(self._change, self._plans)

    def __len__(self) -> int:
        return len(self._plans)

    def __bool__(self) -> bool:
        return bool(self._plans)
