"""This file holds the one error that portcheck raises for what its user can mend."""

import errno
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, TypeVar

from portcheck.finding import ERROR
from portcheck.wording import Text, printable

NUL = Text("er staat een NUL-teken in de naam", "its name holds a NUL character")
MISSING = Text("bestaat niet", "does not exist")
UNREADABLE = Text("niet te lezen: {reason}", "cannot be read: {reason}")
UNWRITABLE = Text("niet te schrijven: {reason}", "cannot be written: {reason}")

_IN_DUTCH = {
    errno.EACCES: "geen toestemming",
    errno.EEXIST: "bestaat al",
    errno.EINVAL: "dit is geen gewoon bestand",  # so tree.py says it
    errno.EISDIR: "dit is een map",
    errno.ELOOP: "de koppelingen leiden in een kring",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ENOENT: "bestaat niet",
    errno.ENOSPC: "de schijf is vol",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.EPERM: "geen toestemming",
    errno.EROFS: "de schijf is alleen te lezen",
}
"""The system's own texts, by error number: it has them in English only."""

Item = TypeVar("Item")
Done = TypeVar("Done")


class Trap(Text):
    """The sentence of a complaint that `rules --lint` knows: by a name, with what to do about it.

    `is_said` tells that the sentence itself already says what to do.
    """

    name: str
    help: Text
    severity: str
    is_said: bool

    def __new__(
        cls, nl: str, en: str, name: str, *to_do: str, severity: str = ERROR, is_said: bool = False
    ) -> "Trap":
        """Make a trap; `to_do` is its help in Dutch and in English."""
        trap = super().__new__(cls, nl, en)
        trap.name, trap.help = name, Text(*to_do)
        trap.severity, trap.is_said = severity, is_said
        return trap


class Complaint(NamedTuple):
    """One thing that is wrong with a file of rules or settings, or with a command."""

    message: Text
    values: Mapping[str, object]
    file: str = ""
    line: int = 0
    column: int = 0

    @property
    def place(self) -> str:
        """File, line and column, as far as they are known."""
        return printable(self.file) + (f":{self.line}:{self.column}" if self.line else "")

    def of(self, lang: str) -> str:
        """Say it in `lang`, with its place in front where there is one."""
        place = f"{self.place}: " if self.file else ""
        return place + self.message.of(lang, self.values)


class PortcheckError(Exception):
    """portcheck could not judge: every complaint says why, and where."""

    def __init__(self, *complaints: Complaint) -> None:
        super().__init__("; ".join(complaint.of("en") for complaint in complaints))
        self.complaints = complaints


def each(do: Callable[[Item], Done], items: Iterable[Item]) -> list[Done]:
    """Do something with each item; raises PortcheckError with all complaints, equal ones once."""
    done, complaints = attempted(do, items)
    require_none(complaints)
    return done


def attempted(
    do: Callable[[Item], Done], items: Iterable[Item]
) -> tuple[list[Done], tuple[Complaint, ...]]:
    """Do something with each item; give the results, and all complaints, equal ones once."""
    done: list[Done] = []
    complaints: dict[str, Complaint] = {}
    for item in items:
        try:
            done.append(do(item))
        except PortcheckError as error:  # noqa: PERF203 - one error must not hide others
            complaints.update((complaint.of("en"), complaint) for complaint in error.complaints)
    return done, tuple(complaints.values())


def refused(do: Callable[[], object]) -> tuple[Complaint, ...]:
    """Do something, and give the complaints about it."""
    try:
        do()
    except PortcheckError as error:
        return error.complaints
    return ()


def require_none(complaints: Iterable[Complaint]) -> None:
    """Raise PortcheckError with all complaints, where there is any."""
    said = tuple(complaints)
    if said:
        raise PortcheckError(*said)


def in_order(complaints: Iterable[Complaint]) -> list[Complaint]:
    """Give complaints in the order of files and lines."""
    return sorted(complaints, key=lambda said: (said.file, said.line, said.column))


def reason_of(error: OSError | ValueError) -> Text:
    """Give why a file cannot be read or written; a NUL in its name makes Python's ValueError."""
    if isinstance(error, ValueError):
        return NUL
    said = error.strerror or str(error)
    return Text(_IN_DUTCH.get(error.errno or 0, said), said)


def refusal(message: Text, file: str = "", /, **values: object) -> PortcheckError:
    """Make the error of a single complaint without a line."""
    return PortcheckError(Complaint(message, values, file))


def unreadable(file: str, error: OSError | ValueError) -> PortcheckError:
    """Make the error of a file that cannot be read."""
    if isinstance(error, FileNotFoundError):
        return refusal(MISSING, file)
    return refusal(UNREADABLE, file, reason=reason_of(error))


def unwritable(file: str, error: OSError | ValueError) -> PortcheckError:
    """Make the error of a file that cannot be written."""
    return refusal(UNWRITABLE, file, reason=reason_of(error))
