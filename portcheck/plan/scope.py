"""This file tells which words of a phrase speak for its holder, and in which seat.

What stands behind "met uitzondering van", "i.s.m." or "stuurgroep" and their like names nothing
that the holder has, up to the bracket or the semicolon that ends it. Only an exception denies it:
whoever sits in "stuurgroep Grondbeleid" may well have it, so it is touched upon. In "A exclusief
B, C" nobody can tell whether C is excepted too, so it is touched upon as well.
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
_BEHIND = frozenset(("uitgezonderd", "excepted", "excluded", "utsein"))
"""Behind a topic these except what they follow: "(toerisme uitgezonderd)"."""

_INCLUDING = frozenset(("incl", "inclusief", "including", "ynklusyf"))
"""These end an exception, unless they are what it denies: "niet inclusief sport"."""

_NOT = frozenset(("geen", "minus", "niet", "zonder"))
_IN_PASSING = frozenset(("in relatie met", "in relatie tot", "irt"))

_ELSEWHERE = frozenset(
    (
        "ab-lid",
        "adviescommissie",
        "adviescommissies",
        "bac",
        "bestuurlijk overleg",
        "bestuurlijk platform",
        "bestuurlijke tafel",
        "bestuurscommissie",
        "bestuurslid",
        "commissie",
        "commissies",
        "ipo portefeuille",
        "ipo-portefeuille",
        "kerngroep",
        "kernteam",
        "klankbordgroep",
        "lid ab",
        "lid bestuur",
        "lid db",
        "pfo",
        "pho",
        "portefeuillehoudersoverleg",
        "programmaraad",
        "raadscommissie",
        "regiegroep",
        "statencommissie",
        "stuurgroep",
        "stuurgroepen",
        "taskforce",
        "themaoverleg",
        "vng-commissie",
        "werkgroep",
    )
)
"""A seat in such a body is no portfolio, whatever the body deals with."""

_NEARBY = frozenset(
    (
        "contactwethouder",
        "dorpswethouder",
        "gebiedsgedeputeerde",
        "gebiedswethouder",
        "kernwethouder",
        "stadsdeelwethouder",
        "wijkwethouder",
    )
)
"""Behind these stands an area, which may be called Sportpark."""

_SILENCING = _TOGETHER | _EXCEPT | _NOT | _IN_PASSING | _ELSEWHERE | _NEARBY
_DENYING = _EXCEPT | _NOT
_BRIEF = _NOT | _IN_PASSING | _NEARBY
_STARTS = frozenset(phrase.split()[0] for phrase in _SILENCING)
_OPENING = frozenset(phrase.split()[-1] for phrase in _SILENCING)
"""A colon behind one of these ends nothing: "stuurgroepen: water, sport"."""
_ENDS, _ENDS_BRIEF = frozenset(";"), frozenset(",;")
"""What ends the silence, in brackets of the same depth: that of brief words, also a comma."""

_LENGTHS = sorted({phrase.count(" ") + 1 for phrase in _SILENCING})
_SECOND = frozenset(("2e", "2de", "2nd", "tweede", "second", "twadde"))
_STAND_IN = frozenset(("plv", "plaatsvervangend", "vervanger", "vervangend", "vervangt"))
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
        if silence is not None:
            silence = silence.behind(depth, word, words[at - 1])
        if word in _BEHIND and (at + 1 == len(words) or words[at + 1] in BREAKS):
            start = next((i for i in range(at, 0, -1) if words[i - 1] in BREAKS), 0)
            speaks[start:] = touched[start:] = [False] * (at - start)
        elif silence is None and word in _STARTS:
            said = {" ".join(words[at : at + length]) for length in _LENGTHS}
            if said & _SILENCING:
                silence = _Silence(
                    depth,
                    _ENDS_BRIEF if said & _BRIEF else _ENDS,
                    denies=bool(said & _DENYING),
                    fills_bracket=at > 0 and words[at - 1] == "(",
                )
                is_shared = is_shared or bool(said & _TOGETHER)
        speaks.append(silence is None)
        touched.append(silence is not None and not silence.denies)
    return Scope(tuple(speaks), tuple(touched), is_shared)


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
    """From how deep in brackets on nothing speaks, what ends that, and whether it is denied.

    In "(excl. bos, heide)" both are; in "A excl. bos, heide" only what stands before the comma.
    """

    depth: int
    signs: frozenset[str]
    denies: bool
    fills_bracket: bool

    def behind(self, depth: int, word: str, before: str) -> "_Silence | None":
        """Give what is silent from this word on; None where the silence ends."""
        if depth < self.depth:
            return None
        if depth == self.depth and word in self.signs:
            return self if word == ";" and before in _OPENING else None
        if not self.denies or depth > self.depth:
            return self
        if word in _INCLUDING and before not in _NOT:
            return None
        return self._replace(denies=False) if word == "," and not self.fills_bracket else self
