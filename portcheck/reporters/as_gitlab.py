"""This file writes a report as GitLab reads code quality: a JSON list with an object a finding."""

import hashlib
from pathlib import PurePath
from typing import Any

from portcheck.finding import Finding
from portcheck.lint.report import Report
from portcheck.reporters import View
from portcheck.reporters.visible import visible_json

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, _view: View) -> str:
    """Give every finding that is not waived, also one that was there before.

    GitLab compares branches by fingerprint, over all files: the n-th finding of a file that has
    the same one is told from the first by its n.
    """
    seen: dict[tuple[str, str], int] = {}
    issues = []
    for finding in report.open:
        key = (PurePath(finding.file).as_posix(), finding.fingerprint)
        issues.append(_issue(finding, _fingerprint(*key, seen.get(key, 0))))
        seen[key] = seen.get(key, 0) + 1
    return visible_json(issues)


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


def _fingerprint(file: str, fingerprint: str, nth: int) -> str:
    content = f"{file}\0{fingerprint}\0{nth}"
    return hashlib.sha256(content.encode(errors="surrogateescape")).hexdigest()[:32]
