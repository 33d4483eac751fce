"""This file tells whom a line or a cell names, with their function, party and post."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from portcheck.intake.heads import Key
from portcheck.intake.parts import MOST_TEXTS
from portcheck.plan.functions import is_office_elsewhere, is_title
from portcheck.plan.party_names import is_national, is_party, names_party
from portcheck.plan.surnames import PARTICLES

DASH = r"\s+[-–—]\s+(?!(?:de|ten|ter|van)(?: de[nr]?)? [A-Z])"
"""What parts a name from what follows, but not "Van Dijk - de Wit"."""

_PIECES = rf"([()[\];|\n]|,(?![0-9])|{DASH})"
_CALLED = r" \([A-Z][^\W\d_]*[a-zà-ÿ]\)(?= (?:[\w'’]+ ){0,3}[A-Z])"
"""What somebody is called by, as in "drs. A.B. (Anna) van der Meer"."""

_ADDRESSED = r"^(?i:(?:de )?heer|dhr\.?|mevrouw|mevr\.?|mw\.?)\s+"
_WHOSE = r"(?i)^portefeuille (?:van )?"
"""What a name may follow: "Portefeuille van Jan Jansen"."""

_BEFORE = rf"{_WHOSE}(?:(?:de|the) )?|^(?:de|the) "
"""What a title may follow: "Portefeuille van de wethouder Jansen"."""

_TITLE_BEFORE = r"^([^,:()]{3,40}), (?=(?i:de heer|dhr|mevrouw|mevr|mw)\b)"
"""As in "De burgemeester, de heer A. Bos"."""

_POST = r"(?i)([01](?:[.,][0-9]{1,2})?)\s*fte|([0-9]{1,3})\s?%"
_OF_THE_KING = r"^(?:[fv]an de|des) [Kk](?:oning(?:in|s)?|ening)\b\s*"
_INITIALS = r"(?:[A-Z][a-z]{0,2}\.)+"
_FIRST = rf"{_INITIALS}(?: (?:de|den|der|ten|ter|van))*"
_REVERSED = rf"^([A-Z][^,;()\n]{{0,40}}), ({_FIRST})(?= ?[(,;\n]|$)"
"""As in "Vries, C. de (VVD)"."""

_PARTY_FIRST = r"^(\S{2,20})\s+[-–—]\s+(\S.*)$"
"""As in "VVD - Jansen"."""

_NAME = r"['’]?[^\W\d_a-zà-ÿ][\w'’.–-]*"
# fmt: off
_BETWEEN = frozenset((
    *PARTICLES, "–", "'t", "’t", "aan", "bij", "du", "el", "in", "la", "le", "op", "te", "von",
))
# fmt: on
_DEGREE = r"[a-z]{1,5}\."
"""As in "drs. Smit" and "dhr. De Wit"."""

_BRACKETS = tuple("([–—-")

_MOST_OF_A_POST = 1.5
_LONGEST, _MOST_WORDS = 100, 7
_MOST_SAID = 1_000
"""Behind so many signs no more is looked for."""


class Person(NamedTuple):
    """Somebody as a document names them; what it does not say of them is empty, or None."""

    name: str
    function: str = ""
    party: str = ""
    fte: float | None = None


@lru_cache(MOST_TEXTS)  # of each line and cell it is asked several times
def person(said: str) -> Person:
    """Give who is named, as in "wethouder A. Jansen (VVD, 0,8 fte)"; a title alone is a name."""
    (_, first), *rest = _pieces(said)
    function, name = _with_title(first)
    told: dict[Key | None, str] = {}
    for key, piece in rest:
        told.setdefault(key, piece)
    office = told.get(Key.FUNCTION, "")
    behind = _with_title(office)[0] or office
    is_more = behind.casefold() not in function.casefold()  # "wethouder Jansen (1e loco)"
    return Person(
        name or " ".join(said.split()),
        f"{function}, {behind}" if function and is_more else function or behind,
        told.get(Key.PARTY) or (name if _is_party_alone(name, function) else ""),
        post(told.get(Key.POST, "")),
    )


def _is_party_alone(name: str, function: str) -> bool:
    """Tell whether a party stands where a name would: "VVD", "gedeputeerde Lokaal"."""
    return is_national(name) or bool(function and " " not in name and names_party(name))


def unread(said: str) -> Iterator[str]:
    """Yield what stands behind a name and no plan has: "(tot 1 mei)", "wethouder Hoorn"."""
    known: set[Key | None] = {None}
    for key, piece in _pieces(said)[1:]:
        title, _ = _with_title(piece)
        if key in known or (key == Key.FUNCTION and title not in ("", piece)):
            yield piece
        known.add(key)


def details_in(said: str) -> list[tuple[Key, str]]:
    """Give what a text says of somebody, by key; nothing where it says anything else."""
    told = [(key, piece) for key, piece in _pieces(said) if piece]
    first = _pieces(said)[0][1]
    title, name = _with_title(first)
    is_with_party = bool(title) and _is_party_alone(name, title)  # "Wethouder VVD" below a name
    if is_with_party:
        told[:1] = [(Key.FUNCTION, title), (Key.PARTY, name)]
    is_named = is_title(first) and name != first and not is_with_party
    details = [(key, piece) for key, piece in told if key]
    return [] if is_named or len(details) < len(told) else details


def post(said: str) -> float | None:
    """Give what part of a full post "0,8 fte" or "80%" is; None for what is none."""
    found = re.fullmatch(_POST, said.strip())
    if not found:
        return None
    part = float(found[1].replace(",", ".")) if found[1] else int(found[2]) / 100
    return part if 0 < part <= _MOST_OF_A_POST else None


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
        and words[-1] not in _BETWEEN
        and not re.fullmatch(_INITIALS, named[-1])
    )


def is_behind_surname(said: str) -> bool:
    """Tell whether a text is what a comma parts from a surname: initials, as "C. de"."""
    return bool(re.fullmatch(rf"{_FIRST}(?: ?\(.*\))?", said))


def is_title_alone(found: Person) -> bool:
    """Tell whether there is a title and no name: "commissaris van de Koning"."""
    behind = found.name.removeprefix(found.function).strip()
    return bool(found.function) and not re.sub(_OF_THE_KING, "", behind)


def is_vague(found: Person) -> bool:
    """Tell whether more than a name stands behind a title: "wethouder voor sport"."""
    words = found.name.removeprefix(found.function).split()
    return any(word.islower() and word.isalpha() and word not in _BETWEEN for word in words)


def is_addressed(said: str) -> bool:
    """Tell whether a text begins with initials or "de heer", as no topic does."""
    return bool(re.match(rf"(?:{_DEGREE} ?){{0,3}}{_INITIALS} ?\w|{_ADDRESSED}", said))


@lru_cache(MOST_TEXTS)  # idem
def _pieces(said: str) -> Sequence[tuple[Key | None, str]]:
    """Give the parts of what is said of somebody, each with its key: first that of the name."""
    plain = re.sub(_CALLED, "", said[:_MOST_SAID].strip(" :*\n"))
    plain = plain if is_title(plain) else re.sub(_REVERSED, r"\2 \1", plain)
    party = re.match(_PARTY_FIRST, plain)
    if party and is_national(party[1]) and is_name(party[2]) and not is_national(party[2]):
        plain = f"{party[2]} ({party[1]})"
    titled, named = re.sub(_BEFORE, "", plain), re.sub(_WHOSE, "", plain)
    titled = re.sub(_TITLE_BEFORE, r"\1 ", titled)
    is_named = " " in named.partition("(")[0].strip()  # and no "Portefeuille Sport"
    plain = titled if is_title(titled) else named if is_named else plain
    signs = re.split(_PIECES, f"\n{plain}")[1:]
    pieces = [" ".join(piece.split()) for piece in signs[1::2]]
    told = [
        (_told(sign.strip(), piece), piece) for sign, piece in zip(signs[::2], pieces, strict=True)
    ]
    return [told[0], *(both for both in told[1:] if both[1])]


def _told(sign: str, said: str) -> Key | None:
    """Give the key of a piece behind a name; anything may stand on a line of its own."""
    if post(said) is not None:
        return Key.POST
    if is_title(said) or is_office_elsewhere(said):
        return Key.FUNCTION
    return Key.PARTY if (is_party(said) if sign in _BRACKETS else names_party(said)) else None


def _with_title(said: str) -> tuple[str, str]:
    """Part the title before a name from it: "wnd. burgemeester Smit" is Smit's."""
    words = said.split() if is_title(said) else []
    count = next((at for at, word in enumerate(words, 1) if is_title(word)), 0)
    if not count:
        return "", re.sub(_ADDRESSED, "", said)
    count += len([*takewhile(is_title, words[count:])])  # "deputy mayor"
    title, name = " ".join(words[:count]), " ".join(words[count:])
    name = re.sub(f"{_OF_THE_KING}|{_ADDRESSED}", "", name)
    return title, name if is_name(name) else said
