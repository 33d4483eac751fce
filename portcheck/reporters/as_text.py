"""This file writes a report for people: frames for errors and warnings, then what to consider.

The errors of a plan stand before its warnings: they may be far below in the file.
"""

from collections.abc import Iterable, Iterator

from portcheck.finding import INFO, Finding, Waiver
from portcheck.lint.report import Report
from portcheck.reporters import View, said
from portcheck.reporters.frames import framed
from portcheck.wording import Text, printable

GROUNDS = (
    said.REASON,
    Text("besluit:", "decision:"),
    Text("door:", "by:"),
    Text("maatregel:", "measure:"),
    Text("herzien op:", "review:"),
)
RESOLVED = Text("opgelost ten opzichte van {against}", "resolved, compared with {against}")

_COLORS = {"error": "31;1", "warning": "33;1", "info": "36"}


def render(report: Report, view: View) -> Iterator[str]:
    """Yield the whole report as text: chapters, with an empty line between them."""
    between = ""
    for chapter in _chapters(report, view):
        for at, line in enumerate(chapter):
            yield f"{'' if at else between}{line}\n"
            between = "\n"


def _chapters(report: Report, view: View) -> Iterator[Iterable[str]]:
    found = (f for plan in report.plans for f in plan.gravest_first)
    grave = (f for f in found if f.severity != INFO)
    yield from (_framed(finding, view) for finding in grave)
    considered = (f for f in report.findings if f.severity == INFO)
    told = (_brief(f, f.message, _colored(f.rule, INFO, view)) for f in considered)
    yield _under(said.CONSIDER.of(view.lang), told)
    waived = (finding for finding, _ in report.waived)
    if view.show_waived:
        yield from (_framed(finding, view) for finding in waived)
    else:
        departures = (_brief(f, said.told(f, view.lang)) for f in waived)
        yield _under(said.DEPARTURES.of(view.lang), departures)
    resolved = RESOLVED.of(view.lang, {"against": said.against(report)})
    yield _under(resolved, (_brief(f, f.message) for f in report.resolved))
    moved = (f"  {said.moved(move, view.lang)}" for move in report.moves)
    yield _under(said.MOVED.of(view.lang), moved)
    loads = (f"  {line}" for line in said.loaded(report, view.lang))
    yield _under(said.LOADS.of(view.lang), loads)
    yield said.tail(report, view, advises=True)


def _under(head: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield lines below a head, or nothing where there are none."""
    for at, line in enumerate(lines):
        if not at:
            yield f"{head}:"
        yield line


def _brief(finding: Finding, told: str, rule: str = "") -> str:
    return f"  {said.where(finding)}: {rule or finding.rule} {finding.name}: {told}"


def _framed(finding: Finding, view: View) -> Iterator[str]:
    color = INFO if finding.waiver else finding.severity
    head = _colored(f"{said.graded(finding, view.lang)}[{finding.rule}]", color, view)
    told = f"{head} {finding.name}: {finding.message}"
    return framed(told, finding.file, finding.places, [*_notes(finding, view.lang)])


def _notes(finding: Finding, lang: str) -> Iterator[tuple[str, str]]:
    yield said.WHY.of(lang), f"{finding.why} ({finding.source})"
    if finding.waiver is None:
        yield said.HELP.of(lang), finding.help
        if finding.move:
            yield said.HELP.of(lang), finding.move
    else:
        yield from _grounds(finding.waiver, lang)


def _grounds(waiver: Waiver, lang: str) -> Iterator[tuple[str, str]]:
    """Yield what a departure records, each with the word for it; what it leaves empty is passed."""
    if not waiver.decision:
        yield GROUNDS[0].of(lang), said.decided(waiver, lang)
        return
    texts = (waiver.reason, waiver.decision, waiver.decided_by, waiver.measure, waiver.review)
    for word, text in zip(GROUNDS, texts, strict=True):
        if text:
            yield word.of(lang), printable(text)


def _colored(text: str, severity: str, view: View) -> str:
    return f"\x1b[{_COLORS[severity]}m{text}\x1b[0m" if view.color else text
