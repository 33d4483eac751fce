"""This file reads the title of whoever presides, where a phrase names that one by it alone."""

import re
from functools import lru_cache

from portcheck.offices import CHAIR_TITLES
from portcheck.phrases.seat_words import FIRST, HOLDER
from portcheck.phrases.words import ANOTHER, OWN

_CALLED = {"burgemeester": "burgemeester|bgm", "commissaris": "commissaris|cdk|cvdk"}
"""How else whoever presides is called; a burgemeester may be commissaris elsewhere."""

_ARROW = r"(?:[→⇒➔]|[-=]{0,2}>)\s*"
_FIRST = rf"(?:{'|'.join(sorted(FIRST))})[.:]?\s+(?:is\s+)?"
_HOLDER = rf"(?:{'|'.join(sorted(HOLDER))})[.:]?\s+(?:is\s+)?"
_LED = (
    rf"{_ARROW}|(?:[(\[:=]\s*|\s[-–]\s+)(?:{_FIRST})?|[,/]\s*(?:{_FIRST}|(?={_HOLDER}))"
    r"|\b(?:bevoegdheid(?:\s+van)?|bij|door|naar|via|zie)\s+"
)
_TITLES = (*sorted(CHAIR_TITLES), "burg.")
_TITLE = rf"(?:de\s+)?(?:{'|'.join(map(re.escape, _TITLES))})(?!\w)(?:\s+van\s+de\s+koning)?[.]?"
_ENDS = r"\s*(?:[)\]},;:]|$)|\s+(?:is|per|tot|vanaf)\b"
_TOLD = rf"(?i)[{ANOTHER}{OWN}]|(?P<led>{_LED})(?P<title>(?:{_HOLDER})?{_TITLE})(?={_ENDS})"
"""Where the title alone says who has something: "Water – dijkgraaf", "Sport (trekker: bgm)"."""


def without_own_office(phrase: str, function: str) -> str:
    """Give a phrase of who presides without that office: "Evenementen (burgemeester)"."""
    if function not in CHAIR_TITLES:
        return phrase
    return re.sub(rf"(?i)\s*\((?:{_CALLED.get(function, function)})\)", "", phrase)


@lru_cache(8192)  # plans of one body repeat their phrases
def with_chair(marked: str, people: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Give a phrase of another with a mark for the title too, and all who are marked in it."""
    plain = marked.casefold()
    if not any(title in plain for title in _TITLES):  # as in most
        return marked, people
    names = iter(people)
    found: list[str] = []

    def mark(match: re.Match[str]) -> str:
        title = match["title"]
        found.append(title or next(names))
        if not title:
            return match[0]
        return (" naar " if re.match(_ARROW, match[0]) else match["led"]) + ANOTHER

    return re.sub(_TOLD, mark, marked), tuple(found)
