"""This file judges the plans that were found, and says what is no finding."""

from collections.abc import Iterable
from typing import NamedTuple

import click

from portcheck.cli.sources import Plan, Source, Unread
from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Judged, Report
from portcheck.wording import Text

NO_PLAN = Text("geen plan gevonden in {paths}", "no plan found in {paths}")


class Run(NamedTuple):
    """What came of the paths: plans judged, files passed over, and what could not be read."""

    report: Report
    passed: int
    unread: list[Unread]


def judge(found: Iterable[Source], question: Question) -> Run:
    """Judge every plan that was found."""
    judged: list[Judged] = []
    unread: list[Unread] = []
    passed = 0
    for source in found:
        if isinstance(source, Plan):
            judged.append(lint(source.content, source.file, question))
        elif isinstance(source, Unread):
            unread.append(source)
        else:
            passed += 1
    return Run(Report(question.as_of, tuple(judged)), passed, unread)


def notice(notices: Iterable[str]) -> None:
    """Say on standard error what is no finding, a line each."""
    for line in notices:
        click.echo(f"portcheck: {line}", err=True)


def failures(run: Run, lang: str) -> list[str]:
    """Say of each path that could not be read why not."""
    return [
        failed.reason.of(lang, {"path": failed.path, "reason": failed.detail})
        for failed in run.unread
    ]
