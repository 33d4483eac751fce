"""This file reads the one plan that a command is about, or shows why it is none."""

from typing import NamedTuple

import click

from portcheck.cli.options import Settings
from portcheck.lint.linter import Question, lint, plan_of, read
from portcheck.lint.report import Report
from portcheck.plan.document import Document, DocumentError
from portcheck.plan.model import Plan
from portcheck.reporters import View, rendered


class Typed(NamedTuple):
    """A plan, and the document that knows where its parts stand."""

    plan: Plan
    document: Document


def typed(content: bytes, file: str, settings: Settings) -> Typed | None:
    """Give the plan; where there is none, say on standard error what check would find, and None."""
    try:
        document = read(content)
        plan = plan_of(document, settings.rulebook)
    except DocumentError:
        plan = None
    if plan is None:
        judged = lint(content, file, Question(settings.rulebook, settings.lang, ""))
        shown = rendered("concise", Report("", (judged,)), View(settings.lang, quiet=True))
        click.echo(shown, nl=False, err=True)
        return None
    return Typed(plan, document)
