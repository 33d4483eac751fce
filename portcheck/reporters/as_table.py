"""This file writes a report as a table: file, line, rule, severity, message."""

from collections.abc import Iterator

from portcheck.lint.report import Report
from portcheck.reporters import View, said
from portcheck.reporters.tables import draw
from portcheck.wording import Text, printable

HEAD = (
    Text("bestand", "file"),
    Text("plaats", "line"),
    Text("regel", "rule"),
    Text("ernst", "severity"),
    Text("melding", "message"),
)


def render(report: Report, view: View) -> Iterator[str]:
    """Yield the findings as a table, whose columns know all of them, and the counts below it.

    Without any finding there is no table.
    """
    rows = [
        (
            printable(f.file),
            f.place.span.line,
            f.rule,
            said.graded(f, view.lang),
            said.told(f, view.lang),
        )
        for f in said.shown(report, view)
    ]
    tail = said.tail(report, view)
    if rows:
        yield draw(HEAD, rows, view.lang)
        tail = ["", *tail] if tail else []
    yield from (f"{line}\n" for line in tail)
