"""This file says what is wrong with packs, and what to do about it: as text or as JSON."""

from collections import Counter
from collections.abc import Iterator, Sequence

from portcheck.errors import Complaint
from portcheck.finding import GRAVEST_FIRST
from portcheck.reporters import said
from portcheck.reporters.visible import visible_json
from portcheck.review.review import trap_of
from portcheck.wording import Text

SOUND = Text("aan de regels mankeert niets", "nothing is wrong with the rules")


def as_text(found: Sequence[Complaint], lang: str) -> Iterator[str]:
    """Yield a line a complaint, another where that does not say what to do, and the counts."""
    for complaint in found:
        trap, message = trap_of(complaint), complaint.message.of(lang, complaint.values)
        place = f"{complaint.place}: " if complaint.file else ""
        yield f"{place}{said.SEVERITY[trap.severity].of(lang)}[{trap.name}]: {message}\n"
        if not trap.is_said:
            yield f"  = {said.HELP.of(lang)} {trap.help.of(lang, complaint.values)}\n"
    numbers = Counter(trap_of(complaint).severity for complaint in found)
    counts = [said.count(numbers[severity], severity, lang) for severity in GRAVEST_FIRST]
    yield f"{', '.join(counts) if found else SOUND.of(lang)}\n"


def as_json(found: Sequence[Complaint], lang: str) -> Iterator[str]:
    """Yield the JSON of complaints."""
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
