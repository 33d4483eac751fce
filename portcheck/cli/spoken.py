"""This file has commands and their options say in Dutch and in English what they are for."""

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from portcheck.cli.language import here
from portcheck.nearest import did_you_mean, naming, nearest
from portcheck.wording import UNSAID, Text

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Function = Callable[..., Any]
Decorator = Callable[[Function], Function]
"""What adds an option or an argument to the function of a command."""

Read = Callable[[Any], object]
"""What makes of a value what a command gets; it may raise click.BadParameter."""

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

MISSING = Text("Er ontbreken {names}.", "Missing {names}.")
BETWEEN = Text("van {low} tot en met {high}", "from {low} to {high}")
FROM = Text("vanaf {low}", "from {low} up")
HELP = Text("Toon deze uitleg.", "Show this message and exit.")
NO_OPTION = Text('de optie "{name}" bestaat niet{hint}', 'there is no option "{name}"{hint}')
NO_CHOICE = Text('"{value}" kan niet{hint}', '"{value}" is not valid{hint}')
TOO_MUCH = Text(
    "{command} neemt alleen {names}; dit is te veel: {extra}{hint}",
    "{command} takes {names} only; unexpected: {extra}{hint}",
)
ONE_OF = Text("; kies uit {choices}", "; choose from {choices}")
IN_QUOTES = Text(
    "; zet wat uit meer woorden bestaat tussen aanhalingstekens",
    "; quote what consists of several words",
)
NUMBER = Text("; kies een getal {range}", "; choose a number {range}")
WHOLE_NUMBER = Text("; kies een geheel getal {range}", "; choose a whole number {range}")


class _Spoken:
    """An attribute that is set to a Text, and read in the language of the environment."""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._kept = f"_{name}"

    def __set__(self, spoken: object, said: Text | str | None) -> None:
        vars(spoken)[self._kept] = said

    def __get__(self, spoken: object, _owner: type) -> Any:
        said = vars(spoken)[self._kept]
        return here(said) if isinstance(said, Text) else said


class _Helped(click.Command):
    """What commands and groups of them have in common: --help says what it does as a Text."""

    help: Any = _Spoken()
    options_metavar: Any = _Spoken()
    _shows_help: click.Option | None = None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse as click does, but refuse an unknown option with the one that is meant."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            name = error.option_name
        except click.BadOptionUsage as error:  # which click says without the usage
            ctx.fail(error.message)
        return ctx.fail(here(NO_OPTION, name=name, hint=self.option_meant(ctx, name)))

    def option_meant(self, ctx: click.Context, said: str) -> Text:
        """Give a clause that names the option that may be meant, in Dutch or misspelt."""
        names = [name for param in self.get_params(ctx) for name in param.opts]
        known = [name.removeprefix("--") for name in names if name.startswith("--")]
        near = nearest(_translated(said.removeprefix("--"), known), known)
        return naming(f"--{near}") if near else UNSAID

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give --help, as click does: always the same one, since click compares it."""
        if not self._shows_help:
            names = self.get_help_option_names(ctx)
            self._shows_help = showing(*names, help=HELP, told=click.Context.get_help)
        return self._shows_help


class Command(_Helped):
    """A command whose help is a Text."""

    allow_extra_args = True  # which click would refuse without a hint

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse as click does, but say at once all that is missing, and what may be one name."""
        given = [*args]
        try:
            extra = super().parse_args(ctx, args)
        except click.MissingParameter:
            missing = [*self._missing(ctx, given)]
            if len(missing) == 1:
                raise
            ctx.fail(here(MISSING, names=missing))
        if extra and not ctx.resilient_parsing:
            hint = UNSAID if any(map(os.path.lexists, extra)) else IN_QUOTES
            names = [param.metavar for param in self.params if isinstance(param, Argument)]
            said = {"command": ctx.command_path, "names": names, "extra": " ".join(extra)}
            ctx.fail(here(TOO_MUCH, **said, hint=hint))
        return extra

    def _missing(self, ctx: click.Context, args: list[str]) -> Iterator[str]:
        given, _, _ = self.make_parser(ctx).parse_args(args)
        for param in self.get_params(ctx):
            name = param.name or ""
            if param.required and (name not in given or param.value_is_missing(given[name])):
                yield param.get_error_hint(ctx)


class Group(_Helped, click.Group):
    """A group of commands whose help, and what stands behind it, are Texts."""

    epilog: Any = _Spoken()
    subcommand_metavar: Any = _Spoken()


