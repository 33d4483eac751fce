"""This file writes a report with one line a finding, as editors and scripts like it."""

from portcheck.lint.report import Report
from portcheck.reporters import View, said


def render(report: Report, view: View) -> str:
    """Give a line a finding: file, line, column, severity, rule, name, message."""
    lines = [
        f"{said.where(f)}: {said.graded(f, view.lang)}[{f.rule}] "
        f"{f.name}: {said.told(f, view.lang)}"
        for f in said.shown(report, view)
    ]
    return "".join(f"{line}\n" for line in (*lines, *said.tail(report, view)))
