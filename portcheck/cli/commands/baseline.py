"""This file is `portcheck baseline`: record the findings of today, so that only new ones count."""

import os

import click

from portcheck.change.baseline import (
    from_report,
    graver,
    plan_name,
    prune,
    read,
    render,
    renew,
    tally,
)
from portcheck.cli import exits, spoken
from portcheck.cli.judging import How, Judge, judge_all
from portcheck.cli.options import pathed, shared, today
from portcheck.cli.output import Outlet, give, notice
from portcheck.cli.plans import require_file
from portcheck.cli.settings import Given, folder_of, settle
from portcheck.cli.sources import NO_PLAN, UNREADABLE_PLAN, sources
from portcheck.wording import Text

NOT_WRITTEN = Text("{file} is niet geschreven", "{file} was not written")
WRITTEN = Text(
    "{file}: nulmeting geschreven; bevindingen: {all}, erbij: {added}, eruit: {gone}",
    "{file}: baseline written; findings: {all}, added: {added}, taken out: {gone}",
)

GRAVER = Text(
    "ernstiger dan in de vorige nulmeting, en nu zo aanvaard: {rules}",
    "more severe than in the previous baseline, and accepted as such from now on: {rules}",
)


@spoken.command(
    Text(
        """\
Leg de huidige bevindingen vast in een nulmeting, zodat check --baseline ze aanvaardt.

PAD is een plan, of een map met plannen; zonder PAD de huidige map.""",
        """\
Record the present findings in a baseline, for check --baseline to accept.

PATH is a plan, or a folder of plans; without PATH the current folder.""",
    )
)
@pathed
@spoken.option(
    "-o",
    "--output",
    required=True,
    metavar=spoken.FILE,
    help=Text("Het bestand voor de nulmeting.", "The file for the baseline."),
)
@spoken.flag(
    "--prune",
    "prunes",
    help=Text(
        "Haal alleen weg wat niet meer voorkomt, en voeg niets toe.",
        "Only take out what no longer occurs, and add nothing.",
    ),
)
@shared
def command(*, paths: tuple[str, ...], output: str, prunes: bool, given: Given) -> int:
    """Write a baseline, or take out of one what is no more."""
    settings = settle(given, folder_of(paths[0]))
    for path in paths:
        require_file(path)
    before = read(output) if prunes or os.path.exists(output) else ()
    run = judge_all(sources(paths, "", settings.config), Judge(settings, How(today())))
    # what else a plan holds that could not be judged is not known
    unjudged = [plan.file for plan in run.report.plans if plan.is_unread]
    unread = [
        *(said.of(settings.lang) for said in run.unread),
        *(UNREADABLE_PLAN.of(settings.lang, {"file": file}) for file in unjudged),
    ]
    if unread or not run.report.plans:
        empty = NO_PLAN.of(settings.lang, {"paths": paths})
        notice([*(unread or [empty]), NOT_WRITTEN.of(settings.lang, {"file": output})])
        return exits.NOT_JUDGED if unread else exits.NOTHING
    folder = os.path.dirname(output)
    judged = {plan_name(plan.file, folder) for plan in run.report.plans}
    deleted = {e.plan for e in before if not os.path.isfile(os.path.join(folder, e.plan))}
    change = prune if prunes else renew
    after = change(before, from_report(run.report, folder), judged | deleted)
    give([render(after)], Outlet("json", output))
    added, gone = tally(after) - tally(before), tally(before) - tally(after)
    values = {"file": output, "all": len(after), "added": added.total(), "gone": gone.total()}
    click.echo(WRITTEN.of(settings.lang, values), err=True)
    if raised := graver(before, after):
        click.echo(GRAVER.of(settings.lang, {"rules": raised}), err=True)
    return exits.CLEAN
