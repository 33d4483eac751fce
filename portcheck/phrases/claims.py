"""This file tells what a phrase lays claim to: topics, each in the words that mean it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from portcheck.phrases.matching import SURE, Match
from portcheck.phrases.weighing import unweighed
from portcheck.phrases.words import AND, SEPARATORS, listed

_BINDING = frozenset(("(", ";", ":", "onderdeel", "onderdelen"))
_ASPECTS = listed("""
    beheer, beleid, dorpen, gebied, kwaliteit, kwantiteit, landelijk, midden, noord, noordoost,
    noordwest, oost, operationeel, stad, stedelijk, strategisch, uitvoering, west, zuid,
    zuidoost, zuidwest
""") | {AND, ","}
"""In these alone is said which part of a topic is meant: "Natuur - beleid", "Sport, West"."""


class Claim(NamedTuple):
    """What a phrase lays claim to: a topic in these words, which may mean the whole of it."""

    topic: str
    words: str
    is_whole: bool


def claims(words: Sequence[str], matches: list[Match]) -> Iterator[Claim]:
    """Yield what each match claims, in the words of its segment or of the phrase.

    Where a bracket, a colon, a shortened word, "onderdeel" or an aspect binds the parts of a phrase
    together, none of them means the same as it would by itself. What it weighs changes nothing.
    """
    words = unweighed(words)
    sure = [m for m in matches if m.name.strength in SURE and m.end <= len(words)]
    if not sure:
        return
    is_bound = _tells_part(words) or any(
        word in _BINDING or "-" in (word[0], word[-1]) for word in words
    )
    whole = " ".join(words) if is_bound else ""  # joined once: it may have hundreds of segments
    breaks = [-1, *(at for at, word in enumerate(words) if word in SEPARATORS), len(words)]

    def segment(match: Match) -> tuple[int, int]:
        start = breaks[bisect_left(breaks, match.start) - 1] + 1
        return start, breaks[bisect_left(breaks, match.end)]

    for (start, end), inside in groupby(sure, segment):
        said = whole or " ".join(words[start:end])
        for match in inside:
            is_alias = match.name.strength == "alias"
            is_whole = is_alias and (start, end) == (match.start, match.end) and not is_bound
            for topic in match.name.topics:
                yield Claim(topic, said, is_whole)


def _tells_part(words: Sequence[str]) -> bool:
    """Tell whether nothing but aspects stands behind the first sign."""
    behind = words[words.index(",") + 1 :] if "," in words else ()
    return bool(behind) and _ASPECTS.issuperset(behind)
