"""This file tells of which parts of a phrase its holder has the second seat.

A seat stands ahead of what it is said of ("2e wethouder sport", "plv.: sport, natuur") or behind it
("Sport (2e)", "sport, natuur als tweede"), or has a topic of its own in a bracket ("Sport (plv.
natuur)"). Ahead it holds up to the next seat or semicolon, and as a label also beyond that; behind,
back to the seat or semicolon before it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from portcheck.phrases.seat_words import (
    ATTRIBUTIVE,
    FIRST,
    FOR_HOW_LONG,
    FOR_NOW,
    FOR_WHOM,
    HOLDER,
    NO_NAME,
    OFFICES,
    OTHER_SEAT,
    SEATS,
    SECOND,
    SMALL,
    STAND_IN,
    STANDING_IN,
    WITH,
)
from portcheck.phrases.words import AND, ANOTHER, BREAKS, OWN, Names, bullet, listed

_BESIDES = listed("also, daarnaast, ek, ook, tevens, verder") | {AND}
"""Before a seat these begin an item of a list, as signs do: "Water, tevens vervanger sport"."""

_LEADING = listed("""
    als, fungeert, is, kritisch, kritische, op, treedt, vast, vaste
""").union(_BESIDES, FOR_NOW)
"""These may stand before the words for a seat: "treedt op als plaatsvervanger"."""

_SIGNS = frozenset(",;")
_NO_TOPIC = WITH | FIRST | SECOND | {"(", "als"}
"""With one of these it is no topic alone that a seat stands behind."""


_BESIDE_PERSON = frozenset(("(", ")", ":", "als", "is"))
"""What may stand between a seat and who has it."""


class Seating(NamedTuple):
    """The parts of a phrase of which the holder has the second seat, and whether that is all."""

    seconds: list[range]
    is_all: bool


class _Item(NamedTuple):
    """Words of a phrase that signs set apart, and the sign before them."""

    start: int
    end: int
    sign: str


class _Seat(NamedTuple):
    """The words for a seat, up to where they end; `is_full` where they say a holder's title too."""

    end: int
    is_second: bool
    is_stand_in: bool
    is_full: bool


class _Told(NamedTuple):
    """What an item tells of seats: as a label, ahead of what it says, and behind it.

    None is nothing, else whether the seat is the second. What stands behind speaks of the items
    before too if it `reaches`, and of these alone if it `is_bare`; where it `may_be_item`, it may
    also be one more in a list: "bos, water, vervanger".
    """

    label: bool | None = None
    ahead: bool | None = None
    behind: bool | None = None
    reaches: bool = True
    is_bare: bool = False
    may_be_item: bool = False


def seating(words: Sequence[str], names: Names, is_topic: Names) -> Seating:
    """Tell of which parts of a phrase the holder has the second seat.

    `names` tells whether words name any topic, `is_topic` whether they are one and no more.
    """
    if STANDING_IN.isdisjoint(words) and ANOTHER not in words:  # as in most
        return Seating([], is_all=False)
    start, end = _unwrapped(words)
    if words[start] in STANDING_IN and _of_person(words):  # "plv. Smit", in whatever
        return Seating([], is_all=True)
    items = [*_items(words, start, end)]
    told = [_told(words[item.start : item.end], names, is_topic) for item in items]
    seats = _spread(items, told)
    said = [at for at, item in enumerate(items) if not told[at].is_bare and _says(words, item)]
    if any(seats) and all(seats[at] for at in said):
        return Seating([], is_all=True)
    seconds = [range(items[at].start, items[at].end) for at in said if seats[at]]
    own = (bracket for item in items for bracket in _with_topics(words, item, names))
    return Seating([*seconds, *own], is_all=False)


def _unwrapped(words: Sequence[str]) -> tuple[int, int]:
    """Give where a phrase begins and ends within the bracket that holds all of it, if one does."""
    is_wrapped = words[0] == "(" and _closing(words, 0) == len(words) - 1
    return is_wrapped, len(words) - is_wrapped


def _items(words: Sequence[str], start: int, end: int) -> Iterator[_Item]:
    """Yield what signs, "en" and the like set apart outside brackets; "1e en 2e" is one."""
    depth, sign = 0, ""
    for at in range(start, end):
        word = words[at]
        depth = max(0, depth + (word == "(") - (word == ")"))
        if depth == 0 and (word in _SIGNS or (word in _BESIDES and _is_apart(words, at))):
            yield _Item(start, at, sign)
            start, sign = at + 1, word
    yield _Item(start, end, sign)


def _is_apart(words: Sequence[str], at: int) -> bool:
    """Tell whether an item begins behind "en", as not in "1e en 2e", or behind "ook" a seat."""
    behind = [word for word in words[at + 1 : at + 3] if word != "("]
    is_before_seat = not SEATS.isdisjoint(behind[:1])
    is_behind_seat = not SEATS.isdisjoint(words[max(at - 1, 0) : at])
    return not (is_before_seat and is_behind_seat) if words[at] == AND else is_before_seat


