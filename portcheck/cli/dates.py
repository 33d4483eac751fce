"""This file reads the dates of the command line."""

import datetime

import click


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
        raise click.BadParameter(f"{value!r} is no date like 2019-06-05") from error


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    return iso_date(ctx, param, value) or today()


dated = click.option("--as-of", metavar="DATE", callback=_day, help="Judge as on this day.")
"""Adds --as-of to a command, the user's own day by default."""
