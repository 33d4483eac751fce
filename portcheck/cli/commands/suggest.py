"""This file is `portcheck suggest`: the least that has to move for a plan to be right."""

from functools import partial

import click

from portcheck.cli import exits, spoken
from portcheck.cli.options import MOST, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import opened, reopened, require_file
from portcheck.cli.replacing import put
from portcheck.cli.settings import Given, folder_of, settle
from portcheck.cli.solving import (
    TOO_LATE,
    UNWRITTEN,
    Limits,
    after,
    limited_task,
    require_solver,
    sought,
    watched,
)
from portcheck.editing.vacancies import with_vacancies
from portcheck.wording import Text

WRITTEN = Text("{file}: verplaatsingen doorgevoerd", "{file}: moves made")


@spoken.command(
    Text(
        "Zoek de minste verplaatsingen waarna PLAN geen bevinding meer heeft die een andere "
        "verdeling oplost.",
        "Suggest the fewest moves after which PLAN has no finding that another division solves.",
    )
)
@spoken.argument("plan", "PLAN")
@spoken.option(
    "--holders",
    type=spoken.Range(1, MOST),
    metavar="N",
    help=Text(
        "Ga uit van N leden: wie er nog niet is, is een vacature, en krijgt ook onderwerpen.",
        "Suppose N members: who is not there yet is a vacancy, which gets topics too.",
    ),
)
@spoken.option(
    "--max-moves",
    type=spoken.Range(0),
    metavar="N",
    help=Text("Stel ten hoogste N verplaatsingen voor.", "Suggest at most N moves."),
)
@spoken.option(
    "--alternatives",
    type=spoken.Range(0, 20),
    default=0,
    metavar="K",
    help=Text(
        "Toon ook K andere antwoorden, het beste eerst.",
        "Show K other answers too, the best first.",
    ),
)
@spoken.formed(
    ["text", "json", "diff"],
    Text(
        "De vorm: zinnen (text, standaard), JSON, of de verandering van het plan (diff).",
        "The format: sentences (text, the default), JSON, or the change of the plan (diff).",
    ),
)
@spoken.flag(
    "--write",
    help=Text(
        "Voer de verplaatsingen in PLAN door, en laat al het andere zoals het is.",
        "Make the moves in PLAN, and keep all else as it is.",
    ),
)
@sought(10)
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    plan: str,
    holders: int | None,
    max_moves: int | None,
    alternatives: int,
    form: str,
    write: bool,
    limits: Limits,
    given: Given,
) -> int:
    """Search for the fewest moves, and say or make them."""
    settings = settle(given, folder_of(plan))
    if write:
        require_file(plan)
    now = opened(plan, settings)
    require_solver()
    # 60 ms, for the solver
    from portcheck.reporters.patch import difference
    from portcheck.reporters.suggest import as_json, as_text
    from portcheck.reporters.ways import Context
    from portcheck.search import suggestion as search

    supposed = now
    if holders is not None:
        filling = partial(with_vacancies, plan=now.plan, file=plan, holders=holders)
        supposed = reopened(now, filling, UNWRITTEN, settings.rulebook)
    task = limited_task(supposed, settings, limits)._replace(most_moves=max_moves)
    with watched(limits.time_limit, TOO_LATE):
        found = search.suggest(task, limits.time_limit, alternatives)
    context = Context(plan, task.rules, settings.lang)
    is_possible = found.status != search.IMPOSSIBLE
    before = changed = now.content
    if is_possible and (write or form == "diff"):
        changed = after((step.move for step in found.ways[0].steps), supposed)
    if form == "diff":
        give(difference(before, changed, plan, plan), Outlet(form))
        if changed == before:  # a patch of nothing says not why
            click.echo("".join(as_text(found, context)), err=True, nl=False)
    else:
        render = as_text if form == "text" else as_json
        give(render(found, context), Outlet(form))
    if write and changed != before:
        put(plan, before, changed)
        click.echo(WRITTEN.of(settings.lang, {"file": plan}), err=True)
    return exits.CLEAN if is_possible else exits.FINDINGS
