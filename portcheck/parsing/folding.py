"""This file folds the events of a YAML text into plain data, and keeps where each value stands.

libyaml's events (`ruamel.yaml.clib`) are folded by the same builder as the events of ruamel.yaml's
own parser, which serves where no C part is installed. YAML 1.2, core schema, one document; what a
plan does not need and what can be abused (anchors, merge keys, other tags) is refused.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from portcheck.finding import Path
from portcheck.parsing.lines import Lines
from portcheck.parsing.refusals import (
    ALIAS,
    BAD_SCALAR,
    CONTROL,
    DEEP,
    EMPTY,
    KEY_NO_TEXT,
    LONG,
    MANY_DIRECTIVES,
    MANY_VALUES,
    MERGE,
    OTHER_TAG,
    TWO_DOCUMENTS,
    UNCLOSED_GROUP,
    UNCLOSED_LIST,
    UNKNOWN,
    DocumentError,
    double,
    run_on,
)
from portcheck.parsing.scalars import resolve
from portcheck.wording import Text

try:
    from _ruamel_yaml import CParser
except ImportError:  # no wheel of the C part for this platform
    CParser = None

MAX_DEPTH = 64
MAX_DIRECTIVES = 10
"""More take long: libyaml compares each %TAG with all before it."""

MAX_VALUES = 10_000
MAX_TEXT = 100_000
"""Characters of keys and values. No file is to take longer than a second to judge; the largest real
plan has 130 values, the largest register 1,700 in 38,000 characters."""

MAX_ANEW = 400_000
"""The most characters of a text that is read again by the slower parser: more take seconds."""

_CORE = "tag:yaml.org,2002:"
# characters that YAML allows nowhere: the two parsers differ on where they are, or crash
_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
# a text of several lines, one of which starts as an entry of a list does
_DASHED = r"[\r\n][ \t]*(- )"
_ENTRY = r"[\r\n][ \t]*(-)(?: |[^\W\d])"  # also without the blank

EventSource = Callable[[str], Iterator[Any]]


class Folded(NamedTuple):
    """Data, and by path the event of every value in it and of every key."""

    data: object
    events: dict[Path, Any]
    keys: dict[Path, Any]


def fold(text: str, events: EventSource | None = None) -> Folded:
    """Fold a text, whose events are libyaml's where there is one; raises DocumentError."""
    _require_legible(text)
    source = events or (pure_events if CParser is None else c_events)
    builder = _Builder(text, source)
    try:
        return Folded(builder.document(), builder.events, builder.keys)
    except MarkedYAMLError as error:  # other errors are about what _CONTROL refused
        if source is c_events and len(text) <= MAX_ANEW and _is_past_libyaml(error, text):
            return fold(text, pure_events)
        from portcheck.parsing.syntax import syntax_message  # takes 1 ms, and few need it

        index, message, values = syntax_message(error, text)
        raise _refusal_at(text, message, index, index + 1, **values) from None
    except (AssertionError, ValueError) as error:
        # ruamel.yaml's own parser fails on %YAML 1.23, and on escapes that are no character
        at = max((event.end_mark.index for event in builder.events.values()), default=0)
        raise _refusal_at(text, UNKNOWN, at, at + 1, problem=str(error)) from None


def c_events(text: str) -> Iterator[Any]:
    """Yield libyaml's events."""
    events: Iterator[Any] = iter(CParser(text).get_event, None)
    return events


def pure_events(text: str) -> Iterator[Any]:
    """Yield the events of ruamel.yaml's own parser."""
    from ruamel.yaml import YAML

    parser: Any = YAML(typ="safe", pure=True)
    yield from parser.parse(text)


def is_scalar(event: Any) -> bool:
    """Tell whether an event is a single value, such as a text or a number."""
    return type(event) is ScalarEvent


def _require_legible(text: str) -> None:
    """Refuse control characters and many directives, before any parser reads the text."""
    # most texts are printable, and seeing that is faster than compiling the expression
    shows = all(map(str.isprintable, text.split("\n")))
    control = None if shows else re.search(_CONTROL, text)
    if control:
        raise _refusal_at(text, CONTROL, *control.span(), code=_code(control[0]))
    if text.count("\n%") + text.count("\r%") > MAX_DIRECTIVES:
        at = text.index("%")
        raise _refusal_at(text, MANY_DIRECTIVES, at, at + 1, most=MAX_DIRECTIVES)


