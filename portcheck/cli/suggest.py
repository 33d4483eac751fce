"""This file is `portcheck suggest`: the least that has to move for a plan to be right."""

from typing import NamedTuple

import click

from portcheck.cli import exits
from portcheck.cli.dates import iso_date, today
from portcheck.cli.options import folder_of, settle, shared
from portcheck.cli.plans import typed
from portcheck.cli.solving import require_solver
from portcheck.cli.sources import NO_FILE, STDIN, read_content
from portcheck.errors import refusal
from portcheck.finding import SEVERITIES


class Wanted(NamedTuple):
    """What is wanted of a search, as the options say it, and the day on which it is judged."""

    target: str
    keep: tuple[str, ...]
    keep_holder: tuple[str, ...]
    holders: int | None
    max_moves: int | None
    alternatives: int
    seconds: float
    form: str
    write: bool
    as_of: str


@click.command()
@click.argument("plan")
@click.option(
    "--target",
    type=click.Choice(list(reversed(SEVERITIES))),
    default="warning",
    help="Leave nothing from this severity on (default: warning).",
)
@click.option("--keep", multiple=True, metavar="'HOLDER: TOPIC'", help="This stays; repeatable.")
@click.option(
    "--keep-holder",
    multiple=True,
    metavar="HOLDER",
    help="All that this holder has stays, and no more comes.",
)
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
@click.option(
    "--time-limit",
    type=click.FloatRange(0.1),
    default=10.0,
    metavar="SECONDS",
    help="Search no longer than this (default: 10).",
)
@click.option("-f", "--format", "form", type=click.Choice(["text", "json", "diff"]), default="text")
@click.option("--write", is_flag=True, help="Make the moves in PLAN, and keep all else as it is.")
@click.option("--as-of", metavar="DATE", callback=iso_date, help="Judge as on this day.")
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    plan: str,
    target: str,
    keep: tuple[str, ...],
    keep_holder: tuple[str, ...],
    holders: int | None,
    max_moves: int | None,
    alternatives: int,
    time_limit: float,
    form: str,
    write: bool,
    as_of: str | None,
    packs: tuple[str, ...],
    lang: str | None,
    config: str | None,
) -> int:
    """Suggest the fewest moves after which PLAN has no finding that another division solves."""
    settings = settle(packs, lang, config, folder_of(plan))
    if write and plan == STDIN:
        raise refusal(NO_FILE, path=plan)
    content = read_content(plan)
    found = typed(content, plan, settings)
    if found is None:
        return exits.FINDINGS
    require_solver()
    from portcheck.cli.searching import suggest  # 60 ms, for the solver

    wanted = Wanted(
        target,
        keep,
        keep_holder,
        holders,
        max_moves,
        alternatives,
        time_limit,
        form,
        write,
        as_of or today(),
    )
    return suggest(plan, content, found.plan, settings, wanted)
