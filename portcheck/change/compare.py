"""This file holds a report against an earlier one: what is new in it, what stayed, what is gone."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from portcheck.finding import NEVER_OFF, NEW, UNCHANGED, Finding, at_least
from portcheck.lint.report import Report


class Renamed(NamedTuple):
    """What goes by another name since, by its former one: files, and holders by present file."""

    files: Mapping[str, str] = {}
    holders: Mapping[str, Mapping[str, str]] = {}


class _Told(NamedTuple):
    """A finding, with its file and holders by their names of now."""

    finding: Finding
    file: str
    holders: frozenset[str]


Key = Callable[[_Told], object]


def compare(report: Report, before: Report, against: str, renamed: Renamed) -> Report:
    """Give `report` with the state of each finding, and what was resolved since `before`.

    A finding is the same in the same plan by its fingerprint; where a holder follows another, or
    where fewer holders are left in it or in each that it fell apart in, by its rule and subjects.
    One that a departure covered then and covers no more is new, and so is one whose severity was
    raised since.
    """
    now = [_Told(f, f.file, frozenset(f.holders)) for plan in report.plans for f in plan.findings]
    then = [_as_now(finding, renamed) for plan in before.plans for finding in plan.findings]
    earlier = _paired(now, then)
    states = iter([_state(told.finding, earlier.get(at)) for at, told in enumerate(now)])
    plans = tuple(
        plan._replace(findings=tuple(f._replace(state=next(states)) for f in plan.findings))
        for plan in report.plans
    )
    unread = {plan.file for plan in plans if plan.is_unread}
    went_on = set(map(id, earlier.values()))
    resolved = tuple(
        told.finding
        for told in then
        if id(told) not in went_on and told.file not in unread and not _is_waived(told)
    )
    return report._replace(plans=plans, against=against, resolved=resolved)


def _as_now(finding: Finding, renamed: Renamed) -> _Told:
    file = renamed.files.get(finding.file, finding.file)
    followed = renamed.holders.get(file, {})
    return _Told(finding, file, frozenset(followed.get(h, h) for h in finding.holders))


def _paired(now: list[_Told], then: list[_Told]) -> dict[int, _Told]:
    """Give the earlier finding that each goes on from, by the position of the later one."""
    # of two that are alike, those that count meet first
    order = sorted(range(len(now)), key=lambda at: _is_waived(now[at]))
    waiting = sorted(then, key=_is_waived)
    pairs: dict[int, _Told] = {}
    for key, fits in _WAYS:
        by_key: dict[object, list[_Told]] = {}
        for told in waiting:
            by_key.setdefault(key(told), []).append(told)
        for at in order:
            same = by_key.get(key(now[at]), []) if at not in pairs else []
            found = next((told for told in same if fits(now[at], told)), None)
            if found:
                pairs[at] = found
                if fits is not _is_less:  # of many holders one finding may fall apart in several
                    same.remove(found)
        waiting = [told for same in by_key.values() for told in same]
    return pairs


def _is_any(_now: _Told, _then: _Told) -> bool:
    return True


def _is_followed(_now: _Told, then: _Told) -> bool:
    return then.holders != frozenset(then.finding.holders)


def _is_less(now: _Told, then: _Told) -> bool:
    return now.holders != frozenset() and now.holders < then.holders


_WAYS: tuple[tuple[Key, Callable[[_Told, _Told], bool]], ...] = (
    (lambda told: (told.file, told.finding.fingerprint), _is_any),
    (
        lambda told: (told.file, told.finding.rule, told.finding.subjects, told.holders),
        _is_followed,
    ),
    (lambda told: (told.file, told.finding.rule, told.finding.subjects), _is_less),
)
"""What makes two findings the same, the surest first: equal keys, and what else must fit."""


def _state(finding: Finding, earlier: _Told | None) -> str:
    """Tell whether a finding is new; that a plan cannot be read is so every time."""
    if earlier is None or finding.rule in NEVER_OFF:
        return NEW
    if finding.waiver:
        return UNCHANGED
    return NEW if _is_waived(earlier) or _is_graver(finding, earlier.finding) else UNCHANGED


def _is_graver(finding: Finding, earlier: Finding) -> bool:
    return not at_least(earlier.severity, finding.severity)


def _is_waived(told: _Told) -> bool:
    return told.finding.waiver is not None
