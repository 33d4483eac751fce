"""This file searches for another division of a plan, and reports or writes what was found."""

from collections.abc import Iterator
from typing import NamedTuple

import click

from portcheck.cli import exits
from portcheck.cli.asked import kept, named, require_names
from portcheck.cli.differences import difference
from portcheck.cli.options import Settings
from portcheck.cli.output import Outlet, give
from portcheck.cli.put import put
from portcheck.cli.solving import Limits, watched
from portcheck.draft import Draft
from portcheck.errors import refusal
from portcheck.lint.engine import judged
from portcheck.lint.linter import Question, lint, plan_in
from portcheck.plan.edit import EditError, Item, append_items
from portcheck.plan.model import Plan
from portcheck.plan.moving import moved
from portcheck.reporters.suggested import Context, as_json, as_text
from portcheck.rulebook.rules import Rule
from portcheck.search import suggestion as search
from portcheck.search.asking import not_considered, task_of, whole
from portcheck.search.suggestion import IMPOSSIBLE, Suggestion
from portcheck.search.task import LateError, Lock, Task
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
    "{file} heeft al {count} leden die het werk verdelen; --holders kan niet minder zijn",
    "{file} has {count} members already who divide the work; --holders cannot be less",
)
VACANCY = "Vacature"
WRITTEN = Text("{file}: verplaatst en geschreven", "{file}: moved and written")

SOLVES = 2
"""A suggestion may take its time twice: the second is for the errors alone."""


class Wanted(NamedTuple):
    """What is wanted of a search, as the options say it."""

    limits: Limits
    holders: int | None
    max_moves: int | None
    alternatives: int
    form: str
    write: bool


def suggest(file: str, content: bytes, plan: Plan, settings: Settings, wanted: Wanted) -> int:
    """Search for moves, say or make them, and give the exit code."""
    before = content
    if wanted.holders is not None:
        content, plan = _with_vacancies(file, content, plan, settings, wanted.holders)
    rules, task = asked(file, content, plan, settings, wanted.limits)
    task = task._replace(most_moves=wanted.max_moves)
    found = _found(task, rules, wanted)
    names = {rule.id: rule for rule in rules}
    context = Context(file, names, not_considered(rules), settings.lang)
    is_diff = wanted.form == "diff"
    changed = _after(content, found, file) if wanted.write or is_diff else content
    if found.status == IMPOSSIBLE:
        changed = before
    if is_diff:
        give(difference(before, changed, file, file), Outlet(wanted.form))
        if changed == before:  # a patch of nothing says not why
            click.echo("".join(as_text(found, context)), err=True, nl=False)
    else:
        render = as_text if wanted.form == "text" else as_json
        give(render(found, context), Outlet(wanted.form))
    if wanted.write and changed != before:
        put(file, before, changed)
        click.echo(WRITTEN.of(settings.lang, {"file": file}), err=True)
    return exits.FINDINGS if found.status == IMPOSSIBLE else exits.CLEAN


def asked(
    file: str, content: bytes, plan: Plan, settings: Settings, limits: Limits
) -> tuple[list[Rule], Task]:
    """Give the rules that a plan is held against, and the task of finding it another division."""
    require_names(plan, file)
    rules = judged(plan, settings.rulebook.rules_for(plan.body))
    question = Question(settings.rulebook, settings.lang, limits.as_of)
    task = task_of(plan, rules, lint(content, file, question).findings)
    locks = [*_locks(task.draft, limits), *task.locks]
    return rules, task._replace(target=limits.target, locks=locks)


def _with_vacancies(
    file: str, content: bytes, plan: Plan, settings: Settings, holders: int
) -> tuple[bytes, Plan]:
    """Give the plan with so many members, of whom those who are not there yet have nothing."""
    members = plan.members
    if len(members) > holders:
        raise refusal(MANY_ALREADY, file=file, count=len(members))
    function = {"functie": members[0].function} if members else {}
    vacancies: list[Item] = [
        {"naam": f"{VACANCY} {number}", **function}
        for number in range(1, holders - len(members) + 1)
    ]
    try:
        text = append_items(content.decode("utf-8"), "portefeuillehouders", vacancies)
    except EditError as error:
        raise refusal(UNWRITTEN, file=file) from error
    changed = text.encode("utf-8")
    found = plan_in(changed, settings.rulebook)
    assert found is not None  # noqa: S101 - the plan was one, and so is every item
    return changed, found


def _locks(draft: Draft, limits: Limits) -> Iterator[Lock]:
    numbers = {thing.path: number for number, thing in enumerate(draft.things)}
    for said in limits.keep:
        stays = (numbers[entry.path] for entry in kept(said, draft.plan))
        yield Lock(f"--keep {said}", frozenset(stays))
    for said in limits.keep_holder:
        yield whole(draft, named(said, draft.plan), f"--keep-holder {said}")


def _found(task: Task, rules: list[Rule], wanted: Wanted) -> Suggestion:
    seconds = wanted.limits.time_limit
    with watched(seconds * SOLVES):
        try:
            return search.suggest(task, rules, seconds, wanted.alternatives)
        except LateError as error:
            raise refusal(TOO_LATE, seconds=seconds) from error


def _after(content: bytes, suggestion: Suggestion, file: str) -> bytes:
    """Give the plan after the moves; as it is where nothing satisfies everything."""
    best = suggestion.ways[0].steps if suggestion.status != IMPOSSIBLE else ()
    moves = [step.move for step in best]
    try:
        return moved(content.decode("utf-8"), moves).encode("utf-8")
    except EditError as error:
        raise refusal(UNWRITTEN, file=file) from error
