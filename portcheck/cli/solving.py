"""This file sees to it that there is a solver, and that it ends."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from threading import Timer

import click

from portcheck.cli import exits
from portcheck.errors import refusal
from portcheck.wording import Text

NO_SOLVER = Text(
    'hiervoor is clingo nodig; installeer het met: pip install "portcheck[suggest]"',
    'this needs clingo; install it by: pip install "portcheck[suggest]"',
)

GRACE = 5.0
"""Seconds beyond its time in which a search must have stopped by itself."""


def require_solver() -> None:
    """Raise PortcheckError where the extra is not installed that brings the solver."""
    if find_spec("clingo") is None:
        raise refusal(NO_SOLVER)


@contextmanager
def watched(seconds: float) -> Iterator[None]:
    """Search; whatever the solver does, the process ends a little after the time is over."""
    watch = Timer(seconds + GRACE, _give_up)
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        watch.cancel()
        watch.join()


def _give_up() -> None:
    click.echo("portcheck: the solver does not stop", err=True)
    os._exit(exits.NOT_JUDGED)
