"""This file tells which words of a phrase speak for its holder, and in which seat.

What stands behind "met uitzondering van", "i.s.m.", "stuurgroep" or "lid" and their like names
nothing that the holder has, up to the bracket or the semicolon that ends it. Only an exception
denies it: whoever sits in "stuurgroep Grondbeleid" may well have it, so it is touched upon.
"""

from collections.abc import Sequence
from typing import NamedTuple

from portcheck.plan.words import BREAKS


class Scope(NamedTuple):
    """For each word whether it speaks and is touched upon; whether the phrase is shared."""

    speaks: tuple[bool, ...]
    touched: tuple[bool, ...]
    is_shared: bool


_TOGETHER = frozenset(
    ("ism", "iom", "in samenwerking met", "in overleg met", "in afstemming met", "samen met")
)
_EXCEPT = frozenset(
    (
        "met uitzondering van",
        "met uitsluiting van",
        "afgezien van",
        "anders dan",
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
_BEHIND = frozenset(("uitgezonderd", "excepted", "excluded", "niet", "utsein"))
"""Behind a topic these except what they follow: "(toerisme uitgezonderd)"."""

_NOT = frozenset(("geen", "minus", "niet", "zonder"))
_IN_PASSING = frozenset(("in relatie met", "in relatie tot", "in samenhang met", "irt", "zie"))

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

_SEATED = frozenset(
    (
        "aandeelhouder",
        "bestuurslid",
        "commissaris",
        "lid",
        "vertegenwoordiger",
        "vice-voorzitter",
        "vicevoorzitter",
        "voorzitter",
        "voorzitterschap",
    )
)
"""Nor is a seat that is called by its own name: "lid DB Vervoerregio"."""

_SILENCING = _TOGETHER | _EXCEPT | _NOT | _IN_PASSING | _ELSEWHERE | _SEATED
_DENYING = _EXCEPT | _NOT
_BRIEF = _NOT | _IN_PASSING
_STARTS = frozenset(phrase.split()[0] for phrase in _SILENCING)
_ENDS, _ENDS_BRIEF = frozenset(";"), frozenset((",", ";", "maar"))
"""What ends the silence, in brackets of the same depth: that of brief words, also a comma."""

_ENDS_SEAT = _ENDS_BRIEF | {"portefeuillehouder", "woordvoerder", "gedeputeerde", "wethouder"}
"""That of a seat ends where a portfolio begins: "voorzitter en portefeuillehouder Natuur"."""

_LENGTHS = sorted({phrase.count(" ") + 1 for phrase in _SILENCING})
_SECOND = frozenset(("2e", "2de", "2nd", "tweede", "second", "twadde"))
_STAND_IN = frozenset(("plv", "plaatsvervangend", "vervanger", "vervangend"))
_SEAT = frozenset(("portefeuillehouder", "aanspreekpunt", "houder", "wethouder", "gedeputeerde"))
_OFFICE = frozenset(
    ("voorzitter", "voorzitterschap", "lid", "bestuurslid", "commissaris", "dijkgraaf", "vervoer")
)
"""Who stands in for one of these has a side office, or none: "vervangend vervoer"."""


def scope(words: Sequence[str]) -> Scope:
    """Tell which of the words speak, and which are touched upon."""
    speaks: list[bool] = []
    touched: list[bool] = []
    is_shared, depth = False, 0
    silence: _Silence | None = None
    for at, word in enumerate(words):
        depth = max(0, depth + (word == "(") - (word == ")"))
        if silence is not None and silence.ends(at, depth, word):
            silence = None
        if word in _BEHIND and _ends_segment(words, at):
            start = next((i for i in range(at, 0, -1) if words[i - 1] in BREAKS), 0)
            speaks[start:] = touched[start:] = [False] * (at - start)
        elif word in _STARTS and (silence is None or silence.signs is _ENDS_SEAT):
            said = {" ".join(words[at : at + length]): length for length in _LENGTHS}
            if known := said.keys() & _SILENCING:
                behind = at + max(said[phrase] for phrase in known)
                silence = _Silence(depth, _signs(known), not known.isdisjoint(_DENYING), behind)
                is_shared = is_shared or not known.isdisjoint(_TOGETHER)
        speaks.append(silence is None)
        touched.append(silence is not None and not silence.denies)
    return Scope(tuple(speaks), tuple(touched), is_shared)


def _ends_segment(words: Sequence[str], at: int) -> bool:
    """Tell whether a word stands behind others of its segment, and is the last."""
    is_last = at + 1 == len(words) or words[at + 1] in BREAKS
    return is_last and at > 0 and words[at - 1] not in BREAKS


def is_second(words: Sequence[str]) -> bool:
    """Tell whether the phrase gives the second seat: "(2e portefeuillehouder)", "plv. Water".

    What a bracket says of another, as in "Water (met Jansen als tweede portefeuillehouder)", is no
    word about the holder.
    """
    padded = [*words, ")"]
    depth = start = 0
    for at, word in enumerate(words):
        if word in "(,)":
            depth = max(0, depth + (word == "(") - (word == ")"))
            start = at + 1
        opens = at == 0 or words[at - 1] == "("
        behind = padded[at + 1]
        names_seat = behind in _SEAT and "," not in words[at + 2 : at + 3]
        alone = behind == ")" and opens and at > 0
        is_own = depth == 0 or at == start or (at == start + 1 and words[start] == "als")
        if word in _SECOND and (alone or (names_seat and is_own)):
            return True
        if word in _STAND_IN and opens:
            starts = at == 0 and word != "vervangend" and behind not in _OFFICE
            if starts or names_seat or alone:
                return True
    return False


class _Silence(NamedTuple):
    """From how deep in brackets on nothing speaks, what ends that, and whether it is denied.

    `behind` is where the words begin that are passed over: after "excl." a colon may stand there.
    """

    depth: int
    signs: frozenset[str]
    denies: bool
    behind: int

    def ends(self, at: int, depth: int, word: str) -> bool:
        is_colon = word == ";" and at == self.behind and self.denies
        return depth < self.depth or (depth == self.depth and word in self.signs and not is_colon)


def _signs(known: set[str]) -> frozenset[str]:
    if not known.isdisjoint(_SEATED):
        return _ENDS_SEAT
    return _ENDS if known.isdisjoint(_BRIEF) else _ENDS_BRIEF
