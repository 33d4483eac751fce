"""This file opens the one plan that a command is about, or shows why it is none."""

from typing import NamedTuple

import click

from portcheck.cli import exits
from portcheck.cli.options import Settings
from portcheck.cli.sources import STDIN, read_content
from portcheck.lint.linter import Question, lint, plan_of, read
from portcheck.lint.report import Report
from portcheck.plan.document import Document, DocumentError
from portcheck.plan.model import Plan
from portcheck.reporters import View, rendered


class Opened(NamedTuple):
    """A plan, the bytes of its file, and the document that knows where its parts stand."""

    file: str
    content: bytes
    document: Document
    plan: Plan


def opened(path: str, settings: Settings, stdin_name: str = STDIN) -> Opened:
    """Open a plan; raises PortcheckError where there is none to read.

    Where it is none to judge, the command ends, and says on standard error what check would find.
    """
    content, file = read_content(path), stdin_name if path == STDIN else path
    found = opened_from(content, file, settings)
    if found is None:
        judged = lint(content, file, Question(settings.rulebook, settings.lang, ""))
        shown = rendered("concise", Report("", (judged,)), View(settings.lang, quiet=True))
        click.echo(shown, nl=False, err=True)
        raise click.exceptions.Exit(exits.FINDINGS)
    return found


def opened_from(content: bytes, file: str, settings: Settings) -> Opened | None:
    """Open the plan that a file's bytes hold; None where they hold none."""
    try:
        document = read(content)
    except DocumentError:
        return None
    plan = plan_of(document, settings.rulebook)
    return Opened(file, content, document, plan) if plan else None