def _says(words: Sequence[str], item: _Item) -> bool:
    return any(word not in BREAKS and not word.isdigit() for word in words[item.start : item.end])


def _told(words: Sequence[str], names: Names, is_topic: Names) -> _Told:
    """Tell of an item, also where it has a label: "plv: sport", "Sport (2e): zwemmen"."""
    if told := _of_person(words):
        return told
    colon = _colon(words)
    rest = words[colon + 1 :]
    below = _of_person(rest) or _unlabelled(rest, names, is_topic)
    if colon < 0:
        return below
    if below.is_bare:
        return below._replace(is_bare=False)
    head = _unlabelled(words[:colon], names, is_topic)
    if OWN in words[:colon] or words[0] not in STANDING_IN:  # "plv. Smit: water" is for Smit
        head = _of_person(words[:colon]) or head
    seats = (below.ahead, head.behind, head.ahead)
    return below._replace(
        label=head.behind,
        ahead=next((seat for seat in seats if seat is not None), None),
        behind=head.behind if below.behind is None and not head.is_bare else below.behind,
    )


def _of_person(words: Sequence[str]) -> _Told | None:
    """Tell of words that say who has a seat, and no more: "1e Jansen", "De Wit (vervanger)".

    Whoever has the topic is the second where another is the first.
    """
    said = {*words} - _BESIDE_PERSON
    seats, people = said & SEATS, said & {ANOTHER, OWN}
    if not seats or len(people) != 1 or said - seats - people - HOLDER:
        return None
    is_second = (OWN in people) != seats.isdisjoint(STANDING_IN)
    return _Told(behind=True, is_bare=True) if is_second else _Told()


def _unlabelled(words: Sequence[str], names: Names, is_topic: Names) -> _Told:
    seat = _ahead(words, bullet(words), is_topic)
    if seat is None:
        return _behind(words, names)
    rest = words[seat.end :]
    if not rest or (_only_adds(rest) and not names(rest)):
        return _Told(behind=seat.is_second, is_bare=True, may_be_item=seat.is_stand_in)
    if not (seat.is_full or seat.is_stand_in):  # "1e sport, 2e water"
        return _Told(behind=seat.is_second, reaches=False)
    return _behind(rest, names)._replace(ahead=seat.is_second)


def _ahead(words: Sequence[str], at: int, is_topic: Names) -> _Seat | None:
    """Give the seat that words begin with, if it is said of what follows, or stands alone."""
    if [*words[at : at + 1]] == ["("]:
        end = _closing(words, at)
        seat = _only_seat(words[at + 1 : end])
        return seat._replace(end=end + 1, is_full=True) if seat and end + 1 < len(words) else None
    seat = _seat(words, at)
    if seat is None or seat.is_full:
        return seat
    rest = words[seat.end :]
    if seat.is_stand_in:
        return seat if words[seat.end - 1] not in ATTRIBUTIVE else None
    what = rest[not FOR_WHOM.isdisjoint(rest[:1]) :]  # "1e voor water"
    return seat if not rest or is_topic(what) else None


def _only_adds(rest: Sequence[str]) -> bool:
    """Tell whether words behind a seat only say for whom, or for how long."""
    return rest[0] in FOR_WHOM or rest[0] in FOR_HOW_LONG or rest[0] == "("


def _behind(words: Sequence[str], names: Names) -> _Told:
    """Tell which seat stands behind what words say: in a bracket, behind "als" or by itself."""
    at = 0
    while at < len(words) and words[at] not in WITH:
        end = _closing(words, at)
        if at > 0 and words[at] == "(" and (told := _told_in_bracket(words[at + 1 : end], names)):
            return told
        if at > 0 and words[at] == "als" and (seat := _seat(words, at)):
            return _Told(behind=seat.is_second, reaches=seat.is_full or names(words[:at]))
        at = end + 1
    at = next((i for i, word in enumerate(words) if word in SEATS), 0)
    what, seat = words[:at], _seat(words, at)
    is_last = seat is not None and seat.end == len(words)
    if seat and is_last and what and _NO_TOPIC.isdisjoint(what) and (seat.is_full or names(what)):
        return _Told(behind=seat.is_second, reaches=seat.is_full)
    return _Told()


def _spread(items: Sequence[_Item], told: Sequence[_Told]) -> list[bool | None]:
    """Give for each item whether it is had in the second seat; None where no seat is told."""
    seats: list[bool | None] = []
    label = ahead = None
    for at, (item, one) in enumerate(zip(items, told, strict=True)):
        if item.sign == ";":
            ahead = label
        if one.ahead is not None:
            label, ahead = one.label, one.ahead
        elif at == 0 and one.may_be_item:  # "plaatsvervanger van Smit; water"
            ahead = label = one.behind
        elif one.behind is not None:
            ahead = label
        seats.append(ahead)
    for at, one in enumerate(told):
        if one.behind is not None:
            for place in _reach(items, told, at):
                seats[place] = one.behind
    return seats


