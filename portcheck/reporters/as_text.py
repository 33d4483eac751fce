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
    return "\n".join(_lines(report, view)) + "\n"


def _lines(report: Report, view: View) -> Iterator[str]:
    for finding in report.findings:
        if finding.severity != "info":
            yield from _full(finding, view)
    yield from _chapter(said.CONSIDER.of(view.lang), _considered(report, view))
    yield from _chapter(said.DEPARTURES.of(view.lang), _departures(report, view))
    if view.statistics:
        yield from (*said.statistics(report, view.lang), "")
    if not view.quiet:
        if report.not_judged:
            yield said.NOT_JUDGED.of(view.lang, {"rules": report.not_judged})
        yield said.summary(report, view.lang)


def _full(finding: Finding, view: View) -> Iterator[str]:
    word = said.SEVERITY[finding.severity].of(view.lang)
    head = _colored(f"{word}[{finding.rule}]", finding.severity, view)
    lines = list(frame(finding)) if finding.place.source else []
    margin = " " * (len(str(max(p.span.line for p in (finding.place, *finding.related)))))
    yield f"{head} {finding.name}: {finding.message}"
    yield f"{margin}--> {said.where(finding)}"
    yield from lines
    yield from _note(margin, said.WHY.of(view.lang), f"{finding.why} ({finding.source})")
    yield from _note(margin, said.HELP.of(view.lang), finding.help)
    yield ""


def _note(margin: str, word: str, text: str) -> list[str]:
    start = f"{margin} = {word} "
    return wrap(text, _WIDTH, initial_indent=start, subsequent_indent=" " * len(start))


def _considered(report: Report, view: View) -> list[str]:
    return [
        f"  {said.where(f)}: {_colored(f.rule, 'info', view)} {f.name}: {f.message}"
        for f in report.findings
        if f.severity == "info"
    ]


def _departures(report: Report, view: View) -> list[str]:
    lines = []
    for f in report.waived:
        if f.waiver:
            values = {
                "reason": f.waiver.reason,
                "decision": f.waiver.decision,
                "by": f.waiver.decided_by,
            }
            decided = said.DECIDED.of(view.lang, values)
            lines.append(f"  {said.where(f)}: {f.rule} {f.name}: {f.message}; {decided}")
    return lines


def _chapter(title: str, lines: list[str]) -> list[str]:
    return [f"{title}:", *lines, ""] if lines else []


def _colored(text: str, severity: str, view: View) -> str:
    return f"\x1b[{_COLORS[severity]}m{text}\x1b[0m" if view.color else text
