"""This file holds the options that several commands share, and what they lead to."""

import os
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

import click

from portcheck.cli.language import LANGUAGE, from_environment
from portcheck.rulebook.configuration import Configuration, find, read_configuration
from portcheck.rulebook.rulebook import Rulebook, assemble
from portcheck.tree import Tree
from portcheck.wording import LANGUAGES

Command = TypeVar("Command", bound=Callable[..., object])

CONFIG_VARIABLE = "PORTCHECK_CONFIG"


class Settings(NamedTuple):
    """What a command works by: the configuration, the rulebook and the language."""

    config: Configuration
    rulebook: Rulebook
    lang: str


def shared(command: Command) -> Command:
    """Add --pack, --lang and --config to a command."""
    for option in (
        click.option(
            "--config",
            metavar="FILE",
            help=f"Settings; else ${CONFIG_VARIABLE}, else the nearest portcheck.yaml.",
        ),
        click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the output."),
        click.option(
            "--pack", "packs", multiple=True, metavar="NAME", help="Judge by this pack; repeatable."
        ),
    ):
        command = option(command)
    return command


def settle(
    packs: Iterable[str], lang: str | None, config: str | None, start: str = "."
) -> Settings:
    """Find and read the settings from `start` upwards; raises PortcheckError.

    A flag goes before the environment, and that before portcheck.yaml.
    """
    file = config or os.environ.get(CONFIG_VARIABLE) or find(start)
    meta = click.get_current_context().meta
    meta[LANGUAGE] = lang or from_environment()
    settings = read_configuration(file) if file else Configuration()
    meta[LANGUAGE] = spoken = lang or settings.lang or from_environment()
    return Settings(settings, assemble(packs, settings), spoken)


def settle_at(
    commit: Tree, packs: Iterable[str], config: str | None, start: str, lang: str
) -> Settings:
    """Read the settings as `settle` does, but as they stood at a commit."""
    named = config or os.environ.get(CONFIG_VARIABLE)
    file = named if named and commit.is_file(named) else find(start, commit)
    settings = read_configuration(file, commit) if file else Configuration()
    return Settings(settings, assemble(packs, settings, commit), lang)


def folder_of(path: str) -> str:
    """Give the folder from which the settings for a path are looked for."""
    return path if os.path.isdir(path) else os.path.dirname(path) or os.curdir
