"""This file holds what every search has: what is asked of it, a solver, and an end."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from threading import Timer
from typing import NamedTuple

import click

from portcheck.cli import exits, spoken
from portcheck.cli.dates import dated
from portcheck.cli.language import here
from portcheck.cli.options import Option, gathered
from portcheck.errors import refusal
from portcheck.finding import SEVERITIES
from portcheck.search.task import LateError
from portcheck.wording import Text

NO_SOLVER = Text(
    'hiervoor is clingo nodig; installeer het met: pip install "portcheck[suggest]"',
    'this needs clingo; install it by: pip install "portcheck[suggest]"',
)

ENDLESS = Text("de oplosser houdt niet op", "the solver does not stop")

GRACE = 5.0
"""Seconds beyond its time in which a search must have stopped by itself."""


class Limits(NamedTuple):
    """From which severity nothing is to be left, what stays, how long to search, and as of when."""

    target: str
    keep: tuple[str, ...]
    keep_holder: tuple[str, ...]
    time_limit: float
    as_of: str


class Suggesting(NamedTuple):
    """What to suggest, and in which form, as the options say."""

    holders: int | None
    max_moves: int | None
    alternatives: int
    form: str
    write: bool


class Proposing(NamedTuple):
    """How many proposals to make, in which form, and where to write them, as the options say."""

    proposals: int
    form: str
    write_to: str | None


def sought(seconds: int) -> Option:
    """Add the options of a search to a command, which takes so many seconds by default."""
    options = (
        spoken.option(
            "--target",
            type=spoken.Choice(list(reversed(SEVERITIES))),
            default="warning",
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
        spoken.option(
            "--time-limit",
            type=spoken.Range(0.1, 86_400),  # a day: what lasts longer no clock of a system takes
            default=float(seconds),
            metavar=Text("SECONDEN", "SECONDS"),
            help=Text(
                f"Zoek niet langer dan dit (standaard: {seconds}).",
                f"Search no longer than this (default: {seconds}).",
            ),
        ),
        dated,
    )
    return gathered("limits", Limits, options)


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


def _give_up() -> None:
    click.echo(f"portcheck: {here(ENDLESS)}", err=True)
    os._exit(exits.NOT_JUDGED)
