"""This file holds the options that several commands share, and what reads their values."""

import datetime
import os
from collections.abc import Callable, Sequence
from functools import wraps

import click

from portcheck.cli import completion, spoken
from portcheck.cli.language import here
from portcheck.cli.settings import CONFIG_VARIABLE, Given
from portcheck.cli.sources import UNNAMED
from portcheck.cli.spoken import Decorator, Function
from portcheck.wording import LANGUAGES, Text

EMPTY = Text("er staat niets in", "it says nothing")

MOST = 50
"""More holders than any body has."""


def gathered(name: str, value: Callable[..., object], options: Sequence[Decorator]) -> Decorator:
    """Make what adds options to a command, to which they come as one argument of that name.

    It is a NamedTuple with a field an option.
    """
    fields: Sequence[str] = value._fields  # type: ignore[attr-defined]  # of a NamedTuple

    def adding(command: Function) -> Function:
        @wraps(command)
        def gathering(**said: object) -> object:
            own = {field: said.pop(field) for field in fields if field in said}
            return command(**{name: value(**own)}, **said)

        made: Function = gathering
        for option in reversed(options):
            made = option(made)
        return made

    return adding


_SETTINGS = (
    spoken.option(
        "--lang",
        type=spoken.Choice(LANGUAGES),
        help=Text("De taal van wat portcheck zegt.", "The language of what portcheck says."),
    ),
    spoken.option(
        "--config",
        metavar=spoken.FILE,
        help=Text(
            f"De instellingen (standaard: ${CONFIG_VARIABLE}, anders de dichtstbijzijnde "
            "portcheck.yaml).",
            f"The settings (default: ${CONFIG_VARIABLE}, else the nearest portcheck.yaml).",
        ),
    ),
)


def _each(said: tuple[str, ...]) -> tuple[str, ...]:
    """Read packs: `--pack A,B` is `--pack A --pack B`, unless a folder is called so."""
    listed = ([one] if os.path.isdir(one) else one.split(",") for one in said)
    return tuple(name.strip() for names in listed for name in names)


_PACK = spoken.option(
    "--pack",
    "packs",
    multiple=True,
    metavar=spoken.NAME,
    read=_each,
    shell_complete=completion.packs,
    help=Text(
        "Gebruik dit pakket (een naam, of een map zoals ./regels) in plaats van wat anders geldt; "
        "mag vaker.",
        "Use this pack (a name, or a folder such as ./regels) instead of those that apply "
        "otherwise; repeatable.",
    ),
)

shared = gathered("given", Given, (_PACK, *_SETTINGS))
"""Adds --pack, --lang and --config to a command."""

without_packs = gathered("given", Given, _SETTINGS)
"""Adds --lang and --config to a command that judges by no pack."""


def _day(value: str | None) -> str:
    return iso_date(value) or today()


dated = spoken.option(
    "--as-of",
    metavar=spoken.DATE,
    read=_day,
    help=Text(
        "Oordeel alsof het deze dag is, zoals 2019-06-05 (standaard: vandaag).",
        "Judge as if it were this day, such as 2019-06-05 (default: today).",
    ),
)
"""Adds --as-of to a command, the user's own day by default."""

stdin_named = spoken.option(
    "--stdin-filename",
    default=UNNAMED,
    metavar=spoken.NAME,
    help=Text(
        "De bestandsnaam van wat via standaardinvoer (-) komt.",
        "The file name of what comes on standard input (-).",
    ),
)
"""Adds --stdin-filename to a command."""


pathed = spoken.argument("paths", spoken.PATHS, lambda named: named or (os.curdir,), nargs=-1)
"""Adds the argument PATHS to a command: the current folder where nobody names any."""


def filled(value: str | None) -> str | None:
    """Hold a text to say something: a plan with an empty one would not fit the format."""
    if value is not None and not value.strip():
        raise click.BadParameter(here(EMPTY))
    return value


body_named = spoken.option(
    "--body",
    read=filled,
    metavar=spoken.NAME,
    help=Text(
        'Het bestuur waarvan de verdeling is, zoals "Provincie Utrecht".',
        'The body whose division it is, such as "Provincie Utrecht".',
    ),
)
"""Adds --body to a command that writes a plan."""

holders_counted = spoken.option(
    "--holders",
    type=spoken.Range(1, MOST),
    metavar="N",
    help=Text(
        "Het aantal portefeuillehouders (standaard: 5 bij een provincie, anders 4).",
        "The number of holders (default: 5 for a province, else 4).",
    ),
)
"""Adds --holders to a command that writes a plan."""


def today() -> str:
    """Give the user's own day as an ISO date."""
    return datetime.date.today().isoformat()


def iso_date(value: str | None) -> str | None:
    """Hold an option's value to be a date such as 2019-06-05."""
    if value is None:
        return None
    try:
        return datetime.datetime.strptime(value, "%Y-%m-%d").date().isoformat()
    except ValueError as error:
        from portcheck.day import NO_DAY, day_meant  # which only a wrong date needs

        said = here(NO_DAY, found=value, hint=day_meant(value))
        raise click.BadParameter(said) from error