class _Builder:
    """Folds the events of one text; keeps the event of every value and of every key by path."""

    def __init__(self, text: str, source: EventSource) -> None:
        self.text = text
        self.events: dict[Path, Any] = {}
        self.keys: dict[Path, Any] = {}
        self._next = source(text).__next__
        self._length = 0
        # then no value is too long or holds half a character: only escapes make one
        self._is_harmless = len(text) <= MAX_TEXT and "\\" not in text

    def document(self) -> object:
        self._next()  # the start of the stream
        event = self._next()
        if type(event) is StreamEndEvent:
            raise _refusal_at(self.text, EMPTY, 0, 0)
        data = self._value(self._next(), ())
        self._next()  # the end of the document
        event = self._next()
        if type(event) is not StreamEndEvent:
            raise self._refusal(TWO_DOCUMENTS, event)
        return data

    def _value(self, event: Any, path: Path) -> object:
        if len(self.events) >= MAX_VALUES:
            raise self._refusal(MANY_VALUES, event, most=MAX_VALUES)
        self.events[path] = event
        kind = type(event)
        if event.anchor:
            raise self._refusal(ALIAS, event, name=event.anchor)
        if kind is ScalarEvent:
            if path and ("- " in event.value or " -" in event.value):
                self._require_no_dash(event, path)
            return self._scalar(event)
        if len(path) >= MAX_DEPTH:
            raise self._refusal(DEEP, event, most=MAX_DEPTH)
        is_mapping = kind is MappingStartEvent
        self._require_tag(event, "map" if is_mapping else "seq")
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
                raise self._refusal(double(key, content, path), event, key=key)
            at = (*path, key)
            self.keys[at] = event
            content[key] = self._value(self._next(), at)
        return content

    def _key(self, event: Any) -> str:
        if event.anchor:
            raise self._refusal(ALIAS, event, name=event.anchor)
        if not is_scalar(event):
            raise self._refusal(KEY_NO_TEXT, event)
        if event.value == "<<" and event.implicit[0]:
            raise self._refusal(MERGE, event)
        self._require_tag(event, "str")
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
            raise self._refusal(OTHER_TAG, event, tag=_short(tag))
        value = resolve(text)
        if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
            raise self._refusal(BAD_SCALAR, event, tag=_short(tag), text=text)
        return value

    def _require_tag(self, event: Any, kind: str) -> None:
        """Refuse a tag that makes a value something else than it looks like."""
        if event.tag is not None and event.tag not in ("!", f"{_CORE}{kind}"):
            raise self._refusal(OTHER_TAG, event, tag=_short(event.tag))

    def _require_no_dash(self, event: Any, path: Path) -> None:
        """Refuse an entry of a list that by its indentation belongs to the text above it."""
        is_entry = type(path[-1]) is int
        shape = _ENTRY if is_entry else _DASHED
        dash = re.compile(shape).search(self.text, event.start_mark.index, event.end_mark.index)
        if not dash or not event.implicit[0]:
            return
        opened = self.events[path[:-1]]
        if opened.flow_style:
            raise self._refusal(UNCLOSED_LIST if is_entry else UNCLOSED_GROUP, opened)
        is_glued = not dash[0].endswith(" ")
        raise _refusal_at(self.text, run_on(path, is_glued=is_glued), *dash.span(1))

    def _require_text(self, event: Any) -> None:
        """Refuse a text that is too long, and half a character, which ruamel.yaml allows."""
        self._length += len(event.value)
        if self._length > MAX_TEXT:
            raise self._refusal(LONG, event, most=MAX_TEXT)
        try:
            event.value.encode()
        except UnicodeEncodeError as error:
            half = event.value[error.start]
            raise self._refusal(CONTROL, event, code=_code(half)) from error

    def _refusal(self, message: Text, event: Any, **values: object) -> DocumentError:
        start, end = event.start_mark.index, event.end_mark.index
        return _refusal_at(self.text, message, start, end, **values)


def _refusal_at(
    text: str, message: Text, start: int, end: int, /, **values: object
) -> DocumentError:
    """Make the error about a stretch of a text, as far as that lies on one line."""
    line_end = text.find("\n", start)
    end = min(max(start, end), len(text) if line_end < 0 else line_end)
    return DocumentError(message, Lines(text).span(start, end), values)


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _short(tag: str) -> str:
    """Give a tag as it is written: !!str."""
    return tag.replace(_CORE, "!!")


def _is_past_libyaml(error: MarkedYAMLError, text: str) -> bool:
    """Tell whether libyaml refuses something in brackets that YAML allows.

    The version in `ruamel.yaml.clib` is so old that it finds a key in [https://example.nl] and
    [Nu?].
    """
    mark = error.problem_mark
    return mark is not None and text.startswith(("://", "?"), mark.index)


_SCALAR_TAGS: dict[str, tuple[type, ...]] = {
    f"{_CORE}null": (type(None),),
    f"{_CORE}bool": (bool,),
    f"{_CORE}int": (int,),
    f"{_CORE}float": (float, int),
}
