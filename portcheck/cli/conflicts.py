"""This file is `portcheck rules --conflicts`: whether any plan can satisfy the rules."""

from portcheck.cli import exits
from portcheck.cli.options import Settings
from portcheck.cli.output import Outlet, give
from portcheck.cli.solving import require_solver, watched
from portcheck.wording import Text

BODY = "Provincie"
"""Whose rules are meant where no packs are chosen."""

SECONDS = 10.0
"""How long each number of holders may take."""

TOO_LATE = Text(
    "in {seconds} seconden is niet gebleken of de regels samengaan; kies minder regels met --pack",
    "in {seconds} seconds it has not shown whether the rules go together; choose fewer by --pack",
)


def tell(settings: Settings, holders: range, form: str) -> int:
    """Say what comes of the rules for so many holders, and give the exit code."""
    require_solver()
    from portcheck.reporters.conflicting import as_json, as_text
    from portcheck.search.conflicts import conflicts

    rules = settings.rulebook.rules_for(BODY)
    with watched(SECONDS, TOO_LATE, searches=2 * len(holders) + 2):
        found = conflicts(rules, settings.rulebook.register, holders, SECONDS)
    give((as_text if form == "table" else as_json)(found, settings.lang), Outlet(form))
    is_possible = any(verdict.is_possible for verdict in found.verdicts)
    return exits.CLEAN if is_possible else exits.FINDINGS
