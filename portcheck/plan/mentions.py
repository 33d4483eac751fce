"""This file finds the names of a plan's holders in a phrase."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import takewhile

from portcheck.phrases.seat_words import HOLDER, SEATS
from portcheck.phrases.words import listed
from portcheck.plan.surnames import PARTICLES, TITLES, Surnames

_WORD = r"['’]?\w(?:[\w'’–-]|[.](?=\w))*"
_MAY_BE_SURNAME = r"\w[\w'’-]+"

_MOST_BEFORE = 8
"""So many words may stand before a surname: with hundreds of names each would ask for all."""

BEFORE_NAME = SEATS | listed("""
    afwezigheid, bij, doet, met, mei, naar, namens, nei, onder, ontstentenis, see, sinds, vanaf,
    verhindering, vervanging, with, zie
""")
"""Behind these stands a name: they are none of it, though a phrase begins with them."""

_NO_NAME = BEFORE_NAME | (HOLDER - TITLES)
"""Nor are what else somebody is called beside it: "Trekker Jansen"."""

PLAIN = frozenset(("de", "het", "van"))
"""Particles that mostly are words of their own, as long as they have no capital."""


class Mentions:
    """Finds the holders who have these surnames."""

    def __init__(self, surnames: Surnames) -> None:
        self._surnames = surnames

    def find(self, phrase: str) -> Iterator[tuple[list[int], int]]:
        """Yield where each name of a holder may begin, the longest first, and where it ends.

        "Milieu M. Jansen" may be one as long as "Mariska M. Jansen".
        """
        whose = self._surnames.whose_each_is
        if whose.keys().isdisjoint(re.findall(_MAY_BE_SURNAME, phrase.casefold())):
            return
        words = [*re.finditer(_WORD, phrase)]
        for at, word in enumerate(words):
            if len(word[0]) > 1 and word[0].casefold() in whose:
                may_be = self._starts(phrase, words[max(at - _MOST_BEFORE, 0) : at + 1])
                starts = [s for s in may_be if self._surnames.whose(phrase[s : word.end()])]
                if starts:
                    yield starts, word.end()

    def _starts(self, phrase: str, words: list[re.Match[str]]) -> Iterator[int]:
        """Yield where a name may begin that ends with the last of the words, the longest first.

        "Water van Jansen" ends in a name, and so do "Onderhoud Van Wegen", "Water A. Jansen" and
        "Piet van der Meer", but not "Piet Jansen".
        """
        first = len(words) - 1
        while first and self._is_of_name(phrase, words[first - 1], words[first]):
            first -= 1
        yield words[first].start()
        for at in range(first + 1, len(words)):
            if self._may_begin([word[0] for word in words[at - 1 :]]):
                yield words[at].start()

    def _may_begin(self, words: Sequence[str]) -> bool:
        """Tell whether a name may begin with the second of these.

        Behind a capital so it may with the first initial, with a name that somebody has, with "Van"
        and with "van der", but not with "van".
        """
        before, word = words[:2]
        particles = [*takewhile(lambda each: each.casefold() in PARTICLES, words[1:])]
        if particles:
            may_be = not PLAIN.issuperset(particles)
        else:
            is_initial = len(word) == 1 < len(before) and word.isupper()
            is_first = bool(words[2:]) and word.casefold() in self._before_surnames
            may_be = is_initial or is_first
        return may_be or before[0].islower()

    def _is_of_name(self, phrase: str, word: re.Match[str], behind: re.Match[str]) -> bool:
        """Tell whether a word may be part of a name that goes on right behind it."""
        plain = word[0].casefold()
        may_be = word[0][0].isupper() or word[0][0] in "'’" or plain in self._before_surnames
        is_beside = phrase[word.end() : behind.start()].strip() in ("", ".")
        return may_be and is_beside and plain not in _NO_NAME

    @cached_property
    def _before_surnames(self) -> frozenset[str]:
        """What may stand before a surname without a capital: "dhr.", "van der", "in 't"."""
        words = (word for name in self._surnames.names for word in name.casefold().split())
        return TITLES.union(PARTICLES, words, ("v.d",))
