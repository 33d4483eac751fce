"""This file tells a report as a page, block by block; a format only says how each block looks."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from portcheck.finding import INFO, Finding
from portcheck.lint.report import Report, Tally
from portcheck.reporters import View, said
from portcheck.wording import Text

HEAD = Text("portcheck: {plans}, peildatum {as_of}", "portcheck: {plans}, as of {as_of}")
UNJUDGED = Text("niet beoordeeld", "not judged")
AT = Text("plaats {line}:{column}", "line {line}:{column}")
NEW = Text("nieuw ten opzichte van {against}: {count}", "new, compared with {against}: {count}")
RESOLVED = Text("opgelost: {count}", "resolved: {count}")
UNCHANGED = Text("ongewijzigd: {count}", "unchanged: {count}")


class Head(NamedTuple):
    """A heading; `depth` is 1 for what is said of the whole report, 2 for a file of it."""

    text: str
    depth: int = 1


class Counts(NamedTuple):
    """A row of numbers, with what each counts above it."""

    heads: list[str]
    numbers: list[int]


class Note(NamedTuple):
    """A line for itself, in words of our own."""

    text: str


class Items(NamedTuple):
    """A list of findings in full; with a summary, to be opened by it."""

    findings: list[Finding]
    summary: str = ""


class Lines(NamedTuple):
    """A list of lines, each perhaps behind the finding that it is about, told in brief."""

    lines: list[tuple[Finding | None, str]]


Block = Head | Counts | Note | Items | Lines


def outline(report: Report, view: View) -> Iterator[Block]:
    """Yield the counts, the findings by file, and the departures."""
    tally, lang = report.tally, view.lang
    if not view.quiet:
        yield from _counts(report, tally, lang)
    yield from _changes(report, tally, lang) if report.against else _files(report, lang)
    departures = [(f, said.reasoned(waiver, lang)) for f, waiver in report.waived]
    yield from _under(said.DEPARTURES.of(lang), departures)
    if tally.has_advice and not view.quiet:
        yield Note(said.DEPART.of(lang))


def title(report: Report, lang: str) -> str:
    """Say how many plans there are, or what the only one calls itself and whose it is."""
    if len(report.plans) == 1:
        (plan,) = report.plans
        if plan.title:
            return plan.title if plan.body in plan.title else f"{plan.title} ({plan.body})"
    return said.count(len(report.plans), "plan", lang)


def at(finding: Finding, lang: str) -> str:
    """Say where in its file a finding is."""
    line, column, *_ = finding.place.span
    return AT.of(lang, {"line": line, "column": column})


def line(finding: Finding | None, text: str, lang: str) -> str:
    """Say a line of `Lines` in full: the finding in brief, and behind it what there is to say."""
    if finding is None:
        return text
    place = f"{finding.file}, {at(finding, lang)}"
    brief = f"{finding.rule} {finding.name} ({place}): {finding.message}"
    return f"{brief}; {text}" if text else brief


def _counts(report: Report, tally: Tally, lang: str) -> Iterator[Block]:
    numbers = {**tally.severities, "waived": tally.waived}
    heads = [*(said.COUNTED[what][1].of(lang) for what in numbers), UNJUDGED.of(lang)]
    yield Head(HEAD.of(lang, {"plans": title(report, lang), "as_of": report.as_of}))
    yield Counts(heads, [*numbers.values(), len(tally.not_judged)])
    if tally.not_judged:
        yield Note(said.not_judged(tally, lang))


def _changes(report: Report, tally: Tally, lang: str) -> Iterator[Block]:
    new = {"against": said.against(report), "count": tally.counted}
    yield Head(NEW.of(lang, new))
    yield from _files(report, lang)
    yield Head(RESOLVED.of(lang, {"count": len(report.resolved)}))
    if report.resolved:
        yield Lines([(finding, "") for finding in report.resolved])
    yield Note(UNCHANGED.of(lang, {"count": tally.unchanged}))
    yield from _under(said.MOVED.of(lang), [(None, said.moved(m, lang)) for m in report.moves])
    yield from _under(said.LOADS.of(lang), [(None, line) for line in said.loaded(report, lang)])


def _files(report: Report, lang: str) -> Iterator[Block]:
    for plan in report.plans:
        found = plan.gravest_first
        if found:
            yield Head(plan.file, 2)
        grave = [f for f in found if f.severity != INFO]
        if grave:
            yield Items(grave)
        considered = [f for f in found if f.severity == INFO]
        if considered:
            yield Items(considered, said.count(len(considered), "info", lang))


def _under(head: str, lines: Iterable[tuple[Finding | None, str]]) -> Iterator[Block]:
    """Yield a head and the lines below it, or nothing where there are none."""
    listed = list(lines)
    if listed:
        yield Head(head)
        yield Lines(listed)
