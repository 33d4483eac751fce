"""This file searches for another division of a plan, and reports or writes what was found."""

from collections.abc import Iterable, Iterator

import click

from portcheck.cli import exits
from portcheck.cli.asked import holder_meant, kept, require_names
from portcheck.cli.options import Settings
from portcheck.cli.output import Outlet, give
from portcheck.cli.put import put
from portcheck.cli.solving import Limits, Suggesting, watched
from portcheck.draft import Draft
from portcheck.editing.appending import Item, append_items
from portcheck.editing.moving import moved
from portcheck.editing.written import EditError
from portcheck.errors import refusal
from portcheck.lint.engine import judgeable
from portcheck.lint.linter import Opened, Question, judge, open_plan
from portcheck.reporters.patch import difference
from portcheck.reporters.suggested import Context, as_json, as_text
from portcheck.search import suggestion as search
from portcheck.search.asking import lock_on, task_of
from portcheck.search.suggestion import IMPOSSIBLE, Step
from portcheck.search.task import Lock, Task
from portcheck.wording import Text

TOO_LATE = Text(
    "in {seconds} seconden is geen antwoord gevonden; geef met --time-limit meer tijd, of leg met "
    "--keep meer vast",
    "no answer was found in {seconds} seconds; give more time by --time-limit, or keep more by "
    "--keep",
)
UNWRITTEN = Text(
    "{file}: de verplaatsingen passen niet in hoe het plan is opgeschreven; zet elk onderwerp en "
    "elke naam op een eigen regel",
    "{file}: the moves do not fit how the plan is laid out; put each topic and each name on a line "
    "of its own",
)
MANY_ALREADY = Text(
    "{file} heeft al {count} leden die het werk verdelen; --holders kan niet lager zijn",
    "{file} has {count} members already who divide the work; --holders cannot be less",
)
VACANCY = "Vacature"
WRITTEN = Text("{file}: verplaatsingen doorgevoerd", "{file}: moved and written")


def suggest(now: Opened, settings: Settings, limits: Limits, suggesting: Suggesting) -> int:
    """Search for moves, say or make them, and give the exit code."""
    holders, form = suggesting.holders, suggesting.form
    supposed = now if holders is None else _with_vacancies(now, settings, holders)
    task = task_for(supposed, settings, limits)._replace(most_moves=suggesting.max_moves)
    with watched(limits.time_limit, TOO_LATE):
        found = search.suggest(task, limits.time_limit, suggesting.alternatives)
    context = Context(now.file, task.rules, settings.lang)
    is_diff, is_possible = form == "diff", found.status != IMPOSSIBLE
    changed = now.content
    if is_possible and (suggesting.write or is_diff):
        changed = after(found.ways[0].steps, supposed)
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


def task_for(found: Opened, settings: Settings, limits: Limits) -> Task:
    """Give the task of finding a plan another division, by the rules that it is held against."""
    plan = found.plan
    require_names(plan, found.file)
    rules = judgeable(plan, settings.rulebook.rules_for(plan.body))
    question = Question(settings.rulebook, settings.lang, limits.as_of)
    task = task_of(plan, rules, judge(found, question).findings)
    locks = [*_locks(task.draft, limits), *task.locks]
    return task._replace(target=limits.target, locks=locks)


def after(steps: Iterable[Step], found: Opened) -> bytes:
    """Give the bytes of a plan after moves; raises PortcheckError."""
    moves = [step.move for step in steps]
    try:
        return moved(found.content.decode("utf-8"), moves).encode("utf-8")
    except EditError as error:
        raise refusal(UNWRITTEN, file=found.file) from error


def _with_vacancies(found: Opened, settings: Settings, holders: int) -> Opened:
    """Give the plan with so many members, of whom those who are not there yet have nothing."""
    members = found.plan.members
    if len(members) > holders:
        raise refusal(MANY_ALREADY, file=found.file, count=len(members))
    function = {"functie": members[0].function} if members else {}
    vacancies: list[Item] = [
        {"naam": f"{VACANCY} {number}", **function}
        for number in range(1, holders - len(members) + 1)
    ]
    try:
        text = append_items(found.content.decode("utf-8"), "portefeuillehouders", vacancies)
    except EditError as error:
        raise refusal(UNWRITTEN, file=found.file) from error
    changed = open_plan(text.encode("utf-8"), found.file, settings.rulebook)
    assert changed is not None  # noqa: S101 - the plan was one, and so is every item
    return changed


def _locks(draft: Draft, limits: Limits) -> Iterator[Lock]:
    numbers = {thing.path: number for number, thing in enumerate(draft.things)}
    for said in limits.keep:
        stays = (numbers[entry.path] for entry in kept(said, draft.plan))
        yield Lock(f"--keep {said}", frozenset(stays))
    for said in limits.keep_holder:
        yield lock_on(draft, holder_meant(said, draft.plan), f"--keep-holder {said}")
