"""This file notices phrases that divide the work by area instead of by topic."""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from portcheck.kind import TEXT, Kind, Params, param, params_schema, unmoved
from portcheck.phrases.words import split
from portcheck.plan.model import Plan
from portcheck.problem import Problem, holding, shown
from portcheck.wording import Text

ABOUT = Text(
    "merkt op dat het werk naar gebied is verdeeld in plaats van naar onderwerp",
    "notices that work is divided by area instead of by topic",
)
PARAMS = params_schema(
    required={
        "area_words": param(
            "Woorden die aan het begin van een tekst, of van een deel ervan, de naam met "
            "hoofdletter of het nummer erachter tot een gebied maken.",
            "Words at the start of a phrase, or of a part of it, that make the capitalised name or "
            "the number after them an area.",
            {"type": "array", "items": TEXT},
        ),
        "area_roles": param(
            "Woorden die werk voor één gebied betekenen, waar ze ook staan, ook met -schap.",
            "Words that mean work for one area wherever they stand, also with -schap.",
            {"type": "array", "items": TEXT},
        ),
    }
)

MESSAGE = Text("het werk is naar gebied verdeeld: {phrases}", "work is divided by area: {phrases}")

_ARTICLES = frozenset(("de", "het", "'t", "’t", "‘t"))
_PARTS = r"[,;&+/]|\ben\b"
_NUMBER = r"\d{1,2}(?!\d|\.\d|e\b)"
"""That of a wijk: with more figures it would be a year, and "Wijken 2.0" is a programme."""


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    is_area = _teller(tuple(params["area_words"]), tuple(params["area_roles"]))
    found = [
        (holder, entry)
        for holder in plan.holders
        for entry in holder.entries
        if is_area(entry.phrase)
    ]
    if not found:
        return
    spots = [holding(entry, holder.name) for holder, entry in found]
    yield Problem(
        message=MESSAGE,
        values={"phrases": shown(entry.phrase for _, entry in found)},
        spot=spots[0],
        related=tuple(spots[1:]),
        holders=tuple({holder.name for holder, _ in found}),
        is_of_plan=True,
    )


@cache
def _teller(words: tuple[str, ...], roles: tuple[str, ...]) -> Callable[[str], bool]:
    """Give the function that tells whether a phrase means an area."""
    plain = [" ".join(split(role)) for role in roles]
    meant = frozenset(f"{role}{ending}" for role in plain for ending in ("", "schap"))
    leading = frozenset(" ".join(split(word)) for word in words)

    @lru_cache(8192)  # plans of one body repeat their phrases
    def is_area(phrase: str) -> bool:
        said = split(phrase)
        if leading.isdisjoint(said):  # as in most
            return not meant.isdisjoint(said)
        is_named = any(_is_named(part.split(), words) for part in re.split(_PARTS, phrase))
        return is_named or not meant.isdisjoint(said)

    return is_area


def _is_named(said: list[str], words: tuple[str, ...]) -> bool:
    """Tell whether an area is named: "Wijk Noord", "wijken: de Hoek" and "stadsdeel 5"."""
    start, *rest = said or [""]
    if rest and rest[0].casefold() in _ARTICLES:
        rest = rest[1:]
    name = "".join(rest[:1]).lstrip("('‘’")
    is_named = name[:1].isupper() or re.match(_NUMBER, name) is not None
    return start.rstrip(":").casefold() in words and is_named


KIND = Kind(ABOUT, PARAMS, _problems, unmoved)
