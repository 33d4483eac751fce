"""This file holds a report against an earlier one: what is new in it, what stayed, what is gone."""

from collections.abc import Mapping
from typing import NamedTuple

from portcheck.finding import NEVER_OFF, NEW, UNCHANGED, Finding
from portcheck.lint.report import Judged, Report

Waiting = dict[tuple[object, ...], list[Finding]]
"""Earlier findings that no later one has taken yet, by what makes the two the same."""


class Names(NamedTuple):
    """What goes by another name since, by its former one: files, and holders by present file."""

    files: Mapping[str, str] = {}
    holders: Mapping[str, Mapping[str, str]] = {}


def compare(report: Report, before: Report, against: str, names: Names) -> Report:
    """Give `report` with the state of each finding, and what was resolved since `before`.

    A finding is the same in the same plan by its fingerprint; where a holder follows another, by
    its rule and subjects. One that a departure covered then and covers no more is new.
    """
    waiting: Waiting = {}
    for finding in (f for plan in before.plans for f in plan.findings):
        waiting.setdefault(_key_then(finding, names), []).append(finding)
    for same in waiting.values():
        same.sort(key=_is_waived)  # of two that are alike, those that count meet first
    plans = tuple(_with_states(plan, waiting) for plan in report.plans)
    unread = {plan.file for plan in plans if plan.is_unread}
    resolved = tuple(
        finding
        for (file, *_), left in waiting.items()
        if file not in unread
        for finding in left
        if not _is_waived(finding)
    )
    return report._replace(plans=plans, against=against, resolved=resolved)


def _key_then(finding: Finding, names: Names) -> tuple[object, ...]:
    file = names.files.get(finding.file, finding.file)
    followed = names.holders.get(file, {})
    if followed.keys().isdisjoint(finding.holders):
        return file, finding.fingerprint
    holders = sorted(followed.get(holder, holder) for holder in finding.holders)
    return file, finding.rule, finding.subjects, tuple(holders)


def _with_states(plan: Judged, waiting: Waiting) -> Judged:
    """Give each finding its state, and take the earlier one that it goes on from."""
    findings = list(plan.findings)
    for at in sorted(range(len(findings)), key=lambda at: _is_waived(findings[at])):
        finding = findings[at]
        earlier = _taken(finding, waiting)
        findings[at] = finding._replace(state=_state(finding, earlier))
    return plan._replace(findings=tuple(findings))


def _taken(finding: Finding, waiting: Waiting) -> Finding | None:
    for key in (
        (finding.file, finding.fingerprint),
        (finding.file, finding.rule, finding.subjects, finding.holders),
    ):
        if waiting.get(key):
            return waiting[key].pop(0)
    return None


def _state(finding: Finding, earlier: Finding | None) -> str:
    """Tell whether a finding is new; that a plan cannot be read is so every time."""
    if earlier is None or finding.rule in NEVER_OFF:
        return NEW
    return NEW if _is_waived(earlier) and not _is_waived(finding) else UNCHANGED


def _is_waived(finding: Finding) -> bool:
    return finding.waiver is not None
