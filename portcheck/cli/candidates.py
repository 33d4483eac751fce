"""This file is `portcheck compare` of three plans or more: a table of what is found in each."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from portcheck import __version__
from portcheck.change.candidates import Better, Candidate, Distance, Row, better, distances, rows
from portcheck.cli import exits
from portcheck.cli.judging import UNREADABLE_PLAN
from portcheck.cli.output import give, outlets
from portcheck.cli.reporting import GRAVEST_FIRST, Reporting
from portcheck.cli.sources import read_content
from portcheck.errors import refusal
from portcheck.lint.linter import Question, lint, plan_in
from portcheck.lint.report import at_least
from portcheck.reporters import said
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import visible_json
from portcheck.wording import Text, printable

NO_FORMAT = Text(
    "drie of meer plannen naast elkaar zijn er als text en als json, niet als {form}",
    "three or more plans beside each other come as text and as json, not as {form}",
)
HEAD = (Text("regel", "rule"), Text("ernst", "severity"), Text("naam", "name"))
TOTAL = Text("alle", "all")
ALIKE = (
    Text(
        "{count} regel heeft in elk plan evenveel bevindingen; -f json noemt haar",
        "{count} rule has the same number of findings in every plan; -f json names it",
    ),
    Text(
        "{count} regels hebben in elk plan evenveel bevindingen; -f json noemt ze",
        "{count} rules have the same number of findings in every plan; -f json names them",
    ),
)
UNJUDGED = Text(
    "-: niet beoordeeld wegens volledig: false", "-: not judged because of volledig: false"
)
NEVER_WORSE = Text("{plan} is nooit slechter dan {than}", "{plan} is never worse than {than}")
MOVED = Text(
    "  {one} en {other}: {topics} en {roles}",
    "  {one} and {other}: {topics} and {roles}",
)
TOPICS = (Text("{count} onderwerp", "{count} topic"), Text("{count} onderwerpen", "{count} topics"))
ROLES = (Text("{count} rol", "{count} role"), Text("{count} rollen", "{count} roles"))


class Comparison(NamedTuple):
    """Candidate plans, and all that is to be told of them; `rows` are those to be shown."""

    as_of: str
    candidates: Sequence[Candidate]
    rows: list[Row]
    better: list[Better]
    distances: list[Distance]


def beside(files: Sequence[str], question: Question, reporting: Reporting) -> int:
    """Show plans beside each other, and give the exit code; raises PortcheckError."""
    for form in (*reporting.forms, *(outlet.form for outlet in reporting.files)):
        if form not in FORMATS:
            raise refusal(NO_FORMAT, form=form)
    candidates = [_candidate(file, question) for file in files]
    comparison = Comparison(
        question.as_of,
        candidates,
        [row for row in rows(candidates) if at_least(row.severity, reporting.min_severity)],
        list(better(candidates, question.rulebook)),
        list(distances(candidates, question.lang)),
    )
    for outlet in outlets(reporting.forms or ("text",), reporting.files):
        give(FORMATS[outlet.form](comparison, question.lang), outlet)
    return exits.CLEAN


def _candidate(file: str, question: Question) -> Candidate:
    content = read_content(file)
    plan = plan_in(content, question.rulebook)
    if plan is None:
        raise refusal(UNREADABLE_PLAN, file=file)
    return Candidate(lint(content, file, question), plan)


def _text(comparison: Comparison, lang: str) -> Iterator[str]:
    names = _names([one.judged.file for one in comparison.candidates])
    differing = [row for row in comparison.rows if len(set(row.counts)) > 1]
    yield draw(
        [*(text.of(lang) for text in HEAD), *names], list(_cells(comparison, differing, lang))
    )
    alike = len(comparison.rows) - len(differing)
    notes = [_counted(ALIKE, alike, lang)] if alike else []
    if any(None in row.counts for row in differing):
        notes.append(UNJUDGED.of(lang))
    found = [
        NEVER_WORSE.of(lang, {"plan": names[pair.plan], "than": names[pair.than]})
        for pair in comparison.better
    ]
    moved = [f"{said.MOVED.of(lang)}:", *(_moved(d, names, lang) for d in comparison.distances)]
    for chapter in (notes, found, moved):
        if chapter:
            yield "\n" + "".join(f"{line}\n" for line in chapter)


def _cells(comparison: Comparison, differing: list[Row], lang: str) -> Iterator[list[str]]:
    """Yield the cells of each rule that differs, and of all rules of each severity."""
    for row in differing:
        counts = ("-" if count is None else str(count) for count in row.counts)
        yield [row.rule, said.SEVERITY[row.severity].of(lang), row.name, *counts]
    for severity in GRAVEST_FIRST:
        found = [row.counts for row in comparison.rows if row.severity == severity]
        if found:
            sums = (str(sum(count or 0 for count in counts)) for counts in zip(*found, strict=True))
            yield [TOTAL.of(lang), said.SEVERITY[severity].of(lang), "", *sums]


def _names(files: list[str]) -> list[str]:
    """Give what to call each plan: its file without folder and ending, where these all differ."""
    short = [os.path.splitext(os.path.basename(file))[0] for file in files]
    return [printable(name) for name in (short if len(set(short)) == len(files) else files)]


def _moved(distance: Distance, names: list[str], lang: str) -> str:
    values = {
        "one": names[distance.one],
        "other": names[distance.other],
        "topics": _counted(TOPICS, distance.topics, lang),
        "roles": _counted(ROLES, distance.roles, lang),
    }
    return MOVED.of(lang, values)


def _counted(texts: tuple[Text, Text], count: int, lang: str) -> str:
    return texts[count != 1].of(lang, {"count": count})


def _json(comparison: Comparison, _lang: str) -> Iterable[str]:
    files = [one.judged.file for one in comparison.candidates]
    content = {
        "version": 1,
        "tool": {"name": "portcheck", "version": __version__},
        "as_of": comparison.as_of,
        "plans": [_plan(one) for one in comparison.candidates],
        "rules": [row._asdict() for row in comparison.rows],
        "never_worse": [
            {"plan": files[pair.plan], "than": files[pair.than]} for pair in comparison.better
        ],
        "moves": [
            {"from": files[d.one], "to": files[d.other], "topics": d.topics, "roles": d.roles}
            for d in comparison.distances
        ],
    }
    return visible_json(content)


def _plan(candidate: Candidate) -> dict[str, Any]:
    judged = candidate.judged
    severities = [finding.severity for finding in judged.counted]
    return {
        "file": judged.file,
        **{severity: severities.count(severity) for severity in GRAVEST_FIRST},
        "waived": len(judged.findings) - len(severities),
        "not_judged": list(judged.not_judged),
    }


FORMATS: dict[str, Callable[[Comparison, str], Iterable[str]]] = {"text": _text, "json": _json}
