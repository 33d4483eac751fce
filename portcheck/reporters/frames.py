"""This file draws a finding's frame: the source lines it is about, with what each place says."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from portcheck.finding import Place
from portcheck.reporters import said

_WIDTH = 100
_WIDEST = 160
_LEAD = 40
_UNEVEN = "\u0300"
"""Before this one, every letter takes one cell."""

_UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"


Places = Sequence[Place]
"""Of a finding, or whatever else is said of a file: its own place, and those related to it."""


def framed(head: str, file: str, places: Places, notes: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield a head, where in the file it is, its frame, and notes, each behind the word for it."""
    blank = _margin(places)
    yield head
    yield f"{blank}--> {said.at(file, places[0])}"
    if places[0].source:
        yield from frame(places)
    width = max(len(word) for word, _ in notes)
    for word, text in notes:
        yield from _note(f"{blank} = {word:{width}} ", text)


def frame(places: Places) -> Iterator[str]:
    """Yield the lines of the frame; the first place is marked ^, related ones -."""
    marks = [(place, "-" if at else "^") for at, place in enumerate(places)]
    blank = _margin(places)
    yield f"{blank} |"
    shown = (0, 0)
    for place, sign in sorted(marks, key=lambda mark: mark[0].span):
        line, left = place.span.line, _left(place)
        source = _visible(place.source, left)
        if shown[0] and line > shown[0] + 1:
            yield f"{blank}..."
        if (line, left) != shown:
            yield f"{line:>{len(blank)}} | {source}".rstrip()
        yield f"{blank} | {_marks(place, sign, left, source)}".rstrip()
        shown = (line, left)


def _margin(places: Places) -> str:
    """Give as many blanks as the number of the last line is wide."""
    return " " * len(str(max(place.span.line for place in places)))


@lru_cache(1024)  # every finding of a rule has the same notes
def _note(start: str, text: str) -> list[str]:
    """Break a note between its words, never within a link; textwrap takes longer to load."""
    lines, line, under = [], start, " " * len(start)
    for word in text.split():
        if len(line) + len(word) > _WIDTH and line not in (start, under):
            lines.append(line.rstrip())
            line = under
        line += f"{word} "
    return [*lines, line.rstrip()]


def _left(place: Place) -> int:
    """Give the column from which a line is shown: a long one is cut so that the mark is in it."""
    start = place.span.column - 1
    return 0 if len(place.source) <= _WIDEST or start <= _LEAD else start - _LEAD


def _marks(place: Place, sign: str, left: int, source: str) -> str:
    """Mark a place below what is shown of its line, from `left` on."""
    span = place.span
    start = span.column - 1 - left
    end = span.end_column - 1 if span.end_line == span.line else len(place.source)
    width = max(1, min(end - left, _WIDEST) - start)
    if max(source, default="") >= _UNEVEN:
        before, marked = source[:start], source[start : start + width]
        start, width = start + _wider(before), max(1, width + _wider(marked))
    return f"{' ' * start}{sign * width} {place.label}"


def _wider(text: str) -> int:
    """Count how many cells more than characters a text takes, less where accents are signs."""
    from unicodedata import combining, east_asian_width  # few lines need it

    return sum((east_asian_width(c) in "FW") - (combining(c) > 0) for c in text)


def _visible(source: str, left: int) -> str:
    """Show a stretch of a source line column by column: what does not print becomes a sign."""
    part = source[left : left + _WIDEST]
    clean = part
    if not part.isprintable():
        clean = "".join(
            c if c.isprintable() else " " if c.isspace() else _UNPRINTABLE for c in part
        )
    before = "…" + clean[1:] if left else clean
    return before + "…" if len(source) > left + _WIDEST else before
