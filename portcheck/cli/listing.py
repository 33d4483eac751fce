"""This file lists the commands by what they are for, and imports each when it is asked for."""

from importlib import import_module
from itertools import chain

import click

from portcheck import __version__
from portcheck.cli import spoken
from portcheck.cli.language import here
from portcheck.nearest import naming, nearest
from portcheck.wording import UNSAID, Text

GROUPS = {
    Text("Beginnen", "Start"): ("init", "new-plan"),
    Text("Toetsen en vergelijken", "Check and compare"): ("check", "explain", "topics", "compare"),
    Text("Een plan verbeteren", "Improve a plan"): ("try", "suggest", "propose"),
    Text("Bevindingen aanvaarden", "Accept findings"): ("waive", "waivers", "baseline"),
    Text("Regels en formaten", "Rules and formats"): (
        "rules",
        "kinds",
        "new-rule",
        "test",
        "coverage",
        "schema",
    ),
}
"""The commands as --help lists them, below each head."""

COMMANDS = tuple(chain(*GROUPS.values()))

_MODULES = {"try": "what_if"}
"""Any other module is called as its command; this one cannot be, by a word of Python's own."""

_OPTIONS = ("help", "version")
"""These are no commands."""

NO_COMMAND = Text(
    '"{name}" is geen opdracht van portcheck{hint}', '"{name}" is not a command of portcheck{hint}'
)
CHECK_IT = Text(
    '; zet "check" voor het plan om het te toetsen', '; put "check" before the plan to check it'
)
BEHIND = Text(
    "; opties staan achter de opdracht: portcheck {command} {name}",
    "; options stand behind the command: portcheck {command} {name}",
)


class LazyGroup(spoken.Group):
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
        return _command(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is asked for; one that is none is refused with the nearest."""
        said = args[0]
        if not (said in COMMANDS or said.startswith("-") or ctx.resilient_parsing):
            ctx.fail(here(NO_COMMAND, name=said, hint=_hint(said)))
        return super().resolve_command(ctx, args)

    def option_meant(self, ctx: click.Context, said: str) -> Text:
        """Give a clause that names the option that may be meant, or says where it belongs."""
        for name in ("check", *COMMANDS):
            if any(said in param.opts for param in _command(name).params):
                return BEHIND.filled({"command": name, "name": said})
        return super().option_meant(ctx, said)

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        """List the commands, each with its whole first sentence, which click would cut off."""
        width = max(map(len, COMMANDS))
        for head, names in GROUPS.items():
            with formatter.section(here(head)):
                formatter.write_dl([(name.ljust(width), _told(name)) for name in names])


def _told(name: str) -> str:
    return _command(name).get_short_help_str(limit=1_000)


def _command(name: str) -> click.Command:
    """Import a command."""
    module = _MODULES.get(name, name.replace("-", "_"))
    command: click.Command = import_module(f"portcheck.cli.commands.{module}").command
    return command


def _hint(said: str) -> Text:
    """Say what stands in the place of a command where it is the name of a plan, or misspelt."""
    # with all that it takes to find plans, and to know other words
    from portcheck.rulebook.wanted import SUFFIXES
    from portcheck.schema.translated import translated

    if said.lower().endswith(SUFFIXES):
        return CHECK_IT
    known = (*COMMANDS, *_OPTIONS)
    near = nearest(translated(said, known), known)
    return naming(f"--{near}" if near in _OPTIONS else near) if near else UNSAID


@click.group(
    cls=LazyGroup,
    # the first is the one that every click names in a refusal: before 8.4 whichever it was
    context_settings={"help_option_names": ["--help", "-h"]},
    help=Text(
        "Toets conceptverdelingen van portefeuilles aan vastgelegd advies en de wet.",
        "Check draft divisions of portfolios against recorded advice and the law.",
    ),
    epilog=Text(
        "Exitcodes: 0 in orde, 1 bevindingen, 2 kon niet oordelen, 3 niets getoetst, 4 een fout in "
        "portcheck.",
        "Exit codes: 0 clean, 1 findings, 2 could not judge, 3 nothing checked, 4 a mistake in "
        "portcheck.",
    ),
    params=[
        spoken.showing(
            "-V",
            "--version",
            help=Text("Toon de versie.", "Show the version and exit."),
            told=lambda _: f"portcheck {__version__}",
        )
    ],
    options_metavar=spoken.OPTIONS,
    subcommand_metavar=Text("OPDRACHT [ARGUMENTEN]...", "COMMAND [ARGS]..."),
)
def cli() -> None:
    """Leave everything to the commands."""
