"""This file holds the judged plans of a run, which may be too many to keep."""

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain, islice

from portcheck.lint.report import Judged

MOST = 1_000
"""How many judged plans are kept in memory; of more, all lie on the disk."""

Change = Callable[[Judged], Judged]


def kept(judged: Iterable[Judged]) -> Collection[Judged]:
    """Give judged plans to go through again and again, in their order."""
    plans = iter(judged)
    first = tuple(islice(plans, MOST + 1))
    if len(first) <= MOST:
        return first
    from portcheck.lint.spool import OnDisk  # 10 ms that only very many plans have to pay

    return OnDisk(chain(first, plans))


def changed(plans: Collection[Judged], change: Change) -> Collection[Judged]:
    """Give judged plans, each changed; those on the disk when somebody comes by them."""
    return tuple(map(change, plans)) if isinstance(plans, tuple) else _Changed(plans, change)


class _Changed(Collection[Judged]):
    """Judged plans that are changed one by one."""

    def __init__(self, plans: Collection[Judged], change: Change) -> None:
        self._plans = plans
        self._change = change

    def __len__(self) -> int:
        return len(self._plans)

    def __iter__(self) -> Iterator[Judged]:
        return map(self._change, self._plans)

    def __contains__(self, plan: object) -> bool:
        return any(known == plan for known in self)
