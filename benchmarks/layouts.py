"""Print how many real divisions `new-plan --from` reads back from each way to lay one out.

The plans under `tests/data` are written as documents and read again. Of each layout it says in how
many plans there are as many holders as before, in how many these have their names, and in how many
each has just their topics; then what went wrong. Arguments are the layouts to try (all without
any), and the formats, such as `.docx`.
"""

import csv
import io
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import docx
import openpyxl

from benchmarks.plans import ROOT
from portcheck.errors import PortcheckError
from portcheck.intake.division import Holding
from portcheck.intake.files import parts_of
from portcheck.intake.reading import division_in
from portcheck.parsing import document
from portcheck.rulebook.assembly import assemble

FOLDERS = (ROOT / "tests" / "data" / "plans",)
SHOWN = 60
"""So many of the plans that are read otherwise are printed."""


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


def _by_topic(holders: Holders, *, is_merged: bool = False) -> Rows:
    return [
        [topic, one.name if at == 0 or not is_merged else ""]
        for one in holders
        for at, topic in enumerate(one.topics)
    ]


def _by_holder(holders: Holders) -> Rows:
    return [
        [one.name if at == 0 else "", topic]
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
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, said in zip(cells.cells, row, strict=True):
            cell.text = said
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _csv(rows: Rows) -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows(rows)
    return stream.getvalue().encode()


def _xlsx(rows: Rows) -> bytes:
    book, stream = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(stream)
    return stream.getvalue()


def main() -> None:
    """Write, read and print."""
    wanted = {one for one in sys.argv[1:] if not one.startswith(".")}
    formats = {one for one in sys.argv[1:] if one.startswith(".")} or {".txt", ".csv"}
    plans = [*_plans()]
    for name, text in TEXTS.items():
        for suffix, write in ((".txt", _txt), (".docx", _docx)):
            if suffix in formats and (not wanted or name in wanted):
                _report(f"{name}{suffix}", plans, lambda p, w=write, t=text: w(t(p)), suffix)
    for name, table in TABLES.items():
        for suffix, pack in ((".csv", _csv), (".docx", _table_docx), (".xlsx", _xlsx)):
            if suffix in formats and (not wanted or name in wanted):
                _report(f"{name}{suffix}", plans, lambda p, w=pack, t=table: w(t(p)), suffix)


def _plans() -> Iterator[tuple[str, list[Holder]]]:
    for folder in FOLDERS:
        for file in sorted(folder.glob("*.yaml")):
            plan = document.read(file.read_text(encoding="utf-8")).data
            holders = [*map(_holder, plan["portefeuillehouders"])]
            holders = [one for one in holders if one.topics and "\n" not in "".join(one.topics)]
            if len(holders) > 1 and len({one.name for one in holders}) == len(holders):
                yield file.name, holders


def _holder(said: dict[str, object]) -> Holder:
    topics = [
        one if isinstance(one, str) else one["onderwerp"] for one in said.get("onderwerpen") or ()
    ]
    return Holder(
        said["naam"], said.get("functie") or "", said.get("partij") or "", (*dict.fromkeys(topics),)
    )


REGISTER = assemble().register


def _report(
    name: str, plans: Sequence[tuple[str, Holders]], write: Callable[[Holders], bytes], suffix: str
) -> None:
    counts, failed = [0, 0, 0], []
    for file, holders in plans:
        try:
            parts = parts_of(write(holders), f"a{suffix}")
            found = division_in(parts, lambda said: bool(REGISTER.read(said).mentioned)).holdings
        except PortcheckError as error:
            failed.append(f"{file}: {error}")
            continue
        right = [
            len(found) == len(holders),
            [*map(_named, found)] == [_squeezed(one.name) for one in holders],
            [*map(_topics, found)] == [_squeezed("".join(one.topics)) for one in holders],
        ]
        right[1] = right[0] and all(
            _named(one) in _squeezed(other.titled)
            for one, other in zip(found, holders, strict=True)
        )
        right[2] = right[1] and right[2]
        counts = [count + is_so for count, is_so in zip(counts, right, strict=True)]
        if not all(right):
            failed.append(f"{file}: {_difference(found, holders)}")
    print(f"{name:36} {counts[0]:>4} {counts[1]:>4} {counts[2]:>4} of {len(plans)}")
    if len(sys.argv) > 1:
        for one in failed[:SHOWN]:
            print(f"    {one}")


def _squeezed(said: str) -> str:
    """Give the letters of a text: joints such as "en", brackets and "(Leen)" may go."""
    said = re.sub(r" \([A-Z][a-z]+\)(?= )", "", said)  # what somebody is called
    return re.sub(r"\W|_", "", re.sub(r"\b(en|and)\b", "", said)).casefold()


def _named(one: Holding) -> str:
    return _squeezed(one.person.name)


def _topics(one: Holding) -> str:
    return _squeezed("".join(topic.phrase for topic in one.topics))


def _difference(found: Sequence[Holding], holders: Holders) -> str:
    have = {_named(one): one for one in found}
    want = {_squeezed(one.name): one for one in holders}
    missed = [
        one.titled for key, one in want.items() if not any(k in _squeezed(one.titled) for k in have)
    ]
    extra = [
        one.person.name
        for key, one in have.items()
        if not any(key in _squeezed(o.titled) for o in want.values())
    ]
    wrong = [
        (one.person.name, [t.phrase for t in one.topics][:9], w.topics[:9])
        for one, w in zip(found, holders)
        if _topics(one) != _squeezed("".join(w.topics))
    ][:1]
    return f"missed {missed}, added {extra}" if missed or extra else f"{wrong}"


if __name__ == "__main__":
    main()
