"""This file writes a report as workflow commands, which GitHub shows beside the lines of a plan."""

from collections.abc import Iterator

from portcheck.finding import Finding
from portcheck.lint.report import Report
from portcheck.reporters import View, said
from portcheck.wording import printable

_COMMAND = {"error": "error", "warning": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report, view: View) -> Iterator[str]:
    """Yield a command a finding: where, which rule, the message, why and what to do about it."""
    for finding in said.shown(report, view):
        yield f"{_command(finding, view.lang)}\n"
    yield from (f"{line}\n" for line in said.tail(report, view))


def _command(finding: Finding, lang: str) -> str:
    span = finding.place.span
    properties = {
        "file": finding.file,
        "line": span.line,
        "col": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
        "title": f"{finding.rule} {finding.name}{_departed(finding, lang)}",
    }
    where = ",".join(f"{key}={_escaped(value, _PROPERTY)}" for key, value in properties.items())
    command = "notice" if finding.waiver else _COMMAND[finding.severity]
    return f"::{command} {where}::{_escaped(_told(finding, lang), _DATA)}"


def _departed(finding: Finding, lang: str) -> str:
    return f" ({said.graded(finding, lang)})" if finding.waiver else ""


def _told(finding: Finding, lang: str) -> str:
    why, help_ = said.WHY.of(lang), said.HELP.of(lang)
    action = said.reasoned(finding.waiver, lang) if finding.waiver else f"{help_} {finding.advice}"
    return f"{finding.message}\n{why} {finding.why} ({finding.source})\n{action}"


def _escaped(value: object, signs: dict[int, str]) -> str:
    """Escape as @actions/core does, so that a value ends neither its property nor the command."""
    return printable(str(value).translate(signs))
