"""This file tells which parts of a phrase have the second seat alone, where it lists several."""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, pairwise

from portcheck.plan.seats import (
    ATTRIBUTIVE,
    COUNTED,
    HOLDER,
    NO_NAME,
    NO_TOPIC,
    SEATS,
    SECOND,
    STAND_IN,
    STANDING_IN,
    Names,
    bracketed,
    is_first,
    is_seat,
    is_second,
    may_be_second,
)
from portcheck.plan.words import AND, BREAKS, bullet

_BESIDES = frozenset((",", AND, "also", "daarnaast", "ek", "ook", "tevens", "verder"))
"""Before a seat these end what is said of another: "Water, tevens vervanger sport"."""

_BEFORE_SEAT = _BESIDES | {"als"}

_BRACKET = 8
"""No more words are asked whether a bracket only tells a seat: "(2e, tijdelijk, naast Smit)"."""


def second_parts(words: Sequence[str], names: Names) -> list[range]:
    """Give the parts of a list that it gives the second seat alone: "Water; 2e wethouder sport".

    `names` tells whether words name anything: what only says the seat is said of the whole phrase.
    """
    if not may_be_second(words):
        return []
    words = bracketed(words, names)
    seconds, is_headed, has_others = [], False, False
    for part in _listed(words):
        said = words[part.start : part.stop]
        head = said[: said.index(":") + 1] if ":" in said else []
        is_in_bracket = head.count("(") > head.count(")")
        has_seat = not (is_in_bracket or SEATS.isdisjoint(head))
        is_headed = (is_headed and not has_seat) or (has_seat and is_second(head))
        if names(said) or _is_about_more(said):
            brackets = [*_brackets(words, part, names)]
            inside = {at for bracket in brackets for at in bracket}
            beside = [words[at] for at in part if at not in inside]
            is_own_first = is_headed and is_first(said)
            is_whole = not is_own_first and (is_headed or is_second(beside))
            seconds += [part] if is_whole else brackets
            has_others = has_others or not is_whole
        is_headed = is_headed and not (has_seat and names(head))
    return seconds if has_others else []


def counted_parts(words: Sequence[str], names: Names, is_topic: Names) -> list[range]:
    """Give the parts that a number alone gives the second seat: "1e water, 2e sport", "sport 2e".

    Before a number `names` tells whether anything is named, behind it `is_topic` whether a topic
    is, and no more: a "2e sporthal" is a second one.
    """
    if SECOND.isdisjoint(words):
        return []
    ends = [
        at
        for at, (word, behind) in enumerate(pairwise([*words, ","]))
        if word in BREAKS or (word == AND and behind in COUNTED)  # "1e water en 2e sport"
    ]
    parts = [range(end + 1, next_end) for end, next_end in pairwise([-1, *ends, len(words)])]
    return [part for part in parts if _is_counted(words[part.start : part.stop], names, is_topic)]


def _is_counted(words: Sequence[str], names: Names, is_topic: Names) -> bool:
    if not words:
        return False
    if words[0] in SECOND:
        return is_topic(words[1:])
    what = words[:-1]
    return words[-1] in SECOND and NO_TOPIC.isdisjoint(what) and names(what)


def _is_about_more(words: Sequence[str]) -> bool:
    """Tell whether the second seat is somebody's, or that of a topic that nobody asks for.

    Neither "2e wethouder Smit" nor "cultuur (2e)" says anything of what stands elsewhere, nor does
    "cultuur (1e)".
    """
    said = [word for word in words if word != ":"]
    has_name = any(
        word in STANDING_IN and holder in HOLDER and behind not in NO_NAME
        for word, holder, behind in zip(said, said[1:], said[2:], strict=False)
    )
    has_bracket = [*words[-1:]] == [")"] and words[bullet(words)] not in SEATS | {"("}
    return has_name or (has_bracket and (is_second(words) or is_first(words)))


def _brackets(words: Sequence[str], part: range, names: Names) -> Iterator[range]:
    """Yield the brackets of a part that give another topic the second seat: "Bos (plv. water)"."""
    depth = start = 0
    for at in part:
        if words[at] == "(":
            depth += 1
            start = at if depth == 1 else start
        elif words[at] == ")":
            depth = max(0, depth - 1)
            inside = words[start + 1 : at]
            if depth == 0 and words[start] == "(" and _stands_in(inside) and names(inside):
                yield range(start, at + 1)


def _stands_in(words: Sequence[str]) -> bool:
    """Tell whether words begin as those of a stand-in do: "en als vervanger water"."""
    said = [*dropwhile(lambda word: word in _BEFORE_SEAT, words)]
    seat, holder, behind, *_ = (*said, ")", ")", ")")
    if holder in HOLDER:
        return seat in STANDING_IN and behind not in NO_NAME
    return seat in STAND_IN and seat not in ATTRIBUTIVE


def _listed(words: Sequence[str]) -> Iterator[range]:
    """Yield the parts that semicolons set apart, seats in brackets, and words before a seat.

    Where the first seat stands ahead of all, so do the others: "(1e) water, (2e) sport"; and so
    does one behind "en": "Water en (2e) sport".
    """
    depth, start, opened, is_ahead = 0, 0, 0, False
    for at, word in enumerate(words):
        opened = at if word == "(" and depth == 0 else opened
        depth = max(0, depth + (word == "(") - (word == ")"))
        is_before = word in _BESIDES and not SEATS.isdisjoint(words[at + 1 : at + 2])
        if depth > 0:
            continue
        if word == ")" and at - opened <= _BRACKET and is_seat(words[opened + 1 : at]):
            is_ahead = is_ahead or opened == bullet(words) or words[opened - 1] in _BESIDES
            end = opened if is_ahead else at + 1
            yield range(start, end)
            start = end
        elif word == ";" or is_before:
            yield range(start, at)
            start = at + 1
    yield range(start, len(words))
