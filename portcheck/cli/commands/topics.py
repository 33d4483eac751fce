"""This file is `portcheck topics`: how each phrase of a plan was read."""

from portcheck.cli import spoken
from portcheck.cli.options import shared, stdin_named
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import opened
from portcheck.cli.settings import Given, folder_of, settle
from portcheck.reporters.topics import as_json, as_table
from portcheck.wording import Text

FORMATS = {"table": as_table, "json": as_json}


@spoken.command(
    Text(
        "Toon hoe elke tekst in PLAN is gelezen: welke onderwerpen hij noemt, en wat andere "
        "tegenhield.",
        "Show how each phrase of PLAN was read: which topics it names, and what kept others out.",
    )
)
@spoken.argument("plan", "PLAN")
@spoken.formed(FORMATS)
@stdin_named
@shared
def command(*, plan: str, form: str, stdin_filename: str, given: Given) -> None:
    """Show how the phrases of a plan were read."""
    settings = settle(given, folder_of(plan))
    found = opened(plan, settings, stdin_filename)
    give(FORMATS[form](found.plan, found.document, settings.lang), Outlet(form))
