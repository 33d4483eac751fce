"""This file opens the plans that a command is about, or would be, or shows why one is none."""

from collections.abc import Callable

import click

from portcheck.cli import exits
from portcheck.cli.output import notice
from portcheck.cli.settings import Settings
from portcheck.cli.sources import (
    NO_PLAN,
    STDIN,
    UNNAMED,
    UNREADABLE_PLAN,
    PlanFile,
    read_content,
    sources,
)
from portcheck.editing.layout import EditError
from portcheck.errors import Complaint, refusal
from portcheck.finding import NEVER_OFF
from portcheck.lint.linter import Opened, Question, lint, open_plan
from portcheck.lint.report import Report
from portcheck.lint.selection import by_rule
from portcheck.reporters import View, rendered
from portcheck.rulebook.rulebook import Rulebook
from portcheck.wording import Text

NO_STDIN = Text(
    "dit vraagt een plan in een bestand, geen standaardinvoer",
    "this takes a plan in a file, not standard input",
)


def require_file(path: str) -> None:
    """Raise PortcheckError for standard input, where a command needs a plan to have a name."""
    if path == STDIN:
        raise refusal(NO_STDIN, path)


def opened(path: str, settings: Settings, stdin_name: str = STDIN) -> Opened:
    """Open a plan; raises PortcheckError where there is none to read.

    Where it is none to judge, the command ends, and says on standard error what is wrong with it.
    """
    content, file = read_content(path), stdin_name if path == STDIN else path
    found = open_plan(content, file, settings.rulebook)
    if found is None:
        judged = lint(content, file, Question(settings.rulebook, settings.lang, ""))
        wrong = by_rule(Report("", (judged,)), frozenset(NEVER_OFF), frozenset())
        shown = rendered("concise", wrong, View(settings.lang, quiet=True))
        click.echo(shown, nl=False, err=True)
        raise click.exceptions.Exit(exits.FINDINGS)
    return found


def required(path: str, rulebook: Rulebook) -> Opened:
    """Open a plan that is to be held beside another; raises PortcheckError where it is none."""
    found = open_plan(read_content(path), path, rulebook)
    if found is None:
        raise refusal(UNREADABLE_PLAN, file=path)
    return found


def opened_all(paths: tuple[str, ...], settings: Settings) -> tuple[list[Opened], int]:
    """Open the plans that paths lead to, and give besides the exit code for all that was found.

    What is none, and that there is none at all, is said on standard error.
    """
    plans: list[Opened] = []
    unread: list[str] = []
    for source in sources(paths, UNNAMED, settings.config):
        if isinstance(source, Complaint):
            unread.append(source.of(settings.lang))
        elif isinstance(source, PlanFile):
            found = open_plan(source.content, source.file, settings.rulebook)
            if found is None:
                unread.append(UNREADABLE_PLAN.of(settings.lang, {"file": source.file}))
            else:
                plans.append(found)
    if not plans and not unread:
        notice([NO_PLAN.of(settings.lang, {"paths": paths})])
        return [], exits.NOTHING
    notice(unread)
    return plans, exits.NOT_JUDGED if unread else exits.CLEAN


def edited(found: Opened, edit: Callable[[str], str], odd: Text, **values: object) -> bytes:
    """Give the bytes of a plan whose text is edited.

    Raises PortcheckError, which says `odd`, where the plan is laid out so that it cannot be.
    """
    try:
        return edit(found.content.decode("utf-8")).encode("utf-8")
    except EditError as error:
        raise refusal(odd, found.file, **values) from error


def reopened(
    found: Opened, edit: Callable[[str], str], odd: Text, rulebook: Rulebook, **values: object
) -> Opened:
    """Give a plan whose text is edited; raises PortcheckError as `edited` does."""
    after = open_plan(edited(found, edit, odd, **values), found.file, rulebook)
    if after is None:  # a phrase that is too long for one
        raise refusal(odd, found.file, **values)
    return after
