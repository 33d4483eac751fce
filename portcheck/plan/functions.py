"""This file tells the functions of those who sit in a body, however their titles are written."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from portcheck.nearest import nearest
from portcheck.offices import FUNCTIONS, MEMBERS, OTHER_TITLES
from portcheck.phrases.words import listed
from portcheck.plan.bodies import OF_THEIR_OWN, OTHER, SORTS, sort_of

OFFICIAL = "secretaris"
"""The function of whoever serves a body, or sits in the council, and has no seat in it."""

_OFFICIALS = listed("""
    eilandgriffier, eilandsecretaris, gemeentesecretaris, griffier, provinciesecretaris,
    raadsgriffier, secretaris, secretary, statengriffier
""")
_OTHERS = listed("""
    adviseur, commissielid, councillor, directeur, director, formateur, fractievoorzitter,
    informateur, raadslid, statenlid
""")
"""The titles of officials, and of others without a seat: a name may tell one had elsewhere.

A region may have a secretaris among its members.
"""

_NO_OFFICIAL = frozenset(("ex", "former", "oud", "politiek", "voormalig"))
"""With these somebody was an official, or is another kind of secretary."""

_INFLECTED = listed("""
    aankomend, aftredend, beoogd, coordinerend, coördinerend, demissionair, dienstdoend, extern,
    geborgd, inkomend, nieuw, onafhankelijk, partijonafhankelijk, scheidend, startend,
    tijdelijk, toegevoegd, uittredend, vertrekkend, vervangend, waarnemend, zittend
""")
_ACTING = listed("""
    acting, deeltijd, duo, ferfangend, fulltime, interim, kandidaat, parttime, partijloos,
    partijloze, voltijd, voltijds, wnd
""").union(
    (f"{said}{ending}" for said in _INFLECTED for ending in ("", "e")),
)
"""What may stand before a function and leaves it what it is: for a time, in part, of no party."""

# fmt: off
_STANDING_IN = (
    "loco", "loko", "plaatsvervangend ", "plaatsvervangende ", "plakferfangend ", "plv ", "vice",
)
# fmt: on
"""Before the function of another these tell a member; some are written as one word with it."""

_ADDRESS = listed("de, dhr, heer, mevr, mevrouw, mw")
"""So one writes of somebody: "mw. de burgemeester"."""

_SHORTEST = 4
"""So many letters has a function that is cut short at least: "weth."."""

_NO_TITLE = "naam"
"""A title may stand for this key: "wethouder: A. Jansen"."""

_LONGEST_TITLE = 3
"""So many words has a title in other words at most: "1e loco-burgemeester"."""


@lru_cache(16_384)  # of long documents each line is asked several times
def function_of(said: str) -> str:
    """Give the function that a title or a name begins with, as rules know it; empty without one.

    A hoogheemraad is a heemraad, and a "wnd. burgemeester Jansen" a burgemeester.
    """
    first = next(iter(_words(said.casefold())), "")
    return OTHER_TITLES.get(first, first) if first in FUNCTIONS else ""


def function_held(title: str, name: str, body: str) -> str:
    """Give the function of a holder by title, else as the name says it, else that of a member.

    Of what a name says only the functions of its body count: a burgemeester may sit in a region
    too. A title that is no function is that of a member, unless it means who presides or serves,
    and so are those of bodies that portcheck does not know: a voorzitter of a gemeente is its
    burgemeester.
    """
    sort, title = sort_of(body), _without_address(title)
    if not title:
        return next(filter(None, _told(name, body)), sort.member)
    function = function_of(title)
    if function and function not in (OTHER.member, OTHER.chair):
        return function
    meant = function or _in_other_words(title)
    if not meant and _serves(title, body, _OFFICIALS | _OTHERS):
        return OFFICIAL
    meant = meant or function_of(nearest(title, FUNCTIONS))
    return sort.chair if meant in (sort.chair, OTHER.chair) else sort.member


def is_title(said: str) -> bool:
    """Tell whether somebody can have this for a function, be it in other words."""
    return bool(function_of(said) or _in_other_words(said))


def is_function(title: str) -> bool:
    """Tell whether what stands as a function is one: also "mw. de gedeputeerde", as no name is."""
    return is_title(_without_address(title))


def is_office_elsewhere(said: str) -> bool:
    """Tell whether this says by what else than a seat in a body somebody is known: "raadslid"."""
    return not (_OFFICIALS | _OTHERS).isdisjoint(_words(said.casefold()))


def _told(name: str, body: str) -> Iterator[str]:
    """Yield the functions of this body that a name tells: it begins with one, or says one behind.

    As in "burgemeester Jansen" and "Jansen (burgemeester van Laren)", but not in "Jansen
    (commissaris bij Vitens)".
    """
    sort = sort_of(body)
    first, *parts = name.replace("(", ",").split(",")
    title = first.split()[:-1][:1]  # a word by itself is a name
    behind = [said for said in parts if _is_title_alone(said)]
    for said in (first, *behind):
        if function_of(said) in (sort.member, sort.chair):
            yield function_of(said)
    yield from (OFFICIAL for said in (*title, *behind) if _serves(said, body))


def _is_title_alone(said: str) -> bool:
    """Tell whether nothing but a body follows a title: "waarnemend burgemeester van Laren"."""
    return _words(said.casefold())[1:2] in ([], [""], ["van"], ["of"])


def _serves(title: str, body: str, titles: frozenset[str] = _OFFICIALS) -> bool:
    """Tell whether a title is an official's, at a body whose members have titles of their own."""
    words = _words(title.casefold())
    is_official = not titles.isdisjoint(words) and _NO_OFFICIAL.isdisjoint(words)
    return is_official and sort_of(body) in map(SORTS.get, OF_THEIR_OWN)


