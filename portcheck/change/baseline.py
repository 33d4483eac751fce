"""This file holds the baseline: findings from before portcheck was used, which may stay."""

import json
import os
from collections import Counter
from collections.abc import Set
from typing import NamedTuple

from portcheck.errors import Complaint, PortcheckError, refusal, unreadable
from portcheck.finding import ERROR, NEVER_OFF, SEVERITIES, Finding, grade
from portcheck.lint.report import Judged, Report
from portcheck.schema.accept import accepts
from portcheck.tree import DISK
from portcheck.wording import Text

VERSION = 1

NO_BASELINE = Text(
    "geen nulmeting, versie {version}, zoals portcheck baseline die schrijft",
    "no baseline, version {version}, as portcheck baseline writes it",
)

NONE_YET = Text(
    "bestaat niet; portcheck baseline -o {name} legt die vast",
    "does not exist; portcheck baseline -o {name} records it",
)

Key = tuple[str, ...]
"""A plan and a fingerprint; in `accept` also how grave the finding may be."""


class Accepted(NamedTuple):
    """One accepted finding; the rule and the message are there for people only.

    `plan` is its path from the folder of the baseline, with forward slashes. The finding is
    accepted as long as it is no graver than `severity`.
    """

    plan: str
    rule: str
    fingerprint: str
    message: str
    severity: str = ERROR

    @property
    def key(self) -> Key:
        """Give what identifies the same finding in a later report."""
        return self.plan, self.fingerprint


Baseline = tuple[Accepted, ...]
"""Sorted; an entry that stands in it twice accepts two findings."""


def from_report(report: Report, folder: str) -> Baseline:
    """Record the findings of a report that no departure covers, for a baseline in `folder`."""
    return tuple(
        sorted(
            Accepted(name, f.rule, f.fingerprint, f.message, f.severity)
            for plan in report.plans
            for name in [plan_name(plan.file, folder)]
            for f in plan.findings
            if _is_acceptable(f)
        )
    )


def accept(report: Report, baseline: Baseline, folder: str) -> Report:
    """Take the findings out of a report that a baseline in `folder` accepts, and count them.

    One that is graver than what was accepted stays, as it does in a comparison with a commit.
    """
    left = Counter((*entry.key, entry.severity) for entry in baseline)

    def others(plan: Judged) -> Judged:
        name = plan_name(plan.file, folder)
        findings = (f for f in plan.findings if not (_is_acceptable(f) and takes_one(name, f)))
        return plan._replace(findings=tuple(findings))

    def takes_one(name: str, finding: Finding) -> bool:
        severe_enough = SEVERITIES[grade(finding.severity) :]
        return any(takes(left, (name, finding.fingerprint, severity)) for severity in severe_enough)

    plans = tuple(map(others, report.plans))
    return report._replace(plans=plans, accepted=len(baseline) - left.total())


def renamed(report: Report, baseline: Baseline, folder: str) -> dict[str, str]:
    """Give the present name of each plan that was renamed, by its name in a baseline.

    `report` holds the findings that are not accepted. A plan that the baseline does not know was
    renamed if one of its findings stands in the baseline under a plan that is gone.
    """
    known = {entry.plan for entry in baseline}
    found: dict[str, str] = {}
    for plan in report.plans:
        name = plan_name(plan.file, folder)
        if name not in known:
            found.update((finding.fingerprint, name) for finding in plan.findings)
    now = {entry.plan: found[entry.fingerprint] for entry in baseline if entry.fingerprint in found}
    return {old: new for old, new in now.items() if not DISK.exists(os.path.join(folder, old))}


def prune(baseline: Baseline, found: Baseline, plans: Set[str]) -> Baseline:
    """Keep the entries that were found again, and those of other plans than `plans`."""
    left = tally(found)
    return tuple(entry for entry in baseline if entry.plan not in plans or takes(left, entry.key))


def renew(baseline: Baseline, found: Baseline, plans: Set[str]) -> Baseline:
    """Put what was found in the place of the entries of `plans`, and keep those of others."""
    return tuple(sorted((*found, *(entry for entry in baseline if entry.plan not in plans))))


def tally(baseline: Baseline) -> Counter[Key]:
    """Count how often each plan and fingerprint stand in a baseline."""
    return Counter(entry.key for entry in baseline)


def graver(before: Baseline, after: Baseline) -> list[str]:
    """Give the rules with findings that are accepted at a graver severity than before."""
    was: dict[Key, int] = {}
    for entry in before:
        was[entry.key] = max(was.get(entry.key, 0), grade(entry.severity))
    worse = (e for e in after if grade(e.severity) > was.get(e.key, grade(ERROR)))
    return sorted({entry.rule for entry in worse})


def takes(left: Counter[Key], key: Key) -> bool:
    """Lower the count of a key by one; tell whether any was left."""
    if not left[key]:
        return False
    left[key] -= 1
    return True


def plan_name(file: str, folder: str) -> str:
    """Give the path from a folder to a plan, the same on every system."""
    return os.path.relpath(os.path.realpath(file), os.path.realpath(folder)).replace(os.sep, "/")


def read(file: str) -> Baseline:
    """Read a baseline file; raises PortcheckError."""
    try:
        content = DISK.read(file, -1)
    except FileNotFoundError as error:
        raise refusal(NONE_YET, file, name=file) from error
    except (OSError, ValueError) as error:
        raise unreadable(file, error) from error
    return parse(content, file)


def parse(content: bytes, file: str) -> Baseline:
    """Read the bytes of a baseline; raises PortcheckError, with `file` in it."""
    try:
        data = json.loads(content)  # not as YAML: that takes seconds for 10,000 entries
    except (ValueError, RecursionError) as error:
        raise PortcheckError(_no_json(error, content, file)) from error
    if not accepts("baseline")(data):
        raise refusal(NO_BASELINE, file, version=VERSION)
    return tuple(sorted(Accepted(**entry) for entry in data["findings"] if entry is not None))


def _no_json(error: Exception, content: bytes, file: str) -> Complaint:
    """Say why the bytes of a file are no JSON: git may have left two versions in it."""
    from portcheck.parsing.syntax import UNMERGED, conflict  # which a baseline does not wait for

    text = content.decode(errors="replace")
    unmerged = conflict(text)
    if unmerged is not None:
        return Complaint(UNMERGED, {}, file, text.count("\n", 0, unmerged) + 1, 1)
    line, column = getattr(error, "lineno", 0), getattr(error, "colno", 0)
    return Complaint(NO_BASELINE, {"version": VERSION}, file, line, column)


def render(baseline: Baseline) -> str:
    """Give a baseline as JSON, a line an entry.

    The null at the end lets every entry end in a comma: whoever adds one changes no other line.
    """
    lines = [f"{_visible(entry)},\n" for entry in baseline]
    return f'{{"version": {VERSION}, "findings": [\n{"".join(lines)}null\n]}}\n'


def _is_acceptable(finding: Finding) -> bool:
    return finding.waiver is None and finding.rule not in NEVER_OFF


def _visible(entry: Accepted) -> str:
    text = json.dumps(entry._asdict(), ensure_ascii=False)
    return text if text.isprintable() else json.dumps(entry._asdict())
