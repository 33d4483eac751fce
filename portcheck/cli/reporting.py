"""This file holds the options that say how to report, and does what they say."""

from collections.abc import Callable
from typing import NamedTuple

import click

from portcheck.cli import exits
from portcheck.cli.options import Settings, gathered
from portcheck.cli.output import Outlet, give, is_colored, outlets
from portcheck.finding import SEVERITIES
from portcheck.lint.report import Report, at_least
from portcheck.lint.selection import from_severity
from portcheck.reporters import ADVISING, FORMATS, View, reporter

NEVER = "never"
GRAVEST_FIRST = tuple(reversed(SEVERITIES))


class Reporting(NamedTuple):
    """How to report, as the options of `reported` say, and from which severity on to fail."""

    forms: tuple[str, ...]
    files: tuple[Outlet, ...]
    fail_on: str | None
    min_severity: str
    show_waived: bool
    sarif_suppressions: bool
    color: str
    statistics: bool
    quiet: bool


def fails(report: Report, reporting: Reporting, settings: Settings) -> bool:
    """Tell whether anything in a report is as grave as --fail-on."""
    threshold = reporting.fail_on or settings.config.fail_on or "error"
    if threshold == NEVER:
        return False
    return any(at_least(finding.severity, threshold) for finding in report.findings)


def advises(reporting: Reporting) -> bool:
    """Tell whether anything that is to be written says what to do."""
    return any(outlet.form in ADVISING for outlet in outlets(reporting.forms, reporting.files))


def deliver(report: Report, reporting: Reporting, lang: str, decide: Callable[[], int]) -> int:
    """Write a report wherever it is to go, and give the exit code.

    `decide` gives it too, to whom the output's reader leaves early: it is known when every plan is
    judged, which may be while they are reported.
    """
    click.get_current_context().meta[exits.DECIDED] = decide
    view = View(
        lang,
        is_colored(reporting.color),
        reporting.statistics,
        reporting.quiet,
        reporting.sarif_suppressions,
        reporting.show_waived,
    )
    shown = from_severity(report, reporting.min_severity)
    for outlet in outlets(reporting.forms, reporting.files):
        plain = view._replace(color=False) if outlet.file else view
        give(reporter(outlet.form)(shown, plain), outlet, color=plain.color)
    return decide()


def _to_file(
    _ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]
) -> tuple[Outlet, ...]:
    """Read --output FORMAT=FILE."""
    found = []
    for value in values:
        form, equals, file = value.partition("=")
        if form not in FORMATS or not equals or not file:
            raise click.BadParameter(f"{value!r} is not FORMAT=FILE, with one of {[*FORMATS]}")
        found.append(Outlet(form, file))
    return tuple(found)


_OPTIONS = (
    click.option(
        "-f",
        "--format",
        "forms",
        type=click.Choice(list(FORMATS)),
        multiple=True,
        help="How to report; repeatable. Without it: text, or github in a GitHub job.",
    ),
    click.option(
        "-o",
        "--output",
        "files",
        multiple=True,
        metavar="FORMAT=FILE",
        callback=_to_file,
        help="Report in this format to a file; repeatable.",
    ),
    click.option(
        "--fail-on",
        type=click.Choice([*GRAVEST_FIRST, NEVER]),
        help="Exit 1 from this severity on (default: error).",
    ),
    click.option(
        "--min-severity",
        type=click.Choice(GRAVEST_FIRST),
        default="info",
        help="Show from here on.",
    ),
    click.option("--show-waived", is_flag=True, help="Show each departure in full."),
    click.option("--sarif-suppressions", is_flag=True, help="Show departures in SARIF too."),
    click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto"),
    click.option("--statistics", is_flag=True, help="Count the findings of each rule."),
    click.option("-q", "--quiet", is_flag=True, help="No counts and no notices."),
)

reported = gathered("reporting", Reporting, _OPTIONS)
"""Adds the options of reporting to a command."""
