"""This file tells which party of a plan is meant by a name that stands for none of them."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import product

from portcheck.nearest import first_hints, naming
from portcheck.phrases.words import DASHES
from portcheck.wording import Text

_MOST_PARTS = 4
_BETWEEN = f"[/&+{DASHES}-]"
_LONGEST_ABBREVIATION = 5
"""What is no longer has no initials but its letters: "Partij Anders" is not PvdA."""

_FOR_PARTY = r"(?i)\bnamens (?:de |het )?|-?\b(?:raads|staten)?fractie\b"
"""What says no more than that somebody is there for a party: "VVD-fractie"."""

_INITIAL = r"\b[^\W\d_]|[A-Z]|[0-9]+"


def party_meant(known: Iterable[str]) -> Callable[[str], Text]:
    """Make what says which of the known parties a name means: by letters, initials or spelling."""
    names, hint = [*known], first_hints()
    by_letters: dict[tuple[str, ...], set[str]] = {}
    for name in names:
        for way in _shortened(name):
            by_letters.setdefault(way, set()).add(name)

    @cache
    def meant(name: str) -> Text:
        same = {one for way in _shortened(name) for one in by_letters.get(way, ())}
        return naming(*same) if len(same) == 1 else hint(name, names)

    return meant


def _shortened(party: str) -> set[tuple[str, ...]]:
    """Give the ways to shorten a party, each part to its letters or its initials, in one order.

    "GroenLinks-PvdA" is also written "PvdA/GL", and "Partij voor de Dieren" "P.v.d.D.".
    """
    parts = re.split(_BETWEEN, re.sub(_FOR_PARTY, " ", party))[:_MOST_PARTS]
    ways = ({_letters(part), _initials(part)} for part in parts)
    return {tuple(sorted(filter(None, way))) for way in product(*ways)} - {()}


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _initials(text: str) -> str:
    """Give the first letter of each word, and the capitals in it; all letters where it is one."""
    found = "".join(re.findall(_INITIAL, text)).casefold()
    is_long = len(text.strip()) > _LONGEST_ABBREVIATION
    return found if is_long and len(found) > 1 else _letters(text)
