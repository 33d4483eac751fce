"""This file tells which words of a phrase speak for its holder, and in which seat.

What stands behind "met uitzondering van", "i.s.m." or "Bestuurlijke adviescommissie" and their
like names nothing that the holder has, up to the bracket or the semicolon that ends it.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

Words = tuple[str, ...]


class Scope(NamedTuple):
    """For each word whether it speaks; and whether the phrase is shared with somebody."""

    speaks: tuple[bool, ...]
    is_shared: bool


def _by_first_word(phrases: Iterable[str]) -> dict[str, tuple[Words, ...]]:
    starts: dict[str, tuple[Words, ...]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        starts[words[0]] = (*starts.get(words[0], ()), words)
    return starts


_TOGETHER = _by_first_word(
    ("ism", "iom", "in samenwerking met", "in overleg met", "in afstemming met", "samen met")
)
_EXCEPT = _by_first_word(
    (
        "met uitzondering van",
        "met uitsluiting van",
        "afgezien van",
        "behalve",
        "behoudens",
        "excl",
        "exclusief",
        "muv",
        "uitgezonderd",
        "except",
        "excluding",
        "utsein",
    )
)
_WITHOUT = _by_first_word(("niet", "zonder"))
"""Such an exception is a remark in passing: it ends at the next comma."""

_ELSEWHERE = _by_first_word(("bac", "adviescommissie", "adviescommissies"))
_STARTS = frozenset((*_TOGETHER, *_EXCEPT, *_WITHOUT, *_ELSEWHERE))
_SECOND = frozenset(("2e", "2de", "2nd", "tweede", "second", "twadde"))
_STAND_IN = frozenset(("plv", "plaatsvervangend", "vervanger", "vervangend"))
_SEAT = frozenset(("portefeuillehouder", "aanspreekpunt", "houder", "wethouder", "gedeputeerde"))
_OFFICE = frozenset(
    ("voorzitter", "voorzitterschap", "lid", "bestuurslid", "commissaris", "dijkgraaf", "vervoer")
)
"""Who stands in for one of these has a side office, or none: "vervangend vervoer"."""


def scope(words: Sequence[str]) -> Scope:
    """Tell which of the words speak."""
    speaks: list[bool] = []
    is_shared, ends_at_comma = False, False
    depth, silent_from = 0, -1
    for at, word in enumerate(words):
        depth = max(0, depth + (word == "(") - (word == ")"))
        ends = word == ";" or (word == "," and ends_at_comma)
        if silent_from > depth or (silent_from == depth and ends):
            silent_from = -1
        if silent_from < 0 and word in _STARTS:
            together = _starts(words, at, _TOGETHER)
            ends_at_comma = _starts(words, at, _WITHOUT)
            if together or ends_at_comma or _starts(words, at, _EXCEPT, _ELSEWHERE):
                silent_from = depth
                is_shared = is_shared or together
        speaks.append(silent_from < 0)
    return Scope(tuple(speaks), is_shared)


def is_second(words: Sequence[str]) -> bool:
    """Tell whether the phrase gives the second seat: "(2e portefeuillehouder)", "plv. Water"."""
    padded = [*words, ")", ")"]
    for at, word in enumerate(words):
        opens = at == 0 or words[at - 1] == "("
        behind, beyond = padded[at + 1 : at + 3]
        names_seat = behind in _SEAT and beyond != ","
        alone = behind == ")" and opens and at > 0
        if word in _SECOND and (names_seat or alone):
            return True
        if word in _STAND_IN and opens:
            starts = at == 0 and word != "vervangend" and behind not in _OFFICE
            if starts or names_seat or alone:
                return True
    return False


def _starts(words: Sequence[str], at: int, *tables: dict[str, tuple[Words, ...]]) -> bool:
    return any(
        tuple(words[at : at + len(phrase)]) == phrase
        for phrases in tables
        for phrase in phrases.get(words[at], ())
    )
