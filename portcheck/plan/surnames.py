"""This file tells surnames, and which holder of a plan a name with one of them means."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise, zip_longest

from portcheck.offices import CHAIR_TITLES, MEMBER_TITLES
from portcheck.phrases.words import DASHES, listed

TITLES = listed("""
    bsc, dhr, dr, drs, gedep, heer, hr, ing, ir, jhr, jr, lid, llm, loco, locoburgemeester, mba,
    mevr, mevrouw, mpa, mpm, mr, msc, mw, phd, prof, sr, vacature, weth
""").union(MEMBER_TITLES, CHAIR_TITLES)
"""What stands before a name; "Ph." may be somebody's first."""

PARTICLES = ("de", "den", "der", "het", "t", "ten", "ter", "van", "vd")
_IN_FULL = frozenset(PARTICLES) - {"t"}
_NO_NAMES = TITLES.union(PARTICLES)
_JOINED = rf"-(?:'?(?:{'|'.join(PARTICLES)}) )+"
_ADDRESSED = rf"^de (?=(?:{'|'.join(sorted(TITLES))})\b.)"
"""The "de" of "de heer Jansen", but not of De Heer."""

_NOT_IN_COLLEGE = listed("""
    afdeling, bestuur, bureau, cluster, college, commissie, commissielid, dienst, directeur,
    directie, domein, familie, fonds, fractie, fractievoorzitter, gebied, gemeente, griffier,
    groep, kabinet, manager, ministerie, opgave, plaatsvervangend, plv, portefeuille, programma,
    project, projectleider, provincie, provinciale, raad, raadslid, regio, secretaris, sector,
    stad, statenlid, stichting, stuurgroep, team, unit, vereniging, waterschap, werkgroep
""")
"""What stands before a name in the place of a first name, but is of a body or of somebody else."""

_ABBREVIATED = r"\b[Vv]\.? ?d\b\.?\s*"
"""With a small d alone: "V.D. Meer" has two first names."""

_ARTICLE = "(?<=[ '‘’])t(?= )"
"""The particle "'t", which the initial of T. Smit is not."""

_REMARK = r"\s*\([^()]*\)$"
"""What is told of somebody: "(VVD)", but not the first name of "P.P.M. (Piet) Smit"."""

_LEVELLED = str.maketrans(dict.fromkeys(DASHES, "-"))

_OF_ONE = r"[\w.'’ -]+"
"""What a name is made of that says no more than whom it means."""

MOST_NAMESAKES = 9
"""Of more holders of one surname none is told apart by a first name: each would be asked for."""


