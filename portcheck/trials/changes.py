"""This file changes a plan in one place at a time: what is one change away from a good plan.

Phrases are swapped between holders, dropped, given to somebody; holders merge, or go by both names;
whatever stands in the plan is dropped, doubled, or off by one or a half.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice, pairwise
from typing import Any

from portcheck.schema.accept import accepts

Data = dict[str, Any]

MOST = 400
"""Of one plan; a plan for a test is small."""

_HOLDERS = "portefeuillehouders"
_TOPICS = "onderwerpen"
_NEEDED = ("plan", "bestuur", "volledig")
_OWNER, _COMMISSIONER = "eigenaar", "opdrachtgever"


def changed(data: Data, phrases: Sequence[str]) -> Iterator[Data]:
    """Yield plans that differ from one in one place; `phrases` are given to each holder."""
    return islice(filter(accepts("plan"), _changes(data, phrases)), MOST)


def without(data: Mapping[str, Any], key: str) -> Data:
    """Give data less one of its keys."""
    return {name: kept for name, kept in data.items() if name != key}


def with_topics(data: Mapping[str, Any], topics: Mapping[int, list[Any]]) -> Data:
    """Give the plan with other topics for some holders, by their numbers."""
    holders = [
        {**holder, _TOPICS: topics[at]} if at in topics else holder
        for at, holder in enumerate(data[_HOLDERS])
    ]
    return {**data, _HOLDERS: holders}


def _changes(data: Data, phrases: Sequence[str]) -> Iterator[Data]:
    body = data["bestuur"]
    yield {**data, "bestuur": body[:3] + body[4:]}  # misspelt
    yield from _given(data, phrases)
    yield from _merged(data)
    yield from _swapped(data)
    yield from _in_one_hand(data)
    for key, value in data.items():
        if key not in _NEEDED:
            yield without(data, key)
            for inner in _altered(value):
                yield {**data, key: inner}
    yield from _under_one_name(data)


def _topics(data: Data) -> list[list[Any]]:
    return [holder.get(_TOPICS) or [] for holder in data[_HOLDERS]]


def _given(data: Data, phrases: Sequence[str]) -> Iterator[Data]:
    for at, topics in enumerate(_topics(data)):
        for phrase in phrases:
            yield with_topics(data, {at: [*topics, phrase]})


def _merged(data: Data) -> Iterator[Data]:
    for (at, one), (gone, other) in combinations(enumerate(_topics(data)), 2):
        merged = with_topics(data, {at: [*one, *other]})
        yield {**merged, _HOLDERS: [h for n, h in enumerate(merged[_HOLDERS]) if n != gone]}


def _under_one_name(data: Data) -> Iterator[Data]:
    """Yield plans in which two holders beside each other are one, called by both names."""
    holders = data[_HOLDERS]
    for at, (one, other) in enumerate(pairwise(holders)):
        both = {**one, "naam": f"{one['naam']} en {other['naam']}"}
        yield {**data, _HOLDERS: [*holders[:at], both, *holders[at + 2 :]]}


def _swapped(data: Data) -> Iterator[Data]:
    for (at, one), (to, other) in combinations(enumerate(_topics(data)), 2):
        for i, phrase in enumerate(one):
            for j, instead in enumerate(other):
                yield with_topics(
                    data,
                    {
                        at: [*one[:i], instead, *one[i + 1 :]],
                        to: [*other[:j], phrase, *other[j + 1 :]],
                    },
                )


def _in_one_hand(data: Data) -> Iterator[Data]:
    """Yield plans in which the owner of something commissions it too."""
    parties = data.get("verbonden_partijen") or []
    for at, party in enumerate(parties):
        if party.get(_OWNER):
            one = {**party, _COMMISSIONER: party[_OWNER]}
            yield {**data, "verbonden_partijen": [*parties[:at], one, *parties[at + 1 :]]}


def _altered(value: Any) -> Iterator[Any]:
    """Yield a value with something in it dropped, doubled, or off by one or a half."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield from (value - 1, value - 0.5, value + 0.5, value + 1)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield without(value, key)
            for inner in _altered(part):
                yield {**value, key: inner}
    elif isinstance(value, list):
        for at, part in enumerate(value):
            before, after = value[:at], value[at + 1 :]
            yield [*before, *after]
            yield [*before, part, part, *after]
            for inner in _altered(part):
                yield [*before, inner, *after]
