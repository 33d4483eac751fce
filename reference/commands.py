"""This file writes the page of the commands from what each says under --help."""

import os
from collections.abc import Iterator
from inspect import cleandoc
from unittest.mock import patch

import click

from portcheck.cli.language import VARIABLE
from portcheck.cli.listing import GROUPS, cli
from portcheck.wording import Text
from reference.markdown import fenced, in_both, table

TITLE = Text("Opdrachten", "Commands")
ABOUT = Text(
    "Wat `portcheck OPDRACHT --help` zegt, van elke opdracht. `portcheck --version` geeft de "
    "versie; `--lang` en de taal van uw computer bepalen in welke taal portcheck iets zegt. Met "
    '`eval "$(_PORTCHECK_COMPLETE=bash_source portcheck)"` in `~/.bashrc`, of `zsh_source` in '
    "`~/.zshrc`, vult de Tab-toets opdrachten, opties, regels, soorten en pakketten aan. "
    "In fish doet `_PORTCHECK_COMPLETE=fish_source portcheck | source` dat; voor PowerShell is er "
    "niets.",
    "What `portcheck COMMAND --help` says, of every command. `portcheck --version` gives the "
    "version; `--lang` and the locale choose the language in which portcheck speaks. With "
    '`eval "$(_PORTCHECK_COMPLETE=bash_source portcheck)"` in `~/.bashrc`, or `zsh_source` in '
    "`~/.zshrc`, the Tab key completes commands, options, rules, kinds and packs. In "
    "fish `_PORTCHECK_COMPLETE=fish_source portcheck | source` does so; for PowerShell there is "
    "none.",
)
HEAD = (Text("optie", "option"), Text("wat zij doet", "what it does"))


def pages() -> Iterator[tuple[str, str]]:
    """Yield the page in each language with its path from docs/."""
    yield from in_both("commands.md", _spoken)


def _spoken(lang: str) -> list[str]:
    with patch.dict(os.environ, {VARIABLE: lang}):
        return list(_commands(lang))


def _commands(lang: str) -> Iterator[str]:
    group = click.Context(cli, info_name="portcheck", **cli.context_settings)
    found = [(name, cli.get_command(group, name)) for name in cli.list_commands(group)]
    commands = [(name, command) for name, command in found if command]
    yield f"# {TITLE.of(lang)}"
    yield ABOUT.of(lang)
    told = {name: _help(command)[0] for name, command in commands}
    yield "\n".join(_listed(told, lang))
    yield cli.epilog or ""
    for name, command in commands:
        context = click.Context(command, info_name=name, parent=group)
        yield from _command(command, context, lang)


def _listed(told: dict[str, str], lang: str) -> Iterator[str]:
    """Yield the commands below what they are for, each with what is told of it."""
    for head, names in GROUPS.items():
        yield f"- {head.of(lang)}"
        yield from (f"  - [{name}](#portcheck-{name}): {told[name]}" for name in names)


def _help(command: click.Command) -> list[str]:
    """Give what a command says of itself, a paragraph each."""
    return [" ".join(text.split()) for text in cleandoc(command.help or "").split("\n\n")]


def _command(command: click.Command, context: click.Context, lang: str) -> Iterator[str]:
    yield f"## {context.command_path}"
    yield fenced(" ".join([context.command_path, *command.collect_usage_pieces(context)]), "text")
    yield from _help(command)
    options = [option for option in command.params if isinstance(option, click.Option)]
    records = [record for option in options if (record := option.get_help_record(context))]
    head = [text.of(lang) for text in HEAD]
    yield table(head, [(f"`{names}`", " ".join(said.split())) for names, said in records])
