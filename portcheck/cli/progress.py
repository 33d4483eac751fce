"""This file shows on a terminal how far a long run is."""

import sys
import time
from collections.abc import Iterator
from typing import TypeVar

import click

from portcheck.wording import Text

PATIENCE = 1.0
"""Seconds that a run may take before anything is shown."""

LOOKED_AT = Text("bekeken", "looked at")

Item = TypeVar("Item")


def shows() -> bool:
    """Tell whether there is a terminal to show it on."""
    return bool(sys.stderr and sys.stderr.isatty())


def shown(items: Iterator[Item], lang: str) -> Iterator[Item]:
    """Yield the items; where that takes long, count them on a terminal at standard error."""
    count, started = 0, time.monotonic()
    for count, item in enumerate(items, 1):  # noqa: B007 - it is counted for the bar below
        yield item
        if time.monotonic() - started > PATIENCE and shows():
            break
    else:
        return
    label = LOOKED_AT.of(lang)
    with click.progressbar(items, label=label, show_pos=True, file=sys.stderr) as bar:
        bar.pos = count
        yield from bar
