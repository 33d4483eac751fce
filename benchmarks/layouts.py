"""This file prints how many real divisions `new-plan --from` reads back, by how one is laid out.

The plans under `tests/data` are written as documents and read again: as texts and CSV, or in the
formats that are given (`.docx .xlsx`). Of each layout it says in how many plans there are as many
holders as before, in how many these have their names, and in how many each has just their topics;
of the layouts that are given by name also what was read otherwise.
"""

import csv
import io
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import Any, NamedTuple, TypeVar

import docx
import openpyxl

from benchmarks.plans import ROOT
from portcheck.errors import PortcheckError
from portcheck.intake.division import Holding
from portcheck.intake.files import parts_of
from portcheck.intake.reading import division_in
from portcheck.intake.sentences import NamesTopic
from portcheck.parsing import document
from portcheck.rulebook.assembly import assemble

SHOWN = 60
"""So many of the plans that are read otherwise are printed."""

SAME = "\N{DITTO MARK}"
"""A cell that is one with that above it; in CSV it is empty."""

Laid = TypeVar("Laid", str, list[list[str]])
"""A division laid out as a text, or as a table."""


class Holder(NamedTuple):
    """Somebody as a plan has them."""

    name: str
    title: str
    party: str
    topics: tuple[str, ...]

    @property
    def titled(self) -> str:
        """Give the name as a document says it in full: "Wethouder A. Jansen (VVD)"."""
        party = f" ({self.party})" if self.party else ""
        is_titled = self.name.casefold().startswith(self.title.casefold())
        return f"{'' if is_titled else self.title.capitalize()} {self.name}{party}".strip()


Holders = Sequence[Holder]
Rows = list[list[str]]


def _below(holders: Holders, bullet: str = "", gap: str = "\n", *, full: bool = False) -> str:
    return f"\n{gap}".join(
        "\n".join((one.titled if full else one.name, *(f"{bullet}{said}" for said in one.topics)))
        for one in holders
    )


def _below_labels(holders: Holders) -> str:
    said = (
        ("Naam", one.name, *(("Partij", one.party) if one.party else ()), "Taken", *one.topics)
        for one in holders
    )
    return "\n\n".join(map("\n".join, said))


def _aligned(holders: Holders) -> str:
    """Lay out names and topics in columns that blanks part."""
    rows = [("Naam", "Taken"), *((row[0].replace(SAME, ""), row[1]) for row in _by_holder(holders))]
    width = max(len(name) for name, _ in rows) + 3
    return "\n".join(f"{name:{width}}{topic}" for name, topic in rows)


def _by_topic(holders: Holders, *, is_merged: bool = False) -> Rows:
    return [
        [topic, one.name if at == 0 or not is_merged else SAME]
        for one in holders
        for at, topic in enumerate(one.topics)
    ]


def _by_holder(holders: Holders) -> Rows:
    return [
        [one.name if at == 0 else SAME, topic]
        for one in holders
        for at, topic in enumerate(one.topics)
    ]


def _columns(holders: Holders) -> Rows:
    deep = max(len(one.topics) for one in holders)
    cells = [[one.name, *one.topics, *[""] * (deep - len(one.topics))] for one in holders]
    return [*map(list, zip(*cells, strict=True))]


def _crosses(holders: Holders) -> Rows:
    topics = dict.fromkeys(topic for one in holders for topic in one.topics)
    return [
        ["", *(one.name for one in holders)],
        *([topic, *("x" if topic in one.topics else "" for one in holders)] for topic in topics),
    ]