def _reach(items: Sequence[_Item], told: Sequence[_Told], at: int) -> list[int]:
    """Give the items of which a seat behind one speaks: itself, and those back to another seat."""
    found: list[int] = []
    for place in range(at - told[at].is_bare, -1, -1):
        if place < at and (told[place].behind, told[place].ahead) != (None, None):
            break
        found.append(place)
        if not told[at].reaches or items[place].sign == ";":
            break
    is_list = told[at].may_be_item and any(items[place].sign == "," for place in found[:-1])
    return [] if is_list and items[at].sign == "," else found


def _seat(words: Sequence[str], start: int) -> _Seat | None:
    """Give the seat that words tell from one on: "als 2e wethouder", "nu nog eerste plv".

    Whoever stands in for one who presides has no second seat.
    """
    at = next((i for i in range(start, len(words)) if words[i] not in _LEADING), len(words))
    end = next((i for i in range(at, len(words)) if words[i] not in SEATS), len(words))
    if end == at:
        return None
    is_full = not HOLDER.isdisjoint(words[end : end + 1])
    behind = next((word for word in words[end + is_full : end + 4] if word not in SMALL), "")
    if behind in OFFICES:
        return None
    is_stand_in = not STAND_IN.isdisjoint(words[at:end])
    is_second = not STANDING_IN.isdisjoint(words[at:end])
    return _Seat(end + is_full, is_second, is_stand_in, is_full)


def _only_seat(words: Sequence[str]) -> _Seat | None:
    """Give the seat that words tell, if they say no more than for how long: "2e, tijdelijk"."""
    seat = _seat(words, 0)
    rest = words[seat.end :] if seat else ()
    if not rest:
        return seat
    is_apart = rest[0] in _SIGNS
    said = rest[is_apart : is_apart + 1]
    is_other_seat = is_apart and not OTHER_SEAT.isdisjoint(said)
    return seat if is_other_seat or not FOR_HOW_LONG.isdisjoint(said) else None


def _told_in_bracket(words: Sequence[str], names: Names) -> _Told | None:
    """Tell which seat a bracket gives what stands before it: "(plv.)", "(1e Jansen, 2e De Wit)"."""
    people = (_of_person(words[item.start : item.end]) for item in _items(words, 0, len(words)))
    if any(told and told.behind for told in people):
        return _Told(behind=True)
    seat = _in_bracket(words, names)
    return _Told(behind=seat.is_second) if seat else None


def _in_bracket(words: Sequence[str], names: Names) -> _Seat | None:
    """Give the seat that a bracket tells of what stands before it, not "(2e wethouder Smit)"."""
    seat = _seat(words, 0)
    if seat is None:
        last = words[1 + max((i for i, word in enumerate(words) if word == ","), default=-1) :]
        seat = _seat(last, 0)
        return seat if seat and seat.is_full and seat.end == len(last) else None
    if _only_seat(words):
        return seat
    rest = words[seat.end :]
    if names(rest):
        return None
    sign, name = (*rest, ")")[:2]
    if sign in BREAKS:
        is_another = name not in NO_NAME and name not in OTHER_SEAT
        return seat if seat.is_full and not is_another else None
    if seat.is_stand_in:
        return seat if seat.is_full or sign in FOR_WHOM else None
    return seat if seat.is_full and sign in NO_NAME else None


def _with_topics(words: Sequence[str], item: _Item, names: Names) -> Iterator[range]:
    """Yield the brackets that give a topic of their own the second seat: "Bos (plv. water)"."""
    at = item.start
    while at < item.end:
        end = _closing(words, at)
        inside = words[at + 1 : end]
        seat = _seat(inside, 0)
        rest = inside[seat.end :] if seat else ()
        rest = rest[[*rest[:1]] == [":"] :]  # "(vervanger: water)"
        if seat and seat.is_second and rest and _is_own(rest[0]) and names(rest):
            is_said = seat.is_stand_in and inside[seat.end - 1] not in ATTRIBUTIVE
            if (seat.is_full or is_said) and end < len(words):
                yield range(at, end + 1)
        at = end + 1


def _is_own(word: str) -> bool:
    """Tell whether what a word begins may be what a seat is for."""
    return word in FOR_WHOM or word not in NO_NAME


def _closing(words: Sequence[str], opened: int) -> int:
    """Give where the bracket ends that is opened at a word; where none is, the word itself."""
    depth = 0
    for at in range(opened, len(words)):
        depth += (words[at] == "(") - (words[at] == ")")
        if depth <= 0:
            return at
    return len(words)


def _colon(words: Sequence[str]) -> int:
    """Give where the first colon stands outside brackets; -1 where none does."""
    at = 0
    while at < len(words):
        if words[at] == ":":
            return at
        at = _closing(words, at) + 1
    return -1
