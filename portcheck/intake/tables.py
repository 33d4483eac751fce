"""This file reads tables: by what their heads mean, by marks below names, or else as lines."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from portcheck.intake.certainty import Certainty, NamesTopic, certainty
from portcheck.intake.division import Record, phrases_of
from portcheck.intake.heads import FUNCTION, HEAD, NAME, SECOND, TOPICS, WEIGHT, meaning_of
from portcheck.intake.parts import Line, Table, lines_of
from portcheck.intake.people import details_in, is_name, person, unread
from portcheck.intake.shape import parted
from portcheck.plan.model import is_recorded

Rows = Sequence[Sequence[str]]
Found = tuple[list[Record], list[str]]
"""What a table says of holders, and what of it says nothing of any."""


class _Layout(NamedTuple):
    """A table without heads: what its columns hold, and how certain the names are, and how many."""

    rows: Rows
    heads: Sequence[str]
    weight: tuple[float, int]
    is_turned: bool


_HEADS_WITHIN = 10
"""In one of so many rows a table has its heads, below a title and a date."""

_HALF = 0.5
"""Where more of the cells in a row name somebody, all of them do."""

_LONGEST = 200

_SAID_OF_ONE = 3
"""So many lines of a cell say who somebody is: the name, the party, the function."""

_FIRST = frozenset(("x", "✓", "✔", "●", "•", "v", "ja", "1", "1e", "e"))
_SECONDS = frozenset(("2", "2e", "2de", "t", "(x)", "o"))
_MARKS = frozenset((*_FIRST, *_SECONDS, "", "nee", "n", "0"))
_OUTSIDE_BRACKETS = r"(?![^()]{0,60}\))"
_SEVERAL = (
    r"\s+\(?(?:ism|i\.s\.m\.|(?:samen|in samenwerking) met)\s+|"
    rf"(?:\s+(?:en|and|met)\s+|\s*[/&+;\n]\s*|,\s+){_OUTSIDE_BRACKETS}"
)
_ROLE = r"(?i)(?:1e|1ste|2e|2de|eerste|tweede|primair|first|second)\b"
"""In a column called "Rol" this is said of a topic, and is no function."""

_VACANT = ("vacant", "vacature")
"""These stand for a member that there will be, others for none."""

_NOBODY = r"(?i)(?:totaal|total|college|hele college|gehele college|allen|alle|allemaal)\b.*|\W*"


def records_in(table: Table, names_topic: NamesTopic) -> Found:
    """Give what a table says of each holder; nothing where it does not say who has what.

    What its heads mean goes before marks below names, and these before what its cells hold.
    """
    titles, across = _without_titles(table.rows)
    down = _turned(across)
    records, passed = (
        _by_heads(across)
        or _by_heads(down)
        or _by_marks(across, down, names_topic)
        or _by_cells(_clearer(across, down, names_topic), names_topic)
        or ([], [])
    )
    return records, [*titles, *passed]


def records_in_pairs(lines: Sequence[Line], names_topic: NamesTopic) -> Found:
    """Give what lines say as "Wonen: Jan Jansen" does; nothing where they are mostly no such pairs.

    They are the rows of a table whose names stand behind the topics.
    """
    pairs = {at: pair for at, line in enumerate(lines) if all(pair := parted(line.text))}
    if 2 * len(pairs) <= len(lines):
        return [], []
    layout = _layout(tuple(pairs.values()), names_topic)
    found = _by_cells(layout, names_topic) if layout.heads[1] == NAME else None
    records, passed = found or ([], [])
    return records, [*(line.text for at, line in enumerate(lines) if at not in pairs), *passed]


def lines_in(table: Table, names_topic: NamesTopic) -> Iterator[Line]:
    """Yield the lines of a table by rows, or by columns where people stand above these."""
    titles, across = _without_titles(table.rows)
    down = _turned(across)
    above, beside = _named(across[0], names_topic), _named(down[0], names_topic)
    for title in titles:
        yield from lines_of(title)
    for row in down if above > beside else across:
        for at, cell in enumerate(row):
            yield from lines_of(
                cell, is_start=at == 0 or above + beside == 0 or min(above, beside) > _HALF
            )


def _turned(rows: Rows) -> Rows:
    return tuple(zip(*rows, strict=True))


def _without_titles(rows: Rows) -> tuple[list[str], Rows]:
    """Part the rows above a table that have one cell, as a title and a date have, from it."""
    first = next((at for at, row in enumerate(rows) if len([*filter(None, row)]) > 1), 0)
    return ["".join(row) for row in rows[:first]], rows[first:]


def _named(cells: Sequence[str], names_topic: NamesTopic, *, alone: float = 0) -> float:
    """Give which part of the cells that say something name somebody.

    A lone word counts for as much as is said, and in full where it comes back, as no topic does.
    """
    heads = Counter("\n".join(cell.splitlines()[:_SAID_OF_ONE]) for cell in cells if cell)
    found = 0.0
    for head, count in heads.items():
        weight = certainty(head, names_topic)
        is_in_full = weight >= Certainty.LIKELY or (alone and count > 1)
        found += count * (is_in_full or alone) if weight else 0
    return found / max(heads.total(), 1)


def _by_heads(rows: Rows) -> Found | None:
    for at, row in enumerate(rows[:_HEADS_WITHIN]):
        heads = [meaning_of(cell) for cell in row]
        if NAME in heads and TOPICS in heads:
            below = [other for other in rows[at + 1 :] if other != row]  # on each page anew
            above = [_said(other) for other in rows[:at]]
            wider = [
                one for one, head in enumerate(heads) if head == TOPICS and NAME in heads[one:]
            ]
            unknown = [
                next(filter(None, column), "")
                for one, column in enumerate(_turned(rows[at:]))
                if not heads[one] or one in wider[:-1]
            ]
            records, passed = _below(heads, below)
            records = [{**record, HEAD: [row[heads.index(NAME)]]} for record in records]
            return records, [*above, *filter(None, unknown), *passed]
    return None


def _clearer(across: Rows, down: Rows, names_topic: NamesTopic) -> _Layout:
    """Give a table by its columns or by its rows, whichever hold names more clearly."""
    layout, turned = _layout(across, names_topic), _layout(down, names_topic, is_turned=True)
    return turned if turned.weight > layout.weight else layout


def _by_cells(layout: _Layout, names_topic: NamesTopic) -> Found | None:
    """Read a table without heads: of its columns one holds the names."""
    heads, rows = _with_topics(layout, names_topic), layout.rows
    topics = (cell for row in rows for cell in _cells(heads, row, TOPICS))
    if layout.weight < (_HALF, 0) or not any(_are_topics(cell, names_topic) for cell in topics):
        return None
    above = [*rows[:1]] if _is_head(rows, heads, names_topic) else []
    of_some, of_nobody = _parted(rows[len(above) :], heads, names_topic)
    records, passed = _below(heads, of_some)
    beside = [
        cell for row in of_some for cell, head in zip(row, heads, strict=True) if cell and not head
    ]
    return records, [*map(_said, (*above, *of_nobody)), *beside, *passed]


def _with_topics(layout: _Layout, names_topic: NamesTopic) -> list[str]:
    """Give what columns hold: topics are in those that name one, and in all below a name."""

    def are_topics(column: Sequence[str]) -> bool:
        said = filter(_has_words, column)
        return any(layout.is_turned or _are_topics(cell, names_topic) for cell in said)

    return [
        TOPICS if not head and are_topics(column) else head
        for head, column in zip(layout.heads, _turned(layout.rows), strict=True)
    ]


def _parted(
    rows: Rows, heads: Sequence[str], names_topic: NamesTopic
) -> tuple[list[Sequence[str]], list[Sequence[str]]]:
    """Part the rows of somebody from those of nobody: "Datum: 3 mei 2026"."""
    found: tuple[list[Sequence[str]], list[Sequence[str]]] = [], []
    for row in rows:
        names = _each_of(" ".join(_cells(heads, row, NAME)))
        could_be = [is_name(person(one).name) or certainty(one, names_topic) for one in names]
        found[not all(could_be)].append(row)
    return found


def _layout(rows: Rows, names_topic: NamesTopic, *, is_turned: bool = False) -> _Layout:
    """Tell which column of a table holds the names, and how certain it is that it does.

    Of two columns that are as certain, the one with more names does.
    """
    columns = _turned(rows)
    heads = [_detail(column) for column in columns]
    also = [
        "".join(f", {cell}" for cell, head in zip(row, heads, strict=True) if head and cell)
        for row in rows
    ]
    named = [
        [f"{cell}{more}" for cell, more in zip(column, also, strict=True) if cell]
        for column in columns
    ]
    weights = [
        (0.0 if head or not cells[1:] else _named(cells, names_topic, alone=_HALF), len(cells))
        for head, cells in zip(heads, named, strict=True)
    ]
    weight = max(weights)
    at = weights.index(weight)
    heads[at] = NAME
    is_of_cards = any("\n" in cell and any(unread(cell)) for cell in columns[at])
    return _Layout(rows, heads, (0, 0) if is_of_cards else weight, is_turned)


def _detail(column: Sequence[str]) -> str:
    """Give what a column says of those who are named beside it, if it says one thing of all."""
    cells = [cell for cell in column if cell]
    said = [details_in(cell) for cell in cells]
    keys = {key for details in said for key, _ in details}
    return keys.pop() if len(keys) == 1 and len(cells) > 1 and all(said) else ""


def _has_words(cell: str) -> bool:
    return any(map(str.isalpha, cell))


def _are_topics(cell: str, names_topic: NamesTopic) -> bool:
    return any(len(line.text) <= _LONGEST and names_topic(line.text) for line in lines_of(cell))


def _is_head(rows: Rows, heads: Sequence[str], names_topic: NamesTopic) -> bool:
    """Tell whether the first row names neither somebody nor a topic, as heads do."""
    first, *others = (
        (" ".join(_cells(heads, row, NAME)), _cells(heads, row, TOPICS)) for row in rows
    )
    name, topics = first
    is_named = certainty(name, names_topic) >= Certainty.LIKELY or name in dict(others)
    return not is_named and not any(_are_topics(cell, names_topic) for cell in topics)


def _said(row: Sequence[str]) -> str:
    return "; ".join(filter(None, row))


def _below(heads: Sequence[str], rows: Rows) -> Found:
    """Give what each row says: of a holder, or of a topic that one or more have."""
    names = [" ".join(_cells(heads, row, NAME)) for row in rows]
    is_behind = heads.index(TOPICS) < heads.index(NAME)
    is_by_topic = (
        is_behind
        or not {SECOND, WEIGHT}.isdisjoint(heads)
        or len({*filter(None, names)}) < len([*filter(None, names)])
    )
    records: list[Record] = []
    passed: list[str] = []
    last = ""
    for row, name in zip(rows, names, strict=True):
        cells = {key: "\n".join(_cells(heads, row, key)) for key in {*heads} - {"", NAME, TOPICS}}
        topics = _cells(heads, row, TOPICS)
        last = name if is_behind else name or last
        # of a programme and a topic before a name, the one that is nearest is held
        lines = [line.text for line in lines_of("\n".join(topics[-1:] if is_behind else topics))]
        if _is_nobody(last, lines, is_by_topic=is_by_topic):
            passed.append(_said(row))
            continue
        said = {key: cell.splitlines() for key, cell in cells.items() if cell}
        if is_by_topic:
            records.extend(_of_topic(said, last, lines))
        else:
            records.append({**said, NAME: last.splitlines(), TOPICS: phrases_of(lines)})
    return records, passed


def _is_nobody(name: str, lines: Sequence[str], *, is_by_topic: bool) -> bool:
    """Tell whether a row is of nobody: a total, a footnote, or a topic that is not given yet."""
    if re.fullmatch(_NOBODY, name.strip()):
        return True
    if is_by_topic and not is_recorded(name) and not name.casefold().startswith(_VACANT):
        return True
    found = person(name)
    return not lines and not found.function and not is_name(found.name)


def _of_topic(said: Record, names: str, lines: Sequence[str]) -> Iterator[Record]:
    """Yield who has topics, and who is the second for them."""
    first, *others = _each_of(names)
    others.extend(said.get(SECOND, ()))
    role = " ".join(said.get(FUNCTION, ()))
    apart = {SECOND, FUNCTION} if re.match(_ROLE, role) else {SECOND}
    if meaning_of(role) == SECOND:
        others.insert(0, first)
    else:
        yield {key: texts for key, texts in said.items() if key not in apart} | {
            NAME: [first],
            TOPICS: lines,
        }
    for other in others:
        yield {NAME: [other], SECOND: lines}


def _each_of(names: str) -> list[str]:
    """Give each of several names, with the party or title that stands behind it."""
    each: list[str] = []
    for part in filter(None, re.split(_SEVERAL, names)):
        if each and details_in(part):
            each[-1] += f", {part}"
        else:
            each.append(part)
    return each


def _cells(heads: Sequence[str], row: Sequence[str], key: str) -> list[str]:
    return [cell for head, cell in zip(heads, row, strict=True) if head == key and cell]


def _by_marks(across: Rows, down: Rows, names_topic: NamesTopic) -> Found | None:
    """Give by each name in the first row the topics whose row is marked below it."""
    above, beside = (_named(rows[0][1:], names_topic) for rows in (across, down))
    columns = across if beside > max(above, _HALF) else down
    are_marks = [_MARKS.issuperset(map(str.casefold, column[1:])) for column in columns]
    first = next((at for at, are in enumerate(are_marks) if are and any(columns[at][1:])), 0)
    if not first or sum(are_marks) < min(2, len(columns) - 1):
        return None
    topics = ["" if re.fullmatch(_NOBODY, topic) else topic for topic in columns[first - 1][1:]]
    records: list[Record] = []
    passed = [columns[at][0] for at in range(len(columns)) if not are_marks[at] and at != first - 1]
    for (name, *cells), are in zip(columns, are_marks, strict=True):
        marked = [
            (topic, cell.casefold()) for topic, cell in zip(topics, cells, strict=True) if topic
        ]
        if are and re.fullmatch(_NOBODY, name):
            passed.append(name)
        elif are:
            records.append(
                {
                    NAME: name.splitlines(),
                    TOPICS: [topic for topic, mark in marked if mark in _FIRST],
                    SECOND: [topic for topic, mark in marked if mark in _SECONDS],
                }
            )
    held = {topic for record in records for key in (TOPICS, SECOND) for topic in record[key]}
    rows = zip(topics, _turned(columns)[1:], strict=True)
    return records, [*passed, *(topic or _said(row) for topic, row in rows if topic not in held)]
