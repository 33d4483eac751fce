"""This file writes what a command has to give, wherever it is to go, and what it says besides."""

import os
import sys
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from typing import NamedTuple

import click

from portcheck.errors import UNWRITABLE, refusal, unwritable
from portcheck.wording import Text

FOR_PEOPLE = ("text", "concise", "table")
JOB_SUMMARY = "GITHUB_STEP_SUMMARY"
_PART = 65_536

NO_FOLDER = Text("de map {folder} bestaat niet", "the folder {folder} does not exist")


class Outlet(NamedTuple):
    """A format, and the file that it goes to or is added to; without one, standard output."""

    form: str
    file: str = ""
    appends: bool = False


def outlets(forms: tuple[str, ...], files: tuple[Outlet, ...]) -> Iterator[Outlet]:
    """Yield where each format goes: those of `forms` that have no file to standard output."""
    elsewhere = {outlet.form for outlet in files}
    in_job = bool(os.environ.get("GITHUB_ACTIONS"))
    forms = forms or (("github",) if in_job else ("text",))
    yield from (Outlet(form) for form in dict.fromkeys(forms) if form not in elsewhere)
    yield from files
    if "github" in forms and in_job and os.environ.get(JOB_SUMMARY):
        # GitHub shows ten annotations a step, and no more
        yield Outlet("markdown", os.environ[JOB_SUMMARY], appends=True)


def give(pieces: Iterable[str], outlet: Outlet, *, color: bool = False) -> None:
    """Write a text to its outlet; raises PortcheckError where the file cannot be written.

    Data goes out as UTF-8, text for people as the terminal can show it.
    """
    if outlet.file:
        _write(outlet.file, pieces, mode="a" if outlet.appends else "w")
    else:
        if outlet.form not in FOR_PEOPLE and isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
        for part in _parts(pieces):
            click.echo(part, nl=False, color=color)


def notice(notices: Iterable[str]) -> None:
    """Say on standard error what is no finding, a line each."""
    for line in notices:
        click.echo(f"portcheck: {line}", err=True)


def _parts(pieces: Iterable[str]) -> Iterator[str]:
    """Join pieces to parts that are worth the way to a stream."""
    part: list[str] = []
    size = 0
    for piece in pieces:
        part.append(piece)
        size += len(piece)
        if size > _PART:
            yield "".join(part)
            part, size = [], 0
    yield "".join(part)


def _write(file: str, pieces: Iterable[str], mode: str) -> None:
    try:
        with open(file, mode, encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            stream.writelines(pieces)
    except FileNotFoundError as error:
        reason = NO_FOLDER.filled({"folder": os.path.dirname(file)})
        raise refusal(UNWRITABLE, file, reason=reason) from error
    except (OSError, ValueError) as error:
        raise unwritable(file, error) from error


def is_colored(choice: str) -> bool:
    """Tell whether to colour, by --color, NO_COLOR, FORCE_COLOR and whether a terminal shows it."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    shows = bool(sys.stdout and sys.stdout.isatty() and os.environ.get("TERM") != "dumb")
    return shows or bool(os.environ.get("FORCE_COLOR"))
