"""This file notices phrases that divide the work by area instead of by topic."""

from collections.abc import Iterator, Mapping
from typing import Any

from portcheck.plan.model import Entry, Plan
from portcheck.problem import Kind, Problem, Spot
from portcheck.wording import Text

PARAMS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["area_words", "area_roles"],
    "properties": {
        "area_words": {
            "description": "Words that make an area of the capitalised name behind them, "
            "where a phrase starts with them.",
            "type": "array",
            "items": {"type": "string"},
        },
        "area_roles": {
            "description": "Words that mean work for one area wherever they stand.",
            "type": "array",
            "items": {"type": "string"},
        },
    },
}

MESSAGE = Text("het werk is naar gebied verdeeld: {phrases}", "work is divided by area: {phrases}")
HELD = Text("bij {holder}", "held by {holder}")
SHOWN = 3

_ARTICLES = frozenset(("de", "het", "'t", "’t", "‘t"))


def _problems(plan: Plan, params: Mapping[str, Any]) -> Iterator[Problem]:
    words, roles = frozenset(params["area_words"]), frozenset(params["area_roles"])
    found = [
        (holder, entry)
        for holder in plan.holders
        for entry in holder.entries
        if _is_area(entry, words, roles)
    ]
    if not found:
        return
    spots = [Spot(entry.path, HELD, {"holder": holder.name}) for holder, entry in found]
    phrases: list[object] = [f'"{entry.phrase}"' for _, entry in found[:SHOWN]]
    if len(found) > SHOWN:
        phrases.append(f"… (+{len(found) - SHOWN})")
    yield Problem(
        message=MESSAGE,
        values={"phrases": phrases},
        spot=spots[0],
        related=tuple(spots[1:]),
        holders=tuple({holder.name for holder, _ in found}),
    )


def _is_area(entry: Entry, words: frozenset[str], roles: frozenset[str]) -> bool:
    if not roles.isdisjoint(entry.reading.words):
        return True
    start, *rest = entry.phrase.split()
    if rest and rest[0].casefold() in _ARTICLES:
        rest = rest[1:]
    return (
        start.rstrip(":").casefold() in words and bool(rest) and rest[0].strip("('‘’")[:1].isupper()
    )


KIND = Kind(PARAMS, _problems)
