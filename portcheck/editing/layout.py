"""This file tells how a text is laid out: where entries, their dashes and their comments stand."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any

from portcheck.finding import Path
from portcheck.parsing.document import read
from portcheck.parsing.lines import Lines

_COMMA = re.compile(r"[^\S\r\n]*,[^\S\r\n]*")
_REST = re.compile(r"[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n|\r|\n|\Z)")
_INDENT = 2
"""How far dashes stand to the right of their key, where no other list shows it."""


class EditError(Exception):
    """The text cannot be edited without disturbing what stands there."""


class Layout:
    """The text of a plan or register without its byte order mark, and where each part stands.

    Places are indexes into the text. Raises DocumentError for a text that is no valid YAML.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        document = read(text)
        self.data: Any = document.data
        # what a document tells of a path
        self.value = document.value
        self.bounds = document.bounds
        self.is_bracketed = document.is_bracketed
        self.behind_colon = document.behind_colon
        self._comments = list(document.comment_bounds())
        self._line_starts = Lines(text).starts

    def has(self, path: Path) -> bool:
        """Tell whether a path has a value; its parent must have one."""
        return path[-1] in self.value(path[:-1])

    def count(self, path: Path) -> int:
        """Give the length of a list; 0 where there is none."""
        return len(self.value(path) or ()) if self.has(path) else 0

    @property
    def comments(self) -> list[str]:
        """Every comment, sorted."""
        return sorted(self.text[start:end] for start, end in self._comments)

    def comments_between(self, start: int, end: int) -> Iterator[str]:
        """Yield the comments that start in a stretch of the text."""
        first, last = (bisect_left(self._comments, (place,)) for place in (start, end))
        return (self.text[at:to] for at, to in self._comments[first:last])

    def column(self, index: int) -> int:
        """Give how far from the start of its line a place lies."""
        return index - self._line_starts[self._line(index)]

    def dash(self, path: Path) -> int:
        """Give where the dash of an entry stands; raises EditError for an entry without one."""
        before = self.text[: self.bounds(path)[0]].rstrip()
        if not before.endswith("-"):
            raise EditError(path)
        return len(before) - 1

    def indent(self, path: Path) -> int:
        """Give how far dashes of a list like this stand to the right of their key in this text."""
        parent, key = path[:-1], path[-1]
        for at in range(self.count(parent[:-1]) if parent else 0):
            other = (*parent[:-1], at, key)
            if self.count(other) and not self.is_bracketed(other):
                return self.column(self.dash((*other, 0))) - self.column(self.bounds(other[:-1])[0])
        return _INDENT

    def own_lines(self, path: Path) -> tuple[int, int] | None:
        """Give the bounds of an entry with its comments; None where other text shares its lines."""
        start, end = self.bounds(path)
        if self.is_bracketed(path[:-1]):
            comma = _COMMA.match(self.text, end)
            end = comma.end() if comma else end
        else:
            start = self.dash(path)
        rest, first = _REST.match(self.text, end), self._line(start)
        if rest is None or self.text[self._line_starts[first] : start].strip():
            return None
        while self._is_comment(first - 1):
            first -= 1
        return self._line_starts[first], rest.end()

    def with_comma(self, path: Path) -> tuple[int, int]:
        """Give the bounds of an entry that shares its line with others, with one of its commas."""
        parent, at = path[:-1], int(path[-1])
        start, end = self.bounds(path)
        comma = _COMMA.match(self.text, end)
        if at and (comma is None or at == self.count(parent) - 1):
            before = self.bounds((*parent, at - 1))[1]
            if _COMMA.fullmatch(self.text, before, start):
                return before, end
        return start, comma.end() if comma else end

    def _line(self, index: int) -> int:
        """Give on which line a place lies, counted from 0."""
        return bisect_right(self._line_starts, index) - 1

    def _is_comment(self, line: int) -> bool:
        """Tell whether there is a comment on a line, and nothing else."""
        start, end = self._line_starts[line], self._line_starts[line + 1]
        alone = self.text[start:end].strip()
        return any(comment.rstrip() == alone for comment in self.comments_between(start, end))
