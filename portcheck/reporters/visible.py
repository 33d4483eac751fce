"""This file holds how JSON is written so that nothing in it hides, or commands a terminal."""

import json
from collections.abc import Iterable, Iterator
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
    items: Iterable[tuple[str, object]]
    if isinstance(value, dict):
        items = ((f"{_scalar(key)}: ", item) for key, item in value.items())
    elif isinstance(value, (list, Iterator)):
        items = (("", item) for item in value)
    else:
        yield _scalar(value)
        return
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    inner, before = line + _INDENT, opening
    for key, item in items:
        yield f"{before}{inner}{key}"
        yield from _pieces(item, inner)
        before = ","
    yield line + closing if before == "," else opening + closing


@lru_cache(1024, typed=True)  # findings of one rule say much the same; 1 and true do not
def _scalar(value: object) -> str:
    text = _encode(value)
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)
