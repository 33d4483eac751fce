"""This file checks that each topic that somebody holds has a second holder, who stands in."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from portcheck.finding import Path
from portcheck.kind import TOPIC, Kind, Params, always, list_of, param, params_schema, unmoved
from portcheck.phrases.seat_words import OF_SEAT, STANDING_IN
from portcheck.phrases.weighing import WEIGHTS
from portcheck.phrases.words import AND, BREAKS
from portcheck.plan.model import Entry, Holder, Plan
from portcheck.problem import ALL_HOLDERS, Problem, holding, shown
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat elk onderwerp een tweede portefeuillehouder heeft; een vervanger, of iemand "
    "met wie het wordt gedeeld, is er ook een",
    "checks that every topic has a second holder; a replacement, or somebody with whom it is "
    "shared, is one too",
)
PARAMS = params_schema(
    required={},
    optional={
        "topics": param(
            "De onderwerpen waarover de regel gaat; anders gaat hij over alles wat iemand "
            "heeft, ook wat geen bekend onderwerp is, maar niet over een zetel in een bestuur.",
            "The topics that the rule is about; without these it is about all that somebody "
            "holds, known as a topic or not, but about no seat in a board.",
            list_of(TOPIC),
        ),
    },
)

MESSAGE = Text("{summary}; het gaat om {phrases}", "{summary}; missing for {phrases}")

_BREAKS = BREAKS | {AND, "foar", "for", "voor"}
"""After the last three comes what somebody is second for: "vervanger van Smit voor zorg"."""


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    asked = frozenset(params.get("topics", ()))
    seconds = _seconds(plan)
    alone = [
        (holder, entry)
        for holder in plan.holders
        if {holder.name}.issuperset(holder.replacements)
        for entry in holder.held
        if not asked or not asked.isdisjoint(entry.reading.topics)
        if _has_none(entry, holder, seconds) and _wants_one(entry)
    ]
    if alone:
        yield Problem(
            message=MESSAGE,
            values={"phrases": shown(entry.phrase for _, entry in alone)},
            spot=ALL_HOLDERS,
            related=tuple(holding(entry, holder.name) for holder, entry in alone),
            holders=tuple({holder.name for holder, _ in alone}),
            is_of_plan=True,
        )


def _seconds(plan: Plan) -> Mapping[str, set[Path]]:
    """Give the second holders of each topic, and of each part of a phrase by its words."""
    seconds: dict[str, set[Path]] = {}
    for holder in plan.holders:
        for entry in holder.entries:
            for part in () if entry.is_first else _parts(entry):
                seconds.setdefault(part, set()).add(holder.path)
    return seconds


def _has_none(entry: Entry, holder: Holder, seconds: Mapping[str, set[Path]]) -> bool:
    """Tell whether no part of a phrase has a second holder other than its own holder."""
    own = {holder.path}
    return all(seconds.get(part, own) <= own for part in _parts(entry))


def _wants_one(entry: Entry) -> bool:
    """Tell whether a phrase needs a second holder: no office, and none named: "(2e: Smit)"."""
    said = entry.reading.said
    if entry.is_shared or not STANDING_IN.isdisjoint(entry.reading.words):
        return False
    return not _BREAKS.issuperset(said) and not any(word.startswith("loco") for word in said)


def _parts(entry: Entry) -> Iterator[str]:
    """Yield the topics that a phrase names or may mean, and its parts without seat and weight."""
    yield from entry.reading.topics
    yield from entry.reading.arguable
    for is_break, words in groupby(entry.reading.words, _BREAKS.__contains__):
        said = [word for word in words if word not in OF_SEAT]
        if said and not is_break and said[0] not in WEIGHTS:
            yield " ".join(said)


KIND = Kind(ABOUT, PARAMS, _problems, unmoved, is_of_absence=always, is_beyond_search=always)
