"""This file changes a plan in one place at a time, to see which changes a rule would report.

Phrases are swapped between holders, dropped, or given to a holder; two holders become one, under
one name or both; any value is dropped, doubled, or raised or lowered by one or a half.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice, pairwise
from typing import Any

from portcheck.schema.accept import accepts

Data = dict[str, Any]

MOST = 400
"""The most changed plans that one plan gives: plans for tests are small."""

_HOLDERS = "portefeuillehouders"
_TOPICS = "onderwerpen"
_NEEDED = ("plan", "bestuur", "volledig")
_OWNER, _COMMISSIONER = "eigenaar", "opdrachtgever"


def changed(data: Data, phrases: Sequence[str]) -> Iterator[Data]:
    """Yield plans that differ from one in one place; `phrases` are given to each holder."""
    return islice(filter(accepts("plan"), _changes(data, phrases)), MOST)


def without(data: Mapping[str, Any], key: str) -> Data:
    """Give data without one of its keys."""
    return {name: kept for name, kept in data.items() if name != key}


def with_topics(data: Mapping[str, Any], topics: Mapping[int, list[Any]]) -> Data:
    """Give the plan with other topics for some holders; `topics` is by the number of the holder."""
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
    """Yield plans in which two successive holders are one: "A. Jansen en B. de Vries"."""
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
    """Yield plans in which the owner of a verbonden partij commissions it too."""
    affiliates = data.get("verbonden_partijen") or []
    for at, affiliate in enumerate(affiliates):
        if affiliate.get(_OWNER):
            one = {**affiliate, _COMMISSIONER: affiliate[_OWNER]}
            yield {**data, "verbonden_partijen": [*affiliates[:at], one, *affiliates[at + 1 :]]}


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
