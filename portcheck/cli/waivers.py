"""This file is `portcheck waivers`: the departures that a plan records, and their state."""

from portcheck.cli import spoken
from portcheck.cli.dates import dated
from portcheck.cli.options import Given, folder_of, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import opened
from portcheck.finding import Waiver
from portcheck.lint.linter import Question, judge
from portcheck.lint.report import Judged
from portcheck.reporters.departures import (
    DOUBLE,
    HOLDS,
    NOT_JUDGED,
    Recorded,
    as_json,
    as_table,
)
from portcheck.wording import Text

FORMATS = {"table": as_table, "json": as_json}


@spoken.command(
    Text(
        "Noem de afwijkingen die in PLAN zijn vastgelegd, en zeg of ze gelden.",
        "List the departures that PLAN records, and say whether they hold.",
    )
)
@spoken.argument("plan", "PLAN")
@spoken.formed(FORMATS)
@dated
@shared
def command(
    *,
    plan: str,
    form: str,
    as_of: str,
    given: Given,
) -> None:
    """List the departures of a plan."""
    settings = settle(given, folder_of(plan))
    found = opened(plan, settings)
    judged = judge(found, Question(settings.rulebook, settings.lang, as_of))
    applied = {rule.id for rule in settings.rulebook.rules_for(found.plan.body)}
    applied -= set(judged.not_judged)
    rows = [
        Recorded(waiver, _state(waiver, judged, is_judged=rule is not None and rule.id in applied))
        for waiver in found.plan.waivers
        for rule in [settings.rulebook.find(waiver.rule)]
    ]
    give(FORMATS[form](rows, settings.lang), Outlet(form))


def _state(waiver: Waiver, judged: Judged, *, is_judged: bool) -> str:
    """Give the name of the rule that a departure falls foul of, else whether it covers anything.

    One that is sound and covers nothing covers what an earlier entry covers already.
    """
    for finding in judged.findings:
        if finding.place.path[: len(waiver.path)] == waiver.path:
            return finding.name
    if any(finding.waiver == waiver for finding in judged.findings):
        return HOLDS
    return DOUBLE if is_judged else NOT_JUDGED
