"""This file takes one of the columns whose heads differ only in time or variant: latest, first."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from portcheck.errors import refusal
from portcheck.intake.heads import Key, meaning_of
from portcheck.wording import Text

UNTOLD = Text(
    'laat van de kolommen "{one}" en "{other}" er één staan: het is niet te zeggen welke geldt',
    'leave one of the columns "{one}" and "{other}": it cannot be told which holds',
)

OF_VARIANT = (
    r"(?i)\b(?:variant|scenario|optie|option|model|alternatie(?:f|ve))\s+(?:\w|[0-9ivx]{1,4})\b"
)
"""As in "Scenario A" and "optie 2": of several the first is taken."""

_NOW = 1
_WHEN = {
    **dict.fromkeys(("oud", "oude", "old", "previous", "voorheen", "vorig", "vorige", "was"), 0),
    **dict.fromkeys(("bestaand", "bestaande", "current", "huidig", "huidige", "nu", "thans"), _NOW),
    **dict.fromkeys(("beoogd", "beoogde", "new", "nieuw", "nieuwe", "proposed", "straks"), 2),
    **dict.fromkeys(("voorgesteld", "voorgestelde", "voorstel", "wordt"), 2),
    **dict.fromkeys(("definitief", "definitieve", "final"), 3),
}
"""How late a column is by a word in its head; one that says nothing is of now."""

_YEAR = r"(?:19|20)[0-9]{2}"
_IN_OFFICE = (
    r"bestuur|coalitie|college|gedeputeerde staten|gs|(?:bestuurs|college)?periode|executive|"
    r"(?:portefeuille)?verdeling|term"
)
OF_PERIOD = (
    rf"(?i)((?:(?:[^0-9\t]{{0,30}}\b)?(?:{_IN_OFFICE})\b[^0-9\t]{{0,20}})?)"
    rf"({_YEAR}\s*[-–—/]\s*{_YEAR})\W*"
)
"""As in "College 2022-2026", alone on a line; "MIRT 2022-2026" is a topic."""

_OF_DATES = (
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"per|vanaf|sinds|tot|t|m|en|met|[0-9]{1,2}"
)
"""What may stand with a year."""


class _Head(NamedTuple):
    """A head without what it says of time and variant, and how late it is: by words, by years."""

    rest: str
    when: tuple[int, tuple[str, ...]]
    variant: str
    is_timed: bool


def is_of_time(head: str) -> bool:
    """Tell whether a head says nothing but when: "Nieuw", "2027-2031"."""
    return is_alone(head) and not _parted(head).variant


def is_alone(head: str) -> bool:
    """Tell whether a head says nothing but when, or of which variant: "Optie 2"."""
    return _parted(head).is_timed and not _parted(head).rest


def meaning_at_times(head: str, lacking: Key | None = None) -> Key | None:
    """Give what a head means that may say when too; what lacks where it says nothing else."""
    return meaning_of(head) or (lacking if is_alone(head) else meaning_of(_parted(head).rest))


def latest(row: Sequence[str], heads: Sequence[Key | None]) -> list[Key | None]:
    """Give what heads mean but for those than which others are later; raises PortcheckError.

    Of variants the first stays.
    """
    kept, parted = [*heads], [*map(_parted, row)]
    for rest in {head.rest for head in parted if head.is_timed}:
        alike = [at for at, head in enumerate(parted) if head.rest == rest and heads[at]]
        when = max((parted[at].when for at in alike), default=None)
        last = [at for at in alike if parted[at].when == when]
        are_variants = all(parted[at].variant for at in alike)
        if last[1:] and not are_variants:
            raise refusal(UNTOLD, one=row[last[0]], other=row[last[1]])
        for at in alike:
            kept[at] = kept[at] if at == (alike if are_variants else last)[0] else None
    return kept


def _parted(head: str) -> _Head:
    years, variant = re.findall(_YEAR, head), "".join(re.findall(OF_VARIANT, head))
    said = re.findall(r"\w+", re.sub(f"{OF_VARIANT}|{_YEAR}", "", head).casefold())
    orders = [_WHEN[word] for word in said if word in _WHEN]
    rest = (w for w in said if w not in _WHEN and not (years and re.fullmatch(_OF_DATES, w)))
    when = max(orders, default=_NOW), tuple(years)
    return _Head(" ".join(rest), when, variant, bool(orders or years or variant))
