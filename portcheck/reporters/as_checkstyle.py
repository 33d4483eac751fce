"""This file writes a report as checkstyle 4.3 XML, which many servers and editors read."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from portcheck.finding import Finding
from portcheck.lint.report import Judged, Report
from portcheck.reporters import View
from portcheck.reporters.xml import written
from portcheck.wording import printable


def render(report: Report, _view: View) -> Iterator[str]:
    """Yield an element a file, also for one without findings, with an element a finding."""
    return written(ET.Element("checkstyle", version="4.3"), map(_file, report.plans))


def _file(plan: Judged) -> ET.Element:
    file = ET.Element("file", name=printable(plan.file))
    file.extend(_error(finding) for finding in plan.counted)
    return file


def _error(finding: Finding) -> ET.Element:
    """Describe a finding; `printable` leaves no character that XML forbids."""
    return ET.Element(
        "error",
        line=str(finding.place.span.line),
        column=str(finding.place.span.column),
        severity=finding.severity,
        message=printable(finding.message),
        source=f"portcheck.{printable(finding.rule)}",
    )
