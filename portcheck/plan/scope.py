"""This file tells which words of a phrase speak for its holder, and in which seat.

What stands behind "met uitzondering van", "i.s.m." or "stuurgroep" and their like names nothing
that the holder has, up to the bracket or the semicolon that ends it.
"""

from collections.abc import Sequence
from typing import NamedTuple


class Scope(NamedTuple):
    """For each word whether it speaks; and whether the phrase is shared with somebody."""

    speaks: tuple[bool, ...]
    is_shared: bool


_TOGETHER = frozenset(
    ("ism", "iom", "in samenwerking met", "in overleg met", "in afstemming met", "samen met")
)
_EXCEPT = frozenset(
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
_IN_PASSING = frozenset(
    ("geen", "minus", "niet", "zonder", "in relatie met", "in relatie tot", "irt")
)
"""What follows is excepted, or only touched upon, up to the next comma."""

_ELSEWHERE = frozenset(
    (
        "adviescommissie",
        "adviescommissies",
        "bac",
        "bestuurlijk overleg",
        "bestuurscommissie",
        "commissie",
        "commissies",
        "ipo portefeuille",
        "ipo-portefeuille",
        "kerngroep",
        "klankbordgroep",
        "portefeuillehoudersoverleg",
        "raadscommissie",
        "regiegroep",
        "statencommissie",
        "stuurgroep",
        "stuurgroepen",
        "themaoverleg",
        "werkgroep",
    )
)
"""A seat in such a body is no portfolio, whatever the body deals with."""

_SILENCING = _TOGETHER | _EXCEPT | _IN_PASSING | _ELSEWHERE
_STARTS = frozenset(phrase.split()[0] for phrase in _SILENCING)
_ENDS, _ENDS_IN_PASSING = frozenset(";"), frozenset(",;")
"""What ends the silence, in brackets of the same depth."""

_LENGTHS = sorted({phrase.count(" ") + 1 for phrase in _SILENCING})
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
    is_shared, depth = False, 0
    silence: _Silence | None = None
    for at, word in enumerate(words):
        depth = max(0, depth + (word == "(") - (word == ")"))
        if silence is not None and silence.ends(depth, word):
            silence = None
        if silence is None and word in _STARTS:
            said = {" ".join(words[at : at + length]) for length in _LENGTHS}
            if said & _SILENCING:
                silence = _Silence(depth, _ENDS_IN_PASSING if said & _IN_PASSING else _ENDS)
                is_shared = is_shared or bool(said & _TOGETHER)
        speaks.append(silence is None)
    return Scope(tuple(speaks), is_shared)


def is_second(words: Sequence[str]) -> bool:
    """Tell whether the phrase gives the second seat: "(2e portefeuillehouder)", "plv. Water"."""
    padded = [*words, ")"]
    for at, word in enumerate(words):
        opens = at == 0 or words[at - 1] == "("
        behind = padded[at + 1]
        names_seat = behind in _SEAT and "," not in words[at + 2 : at + 3]
        alone = behind == ")" and opens and at > 0
        if word in _SECOND and (names_seat or alone):
            return True
        if word in _STAND_IN and opens:
            starts = at == 0 and word != "vervangend" and behind not in _OFFICE
            if starts or names_seat or alone:
                return True
    return False


class _Silence(NamedTuple):
    """From how deep in brackets on nothing speaks, and which signs at that depth end it."""

    depth: int
    signs: frozenset[str]

    def ends(self, depth: int, word: str) -> bool:
        return depth < self.depth or (depth == self.depth and word in self.signs)
