"""This file knows the lines of a text as editors count them: by LF, CRLF and CR."""

import re
from bisect import bisect_right

from portcheck.finding import Span

_LINE_END = re.compile(r"\r\n|\r|\n")


class Lines:
    """The lines of a text, counted from 1."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [match.span() for match in _LINE_END.finditer(text)]
        self._starts = [0, *(end for _, end in self._ends)]

    def text(self, number: int) -> str:
        """Give the text of a line without its line end; nothing for a line that is not there."""
        if number > len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = self._ends[number - 1][0] if number <= len(self._ends) else len(self._text)
        return self._text[start:end]

    def span(self, start: int, end: int) -> Span:
        """Give the span between two indexes, less the white space at its end."""
        while end > start and self._text[end - 1 : end].isspace():
            end -= 1  # the mark of a block scalar runs on over the line ends behind it
        return Span(*self._place(start), *self._place(end))

    def _place(self, index: int) -> tuple[int, int]:
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1
