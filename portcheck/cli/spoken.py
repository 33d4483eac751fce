"""This file has commands and their options say in Dutch and in English what they are for."""

from collections.abc import Callable, Iterable
from typing import Any

import click

from portcheck.cli.language import here
from portcheck.nearest import did_you_mean
from portcheck.wording import Text

Function = Callable[..., Any]

DATE = Text("DATUM", "DATE")
FILE = Text("BESTAND", "FILE")
FOLDER = Text("MAP", "FOLDER")
HOLDER = Text("NAAM", "HOLDER")
NAME = Text("NAAM", "NAME")
OPTIONS = Text("[OPTIES]", "[OPTIONS]")
PACK = Text("PAKKET", "PACK")
PACKS = Text("[PAKKET]...", "[PACK]...")
PATHS = Text("[PAD]...", "[PATH]...")
RULE = Text("REGEL", "RULE")

NO_CHOICE = Text('"{value}" kan niet{hint}', '"{value}" is no choice{hint}')


class _Spoken:
    """An attribute that is set to a Text, and read in the language of the environment."""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._kept = f"_{name}"

    def __set__(self, spoken: object, said: Text | str | None) -> None:
        vars(spoken)[self._kept] = said

    def __get__(self, spoken: object, _owner: type) -> Any:
        said = vars(spoken)[self._kept]
        return here(said) if isinstance(said, Text) else said


class Command(click.Command):
    """A command whose help is a Text."""

    help: Any = _Spoken()
    options_metavar: Any = _Spoken()


class Group(click.Group):
    """A group of commands whose help, and what stands behind it, are Texts."""

    help: Any = _Spoken()
    epilog: Any = _Spoken()
    options_metavar: Any = _Spoken()
    subcommand_metavar: Any = _Spoken()


class Option(click.Option):
    """An option whose help is a Text, and what stands for its value may be one."""

    help: Any = _Spoken()
    metavar: Any = _Spoken()

    def __init__(self, *names: Any, help: Text | None = None, **how: Any) -> None:  # noqa: A002 - as click names it
        super().__init__(*names, **how)
        self.help = help  # click itself takes a str only


class Argument(click.Argument):
    """An argument whose name, as the help shows it, may be a Text."""

    metavar: Any = _Spoken()


class Choice(click.Choice):  # type: ignore[type-arg]  # of str; click before 8.2 is of nothing
    """A choice among texts; what is misspelt is refused with the one that was meant."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Give the choice, as click does."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            hint = did_you_mean(value, self.choices)
            if not hint.nl:
                raise
        return self.fail(here(NO_CHOICE, value=value, hint=hint), param, ctx)


def command(said: Text) -> Callable[[Function], Command]:
    """Make a command of a function, as click does, which says what it is for."""
    return click.command(cls=Command, help=said, options_metavar=OPTIONS)


def option(*names: str, **how: Any) -> Callable[[Function], Function]:
    """Add an option to a command, as click does; `help` is a Text, `metavar` may be one."""
    return click.option(*names, cls=Option, **how)


def argument(name: str, metavar: Text | str, **how: Any) -> Callable[[Function], Function]:
    """Add an argument to a command, as click does."""
    return click.argument(name, cls=Argument, metavar=metavar, **how)


def formed(forms: Iterable[str]) -> Callable[[Function], Function]:
    """Add --format to a command, which is one of these as `form`; the first where nobody says."""
    first, *_ = choices = [*forms]
    help_ = Text(f"De vorm (standaard: {first}).", f"The format (default: {first}).")
    return option("-f", "--format", "form", type=Choice(choices), default=first, help=help_)
