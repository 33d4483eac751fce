"""This file finds an id for a new rule of a pack."""

import re
from collections.abc import Iterator
from itertools import chain, product
from string import ascii_uppercase

from portcheck.rulebook.packs import Pack

PREFIX = "EIG"
"""What ids start with where the letters of a pack's name are all taken."""

_NO_LETTER = re.compile("[^a-z]")
_FIRST, _LAST = 101, 999
_LETTERS = range(3, 9)
"""How many letters an id may start with; two are left to others."""


def next_id(own: Pack, taken: frozenset[str]) -> str:
    """Give the first free id behind the last of the pack, else one that starts as no other does."""
    lasts = {id_[:-3]: int(id_[-3:]) for id_ in sorted(rule.id for rule in own.rules)}
    behind = (
        f"{prefix}{number:03}"
        for prefix, last in sorted(lasts.items(), reverse=True)
        for number in range(last + 1, _LAST + 1)
    )
    known = {id_[:-3] for id_ in taken}
    first = (f"{prefix}{_FIRST}" for prefix in _prefixes(own.name) if prefix not in known)
    return next(id_ for id_ in chain(behind, first) if id_ not in taken)


def _prefixes(pack: str) -> Iterator[str]:
    """Yield what ids of a pack may start with: its own letters first, then more than are used."""
    letters = _NO_LETTER.sub("", pack).upper()
    yield from (letters[:count] for count in _LETTERS if count <= len(letters))
    counts = range(_LETTERS.stop - len(PREFIX))
    more = chain.from_iterable(product(ascii_uppercase, repeat=count) for count in counts)
    yield from (f"{PREFIX}{''.join(some)}" for some in more)
