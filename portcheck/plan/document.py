"""This file turns the text of a YAML file into plain data that knows where each value stands.

libyaml's events (`ruamel.yaml.clib`) are folded by the same builder as the events of ruamel.yaml's
own parser, which serves where no C part is installed. YAML 1.2, core schema, one document; what a
plan does not need and what can be abused (anchors, merge keys, other tags) is refused.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from portcheck.finding import Path, Span
from portcheck.plan.lines import Lines
from portcheck.plan.refusals import (
    ALIAS,
    BAD_SCALAR,
    CONTROL,
    DEEP,
    DOUBLE_KEY,
    EMPTY,
    KEY_NO_TEXT,
    LONG,
    MANY_DIRECTIVES,
    MANY_VALUES,
    MERGE,
    OTHER_TAG,
    RUN_ON_DASH,
    TWO_DOCUMENTS,
    UNKNOWN,
)
from portcheck.plan.scalars import resolve
from portcheck.wording import Text

try:
    from _ruamel_yaml import CParser
except ImportError:  # no wheel of the C part for this platform
    CParser = None

MAX_DEPTH = 64
MAX_DIRECTIVES = 10
"""libyaml compares each %TAG with all before it."""

MAX_VALUES = 20_000
MAX_TEXT = 250_000
"""Characters of keys and values. No file is to take longer than a second to judge; the largest plan
or register has 700 values and 15,000 characters."""

_COMMENT = re.compile(r"(?:^|(?<=[ \t\r\n]))#[^\r\n]*")
_CLOSING = re.compile(r"(?:[ \t\r\n,]|#[^\r\n]*)*[\]}]")
_CORE = "tag:yaml.org,2002:"
# what YAML allows in no text: the two parsers find it at different places, or trip over it
_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
# libyaml takes the first three for line ends, editors and ruamel.yaml's own parser do not, and the
# others are no blanks to YAML; a blank is what their writer meant (Word puts U+2028 and U+00A0 into
# copied text), and keeps every position.
_BLANKS = ("\u0085", "\u2028", "\u2029", "\u00a0", "\u202f")
# where a text that runs on starts a line as an entry of a list does
_DASHED = r"[\r\n][ \t]*(- )"

EventSource = Callable[[str], Iterator[Any]]


class DocumentError(Exception):
    """What was given is no document that portcheck reads; says what was found, and where.

    `is_text` tells a text that is no YAML from bytes that are no text.
    """

    def __init__(
        self, message: Text, span: Span, values: Mapping[str, object], *, is_text: bool = True
    ) -> None:
        super().__init__(message.of("en", values))
        self.is_text = is_text
        self.message = message
        self.span = span
        self.values = values


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

    def span(self, path: Path, *, at_key: bool = False) -> Span:
        """Give the span of a scalar, or of the key that leads to it or to a collection.

        A collection's own end runs on to the next token, so a collection is shown by its key,
        and an item of a list by its first key or scalar.
        """
        path = self.nearest(path)
        event: Any = self._events.get(path)
        if at_key or not (_is_scalar(event) and event.value):
            event = self._keys.get(path) or self._first_inside(path) or event
        if event is None:
            return Span(1, 1, 1, 1)
        start, end = event.start_mark, event.end_mark
        if self.text[end.index - 1 : end.index].isspace():
            return self._lines.span(start.index, end.index)
        return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def extent(self, path: Path, *, at_key: bool = False) -> tuple[int, int]:
        """Give the indexes into the text from the first to the last scalar of a value."""
        if at_key:
            marks = [self._keys[path]]
        else:
            inside = [at for at in self._events if at[: len(path)] == path]
            keys = [self._keys[at] for at in inside if at in self._keys and at != path]
            marks = [*keys, *(self._events[at] for at in inside if _is_scalar(self._events[at]))]
        start = min(mark.start_mark.index for mark in marks)
        end = max(mark.end_mark.index for mark in marks)
        return start, len(self.text[:end].rstrip())

    def bounds(self, path: Path) -> tuple[int, int]:
        """Give the indexes into the text from the first to the last character of a value.

        Brackets are part of it; the dashes and the comments around it are not.
        """
        start, end = self._events[path].start_mark.index, self._events[path].end_mark.index
        last = next((at for at in reversed(self._events) if at[:-1] == path and at != path), None)
        end = len(self.text[:end].rstrip()) if last is None else self.bounds(last)[1]
        closing = _CLOSING.match(self.text, end) if self.is_bracketed(path) else None
        return start, closing.end() if closing else end

    def is_bracketed(self, path: Path) -> bool:
        """Tell whether a value is a list or mapping in brackets."""
        return bool(getattr(self._events[path], "flow_style", False))

    def nearest(self, path: Path) -> Path:
        """Give the path itself, or that of the nearest thing which would hold it."""
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
            if _is_scalar(event)
        )
        starts = [start for start, _ in scalars]
        for match in _COMMENT.finditer(self.text):
            before = bisect_right(starts, match.start())
            if not before or scalars[before - 1][1] <= match.start():
                yield match.span()

    def line(self, number: int) -> str:
        """Give the text of line `number`, counted from 1, without its line end."""
        return self._lines.text(number)

    def _first_inside(self, path: Path) -> Any:
        """Give the first key or scalar inside a collection; None where it is empty."""
        inside: Any = self.data
        for step in path:
            inside = inside[step]
        while inside and isinstance(inside, (dict, list)):
            step = next(iter(inside)) if isinstance(inside, dict) else 0
            path, inside = (*path, step), inside[step]
            found = self._keys.get(path, self._events[path])
            if _is_scalar(found):
                return found
        return None


def read(text: str, events: EventSource | None = None) -> Document:
    """Fold the YAML `text` into a Document; raises DocumentError."""
    text = text.removeprefix("\ufeff")
    for character in _BLANKS:
        text = text.replace(character, " ")
    builder = _Builder(text, events or (pure_events if CParser is None else c_events))
    return Document(text, builder.fold(), builder.events, builder.keys)


def c_events(text: str) -> Iterator[Any]:
    """Yield libyaml's events."""
    events: Iterator[Any] = iter(CParser(text).get_event, None)
    return events


