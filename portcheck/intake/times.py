"""This file takes one of the columns whose heads differ only in time or variant: latest, first."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from portcheck.intake.heads import Key, meaning_of
from portcheck.intake.rows import Rows, turned

OF_VARIANT = (
    r"(?i)\b(?:variant|scenario|optie|option|model|alternatie(?:f|ve))\s+(?:\w|[0-9ivx]{1,4})\b"
)
"""As in "Scenario A" and "optie 2": of several the first is taken."""

# fmt: off
_WORDS = (
    ("oud", "oude", "old", "previous", "voorheen", "vorig", "vorige", "was"),
    ("bestaand", "bestaande", "current", "huidig", "huidige", "now", "nu", "thans"),
    (
        "beoogd", "beoogde", "new", "nieuw", "nieuwe", "proposed", "straks", "toekomstig",
        "toekomstige", "voorgesteld", "voorgestelde", "voorstel", "wordt",
    ),
    ("definitief", "definitieve", "final"),
)
# fmt: on
"""What tells of when a column is, the earliest first; one that says nothing is of now."""

_NOW = 1
_YEAR = r"(?:19|20)[0-9]{2}"
_OF_DATES = (
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"per|vanaf|sinds|tot|t|m|en|met|[0-9]{1,2}"
)
"""What may stand with a year."""

_LACKING = {Key.NAME: "Portefeuille", Key.TOPICS: "Naam"}
"""What stands below a head that only says when, by what stands below another."""


class _Head(NamedTuple):
    """A head without what it says of time and variant, and how late it is: by words, by years."""

    rest: str
    order: int
    years: tuple[str, ...]
    variant: str
    is_timed: bool


def is_of_time(head: str) -> bool:
    """Tell whether a head says nothing but when: "Nieuw", "2027-2031"."""
    parted = _parted(head)
    return parted.is_timed and not (parted.rest or parted.variant)


def without_earlier(rows: Rows) -> tuple[Rows, list[str]]:
    """Give rows without the columns than which others are later, and the heads of these.

    Of variants the first stays. Where it is not told which is the latest, nothing stays below the
    heads.
    """
    heads = [*map(_parted, rows[0])]
    meanings = [meaning_of(head.rest) if head.rest else None for head in heads]
    lacking = next((_LACKING[key] for key in meanings if key in _LACKING), "")
    names, earlier = [*rows[0]], list[int]()
    for rest in {head.rest for head in heads if head.is_timed}:
        alike = [at for at, head in enumerate(heads) if head.rest == rest and rows[0][at]]
        if alike[1:] and (meaning_of(rest) in _LACKING if rest else lacking):
            latest = _latest([heads[at] for at in alike])
            if not latest:
                return rows[:1], []
            earlier.extend(at for at in alike if heads[at] != latest)
            names = [rest or lacking if at in alike else name for at, name in enumerate(names)]
    columns = turned((names, *rows[1:]))
    kept = turned([column for at, column in enumerate(columns) if at not in earlier])
    return kept, [rows[0][at] for at in sorted(earlier)]


def _parted(head: str) -> _Head:
    years, variant = re.findall(_YEAR, head), "".join(re.findall(OF_VARIANT, head))
    said = re.findall(r"\w+", re.sub(f"{OF_VARIANT}|{_YEAR}", "", head).casefold())
    orders = [order for order, words in enumerate(_WORDS) for word in said if word in words]
    rest = (word for word in said if not any(word in words for words in _WORDS))
    rest = (word for word in rest if not (years and re.fullmatch(_OF_DATES, word)))
    is_timed = bool(orders or years or variant)
    return _Head(" ".join(rest), max(orders, default=_NOW), tuple(years), variant, is_timed)


def _latest(heads: Sequence[_Head]) -> _Head | None:
    """Give the head that is later than all others, by words or else by years; the first variant."""
    if all(head.variant for head in heads):
        return heads[0]
    by_words = [head for head in heads if head.order == max(one.order for one in heads)]
    by_years = [head for head in by_words if head.years == max(one.years for one in by_words)]
    are_dated = all(head.years for head in by_words)
    last = by_years if are_dated else by_words
    return None if last[1:] else last[0]
