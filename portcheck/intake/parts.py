"""This file holds what a document of any format is made of: lines of text, and tables."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from portcheck.errors import PortcheckError, refusal
from portcheck.wording import Text

TOO_LONG = Text(
    "dit zijn meer dan {lines} tekstregels en rijen, of {characters} tekens; bewaar alleen de "
    "verdeling in een apart bestand",
    "these are over {lines} lines and rows, or {characters} characters; save the division alone in "
    "a file of its own",
)

_NUMBER = r"\s*(?:[0-9]{1,2}[.)]\s+|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?(?:\t\s*|\s+(?=[A-Z][a-z])))"
_BULLET = r"\s*(?:[-–—•·▪■□►▶▸➢➤➔→‣❖◦●○*✓✔✅☑§\uf0a7\uf0b7]\s*|(?:=|o|[a-z][.)])\s+)"
"""What stands before an entry of a list; a text that comes from Word has letters of its own."""

_QUOTED = r"(?:\s?>)+\s?"
"""What stands before each line of an e-mail that is answered."""

_REFERS = r"(?m)^(?![ \t]*\*).*[\w)] ?\*+(?:[\s,;.)]|$)"
_NOTED = r"(?m)^[ \t]*\*(?!\*)"
"""What refers to a note: "Sport*"; then the one line that begins with that sign is no entry."""

_EMPTY = frozenset("-–—")
"""What writers put in a cell in which there is nothing."""


MOST_LINES, MOST_CHARACTERS = 5_000, 500_000
"""A document of more lines and rows, or characters, holds more than a division."""

MOST_TEXTS = 16_384
"""Of so many texts it is known what they are, as of each it is asked several times."""

_CELLS_IN_LINE = 4
"""A row of more cells counts for more lines."""


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
    filled = [row for row in ([cell and _tidy(cell) for cell in row] for row in rows) if any(row)]
    columns = sorted({at for row in filled for at, cell in enumerate(row) if cell})
    return Table(tuple(tuple(row[at] if at < len(row) else "" for at in columns) for row in filled))


def lines_and_characters(part: Part) -> tuple[int, int]:
    """Give for how many lines a part counts, a table for one more, and its characters."""
    if not isinstance(part, Table):
        return 1, len(part.text) if isinstance(part, Line) else 0
    lines = 1 + sum(1 + len(row) // _CELLS_IN_LINE for row in part.rows)
    return lines, sum(map(len, chain.from_iterable(part.rows)))


def too_long(file: str) -> PortcheckError:
    """Make the error of a document of more than a division has."""
    most = (f"{count:_}".replace("_", " ") for count in (MOST_LINES, MOST_CHARACTERS))
    return refusal(TOO_LONG, file, **dict(zip(("lines", "characters"), most, strict=True)))


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
