"""This file reads a table without heads, by what its cells hold."""

from collections.abc import Sequence
from typing import NamedTuple

from portcheck.intake.certainty import HALF, Certainty, certainty, part_named
from portcheck.intake.division import Found
from portcheck.intake.heads import Key, meaning_of
from portcheck.intake.parts import lines_of
from portcheck.intake.people import details_in, is_name, person, unread
from portcheck.intake.rows import Rows, cells_of, each_of, joined, read, turned
from portcheck.intake.sentences import NamesTopic


class Layout(NamedTuple):
    """A table without heads: what its columns hold, and how certain the names are, and how many."""

    rows: Rows
    heads: Sequence[Key | None]
    weight: tuple[float, int]
    is_turned: bool


def by_cells(layout: Layout, names_topic: NamesTopic) -> Found | None:
    """Read a table without heads: of its columns one holds the names."""
    heads, rows = _with_topics(layout, names_topic), layout.rows
    topics = (cell for row in rows for cell in cells_of(heads, row, Key.TOPICS))
    if layout.weight[0] < HALF or not any(_are_topics(cell, names_topic) for cell in topics):
        return None
    above = [*rows[:1]] if _is_head(rows, heads, names_topic) else []
    at, below = heads.index(Key.NAME), rows[len(above) :]
    of_some = [row for row in below if _is_of_somebody(row[at], names_topic)]
    of_nobody = [row for row in below if not _is_of_somebody(row[at], names_topic)]
    records, passed = read(heads, of_some)
    beside = [
        cell for row in of_some for cell, head in zip(row, heads, strict=True) if cell and not head
    ]
    return records, [*map(joined, (*above, *of_nobody)), *beside, *passed]


def clearer(across: Rows, down: Rows, names_topic: NamesTopic) -> Layout:
    """Give a table by its columns or by its rows, whichever hold names more clearly.

    What says something of those who are named, as their parties, stands the way the names do.
    """
    both = layout_of(across, names_topic), layout_of(down, names_topic, is_turned=True)
    return max(both, key=lambda layout: (any({*layout.heads} - {Key.NAME, None}), layout.weight))


def layout_of(rows: Rows, names_topic: NamesTopic, *, is_turned: bool = False) -> Layout:
    """Tell which column of a table holds the names, and how certain it is that it does.

    Of two columns that are as certain, the one with more names does.
    """
    columns = turned(rows)
    heads = [_detail(column) for column in columns]
    named = [[*filter(None, column)] for column in columns]
    weights = [
        (0.0 if head or not cells[1:] else part_named(cells, names_topic, alone=HALF), len(cells))
        for head, cells in zip(heads, named, strict=True)
    ]
    weight = max(weights)
    at = weights.index(weight)
    heads[at] = Key.NAME
    is_of_cards = any("\n" in cell and any(unread(cell)) for cell in columns[at])
    return Layout(rows, heads, (0, 0) if is_of_cards else weight, is_turned)


def _detail(column: Sequence[str]) -> Key | None:
    """Give what a column says of those who are named beside it, if it says one thing of all."""
    cells = [cell for cell in column if cell]
    said = [details_in(cell) for cell in cells]
    keys = {key for details in said for key, _ in details}
    return keys.pop() if len(keys) == 1 and len(cells) > 1 and all(said) else None


def _with_topics(layout: Layout, names_topic: NamesTopic) -> list[Key | None]:
    """Give what columns hold: topics are in those that name one, and in all below a name."""

    def are_topics(column: Sequence[str]) -> bool:
        said = filter(_has_words, column)
        return any(layout.is_turned or _are_topics(cell, names_topic) for cell in said)

    return [
        Key.TOPICS if not head and are_topics(column) else head
        for head, column in zip(layout.heads, turned(layout.rows), strict=True)
    ]


def _is_of_somebody(name: str, names_topic: NamesTopic) -> bool:
    """Tell whether a row is somebody's, which one of nobody is not: "Datum: 3 mei 2026"."""
    return all(is_name(person(one).name) or certainty(one, names_topic) for one in each_of(name))


def _is_head(rows: Rows, heads: Sequence[Key | None], names_topic: NamesTopic) -> bool:
    """Tell whether the first row names neither somebody nor a topic, as heads do."""
    (name, topics), *others = (
        (row[heads.index(Key.NAME)], cells_of(heads, row, Key.TOPICS)) for row in rows
    )
    is_named = certainty(name, names_topic) >= Certainty.LIKELY and meaning_of(name) != Key.NAME
    is_named = is_named or name in dict(others)
    return not is_named and not any(_are_topics(cell, names_topic) for cell in topics)


def _are_topics(cell: str, names_topic: NamesTopic) -> bool:
    return any(names_topic(line.text) for line in lines_of(cell))


def _has_words(cell: str) -> bool:
    return any(map(str.isalpha, cell))
