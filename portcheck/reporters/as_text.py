"""This file writes a report for people: frames for errors and warnings, then what to consider."""

from collections.abc import Iterator
from textwrap import wrap

from portcheck.finding import Finding
from portcheck.lint.report import Report
from portcheck.reporters import View, said
from portcheck.reporters.frames import frame

_WIDTH = 100
_COLORS = {"error": "31;1", "warning": "33;1", "info": "36"}


def render(report: Report, view: View) -> str:
    """Give the whole report as text."""
    chapters = [
        *_full(report, view),
        _considered(report, view),
        *_departures(report, view),
        _resolved(report, view),
        _moved(report, view),
        said.tail(report, view),
    ]
    return "\n".join("".join(f"{line}\n" for line in chapter) for chapter in chapters if chapter)


def _full(report: Report, view: View) -> Iterator[list[str]]:
    return (list(_framed(f, view)) for f in report.findings if f.severity != "info")


def _framed(finding: Finding, view: View) -> Iterator[str]:
    color = "info" if finding.waiver else finding.severity
    head = _colored(f"{said.graded(finding, view.lang)}[{finding.rule}]", color, view)
    margin = " " * len(str(max(place.span.line for place in (finding.place, *finding.related))))
    yield f"{head} {finding.name}: {finding.message}"
    yield f"{margin}--> {said.where(finding)}"
    if finding.place.source:
        yield from frame(finding)
    notes = list(_notes(finding, view.lang))
    width = max(len(word) for word, _ in notes)
    for word, text in notes:
        yield from _note(margin, word.ljust(width), text)


def _notes(finding: Finding, lang: str) -> Iterator[tuple[str, str]]:
    yield said.WHY.of(lang), f"{finding.why} ({finding.source})"
    if finding.waiver is None:
        yield said.HELP.of(lang), finding.help
    else:
        yield from said.grounds(finding.waiver, lang)


def _note(margin: str, word: str, text: str) -> list[str]:
    start = f"{margin} = {word} "
    return wrap(text, _WIDTH, initial_indent=start, subsequent_indent=" " * len(start))


def _considered(report: Report, view: View) -> list[str]:
    lines = [
        f"  {said.where(f)}: {_colored(f.rule, 'info', view)} {f.name}: {f.message}"
        for f in report.findings
        if f.severity == "info"
    ]
    return [f"{said.CONSIDER.of(view.lang)}:", *lines] if lines else []


def _departures(report: Report, view: View) -> list[list[str]]:
    """Give a chapter with a line each, or a frame each where the view is to show them."""
    if view.waived:
        return [list(_framed(finding, view)) for finding, _ in report.waived]
    lines = [
        f"  {said.where(f)}: {f.rule} {f.name}: {said.told(f, view.lang)}" for f, _ in report.waived
    ]
    return [[f"{said.DEPARTURES.of(view.lang)}:", *lines]] if lines else []


def _resolved(report: Report, view: View) -> list[str]:
    head = said.RESOLVED.of(view.lang, {"against": report.against})
    lines = [f"  {said.where(f)}: {f.rule} {f.name}: {f.message}" for f in report.resolved]
    return [f"{head}:", *lines] if lines else []


def _moved(report: Report, view: View) -> list[str]:
    lines = [f"  {said.moved(move, view.lang)}" for move in report.moves]
    return [f"{said.MOVED.of(view.lang)}:", *lines] if lines else []


def _colored(text: str, severity: str, view: View) -> str:
    return f"\x1b[{_COLORS[severity]}m{text}\x1b[0m" if view.color else text
