"""This file is `portcheck test`: whether packs load, and what their rules say of their cases."""

from portcheck.cli import completion, exits, spoken
from portcheck.cli.options import shared
from portcheck.cli.output import Outlet, give, notice
from portcheck.cli.settings import Given, settle
from portcheck.reporters.test import as_json, as_junit, as_text
from portcheck.review.outlines import passed_over
from portcheck.rulebook.assembly import alone
from portcheck.trials.trials import joined, try_pack
from portcheck.wording import Text

FORMATS = {"text": as_text, "json": as_json, "junit": as_junit}


@spoken.command(
    Text(
        """\
Probeer de regels van elk PAKKET uit op hun voorbeelden, en op de gevallen in de map tests van het
pakket.

Zonder PAKKET: de pakketten van de instellingen.""",
        """\
Try the rules of each PACK on their examples, and on the cases in the folder tests of the pack.

Without PACK: the packs of the settings.""",
    )
)
@spoken.argument("tried", spoken.PACKS, nargs=-1, shell_complete=completion.packs)
@spoken.formed(FORMATS)
@spoken.flag(
    "--mutate",
    help=Text(
        "Maak ook met opzet fouten in waarden (params) en plannen, en zeg welke daarvan geen "
        "enkele test opmerkt.",
        "Also make mistakes in params and plans on purpose, and say which of them no test notices.",
    ),
)
@spoken.flag(
    "--strict",
    help=Text(
        "Geef ook exitcode 1 als de tests iets openlaten of niet zouden opmerken.",
        "Exit 1 too for what the tests leave open or would not notice.",
    ),
)
@shared
def command(*, tried: tuple[str, ...], form: str, mutate: bool, strict: bool, given: Given) -> int:
    """Try the rules of packs on their examples and cases."""
    settings = settle(given._replace(packs=(*tried, *given.packs)))
    book = settings.rulebook
    packs = [pack for pack in book.packs if not book.taken or pack.name in book.taken]
    trials = joined(
        try_pack(pack, alone(book, pack.name), settings.lang, mutate=mutate) for pack in packs
    )._replace(is_strict=strict)
    for pack in packs:
        notice(said.of(settings.lang) for said in passed_over(pack.folder))
    give(FORMATS[form](trials, settings.lang), Outlet(form))
    if trials.failed or (strict and not trials.is_full):
        return exits.FINDINGS
    return exits.CLEAN if trials.outcomes else exits.NOTHING
