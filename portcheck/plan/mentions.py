"""This file finds the names of a plan's holders in a phrase."""

import re
from collections.abc import Iterator
from functools import cached_property

from portcheck.phrases.seat_words import SEATS
from portcheck.plan.surnames import PARTICLES, TITLES, Surnames

_WORD = r"['’]?\w(?:[\w'’–-]|[.](?=\w))*"
_MAY_BE_SURNAME = r"\w[\w'’-]+"

_MOST_BEFORE = 8
"""So many words may stand before a surname: with hundreds of names each would ask for all."""

# fmt: off
BEFORE_NAME = SEATS | {
    "bij", "doet", "met", "mei", "naar", "namens", "nei", "onder", "see", "sinds", "vanaf",
    "vervanging", "with", "zie",
}
# fmt: on
"""Behind these stands a name: they are none of it, though a phrase begins with them."""


class Mentions:
    """Finds the holders who have these surnames."""

    def __init__(self, surnames: Surnames) -> None:
        self._surnames = surnames

    def find(self, phrase: str) -> Iterator[tuple[int, int]]:
        """Yield where each name of a holder begins and ends."""
        whose = self._surnames.whose_each_is
        if whose.keys().isdisjoint(re.findall(_MAY_BE_SURNAME, phrase.casefold())):
            return
        words = [*re.finditer(_WORD, phrase)]
        for at, word in enumerate(words):
            if len(word[0]) > 1 and word[0].casefold() in whose:
                starts, end = (
                    self._starts(phrase, words[max(at - _MOST_BEFORE, 0) : at + 1]),
                    word.end(),
                )
                yield from [(s, end) for s in starts if self._surnames.whose(phrase[s:end])][:1]

    def _starts(self, phrase: str, words: list[re.Match[str]]) -> Iterator[int]:
        """Yield where a name may begin that ends with the last of the words, the longest first.

        "Water van Jansen" ends in a name, and so does "Onderhoud Van Wegen", but not "Piet Jansen".
        """
        first = len(words) - 1
        while first and self._is_of_name(phrase, words[first - 1], words[first]):
            first -= 1
        yield words[first].start()
        for at in range(first + 1, len(words)):
            is_particle = words[at][0].istitle() and words[at][0].casefold() in PARTICLES
            if is_particle or words[at - 1][0].islower():
                yield words[at].start()

    def _is_of_name(self, phrase: str, word: re.Match[str], behind: re.Match[str]) -> bool:
        """Tell whether a word may be part of a name that goes on right behind it."""
        plain = word[0].casefold()
        may_be = word[0][0].isupper() or word[0][0] in "'’" or plain in self._before_surnames
        is_beside = phrase[word.end() : behind.start()].strip() in ("", ".")
        return may_be and is_beside and plain not in BEFORE_NAME

    @cached_property
    def _before_surnames(self) -> frozenset[str]:
        """What may stand before a surname without a capital: "dhr.", "van der", "in 't"."""
        words = (word for name in self._surnames.names for word in name.casefold().split())
        return TITLES.union(PARTICLES, words, ("v.d",))
