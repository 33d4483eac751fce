"""This file holds what a document of any format is made of: lines of text, and tables."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from portcheck.wording import Text

_NUMBER = r"\s*(?:[0-9]{1,2}[.)]\s+|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?(?:\t\s*|\s+(?=[A-Z][a-z])))"
_BULLET = r"\s*(?:[-–—•·▪■□►▶▸➢➤➔→‣❖◦●○*✓✔✅☑§\uf0a7\uf0b7]\s*|(?:o|[a-z][.)])\s+)"
"""What stands before an entry of a list; a text that comes from Word has letters of its own."""

_QUOTED = r"(?:\s?>)+\s?"
"""What stands before each line of an e-mail that is answered."""

_REFERS = r"(?m)^(?!\s*\*).*[\w)] ?\*+(?:[\s,;.)]|$)"
_NOTED = r"(?m)^\s*\*(?!\*)"
"""What refers to a note: "Sport*"; then the one line that begins with that sign is no entry."""

_EMPTY = frozenset("-–—")
"""What writers put in a cell in which there is nothing."""


MOST_TEXTS = 20_000
"""A document of more lines and cells holds more than a division."""


class Line(NamedTuple):
    """A line of text, and whether something starts with it; over a name its office may stand.

    An entry of a list has a depth, which is greater in a list within the list.
    """

    text: str
    depth: int = 0
    is_start: bool = False
    over: str = ""

    @property
    def is_entry(self) -> bool:
        """Tell whether it is an entry of a list."""
        return self.depth > 0


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

    So does what stands out to the left of lines without bullets. Deeper is what is indented, or
    has a bullet of another kind than those before.
    """
    signs: dict[str, int] = {}
    is_indented = False
    has_notes = not re.findall(_NOTED, text)[1:] and bool(re.search(_REFERS, text))
    for quoted in text.splitlines():
        line = re.sub(rf"^{_QUOTED}", "", quoted)
        is_note = has_notes and line.lstrip().startswith("*")
        mark = None if is_note else re.match(rf"{_NUMBER}|{_BULLET}", line)
        said = " ".join(line[mark.end() if mark else 0 :].split())
        depth = _indent(mark[0]) + signs.setdefault(_sort(mark[0]), len(signs)) if mark else 0
        has_words = any(map(str.isalnum, said))
        if has_words:
            yield Line(said, depth, is_start or (is_indented and line[0].isupper()))
        is_start, is_indented = not has_words, not mark and line[:1].isspace()


def unmarked(line: str) -> str:
    """Give a line without its bullet or number."""
    return re.sub(f"^(?:{_NUMBER}|{_BULLET})", "", line)


def _sort(mark: str) -> str:
    """Give of what kind a bullet is: "1)" is of another than "a)", and of that of "2)"."""
    return re.sub("[0-9]+", "1", re.sub("[a-z]", "a", mark.strip()))


def _indent(mark: str) -> int:
    spaced = mark.expandtabs()
    return 1 + len(spaced) - len(spaced.lstrip())


def _tidy(cell: str) -> str:
    tidy = "\n".join(filter(None, (" ".join(line.split()) for line in cell.splitlines())))
    return "" if tidy in _EMPTY else tidy
