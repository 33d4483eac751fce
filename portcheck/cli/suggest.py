"""This file is `portcheck suggest`: the least that has to move for a plan to be right."""

import os
from collections import Counter
from collections.abc import Iterator
from difflib import unified_diff
from importlib.util import find_spec
from threading import Timer

import click

from portcheck.cli import exits
from portcheck.cli.asked import kept, named
from portcheck.cli.dates import iso_date, today
from portcheck.cli.options import folder_of, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import typed
from portcheck.cli.put import put
from portcheck.cli.sources import NO_FILE, STDIN, read_content
from portcheck.draft import Draft
from portcheck.errors import refusal
from portcheck.finding import SEVERITIES
from portcheck.lint.engine import judged
from portcheck.lint.linter import Question, lint
from portcheck.plan.edit import EditError
from portcheck.plan.model import Plan
from portcheck.plan.moving import moved
from portcheck.reporters.suggested import Context, as_json, as_text
from portcheck.rulebook.rules import Rule
from portcheck.search.asking import not_considered, task_of, whole
from portcheck.search.suggestion import IMPOSSIBLE, Suggestion, suggest
from portcheck.search.task import LateError, Lock, Task
from portcheck.wording import Text

NO_SOLVER = Text(
    'hiervoor is clingo nodig; installeer het met: pip install "portcheck[suggest]"',
    'this needs clingo; install it by: pip install "portcheck[suggest]"',
)
TOO_LATE = Text(
    "in {seconds} seconden is geen antwoord gevonden; geef met --time-limit meer tijd, of leg met "
    "--keep meer vast",
    "no answer was found in {seconds} seconds; give more time by --time-limit, or keep more by "
    "--keep",
)
SAME_NAMES = Text(
    "{file}: twee portefeuillehouders heten {name}; geef ze eerst verschillende namen",
    "{file}: two holders are called {name}; give them different names first",
)
UNWRITTEN = Text(
    "{file}: de verplaatsingen passen niet in hoe het plan is opgeschreven; zet elk onderwerp en "
    "elke naam op een eigen regel",
    "{file}: the moves do not fit how the plan is laid out; put each topic and each name on a line "
    "of its own",
)
WRITTEN = Text("{file}: verplaatst en geschreven", "{file}: moved and written")

GRACE = 5.0
"""Seconds beyond its time in which a search must have stopped by itself."""

SOLVES = 2
"""A suggestion may take its time twice: the second is for the errors alone."""


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
    _require_solver()
    _require_names(found.plan, plan)
    rules = judged(found.plan, settings.rulebook.rules_for(found.plan.body))
    question = Question(settings.rulebook, settings.lang, as_of or today())
    task = task_of(found.plan, rules, lint(content, plan, question).findings)
    task = task._replace(
        target=target,
        most_moves=max_moves,
        locks=[*_locks(task.draft, keep, keep_holder), *task.locks],
    )
    suggestion = _suggestion(task, rules, time_limit, alternatives)
    names = {rule.id: rule for rule in rules}
    context = Context(plan, names, not_considered(rules), settings.lang)
    changed = _after(content, suggestion, plan) if write or form == "diff" else content
    if form == "diff":
        give(_difference(content, changed, plan), Outlet(form))
    else:
        give((as_text if form == "text" else as_json)(suggestion, context), Outlet(form))
    if write and changed != content:
        put(plan, content, changed)
        click.echo(WRITTEN.of(settings.lang, {"file": plan}), err=True)
    return exits.FINDINGS if suggestion.status == IMPOSSIBLE else exits.CLEAN


def _require_solver() -> None:
    if find_spec("clingo") is None:
        raise refusal(NO_SOLVER)


def _require_names(plan: Plan, file: str) -> None:
    """A role is given by name, so two holders of one name cannot be told apart."""
    names = Counter(holder.name for holder in plan.holders)
    for name, count in names.items():
        if count > 1:
            raise refusal(SAME_NAMES, file=file, name=name)


def _locks(draft: Draft, keep: tuple[str, ...], keep_holder: tuple[str, ...]) -> Iterator[Lock]:
    numbers = {thing.path: number for number, thing in enumerate(draft.things)}
    for said in keep:
        stays = (numbers[entry.path] for entry in kept(said, draft.plan))
        yield Lock(f"--keep {said}", frozenset(stays))
    for said in keep_holder:
        yield whole(draft, named(said, draft.plan), f"--keep-holder {said}")


def _suggestion(task: Task, rules: list[Rule], seconds: float, alternatives: int) -> Suggestion:
    """Search; whatever the solver does, the process ends a little after the time is over."""
    watch = Timer(seconds * SOLVES + GRACE, _give_up)
    watch.daemon = True
    watch.start()
    try:
        return suggest(task, rules, seconds, alternatives)
    except LateError as error:
        raise refusal(TOO_LATE, seconds=seconds) from error
    finally:
        watch.cancel()


def _give_up() -> None:
    click.echo("portcheck: the solver does not stop", err=True)
    os._exit(exits.NOT_JUDGED)


def _after(content: bytes, suggestion: Suggestion, file: str) -> bytes:
    """Give the plan after the moves; as it is where nothing satisfies everything."""
    if suggestion.status == IMPOSSIBLE:
        return content
    moves = [step.move for step in suggestion.ways[0].steps]
    try:
        return moved(content.decode("utf-8"), moves).encode("utf-8")
    except EditError as error:
        raise refusal(UNWRITTEN, file=file) from error


def _difference(before: bytes, after: bytes, file: str) -> Iterator[str]:
    old, new = (version.decode("utf-8").splitlines(keepends=True) for version in (before, after))
    for line in unified_diff(old, new, file, file):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
