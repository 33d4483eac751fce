"""This file starts portcheck, and turns whatever goes wrong into a message and an exit code."""

import os
import sys
from io import TextIOWrapper
from typing import TextIO

import click

from portcheck import __version__
from portcheck.cli import exits
from portcheck.cli.language import SPOKEN, asked_for, from_environment, speak
from portcheck.cli.listing import cli
from portcheck.errors import PortcheckError, reason_of
from portcheck.wording import Text

COMPLETE = "_PORTCHECK_COMPLETE"
"""The variable by which a shell asks for completions, called as click calls it."""

BUG = Text(
    "dit is een fout in portcheck: {error}; meld hem met wat hieronder staat bij wie portcheck "
    "beheert",
    "this is a mistake in portcheck: {error}; please report it with the lines below to "
    "portcheck's maintainers",
)
SYSTEM = Text("het systeem weigert: {reason} {file}", "the system refuses: {reason} {file}")


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal need not know every letter
    speak(asked_for(sys.argv[1:]))
    asked = os.environ.get(COMPLETE)
    try:
        code = _completed(asked) if asked else _run()
    except OSError:  # what went wrong cannot be said either
        code = exits.NOT_JUDGED
    for stream in (sys.stdout, sys.stderr):
        _let_go(stream)
    sys.exit(code)


def _completed(asked: str) -> int:
    """Give a shell what makes it complete, or what completes a line, and the exit code."""
    from click.shell_completion import shell_complete  # only a shell that completes needs it

    return shell_complete(cli, {}, "portcheck", COMPLETE, asked)


def _run() -> int:
    meta: dict[str, object] = {}
    try:
        with cli.make_context("portcheck", sys.argv[1:]) as context:
            meta = context.meta
            code = cli.invoke(context)
        if sys.stdout:
            sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - here a bug becomes a message
        return _ended(error, meta)
    return code if isinstance(code, int) else exits.CLEAN


def _ended(error: BaseException, meta: dict[str, object]) -> int:
    """Say what ended the command, and give the exit code for it."""
    code = exits.NOT_JUDGED
    lang = str(meta.get(SPOKEN) or from_environment())  # which the command had settled on
    match error:
        case click.exceptions.Exit():
            code = error.exit_code
        case click.exceptions.Abort() | KeyboardInterrupt():
            code = exits.INTERRUPTED
        case click.ClickException():
            error.show()
        case PortcheckError():
            for complaint in error.complaints:
                click.echo(f"portcheck: {complaint.of(lang)}", err=True)
        case BrokenPipeError():
            # whoever read the output has seen enough
            code = _decided(meta)
        case OSError():
            values = {"reason": reason_of(error), "file": error.filename or ""}
            click.echo(f"portcheck: {SYSTEM.of(lang, values)}".rstrip(), err=True)
        case _:
            _report_bug(error, lang)
            code = exits.BUG
    return code


def _decided(meta: dict[str, object]) -> int:
    """Give the exit code that the command decides on, which may have to judge what is left."""
    decide = meta.pop(exits.DECIDED, None)
    try:
        return decide() if callable(decide) else exits.CLEAN
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - as for the command itself
        return _ended(error, meta)


def _let_go(stream: TextIO | None) -> None:
    """Drop what cannot be written: at exit Python would try again, complain, and exit with 120."""
    if stream is None:
        return
    try:
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _report_bug(error: BaseException, lang: str) -> None:
    import traceback  # only a bug has to pay for it

    said = f"{type(error).__name__}: {error}"
    click.echo(f"portcheck {__version__}: {BUG.of(lang, {'error': said})}", err=True)
    click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
