"""This file takes an entry out of its list, in a form that another list can take."""

from typing import NamedTuple

from portcheck.editing.layout import Layout
from portcheck.editing.scalar import scalar
from portcheck.finding import Path
from portcheck.parsing.lines import LINE_END


class Piece(NamedTuple):
    """An entry by itself: as `lines` that start with a dash, or `inline` for a list in brackets.

    `lines` hold its comments too; with `inline` they stand `above` it or `behind` it.
    """

    lines: tuple[str, ...]
    inline: str
    above: tuple[str, ...] = ()
    behind: str = ""


def piece_of(phrase: str) -> Piece:
    """Make the entry of a phrase."""
    said = scalar(phrase)
    return Piece((f"- {said}",), said)


def piece_at(layout: Layout, path: Path) -> Piece:
    """Give an entry of a list, with its comments where it shares its lines with no other."""
    end = layout.bounds(path)[1]
    first, last = layout.own_lines(path) or layout.bounds(path)
    above = tuple(layout.comments_between(first, end))
    behind = next(layout.comments_between(end, last), "")
    inline = _inline(layout, path)
    if layout.is_bracketed(path[:-1]):
        lines = (*above, f"- {inline}" + (f"  {behind}" if behind else ""))
    else:
        lines = _outdented(layout.text[first:last], layout.column(layout.dash(path)))
    return Piece(lines, inline, above, behind)


def _inline(layout: Layout, path: Path) -> str:
    """Write a value for a list in brackets, in its own quotes where it has any."""
    value = layout.value(path)
    start, end = layout.bounds(path)
    said = layout.text[start:end]
    if isinstance(value, dict):
        pairs = (f"{key}: {_inline(layout, (*path, key))}" for key in value)
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, str) and (not said.startswith(("'", '"')) or LINE_END.search(said)):
        return scalar(value)
    return said or "null"


def _outdented(text: str, column: int) -> tuple[str, ...]:
    """Give lines without the margin that they have up to a column."""
    lines = LINE_END.split(text.rstrip("\r\n"))
    return tuple(line[min(column, len(line) - len(line.lstrip())) :] for line in lines)
