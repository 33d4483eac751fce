"""This file holds how JSON is written so that nothing in it hides, or commands a terminal."""

import json
from collections.abc import Iterator
from functools import lru_cache

from portcheck import __version__

TOOL = {"name": "portcheck", "version": __version__}
"""What wrote it, as JSON for other programs says."""

_INDENT = "  "
_encode = json.JSONEncoder(ensure_ascii=False).encode


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
    """Write a value; json itself, told to indent, writes each brace and comma one by one."""
    inner = line + _INDENT
    if isinstance(value, dict):
        pairs = [f"{_scalar(key)}: {_whole(item, inner)}" for key, item in value.items()]
        return f"{{{inner}{f',{inner}'.join(pairs)}{line}}}" if pairs else "{}"
    if isinstance(value, list):
        items = [_whole(item, inner) for item in value]
        return f"[{inner}{f',{inner}'.join(items)}{line}]" if items else "[]"
    return _scalar(value)


@lru_cache(1024, typed=True)  # findings of one rule say much the same; 1 and true do not
def _scalar(value: object) -> str:
    text = _encode(value)
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)
