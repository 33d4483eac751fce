"""This file writes a report as reviewdog reads it: rdjson, its Diagnostic Format."""

from collections.abc import Iterator
from typing import Any

from portcheck.finding import Finding, Place
from portcheck.lint.report import Report
from portcheck.reporters import View
from portcheck.reporters.visible import visible_json


def render(report: Report, _view: View) -> Iterator[str]:
    """Yield every finding that is not waived, in one DiagnosticResult."""
    return visible_json(
        {
            "source": {"name": "portcheck"},
            "diagnostics": map(_diagnostic, report.findings),
        }
    )


def _diagnostic(finding: Finding) -> dict[str, Any]:
    related = [
        {"message": place.label, "location": _location(finding.file, place)}
        for place in finding.related
    ]
    return {
        "message": finding.message,
        "location": _location(finding.file, finding.place),
        "severity": finding.severity.upper(),
        "code": {"value": finding.rule, **({"url": finding.link} if finding.link else {})},
        **({"relatedLocations": related} if related else {}),
    }


def _location(file: str, place: Place) -> dict[str, Any]:
    return {"path": file, "range": _range(place)}


def _range(place: Place) -> dict[str, dict[str, int]]:
    """Give a range with columns in bytes, or by whole lines where it ends on a later line.

    A place knows the text of its first line only, and reviewdog takes a range without columns to
    be of whole lines.
    """
    span = place.span
    if span.end_line > span.line:
        return {"start": {"line": span.line}, "end": {"line": span.end_line}}
    return {
        "start": {"line": span.line, "column": _byte_column(place.source, span.column)},
        "end": {"line": span.line, "column": _byte_column(place.source, span.end_column)},
    }


def _byte_column(source: str, column: int) -> int:
    return len(source[: column - 1].encode()) + 1
