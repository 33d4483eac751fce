"""This file has the topics of a plan divided anew, and reports or writes what was found."""

import os

import click

from portcheck.cli import exits
from portcheck.cli.new_files import WRITTEN, create, require_absent
from portcheck.cli.options import Settings
from portcheck.cli.output import Outlet, give
from portcheck.cli.searching import TOO_LATE, after, task_for
from portcheck.cli.solving import Limits, Proposing, watched
from portcheck.lint.linter import Opened
from portcheck.reporters.proposed import as_json, as_text
from portcheck.reporters.suggested import Context
from portcheck.search import proposing as search
from portcheck.search.proposing import Proposals
from portcheck.tree import stem_of


def propose(found: Opened, settings: Settings, limits: Limits, proposing: Proposing) -> int:
    """Search for divisions, say or write them, and give the exit code."""
    task = task_for(found, settings, limits)
    with watched(limits.time_limit, TOO_LATE):
        proposals = search.propose(task, limits.time_limit, proposing.proposals)
    files = _files(found, proposals, proposing.write_to) if proposing.write_to else {}
    context = Context(found.file, task.rules, settings.lang)
    said = as_text if proposing.form == "text" else as_json
    give(said(proposals, task.draft, context, proposing.proposals), Outlet(proposing.form))
    for path, changed in files.items():
        create(path, changed)
        click.echo(WRITTEN.of(settings.lang, {"file": path}), err=True)
    return exits.FINDINGS if proposals.impossible else exits.CLEAN


def _files(found: Opened, proposals: Proposals, folder: str) -> dict[str, bytes]:
    """Give each proposal as a plan, by its file; raises PortcheckError where one exists already."""
    stem = stem_of(found.file)
    files = {
        os.path.join(folder, f"{stem}-voorstel-{number}.yaml"): after(proposal.way.steps, found)
        for number, proposal in enumerate(proposals.given, 1)
    }
    for file in files:
        require_absent(file)
    return files
