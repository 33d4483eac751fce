"""This file says in plain words what a phrase says of another holder of its plan.

"Water (zie Jansen)", "Mobiliteit → De Wit" and "Sport (met Jansen)" say something of a topic only
where a Jansen and a De Wit are holders: behind "zie", "met" or an arrow may stand anything.
"""

import re
from functools import lru_cache

from portcheck.plan.namesakes import surnames

_MARKS = ("(", "→", "->", "=>", "zie ", "Zie ", "naar ", "Naar ", "bij ", "Bij ", "see ", "nei ")
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

_BEHIND = r"(?=\s*(?:$|[,;:.()]|per\b|vanaf\b|m\.?i\.?v\b))"


def in_plain_words(phrase: str, own: str, names: frozenset[str]) -> str:
    """Give a phrase of the holder `own` as one says to whom a topic goes, or with whom it is had.

    The others of these names are known by surnames which `own` does not have.
    """
    if not any(mark in phrase for mark in _MARKS):
        return phrase
    others, folded = _surnames(own, names), phrase.casefold()
    if not any(one in folded for one in others):
        return phrase
    # not compiled before it is needed, which few plans do
    known = "|".join(map(_as_name, others))
    for before, plain in _SAID:
        there = rf"(?i:{before})((?i:{_BEFORE})(?:{known}))(?i:{_BEHIND})"
        phrase = re.sub(there, rf" {plain} \1", phrase)
    return phrase


@lru_cache(64)  # asked of a holder for each phrase with a bracket
def _surnames(own: str, names: frozenset[str]) -> tuple[str, ...]:
    theirs = {one for name in names for one in surnames(name) if len(one) > 1} - surnames(own)
    return tuple(sorted(theirs, key=len, reverse=True))


def _as_name(surname: str) -> str:
    return f"{re.escape(surname[0].upper())}(?i:{re.escape(surname[1:])})"
