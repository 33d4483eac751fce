"""This file holds what a run ends in: a report of every plan that was judged."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from portcheck.finding import GRAVEST_FIRST, NEVER_OFF, UNCHANGED, Finding, Waiver

SAMPLE = "volledig: false"
"""What keeps rules from being judged on a published sample."""


class Judged(NamedTuple):
    """One plan's findings, in the order of the file; waived ones carry their waiver.

    `packs` are those that it was held against; `not_judged` the rules that could say nothing,
    since the plan is a published sample, or not all of it could be read. `title` is what the plan
    calls itself, and `body` whose it is; empty where it could not be read.
    """

    file: str
    packs: tuple[str, ...]
    findings: tuple[Finding, ...]
    not_judged: tuple[str, ...]
    title: str = ""
    body: str = ""

    @property
    def counted(self) -> list[Finding]:
        """Every finding that counts: no departure covers it, and no earlier version had it."""
        return [f for f in self.findings if f.waiver is None and f.state != UNCHANGED]

    @property
    def gravest_first(self) -> list[Finding]:
        """Every finding that counts, of the same severity in the order of the file."""
        return sorted(self.counted, key=lambda found: GRAVEST_FIRST.index(found.severity))

    @property
    def is_unread(self) -> bool:
        """Whether not all of the plan could be read: what else is wrong with it is not known."""
        return bool(self.unread_for)

    @property
    def unread_for(self) -> set[str]:
        """The rules that say why not all of the plan could be read."""
        return {finding.rule for finding in self.findings}.intersection(NEVER_OFF)


class Plans(Protocol):
    """Judged plans in their order, to go through as often as wanted."""

    def __iter__(self) -> Iterator[Judged]:
        """Yield each plan."""

    def __len__(self) -> int:
        """Count them."""


class Moved(NamedTuple):
    """What came into other hands between two plans: names of holders, before and after.

    `kind` is "successor" (who follows whom), "topic" (first holders), "second" (second holders),
    "owner", "commissioner", "lead" (of an opgave), "replacement" or "holder" (who came or left);
    `what` names the thing as the plan does.
    """

    kind: str
    what: str
    before: tuple[str, ...]
    after: tuple[str, ...]


class Load(NamedTuple):
    """The weight of what a holder holds first, before and after."""

    holder: str
    before: float
    after: float


class Report(NamedTuple):
    """All plans of a run, in the order in which they were given; `as_of` is an ISO date.

    Many plans may lie on the disk: go through them as seldom as can be, and keep none.

    `accepted` counts the findings that a baseline took out of it.
    Where it was compared, `against` says with what, `resolved` holds what was found there and no
    more here, `moves` what came into other hands and `loads` what each holder carries, if that was
    asked for.
    """

    as_of: str
    plans: Plans
    against: str = ""
    resolved: tuple[Finding, ...] = ()
    accepted: int = 0
    moves: tuple[Moved, ...] = ()
    loads: tuple[Load, ...] = ()

    @property
    def findings(self) -> Iterator[Finding]:
        """Every finding that counts, of all plans."""
        return (f for plan in self.plans for f in plan.counted)

    @property
    def waived(self) -> Iterator[tuple[Finding, Waiver]]:
        """Every finding that a recorded departure covers, with the departure."""
        return ((f, f.waiver) for plan in self.plans for f in plan.findings if f.waiver)

    @property
    def tally(self) -> "Tally":
        """What there is to count, in one go through the plans."""
        rules: Counter[tuple[str, str]] = Counter()
        severities: Counter[str] = Counter()
        unchanged = waived = 0
        has_advice = False
        not_judged: set[str] = set()
        because: set[str] = set()
        for plan in self.plans:
            if plan.not_judged:
                not_judged.update(plan.not_judged)
                because |= plan.unread_for or {SAMPLE}
            for finding in plan.findings:
                if finding.waiver:
                    waived += 1
                elif finding.state == UNCHANGED:
                    unchanged += 1
                else:
                    has_advice = has_advice or bool(finding.departing)
                    severities[finding.severity] += 1
                    rules[finding.rule, finding.name] += 1
        by_severity = {severity: severities[severity] for severity in GRAVEST_FIRST}
        return Tally(
            by_severity,
            dict(rules),
            unchanged,
            waived,
            sorted(not_judged),
            sorted(because),
            has_advice,
        )


class Tally(NamedTuple):
    """How many findings there are: those that count by severity and by rule, and the others.

    `not_judged` are the ids of the rules that could not be judged on some plan, and `because` says
    why: SAMPLE, or the rules that say why it could not be read. `has_advice` says that some finding
    that counts may be departed from.
    """

    severities: dict[str, int]
    rules: dict[tuple[str, str], int]
    unchanged: int
    waived: int
    not_judged: list[str]
    because: list[str]
    has_advice: bool

    @property
    def counted(self) -> int:
        """How many findings count."""
        return sum(self.severities.values())