class Surnames:
    """The surnames of a plan's holders, by which others of their names are understood."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = frozenset(names)
        self.whose = lru_cache(1024)(self._whose)  # phrases of a plan repeat names

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Surnames) and self.names == other.names

    def __hash__(self) -> int:
        return hash(self.names)

    def holder(self, name: str) -> str:
        """Give the holder that a name stands for: "Van Essen" where there is but one.

        It is the name itself where nobody is called so, or several are, or it says more than whom.
        """
        said = name if name in self.names else name.strip()
        bare = _without_party(said)
        if said in self.names or not re.fullmatch(_OF_ONE, bare):
            return said
        whose = self.whose_each_is.get(surnames(bare)[0], set())
        is_few = len(whose) <= MOST_NAMESAKES
        meant = [other for other in whose if is_of(bare, other)] if is_few else []
        return meant[0] if len(meant) == 1 else said

    def _whose(self, name: str) -> set[str]:
        """Give the holders who may be meant; nobody by a surname without its capital."""
        if not name.rpartition(" ")[2][:1].isupper():
            return set()
        whose = self.whose_each_is.get(surnames(name)[0], set())
        is_few = len(whose) <= MOST_NAMESAKES
        return {other for other in whose if is_of(name, other)} if is_few else whose

    @cached_property
    def whose_each_is(self) -> dict[str, set[str]]:
        """Whose each surname is."""
        found: dict[str, set[str]] = {}
        for name in self.names:
            for surname in surnames(name):
                found.setdefault(surname, set()).add(name)
        return found


@lru_cache(1024)  # plans of one body repeat their holders
def surnames(name: str) -> tuple[str, ...]:
    """Give the last word, and if it is double, its parts: all of a name that has no such word.

    What tells more of somebody, as "(VVD)", "MSc", "jr." or "gedeputeerde", is no surname.
    "Van der Berg-de Groot" is Berg-Groot.
    """
    folded = " ".join(name.casefold().translate(_LEVELLED).split()).replace(" - ", "-")
    folded = re.sub(_JOINED, "-", folded)
    told = re.sub(r"\([^()]*\)|[,;].*", "", folded)
    words = re.findall(r"[^\s.]+", re.sub(r"(?<=\w\w)(?: (?:[^\W\d_]\.)+)+$", "", told))
    last = next(reversed([*_untitled(words)]), "")
    parts = (part for part in last.split("-") if part and part not in TITLES)
    return (last, *parts) if any(map(str.isalpha, last)) else (folded,)


def are_of_one(one: str, other: str) -> bool:
    """Tell whether either name is the other in short, as "Smit" is "A. Smit"."""
    return Surnames((one,)).holder(other) == one or Surnames((other,)).holder(one) == other


def _without_party(name: str) -> str:
    """Give a name without the party behind it: "Jansen (VVD)", but not "Jansen (plv.)"."""
    bare, opened, inside = name.partition(" (")
    if not opened:
        return name
    from portcheck.plan.party_names import names_party  # few names in roles have a bracket

    return bare if names_party(inside.removesuffix(")")) else name


def is_of(said: str, name: str) -> bool:
    """Tell whether a name is another in short: with all its particles, and no other first name.

    Else "Afdeling Water" would be A. van der Water, and J. Jansen be P. Jansen.
    """
    return any(_is_short_for(one, other) for one in _in_full(said) for other in _in_full(name))


def _in_full(name: str) -> set[str]:
    """Give what a name may be in full: "J. v.d. Meer" is J. van de, van den or van der Meer."""
    return {re.sub(_ABBREVIATED, f"van {article} ", name) for article in ("de", "den", "der")}


def _is_short_for(said: str, name: str) -> bool:
    words, theirs = _words(said), _words(re.sub(_REMARK, "", name))
    start = next((at for at, word in enumerate(words) if word in _IN_FULL), len(words) - 1)
    firsts, surname = words[:start], words[start:]
    if not words or _says_more(said, theirs) or not _NOT_IN_COLLEGE.isdisjoint(firsts):
        return False
    for at in range(len(theirs)):
        if theirs[at : at + len(surname)] == surname:
            others = [*theirs[:at], *theirs[at + len(surname) :]]
            is_whole = theirs[max(at - 1, 0)] not in _IN_FULL or at == 0
            return is_whole and _are_first(firsts, others)
    return False


def _says_more(said: str, theirs: Container[str]) -> bool:
    """Tell whether a word without a capital is none of a name's, as in "beheer door Smit"."""
    return any(
        word.islower() and len(word) > 1 and word not in theirs and word not in _NO_NAMES
        for word in re.findall(r"\w+", said)
    )


def _words(name: str) -> list[str]:
    """Give the words of a name without titles, however they are joined."""
    addressed = re.sub(_ADDRESSED, "", name.casefold().strip())
    return [*_untitled(re.findall(r"[^\W_]+", re.sub(_ARTICLE, "het", addressed)))]


def _untitled(words: Iterable[str]) -> Iterator[str]:
    """Yield the words that are no titles; behind a particle each is a name, as in "P. de Heer"."""
    for before, word in pairwise(("", *words)):
        if word not in TITLES or before in PARTICLES:
            yield word


def _are_first(said: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether these are the first names of somebody, or short for them.

    An initial is one only where the name stands: J. de Vries is not A. Jansen-de Vries. Of several
    the first may do: J.P. Jansen is Jan Jansen.
    """
    known, shown = {*theirs}, said[: max(len(theirs), 1)]
    return all(
        one in known or one[0] in known or (len(one) == 1 and other.startswith(one))
        for one, other in zip_longest(shown, theirs[: len(shown)], fillvalue="")
    )
