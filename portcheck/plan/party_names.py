"""This file tells the names of parties."""

import re

from portcheck.phrases.words import listed

_PARTY = r"(?=['’]?[A-Z0-9])[\w!'’.&/+-]+(?: [\w!'’.&/+-]+){0,4}"
_ABBREVIATED = (
    r"(?:[A-Z0-9][A-Z0-9!]{1,3}|[0-9]+[A-Z]+|[A-Z]\w*[a-z]\w*[A-Z0-9]\w*|[A-Z][A-Za-z]*[0-9]+)"
)
"""As in "VVD", "PRO21", "PvdA" and "GroenLinks"; what is longer, in capitals, is just a word."""

_CALLED_PARTY = (
    r"(?i)\b(?:\w*belang(?:en)?|\w*partij|lokaal|leefbaar|natuurlijk|progressief|denk|volt|"
    r"lijst|hart voor|beter voor|forum voor|ongebouwd|geborgden)\b"
)
_NATIONAL = listed("""
    50PLUS, AWP, BBB, BVNL, CDA, ChristenUnie, CU, D66, DENK, FVD, FvD, GL, GL-PvdA, GroenLinks,
    GroenLinks-PvdA, JA21, NSC, PvdA, PvdA-GroenLinks, PvdD, PVV, SGP, SP, Volt, VVD,
    Water Natuurlijk
""")
"""Parties that no topic is called as: "Zorg (WMO)" has none in its brackets."""

_IN_PARTIES = listed("aan, de, en, het, van, voor")

_LONGEST = 40


def is_party(said: str) -> bool:
    """Tell whether a text is made as the name of a party is: a capital or a figure, a few words."""
    is_short = 1 < len(said) <= _LONGEST and not said.isdigit()  # an age
    return is_short and bool(re.fullmatch(_PARTY, said)) and " " not in said[:2]


def names_party(said: str) -> bool:
    """Tell whether a text alone is a party's name: by its capitals, or words as "Belangen"."""
    if not is_party(said):
        return False
    first, *others = said.split()
    has_capitals = all(re.fullmatch(_ABBREVIATED, part) for part in re.split("[/&-]", first))
    is_called = bool(re.search(_CALLED_PARTY, said)) and not any(
        word.islower() and word not in _IN_PARTIES for word in others
    )
    return has_capitals or is_called


def is_national(party: str) -> bool:
    """Tell whether a party is known all over the country."""
    return party in _NATIONAL
