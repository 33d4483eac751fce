"""This file splits a text into lines as editors count them: by LF, CRLF and CR."""

import re
from bisect import bisect_right
from functools import cached_property

from portcheck.finding import Span

LINE_END = re.compile(r"\r\n|\r|\n")


class Lines:
    """The lines of a text, counted from 1."""

    def __init__(self, text: str) -> None:
        self._text = text
        # split once: thousands of findings may be on one long line
        self._lines = LINE_END.split(text) if "\r" in text else text.split("\n")

    @cached_property
    def starts(self) -> list[int]:
        """The index at which each line starts."""
        return [0, *(end.end() for end in LINE_END.finditer(self._text))]

    def text(self, number: int) -> str:
        """Give the text of a line without its line end; nothing for a line that is not there."""
        return self._lines[number - 1] if number <= len(self._lines) else ""

    def span(self, start: int, end: int) -> Span:
        """Give the span between two indexes, less the white space at its end."""
        while end > start and self._text[end - 1 : end].isspace():
            end -= 1  # the mark of a block scalar runs on over the line ends behind it
        return Span(*self._place(start), *self._place(end))

    def _place(self, index: int) -> tuple[int, int]:
        line = bisect_right(self.starts, index)
        return line, index - self.starts[line - 1] + 1


def split_mark(text: str) -> tuple[str, str]:
    """Give the byte order mark that a text starts with, empty where it has none, and the rest."""
    bare = text.removeprefix("\ufeff")
    return text[: len(text) - len(bare)], bare


def line_end(text: str) -> str:
    """Give what ends the lines of a text."""
    return "\r\n" if "\r\n" in text else "\n"


def line_end_index(text: str, start: int) -> int:
    """Give where the line ends that `start` stands on, its comment included."""
    end = LINE_END.search(text, start)
    return end.start() if end else len(text)
