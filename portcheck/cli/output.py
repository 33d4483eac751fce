"""This file writes to standard output: text as the terminal can show it, data as UTF-8."""

import os
import sys
from io import TextIOWrapper

import click

FOR_PEOPLE = ("text", "concise", "table")


def give(text: str, form: str, *, color: bool = False) -> None:
    """Write what a command has to give, in the form that was asked for."""
    if form not in FOR_PEOPLE and isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    click.echo(text, nl=False, color=color)


def is_colored(choice: str) -> bool:
    """Tell whether to colour, by --color, NO_COLOR and whether a terminal is there to show it."""
    if choice != "auto":
        return choice == "always"
    return bool(sys.stdout and sys.stdout.isatty() and _wants_color())


def _wants_color() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
