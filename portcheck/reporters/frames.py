"""This file draws a finding's frame: the source lines it is about, with what each place says."""

from collections.abc import Iterator

from portcheck.finding import Finding, Place

_WIDEST = 160


def frame(finding: Finding) -> Iterator[str]:
    """Yield the lines of the frame; the finding's own place is marked ^, related ones -."""
    places = sorted(((place, "-") for place in finding.related), key=lambda pair: pair[0].span)
    marked = sorted([(finding.place, "^"), *places], key=lambda pair: pair[0].span)
    margin = " " * len(str(marked[-1][0].span.line))
    yield f"{margin} |"
    shown = 0
    for place, sign in marked:
        line = place.span.line
        if shown and line > shown + 1:
            yield f"{margin}..."
        if line != shown:
            yield f"{line:>{len(margin)}} | {_visible(place.source)}".rstrip()
        yield f"{margin} | {_marks(place, sign)}".rstrip()
        shown = line


def _marks(place: Place, sign: str) -> str:
    span = place.span
    start = min(span.column - 1, _WIDEST)
    end = span.end_column - 1 if span.end_line == span.line else len(place.source)
    width = max(1, min(end, _WIDEST) - start)
    return f"{' ' * start}{sign * width} {place.label}"


def _visible(source: str) -> str:
    """Show a source line column by column: what does not print becomes a blank or a dot."""
    clean = "".join(
        c if c.isprintable() else " " if c == "\t" else "\N{REPLACEMENT CHARACTER}" for c in source
    )
    return clean if len(clean) <= _WIDEST else clean[:_WIDEST] + "…"
