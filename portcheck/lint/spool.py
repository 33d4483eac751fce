"""This file keeps judged plans on the disk, where they are too many for the memory."""

import pickle
from array import array
from collections.abc import Collection, Iterable, Iterator
from tempfile import TemporaryFile

from portcheck.lint.report import Judged


class OnDisk(Collection[Judged]):
    """Judged plans in a file without a name, which goes when they go."""

    def __init__(self, plans: Iterable[Judged]) -> None:
        self._file = TemporaryFile()  # noqa: SIM115 - it lives as long as this
        self._sizes = array("L", (self._file.write(pickle.dumps(plan)) for plan in plans))

    def __del__(self) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._sizes)

    def __iter__(self) -> Iterator[Judged]:
        at = 0
        for size in self._sizes:
            self._file.seek(at)  # somebody else may go through them too
            plan: Judged = pickle.loads(self._file.read(size))  # noqa: S301 - our own, just written
            yield plan
            at += size

    def __contains__(self, plan: object) -> bool:
        return any(known == plan for known in self)
