"""This file writes a report as checkstyle 4.3 XML, which many servers and editors read."""

from xml.etree import ElementTree as ET

from portcheck.finding import Finding
from portcheck.lint.report import Judged, Report
from portcheck.reporters import View
from portcheck.wording import printable

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'


def render(report: Report, _view: View) -> str:
    """Give an element a file, also for one without findings, with an element a finding."""
    root = ET.Element("checkstyle", version="4.3")
    root.extend(_file(plan) for plan in report.plans)
    ET.indent(root)
    return f"{_DECLARATION}\n{ET.tostring(root, encoding='unicode')}\n"


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
