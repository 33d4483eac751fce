"""This file is `portcheck test`: whether packs load, and what their rules say of their cases."""

import click

from portcheck.cli import exits
from portcheck.cli.options import Given, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.reporters.tried import FORMATS, View
from portcheck.rulebook.packs import Pack
from portcheck.rulebook.rulebook import Rulebook, alone
from portcheck.trials.trials import joined, try_pack


@click.command()
@click.argument("tried", nargs=-1, metavar="[PACK]...")
@click.option("-f", "--format", "form", type=click.Choice(list(FORMATS)), default="text")
@click.option(
    "--mutate",
    is_flag=True,
    help="Change params and plans too, and say which changes no test notices.",
)
@click.option(
    "--strict", is_flag=True, help="Exit 1 too for what the tests leave open or would not notice."
)
@shared
def command(
    *,
    tried: tuple[str, ...],
    form: str,
    mutate: bool,
    strict: bool,
    given: Given,
) -> int:
    """Try the rules of each PACK on their examples and on the cases in its folder tests.

    Without PACK, those of the settings.
    """
    settings = settle(given._replace(packs=(*tried, *given.packs)))
    book = settings.rulebook
    trials = joined(
        try_pack(pack, alone(book, pack.name), settings.lang, mutate=mutate)
        for pack in _asked(book, tried)
    )
    give(FORMATS[form](trials, View(settings.lang, strict)), Outlet(form))
    if trials.failed or (strict and not trials.is_full):
        return exits.FINDINGS
    return exits.CLEAN if trials.outcomes else exits.NOTHING


def _asked(book: Rulebook, tried: tuple[str, ...]) -> list[Pack]:
    """Give the packs to try: those that were asked for, without what these extend."""
    packs = [pack for pack in book.packs if not book.chosen or pack.name in book.chosen]
    extended = {base for pack in packs for base in pack.bases}
    return [pack for pack in packs if pack.name in tried or pack.name not in extended]
