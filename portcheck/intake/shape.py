"""This file recognises where the lines of a document name holders, before any of them is read."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from portcheck.intake.certainty import Certainty, NamesTopic, certainty
from portcheck.intake.heads import PARTY, is_above_topics, meaning_of
from portcheck.intake.parties import is_national, names_party
from portcheck.intake.parts import Line
from portcheck.intake.people import details_in, is_addressed, person

_BEHIND_HEAD = r":|(?<=\))\s+[-–—]\s|\s(?:is|wordt)(?: [\w-]+){0,5} verantwoordelijk voor\s"


class Place(Enum):
    """Where a head stands: what is said at once of somebody who is named there."""

    OVER_ENTRIES = auto()
    OVER_LINES = auto()
    BEFORE_LIST = auto()
    ENTRY_BEFORE_LIST = auto()
    ENTRY = auto()
    AMONG_LINES = auto()


_OF_HOLDERS = (Place.OVER_ENTRIES, Place.OVER_LINES, Place.BEFORE_LIST, Place.ENTRY_BEFORE_LIST)


class Head(NamedTuple):
    """What a line says up to a colon, what it says behind that, and whether it names somebody."""

    line: Line
    text: str
    rest: str
    place: Place
    certainty: Certainty


class Shape(NamedTuple):
    """The heads of a document; where somebody is likely to be named, and where by any name."""

    heads: tuple[Head, ...]
    places: frozenset[Place]
    open_places: frozenset[Place]
    forms: frozenset[str]
    is_by_party: bool


def shape_of(lines: Sequence[Line], names_topic: NamesTopic) -> Shape:
    """Recognise the shape of a document by where those stand who are named most clearly."""
    heads = tuple(
        _head(line, below, names_topic) for line, below in pairwise([*lines, Line("", is_start=True)])
    )
    named = [head for head in heads if not meaning_of(head.text)]
    seen = {
        place: Counter(head.certainty for head in named if head.place == place)
        for place in _OF_HOLDERS
    }
    most = max(map(_likely, seen.values()))
    return Shape(
        heads,
        frozenset(
            place
            for place, counts in seen.items()
            if 2 * _likely(counts) > most and 2 * _likely(counts) >= counts.total()
        ),
        frozenset(place for place, counts in seen.items() if _is_open(counts)),
        frozenset(_form(head.text) for head in heads if head.certainty == Certainty.CERTAIN),
        _is_by_party(heads),
    )


def is_holder(head: Head, shape: Shape) -> bool:
    """Tell whether a head names a holder in a document of this shape."""
    found = person(head.text)
    if head.place == Place.ENTRY:  # a list of holders: "1. Wethouder A. Jansen (VVD)"
        return bool(found.function and (found.party or is_addressed(found.name)))
    if head.certainty == Certainty.LIKELY and head.place == Place.AMONG_LINES:
        return _form(head.text) in shape.forms
    return (
        head.certainty == Certainty.CERTAIN
        or (head.certainty == Certainty.LIKELY and head.place in shape.places)
        or (head.certainty == Certainty.POSSIBLE and head.place in shape.open_places)
    )


def parted(text: str) -> tuple[str, str]:
    """Part a head from what is said there: "VVD: water", "A. Smit (CDA) – sport"."""
    head, rest = [*re.split(_BEHIND_HEAD, text, maxsplit=1), ""][:2]
    return head.strip(), rest.strip()


def _head(line: Line, below: Line, names_topic: NamesTopic) -> Head:
    text, rest = parted(line.text)
    weight = Certainty.NONE if line.text.endswith(",") else certainty(text, names_topic)
    return Head(line, text, rest, _place(line, rest, below), weight)


def _place(line: Line, rest: str, below: Line) -> Place:
    if line.is_entry:
        return Place.ENTRY_BEFORE_LIST if rest else Place.ENTRY
    if rest:
        return Place.BEFORE_LIST
    if below.is_entry:
        return Place.OVER_ENTRIES
    is_over = line.is_start and (not below.is_start or _says_who(below.text))
    return Place.OVER_LINES if is_over else Place.AMONG_LINES


def _likely(counts: Counter[Certainty]) -> int:
    return counts[Certainty.LIKELY] + counts[Certainty.CERTAIN]


def _is_open(counts: Counter[Certainty]) -> bool:
    """Tell whether a lone word, as "Jansen", is somebody where it stands among such words."""
    possible = counts[Certainty.POSSIBLE]
    named = possible + _likely(counts)
    return named > 1 and 2 * possible >= named and 3 * named >= 2 * counts.total()


def _says_who(text: str) -> bool:
    """Tell whether a line can only stand below a name."""
    details = details_in(text)
    is_sure = any(key != PARTY or is_national(said) for key, said in details)
    return is_sure or is_above_topics(text.strip(" :"))


def _form(text: str) -> str:
    found = person(text)
    return "party" if found.party else "title" if found.function else "initials" if is_addressed(found.name) else ""


def _is_by_party(heads):
    return False
