"""This file changes the text of a file: it takes entries out of lists, and puts entries in."""

from collections.abc import Sequence

from portcheck.editing.layout import EditError, Layout
from portcheck.editing.pieces import Piece
from portcheck.finding import Path
from portcheck.parsing.lines import line_end, line_end_index


class Written:
    """A text and its layout; each method gives a changed text.

    Raises DocumentError for a text that is no valid YAML.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.layout = Layout(text)

    def without(self, path: Path) -> str:
        """Give the text without an entry of a list; raises EditError where it is laid out oddly."""
        layout, parent = self.layout, path[:-1]
        own = layout.own_lines(path)
        if layout.is_bracketed(parent):
            start, end = own or layout.with_comma(path)
            return self.text[:start] + self.text[end:]
        if own is None:
            raise EditError(path)
        first, last = own
        colon = layout.behind_colon(parent)
        empty = " []" if layout.count(parent) == 1 else ""
        return self.text[:colon] + empty + self.text[colon:first] + self.text[last:]

    def with_entry(self, path: Path, added: Piece, place: int | None = None) -> str:
        """Give the text with an entry added to a list, which may not exist yet.

        `place` is the number of entries before it; by default it comes last.
        """
        layout = self.layout
        if not layout.count(path):
            return self._with_list(path, added)
        if place == 0:
            return self._with_first(path, added)
        last = (*path, (place or layout.count(path)) - 1)
        end = layout.bounds(last)[1]
        if layout.is_bracketed(path):
            return self._replaced(end, end, f", {added.inline}", added)
        return _with_lines(self.text, end, layout.column(layout.dash(last)), added.lines)

    def _with_first(self, path: Path, added: Piece) -> str:
        """Give the text with an entry before the first of a list, below the comments above that."""
        layout, first = self.layout, (*path, 0)
        start = layout.bounds(first)[0]
        if layout.is_bracketed(path):
            return self._replaced(start, start, f"{added.inline}, ", added)
        dash = layout.dash(first)
        column = layout.column(dash)
        lines = f"{line_end(self.text)}{' ' * column}".join(added.lines)
        return self.text[:dash] + lines + line_end(self.text) + " " * column + self.text[dash:]

    def with_section(self, lines: Sequence[str]) -> str:
        """Give the text with lines added at its end: a new key at the top, and its content."""
        end = line_end(self.text)
        between = "" if self.text.endswith(("\n", "\r")) else end
        return self.text + between + "".join(f"{line}{end}" for line in lines)

    def with_value(self, path: Path, value: str, around: Piece | None = None) -> str:
        """Give the text with a value under a key, which may not exist yet."""
        layout, parent, key = self.layout, path[:-1], path[-1]
        if layout.has(path):
            colon, end = layout.behind_colon(path), layout.bounds(path)[1]
            return self._replaced(colon, end, f" {value}", around)
        start, end = layout.bounds(parent)
        if not layout.is_bracketed(parent):
            return _with_lines(self.text, end, layout.column(start), [f"{key}: {value}"])
        end = layout.bounds((*parent, list(layout.value(parent))[-1]))[1]
        blank = " " if self.text[end - 1] == ":" else ""  # else the comma joins the key
        return self._replaced(end, end, f"{blank}, {key}: {value}", around)

    def _with_list(self, path: Path, added: Piece) -> str:
        """Give the text with the first entry of a list."""
        layout, parent = self.layout, path[:-1]
        start, end = layout.bounds(parent)
        if layout.is_bracketed(parent):
            return self.with_value(path, f"[{added.inline}]", added)
        column, dashes = layout.column(start), " " * layout.indent(path)
        lines = [f"{dashes}{line}" for line in added.lines]
        if not layout.has(path):
            return _with_lines(self.text, end, column, [f"{path[-1]}:", *lines])
        colon, end = layout.behind_colon(path), layout.bounds(path)[1]
        return _with_lines(self.text[:colon] + self.text[end:], colon, column, lines)

    def _replaced(self, start: int, end: int, new: str, around: Piece | None) -> str:
        """Replace a stretch of a line, and put comments above and behind, its own among them."""
        above, behind = (around.above, around.behind) if around else ((), "")
        lost = [*self.layout.comments_between(start, end)]
        stop = line_end_index(self.text, end)
        if behind and any(self.layout.comments_between(end, stop)):
            lost, behind = [*lost, behind], ""
        line = start - self.layout.column(start)
        before = self.text[line:start]
        margin = before[: len(before) - len(before.lstrip())]
        comments = (f"{margin}{comment}{line_end(self.text)}" for comment in (*above, *lost))
        changed = before + new + self.text[end:stop] + (f"  {behind}" if behind else "")
        return self.text[:line] + "".join(comments) + changed + self.text[stop:]


def _with_lines(text: str, end: int, column: int, lines: Sequence[str]) -> str:
    """Give a text with lines, indented to a column, below the line of index `end`."""
    at = line_end_index(text, end)
    new = (f"{line_end(text)}{' ' * column}{line}".rstrip(" ") for line in lines)
    return text[:at] + "".join(new) + text[at:]
