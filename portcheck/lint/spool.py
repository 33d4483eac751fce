"""This file keeps judged plans on the disk, where they are too many for the memory."""

import pickle
from array import array
from collections.abc import Iterable
from contextlib import suppress
from tempfile import TemporaryFile
from typing import IO

from portcheck.lint.report import Judged


def spooled(plans: list[Judged]) -> "Spool | list[Judged]":
    """Put plans on the disk; where nothing can be written they stay what they are."""
    with suppress(OSError):
        return Spool(TemporaryFile(), plans)
    return plans


class Spool:
    """Judged plans by number, in a file without a name, which goes when they go."""

    def __init__(self, file: IO[bytes], plans: Iterable[Judged]) -> None:
        self._file = file
        self._ends = array("Q", [0])
        for plan in plans:
            self.append(plan)

    def __del__(self) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> Judged:
        start, end = self._ends[number : number + 2]
        self._file.seek(start)
        plan: Judged = pickle.loads(self._file.read(end - start))  # noqa: S301 - our own
        return plan

    def append(self, plan: Judged) -> None:
        """Write a plan behind the others."""
        self._file.seek(self._ends[-1])
        self._ends.append(self._ends[-1] + self._file.write(pickle.dumps(plan)))
