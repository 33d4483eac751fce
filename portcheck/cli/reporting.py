"""This file holds the options that say how to report, and does what they say."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import click

from portcheck.cli import exits, spoken
from portcheck.cli.language import here
from portcheck.cli.options import gathered
from portcheck.cli.output import Outlet, give, is_colored, outlets
from portcheck.cli.settings import Settings
from portcheck.cli.sources import STDIN
from portcheck.finding import ERROR, GRAVEST_FIRST, INFO, at_least
from portcheck.lint.report import Report
from portcheck.lint.selection import from_severity
from portcheck.reporters import ADVISING, FORMATS, View, reporter
from portcheck.wording import Text

NO_OUTPUT = Text(
    '"{value}" is niet VORM=BESTAND, zoals html=verslag.html; de vormen zijn {formats}',
    '"{value}" is not FORMAT=FILE, such as html=report.html; the formats are {formats}',
)
NO_FILE = Text(
    '"{value}" noemt geen bestand; naar standaarduitvoer schrijft --format {form}',
    '"{value}" names no file; --format {form} writes to standard output',
)

NEVER = "never"


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


def code_of(report: Report, reporting: Reporting, settings: Settings) -> int:
    """Give the exit code for a report: whether anything in it is as grave as --fail-on."""
    threshold = reporting.fail_on or settings.config.fail_on or ERROR
    if threshold == NEVER:
        return exits.CLEAN
    is_grave = any(at_least(finding.severity, threshold) for finding in report.findings)
    return exits.FINDINGS if is_grave else exits.CLEAN


def advises(reporting: Reporting) -> bool:
    """Tell whether anything that is to be written says what to do."""
    return any(outlet.form in ADVISING for outlet in outlets(reporting.forms, reporting.files))


def conclude(report: Report, reporting: Reporting, settings: Settings) -> int:
    """Write a report wherever it is to go, and give the exit code for it."""
    decide = partial(code_of, report, reporting, settings)
    return deliver(report, reporting, settings.lang, decide)


def deliver(report: Report, reporting: Reporting, lang: str, decide: Callable[[], int]) -> int:
    """Write a report, and give the exit code that `decide` decides on.

    It is asked too where the output's reader leaves early: the code is known when every plan is
    judged, which may be while they are reported.
    """
    click.get_current_context().meta[exits.DECIDED] = decide
    view = View(
        lang=lang,
        color=is_colored(reporting.color),
        statistics=reporting.statistics,
        quiet=reporting.quiet,
        sarif_suppressions=reporting.sarif_suppressions,
        show_waived=reporting.show_waived,
    )
    shown = from_severity(report, reporting.min_severity)
    for outlet in outlets(reporting.forms, reporting.files):
        plain = view._replace(color=False) if outlet.file else view
        give(reporter(outlet.form)(shown, plain), outlet, color=plain.color)
    return decide()


def _to_file(values: tuple[str, ...]) -> tuple[Outlet, ...]:
    """Read --output FORMAT=FILE."""
    found = []
    for value in values:
        form, equals, file = value.partition("=")
        if form not in FORMATS or not equals or not file:
            raise click.BadParameter(here(NO_OUTPUT, value=value, formats=[*FORMATS]))
        if file == STDIN:  # which stands for standard output elsewhere
            raise click.BadParameter(here(NO_FILE, value=value, form=form))
        found.append(Outlet(form, file))
    return tuple(found)


_OPTIONS = (
    spoken.option(
        "-f",
        "--format",
        "forms",
        type=spoken.Choice(list(FORMATS)),
        multiple=True,
        help=Text(
            "De vorm van het verslag; mag vaker (standaard: text, of github in een taak van "
            "GitHub).",
            "The format of the report; repeatable (default: text, or github in a GitHub job).",
        ),
    ),
    spoken.option(
        "-o",
        "--output",
        "files",
        multiple=True,
        metavar=Text("VORM=BESTAND", "FORMAT=FILE"),
        read=_to_file,
        help=Text(
            "Schrijf het verslag in deze vorm naar een bestand; mag vaker.",
            "Write the report in this format to a file; repeatable.",
        ),
    ),
    spoken.option(
        "--fail-on",
        type=spoken.Choice([*GRAVEST_FIRST, NEVER]),
        help=Text(
            "Vanaf welke ernst de exitcode 1 is (standaard: fail_on van de instellingen, anders "
            "error).",
            "Exit 1 from this severity on (default: fail_on of the settings, else error).",
        ),
    ),
    spoken.option(
        "--min-severity",
        type=spoken.Choice(GRAVEST_FIRST),
        default=INFO,
        help=Text(
            "Vanaf welke ernst bevindingen worden getoond (standaard: info).",
            "Show findings from this severity on (default: info).",
        ),
    ),
    spoken.flag(
        "--show-waived",
        help=Text("Toon elke afwijking voluit.", "Show each departure in full."),
    ),
    spoken.flag(
        "--sarif-suppressions",
        help=Text("Toon afwijkingen ook in SARIF.", "Show departures in SARIF too."),
    ),
    spoken.option(
        "--color",
        type=spoken.Choice(["auto", "always", "never"]),
        default="auto",
        help=Text(
            "Kleur: zoals het scherm, NO_COLOR en FORCE_COLOR zeggen (standaard), altijd, of "
            "nooit.",
            "Colour: as the terminal, NO_COLOR and FORCE_COLOR say (the default), always, or "
            "never.",
        ),
    ),
    spoken.flag(
        "--statistics",
        help=Text("Tel de bevindingen van elke regel.", "Count the findings of each rule."),
    ),
    spoken.flag(
        "-q",
        "--quiet",
        help=Text("Laat tellingen en mededelingen weg.", "Leave out counts and notices."),
    ),
)

reported = gathered("reporting", Reporting, _OPTIONS)
"""Adds the options of reporting to a command."""
