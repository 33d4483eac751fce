"""This file is `portcheck suggest`: the least that has to move for a plan to be right."""

import click

from portcheck.cli.options import Given, folder_of, settle, shared
from portcheck.cli.plans import opened
from portcheck.cli.solving import Limits, require_solver, sought
from portcheck.cli.sources import NO_FILE, STDIN
from portcheck.errors import refusal


@click.command()
@click.argument("plan")
@click.option(
    "--holders",
    type=click.IntRange(1, 99),
    metavar="N",
    help="Suppose N members: who is not there yet is a vacancy, which gets topics too.",
)
@click.option("--max-moves", type=click.IntRange(0), metavar="N", help="Move no more than this.")
@click.option(
    "--alternatives",
    type=click.IntRange(0, 20),
    default=0,
    metavar="K",
    help="Show K other answers.",
)
@click.option("-f", "--format", "form", type=click.Choice(["text", "json", "diff"]), default="text")
@click.option("--write", is_flag=True, help="Make the moves in PLAN, and keep all else as it is.")
@sought(10)
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    plan: str,
    limits: Limits,
    holders: int | None,
    max_moves: int | None,
    alternatives: int,
    form: str,
    write: bool,
    given: Given,
) -> int:
    """Suggest the fewest moves after which PLAN has no finding that another division solves."""
    settings = settle(given, folder_of(plan))
    if write and plan == STDIN:
        raise refusal(NO_FILE, path=plan)
    found = opened(plan, settings)
    require_solver()
    from portcheck.cli.searching import Wanted, suggest  # 60 ms, for the solver

    wanted = Wanted(limits, holders, max_moves, alternatives, form, write)
    return suggest(found, settings, wanted)
