"""This file tells the bodies of provinces, municipalities and water boards by their names."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple


class Sort(NamedTuple):
    """How the names of bodies of one sort start, and what their members are called."""

    starts: tuple[str, ...]
    member: str


SORTS = {
    "Provincie": Sort(
        ("Provincie", "Provinsje", "Prov.", "Gedeputeerde Staten", "College van Gedeputeerde"),
        "gedeputeerde",
    ),
    "Gemeente": Sort(
        ("Gemeente", "Gem.", "College van burgemeester", "College van B&W"), "wethouder"
    ),
    "Waterschap": Sort(
        ("Waterschap", "Hoogheemraadschap", "Wetterskip", "College van dijkgraaf"), "heemraad"
    ),
}
"""By the word that stands for the whole sort where rules say which bodies they are for."""


def starts(bodies: Iterable[str]) -> list[str]:
    """Give how the names start that are meant: of a sort, all ways to name such a body."""
    sorts = {name.casefold(): sort for name, sort in SORTS.items()}
    return [
        start
        for body in bodies
        for start in (sorts[body.casefold()].starts if body.casefold() in sorts else (body,))
    ]


def suits(bodies: tuple[str, ...], body: str) -> bool:
    """Tell whether a body's name starts as one of `bodies`; where there are none, all suit."""
    return not bodies or _starts(body, starts(bodies))


@lru_cache(256)  # many plans are of one body
def member_of(body: str) -> str:
    """Give what a member of a body is called; of an unknown sort, as in a province."""
    found = (sort.member for sort in SORTS.values() if _starts(body, sort.starts))
    return next(found, SORTS["Provincie"].member)


def _starts(body: str, ways: Iterable[str]) -> bool:
    return body.casefold().lstrip().startswith(tuple(way.casefold() for way in ways))
