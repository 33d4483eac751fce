"""This file tells which phrases of a list run on from one before it.

A bracket that a phrase leaves open may be closed by one of the next, as where commas cut a list:
[Cultuur (m.u.v. sport, natuur)]. What ends in "met uitzondering van" excepts the next. And what
ends in a colon, "2e portefeuillehouder:", heads all up to the next that does.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from portcheck.phrases.openings import EXCEPT
from portcheck.phrases.words import listed, split

_REACH = 8
"""In one of so many next phrases a bracket must be closed; else somebody forgot to."""

_NO_BRACKET = r"(?i)(?<!\w)(?:[0-9.]{1,4}[a-z]?|[a-z]|[ivx]{2,4})\)(?=\s*\w)|[:;]-?[()]"
"""The bracket of "a) Sport" closes none, nor does that of a smiley."""

_EXCEPTIONS = EXCEPT.words - {"uitgezonderd", "utsein"}
"""Those two may except what stands before them."""

_LAST_WORDS = frozenset(words.rpartition(" ")[2] for words in _EXCEPTIONS)
_MOST_WORDS, _MOST_LETTERS = 4, 40
"""No exception has more."""

_LONGEST_HEADING, _MOST_BELOW = 40, 100
"""A heading is read again with each phrase below it: it is no longer, and heads no more."""

_HEADINGS = listed("""
    bestuurlijke vertegenwoordigingen, externe vertegenwoordigingen, lidmaatschappen,
    nevenactiviteiten, nevenfuncties, nevenwerkzaamheden, portefeuille, portefeuilles,
    vertegenwoordigingen
""")
"""These are headings without a colon too, as on a page that they were copied from."""


class Place(NamedTuple):
    """What others of its list left open before a phrase, and whether it is an item of its own.

    Neither is what only heads those below it, nor the rest of a phrase that a comma cut.
    """

    before: str
    is_item: bool


_ALONE = Place("", is_item=True)


def run_on(phrases: Sequence[str]) -> list[Place]:
    """Give for each phrase of a list how it stands there: for most nothing is before it."""
    if not any(map(_leads_on, phrases)):
        return [_ALONE] * len(phrases)
    heads = [is_heading(one) and not is_heading(below) for one, below in pairwise([*phrases, ":"])]
    places = zip(_headings(phrases), _left_by_others(phrases), heads, strict=True)
    return [
        Place(f"{heading} {left}".strip(), is_item=not left and not is_head)
        for heading, left, is_head in places
    ]


@lru_cache(8192)  # plans of one body repeat their phrases
def _leads_on(phrase: str) -> bool:
    """Tell whether a phrase may say something of those behind it."""
    return is_heading(phrase) or bool(_left_open(phrase) or _exception(phrase))


def is_heading(phrase: str) -> bool:
    """Tell whether a phrase may say something of those below it, as what ends in a colon does."""
    said = phrase.strip()
    return said.endswith(":") or said.casefold() in _HEADINGS


def _headings(phrases: Sequence[str]) -> Iterator[str]:
    """Yield for each phrase the one above it that ends in a colon; it ends there itself."""
    heading, below = "", 0
    for phrase in phrases:
        below += 1
        if is_heading(phrase):
            heading = f"{phrase.rstrip(': ')}:" if len(phrase) <= _LONGEST_HEADING else ""
            below = 0
        elif ":" in phrase.partition("(")[0] or below > _MOST_BELOW:
            heading = ""  # what has one of its own, "Portefeuille: water", stands below no other
        yield heading if below else ""


def _left_by_others(phrases: Sequence[str]) -> list[str]:
    before = [""] * len(phrases)
    for at, phrase in enumerate(phrases[:-1]):
        if "(" in phrase:
            left_open = _left_open(phrase)
            for behind in range(at + 1, _closing(phrases, at) + 1):
                before[behind] = before[behind] or " ".join([left_open, *phrases[at + 1 : behind]])
        if not before[at + 1]:
            before[at + 1] = _exception(phrase)
    return before


def _closing(phrases: Sequence[str], at: int) -> int:
    """Give which phrase closes what one leaves open; itself where none does."""
    depth = _depth(_left_open(phrases[at]))
    for behind in range(at + 1, min(at + 1 + _REACH, len(phrases))):
        if depth <= 0:
            break
        said = re.sub(_NO_BRACKET, "", phrases[behind])
        if ")" in said and _lowest(said) <= -depth:
            return behind
        depth += _depth(said)
    return at


def _depth(text: str) -> int:
    return text.count("(") - text.count(")")


def _lowest(text: str) -> int:
    """Give how many more brackets than it opened a text closes at most, below nought."""
    depth = lowest = 0
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        lowest = min(lowest, depth)
    return lowest


def _left_open(text: str) -> str:
    """Give a text from the first bracket on that it leaves open."""
    opened: list[int] = []
    for at, sign in enumerate(text):
        if sign == "(":
            opened.append(at)
        elif sign == ")" and opened:
            opened.pop()
    return text[opened[0] :] if opened else ""


def _exception(phrase: str) -> str:
    """Give the words that a phrase ends with, where they except and nothing stands behind them."""
    if phrase.rpartition(" ")[2].replace(".", "").casefold() not in _LAST_WORDS:  # as in most
        return ""
    words = split(phrase[-_MOST_LETTERS:])
    ends = (" ".join(words[-length:]) for length in range(_MOST_WORDS, 0, -1))
    return next((said for said in ends if said in _EXCEPTIONS), "")
