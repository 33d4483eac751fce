"""This file is `portcheck waivers`: the departures that plans record, and their state."""

import os

from portcheck.cli import exits, spoken
from portcheck.cli.options import dated, pathed, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import opened, opened_all
from portcheck.cli.settings import Given, folder_of, settle
from portcheck.lint.departures import departures
from portcheck.lint.linter import Question
from portcheck.reporters.waivers import as_json, as_table
from portcheck.wording import Text

FORMATS = {"table": as_table, "json": as_json}


@spoken.command(
    Text(
        """\
Noem de afwijkingen die in plannen zijn vastgelegd, en zeg of ze gelden.

PAD is een plan, of een map met plannen; zonder PAD de huidige map.""",
        """\
List the departures that plans record, and say whether they hold.

PATH is a plan, or a folder of plans; without PATH the current folder.""",
    )
)
@pathed
@spoken.formed(FORMATS)
@dated
@shared
def command(*, paths: tuple[str, ...], form: str, as_of: str, given: Given) -> int:
    """List the departures of plans."""
    first, *others = paths
    settings = settle(given, folder_of(first))
    is_one = not others and not os.path.isdir(first)
    if is_one:
        plans, code = [opened(first, settings)], exits.CLEAN
    else:
        plans, code = opened_all(paths, settings)
    if not plans:
        return code
    question = Question(settings.rulebook, settings.lang, as_of)
    rows = (
        row._replace(plan="" if is_one else plan.file)
        for plan in plans
        for row in departures(plan, question)
    )
    give(FORMATS[form](rows, settings.lang), Outlet(form))
    return code
