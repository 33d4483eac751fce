"""This room turns what is to be told into text, piece by piece.

One module a format (`as_json`) takes a Report, and one by the name of each other command what that
has to tell.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import NamedTuple

from portcheck.lint.report import Report


class View(NamedTuple):
    """How a report is to be shown; no view changes what is in it.

    `show_waived` has the formats for people and GitHub show waived findings as they show others;
    `sarif_suppressions` has SARIF show them, which a service that ignores the mark reopens.
    """

    lang: str
    color: bool = False
    statistics: bool = False
    quiet: bool = False
    sarif_suppressions: bool = False
    show_waived: bool = False


Reporter = Callable[[Report, View], Iterator[str]]

FORMATS = {
    "text": "portcheck.reporters.as_text",
    "concise": "portcheck.reporters.as_concise",
    "table": "portcheck.reporters.as_table",
    "json": "portcheck.reporters.as_json",
    "sarif": "portcheck.reporters.as_sarif",
    "gitlab": "portcheck.reporters.as_gitlab",
    "rdjson": "portcheck.reporters.as_rdjson",
    "github": "portcheck.reporters.as_github",
    "html": "portcheck.reporters.as_html",
    "markdown": "portcheck.reporters.as_markdown",
    "junit": "portcheck.reporters.as_junit",
    "checkstyle": "portcheck.reporters.as_checkstyle",
}

ADVISING = frozenset(("text", "json", "github", "html", "markdown", "junit"))
"""The formats that say of a finding what to do about it."""


def reporter(name: str) -> Reporter:
    """Give the reporter of a format; only what is asked for is imported (tabulate: 30 ms)."""
    render: Reporter = import_module(FORMATS[name]).render
    return render


def rendered(name: str, report: Report, view: View) -> str:
    """Give a report in a format as one text, for a report that is small."""
    return "".join(reporter(name)(report, view))