TEXTS: dict[str, Callable[[Holders], str]] = {
    "bullets": lambda holders: _below(holders, "- "),
    "bullets without gaps": lambda holders: _below(holders, "- ", ""),
    "plain lines": _below,
    "titles above bullets": lambda holders: _below(holders, "- ", full=True),
    "titles above plain lines": lambda holders: _below(holders, full=True),
    "titles without gaps": lambda holders: _below(holders, gap="", full=True),
    "one line each": lambda holders: "\n".join(f"{h.name}: {', '.join(h.topics)}" for h in holders),
    "titles on one line": lambda holders: "\n".join(
        f"{h.titled}: {', '.join(h.topics)}" for h in holders
    ),
    "bullets within bullets": lambda holders: "\n".join(
        "\n".join((f"- {one.name}", *(f"  - {topic}" for topic in one.topics))) for one in holders
    ),
    "numbered seats": lambda holders: "\n\n".join(
        "\n".join((f"{at}e wethouder: {one.name}", *(f"- {topic}" for topic in one.topics)))
        for at, one in enumerate(holders, 1)
    ),
    "below titles": lambda holders: "\n\n".join(
        "\n".join((one.title.capitalize() or "Wethouder", one.name, *one.topics)) for one in holders
    ),
    "below labels": _below_labels,
    "a line a cell": lambda holders: "\n\n".join(
        ("Naam\nTaken", *("\n".join((one.name, *one.topics)) for one in holders))
    ),
    "aligned columns": _aligned,
    "between dashes": lambda holders: "\n".join(
        f"{one.name} – {one.party or 'VVD'} – {', '.join(one.topics)}" for one in holders
    ),
    "behind an office": lambda holders: "\n".join(
        f"{one.name}, wethouder {', '.join(one.topics)}" for one in holders
    ),
    "topic: name": lambda holders: "\n".join(f"{t}: {h.name}" for h in holders for t in h.topics),
}
TABLES: dict[str, Callable[[Holders], Rows]] = {
    "row per holder": lambda holders: [
        ["Naam", "Portefeuille"],
        *([one.name, "\n".join(one.topics)] for one in holders),
    ],
    "row per holder, commas": lambda holders: [
        ["Naam", "Partij", "Portefeuille"],
        *([one.name, one.party, ", ".join(one.topics)] for one in holders),
    ],
    "row per topic": lambda holders: [["Onderwerp", "Wethouder"], *_by_topic(holders)],
    "row per topic, merged": lambda holders: [
        ["Onderwerp", "Wethouder"],
        *_by_topic(holders, is_merged=True),
    ],
    "holder merged before topics": lambda holders: [["Naam", "Taken"], *_by_holder(holders)],
    "no heads, holder first": lambda holders: [
        [one.titled, "\n".join(one.topics)] for one in holders
    ],
    "no heads, row per topic": _by_topic,
    "names as columns": _columns,
    "names above cells": lambda holders: [
        [one.name for one in holders],
        ["\n".join(one.topics) for one in holders],
    ],
    "crosses": _crosses,
}


def _txt(text: str) -> bytes:
    return text.encode()


def _docx(text: str) -> bytes:
    made = docx.Document()
    for line in text.split("\n"):
        made.add_paragraph(line.removeprefix("- "), "List Bullet" if line[:2] == "- " else None)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _table_docx(rows: Rows) -> bytes:
    made = docx.Document()
    table = made.add_table(len(rows), len(rows[0]))
    for down, row in enumerate(rows):
        for at, said in enumerate(row):
            if said == SAME:
                table.cell(down - 1, at).merge(table.cell(down, at))
            else:
                table.cell(down, at).text = said
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _csv(rows: Rows) -> bytes:
    stream = io.StringIO()
    said = ([cell.replace(SAME, "") for cell in row] for row in rows)
    csv.writer(stream, delimiter=";").writerows(said)
    return stream.getvalue().encode()


