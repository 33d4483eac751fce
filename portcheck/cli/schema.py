"""This file is `portcheck schema`: the JSON Schemas, for editors and for whoever reads reports."""

import click

from portcheck import bundled
from portcheck.cli import exits
from portcheck.cli.output import Outlet, give
from portcheck.reporters.visible import visible_json
from portcheck.rulebook.editors import schema_for_editors


@click.command()
@click.argument("name", metavar="NAME", type=click.Choice(bundled.schemas()))
@click.option("-o", "--output", default="", metavar="FILE", help="Write it to a file.")
def command(*, name: str, output: str) -> int:
    """Print a JSON Schema.

    NAME is plan, rule, cases, pack, topics or config for what you write; baseline, comparison,
    conflicts, proposals, report, suggestion or trials for what portcheck writes.
    """
    give(visible_json(schema_for_editors(name)), Outlet("json", output))
    return exits.CLEAN
