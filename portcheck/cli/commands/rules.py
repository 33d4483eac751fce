"""This file is `portcheck rules`: every rule, what is wrong with any, and which do not agree."""

import re

import click

from portcheck.cli import completion, exits, spoken
from portcheck.cli.language import here
from portcheck.cli.options import MOST, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.settings import Given, Settings, settle
from portcheck.finding import ERROR
from portcheck.reporters.rules import as_json, as_table
from portcheck.wording import Text

FORMATS = {"table": as_table, "json": as_json}

BODY = "Provincie"
"""Whose rules are held against each other where no packs are chosen."""

SECONDS = 10.0
"""How long each number of holders may take."""

ONE_BY_ONE = Text(
    "--lint en --conflicts gaan niet samen; vraag ze een voor een",
    "--lint and --conflicts do not go together; ask for them one by one",
)
NO_RANGE = Text(
    '"{value}" is geen aantal van 1 tot en met {most}, of van N..M daartussen',
    '"{value}" is neither a number from 1 to {most} nor a range N..M of them',
)
TOO_LATE = Text(
    "in {seconds} seconden is niet gebleken of de regels samengaan; kies minder regels met --pack",
    "{seconds} seconds did not show whether the rules go together; choose fewer with --pack",
)


def _numbers(value: str) -> range:
    """Read `5`, or `3..9` with both ends."""
    said = re.fullmatch(r"(\d{1,2})(?:\.\.(\d{1,2}))?", value, re.ASCII)
    first, last = (int(said[1]), int(said[2] or said[1])) if said else (0, 0)
    if not 1 <= first <= last <= MOST:
        raise click.BadParameter(here(NO_RANGE, most=MOST, value=value))
    return range(first, last + 1)


@spoken.command(
    Text(
        """\
Noem alle regels, of die van elk PAKKET en van wat het uitbreidt.

De uitleg en de bron van een regel geven `portcheck explain REGEL` en --format json.""",
        """\
List every rule, or those of each PACK and of what it extends.

`portcheck explain RULE` and --format json tell what a rule says, and by what source.""",
    )
)
@spoken.argument("named", spoken.PACKS, nargs=-1, shell_complete=completion.packs)
@spoken.formed(FORMATS)
@spoken.flag(
    "--lint",
    help=Text(
        "Zeg in plaats daarvan alles wat er mis is met de bestanden van elk PAKKET.",
        "Say instead all that is wrong with the files of each PACK.",
    ),
)
@spoken.flag(
    "--conflicts",
    help=Text(
        "Zeg bij hoeveel portefeuillehouders een plan aan alle regels kan voldoen, en anders welke "
        "regels niet samengaan.",
        "Say for how many holders a plan can satisfy every rule, else which rules do not go "
        "together.",
    ),
)
@spoken.option(
    "--holders",
    metavar="N..M",
    read=_numbers,
    default="3..9",
    help=Text(
        "De aantallen portefeuillehouders voor --conflicts (standaard: 3..9).",
        "The numbers of holders for --conflicts (default: 3..9).",
    ),
)
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    named: tuple[str, ...],
    form: str,
    lint: bool,
    conflicts: bool,
    holders: range,
    given: Given,
) -> int:
    """List rules, say what is wrong with their files, or whether a plan can satisfy them all."""
    if lint and conflicts:
        raise click.UsageError(here(ONE_BY_ONE))
    settings = settle(given._replace(packs=(*named, *given.packs)))
    if lint:
        return _lint(settings, form)
    if conflicts:
        return _conflicts(settings, holders, form)
    book = settings.rulebook
    rules = [rule for rule in book.rules if not settings.packs or rule.pack in book.chosen]
    give(FORMATS[form](rules, settings.lang), Outlet(form))
    return exits.CLEAN


def _lint(settings: Settings, form: str) -> int:
    """Say all that is wrong with the packs of the settings, and give the exit code."""
    # what a list does not need
    from portcheck.reporters.review import as_json, as_text
    from portcheck.review.review import review, trap_of

    found = review(settings.packs, settings.config)
    render = as_text if form == "table" else as_json
    give(render(found, settings.lang), Outlet(form))
    is_wrong = any(trap_of(complaint).severity == ERROR for complaint in found)
    return exits.FINDINGS if is_wrong else exits.CLEAN


def _conflicts(settings: Settings, holders: range, form: str) -> int:
    """Say what comes of the rules for so many holders, and give the exit code."""
    # nor does it need a search
    from portcheck.cli.solving import require_solver, watched

    require_solver()
    from portcheck.reporters import conflicts
    from portcheck.search import conflicts as search

    rules = settings.rulebook.rules_for(BODY)
    with watched(SECONDS, TOO_LATE, searches=2 * len(holders) + 2):
        found = search.conflicts(rules, settings.rulebook.register, holders, SECONDS)
    render = conflicts.as_text if form == "table" else conflicts.as_json
    give(render(found, settings.lang), Outlet(form))
    is_possible = any(verdict.is_possible for verdict in found.verdicts)
    return exits.CLEAN if is_possible else exits.FINDINGS
