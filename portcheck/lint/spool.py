"""This file keeps judged plans on the disk, where they are too many for the memory."""

import pickle
from array import array
from collections.abc import Iterable
from contextlib import suppress
from tempfile import TemporaryFile
from typing import IO

from portcheck.lint.report import Judged

BATCH = 32
"""How many plans are written together, and the last ones wait in memory for."""


def spooled(plans: list[Judged]) -> "Spool | list[Judged]":
    """Put plans on the disk; where nothing can be written they stay what they are."""
    with suppress(OSError):
        return Spool(TemporaryFile(), plans)
    return plans


class Spool:
    """Judged plans by number, in a file without a name, which goes when they go.

    They lie there a BATCH together: what they have in common is written once.
    """

    def __init__(self, file: IO[bytes], plans: Iterable[Judged]) -> None:
        self._file = file
        self._ends = array("Q", [0])
        self._open: list[Judged] = []
        self._read: tuple[int, list[Judged]] = (-1, [])
        for plan in plans:
            self.append(plan)

    def __del__(self) -> None:
        self._file.close()

    def __len__(self) -> int:
        return (len(self._ends) - 1) * BATCH + len(self._open)

    def __getitem__(self, number: int) -> Judged:
        batch, at = divmod(number, BATCH)
        return self._batch(batch)[at]

    def append(self, plan: Judged) -> None:
        """Put a plan behind the others."""
        self._open.append(plan)
        if len(self._open) == BATCH:
            self._file.seek(self._ends[-1])
            self._ends.append(self._ends[-1] + self._file.write(pickle.dumps(self._open)))
            self._open = []

    def _batch(self, number: int) -> list[Judged]:
        if number == len(self._ends) - 1:
            return self._open
        if number != self._read[0]:
            start, end = self._ends[number : number + 2]
            self._file.seek(start)
            self._read = (number, pickle.loads(self._file.read(end - start)))  # noqa: S301 - our own
        return self._read[1]