def pure_events(text: str) -> Iterator[Any]:
    """Yield the events of ruamel.yaml's own parser."""
    from ruamel.yaml import YAML

    parser: Any = YAML(typ="safe", pure=True)
    yield from parser.parse(text)


def _is_scalar(event: Any) -> bool:
    return type(event) is ScalarEvent


class _Builder:
    """Folds the events of one text; keeps the event of every value and of every key by path."""

    def __init__(self, text: str, source: EventSource) -> None:
        self.text = text
        self.events: dict[Path, Any] = {}
        self.keys: dict[Path, Any] = {}
        self._source = source
        self._length = 0
        # values are never longer than their text, and only escapes make half a character
        self._is_harmless = len(text) <= MAX_TEXT and "\\" not in text

    def fold(self) -> object:
        # all of most lines shows, which is sooner seen than the expression is compiled
        shows = all(map(str.isprintable, self.text.split("\n")))
        control = None if shows else re.search(_CONTROL, self.text)
        if control:
            code = f"U+{ord(control[0]):04X}"
            raise self._refused(CONTROL, control.start(), control.end(), code=code)
        if self.text.count("\n%") + self.text.count("\r%") > MAX_DIRECTIVES:
            at = self.text.index("%")
            raise self._refused(MANY_DIRECTIVES, at, at + 1, most=MAX_DIRECTIVES)
        self._next = self._source(self.text).__next__
        try:
            return self._documents()
        except MarkedYAMLError as error:  # others refuse what _CONTROL does
            from portcheck.plan.syntax import syntax_message  # takes 1 ms, and few need it

            index, message, values = syntax_message(error, self.text)
            raise self._refused(message, index, index + 1, **values) from None
        except (AssertionError, ValueError) as error:
            # ruamel.yaml's own parser trips over a %YAML 1.23 and over escapes of no character
            at = max((event.end_mark.index for event in self.events.values()), default=0)
            raise self._refused(UNKNOWN, at, at + 1, problem=str(error)) from None

    def _documents(self) -> object:
        self._next()  # the start of the stream
        event = self._next()
        if type(event) is StreamEndEvent:
            raise self._refused(EMPTY, 0, 0)
        data = self._value(self._next(), ())
        self._next()  # the end of the document
        event = self._next()
        if type(event) is not StreamEndEvent:
            raise self._refuse(TWO_DOCUMENTS, event)
        return data

    def _value(self, event: Any, path: Path) -> object:
        if len(self.events) >= MAX_VALUES:
            raise self._refuse(MANY_VALUES, event, most=MAX_VALUES)
        self.events[path] = event
        kind = type(event)
        if event.anchor:
            raise self._refuse(ALIAS, event, name=event.anchor)
        if kind is ScalarEvent:
            if path and "- " in event.value:
                self._require_no_dash(event)
            return self._scalar(event)
        if len(path) >= MAX_DEPTH:
            raise self._refuse(DEEP, event, most=MAX_DEPTH)
        is_mapping = kind is MappingStartEvent
        if event.tag not in (None, "!", f"{_CORE}{'map' if is_mapping else 'seq'}"):
            raise self._refuse(OTHER_TAG, event, tag=event.tag.replace(_CORE, "!!"))
        return self._mapping(path) if is_mapping else self._sequence(path)

    def _sequence(self, path: Path) -> list[object]:
        items: list[object] = []
        while type(event := self._next()) is not SequenceEndEvent:
            items.append(self._value(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path) -> dict[str, object]:
        content: dict[str, object] = {}
        while type(event := self._next()) is not MappingEndEvent:
            key = self._key(event)
            if key in content:
                raise self._refuse(DOUBLE_KEY, event, key=key)
            at = (*path, key)
            self.keys[at] = event
            content[key] = self._value(self._next(), at)
        return content

    def _key(self, event: Any) -> str:
        if event.anchor:
            raise self._refuse(ALIAS, event, name=event.anchor)
        if not _is_scalar(event):
            raise self._refuse(KEY_NO_TEXT, event)
        if event.value == "<<" and event.implicit[0]:
            raise self._refuse(MERGE, event)
        if event.tag not in (None, "!", f"{_CORE}str"):
            raise self._refuse(OTHER_TAG, event, tag=event.tag.replace(_CORE, "!!"))
        if not self._is_harmless:
            self._require_text(event)
        key: str = event.value
        return key

    def _scalar(self, event: Any) -> object:
        text, tag = event.value, event.tag
        if not self._is_harmless:
            self._require_text(event)
        if tag is None or tag == "!":
            return resolve(text) if event.implicit[0] and tag is None else text
        if tag == f"{_CORE}str":
            return text
        wanted = _SCALAR_TAGS.get(tag)
        if wanted is None:
            raise self._refuse(OTHER_TAG, event, tag=tag.replace(_CORE, "!!"))
        value = resolve(text)
        if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
            raise self._refuse(BAD_SCALAR, event, tag=tag.replace(_CORE, "!!"), text=text)
        return value

    def _require_no_dash(self, event: Any) -> None:
        """Refuse an entry of a list that by its indentation belongs to the text above it."""
        dash = re.compile(_DASHED).search(self.text, event.start_mark.index, event.end_mark.index)
        if dash and event.implicit[0]:
            raise self._refused(RUN_ON_DASH, *dash.span(1))

    def _require_text(self, event: Any) -> None:
        """Refuse what is too long, and half a character, which ruamel.yaml's parser lets by."""
        self._length += len(event.value)
        if self._length > MAX_TEXT:
            raise self._refuse(LONG, event, most=MAX_TEXT)
        half = re.search(r"[\ud800-\udfff]", event.value)  # not compiled for who does not need it
        if half:
            raise self._refuse(CONTROL, event, code=f"U+{ord(half[0]):04X}")

    def _refuse(self, message: Text, event: Any, **values: object) -> DocumentError:
        start, end = event.start_mark.index, event.end_mark.index
        return self._refused(message, start, end, **values)

    def _refused(self, message: Text, start: int, end: int, **values: object) -> DocumentError:
        line_end = self.text.find("\n", start)
        end = min(max(start, end), len(self.text) if line_end < 0 else line_end)
        return DocumentError(message, Lines(self.text).span(start, end), values)


_SCALAR_TAGS: dict[str, tuple[type, ...]] = {
    f"{_CORE}null": (type(None),),
    f"{_CORE}bool": (bool,),
    f"{_CORE}int": (int,),
    f"{_CORE}float": (float, int),
}
