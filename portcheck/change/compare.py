"""This file holds a report against an earlier one: what is new in it, what stayed, what is gone."""

from collections import Counter
from collections.abc import Iterable, Mapping

from portcheck.change.baseline import Key, takes
from portcheck.finding import NEW, UNCHANGED, Finding
from portcheck.lint.report import Judged, Report
from portcheck.rulebook.rulebook import NEVER_OFF


def compare(report: Report, before: Report, against: str, renamed: Mapping[str, str]) -> Report:
    """Give `report` with the state of each finding, and what was resolved since `before`.

    A finding is the same in the same plan by its fingerprint; `renamed` gives the present name of
    a plan by its former one. One that a departure covered then and covers no more is new.
    """
    then = [f._replace(file=renamed.get(f.file, f.file)) for f in _all(before)]
    was_open, was = _tally(f for f in then if f.waiver is None), _tally(then)

    def with_state(plan: Judged) -> Judged:
        return plan._replace(
            findings=tuple(
                f._replace(state=_state(f, was_open if f.waiver is None else was))
                for f in plan.findings
            )
        )

    left = _tally(_all(report))
    unread = {plan.file for plan in report.plans if plan.is_unread}
    resolved = tuple(
        old
        for old, now in zip(_all(before), then, strict=True)
        if old.waiver is None and now.file not in unread and not takes(left, _key(now))
    )
    plans = tuple(map(with_state, report.plans))
    return report._replace(plans=plans, against=against, resolved=resolved)


def _all(report: Report) -> list[Finding]:
    return [finding for plan in report.plans for finding in plan.findings]


def _tally(findings: Iterable[Finding]) -> Counter[Key]:
    return Counter(map(_key, findings))


def _key(finding: Finding) -> Key:
    return finding.file, finding.fingerprint


def _state(finding: Finding, before: Counter[Key]) -> str:
    """Tell whether a finding is new; that a plan cannot be read is so every time."""
    is_known = finding.rule not in NEVER_OFF and takes(before, _key(finding))
    return UNCHANGED if is_known else NEW
