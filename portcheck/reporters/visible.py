"""This file holds how JSON is written so that nothing in it hides, or commands a terminal."""

import json
from collections.abc import Iterator

_INDENT = "  "


def visible_json(content: object) -> Iterator[str]:
    """Yield the value as indented JSON; letters stay letters, what does not print is escaped.

    An iterator in it is written item by item, as the list that it would make.
    """
    yield from _pieces(content, "\n")
    yield "\n"


def _pieces(value: object, line: str) -> Iterator[str]:
    """Yield a value; `line` is the line end and indentation that it stands behind."""
    if not _is_lazy(value):
        yield _whole(value, line)
        return
    pairs = value.items() if isinstance(value, dict) else ((None, item) for item in value)  # type: ignore[attr-defined]  # lists and iterators
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    before = opening
    for key, item in pairs:
        yield before + line + _INDENT + (f"{_whole(key, line)}: " if key is not None else "")
        yield from _pieces(item, line + _INDENT)
        before = ","
    yield line + closing if before == "," else opening + closing


def _is_lazy(value: object) -> bool:
    """Tell whether there is an iterator in a value."""
    if isinstance(value, (dict, list)):
        return any(map(_is_lazy, value.values() if isinstance(value, dict) else value))
    return isinstance(value, Iterator)


def _whole(value: object, line: str) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=len(_INDENT)).replace("\n", line)
    for character in set(text):
        if not character.isprintable() and character != "\n":  # json.dumps escapes only below 0x20
            text = text.replace(character, json.dumps(character)[1:-1])
    return text
