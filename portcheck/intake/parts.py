"""This file holds what a document of any format is made of: lines of text, and tables."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from portcheck.wording import Text

_NUMBER = r"\s*[0-9]{1,2}[.)]\s+"
_BULLET = r"\s*(?:[-–—•·▪■□►➢‣◦●○*✓§\uf0a7\uf0b7]\s*|(?:o|[a-z][.)])\s+)"
"""What stands before an entry of a list; a text that comes from Word has letters of its own."""

_QUOTED = r"(?:\s?>)+\s?"
"""What stands before each line of an e-mail that is answered."""


_EMPTY = frozenset("-–—")
"""What writers put in a cell in which there is nothing."""


MOST_TEXTS = 20_000
"""A document of more lines and cells holds more than a division."""


class Line(NamedTuple):
    """A line of text: whether it is an entry of a list, and whether something starts with it."""

    text: str
    is_entry: bool = False
    is_start: bool = False


class Table(NamedTuple):
    """The rows of a table, all of one length; a cell may hold several lines."""

    rows: tuple[tuple[str, ...], ...]


class Omitted(NamedTuple):
    """What a document holds and is not read, as a hidden sheet."""

    what: Text


Part = Line | Table | Omitted


def table_of(rows: Sequence[Sequence[str]]) -> Table:
    """Make a table of rows, without those and the columns in which there is nothing."""
    tidy = [[_tidy(cell) for cell in row] for row in rows]
    width = max(map(len, tidy), default=0)
    filled = [[*row, *[""] * (width - len(row))] for row in tidy if any(row)]
    columns = [column for column in zip(*filled, strict=True) if any(column)]
    return Table(tuple(zip(*columns, strict=True)))


def texts_in(part: Part) -> int:
    """Count the line, or what stands in the cells of a table."""
    return sum(len([*filter(None, row)]) for row in part.rows) if isinstance(part, Table) else 1


def lines_of(text: str, *, is_start: bool = True) -> Iterator[Line]:
    """Yield the lines of a text without their bullets; each below a gap starts something.

    Numbers are bullets too, but head what they stand before where other bullets are entries.
    """
    lines = [re.sub(rf"^{_QUOTED}", "", quoted) for quoted in text.splitlines()]
    has_bullets = any(re.match(_BULLET, line) for line in lines)
    for line in lines:
        number = re.match(_NUMBER, line)
        mark = number or re.match(_BULLET, line)
        said = " ".join(line[mark.end() if mark else 0 :].split())
        is_head = bool(number) and has_bullets
        if said:
            yield Line(said, bool(mark) and not is_head, is_start or is_head)
        is_start = not said


def is_entry(text: str) -> bool:
    """Tell whether a text begins with a bullet."""
    return bool(re.match(_BULLET, text))


def _tidy(cell: str) -> str:
    tidy = "\n".join(filter(None, (" ".join(line.split()) for line in cell.splitlines())))
    return "" if tidy in _EMPTY else tidy
