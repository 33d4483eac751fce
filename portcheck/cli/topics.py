"""This file is `portcheck topics`: how each phrase of a plan was read."""

import click

from portcheck.cli import exits
from portcheck.cli.options import Given, folder_of, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import typed
from portcheck.cli.sources import STDIN, read_content
from portcheck.reporters.readings import as_json, as_table


@click.command()
@click.argument("plan")
@click.option("-f", "--format", "format_", type=click.Choice(["table", "json"]), default="table")
@click.option("--stdin-filename", default="<stdin>", metavar="NAME", help="What to call -.")
@shared
def command(
    *,
    plan: str,
    format_: str,
    stdin_filename: str,
    given: Given,
) -> int:
    """Show how each phrase of PLAN was read: which topics it names, and what stopped it."""
    settings = settle(given, folder_of(plan))
    name = stdin_filename if plan == STDIN else plan
    found = typed(read_content(plan, stdin_filename), name, settings)
    if found is None:
        return exits.FINDINGS
    render = as_table if format_ == "table" else as_json
    give(render(found.plan, found.document, settings.lang), Outlet(format_))
    return exits.CLEAN
