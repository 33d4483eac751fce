"""This file shows the departures that plans record: in a table or as JSON."""

from collections.abc import Iterable, Iterator
from textwrap import fill

from portcheck.lint.departures import DOUBLE, HOLDS, NOT_JUDGED, REPLACED, Departure
from portcheck.reporters.as_json import waiver as plain
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import visible_json
from portcheck.wording import Text, printable

PLAN = Text("plan", "plan")
HEAD = (
    Text("regel", "rule"),
    Text("betreft", "concerns"),
    Text("reden", "reason"),
    Text("besluit", "decision"),
    Text("door", "by"),
    Text("herzien op", "review"),
    Text("stand", "state"),
)
NONE = Text("er zijn geen afwijkingen vastgelegd", "no departures are recorded")
STATES = {
    HOLDS: Text("geldt", "holds"),
    DOUBLE: Text("dubbel", "duplicate"),
    REPLACED: Text("vervangen", "replaced"),
    NOT_JUDGED: Text("niet beoordeeld", "not judged"),
    "afwijking-onbekende-regel": Text("onbekende regel", "unknown rule"),
    "afwijking-onbekend-onderwerp": Text("onbekend onderwerp", "unknown topic"),
    "afwijking-zonder-besluit": Text("niet besloten", "not decided"),
    "afwijking-verlopen": Text("verlopen", "lapsed"),
    "afwijking-zonder-bevinding": Text("dekt niets", "covers nothing"),
    "afwijking-andere-feiten": Text("andere feiten", "other facts"),
    "afwijking-van-de-wet": Text("wet: kan niet", "law: impossible"),
}
"""What a departure is, by the rule that it falls foul of where it does."""

_WIDEST = 40
"""How many characters of what people write stand on a line."""


def as_table(rows: Iterable[Departure], lang: str) -> Iterator[str]:
    """Yield a table of departures, or that there are none; a long text goes on below."""
    recorded = [*rows]
    of_many = any(row.plan for row in recorded)
    cells = [
        (
            *((printable(plan),) if of_many else ()),
            printable(waiver.rule),
            _folded(", ".join(waiver.subjects)),
            _folded(waiver.reason),
            _folded(waiver.decision),
            _folded(waiver.decided_by),
            waiver.review,
            STATES[state].of(lang) if state in STATES else state,
        )
        for waiver, state, plan in recorded
    ]
    head = (PLAN, *HEAD) if of_many else HEAD
    yield draw(head, cells, lang) if cells else f"{NONE.of(lang)}\n"


def _folded(text: str) -> str:
    return fill(printable(text), _WIDEST, break_long_words=False, break_on_hyphens=False)


def as_json(rows: Iterable[Departure], _lang: str) -> Iterator[str]:
    """Yield the JSON of departures."""
    waivers = [
        {**({"plan": plan} if plan else {}), **plain(waiver), "state": state}
        for waiver, state, plan in rows
    ]
    return visible_json({"version": 1, "waivers": waivers})
