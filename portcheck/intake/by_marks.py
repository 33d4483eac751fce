"""This file reads a table of crosses: by each name the topics that are marked for it."""

from collections.abc import Iterable, Iterator, Sequence
from string import digits
from typing import NamedTuple

from portcheck.intake.certainty import HALF, part_named
from portcheck.intake.division import Found, Record
from portcheck.intake.heads import Key, is_nobody, is_total, meaning_of
from portcheck.intake.rows import Rows, joined, said_in, turned
from portcheck.intake.sentences import NamesTopic
from portcheck.intake.times import is_of_time
from portcheck.plan.functions import function_of

_FIRST = frozenset(("x", "+", "*", "✓", "✔", "√", "●", "•", "v", "ja", "1", "1e", "e", "p"))
_SECONDS = frozenset(("2", "2e", "2de", "t", "(x)", "o", "s"))
_MARKS = frozenset((*_FIRST, *_SECONDS, "", "nee", "n", "0"))

_OF_HOLDERS = (Key.FUNCTION, Key.PARTY, Key.POST, Key.REPLACEMENT)
_OF_TOPICS = (Key.WEIGHT,)
"""What may stand beside the marks in the row of somebody, or of a topic."""


class _Grid(NamedTuple):
    """A table with columns of marks, and those that say whose, or of what, each row is."""

    heads: Sequence[str]
    rows: Rows
    totals: Rows
    marked: Sequence[int]
    labelling: Sequence[int]


class _Cell(NamedTuple):
    """What is marked by a name and a topic, and what its row says besides."""

    name: str
    topic: str
    mark: str
    said: Record


def are_marks(cells: Iterable[str]) -> bool:
    """Tell whether cells hold nothing but marks."""
    return _MARKS.issuperset(map(_mark, cells))


def by_marks(across: Rows, down: Rows, names_topic: NamesTopic) -> Found | None:
    """Give by each name the topics that are marked for it; None where too little is marked.

    Names stand over columns of marks, or beside them, where more may be said of each.
    """
    grid = _grid(across) or _grid(down)
    if not grid:
        return None
    are_beside = _are_named_beside(grid, names_topic)
    wanted = _OF_HOLDERS if are_beside else _OF_TOPICS
    keys = [key if key in wanted else None for key in map(meaning_of, grid.heads)]
    marked = [at for at in grid.marked if not is_nobody(grid.heads[at])]
    passed = [
        head or joined(column)
        for at, (head, *column) in enumerate(turned((grid.heads, *grid.rows)))
        if not keys[at] and at not in (*marked, *grid.labelling)
    ]
    cells: list[_Cell] = []
    for row in grid.rows:
        label, said = _label(grid, row), said_in(keys, row)
        if not label or (are_beside and is_nobody(label)):
            passed.append(joined(row))
            continue
        both = ((label, grid.heads[at]) if are_beside else (grid.heads[at], label) for at in marked)
        marks = (_mark(row[at]) for at in marked)
        cells.extend(_Cell(*names, mark, said) for names, mark in zip(both, marks, strict=True))
    held = {cell.topic for cell in cells if cell.mark in _FIRST | _SECONDS}
    passed.extend(dict.fromkeys(cell.topic for cell in cells if cell.topic not in held))
    return [*_records(cells)], [*passed, *map(joined, grid.totals)]


def _records(cells: Sequence[_Cell]) -> Iterator[Record]:
    """Yield who is named, also without a mark, with what each is the first for, then the second."""
    for key, marks in ((Key.TOPICS, _FIRST), (Key.SECOND, _SECONDS)):
        for name, topic, mark, said in cells:
            yield {**said, Key.NAME: name.splitlines(), key: [topic] if mark in marks else []}


def _grid(rows: Rows) -> _Grid | None:
    heads, totals = rows[0], [row for row in rows[1:] if is_total(row[0])]
    below = [row for row in rows[1:] if row not in totals]
    columns = turned((heads, *below))
    marked = [at for at, column in enumerate(columns) if _is_of_marks(*column)]
    labelling = _labelling(heads, marked)
    are_enough = len(marked) >= min(2, len(heads) - 1)
    if not (labelling and are_enough and any(row[at] for row in below for at in marked)):
        return None
    return _Grid(heads, below, totals, marked, labelling)


def _is_of_marks(head: str, *cells: str) -> bool:
    """Tell whether marks stand below a name or a topic, unlike numbers below "Zwaarte"."""
    is_known = bool(meaning_of(head)) and not function_of(head)
    is_numbered = is_nobody(head) and not {*"".join(cells)} - {*digits}
    is_head = any(map(str.isalpha, head)) and not (is_known or is_numbered or is_of_time(head))
    return is_head and are_marks(cells)


def _labelling(heads: Sequence[str], marked: Sequence[int]) -> Sequence[int]:
    """Tell which columns say whose or of what a row is: an unknown one stands before marks."""
    beside = [at for at, head in enumerate(heads) if at not in marked]
    named, topics = (
        [at for at in beside if meaning_of(heads[at]) == key] for key in (Key.NAME, Key.TOPICS)
    )
    before = [at for at in beside if at < max(marked, default=0) and not meaning_of(heads[at])]
    unknown = [at for at in before if not (heads[at] and is_nobody(heads[at]))]
    return named or topics[-1:] or unknown[-1:]


def _label(grid: _Grid, row: Sequence[str]) -> str:
    return " ".join(row[at] for at in grid.labelling if row[at])


def _are_named_beside(grid: _Grid, names_topic: NamesTopic) -> bool:
    """Tell whether names stand beside the rows: where both may, the head there decides."""
    above = [grid.heads[at] for at in grid.marked]
    beside = [_label(grid, row) for row in grid.rows]
    if meaning_of(grid.heads[grid.labelling[0]]) == Key.NAME:
        return not _are_clearer(beside, above, names_topic)
    return _are_clearer(above, beside, names_topic)


def _are_clearer(ones: Sequence[str], others: Sequence[str], names_topic: NamesTopic) -> bool:
    """Tell whether others are names and these are not.

    Lone words are names where none of these could be one; or all could be, and of these a topic is
    known: Sport, beside Wonen that is not.
    """
    are_named, could_be = (
        [part_named(cells, names_topic, alone=alone) for cells in (ones, others)]
        for alone in (0, 1)
    )
    are_alone = could_be[1] > HALF and not could_be[0]
    are_beside_topic = could_be[1] == 1 and any(map(names_topic, ones))
    return are_named[1] > max(are_named[0], HALF) or are_alone or are_beside_topic


def _mark(cell: str) -> str:
    """Give what a cell holds, without the sign of a footnote: "x*"."""
    said = cell.casefold()
    return said.rstrip("*¹²³") or said
