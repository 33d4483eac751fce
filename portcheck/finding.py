"""This file holds the results of a check: finding, place and span; none ever changes."""

from typing import NamedTuple

Path = tuple[str | int, ...]
"""A route into a plan, such as ("portefeuillehouders", 0, "naam")."""

INFO, WARNING, ERROR = SEVERITIES = ("info", "warning", "error")
"""From the least grave to the gravest."""

GRAVEST_FIRST = tuple(reversed(SEVERITIES))

NEVER_OFF = ("PC001", "PC002", "PC003")
"""The rules that report a plan which cannot be judged, or only in part."""

NEW = "new"
UNCHANGED = "unchanged"
"""What a finding is where two versions were compared."""


class Span(NamedTuple):
    """A stretch of a file: lines and columns from 1, columns in code points, the end excluded."""

    line: int
    column: int
    end_line: int
    end_column: int


class Place(NamedTuple):
    """A span, the source line that it starts on, and the label to show there."""

    path: Path
    span: Span
    label: str
    source: str


class Waiver(NamedTuple):
    """A recorded departure from advice, as an `afwijkingen` entry of a plan states it.

    One in a comment (`# portcheck: ignore[…]`) has only a rule and a reason.
    """

    rule: str
    subjects: tuple[str, ...]
    reason: str
    decision: str = ""
    decided_by: str = ""
    measure: str = ""
    review: str = ""
    facts: str = ""
    path: Path = ()


class Finding(NamedTuple):
    """One thing that a rule has to say of a plan.

    `state` is NEW or UNCHANGED where two versions were compared, else empty; `link` is where the
    source can be read, empty where no address is known. `help` is the rule's own, `departing` says
    how to depart from it, empty where nobody may, and `move` names one move in this plan that is
    enough, empty where there is none or nobody asked.
    """

    rule: str
    name: str
    severity: str
    message: str
    file: str
    place: Place
    related: tuple[Place, ...]
    why: str
    help: str
    source: str
    subjects: tuple[str, ...]
    holders: tuple[str, ...]
    fingerprint: str
    waiver: Waiver | None = None
    state: str = ""
    link: str = ""
    move: str = ""
    departing: str = ""

    @property
    def places(self) -> tuple[Place, ...]:
        """Its own place, and those related to it."""
        return (self.place, *self.related)

    @property
    def remedy(self) -> str:
        """What the rule says is to be done, and how to depart from it."""
        return f"{self.help}, {self.departing}" if self.departing else self.help

    @property
    def advice(self) -> str:
        """The remedy, and the move that is enough."""
        return f"{self.remedy}; {self.move}" if self.move else self.remedy


def grade(severity: str) -> int:
    """Give how grave a severity is: 0 for INFO, 1 for WARNING, 2 for ERROR."""
    return SEVERITIES.index(severity)


def at_least(severity: str, threshold: str) -> bool:
    """Tell whether `severity` is as grave as `threshold`, or graver."""
    return grade(severity) >= grade(threshold)
