"""This file is `portcheck propose`: divisions to start a negotiation from."""

import os
from collections.abc import Iterable
from typing import NamedTuple

import click

from portcheck.cli import exits, spoken
from portcheck.cli.new_files import WRITTEN, create, require_absent
from portcheck.cli.options import gathered, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import opened, require_file
from portcheck.cli.settings import Given, Settings, folder_of, settle
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


class Proposing(NamedTuple):
    """How many proposals to make, in which form, and where to write them, as the options say."""

    proposals: int
    form: str
    write_to: str | None


_PROPOSING = (
    spoken.option(
        "-k",
        "proposals",
        type=spoken.Range(1, 20),
        default=3,
        metavar="K",
        help=Text("Doe K voorstellen (standaard: 3).", "Make K proposals (default: 3)."),
    ),
    spoken.formed(["text", "json"]),
    spoken.option(
        "--write-to",
        metavar=spoken.FOLDER,
        help=Text(
            "Schrijf elk voorstel als plan in MAP: PLAN-voorstel-1.yaml enzovoort.",
            "Write each proposal into FOLDER as a plan: PLAN-voorstel-1.yaml and so on.",
        ),
    ),
)


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
@gathered("proposing", Proposing, _PROPOSING)
@sought(30)
@shared
def command(*, plan: str, limits: Limits, proposing: Proposing, given: Given) -> int:
    """Search for divisions of the topics of a plan."""
    settings = settle(given, folder_of(plan))
    if proposing.write_to:
        require_file(plan)
    found = opened(plan, settings)
    require_solver()
    return _propose(found, settings, limits, proposing)


def _propose(found: Opened, settings: Settings, limits: Limits, proposing: Proposing) -> int:
    """Search for divisions, say or write them, and give the exit code."""
    # 60 ms, for the solver
    from portcheck.reporters.propose import as_json, as_text
    from portcheck.reporters.ways import Context
    from portcheck.search.proposing import propose

    task = limited_task(found, settings, limits)
    with watched(limits.time_limit, TOO_LATE):
        proposals = propose(task, limits.time_limit, proposing.proposals)
    divisions = ([step.move for step in given.way.steps] for given in proposals.given)
    files = _files(found, divisions, proposing.write_to) if proposing.write_to else {}
    context = Context(found.file, task.rules, settings.lang)
    said = as_text if proposing.form == "text" else as_json
    give(said(proposals, context, proposing.proposals), Outlet(proposing.form))
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
