"""This file is `portcheck topics`: how each phrase of a plan was read."""

import click

from portcheck.cli.options import Given, folder_of, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import opened
from portcheck.reporters.readings import as_json, as_table

FORMATS = {"table": as_table, "json": as_json}


@click.command()
@click.argument("plan")
@click.option("-f", "--format", "form", type=click.Choice([*FORMATS]), default="table")
@click.option("--stdin-filename", default="<stdin>", metavar="NAME", help="What to call -.")
@shared
def command(
    *,
    plan: str,
    form: str,
    stdin_filename: str,
    given: Given,
) -> None:
    """Show how each phrase of PLAN was read: which topics it names, and what stopped it."""
    settings = settle(given, folder_of(plan))
    found = opened(plan, settings, stdin_filename)
    give(FORMATS[form](found.plan, found.document, settings.lang), Outlet(form))
