"""This file reads tables: by what their heads mean, by marks below names, or else as lines."""

import re
from collections.abc import Iterator, Sequence

from portcheck.intake.division import Record, phrases_of
from portcheck.intake.heads import NAME, SECOND, TOPICS, WEIGHT, meaning_of
from portcheck.intake.lines import NamesTopic, is_somebody
from portcheck.intake.parts import Line, Table, lines_of

Rows = Sequence[Sequence[str]]

_HEADS_WITHIN = 10
"""In one of so many rows a table has its heads, below a title and a date."""

_FIRST = frozenset(("x", "✓", "✔", "●", "•", "v", "ja", "1", "1e", "e"))
_SECONDS = frozenset(("2", "2e", "2de", "t", "(x)", "o"))
_SEVERAL = r"\s+(?:en|and|ism|i\.s\.m\.|samen met|met)\s+|\s*[/&+;\n]\s*|,\s+"
_NOBODY = r"(?i)(?:totaal|total|college|hele college|gehele college|allen|alle)\b.*|\W*"


def records_in(table: Table, names_topic: NamesTopic) -> list[Record]:
    """Give what a table says of each holder; nothing where it has neither heads nor marks."""
    across = table.rows
    down = tuple(zip(*across, strict=True))
    for rows in (across, down):
        found = [*_by_heads(rows)]
        if found:
            return found
    upright = _people(across[0][1:], names_topic) >= _people(down[0][1:], names_topic)
    return [*_by_marks(across if upright else down)]


def lines_in(table: Table, names_topic: NamesTopic) -> Iterator[Line]:
    """Yield the lines of a table by rows, or by columns where people stand above these."""
    across = table.rows
    down = tuple(zip(*across, strict=True))
    above, beside = _people(across[0], names_topic), _people(down[0], names_topic)
    for row in down if above > beside else across:
        for at, cell in enumerate(row):
            yield from lines_of(cell, is_start=at == 0 or above + beside == 0)


def _people(cells: Sequence[str], names_topic: NamesTopic) -> float:
    """Give which part of the cells that say something name somebody."""
    said = [is_somebody(cell, names_topic) for cell in cells if cell]
    return sum(said) / max(len(said), 1)


def _by_heads(rows: Rows) -> Iterator[Record]:
    for at, row in enumerate(rows[:_HEADS_WITHIN]):
        heads = [meaning_of(cell) for cell in row]
        if NAME in heads and TOPICS in heads:
            yield from _below(heads, rows[at + 1 :])
            return


def _below(heads: Sequence[str], rows: Rows) -> Iterator[Record]:
    """Yield what each row says: of a holder, or of a topic that one or more have."""
    names = [row[heads.index(NAME)] for row in rows]
    is_by_topic = (
        heads.index(TOPICS) < heads.index(NAME)
        or not {SECOND, WEIGHT}.isdisjoint(heads)
        or len({*filter(None, names)}) < len([*filter(None, names)])
    )
    last = ""
    for row, name in zip(rows, names, strict=True):
        cells = {key: "\n".join(_cells(heads, row, key)) for key in {*heads} - {""}}
        last = name or last
        lines = cells.pop(TOPICS).splitlines()
        if re.fullmatch(_NOBODY, last):
            continue
        said = {key: cell.splitlines() for key, cell in cells.items() if cell}
        if not is_by_topic:
            yield {**said, NAME: last.splitlines(), TOPICS: phrases_of(lines)}
            continue
        others = said.pop(SECOND, [])
        first, *more = filter(None, re.split(_SEVERAL, last))
        yield {**said, NAME: [first], TOPICS: lines}
        for other in (*more, *others):
            yield {NAME: [other], SECOND: lines}


def _cells(heads: Sequence[str], row: Sequence[str], key: str) -> list[str]:
    return [cell for head, cell in zip(heads, row, strict=True) if head == key and cell]


def _by_marks(rows: Rows) -> Iterator[Record]:
    """Yield by each name in the first row the topics in the first column that are marked below."""
    marks = [cell.casefold() for row in rows[1:] for cell in row[1:] if cell]
    if not marks or not _FIRST.union(_SECONDS).issuperset(marks):
        return
    for at, name in enumerate(rows[0][1:], 1):
        marked = [(row[0], row[at].casefold()) for row in rows[1:] if row[0]]
        if not re.fullmatch(_NOBODY, name):
            yield {
                NAME: name.splitlines(),
                TOPICS: [topic for topic, mark in marked if mark in _FIRST],
                SECOND: [topic for topic, mark in marked if mark in _SECONDS],
            }
