"""This file tells which words of a phrase speak for its holder.

What stands behind "met uitzondering van", "i.s.m.", "stuurgroep" or "lid" and their like names
nothing that the holder has, up to the bracket or the sign that ends it. Only an exception denies
it: whoever sits in "stuurgroep Grondbeleid" may well have it, so it is touched upon. In "A
exclusief B, C" nobody can tell whether C is excepted too, so it is touched upon as well. And so is
what goes to another, or to nobody yet: "Water (overgedragen aan Smit)", "Natuur tot 1 juli 2024",
"Sport (nog niet belegd)".
"""

from collections.abc import Sequence
from itertools import takewhile
from operator import or_
from typing import NamedTuple

from portcheck.phrases.asides import ASIDES, aside
from portcheck.phrases.openings import (
    AREA,
    ASIDE,
    BODY,
    ELSEWHERE,
    IN_PASSING,
    LABEL,
    NAMED,
    NOBODYS,
    RECKONING,
    REMARK,
    SEAT,
    TOGETHER,
    UNION,
)
from portcheck.phrases.people import of_another
from portcheck.phrases.reaching_back import EXCEPTING, excepted, subject
from portcheck.phrases.silence import MOST_SAID_OF, Silence, may_begin, silence_at
from portcheck.phrases.words import ANOTHER, BREAKS, Names


class Scope(NamedTuple):
    """For each word whether it speaks and is touched upon; whether another is named beside it.

    And whether a word opens what is no work of the holder's: a seat, or what another has.
    """

    speaks: tuple[bool, ...]
    touched: tuple[bool, ...]
    is_shared: bool
    is_elsewhere: bool


_NO_WORK = (BODY, SEAT, UNION, ELSEWHERE, *NOBODYS)

_YIELDING = (SEAT, UNION, ELSEWHERE, AREA, NAMED, IN_PASSING, RECKONING, REMARK, ASIDE, LABEL)
"""In these another may open: "Sport en zwembad De Kamp (i.s.m. Smit)" is shared."""

_BRACKETS = frozenset("()")


def none_named(_words: Sequence[str]) -> bool:
    """Tell that words name no topic, for where nobody knows any."""
    return False


def scope(
    words: Sequence[str],
    names: Names = none_named,
    heading: int = 0,
    is_topic: Names = none_named,
) -> Scope:
    """Tell which of the words speak, and which are touched upon.

    `names` tells whether words name anything: of "Natuur (water ligt bij Smit)" only water is gone;
    `is_topic` whether they name a topic, and no more: "Wijkwethouder Zuid, water" has water.
    So many of the first words as `heading` stand above the others: what these open no sign ends.
    """
    speaks: list[bool] = []
    touched: list[bool] = []
    is_shared = is_elsewhere = False
    depth = 0
    silences: list[Silence] = []
    for at, word in enumerate(words):
        if word in _BRACKETS:
            depth = max(0, depth + (word == "(") - (word == ")"))
        if silences:
            silences = _still(silences, words, at, depth, heading)
            is_listed = bool(silences) and silences[-1].depth == depth
            if is_listed and _is_no_area(words, at, silences[-1], names, is_topic):
                silences = silences[:-1]
        start = excepted(words, at, names) if word in EXCEPTING else None
        if start is not None:
            speaks[start:] = touched[start:] = [False] * (at - start)
        elif (depth > 0 or may_begin(word)) and _may_open(silences):
            opened = _opened(words, at, depth, names, is_topic)
            if opened:
                # of hundreds in each other each would be asked at every word
                silences = [*silences[:1], opened]
                is_shared = is_shared or opened.opening is TOGETHER
                is_elsewhere = is_elsewhere or opened.opening in _NO_WORK
                start = subject(words, at, opened, names)
                touched[start:] = map(or_, touched[start:], speaks[start:])
                speaks[start:] = [False] * (at - start)
        speaks.append(not silences)
        touched.append(bool(silences) and not any(silence.denies for silence in silences))
    return Scope(tuple(speaks), tuple(touched), is_shared, is_elsewhere)


def _opened(
    words: Sequence[str], at: int, depth: int, names: Names, is_topic: Names
) -> Silence | None:
    """Give the silence that the words from one on open, alone or by what they stand behind."""
    if words[at] == ANOTHER:
        return of_another(words, at, depth, names)
    opened = silence_at(words, at, depth, is_topic)
    if opened or words[at] not in ASIDES or words[at - 1] in BREAKS:
        return opened
    return aside(words, at, depth, names, is_topic)


def _still(
    silences: Sequence[Silence], words: Sequence[str], at: int, depth: int, heading: int
) -> list[Silence]:
    """Give what is still silent at a word.

    Below a heading such as "Lid van de Kring:" that is all, up to the end.
    """

    def behind(one: Silence) -> Silence | None:
        is_headed = at == heading - 1 and one.opening in _NO_WORK
        return one if is_headed else one.behind(at, depth, words)

    still = [*filter(None, map(behind, silences))]
    return [one._replace(until=frozenset()) for one in still] if at == heading else still


def _is_no_area(
    words: Sequence[str], at: int, silence: Silence, names: Names, is_topic: Names
) -> bool:
    """Tell whether a list of areas ends before a word, with which a topic begins."""
    start = silence.start
    if silence.opening is not AREA or words[at - 1] != "," or words[start - 1] == ":":
        return False
    area, said = (
        [*takewhile(lambda word: word not in BREAKS, words[first : first + MOST_SAID_OF])]
        for first in (start, at)
    )
    return bool(area) and is_topic(said) and not names(area)


def _may_open(silences: Sequence[Silence]) -> bool:
    return not silences or silences[-1].opening in _YIELDING
