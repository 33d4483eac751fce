"""This file tells the functions of those who sit in a body, however their titles are written."""

from functools import lru_cache

from portcheck.nearest import nearest
from portcheck.plan.bodies import OTHER, SORTS, sort_of

MEMBERS = frozenset(sort.member for sort in SORTS.values())
"""The functions that divide the work; a commissaris, burgemeester or dijkgraaf presides."""

CHAIRS = frozenset(sort.chair for sort in SORTS.values())
"""The functions of those who preside."""

_TITLES = {
    "hoogheemraad": "heemraad",
    "watergraaf": "dijkgraaf",
    "eilandgedeputeerde": "gedeputeerde",
}
"""What those who sit in some bodies are called, and by which function rules know them."""

FUNCTIONS = tuple(
    dict.fromkeys(
        (*(title for sort in SORTS.values() for title in (sort.member, sort.chair)), *_TITLES)
    )
)
"""The functions that there are."""

_ACTING = frozenset(("acting", "beoogd", "demissionair", "kandidaat", "waarnemend", "wnd"))
"""What may stand before the function of who has it for a time, or not yet."""

_LONGEST_TITLE = 3
"""So many words has a title in other words at most: "1e loco-burgemeester"."""


@lru_cache(1024)  # each holder of many plans has one of a few
def function_of(said: str) -> str:
    """Give the function that a title or a name begins with, as rules know it; empty without one.

    A hoogheemraad is a heemraad, and a "wnd. burgemeester Jansen" a burgemeester.
    """
    first = next((word for word in _words(said.casefold()) if word not in _ACTING), "")
    return _TITLES.get(first, first) if first in FUNCTIONS else ""


def function_held(title: str, name: str, body: str) -> str:
    """Give the function of a holder by title, else as the name begins, else that of a member.

    Of what a name begins with only the functions of its body count: a burgemeester may sit in a
    region too. A title that is no function is that of a member, unless it means who presides.
    """
    sort = sort_of(body)
    if not title:
        function = function_of(name)
        return function if function in (sort.member, sort.chair) else sort.member
    if function_of(title):
        return function_of(title)
    meant = _in_other_words(title) or function_of(nearest(title, FUNCTIONS))
    return sort.chair if meant in (sort.chair, OTHER.chair) else sort.member


def is_title(said: str) -> bool:
    """Tell whether somebody can have this for a function, be it in other words."""
    return bool(function_of(said) or _in_other_words(said))


@lru_cache(1024)
def _in_other_words(title: str) -> str:
    """Give the function that a title begins with in other words; empty without one.

    A mayor is a burgemeester, and a "lid DB, portefeuille water" a portefeuillehouder.
    """
    from portcheck.schema.translated import translated  # for a title that begins with no function

    words = _words(title)
    begun = (" ".join(words[:end]) for end in range(_LONGEST_TITLE, 0, -1))
    return next(filter(None, (function_of(translated(said, FUNCTIONS)) for said in begun)), "")


def _words(title: str) -> list[str]:
    parted = title.replace("-", " ").replace("/", " ")
    return [word.strip(".,:()") for word in parted.split()]
