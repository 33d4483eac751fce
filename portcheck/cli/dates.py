"""This file reads the dates of the command line."""

import datetime

import click

from portcheck.cli import spoken
from portcheck.cli.language import here
from portcheck.wording import Text


def today() -> str:
    """Give the user's own day as an ISO date."""
    return datetime.date.today().isoformat()


def iso_date(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """Hold an option's value to be a date such as 2019-06-05."""
    if value is None:
        return None
    try:
        return datetime.datetime.strptime(value, "%Y-%m-%d").date().isoformat()
    except ValueError as error:
        from portcheck.day import NO_DAY, day_meant  # which only a wrong date needs

        said = here(NO_DAY, found=value, hint=day_meant(value))
        raise click.BadParameter(said) from error


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    return iso_date(ctx, param, value) or today()


dated = spoken.option(
    "--as-of",
    metavar=spoken.DATE,
    callback=_day,
    help=Text(
        "Oordeel alsof het deze dag is, zoals 2019-06-05 (standaard: vandaag).",
        "Judge as on this day, such as 2019-06-05 (default: today).",
    ),
)
"""Adds --as-of to a command, the user's own day by default."""
