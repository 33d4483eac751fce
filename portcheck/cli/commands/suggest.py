"""This file is `portcheck suggest`: the least that has to move for a plan to be right."""

from functools import partial
from itertools import count, islice
from typing import NamedTuple

import click

from portcheck.cli import exits, spoken
from portcheck.cli.options import MOST, gathered, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import opened, reopened, require_file
from portcheck.cli.put import put
from portcheck.cli.settings import Given, Settings, folder_of, settle
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
from portcheck.editing.appending import Item, append_items
from portcheck.errors import refusal
from portcheck.lint.linter import Opened
from portcheck.wording import Text

MANY_ALREADY = Text(
    "{file} heeft al {count} leden die het werk verdelen; --holders kan niet lager zijn",
    "{file} already has {count} members who share the work; --holders cannot be lower",
)
VACANCY = "Vacature"
WRITTEN = Text("{file}: verplaatsingen doorgevoerd", "{file}: moves made")


class Suggesting(NamedTuple):
    """What to suggest, and in which form, as the options say."""

    holders: int | None
    max_moves: int | None
    alternatives: int
    form: str
    write: bool


_SUGGESTING = (
    spoken.option(
        "--holders",
        type=spoken.Range(1, MOST),
        metavar="N",
        help=Text(
            "Ga uit van N leden: wie er nog niet is, is een vacature, en krijgt ook onderwerpen.",
            "Suppose N members: who is not there yet is a vacancy, which gets topics too.",
        ),
    ),
    spoken.option(
        "--max-moves",
        type=spoken.Range(0),
        metavar="N",
        help=Text("Stel ten hoogste N verplaatsingen voor.", "Suggest at most N moves."),
    ),
    spoken.option(
        "--alternatives",
        type=spoken.Range(0, 20),
        default=0,
        metavar="K",
        help=Text(
            "Toon ook K andere antwoorden, het beste eerst.",
            "Show K other answers too, the best first.",
        ),
    ),
    spoken.formed(
        ["text", "json", "diff"],
        Text(
            "De vorm: zinnen (text, standaard), JSON, of de verandering van het plan (diff).",
            "The format: sentences (text, the default), JSON, or the change of the plan (diff).",
        ),
    ),
    spoken.flag(
        "--write",
        help=Text(
            "Voer de verplaatsingen in PLAN door, en laat al het andere zoals het is.",
            "Make the moves in PLAN, and keep all else as it is.",
        ),
    ),
)


@spoken.command(
    Text(
        "Zoek de minste verplaatsingen waarna PLAN geen bevinding meer heeft die een andere "
        "verdeling oplost.",
        "Suggest the fewest moves after which PLAN has no finding that another division solves.",
    )
)
@spoken.argument("plan", "PLAN")
@gathered("suggesting", Suggesting, _SUGGESTING)
@sought(10)
@shared
def command(*, plan: str, limits: Limits, suggesting: Suggesting, given: Given) -> int:
    """Search for the fewest moves."""
    settings = settle(given, folder_of(plan))
    if suggesting.write:
        require_file(plan)
    found = opened(plan, settings)
    require_solver()
    return _suggest(found, settings, limits, suggesting)


def _suggest(now: Opened, settings: Settings, limits: Limits, suggesting: Suggesting) -> int:
    """Search for moves, say or make them, and give the exit code."""
    # 60 ms, for the solver
    from portcheck.reporters.patch import difference
    from portcheck.reporters.suggest import as_json, as_text
    from portcheck.reporters.ways import Context
    from portcheck.search import suggestion as search

    holders, form = suggesting.holders, suggesting.form
    supposed = now if holders is None else _with_vacancies(now, settings, holders)
    task = limited_task(supposed, settings, limits)._replace(most_moves=suggesting.max_moves)
    with watched(limits.time_limit, TOO_LATE):
        found = search.suggest(task, limits.time_limit, suggesting.alternatives)
    context = Context(now.file, task.rules, settings.lang)
    is_diff, is_possible = form == "diff", found.status != search.IMPOSSIBLE
    changed = now.content
    if is_possible and (suggesting.write or is_diff):
        changed = after((step.move for step in found.ways[0].steps), supposed)
    if is_diff:
        give(difference(now.content, changed, now.file, now.file), Outlet(form))
        if changed == now.content:  # a patch of nothing says not why
            click.echo("".join(as_text(found, context)), err=True, nl=False)
    else:
        render = as_text if form == "text" else as_json
        give(render(found, context), Outlet(form))
    if suggesting.write and changed != now.content:
        put(now.file, now.content, changed)
        click.echo(WRITTEN.of(settings.lang, {"file": now.file}), err=True)
    return exits.CLEAN if is_possible else exits.FINDINGS


def _with_vacancies(found: Opened, settings: Settings, holders: int) -> Opened:
    """Give the plan with so many members, of whom those who are not there yet have nothing."""
    members = found.plan.members
    if len(members) > holders:
        raise refusal(MANY_ALREADY, file=found.file, count=len(members))
    function = {"functie": members[0].function} if members else {}
    names = (name for at in count(1) if (name := f"{VACANCY} {at}") not in found.plan.names)
    vacancies: list[Item] = [
        {"naam": name, **function} for name in islice(names, holders - len(members))
    ]
    adding = partial(append_items, key="portefeuillehouders", items=vacancies)
    return reopened(found, adding, UNWRITTEN, settings.rulebook)
