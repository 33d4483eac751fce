"""This file writes a report with one line a finding, as editors and scripts like it."""

from collections.abc import Iterator

from portcheck.lint.report import Report
from portcheck.reporters import View, said


def render(report: Report, view: View) -> Iterator[str]:
    """Yield a line a finding: file, line, column, severity, rule, name, message."""
    for f in said.shown(report, view):
        severity = said.graded(f, view.lang)
        yield f"{said.where(f)}: {severity}[{f.rule}] {f.name}: {said.told(f, view.lang)}\n"
    yield from (f"{line}\n" for line in said.tail(report, view))
