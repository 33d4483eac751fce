"""This file notices phrases that divide the work by area instead of by topic."""

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
            "Woorden die aan het begin van een tekst de naam met hoofdletter erachter tot een "
            "gebied maken.",
            "Words at the start of a phrase that make the capitalised name after them an area.",
            {"type": "array", "items": TEXT},
        ),
        "area_roles": param(
            "Woorden die werk voor één gebied betekenen, waar ze ook staan.",
            "Words that mean work for one area wherever they stand.",
            {"type": "array", "items": TEXT},
        ),
    }
)

MESSAGE = Text("het werk is naar gebied verdeeld: {phrases}", "work is divided by area: {phrases}")

_ARTICLES = frozenset(("de", "het", "'t", "’t", "‘t"))


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
    said = frozenset(" ".join(split(role)) for role in roles)

    @lru_cache(8192)  # plans of one body repeat their phrases
    def is_area(phrase: str) -> bool:
        if not said.isdisjoint(split(phrase)):
            return True
        start, *rest = phrase.split()
        if rest and rest[0].casefold() in _ARTICLES:
            rest = rest[1:]
        is_named = bool(rest) and rest[0].strip("('‘’")[:1].isupper()
        return start.rstrip(":").casefold() in words and is_named

    return is_area


KIND = Kind(ABOUT, PARAMS, _problems, unmoved)
