"""This file writes a report as GitLab reads code quality: a JSON list with an object a finding."""

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from portcheck.digest import digest
from portcheck.finding import Finding
from portcheck.lint.report import Judged, Report
from portcheck.reporters import View
from portcheck.reporters.visible import visible_json

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, _view: View) -> Iterator[str]:
    """Yield every finding that is not waived, also one that was there before.

    GitLab compares branches by fingerprint, over all files: the n-th finding of a file that has
    the same one is told from the first by its n.
    """
    return visible_json(issue for plan in report.plans for issue in _issues(plan))


def _issues(plan: Judged) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for finding in plan.findings:
        if finding.waiver is None:
            nth = seen[finding.fingerprint]
            yield _issue(finding, _fingerprint(finding, nth))
            seen[finding.fingerprint] += 1


def _issue(finding: Finding, fingerprint: str) -> dict[str, Any]:
    span = finding.place.span
    return {
        "description": f"{finding.rule} {finding.name}: {finding.message}",
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": PurePath(finding.file).as_posix(),
            "lines": {"begin": span.line, "end": span.end_line},
        },
    }


def _fingerprint(finding: Finding, nth: int) -> str:
    content = f"{PurePath(finding.file).as_posix()}\0{finding.fingerprint}\0{nth}"
    return digest(content.encode(errors="surrogateescape"), 16)
