"""This file writes a report as workflow commands, which GitHub shows beside the lines of a plan."""

from portcheck.finding import Finding
from portcheck.lint.report import Report
from portcheck.reporters import View, said
from portcheck.wording import printable

_COMMAND = {"error": "error", "warning": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report, view: View) -> str:
    """Give a command a finding: where, which rule, the message, why and what to do about it."""
    commands = [_command(finding, view.lang) for finding in report.findings]
    return "".join(f"{line}\n" for line in (*commands, *said.tail(report, view)))


def _command(finding: Finding, lang: str) -> str:
    span = finding.place.span
    properties = {
        "file": finding.file,
        "line": span.line,
        "col": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
        "title": f"{finding.rule} {finding.name}",
    }
    where = ",".join(f"{key}={_escaped(value, _PROPERTY)}" for key, value in properties.items())
    return f"::{_COMMAND[finding.severity]} {where}::{_escaped(_told(finding, lang), _DATA)}"


def _told(finding: Finding, lang: str) -> str:
    why, help_ = said.WHY.of(lang).strip(), said.HELP.of(lang).strip()
    return f"{finding.message}\n{why} {finding.why} ({finding.source})\n{help_} {finding.help}"


def _escaped(value: object, signs: dict[int, str]) -> str:
    """Escape as @actions/core does, so that a value ends neither its property nor the command."""
    return printable(str(value).translate(signs))
