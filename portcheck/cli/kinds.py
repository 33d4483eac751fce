"""This file is `portcheck kinds`: every kind of rule, or one with its params and an example."""

import click

from portcheck.authoring.described import describe
from portcheck.cli import exits
from portcheck.cli.options import Given, settle, spoken
from portcheck.cli.output import Outlet, give
from portcheck.errors import refusal
from portcheck.kinds import KINDS
from portcheck.nearest import did_you_mean
from portcheck.reporters.kinds import as_json, as_table, as_text
from portcheck.rulebook.rulebook import assemble
from portcheck.rulebook.rules import UNKNOWN_KIND


@click.command()
@click.argument("name", required=False)
@click.option("-f", "--format", "form", type=click.Choice(["text", "json"]), default="text")
@spoken
def command(*, name: str | None, form: str, given: Given) -> int:
    """List every kind of rule, or show the one called NAME with its params and an example."""
    lang = settle(given).lang
    if name is not None and name not in KINDS:
        raise refusal(UNKNOWN_KIND, kind=name, hint=did_you_mean(name, KINDS))
    book = assemble()
    found = [describe(kind, book, lang) for kind in ([name] if name else KINDS)]
    if form == "json":
        pieces = as_json(found, lang)
    else:
        pieces = as_text(found[0], lang) if name else as_table(found, lang)
    give(pieces, Outlet(form))
    return exits.CLEAN
