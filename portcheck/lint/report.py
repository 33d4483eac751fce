"""This file holds what a run ends in: a report of every plan that was judged."""

from typing import NamedTuple

from portcheck.finding import SEVERITIES, Finding, Waiver


class Judged(NamedTuple):
    """One plan's findings, in the order of the file; waived ones carry their waiver.

    `packs` are those that it was held against; `not_judged` the rules that could say nothing,
    since the plan is a published sample.
    """

    file: str
    packs: tuple[str, ...]
    findings: tuple[Finding, ...]
    not_judged: tuple[str, ...]


class Report(NamedTuple):
    """All plans of a run, in the order in which they were given; `as_of` is an ISO date.

    `accepted` counts the findings that a baseline took out of it.
    Where it was compared, `against` says with what, and `resolved` holds what was found there and
    no more here.
    """

    as_of: str
    plans: tuple[Judged, ...]
    against: str = ""
    resolved: tuple[Finding, ...] = ()
    accepted: int = 0

    @property
    def findings(self) -> list[Finding]:
        """Every finding that is not waived."""
        return [f for plan in self.plans for f in plan.findings if f.waiver is None]

    @property
    def waived(self) -> list[tuple[Finding, Waiver]]:
        """Every finding that a recorded departure covers, with the departure."""
        return [(f, f.waiver) for plan in self.plans for f in plan.findings if f.waiver is not None]

    @property
    def not_judged(self) -> list[str]:
        """The ids of rules that could not be judged on some plan."""
        return sorted({rule for plan in self.plans for rule in plan.not_judged})


def at_least(severity: str, threshold: str) -> bool:
    """Tell whether `severity` is as grave as `threshold`, or graver."""
    return SEVERITIES.index(severity) >= SEVERITIES.index(threshold)
