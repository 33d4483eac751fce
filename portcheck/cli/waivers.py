"""This file is `portcheck waivers`: the departures that plans record, and their state."""

import os
from collections.abc import Iterator

from portcheck.cli import exits, spoken
from portcheck.cli.dates import dated
from portcheck.cli.notices import NO_PLAN, notice
from portcheck.cli.options import Given, Settings, folder_of, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import opened, opened_all
from portcheck.finding import Waiver
from portcheck.lint.linter import Opened, Question, judge
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
        "Noem de afwijkingen die in elk PLAN, of in de plannen van een map, zijn vastgelegd, en "
        "zeg of ze gelden.",
        "List the departures that each PLAN, or the plans of a folder, record, and say whether "
        "they hold.",
    )
)
@spoken.argument("paths", "[PLAN]...", nargs=-1)
@spoken.formed(FORMATS)
@dated
@shared
def command(
    *,
    paths: tuple[str, ...],
    form: str,
    as_of: str,
    given: Given,
) -> int:
    """List the departures of plans."""
    first, *others = paths = paths or (".",)
    settings = settle(given, folder_of(first))
    is_one = not others and not os.path.isdir(first)
    unread: list[str] = []
    plans = [opened(first, settings)] if is_one else [*opened_all(paths, settings, unread)]
    notice(unread)
    if not plans:
        notice([] if unread else [NO_PLAN.of(settings.lang, {"paths": paths})])
        return exits.NOT_JUDGED if unread else exits.NOTHING
    rows = (
        row._replace(plan="" if is_one else plan.file)
        for plan in plans
        for row in _recorded(plan, settings, as_of)
    )
    give(FORMATS[form](rows, settings.lang), Outlet(form))
    return exits.NOT_JUDGED if unread else exits.CLEAN


def _recorded(found: Opened, settings: Settings, as_of: str) -> Iterator[Recorded]:
    """Yield the departures of a plan, with their state."""
    if not found.plan.waivers:
        return
    judged = judge(found, Question(settings.rulebook, settings.lang, as_of))
    applied = {rule.id for rule in settings.rulebook.rules_for(found.plan.body)}
    applied -= set(judged.not_judged)
    for waiver in found.plan.waivers:
        rule = settings.rulebook.find(waiver.rule)
        is_judged = rule is not None and rule.id in applied
        yield Recorded(waiver, _state(waiver, judged, is_judged=is_judged))


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
