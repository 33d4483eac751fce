"""This file is `portcheck schema`: the JSON Schemas, for editors and for whoever reads reports."""

from portcheck import bundled
from portcheck.cli import spoken
from portcheck.cli.output import Outlet, give
from portcheck.reporters.visible import visible_json
from portcheck.rulebook.editors import schema_for_editors
from portcheck.wording import Text


@spoken.command(
    Text(
        """\
Geef een JSON Schema, dat zegt wat er in een bestand mag staan.

NAAM is plan, rule, cases, pack, topics of config voor wat u schrijft; baseline, comparison,
conflicts, proposals, report, suggestion of trials voor wat portcheck schrijft.""",
        """\
Print a JSON Schema, which says what a file may hold.

NAME is plan, rule, cases, pack, topics or config for what you write; baseline, comparison,
conflicts, proposals, report, suggestion or trials for what portcheck writes.""",
    )
)
@spoken.argument("name", spoken.NAME, type=spoken.Choice(bundled.schemas()))
@spoken.option(
    "-o",
    "--output",
    default="",
    metavar=spoken.FILE,
    help=Text("Schrijf het schema naar een bestand.", "Write the schema to a file."),
)
def command(*, name: str, output: str) -> None:
    """Print a JSON Schema."""
    give(visible_json(schema_for_editors(name)), Outlet("json", output))
