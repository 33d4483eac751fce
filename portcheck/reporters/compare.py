"""This file shows three plans or more beside each other: as text or as JSON."""

from collections.abc import Iterator
from typing import Any

from portcheck.change.candidates import Candidate, Comparison, Distance, Row
from portcheck.finding import GRAVEST_FIRST
from portcheck.reporters import said
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import TOOL, visible_json
from portcheck.tree import stem_of
from portcheck.wording import Text, printable

HEAD = (Text("regel", "rule"), Text("ernst", "severity"), Text("naam", "name"))
TOTAL = Text("alle", "all")
ALIKE = (
    Text(
        "{count} regel heeft in elk plan evenveel bevindingen; -f json noemt hem",
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


def as_text(comparison: Comparison, lang: str) -> Iterator[str]:
    """Yield a table of the rules that differ, and what there is to say below it."""
    names = _names([one.judged.file for one in comparison.candidates])
    differing = [row for row in comparison.rows if len(set(row.counts)) > 1]
    head = (*HEAD, *(Text(name, name) for name in names))
    rows = list(_cells(comparison, differing, lang))
    yield draw(head, rows, lang) if rows else f"{said.NO_FINDINGS.of(lang)}\n"
    alike = len(comparison.rows) - len(differing)
    notes = [ALIKE[alike != 1].of(lang, {"count": alike})] if alike else []
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
    short = [stem_of(file) for file in files]
    return [printable(name) for name in (short if len(set(short)) == len(files) else files)]


def _moved(distance: Distance, names: list[str], lang: str) -> str:
    values = {
        "one": names[distance.one],
        "other": names[distance.other],
        "topics": said.count(distance.topics, "topic", lang),
        "roles": said.count(distance.roles, "role", lang),
    }
    return MOVED.of(lang, values)


def as_json(comparison: Comparison, _lang: str) -> Iterator[str]:
    """Yield the JSON of a comparison."""
    files = [one.judged.file for one in comparison.candidates]
    content = {
        "version": 1,
        "tool": TOOL,
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
