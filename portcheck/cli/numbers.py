"""This file reads a range of numbers that an option gives."""

import re

import click

from portcheck.cli.language import here
from portcheck.wording import Text

NO_RANGE = Text(
    '"{value}" is geen aantal van 1 tot en met {most}, of van N..M daartussen',
    '"{value}" is no number from 1 to {most}, nor a range N..M of them',
)

MOST = 50
"""More holders than any body has."""


def numbers(ctx: click.Context, param: click.Parameter, value: str) -> range:
    """Read `5`, or `3..9` with both ends, as click's callback."""
    said = re.fullmatch(r"(\d{1,2})(?:\.\.(\d{1,2}))?", value, re.ASCII)
    first, last = (int(said[1]), int(said[2] or said[1])) if said else (0, 0)
    if not 1 <= first <= last <= MOST:
        raise click.BadParameter(here(NO_RANGE, most=MOST, value=value), ctx=ctx, param=param)
    return range(first, last + 1)
