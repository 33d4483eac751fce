"""This file shows how each phrase of a plan was read: in a table or as JSON."""

from collections.abc import Iterable, Iterator

from portcheck.parsing.document import Document
from portcheck.phrases.topics import Reading, Register
from portcheck.plan.model import Entry, Holder, Plan
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import visible_json
from portcheck.wording import Text, printable

HEAD = (
    Text("plaats", "line"),
    Text("portefeuillehouder", "holder"),
    Text("onderwerp in het plan", "phrase"),
    Text("gelezen als", "read as"),
    Text("misschien", "arguable"),
    Text("tegengehouden door", "stopped by"),
)
NOT_FIRST = Text(" (niet als eerste)", " (not as first)")
"""Of who is second, third, or stands in for another."""

ANY = Text("elk ander onderwerp", "any other topic")
_FEW = 3

NONE = Text("het plan noemt nog geen onderwerpen", "the plan names no topics yet")


def _entries(plan: Plan) -> list[tuple[Holder, Entry]]:
    return [(holder, entry) for holder in plan.holders for entry in holder.entries]


def as_table(plan: Plan, document: Document, lang: str) -> Iterator[str]:
    """Yield a table of phrases, a line each, with topics by their labels."""
    rows = [
        (
            document.span(entry.path).line,
            printable(holder.name),
            printable(entry.phrase) + ("" if entry.is_first else NOT_FIRST.of(lang)),
            *_read(entry.reading, plan.register, lang),
        )
        for holder, entry in _entries(plan)
    ]
    yield draw(HEAD, rows, lang) if rows else f"{NONE.of(lang)}\n"


def _read(reading: Reading, register: Register, lang: str) -> Iterator[str]:
    """Yield what a phrase names, what it may name, and what stopped it."""
    is_any = len(reading.mentioned) == len(register.topics) > _FEW  # as "al het overige" is
    yield _labels(reading.topics, register, lang)
    yield ANY.of(lang) if is_any else _labels(reading.arguable, register, lang)
    yield ", ".join(map(printable, reading.decoys))


def _labels(topics: Iterable[str], register: Register, lang: str) -> str:
    return ", ".join(printable(register.label(topic).of(lang)) for topic in topics)


def as_json(plan: Plan, document: Document, _lang: str) -> Iterator[str]:
    """Yield the JSON of phrases, with topics by their ids."""
    phrases = []
    for holder, entry in _entries(plan):
        span = document.span(entry.path)
        phrases.append(
            {
                "phrase": entry.phrase,
                "holder": holder.name,
                "line": span.line,
                "column": span.column,
                "topics": list(entry.reading.topics),
                "arguable": list(entry.reading.arguable),
                "decoys": list(entry.reading.decoys),
                "first": entry.is_first,
            }
        )
    return visible_json({"version": 1, "phrases": phrases})
