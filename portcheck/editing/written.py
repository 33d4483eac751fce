"""This file holds a text as it is written, and takes entries out of its lists and puts them in."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from portcheck.editing.scalar import scalar
from portcheck.finding import Path
from portcheck.parsing.document import read
from portcheck.parsing.lines import LINE_END, Lines, line_end, line_end_index

_COMMA = re.compile(r"[^\S\r\n]*,[^\S\r\n]*")
_REST = re.compile(r"[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\r|\n|\Z)")
_INDENT = 2
"""How far dashes stand to the right of their key, where the key has none yet."""


class EditError(Exception):
    """The text cannot be edited without disturbing what stands there."""


class Piece(NamedTuple):
    """An entry by itself: as lines that start with a dash, or to stand in brackets.

    Its comments are in `lines`; in brackets they stand `above` it or `behind` it.
    """

    lines: tuple[str, ...]
    inline: str
    above: tuple[str, ...] = ()
    behind: str = ""


def piece_of(phrase: str) -> Piece:
    """Make the entry of a phrase."""
    said = scalar(phrase)
    return Piece((f"- {said}",), said)


class Written:
    """The text of a plan or register, less its byte order mark; each change of it is another.

    Raises DocumentError for a text that is none.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.document = read(text)
        self.data: Any = self.document.data
        self._comments = list(self.document.comment_bounds())
        self._line_starts = Lines(text).starts

    @property
    def comments(self) -> list[str]:
        """Every comment, sorted."""
        return sorted(self.text[start:end] for start, end in self._comments)

    def piece(self, path: Path) -> Piece:
        """Give an entry of a list, with its comments where it has its lines for itself."""
        end = self.document.bounds(path)[1]
        first, last = self._own_lines(path) or self.document.bounds(path)
        above = tuple(self._comments_between(first, end))
        behind = next(self._comments_between(end, last), "")
        inline = self._inline(path)
        if self.document.is_bracketed(path[:-1]):
            lines = (*above, f"- {inline}" + (f"  {behind}" if behind else ""))
        else:
            lines = self._outdented(first, last, self._column(self._dash(path)))
        return Piece(lines, inline, above, behind)

    def without(self, path: Path) -> str:
        """Give the text less an entry of a list; raises EditError where it is laid out oddly."""
        own = self._own_lines(path)
        if self.document.is_bracketed(path[:-1]):
            start, end = own or self._in_brackets(path)
            return self.text[:start] + self.text[end:]
        if own is None:
            raise EditError(path)
        first, last = own
        colon = self.document.behind_colon(path[:-1])
        empty = " []" if self._count(path[:-1]) == 1 else ""
        return self.text[:colon] + empty + self.text[colon:first] + self.text[last:]

    def with_entry(self, path: Path, added: Piece) -> str:
        """Give the text with an entry at the end of a list, which need not be there yet."""
        if not self._count(path):
            return self._with_list(path, added)
        last = (*path, self._count(path) - 1)
        end = self.document.bounds(last)[1]
        if self.document.is_bracketed(path):
            return self._replaced(end, end, f", {added.inline}", added)
        return self._below(end, self._column(self._dash(last)), added.lines)

    def with_section(self, lines: Sequence[str]) -> str:
        """Give the text with lines at its very end: a key of its own, and what stands below it."""
        end = line_end(self.text)
        between = "" if self.text.endswith(("\n", "\r")) else end
        return self.text + between + "".join(f"{line}{end}" for line in lines)

    def with_value(self, path: Path, value: str, around: Piece | None = None) -> str:
        """Give the text with a value under a key, which need not be there yet."""
        parent, key = path[:-1], path[-1]
        if self._has(path):
            colon, end = self.document.behind_colon(path), self.document.bounds(path)[1]
            return self._replaced(colon, end, f" {value}", around)
        start, end = self.document.bounds(parent)
        if not self.document.is_bracketed(parent):
            return self._below(end, self._column(start), [f"{key}: {value}"])
        end = self.document.bounds((*parent, list(self._value(parent))[-1]))[1]
        blank = " " if self.text[end - 1] == ":" else ""  # else the comma were a part of the key
        return self._replaced(end, end, f"{blank}, {key}: {value}", around)

    def _with_list(self, path: Path, added: Piece) -> str:
        """Give the text with the first entry of a list."""
        parent, key = path[:-1], path[-1]
        start, end = self.document.bounds(parent)
        if self.document.is_bracketed(parent):
            return self.with_value(path, f"[{added.inline}]", added)
        column = self._column(start)
        dashes = " " * self._indent(path)
        lines = [f"{dashes}{line}" for line in added.lines]
        if not self._has(path):
            return self._below(end, column, [f"{key}:", *lines])
        colon, end = self.document.behind_colon(path), self.document.bounds(path)[1]
        emptied = Written(self.text[:colon] + self.text[end:])
        return emptied._below(colon, column, lines)

    def _indent(self, path: Path) -> int:
        """Give how far the dashes of such a list stand to the right of its key, in this plan."""
        parent, key = path[:-1], path[-1]
        for at in range(self._count(parent[:-1]) if parent else 0):
            other = (*parent[:-1], at)
            if self._count((*other, key)) and not self.document.is_bracketed((*other, key)):
                column = self._column(self.document.bounds(other)[0])
                return self._column(self._dash((*other, key, 0))) - column
        return _INDENT

    def _replaced(self, start: int, end: int, new: str, around: Piece | None) -> str:
        """Put a text in a line, and comments behind and above that line, those it replaces too."""
        above, behind = (around.above, around.behind) if around else ((), "")
        lost = [*self._comments_between(start, end)]
        stop = line_end_index(self.text, end)
        if behind and any(self._comments_between(end, stop)):
            lost, behind = [*lost, behind], ""
        line = start - self._column(start)
        margin = self.text[line:start][: -len(self.text[line:start].lstrip()) or None]
        return "".join(
            (
                self.text[:line],
                *(f"{margin}{comment}{line_end(self.text)}" for comment in (*above, *lost)),
                self.text[line:start] + new + self.text[end:stop],
                f"  {behind}" if behind else "",
                self.text[stop:],
            )
        )

    def _below(self, end: int, column: int, lines: Sequence[str]) -> str:
        """Put lines below the one on which something ends."""
        at = line_end_index(self.text, end)
        new = (f"{line_end(self.text)}{' ' * column}{line}".rstrip(" ") for line in lines)
        return self.text[:at] + "".join(new) + self.text[at:]

    def _own_lines(self, path: Path) -> tuple[int, int] | None:
        """Give the lines that an entry and its comments have for themselves, if they do."""
        start, end = self.document.bounds(path)
        if self.document.is_bracketed(path[:-1]):
            comma = _COMMA.match(self.text, end)
            end = comma.end() if comma else end
        else:
            start = self._dash(path)
        rest = _REST.match(self.text, end)
        first = bisect_right(self._line_starts, start) - 1
        if rest is None or self.text[self._line_starts[first] : start].strip():
            return None
        while self._is_comment(first - 1):
            first -= 1
        return self._line_starts[first], rest.end()

    def _is_comment(self, line: int) -> bool:
        """Tell whether there is a comment on a line, and nothing else."""
        start, end = self._line_starts[line], self._line_starts[line + 1]
        alone = self.text[start:end].strip()
        return any(comment.rstrip() == alone for comment in self._comments_between(start, end))

    def _comments_between(self, start: int, end: int) -> Iterator[str]:
        """Yield the comments that start in a stretch of the text."""
        return (self.text[at:to] for at, to in self._comments if start <= at < end)

    def _in_brackets(self, path: Path) -> tuple[int, int]:
        """Give what to cut with an entry that stands in a line with others: one comma too."""
        parent, at = path[:-1], int(path[-1])
        start, end = self.document.bounds(path)
        comma = _COMMA.match(self.text, end)
        if at and (comma is None or at == self._count(parent) - 1):
            before = self.document.bounds((*parent, at - 1))[1]
            if _COMMA.fullmatch(self.text, before, start):
                return before, end
        return start, comma.end() if comma else end

    def _inline(self, path: Path) -> str:
        """Write a value as it can stand in brackets, in its own quotes where it has any."""
        value = self._value(path)
        start, end = self.document.bounds(path)
        said = self.text[start:end]
        if isinstance(value, dict):
            pairs = (f"{key}: {self._inline((*path, key))}" for key in value)
            return f"{{{', '.join(pairs)}}}"
        if isinstance(value, str) and (not said.startswith(("'", '"')) or LINE_END.search(said)):
            return scalar(value)
        return said or "null"

    def _outdented(self, first: int, last: int, column: int) -> tuple[str, ...]:
        lines = LINE_END.split(self.text[first:last].rstrip("\r\n"))
        return tuple(line[min(column, len(line) - len(line.lstrip())) :] for line in lines)

    def _dash(self, path: Path) -> int:
        """Give where the dash stands that an entry follows."""
        before = self.text[: self.document.bounds(path)[0]].rstrip()
        if not before.endswith("-"):
            raise EditError(path)
        return len(before) - 1

    def _column(self, index: int) -> int:
        return index - self._line_starts[bisect_right(self._line_starts, index) - 1]

    def _value(self, path: Path) -> Any:
        value = self.data
        for key in path:
            value = value[key]
        return value

    def _has(self, path: Path) -> bool:
        return path[-1] in self._value(path[:-1])

    def _count(self, path: Path) -> int:
        """Give the length of a list, which may not be there."""
        return len(self._value(path) or ()) if self._has(path) else 0
