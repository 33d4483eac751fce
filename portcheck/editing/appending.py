"""This file adds items to the end of a list at the top of a plan."""

from collections.abc import Iterator, Mapping, Sequence

from portcheck.editing.layout import EditError, Layout
from portcheck.editing.pieces import Piece
from portcheck.editing.scalar import flow
from portcheck.editing.written import Written
from portcheck.parsing.lines import split_mark
from portcheck.parsing.refusals import DocumentError

Item = Mapping[str, object]
"""What stands under each key of an item: a text, or a list of them."""


def append_items(text: str, key: str, items: Sequence[Item]) -> str:
    """Give the text with `items` added to the list under the top-level `key`.

    Raises DocumentError for a text that is no valid YAML, and EditError where the list stands in
    brackets or the result would say anything else besides.
    """
    mark, text = split_mark(text)
    plan = Written(text)
    before = plan.layout
    data = before.data if isinstance(before.data, dict) else {}
    if not isinstance(data.get(key, []), list | None):
        raise EditError(key)
    try:
        after = Layout(_added(plan, key, items))
    except DocumentError as error:
        raise EditError(key) from error
    expected = {**data, key: [*(data.get(key) or []), *items]}
    if after.data != expected or after.comments != before.comments:
        raise EditError(key)
    return mark + after.text


def _added(plan: Written, key: str, items: Sequence[Item]) -> str:
    lines = tuple(line for item in items for line in _lines(item))
    data = plan.layout.data
    if not isinstance(data, dict) or key not in data:
        return plan.with_section([f"{key}:", *(f"  {line}" for line in lines)])
    return plan.with_entry((key,), Piece(lines, inline=""))


def _lines(item: Item) -> Iterator[str]:
    before = "- "
    for key, value in item.items():
        yield f"{before}{key}: {flow(value)}"
        before = "  "
