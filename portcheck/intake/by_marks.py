"""This file reads a table of crosses: by each name the topics that are marked for it."""

from collections.abc import Sequence

from portcheck.intake.certainty import HALF, part_named
from portcheck.intake.division import Found, Record
from portcheck.intake.heads import Key, is_nobody, is_total
from portcheck.intake.rows import Rows, joined, turned
from portcheck.intake.sentences import NamesTopic

_FIRST = frozenset(("x", "✓", "✔", "●", "•", "v", "ja", "1", "1e", "e", "p"))
_SECONDS = frozenset(("2", "2e", "2de", "t", "(x)", "o", "s"))
_MARKS = frozenset((*_FIRST, *_SECONDS, "", "nee", "n", "0"))


def by_marks(across: Rows, down: Rows, names_topic: NamesTopic) -> Found | None:
    """Give by each name in the first row the topics whose row is marked below it."""
    columns = across if _are_beside(across[0][1:], down[0][1:], names_topic) else down
    are_marks = [_MARKS.issuperset(map(_mark, column[1:])) for column in columns]
    first = next((at for at, are in enumerate(are_marks) if are and any(columns[at][1:])), 0)
    if not first or sum(are_marks) < min(2, len(columns) - 1):
        return None
    topics = ["" if is_total(topic) else topic for topic in columns[first - 1][1:]]
    records: list[Record] = []
    passed = [columns[at][0] for at in range(len(columns)) if not are_marks[at] and at != first - 1]
    for (name, *cells), are in zip(columns, are_marks, strict=True):
        marked = [(topic, _mark(cell)) for topic, cell in zip(topics, cells, strict=True) if topic]
        if are and is_nobody(name):
            passed.append(name)
        elif are:
            records.append(
                {
                    Key.NAME: name.splitlines(),
                    Key.TOPICS: [topic for topic, mark in marked if mark in _FIRST],
                    Key.SECOND: [topic for topic, mark in marked if mark in _SECONDS],
                }
            )
    held = {
        topic for record in records for key in (Key.TOPICS, Key.SECOND) for topic in record[key]
    }
    rows = zip(topics, turned(columns)[1:], strict=True)
    return records, [*passed, *(topic or joined(row) for topic, row in rows if topic not in held)]


def _are_beside(above: Sequence[str], beside: Sequence[str], names_topic: NamesTopic) -> bool:
    """Tell whether the names stand beside the rows: lone words do so where nobody stands above."""
    are_named, could_be = (
        [part_named(cells, names_topic, alone=alone) for cells in (above, beside)]
        for alone in (0, 1)
    )
    return are_named[1] > max(are_named[0], HALF) or (could_be[1] > HALF and not could_be[0])


def _mark(cell: str) -> str:
    """Give what a cell holds, without the sign of a footnote: "x*"."""
    return cell.casefold().rstrip("*¹²³")
