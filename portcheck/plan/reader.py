"""This file reads phrases of a plan by its register, and by who else is a holder.

"Water (zie Jansen)", "Mobiliteit → De Wit" and "Sport (met Jansen)" say something of a topic only
where a Jansen and a De Wit are holders: behind "zie", "met" or an arrow may stand anything.
"""

import re
from functools import cached_property, lru_cache

from portcheck.plan.namesakes import surnames
from portcheck.plan.topics import Reading, Register

_MARKS = ("(", "→", "->", "=>", "zie ", "naar ", "bij ", "see ", "nei ")
_SAID = (
    (r"(?:(?:→|->|=>)\s*|\b(?:zie|naar|bij|see|nei)\s+)", "gaat naar"),
    (r"(?<=\()\s*(?:(?:duo\s+)?(?:met|with|mei)\s+|[+&]\s*)", "samen met"),
    (r"(?<=\()\s*(?:vervangt|achtervang\s+voor)\s+", "vervanger van"),
)
"""What is put for what stands before a name."""

_BEFORE = r"(?:(?:den|der|dhr|het|mevr|ten|ter|van|'t|\w{1,2})\b[.]?\s*)*"
"""What may stand before a surname: "van der", "de", "K.J."; no word in two ways, which would take
time without end.
"""

_SURNAME = r"\w[\w'’-]+"
_NAME = rf"({_BEFORE}({_SURNAME}))(?=\s*(?:$|[,;:.()]|per\b|vanaf\b|m\.?i\.?v\b))"


class Reader:
    """Reads the phrases of a plan whose holders have these names."""

    def __init__(self, register: Register, names: frozenset[str]) -> None:
        self.names = names
        self._register = register

    def read(self, phrase: str, own: str) -> Reading:
        """Give how a phrase of the holder `own` is read."""
        return self._register.read(self._in_plain_words(phrase, own))

    def _in_plain_words(self, phrase: str, own: str) -> str:
        """Give a phrase as one says to whom a topic goes, or with whom it is had.

        A surname that is the holder's too points to nobody else.
        """
        if not _may_point(phrase) or self._by_surname.keys().isdisjoint(_words(phrase)):
            return phrase
        for before, plain in _SAID:

            def said(match: re.Match[str], plain: str = plain) -> str:
                whose = self._by_surname.get(match[2].casefold(), {own})
                is_another = match[2][0].isupper() and own not in whose
                return f" {plain} {match[1]}" if is_another else match[0]

            # not compiled before it is needed, which few plans do
            phrase = re.sub(f"(?i){before}{_NAME}", said, phrase)
        return phrase

    @cached_property
    def _by_surname(self) -> dict[str, set[str]]:
        """Whose each surname is."""
        found: dict[str, set[str]] = {}
        for name in self.names:
            for surname in surnames(name):
                found.setdefault(surname, set()).add(name)
        return found


@lru_cache(8192)  # plans of one body repeat their phrases
def _may_point(phrase: str) -> bool:
    plain = phrase.casefold()
    return any(mark in plain for mark in _MARKS)


def _words(phrase: str) -> list[str]:
    return re.findall(_SURNAME, phrase.casefold())
