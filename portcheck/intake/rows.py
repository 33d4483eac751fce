"""This file reads the rows of a table of whose columns it is known what they hold."""

import re
from collections.abc import Iterator, Sequence

from portcheck.intake.division import VACANT, Found, Record, phrases_of
from portcheck.intake.heads import Key, is_nobody, is_total, meaning_of
from portcheck.intake.parts import lines_of
from portcheck.intake.people import details_in, is_behind_surname, is_name, person
from portcheck.plan.model import is_recorded

Rows = Sequence[Sequence[str]]

_OUTSIDE_BRACKETS = r"(?![^()]{0,60}\))"
_SEVERAL = (
    r"\s+\(?(?:ism|i\.s\.m\.|(?:samen|in samenwerking) met)\s+|"
    rf"(?:\s+(?:en|and|met)\s+|\s*[/&+;\n]\s*|,\s+){_OUTSIDE_BRACKETS}"
)
_ROLE = r"(?i)(?:1e|1ste|2e|2de|eerste|tweede|primair|first|second)\b"
"""In a column called "Rol" this is said of a topic, and is no function."""


def turned(rows: Rows) -> Rows:
    """Give the columns of a table as rows."""
    return tuple(zip(*rows, strict=True))


def read(heads: Sequence[Key | None], rows: Rows) -> Found:
    """Give what each row says: of a holder, or of a topic that one or more have."""
    names = [" ".join(cells_of(heads, row, Key.NAME)) for row in rows]
    is_behind = heads.index(Key.TOPICS) < heads.index(Key.NAME)
    is_by_topic = (
        is_behind
        or not {Key.SECOND, Key.WEIGHT}.isdisjoint(heads)
        or len({*filter(None, names)}) < len([*filter(None, names)])
    )
    records: list[Record] = []
    passed: list[str] = []
    last = ""
    for row, name in zip(rows, names, strict=True):
        said = said_in(heads, row)
        topics = cells_of(heads, row, Key.TOPICS)
        last = name if is_behind else name or last
        # of a programme and a topic before a name, the one that is nearest is held
        lines = [line.text for line in lines_of("\n".join(topics[-1:] if is_behind else topics))]
        is_stand_in = meaning_of(" ".join(said.get(Key.FUNCTION, ()))) == Key.REPLACEMENT
        if is_stand_in or _is_nobody(last, lines, is_by_topic=is_by_topic):
            passed.append(joined(row))
            continue
        if is_by_topic:
            records.extend(_of_topic(said, last, lines))
        else:
            records.append({**said, Key.NAME: last.splitlines(), Key.TOPICS: phrases_of(lines)})
    return records, passed


def said_in(heads: Sequence[Key | None], row: Sequence[str]) -> Record:
    """Give what a row says but for the name and the topics, by key."""
    keys = {key for key in heads if key and key not in (Key.NAME, Key.TOPICS)}
    cells = {key: "\n".join(cells_of(heads, row, key)) for key in keys}
    return {
        key: each_of(cell) if key == Key.REPLACEMENT else cell.splitlines()
        for key, cell in cells.items()
        if cell
    }


def cells_of(heads: Sequence[Key | None], row: Sequence[str], key: Key) -> list[str]:
    """Give what a row says in the columns that hold one thing."""
    return [cell for head, cell in zip(heads, row, strict=True) if head == key and cell]


def joined(row: Sequence[str]) -> str:
    """Give a row as one line, as it is named where it is passed over."""
    return "; ".join(filter(None, row))


def each_of(names: str) -> list[str]:
    """Give each of several names, with the party, title or initials that stand behind it."""
    each: list[str] = []
    for part in filter(None, re.split(_SEVERAL, names)):
        if each and (details_in(part) or is_behind_surname(part)):
            each[-1] += f", {part}"
        else:
            each.append(part)
    return each


def _is_nobody(name: str, lines: Sequence[str], *, is_by_topic: bool) -> bool:
    """Tell whether a row is of nobody: a total, a footnote, or a topic that is not given yet."""
    if is_nobody(name.strip()) or (len(lines) == 1 and is_total(lines[0])):
        return True
    if not _is_given(name) and (is_by_topic or " " in name):  # "Nog te verdelen"
        return True
    found = person(name)
    is_of_all = meaning_of(name) == Key.NAME  # "Wethouders"
    return not (lines or found.function) and (is_of_all or not is_name(found.name))


def _is_given(name: str) -> bool:
    """Tell whether somebody is named, or will be."""
    is_open = not is_recorded(name) and not name.casefold().startswith(VACANT)
    return not is_open and not is_nobody(name.strip())


def _of_topic(said: Record, names: str, lines: Sequence[str]) -> Iterator[Record]:
    """Yield who has topics, and who is the second for them."""
    first, *others = each_of(names)
    others.extend(one for names in said.get(Key.SECOND, ()) for one in each_of(names))
    role = " ".join(said.get(Key.FUNCTION, ()))
    apart = {Key.SECOND, Key.FUNCTION} if re.match(_ROLE, role) else {Key.SECOND}
    if meaning_of(role) == Key.SECOND:
        others = [first, *others]
    else:
        yield {key: texts for key, texts in said.items() if key not in apart} | {
            Key.NAME: [first],
            Key.TOPICS: lines,
        }
    for other in filter(_is_given, others):
        yield {Key.NAME: [other], Key.SECOND: lines}
