"""This file holds what every search has: what is asked of it, a task, a solver, and an end."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from threading import Timer
from typing import NamedTuple

import click

from portcheck.cli import exits, spoken
from portcheck.cli.language import here
from portcheck.cli.options import dated, gathered
from portcheck.cli.plans import edited
from portcheck.cli.settings import Settings
from portcheck.draft import Draft
from portcheck.editing.asked import kept
from portcheck.editing.choosing import holder_meant, require_names
from portcheck.editing.moving import Move, moved
from portcheck.errors import refusal
from portcheck.finding import GRAVEST_FIRST, WARNING
from portcheck.lint.engine import judgeable
from portcheck.lint.linter import Opened, Question, judge
from portcheck.search.locks import lock_on
from portcheck.search.task import LateError, Lock, Task
from portcheck.search.task_of_plan import task_of
from portcheck.wording import Text

NO_SOLVER = Text(
    'hiervoor is clingo nodig; installeer het naast portcheck: pip install "clingo>=5.7,<6", of '
    'met pipx: pipx inject portcheck "clingo>=5.7,<6"',
    'this needs clingo; install it beside portcheck: pip install "clingo>=5.7,<6", or with pipx: '
    'pipx inject portcheck "clingo>=5.7,<6"',
)

ENDLESS = Text("de oplosser houdt niet op", "the solver does not stop")
TOO_LATE = Text(
    "in {seconds} seconden is geen antwoord gevonden; geef met --time-limit meer tijd, of leg met "
    "--keep meer vast",
    "no answer was found in {seconds} seconds; give more time with --time-limit, or keep more with "
    "--keep",
)
UNWRITTEN = Text(
    "de verplaatsingen passen niet in hoe het plan is opgeschreven; zet elk onderwerp en "
    "elke naam op een eigen tekstregel",
    "the moves do not fit how the plan is laid out; put each topic and each name on a line "
    "of its own",
)

GRACE = 5.0
"""Seconds beyond its time in which a search must have stopped by itself."""


class Limits(NamedTuple):
    """From which severity on a search solves all, what it leaves, for how long, and as of when."""

    target: str
    keep: tuple[str, ...]
    keep_holder: tuple[str, ...]
    time_limit: float
    as_of: str


_WISHES = (
    spoken.option(
        "--target",
        type=spoken.Choice(GRAVEST_FIRST),
        default=WARNING,
        help=Text(
            "Vanaf welke ernst er niets mag overblijven (standaard: warning).",
            "Leave nothing from this severity on (default: warning).",
        ),
    ),
    spoken.option(
        "--keep",
        multiple=True,
        metavar=Text("'NAAM: ONDERWERP'", "'HOLDER: TOPIC'"),
        help=Text(
            "Laat dit onderwerp bij deze portefeuillehouder; mag vaker.",
            "Leave this topic with this holder; repeatable.",
        ),
    ),
    spoken.option(
        "--keep-holder",
        multiple=True,
        metavar=spoken.HOLDER,
        help=Text(
            "Laat de portefeuille van deze portefeuillehouder zoals die is; mag vaker.",
            "Leave the portfolio of this holder as it is; repeatable.",
        ),
    ),
)


def sought(seconds: int) -> spoken.Decorator:
    """Add the options of a search to a command, which takes so many seconds by default."""
    time_limit = spoken.option(
        "--time-limit",
        type=spoken.Range(0.1, 86_400),  # a day: what lasts longer no clock of a system takes
        default=float(seconds),
        metavar=Text("SECONDEN", "SECONDS"),
        help=Text(
            f"Zoek niet langer dan dit (standaard: {seconds}).",
            f"Search no longer than this (default: {seconds}).",
        ),
    )
    return gathered("limits", Limits, (*_WISHES, time_limit, dated))


def limited_task(found: Opened, settings: Settings, limits: Limits) -> Task:
    """Give the task of finding a plan another division, by the rules that it is held against."""
    plan = found.plan
    require_names(plan, found.file)
    rules = judgeable(plan, settings.rulebook.rules_for(plan.body))
    question = Question(settings.rulebook, settings.lang, limits.as_of)
    task = task_of(plan, rules, judge(found, question).findings)
    locks = [*_locks(task.draft, limits), *task.locks]
    return task._replace(target=limits.target, locks=locks)


def after(moves: Iterable[Move], found: Opened) -> bytes:
    """Give the bytes of a plan after moves; raises PortcheckError."""
    return edited(found, partial(moved, moves=moves), UNWRITTEN)


def require_solver() -> None:
    """Raise PortcheckError where the extra is not installed that brings the solver."""
    if find_spec("clingo") is None:
        raise refusal(NO_SOLVER)


@contextmanager
def watched(seconds: float, too_late: Text, *, searches: int = 1) -> Iterator[None]:
    """Search for so many seconds; raises PortcheckError where it is too late.

    Whatever the solver does, the process ends a little after the time of all searches is over.
    """
    watch = Timer(seconds * searches + GRACE, _give_up)
    watch.daemon = True
    watch.start()
    try:
        yield
    except LateError as error:
        raise refusal(too_late, seconds=seconds) from error
    finally:
        watch.cancel()
        watch.join()


def _locks(draft: Draft, limits: Limits) -> Iterator[Lock]:
    numbers = {thing.path: number for number, thing in enumerate(draft.things)}
    for said in limits.keep:
        stays = (numbers[entry.path] for entry in kept(said, draft.plan))
        yield Lock(f"--keep {said}", frozenset(stays))
    for said in limits.keep_holder:
        yield lock_on(draft, holder_meant(said, draft.plan), f"--keep-holder {said}")


def _give_up() -> None:
    click.echo(f"portcheck: {here(ENDLESS)}", err=True)
    os._exit(exits.NOT_JUDGED)