class _Completed(click.Parameter):
    """A parameter that a shell completes as its type does, else as the name of a file."""

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Give what a value may go on to be."""
        from click.shell_completion import CompletionItem  # only a shell that completes needs it

        by_type = super().shell_complete(ctx, incomplete)
        return by_type or [CompletionItem(incomplete, type="file")]


class Option(_Completed, click.Option):
    """An option whose help is a Text, and what stands for its value may be one."""

    help: Any = _Spoken()
    metavar: Any = _Spoken()

    def __init__(self, *names: Any, help: Text | None = None, **how: Any) -> None:  # noqa: A002 - as click names it
        super().__init__(*names, **how)
        self.help = help  # click itself takes a str only

    def get_help_extra(self, ctx: click.Context) -> Any:
        """Give what stands behind the help, as click does, and which numbers the option takes."""
        numbers = {"range": str(self.type)} if isinstance(self.type, Range) else {}
        return {**super().get_help_extra(ctx), **numbers}


def showing(*names: str, help: Text, told: Callable[[click.Context], str]) -> Option:  # noqa: A002 - as click names it
    """Make an option that has something told and no more.

    click's own --help and --version ask gettext for their help at every start, which takes 1.5 ms.
    """

    def show(ctx: click.Context, _param: click.Parameter, is_asked: bool) -> None:  # noqa: FBT001 - click's signature
        if is_asked and not ctx.resilient_parsing:
            click.echo(told(ctx))
            ctx.exit()

    return Option(names, help=help, is_flag=True, is_eager=True, expose_value=False, callback=show)


class Argument(_Completed, click.Argument):
    """An argument whose name, as the help shows it, may be a Text."""

    metavar: Any = _Spoken()


class Choice(click.Choice):  # type: ignore[type-arg]  # of str; click before 8.2 is of nothing
    """A choice among texts; what is misspelt is refused with the one that was meant.

    Where there are too many to list, `all_told` says what does.
    """

    def __init__(self, choices: Iterable[str], all_told: Text = UNSAID) -> None:
        super().__init__(choices)
        self._all = all_told or ONE_OF.filled({"choices": self.choices})

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:  # noqa: ARG002 - click's signature
        """Say what is wrong with a value."""
        hint = did_you_mean(_translated(value, self.choices), self.choices)
        return here(NO_CHOICE, value=value, hint=hint or self._all)

    def get_missing_message(self, param: click.Parameter, ctx: click.Context | None) -> str:  # noqa: ARG002 - click's signature
        """Say what there is to choose from, behind what is missing."""
        said = here(self._all).removeprefix("; ")
        return said[0].upper() + said[1:]


class Range(click.ParamType):  # type: ignore[type-arg]  # of any; click before 8.4 is of nothing
    """A number, `low` or more, and `high` or less if there is one; whole if these are."""

    name = "number"

    def __init__(self, low: float, high: float | None = None) -> None:
        self.low, self.high = low, high
        self._number = int if isinstance(low, int) else float

    def __str__(self) -> str:
        """Say which numbers these are, in the language of the environment."""
        said = FROM if self.high is None else BETWEEN
        return here(said, low=str(self.low), high=str(self.high))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Give the number; what is none, or no whole one, is refused as one that is too low is."""
        with suppress(ValueError):
            number = self._number(value)
            if self.low <= number and (self.high is None or number <= self.high):
                return number
        hint = NUMBER if self._number is float else WHOLE_NUMBER
        said = here(NO_CHOICE, value=str(value), hint=here(hint, range=str(self)))
        return self.fail(said, param, ctx)


def command(said: Text) -> Callable[[Function], Command]:
    """Make a command of a function, as click does, which says what it is for."""
    return click.command(cls=Command, help=said, options_metavar=OPTIONS)


def option(*names: str, read: Read | None = None, **how: Any) -> Decorator:
    """Add an option to a command, as click does; `help` is a Text, `metavar` may be one."""
    return click.option(*names, cls=Option, callback=_callback(read), **how)


def flag(*names: str, **how: Any) -> Decorator:
    """Add an option without a value to a command."""
    return option(*names, is_flag=True, **how)


def argument(name: str, metavar: Text | str, read: Read | None = None, **how: Any) -> Decorator:
    """Add an argument to a command, as click does."""
    return click.argument(name, cls=Argument, metavar=metavar, callback=_callback(read), **how)


def _translated(said: str, known: Collection[str]) -> str:
    from portcheck.schema.translated import translated  # which no right command line needs

    return translated(said, known)


def _callback(read: Read | None) -> Callable[[click.Context, click.Parameter, Any], object] | None:
    return read and (lambda _ctx, _param, value: read(value))


def formed(forms: Iterable[str], said: Text | None = None) -> Decorator:
    """Add --format to a command, which is one of these as `form`; the first where nobody says."""
    first, *_ = choices = [*forms]
    help_ = said or Text(f"De vorm (standaard: {first}).", f"The format (default: {first}).")
    return option("-f", "--format", "form", type=Choice(choices), default=first, help=help_)
