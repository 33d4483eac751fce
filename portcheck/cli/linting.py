"""This file is `portcheck rules --lint`: all that is wrong with packs, and what to do about it."""

from portcheck.cli import exits
from portcheck.cli.options import Settings
from portcheck.cli.output import Outlet, give
from portcheck.reporters.linted import as_json, as_text
from portcheck.review.linting import lint
from portcheck.review.traps import trap_of


def tell(settings: Settings, form: str) -> int:
    """Say all that is wrong with the packs of the settings, and give the exit code."""
    found = lint(settings.packs, settings.config)
    render = as_text if form == "table" else as_json
    give(render(found, settings.lang), Outlet(form))
    is_wrong = any(trap_of(complaint).severity == "error" for complaint in found)
    return exits.FINDINGS if is_wrong else exits.CLEAN
