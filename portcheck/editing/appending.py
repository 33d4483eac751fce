"""This file adds items to the end of a list at the top of a plan."""

import re
from collections.abc import Mapping, Sequence

from portcheck.editing.scalar import scalar
from portcheck.editing.written import EditError
from portcheck.parsing.document import Document, read
from portcheck.parsing.lines import line_end, line_end_index, marked
from portcheck.parsing.refusals import DocumentError

Value = str | Sequence[str]
Item = Mapping[str, Value]

_BLOCK_INDENT = "  "
_EMPTY_LIST = re.compile(r"[^\S\r\n]*\[[^\S\r\n]*\]")


def append_items(text: str, key: str, items: Sequence[Item]) -> str:
    """Give the text with `items` added to the list under the top-level `key`.

    Raises DocumentError for a text that is none, and EditError where the list stands in brackets
    or the result would say anything else besides.
    """
    mark, text = marked(text)
    document = read(text)
    start, end, added = _change(document, key, items)
    changed = text[:start] + added.replace("\n", line_end(text)) + text[end:]
    if _data(changed) != _expected(document, key, items):
        raise EditError(key)
    return mark + changed


def _change(document: Document, key: str, items: Sequence[Item]) -> tuple[int, int, str]:
    """Give which stretch of the text to replace, and by what."""
    text = document.text
    data = document.data if isinstance(document.data, dict) else {}
    if key not in data:
        start = "" if text.endswith(("\n", "\r")) else "\n"
        return len(text), len(text), f"{start}{key}:\n{_block(items, _BLOCK_INDENT)}\n"
    if not data[key]:
        colon = document.behind_colon((key,))
        empty = _EMPTY_LIST.match(text, colon)
        end = line_end_index(text, colon)
        comment = text[empty.end() if empty else colon : end]
        return colon, end, f"{comment}\n{_block(items, _BLOCK_INDENT)}"
    last = (key, len(data[key]) - 1)
    if not isinstance(data[key], list) or not data[key][-1]:
        raise EditError(key)
    line = document.line(document.span(last).line)
    indent = line[: len(line) - len(line.lstrip())]
    at = line_end_index(text, document.bounds(last)[1])
    return at, at, f"\n{_block(items, indent)}"


def _block(items: Sequence[Item], indent: str) -> str:
    return "\n".join(_entry(item, indent) for item in items)


def _entry(item: Item, indent: str) -> str:
    lines = [f"{key}: {_written(value)}" for key, value in item.items()]
    return f"{indent}- " + f"\n{indent}  ".join(lines)


def _written(value: Value) -> str:
    if isinstance(value, str):
        return scalar(value)
    return f"[{', '.join(scalar(part) for part in value)}]"


def _data(text: str) -> object:
    try:
        return read(text).data
    except DocumentError:
        return None


def _expected(document: Document, key: str, items: Sequence[Item]) -> object:
    data = document.data if isinstance(document.data, dict) else {}
    added = [
        {name: value if isinstance(value, str) else list(value) for name, value in item.items()}
        for item in items
    ]
    return {**data, key: [*(data.get(key) or []), *added]}
