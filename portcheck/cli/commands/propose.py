"""This file is `portcheck propose`: divisions to start a negotiation from."""

import os
from collections.abc import Iterable

import click

from portcheck.cli import exits, spoken
from portcheck.cli.new_files import WRITTEN, create, require_absent
from portcheck.cli.options import shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import opened, require_file
from portcheck.cli.settings import Given, folder_of, settle
from portcheck.cli.solving import (
    TOO_LATE,
    Limits,
    after,
    limited_task,
    require_solver,
    sought,
    watched,
)
from portcheck.editing.moving import Move
from portcheck.lint.linter import Opened
from portcheck.tree import stem_of
from portcheck.wording import Text


@spoken.command(
    Text(
        """\
Verdeel de onderwerpen van PLAN opnieuw, op manieren die zo veel verschillen als de regels toelaten.

Wie een onderwerp nu heeft, doet er niet toe; competenties en wensen van partijen wel.""",
        """\
Divide the topics of PLAN anew, in ways that differ as much as the rules allow.

Who has a topic now does not matter; competences and wishes of parties do.""",
    )
)
@spoken.argument("plan", "PLAN")
@spoken.option(
    "-k",
    "wanted",
    type=spoken.Range(1, 20),
    default=3,
    metavar="K",
    help=Text("Doe K voorstellen (standaard: 3).", "Make K proposals (default: 3)."),
)
@spoken.formed(["text", "json"])
@spoken.option(
    "--write-to",
    "folder",
    metavar=spoken.FOLDER,
    help=Text(
        "Schrijf elk voorstel als plan in MAP: PLAN-voorstel-1.yaml enzovoort.",
        "Write each proposal into FOLDER as a plan: PLAN-voorstel-1.yaml and so on.",
    ),
)
@sought(30)
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *, plan: str, wanted: int, form: str, folder: str | None, limits: Limits, given: Given
) -> int:
    """Search for divisions of the topics of a plan, and say or write them."""
    settings = settle(given, folder_of(plan))
    if folder:
        require_file(plan)
    found = opened(plan, settings)
    require_solver()
    # 60 ms, for the solver
    from portcheck.reporters.propose import as_json, as_text
    from portcheck.reporters.ways import Context
    from portcheck.search.proposing import propose

    task = limited_task(found, settings, limits)
    with watched(limits.time_limit, TOO_LATE):
        proposals = propose(task, limits.time_limit, wanted)
    divisions = ([step.move for step in one.way.steps] for one in proposals.given)
    files = _files(found, divisions, folder) if folder else {}
    context = Context(found.file, task.rules, settings.lang)
    render = as_text if form == "text" else as_json
    give(render(proposals, context, wanted), Outlet(form))
    for path, changed in files.items():
        create(path, changed)
        click.echo(WRITTEN.of(settings.lang, {"file": path}), err=True)
    return exits.FINDINGS if proposals.impossible else exits.CLEAN


def _files(found: Opened, divisions: Iterable[list[Move]], folder: str) -> dict[str, bytes]:
    """Give the plan after each division's moves, by its file; raises PortcheckError."""
    stem = stem_of(found.file)
    files = {
        os.path.join(folder, f"{stem}-voorstel-{number}.yaml"): after(moves, found)
        for number, moves in enumerate(divisions, 1)
    }
    for file in files:
        require_absent(file)
    return files
