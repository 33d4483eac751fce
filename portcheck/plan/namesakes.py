"""This file tells which holder of a plan is meant by a name that no holder has."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import takewhile

from portcheck.nearest import MOST_KNOWN, first_hints, naming
from portcheck.plan.model import Plan
from portcheck.plan.words import DASHES
from portcheck.wording import Text, printable

EACH = Text("; noem ieder apart: [{names}]", "; name each by itself: [{names}]")

# fmt: off
TITLES = frozenset((
    "bsc", "burgemeester", "commissaris", "dhr", "dijkgraaf", "dr", "drs", "gedeputeerde",
    "heemraad", "heer", "ing", "ir", "jhr", "jr", "lid", "llm", "loco", "mba", "mevr", "mevrouw",
    "mpa", "mr", "msc", "mw", "phd", "portefeuillehouder", "prof", "sr", "vacature", "weth",
    "wethouder",
))
# fmt: on
PARTICLES = ("de", "den", "der", "het", "t", "ten", "ter", "van", "vd")
_NO_NAMES = TITLES.union(PARTICLES)
_JOINED = rf"-(?:'?(?:{'|'.join(PARTICLES)}) )+"

_SEVERAL = " (?:en|and) | ?[&+/,] ?"
"""What stands between names that hold single blanks alone."""

_LEVELLED = str.maketrans(dict.fromkeys(DASHES, "-"))


def meaning(plan: Plan) -> Callable[[str], Text]:
    """Make what says which holder a name means: that of a surname, party or function, or spelling.

    Of what two holders have in common nobody is meant, nor of the spelling of a title.
    """
    names = sorted(plan.names) if len(plan.names) <= MOST_KNOWN else ()  # of more none is near
    known, hint = [(name, _titles(name)) for name in names], first_hints()
    namesakes: dict[str, set[str]] = {}
    for holder in plan.holders:
        for key in {*surnames(holder.name), holder.party.casefold(), holder.function}:
            namesakes.setdefault(key, set()).add(holder.name)

    def one(name: str) -> str:
        whole, *parts = surnames(re.sub("^[Dd]e (?=[a-z]+$)", "", name))  # "de burgemeester"
        alike = namesakes.get(whole, set())
        same = alike if len(alike) == 1 else alike.union(*(namesakes.get(k, ()) for k in parts))
        return next(iter(same)) if len(same) == 1 else ""

    @cache
    def meant(name: str) -> Text:
        several = [*map(one, each_of(name))]
        if len({*several}) == len(several) > 1 and all(several):
            return EACH.filled({"names": ", ".join(map(_listed, several))})
        holder = one(name)
        if holder:
            return naming(holder)
        titles = _titles(name)
        return hint(name, (other for other, theirs in known if not titles & theirs))

    return meant


def each_of(names: str) -> list[str]:
    """Give each of the names that are said as one: "Jansen en De Vries"."""
    return re.split(_SEVERAL, " ".join(names.split()))


@lru_cache(1024)  # plans of one body repeat their holders
def surnames(name: str) -> tuple[str, ...]:
    """Give the last word, and if it is double, its parts: all of a name that has no such word.

    What tells more of somebody, as "(VVD)", "MSc", "jr." or "gedeputeerde", is no surname.
    "Van der Berg-de Groot" is Berg-Groot.
    """
    folded = " ".join(name.casefold().translate(_LEVELLED).split())
    folded = re.sub(_JOINED, "-", folded)
    words = re.findall(r"[^\s.]+", re.sub(r"\([^()]*\)|[,;].*", "", folded))
    last = next((word for word in reversed(words) if word not in TITLES), "")
    parts = (part for part in last.split("-") if part and part not in TITLES)
    return (last, *parts) if any(map(str.isalpha, last)) else (folded,)


def with_particles(name: str) -> tuple[str, str]:
    """Give what stands before the last word of a surname, as "van der", and that word."""
    named = name.partition(",")[0].replace("-", " ").split()
    words = [word for word in named if word[0] != "("]
    before = takewhile(PARTICLES.__contains__, map(str.casefold, reversed(words[:-1])))
    return " ".join([*before][::-1]), "".join(words[-1:])


def may_mean(said: str, name: str) -> bool:
    """Tell whether a name that has the surname of a holder says no other first name or initial.

    Nor is Van Essen meant by "Essen", which may be the place, nor anybody by other words.
    """
    if f" van {said.casefold()}" in f" {name.casefold()}":
        return False
    words = [word for word in re.findall(r"\w+", said) if word.casefold() not in _NO_NAMES]
    theirs = re.findall(r"\w+", name.casefold())
    if any(word.islower() and len(word) > 1 and word not in theirs for word in words):
        return False  # as in "beheer door Smit"
    first = next(map(str.casefold, words), "")
    return any(
        word.startswith(first) or (len(word) == 1 and first.startswith(word)) for word in theirs
    )


def _listed(name: str) -> str:
    """Give a name as it is to stand in a list in brackets."""
    return f'"{printable(name)}"' if re.search(r"[]\[{},#:]", name) else printable(name)


def _titles(name: str) -> frozenset[str]:
    return TITLES.intersection(re.findall(r"\w+", name.casefold()))
