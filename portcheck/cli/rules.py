"""This file is `portcheck rules`: every rule in a table, or as JSON."""

from portcheck.cli import exits, spoken
from portcheck.cli.numbers import numbers
from portcheck.cli.options import Given, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.reporters.rules import as_json, as_table
from portcheck.wording import Text

FORMATS = {"table": as_table, "json": as_json}


@spoken.command(
    Text("Noem alle regels, of die van elk PAKKET.", "List every rule, or those of each PACK.")
)
@spoken.argument("named", spoken.PACKS, nargs=-1)
@spoken.formed(FORMATS)
@spoken.option(
    "--lint",
    is_flag=True,
    help=Text(
        "Zeg in plaats daarvan alles wat er mis is met de bestanden van elk PAKKET.",
        "Say instead all that is wrong with the files of each PACK.",
    ),
)
@spoken.option(
    "--conflicts",
    is_flag=True,
    help=Text(
        "Zeg bij hoeveel portefeuillehouders een plan aan alle regels kan voldoen, en anders welke "
        "regels niet samengaan.",
        "Say for how many holders a plan can satisfy every rule, else which rules do not go "
        "together.",
    ),
)
@spoken.option(
    "--holders",
    metavar="N..M",
    callback=numbers,
    default="3..9",
    help=Text(
        "De aantallen portefeuillehouders voor --conflicts (standaard: 3..9).",
        "The numbers of holders for --conflicts (default: 3..9).",
    ),
)
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    named: tuple[str, ...],
    form: str,
    lint: bool,
    conflicts: bool,
    holders: range,
    given: Given,
) -> int:
    """List rules, say what is wrong with their files, or whether a plan can satisfy them all."""
    settings = settle(given._replace(packs=(*named, *given.packs)))
    if lint:
        from portcheck.cli import linting  # what a list does not need

        return linting.tell(settings, form)
    if conflicts:
        from portcheck.cli.conflicts import tell  # the solver, which a list does not need

        return tell(settings, holders, form)
    book = settings.rulebook
    rules = [rule for rule in book.rules if not settings.packs or rule.pack in book.chosen]
    give(FORMATS[form](rules, settings.lang), Outlet(form))
    return exits.CLEAN