def _merged(column: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and last row of what is one in a column, counted from 1."""
    starts = [row for row, cell in enumerate(column, 1) if cell != SAME]
    for first, after in pairwise([*starts, len(column) + 1]):
        if after > first + 1:
            yield first, after - 1


def _xlsx(rows: Rows) -> bytes:
    book, stream = openpyxl.Workbook(), io.BytesIO()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(["" if cell == SAME else cell for cell in row])
    for at, column in enumerate(zip(*rows, strict=True), 1):
        for first, last in _merged(column):
            sheet.merge_cells(None, first, at, last, at)
    book.save(stream)
    return stream.getvalue()


def main() -> None:
    """Write, read and print."""
    wanted = {one for one in sys.argv[1:] if not one.startswith(".")}
    formats = {one for one in sys.argv[1:] if one.startswith(".")} or {".txt", ".csv"}
    names_topic = names_topics()
    divisions = [*plans()]
    for name, suffix, write in documents():
        if suffix in formats and (not wanted or name in wanted):
            outcomes = [
                (file, tried(holders, write, suffix, names_topic)) for file, holders in divisions
            ]
            counts = [sum(outcome.is_right[at] for _, outcome in outcomes) for at in range(3)]
            print(f"{name + suffix:36}", *(f"{count:>4}" for count in counts), "of", len(divisions))
            wrong = [f"    {file}: {one.said}" for file, one in outcomes if not all(one.is_right)]
            print("".join(f"{line}\n" for line in wrong[: SHOWN if wanted else 0]), end="")


class Outcome(NamedTuple):
    """Whether a document has as many holders as its plan, with these names, with these topics."""

    is_right: tuple[bool, bool, bool]
    said: str


def documents() -> Iterator[tuple[str, str, Callable[[Holders], bytes]]]:
    """Yield each layout with each format that it is written in, and what writes it."""
    for name, text in TEXTS.items():
        for suffix, write in ((".txt", _txt), (".docx", _docx)):
            yield name, suffix, _then(text, write)
    for name, table in TABLES.items():
        for suffix, pack in ((".csv", _csv), (".docx", _table_docx), (".xlsx", _xlsx)):
            yield name, suffix, _then(table, pack)


def _then(
    lay_out: Callable[[Holders], Laid], write: Callable[[Laid], bytes]
) -> Callable[[Holders], bytes]:
    return lambda holders: write(lay_out(holders))


def plans() -> Iterator[tuple[str, list[Holder]]]:
    """Yield the published divisions among holders that can be told apart."""
    for file in sorted((ROOT / "tests" / "data" / "plans").glob("*.yaml")):
        plan: Any = document.read(file.read_text(encoding="utf-8")).data
        holders = [*map(_holder, plan["portefeuillehouders"])]
        holders = [one for one in holders if one.topics and "\n" not in "".join(one.topics)]
        if len(holders) > 1 and len({one.name for one in holders}) == len(holders):
            yield file.name, holders


def _holder(said: Any) -> Holder:
    entries = said.get("onderwerpen") or ()
    topics = dict.fromkeys(one if isinstance(one, str) else one["onderwerp"] for one in entries)
    return Holder(said["naam"], said.get("functie") or "", said.get("partij") or "", (*topics,))


def names_topics() -> NamesTopic:
    """Give what tells a topic by the bundled rules."""
    register = assemble().register
    return lambda said: bool(register.read(said).mentioned)


def tried(
    holders: Holders, write: Callable[[Holders], bytes], suffix: str, names_topic: NamesTopic
) -> Outcome:
    """Write holders as a document and compare with them what is read in that."""
    try:
        found = division_in(parts_of(write(holders), f"a{suffix}"), names_topic).holdings
    except PortcheckError as error:
        return Outcome((False, False, False), str(error))
    pairs = [*zip_longest(found, holders)]
    are_as_many = len(found) == len(holders)
    are_named = are_as_many and all(_named(one) in _squeezed(other.titled) for one, other in pairs)
    have_all = are_named and all(_topics(one) == _phrases(other) for one, other in pairs)
    missed = [
        one.titled for one in holders if not any(_named(o) in _squeezed(one.titled) for o in found)
    ]
    added = [
        one.person.name
        for one in found
        if not any(_named(one) in _squeezed(o.titled) for o in holders)
    ]
    topics = [
        (one.person.name, [topic.phrase for topic in one.topics], other.topics)
        for one, other in pairs
        if are_named and _topics(one) != _phrases(other)
    ]
    said = f"missed {missed}, added {added}" if missed or added else f"topics {topics[:1]}"
    return Outcome((are_as_many, are_named, have_all), said)


def _named(one: Holding) -> str:
    return _squeezed(one.person.name)


def _topics(one: Holding) -> str:
    return _without_offices(topic.phrase for topic in one.topics)


def _phrases(one: Holder) -> str:
    return _without_offices(one.topics)


def _without_offices(phrases: Iterable[str]) -> str:
    """Squeeze phrases together: of "wethouder van sport en zorg" the office is no topic."""
    return _squeezed(re.sub(r"(?i)\bwethouder (van )?", "", "".join(phrases)))


def _squeezed(said: str) -> str:
    """Give the letters of a text: joints such as "en", brackets and "(Leen)" may go."""
    plain = re.sub(r" \([A-Z][a-z]+\)(?= )", "", said)  # what somebody is called
    return re.sub(r"\W|_", "", re.sub(r"\b(en|and)\b", "", plain)).casefold()


if __name__ == "__main__":
    main()
