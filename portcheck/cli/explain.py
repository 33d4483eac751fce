"""This file is `portcheck explain`: what a rule checks, why, by what source, bad and good plans."""

import click

from portcheck.cli.options import Given, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.reporters.explained import as_text
from portcheck.rulebook.rulebook import unknown_rule


@click.command()
@click.argument("rule")
@shared
def command(*, rule: str, given: Given) -> None:
    """Explain a RULE, by its id or name."""
    settings = settle(given)
    found = settings.rulebook.find(rule)
    if found is None:
        raise unknown_rule(settings.rulebook, rule)
    give(as_text(found, settings.lang), Outlet("text"))
