"""This file is `portcheck propose`: divisions to start a negotiation from."""

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
    """What is wanted of proposals, as the options say it, and the day on which they are judged."""

    proposals: int
    target: str
    keep: tuple[str, ...]
    keep_holder: tuple[str, ...]
    seconds: float
    form: str
    write_to: str | None
    as_of: str


@click.command()
@click.argument("plan")
@click.option(
    "-k",
    "count",
    type=click.IntRange(1, 20),
    default=3,
    metavar="K",
    help="Propose so many divisions (default: 3).",
)
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
    "--time-limit",
    type=click.FloatRange(0.1),
    default=30.0,
    metavar="SECONDS",
    help="Search no longer than this (default: 30).",
)
@click.option("-f", "--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option(
    "--write-to",
    metavar="FOLDER",
    help="Write each proposal there as a plan, PLAN-voorstel-1.yaml and so on.",
)
@click.option("--as-of", metavar="DATE", callback=iso_date, help="Judge as on this day.")
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    plan: str,
    count: int,
    target: str,
    keep: tuple[str, ...],
    keep_holder: tuple[str, ...],
    time_limit: float,
    form: str,
    write_to: str | None,
    as_of: str | None,
    packs: tuple[str, ...],
    lang: str | None,
    config: str | None,
) -> int:
    """Divide the topics of PLAN anew, several ways that differ as much as the rules allow.

    Whoever has a topic now does not matter; competences and wishes of parties do.
    """
    settings = settle(packs, lang, config, folder_of(plan))
    if write_to and plan == STDIN:
        raise refusal(NO_FILE, path=plan)
    content = read_content(plan)
    found = typed(content, plan, settings)
    if found is None:
        return exits.FINDINGS
    require_solver()
    from portcheck.cli.proposing import propose  # 60 ms, for the solver

    wanted = Wanted(count, target, keep, keep_holder, time_limit, form, write_to, as_of or today())
    return propose(plan, content, found.plan, settings, wanted)
