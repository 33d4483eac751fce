"""This file is `portcheck compare`: what a plan introduces and resolves beside another."""

import click

from portcheck.change.compare import Names, compare
from portcheck.change.moves import moves
from portcheck.change.succession import successors
from portcheck.cli import exits
from portcheck.cli.dates import iso_date, today
from portcheck.cli.options import folder_of, settle, shared
from portcheck.cli.plans import typed
from portcheck.cli.reporting import Reporting, deliver, fails, reported
from portcheck.cli.sources import read_content
from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Report


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--as-of", metavar="DATE", callback=iso_date, help="Judge as on this day.")
@reported
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    old: str,
    new: str,
    as_of: str | None,
    reporting: Reporting,
    packs: tuple[str, ...],
    lang: str | None,
    config: str | None,
) -> int:
    """Say what the plan NEW introduces and resolves beside OLD, and what came into other hands."""
    settings = settle(packs, lang, config, folder_of(new))
    question = Question(settings.rulebook, settings.lang, as_of or today())
    texts = [(read_content(file), file) for file in (old, new)]
    plans = [typed(content, file, settings) for content, file in texts]
    if plans[0] is None or plans[1] is None:
        return exits.FINDINGS
    before, after = (
        Report(question.as_of, (lint(content, file, question),)) for content, file in texts
    )
    was, is_ = plans[0].plan, plans[1].plan
    names = Names({old: new}, {new: successors(was, is_)})
    report = compare(after, before, old, names)._replace(moves=moves(was, is_, settings.lang))
    code = exits.FINDINGS if fails(report, reporting, settings) else exits.CLEAN
    deliver(report, reporting, settings.lang, code)
    return code
