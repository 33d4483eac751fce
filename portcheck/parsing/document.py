"""This file turns the text of a YAML file into plain data that knows where each value stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from portcheck.finding import Path, Span
from portcheck.parsing.folding import EventSource, fold, is_scalar
from portcheck.parsing.lines import Lines, split_mark
from portcheck.parsing.refusals import (
    BINARY,
    NOT_UTF8,
    OFFICE,
    OTHER_DOCUMENT,
    TOO_LARGE,
    UTF16,
    DocumentError,
)
from portcheck.tree import MAX_BYTES
from portcheck.wording import Text

# compiled when needed: for plans with marks, and for plans that are changed
_COMMENT = r"(?:^|(?<=[ \t\r\n]))#[^\r\n]*"
_CLOSING = r"(?:[ \t\r\n,]|#[^\r\n]*)*[\]}]"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_OFFICE_MARK = b"PK\x03\x04"  # Word and Excel write archives since 2007
_DOCUMENT_MARKS = (b"\xd0\xcf\x11\xe0", b"{\\rtf", b"%PDF-")  # the first: old Word and Excel
# libyaml takes the first three for line ends, editors and ruamel.yaml's own parser do not; none of
# the others is a blank to YAML. All are replaced by a blank, which keeps every position and is what
# the writer meant (Word puts U+2028 and U+00A0 into copied text).
_BLANKS = ("\u0085", "\u2028", "\u2029", "\u00a0", "\u202f", *map(chr, range(0x2000, 0x200B)))


class Document:
    """Data, and on request the span of any path in it and the text of any line."""

    def __init__(self, text: str, data: object, events: dict[Path, Any], keys: dict[Path, Any]):
        self.text = text
        self.data = data
        self._events = events
        self._keys = keys

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    def value(self, path: Path) -> Any:
        """Give what a path leads to."""
        value: Any = self.data
        for step in path:
            value = value[step]
        return value

    def span(self, path: Path, *, at_key: bool = False) -> Span:
        """Give the span of a scalar, or of the key that leads to it or to a collection.

        A collection's own end runs on to the next token, so a collection is shown by its key,
        and an item of a list by its first key or scalar.
        """
        path = self.nearest(path)
        event: Any = self._events.get(path)
        if at_key or not (is_scalar(event) and event.value):
            event = self._keys.get(path) or self._first_inside(path) or event
        if event is None:
            return Span(1, 1, 1, 1)
        start, end = event.start_mark, event.end_mark
        if self.text[end.index - 1 : end.index].isspace():
            return self._lines.span(start.index, end.index)
        return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def behind_colon(self, path: Path) -> int:
        """Give the index into the text behind the colon of a key."""
        return self.text.index(":", self._keys[path].end_mark.index) + 1

    def bounds(self, path: Path) -> tuple[int, int]:
        """Give the indexes into the text from the first to the last character of a value.

        Brackets are part of it; the dashes and the comments around it are not.
        """
        start, end = self._events[path].start_mark.index, self._events[path].end_mark.index
        last = next((at for at in reversed(self._events) if at[:-1] == path and at != path), None)
        end = len(self.text[:end].rstrip()) if last is None else self.bounds(last)[1]
        closing = re.compile(_CLOSING).match(self.text, end) if self.is_bracketed(path) else None
        return start, closing.end() if closing else end

    def is_bracketed(self, path: Path) -> bool:
        """Tell whether a value is a list or mapping in brackets."""
        return bool(getattr(self._events[path], "flow_style", False))

    def nearest(self, path: Path) -> Path:
        """Give the path itself if it has a value, else that of its nearest parent."""
        while path and path not in self._events:
            path = path[:-1]
        return path

    def comments(self) -> Iterator[tuple[str, Span]]:
        """Yield each comment with its span."""
        for start, end in self.comment_bounds():
            yield self.text[start:end], self._lines.span(start, end)

    def comment_bounds(self) -> Iterator[tuple[int, int]]:
        """Yield where each comment starts and ends; a # inside a scalar starts none."""
        scalars = sorted(
            (event.start_mark.index, event.end_mark.index)
            for event in (*self._events.values(), *self._keys.values())
            if is_scalar(event)
        )
        starts = [start for start, _ in scalars]
        for match in re.finditer(_COMMENT, self.text):
            before = bisect_right(starts, match.start())
            if not before or scalars[before - 1][1] <= match.start():
                yield match.span()

    def line(self, number: int) -> str:
        """Give the text of line `number`, counted from 1, without its line end."""
        return self._lines.text(number)

    def _first_inside(self, path: Path) -> Any:
        """Give the first key or scalar inside a collection; None where it is empty."""
        inside = self.value(path)
        while inside and isinstance(inside, (dict, list)):
            step = next(iter(inside)) if isinstance(inside, dict) else 0
            path, inside = (*path, step), inside[step]
            found = self._keys.get(path, self._events[path])
            if is_scalar(found):
                return found
        return None


def read_bytes(content: bytes) -> Document:
    """Decode and read the bytes of a file; raises DocumentError."""
    return read(decode(content))


def decode(content: bytes) -> str:
    """Give the text of a file; raises DocumentError for no text, or more than MAX_BYTES."""
    if len(content) > MAX_BYTES:
        raise _no_text(TOO_LARGE, most=MAX_BYTES)
    if content.startswith(_UTF16_MARKS):
        raise _no_text(UTF16)
    if content.startswith(_OFFICE_MARK):
        raise _no_text(OFFICE)
    if content.startswith(_DOCUMENT_MARKS):
        raise _no_text(OTHER_DOCUMENT)
    if b"\x00" in content:
        raise _no_text(BINARY, line=_line(content, content.index(b"\x00")))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _no_text(NOT_UTF8, line=_line(content, error.start)) from None


def _no_text(message: Text, *, line: int = 1, **values: object) -> DocumentError:
    return DocumentError(message, Span(line, 1, line, 1), values, is_text=False)


def _line(content: bytes, index: int) -> int:
    return content.count(b"\n", 0, index) + 1


def read(text: str, events: EventSource | None = None) -> Document:
    """Fold the YAML `text` into a Document; raises DocumentError."""
    _, text = split_mark(text)
    for character in _BLANKS:
        text = text.replace(character, " ")
    return Document(text, *fold(text, events))
