"""This file reads a range of numbers that an option gives."""

import re

import click

MOST = 50
"""More holders than any body has."""


def numbers(ctx: click.Context, param: click.Parameter, value: str) -> range:
    """Read `5`, or `3..9` with both ends, as click's callback."""
    said = re.fullmatch(r"(\d{1,2})(?:\.\.(\d{1,2}))?", value, re.ASCII)
    first, last = (int(said[1]), int(said[2] or said[1])) if said else (0, 0)
    if not 1 <= first <= last <= MOST:
        raise click.BadParameter(f"no range from 1 to {MOST}: {value!r}", ctx=ctx, param=param)
    return range(first, last + 1)
