"""This file is `portcheck rules --lint`: all that is wrong with packs, and what to do about it."""

from collections import Counter
from collections.abc import Iterator

from portcheck.cli import exits
from portcheck.cli.options import Settings
from portcheck.cli.output import Outlet, give
from portcheck.errors import Complaint
from portcheck.finding import SEVERITIES
from portcheck.reporters import said
from portcheck.reporters.visible import visible_json
from portcheck.rulebook.linting import lint
from portcheck.rulebook.traps import trap_of
from portcheck.wording import Text

SOUND = Text("aan de regels mankeert niets", "nothing is wrong with the rules")


def tell(settings: Settings, form: str) -> int:
    """Say all that is wrong with the packs of the settings, and give the exit code."""
    found = lint(settings.packs, settings.config)
    render = _text if form == "table" else _json
    give(render(found, settings.lang), Outlet(form))
    is_wrong = any(trap_of(complaint).severity == "error" for complaint in found)
    return exits.FINDINGS if is_wrong else exits.CLEAN


def _text(found: list[Complaint], lang: str) -> Iterator[str]:
    for complaint in found:
        trap, message = trap_of(complaint), complaint.message.of(lang, complaint.values)
        place = f"{complaint.place}: " if complaint.file else ""
        yield f"{place}{said.SEVERITY[trap.severity].of(lang)}[{trap.name}]: {message}\n"
        yield f"  = {said.HELP.of(lang).strip()} {trap.help.of(lang, complaint.values)}\n"
    numbers = Counter(trap_of(complaint).severity for complaint in found)
    counts = [said.count(numbers[severity], severity, lang) for severity in reversed(SEVERITIES)]
    yield f"{', '.join(counts) if found else SOUND.of(lang)}\n"


def _json(found: list[Complaint], lang: str) -> Iterator[str]:
    faults = []
    for complaint in found:
        trap = trap_of(complaint)
        faults.append(
            {
                "file": complaint.file or None,
                "line": complaint.line or None,
                "column": complaint.column or None,
                "trap": trap.name,
                "severity": trap.severity,
                "message": complaint.message.of(lang, complaint.values),
                "help": trap.help.of(lang, complaint.values),
            }
        )
    return visible_json({"version": 1, "faults": faults})
