"""This file compares a report with an earlier one: what is new, what stayed, what is gone."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from portcheck.finding import NEVER_OFF, NEW, UNCHANGED, Finding, at_least
from portcheck.lint.report import Report


class Renamed(NamedTuple):
    """New names by old ones: of files, and of holders (these by the present name of the file)."""

    files: Mapping[str, str] = {}
    holders: Mapping[str, Mapping[str, str]] = {}


class _Comparable(NamedTuple):
    """A finding that can be compared: with the present names of its file and its holders."""

    finding: Finding
    file: str
    holders: frozenset[str]


def compare(report: Report, before: Report, against: str, renamed: Renamed) -> Report:
    """Give `report` with the state of each finding, and what was resolved since `before`.

    A finding is the same as an earlier one of its plan with the same fingerprint; or else with the
    same rule and subjects, if its holders are the successors of the earlier ones, or some of them
    (a finding about many holders may leave several about fewer). A finding is also new if it was
    covered by a departure and no longer is, or if its severity was raised.
    """
    now = [
        _Comparable(f, f.file, frozenset(f.holders)) for plan in report.plans for f in plan.findings
    ]
    then = [_as_now(finding, renamed) for plan in before.plans for finding in plan.findings]
    earlier = _paired(now, then)
    states = iter([_state(one.finding, earlier.get(at)) for at, one in enumerate(now)])
    plans = tuple(
        plan._replace(findings=tuple(f._replace(state=next(states)) for f in plan.findings))
        for plan in report.plans
    )
    unread = {plan.file for plan in plans if plan.is_unread}
    went_on = set(map(id, earlier.values()))
    resolved = tuple(
        one.finding
        for one in then
        if id(one) not in went_on and one.file not in unread and not _is_waived(one)
    )
    return report._replace(plans=plans, against=against, resolved=resolved)


def _as_now(finding: Finding, renamed: Renamed) -> _Comparable:
    file = renamed.files.get(finding.file, finding.file)
    followed = renamed.holders.get(file, {})
    return _Comparable(finding, file, frozenset(followed.get(h, h) for h in finding.holders))


class _Sameness(NamedTuple):
    """What makes two findings the same: equal keys, and `fits` of the later and the earlier one.

    Where one `falls_apart`, an earlier finding may be the same as several later ones.
    """

    key: Callable[[_Comparable], object]
    fits: Callable[[_Comparable, _Comparable], bool]
    falls_apart: bool = False


def _is_followed(_now: _Comparable, then: _Comparable) -> bool:
    return then.holders != frozenset(then.finding.holders)


def _is_less(now: _Comparable, then: _Comparable) -> bool:
    return now.holders != frozenset() and now.holders < then.holders


_SURELY = _Sameness(
    key=lambda one: (one.file, one.finding.fingerprint),
    fits=lambda _now, _then: True,
)
_BY_SUCCESSORS = _Sameness(
    key=lambda one: (one.file, one.finding.rule, one.finding.subjects, one.holders),
    fits=_is_followed,
)
_IN_PART = _Sameness(
    key=lambda one: (one.file, one.finding.rule, one.finding.subjects),
    fits=_is_less,
    falls_apart=True,
)


def _paired(now: list[_Comparable], then: list[_Comparable]) -> dict[int, _Comparable]:
    """Give the earlier finding that is the same as a later one, by the later one's position."""
    # those without a departure are paired first
    order = sorted(range(len(now)), key=lambda at: _is_waived(now[at]))
    waiting = sorted(then, key=_is_waived)
    pairs: dict[int, _Comparable] = {}
    for same in (_SURELY, _BY_SUCCESSORS, _IN_PART):  # the surest first
        left: dict[object, list[_Comparable]] = {}
        for one in waiting:
            left.setdefault(same.key(one), []).append(one)
        for at in (at for at in order if at not in pairs):
            alike = left.get(same.key(now[at]), [])
            found = next((one for one in alike if same.fits(now[at], one)), None)
            if found:
                pairs[at] = found
                if not same.falls_apart:
                    alike.remove(found)
        waiting = [one for alike in left.values() for one in alike]
    return pairs


def _state(finding: Finding, earlier: _Comparable | None) -> str:
    """Tell whether a finding is new; one about an unreadable plan always is."""
    if earlier is None or finding.rule in NEVER_OFF:
        return NEW
    if finding.waiver:
        return UNCHANGED
    return NEW if _is_waived(earlier) or _is_graver(finding, earlier.finding) else UNCHANGED


def _is_graver(finding: Finding, earlier: Finding) -> bool:
    return not at_least(earlier.severity, finding.severity)


def _is_waived(one: _Comparable) -> bool:
    return one.finding.waiver is not None
