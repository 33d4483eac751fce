"""This file starts portcheck, and turns whatever goes wrong into a message and an exit code."""

import os
import sys
from importlib import import_module

import click

from portcheck import __version__
from portcheck.cli import exits
from portcheck.cli.language import from_environment
from portcheck.errors import PortcheckError
from portcheck.wording import Text

COMMANDS = {
    "check": "portcheck.cli.check",
    "explain": "portcheck.cli.explain",
    "rules": "portcheck.cli.rules",
    "topics": "portcheck.cli.topics",
}

BUG = Text(
    "dit is een fout in portcheck: {error}; meld hem met de regels hieronder bij wie portcheck "
    "beheert",
    "this is a mistake in portcheck: {error}; please report it with the lines below to "
    "portcheck's maintainers",
)


class LazyGroup(click.Group):
    """Commands that are imported when they are asked for: each pays for what it needs only."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Give the names of all commands."""
        return list(COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        cmd_name: str,
    ) -> click.Command | None:
        """Import a command by its name."""
        module = COMMANDS.get(cmd_name)
        command: click.Command | None = import_module(module).command if module else None
        return command


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 clean, 1 findings, 2 could not judge, 3 nothing checked, "
    "4 a mistake in portcheck.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Hold draft divisions of portfolios against recorded advice and law."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal need not know every letter
    sys.exit(_run())


def _run() -> int:
    try:
        code = cli.main(prog_name="portcheck", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Abort:
        return exits.INTERRUPTED
    except click.ClickException as error:
        error.show()
        return exits.NOT_JUDGED
    except PortcheckError as error:
        lang = _lang()
        for complaint in error.complaints:
            click.echo(f"portcheck: {complaint.of(lang)}", err=True)
        return exits.NOT_JUDGED
    except BrokenPipeError:
        # whoever read the output has seen enough; Python would complain once more at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exits.CLEAN
    except Exception as error:  # noqa: BLE001 - the one place where a bug becomes a message
        _report_bug(error)
        return exits.BUG
    return code if isinstance(code, int) else exits.CLEAN


def _report_bug(error: Exception) -> None:
    import traceback  # only a bug has to pay for it

    said = f"{type(error).__name__}: {error}"
    click.echo(f"portcheck {__version__}: {BUG.of(_lang(), {'error': said})}", err=True)
    click.echo("".join(traceback.format_exception(error)), err=True, nl=False)


def _lang() -> str:
    """Find the language of a message when the command that set it is gone."""
    arguments = sys.argv[1:]
    for given, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if given in ("--lang=nl", "--lang=en"):
            return given[-2:]
        if given == "--lang" and following in ("nl", "en"):
            return following
    return from_environment()
