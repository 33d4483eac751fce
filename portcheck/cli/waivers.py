"""This file is `portcheck waivers`: the departures that a plan records, and their state."""

from collections.abc import Iterable
from typing import NamedTuple

import click

from portcheck.cli import exits
from portcheck.cli.dates import iso_date, today
from portcheck.cli.options import folder_of, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import typed
from portcheck.cli.sources import read_content
from portcheck.finding import Waiver
from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Judged
from portcheck.reporters import as_json
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import visible_json
from portcheck.wording import Text, printable

HEAD = (
    Text("regel", "rule"),
    Text("betreft", "concerns"),
    Text("reden", "reason"),
    Text("besluit", "decision"),
    Text("door", "by"),
    Text("herzien op", "review"),
    Text("stand", "state"),
)
HOLDS = "holds"
DOUBLE = "double"
NOT_JUDGED = "not-judged"
STATES = {
    HOLDS: Text("geldt", "holds"),
    DOUBLE: Text("dubbel", "double"),
    NOT_JUDGED: Text("niet beoordeeld", "not judged"),
}
"""What a departure is where it falls foul of no rule."""


class _Row(NamedTuple):
    waiver: Waiver
    state: str


@click.command()
@click.argument("plan")
@click.option("-f", "--format", "format_", type=click.Choice(["table", "json"]), default="table")
@click.option("--as-of", metavar="DATE", callback=iso_date, help="Judge as on this day.")
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    plan: str,
    format_: str,
    as_of: str | None,
    packs: tuple[str, ...],
    lang: str | None,
    config: str | None,
) -> int:
    """List the departures that PLAN records, and whether each holds."""
    settings = settle(packs, lang, config, folder_of(plan))
    content = read_content(plan)
    found = typed(content, plan, settings)
    if found is None:
        return exits.FINDINGS
    judged = lint(content, plan, Question(settings.rulebook, settings.lang, as_of or today()))
    applied = {rule.id for rule in settings.rulebook.rules_for(found.plan.body)}
    applied -= set(judged.not_judged)
    rows = [
        _Row(waiver, _state(waiver, judged, is_judged=rule is not None and rule.id in applied))
        for waiver in found.plan.waivers
        for rule in [settings.rulebook.find(waiver.rule)]
    ]
    render = _table if format_ == "table" else _json
    give(render(rows, settings.lang), Outlet(format_))
    return exits.CLEAN


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


def _table(rows: list[_Row], lang: str) -> Iterable[str]:
    cells = [
        (
            printable(waiver.rule),
            ", ".join(map(printable, waiver.subjects)),
            printable(waiver.reason),
            printable(waiver.decision),
            printable(waiver.decided_by),
            waiver.review,
            STATES[state].of(lang) if state in STATES else state,
        )
        for waiver, state in rows
    ]
    return [draw([text.of(lang) for text in HEAD], cells)]


def _json(rows: list[_Row], _lang: str) -> Iterable[str]:
    waivers = [{**as_json.waiver(waiver), "state": state} for waiver, state in rows]
    return visible_json({"version": 1, "waivers": waivers})