@lru_cache(16_384)
def _in_other_words(title: str) -> str:
    """Give the function that a title begins with in other words; empty without one.

    A mayor is a burgemeester, and a "lid DB, portefeuille water" a portefeuillehouder.
    """
    # only for a title that begins with no function
    from portcheck.schema.translated import bare, translated

    if _stands_in(_words(bare(title))):
        return OTHER.member
    words = _words(title)
    begun = (" ".join(words[:end]) for end in range(_LONGEST_TITLE, 0, -1))
    begun = (said for said in begun if said.casefold() != _NO_TITLE)
    told = (function_of(translated(said, FUNCTIONS)) for said in begun)
    return next(filter(None, told), "") or (_in_part(words[0], title) if words else "")


def _stands_in(words: list[str]) -> bool:
    """Tell whether words are the title of whoever stands in for another: "plv. dijkgraaf"."""
    said = " ".join(words)
    begun = (before for before in _STANDING_IN if said.startswith(before))
    return any(is_title(said.removeprefix(before)) for before in begun)


def _in_part(first: str, title: str) -> str:
    """Give the function that a first word ends in, or begins: "wijkwethouder", "burg."."""
    word, is_short = first.casefold(), len(first) >= _SHORTEST and f"{first}." in title
    begun = [one for one in FUNCTIONS if is_short and one.startswith(word)]
    meant = [member for member in MEMBERS if word.endswith(member)] or begun
    is_known = len(meant) == 1 and not word.startswith(tuple(_NO_OFFICIAL))
    return function_of(meant[0]) if is_known else ""


def _without_address(title: str) -> str:
    words = title.split()
    is_address = (word.casefold().strip(".") in _ADDRESS for word in words)
    return " ".join(words[sum(takewhile(bool, is_address)) :])


def _words(title: str) -> list[str]:
    """Give the words of a title, but for those that say that somebody has it for a time."""
    parted = title.replace("-", " ").replace("/", " ")
    words = (word.strip(".,:()") for word in parted.split())
    return [word for word in words if word.casefold() not in _ACTING]
