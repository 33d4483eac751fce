"""This file says on standard error what is no finding."""

from collections.abc import Iterable

import click

from portcheck.wording import Text

UNREADABLE_PLAN = Text(
    "{file} is geen leesbaar plan; portcheck check zegt waarom",
    "{file} is no readable plan; portcheck check says why",
)
NO_PLAN = Text("geen plan gevonden in {paths}", "no plan found in {paths}")


def notice(notices: Iterable[str]) -> None:
    """Say on standard error what is no finding, a line each."""
    for line in notices:
        click.echo(f"portcheck: {line}", err=True)
