"""This file tells what in a bracket only says something of the topic before it, and names none."""

from collections.abc import Sequence
from itertools import groupby, takewhile

from portcheck.phrases.opening_words import LISTING, OTHERWISE
from portcheck.phrases.openings import ASIDE, LABEL, TOGETHER
from portcheck.phrases.seat_words import HOLDER, SEATS
from portcheck.phrases.silence import (
    BRACKET_REACH,
    MOST_SAID_OF,
    Silence,
    names_colleague,
    opened_by,
)
from portcheck.phrases.words import AND, SEPARATORS, Names, segment

ASIDES = ASIDE.words | LABEL.words
"""What may begin one."""

_LISTS_ON = LISTING | {AND, "aangevuld", "gecombineerd", "met", "samengevoegd", "uitgebreid"}
"""Behind these "als" and "met" list what is held: "Economie (met als onderdeel toerisme)"."""

_BEFORE_ALL = OTHERWISE - {"voorstel"}
"""These may begin a label outside brackets: all of a draft may be called "Voorstel:"."""

_INCLUDED = frozenset((":", "inbegrip", "name"))
"""Before these it goes on with what is held: "Water (vooral met name KRW, belast met: KRW)"."""

_LISTERS = LISTING | SEATS | HOLDER
_AFTER_LIST = frozenset(";)")


def aside(
    words: Sequence[str], at: int, depth: int, names: Names, is_topic: Names
) -> Silence | None:
    """Give the silence that a word such as "met" or ":" opens, where it only remarks on a topic.

    As in "Water (spanning met mobiliteit)" and "Water (vraag: wie doet natuur?)", but not in
    "Water (met natuur)", nor behind what is no topic: "Openbare ruimte (onderhoud aan wegen)".
    A label for another case opens one anywhere: "Wonen (variant B: natuur)", "Wens VVD: natuur".
    """
    said = words[max(at - MOST_SAID_OF, 0) : at]
    before = said[segment(said, len(said)) :]
    is_label = words[at] in LABEL.words
    if is_label and _is_otherwise(before, depth):
        return opened_by(LABEL, depth, at)
    if names_colleague(words, at) and is_topic(before[_item(before) :]):
        return opened_by(TOGETHER, depth, at)
    is_apart = depth == 0 or len(before) == MOST_SAID_OF or names(before)
    if is_apart or not _is_behind_topic(words, at, is_topic):
        return None
    behind = words[at + 1 : at + 1 + BRACKET_REACH]
    if is_label:
        return None if _is_list(before, behind, is_topic) else opened_by(LABEL, depth, at)
    return None if _goes_on(before, behind) else opened_by(ASIDE, depth, at)


def _is_otherwise(label: Sequence[str], depth: int) -> bool:
    """Tell whether a label says in which other case one has what is behind it."""
    said = OTHERWISE.intersection(label) if depth > 0 else _BEFORE_ALL.intersection(label[:1])
    return bool(said) and _LISTERS.isdisjoint(label)


def _is_behind_topic(words: Sequence[str], at: int, is_topic: Names) -> bool:
    """Tell whether the bracket that a word stands in is brief, and behind a topic."""
    reach = range(at, max(at - BRACKET_REACH, 0), -1)
    opened = next((i for i in reach if words[i] == "("), 0)
    before = words[max(opened - MOST_SAID_OF, 0) : opened]
    return is_topic(before[_item(before) :])


def _item(words: Sequence[str]) -> int:
    """Give where the last of the items that they list begins."""
    return next((i for i in range(len(words), 0, -1) if words[i - 1] in SEPARATORS), 0)


def _is_list(label: Sequence[str], behind: Sequence[str], is_topic: Names) -> bool:
    """Tell whether a label opens a list, as it does before a topic by itself, or tells a seat."""
    if not _LISTERS.isdisjoint(label):
        return True
    said = [*takewhile(lambda word: word not in _AFTER_LIST, behind)]
    return any(is_topic([*item]) for _, item in groupby(said, SEPARATORS.__contains__))


def _goes_on(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Tell whether a word as "met" goes on with a list, an inclusion or a number."""
    is_counted = any(word[0].isdigit() for word in behind[:1])
    is_listing = before[-1] in _LISTS_ON or "zowel" in before
    return is_listing or is_counted or not _INCLUDED.isdisjoint(behind[:1])
