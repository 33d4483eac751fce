"""This file tells whom a line or a cell names, with their function, party and post."""

import re
from typing import NamedTuple

from portcheck.plan.functions import is_title
from portcheck.plan.namesakes import PARTICLES

_PIECES = r"[();|\n]|,(?![0-9])|\s[-–—]\s"
_CALLED = r" \([A-Z][^\W\d_]*[a-zà-ÿ]\)(?= (?:\w+ ){0,3}[A-Z])"
"""What somebody is called by, as in "drs. A.B. (Anna) van der Meer"."""

_POST = r"(?i)([01](?:[.,][0-9]{1,2})?)\s*fte|([0-9]{1,3})\s?%"
_OF_THE_KING = r"(?i)^(?:van de|des) koning(?:in|s)?\b\s*"
_PARTY = r"[\w!'’.&/+-]+(?: [\w!'’.&/+-]+){0,4}"
_INITIALS = r"(?:[A-Z][a-z]{0,2}\.)+"
_NAME = r"['’]?[^\W\d_a-zà-ÿ][\w'’.-]*"
# fmt: off
_BETWEEN = frozenset((
    *PARTICLES, "'t", "’t", "aan", "bij", "du", "el", "in", "la", "le", "op", "te", "von",
))
# fmt: on
_DEGREE = r"[a-z]{1,5}\."
"""As in "drs. Smit" and "dhr. De Wit"."""

_MOST_OF_A_POST = 1.5
_LONGEST, _LONGEST_PARTY, _MOST_WORDS = 100, 40, 7


class Person(NamedTuple):
    """Somebody as a document names them; what it does not say of them is empty, or None."""

    name: str
    function: str = ""
    party: str = ""
    fte: float | None = None


def person(said: str) -> Person:
    """Give who is named, as in "wethouder A. Jansen (VVD, 0,8 fte)"; a title alone is a name."""
    said = re.sub(_CALLED, "", said.strip(" :\n"))
    first, *rest = (" ".join(piece.split()) for piece in re.split(_PIECES, said))
    function, name = _with_title(first)
    party, fte = "", None
    for piece in filter(None, rest):
        if post(piece) is not None:
            fte = post(piece)
        elif is_title(piece):
            function = function or _with_title(piece)[0]
        elif is_party(piece):
            party = party or piece
    return Person(name or " ".join(said.split()), function, party, fte)


def post(said: str) -> float | None:
    """Give what part of a full post "0,8 fte" or "80%" is; None for what is none."""
    found = re.fullmatch(_POST, said.strip())
    if not found:
        return None
    part = float(found[1].replace(",", ".")) if found[1] else int(found[2]) / 100
    return part if 0 < part <= _MOST_OF_A_POST else None


def is_party(said: str) -> bool:
    """Tell whether a text is made as the name of a party is: a capital or a figure, a few words."""
    is_short = 1 < len(said) <= _LONGEST_PARTY
    return (
        is_short
        and bool(re.fullmatch(_PARTY, said))
        and said != said.lower()
        and " " not in said[:2]
    )


def is_name(said: str) -> bool:
    """Tell whether a text is made as the name of somebody is: of capitals, and "van der"."""
    words = said.split()
    named = [
        word
        for word in words
        if word.casefold() not in _BETWEEN and not re.fullmatch(_DEGREE, word)
    ]
    return (
        len(said) <= _LONGEST
        and 0 < len(named) <= len(words) <= _MOST_WORDS
        and all(re.fullmatch(_NAME, word) for word in named)
        and not re.fullmatch(_INITIALS, named[-1])
    )


def has_initials(name: str) -> bool:
    """Tell whether a name begins with initials, as no topic does."""
    return bool(re.match(rf"{_INITIALS} ?\w", name))


def _with_title(said: str) -> tuple[str, str]:
    """Part the title before a name from it: "wnd. burgemeester Smit" is Smit's."""
    words = said.split()
    count = next((at for at, word in enumerate(words, 1) if is_title(word)), 0)
    if not is_title(said) or not count:
        return "", said
    title, name = " ".join(words[:count]), " ".join(words[count:])
    name = re.sub(_OF_THE_KING, "", name)
    return title, name if is_name(name) else said
