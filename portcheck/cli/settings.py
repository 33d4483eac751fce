"""This file finds the settings that a command works by, and the rules they lead to."""

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from portcheck.cli.cache import Cache, content_of
from portcheck.cli.language import SPOKEN, from_environment
from portcheck.errors import refusal
from portcheck.rulebook.configuration import (
    Configuration,
    configuration_of,
    find,
    read_configuration,
)
from portcheck.tree import DISK, Tree
from portcheck.wording import Text

if TYPE_CHECKING:
    from portcheck.rulebook.rulebook import Rulebook

CONFIG_VARIABLE = "PORTCHECK_CONFIG"

GONE = Text("bestaat niet; {variable} noemt het", "does not exist; {variable} names it")


class Given(NamedTuple):
    """What settings a command line gives, as far as it does; every command gets it as `given`."""

    lang: str | None = None
    config: str | None = None
    packs: tuple[str, ...] = ()


class Settings:
    """What a command works by: the configuration, the language, and the rulebook when asked for."""

    def __init__(self, config: Configuration, lang: str, packs: tuple[str, ...], tree: Tree = DISK):
        self.config = config
        self.lang = lang
        self.packs = packs
        self._tree = tree

    @property
    def is_of_now(self) -> bool:
        """Whether the rules lie on the disk, where another process can load them too."""
        return self._tree is DISK

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle what leads to the rulebook, which a worker loads for itself."""
        return Settings, (self.config._replace(source=None), self.lang, self.packs)

    @cached_property
    def rulebook(self) -> "Rulebook":
        """The rules to judge by; raises PortcheckError for what is wrong with them."""
        # 45 ms that a run pays only where a plan is not remembered
        from portcheck.rulebook.assembly import assemble

        config, tree = self.config, self._tree
        if config.file and config.source is None:  # the configuration itself was remembered
            config = read_configuration(config.file, tree)
        return assemble(self.packs, config, tree)


def settle(given: Given, start: str = ".", cache: Cache | None = None) -> Settings:
    """Find and read the settings from `start` upwards; raises PortcheckError.

    A flag goes before the environment, and that before portcheck.yaml.
    """
    meta = click.get_current_context().meta
    meta[SPOKEN] = given.lang or from_environment()
    file = given.config or _of_environment() or find(start)
    config = _configuration(file, cache) if file else Configuration()
    meta[SPOKEN] = lang = given.lang or config.lang or from_environment()
    return Settings(config, lang, given.packs)


def settle_at(commit: Tree, given: Given, start: str, lang: str) -> Settings:
    """Read the settings as `settle` does, but as they stood at a commit."""
    named = given.config or _of_environment()
    file = named if named and commit.is_file(named) else find(start, commit)
    config = read_configuration(file, commit) if file else Configuration()
    return Settings(config, lang, given.packs, commit)


def folder_of(path: str) -> str:
    """Give the folder from which the settings for a path are looked for."""
    return path if os.path.isdir(path) else os.path.dirname(path) or os.curdir


def language_of_comments(given: Given, settings: Settings) -> str:
    """Give the language in which a new file is explained: Dutch, as plans are, unless it is said.

    The locale says nothing of that: what is written is for others to read too.
    """
    return given.lang or settings.config.lang or "nl"


def _of_environment() -> str:
    """Give the settings that the environment names; raises PortcheckError where they are gone."""
    file = os.environ.get(CONFIG_VARIABLE, "")
    if file and not os.path.exists(file):
        raise refusal(GONE, file, variable=CONFIG_VARIABLE)
    return file


def _configuration(file: str, cache: Cache | None) -> Configuration:
    """Read the settings, or remember what was read from the same bytes."""
    if cache is None:
        return read_configuration(file)
    key = cache.key("configuration", content_of(file))
    known = cache.get(key)
    if isinstance(known, dict):
        return configuration_of(file, known)
    config = read_configuration(file)
    cache.put(key, config._replace(source=None)._asdict())
    return config
