"""This file writes a report as Markdown, for a comment on a merge request or a job's summary."""

from collections.abc import Iterable, Iterator
from itertools import chain

from portcheck.finding import INFO, Finding
from portcheck.lint.report import Report, Tally
from portcheck.reporters import View, said
from portcheck.reporters.inert import inert
from portcheck.wording import Text

HEAD = Text("portcheck: {plans}, peildatum {as_of}", "portcheck: {plans}, as of {as_of}")
UNJUDGED = Text("niet beoordeeld", "not judged")
AT = Text("plaats {line}:{column}", "line {line}:{column}")
NEW = Text("nieuw ten opzichte van {against}: {count}", "new, compared with {against}: {count}")
RESOLVED = Text("opgelost: {count}", "resolved: {count}")
UNCHANGED = Text("ongewijzigd: {count}", "unchanged: {count}")


def render(report: Report, view: View) -> Iterator[str]:
    """Yield the counts, the findings by file, and the departures, with empty lines between."""
    tally = report.tally
    blocks = chain(
        () if view.quiet else _counts(report, tally, view.lang),
        _changes(report, tally, view.lang) if report.against else _files(report, view.lang),
        _departures(report, view.lang),
        (said.DEPART.of(view.lang),) if tally.has_advice and not view.quiet else (),
    )
    for at, block in enumerate(blocks):
        yield ("\n" if at else "") + f"{block}\n"


def _counts(report: Report, tally: Tally, lang: str) -> Iterator[str]:
    numbers = {**tally.severities, "waived": tally.waived}
    heads = [*(said.COUNTED[what][1].of(lang) for what in numbers), UNJUDGED.of(lang)]
    cells = [*numbers.values(), len(tally.not_judged)]
    yield f"## {inert(HEAD.of(lang, {'plans': _plans(report, lang), 'as_of': report.as_of}))}"
    rows = (heads, ["---:"] * len(heads), map(str, cells))
    yield "\n".join(f"| {' | '.join(row)} |" for row in rows)
    if tally.not_judged:
        yield said.not_judged(tally, lang)


def _plans(report: Report, lang: str) -> str:
    """Say how many plans there are, or what the only one calls itself and whose it is."""
    if len(report.plans) == 1:
        (plan,) = report.plans
        if plan.title:
            return f"{plan.title} ({plan.body})"
    return said.count(len(report.plans), "plan", lang)


def _changes(report: Report, tally: Tally, lang: str) -> Iterator[str]:
    new = {"against": said.against(report), "count": tally.counted}
    yield f"## {inert(NEW.of(lang, new))}"
    yield from _files(report, lang)
    yield f"## {RESOLVED.of(lang, {'count': len(report.resolved)})}"
    yield from _listed(_brief(f, lang) for f in report.resolved)
    yield UNCHANGED.of(lang, {"count": tally.unchanged})
    moves = (f"- {inert(said.moved(move, lang))}" for move in report.moves)
    yield from _under(f"## {said.MOVED.of(lang)}", moves)
    loads = (f"- {inert(line)}" for line in said.loaded(report, lang))
    yield from _under(f"## {said.LOADS.of(lang)}", loads)


def _files(report: Report, lang: str) -> Iterator[str]:
    for plan in report.plans:
        found = plan.gravest_first
        yield from (f"### {inert(plan.file)}",) if found else ()
        yield from _listed(_item(f, lang) for f in found if f.severity != INFO)
        considered = [_item(f, lang) for f in found if f.severity == INFO]
        if considered:
            number = said.count(len(considered), "info", lang)
            yield f"<details><summary>{number}</summary>"
            yield from [*_listed(considered), "</details>"]


def _departures(report: Report, lang: str) -> Iterator[str]:
    departures = (
        f"{_brief(f, lang)}; {inert(said.reasoned(waiver, lang))}" for f, waiver in report.waived
    )
    return _under(f"## {said.DEPARTURES.of(lang)}", departures)


def _under(head: str, items: Iterable[str]) -> Iterator[str]:
    """Yield a head and the items below it, or nothing where there are none."""
    listed = _listed(items)
    yield from (head, *listed) if listed else ()


def _listed(items: Iterable[str]) -> list[str]:
    """Give a block of items, or no block: an empty one would be a blank line too many."""
    return ["\n".join(lines)] if (lines := list(items)) else []


def _item(finding: Finding, lang: str) -> str:
    severity = said.SEVERITY[finding.severity].of(lang)
    why, help_ = said.WHY.of(lang), said.HELP.of(lang)
    lines = [
        f"- **{severity}** {_ruled(finding)} ({_at(finding, lang)}): {inert(finding.message)}",
        f"  - {why} {inert(finding.why)} ({inert(finding.source)})",
        *(f"  - {help_} {inert(told)}" for told in (finding.help, finding.move) if told),
    ]
    return "\n".join(lines)


def _brief(finding: Finding, lang: str) -> str:
    place = f"{inert(finding.file)}, {_at(finding, lang)}"
    return f"- {_ruled(finding)} ({place}): {inert(finding.message)}"


def _ruled(finding: Finding) -> str:
    return f"{inert(finding.rule)} {inert(finding.name)}"


def _at(finding: Finding, lang: str) -> str:
    line, column, *_ = finding.place.span
    return AT.of(lang, {"line": line, "column": column})
