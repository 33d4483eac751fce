"""This file writes the page of the commands from what each says under --help."""

from collections.abc import Iterator
from inspect import cleandoc

import click

from portcheck.cli.main import cli
from reference.markdown import fenced, page, table

ABOUT = """\
What `portcheck COMMAND --help` says, of every command. `portcheck --version` gives the version, \
`--lang` and the locale choose the language of what the commands print."""
HEAD = ("option", "what it does")


def pages() -> Iterator[tuple[str, str]]:
    """Yield the page with its path from docs/."""
    yield "commands.md", page(_commands())


def _commands() -> Iterator[str]:
    group = click.Context(cli, info_name="portcheck", **cli.context_settings)
    found = [(name, cli.get_command(group, name)) for name in cli.list_commands(group)]
    commands = [(name, command) for name, command in found if command]
    yield "# Commands"
    yield ABOUT
    yield "\n".join(
        f"- [{name}](#portcheck-{name}): {_help(command)[0]}" for name, command in commands
    )
    yield cli.epilog or ""
    for name, command in commands:
        yield from _command(command, click.Context(command, info_name=name, parent=group))


def _help(command: click.Command) -> list[str]:
    """Give what a command says of itself, a paragraph each."""
    return [" ".join(text.split()) for text in cleandoc(command.help or "").split("\n\n")]


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    yield f"## {context.command_path}"
    yield fenced(" ".join([context.command_path, *command.collect_usage_pieces(context)]), "text")
    yield from _help(command)
    options = [option for option in command.params if isinstance(option, click.Option)]
    records = [record for option in options if (record := option.get_help_record(context))]
    yield table(HEAD, [(f"`{names}`", " ".join(said.split())) for names, said in records])
