"""This file tells which holder of a plan is meant by a name that no holder has."""

import re
from collections.abc import Callable
from functools import cache

from portcheck.nearest import first_hints, naming
from portcheck.plan.model import Plan
from portcheck.wording import Text

# fmt: off
_TITLES = frozenset((
    "burgemeester", "commissaris", "dhr", "dijkgraaf", "dr", "drs", "gedeputeerde", "heemraad",
    "heer", "ing", "ir", "jhr", "jr", "lid", "loco", "mevr", "mevrouw", "mr", "mw",
    "portefeuillehouder", "prof", "sr", "vacature", "wethouder",
))
# fmt: on


def meaning(plan: Plan) -> Callable[[str], Text]:
    """Make what says which holder a name means: the one of that surname or party, or spelling.

    Of what two holders have in common nobody is meant, nor of the spelling of a title.
    """
    known, hint = [(name, _titles(name)) for name in sorted(plan.names)], first_hints()
    namesakes: dict[str, set[str]] = {}
    for holder in plan.holders:
        for key in {*surnames(holder.name), holder.party.casefold()}:
            namesakes.setdefault(key, set()).add(holder.name)

    @cache
    def meant(name: str) -> Text:
        same = {one for key in surnames(name) for one in namesakes.get(key, ())}
        if len(same) == 1:
            return naming(*same)
        titles = _titles(name)
        return hint(name, (other for other, theirs in known if not titles & theirs))

    return meant


def surnames(name: str) -> set[str]:
    """Give the last word, and if it is double, its parts: all of a name that has no such word.

    What tells more of somebody, as "(VVD)", "jr." or "gedeputeerde", is no surname.
    """
    folded = " ".join(name.casefold().split())
    words = re.findall(r"[^\s.]+", re.sub(r"\([^()]*\)|,.*", "", folded))
    last = next((word for word in reversed(words) if word not in _TITLES), "")
    parts = {last, *last.split("-")} - _TITLES - {""}
    return parts if any(map(str.isalpha, last)) else {folded}


def _titles(name: str) -> frozenset[str]:
    return _TITLES.intersection(re.findall(r"\w+", name.casefold()))
