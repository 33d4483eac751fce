"""This file finds an id for a new rule of a pack."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, product
from string import ascii_uppercase

from portcheck.rulebook.packs import Pack

PREFIX = "EIG"
"""What ids start with where the letters of a pack's name are all taken."""

_NO_LETTER = re.compile("[^a-z]")
_FIRST = 101
_LETTERS = range(3, 9)
"""How many letters a new id may start with; two letters are left to others."""


def next_id(own: Pack, kind: str, taken: frozenset[str]) -> str:
    """Give the first free id after the last of the pack; in an empty one, with letters of its own.

    Where the pack has rules of the kind, it is the first free id after the last of their hundred.
    """
    ids = [rule.id for rule in own.rules]
    alike = {rule.id[:-2] for rule in own.rules if rule.kind == kind}
    beside = (id_ for id_ in _behind(ids, 2) if id_[:-2] in alike)
    known = {id_[:-3] for id_ in taken}
    first = (f"{prefix}{_FIRST}" for prefix in _prefixes(own.name) if prefix not in known)
    return next(id_ for id_ in chain(beside, _behind(ids, 3), first) if id_ not in taken)


def _behind(ids: Iterable[str], digits: int) -> Iterator[str]:
    """Yield the ids after the last one of each group that differs in so many last digits only."""
    lasts = {id_[:-digits]: int(id_[-digits:]) for id_ in sorted(ids)}
    for start, last in sorted(lasts.items(), reverse=True):
        yield from (f"{start}{number:0{digits}}" for number in range(last + 1, 10**digits))


def _prefixes(pack: str) -> Iterator[str]:
    """Yield the letters that ids of a pack may start with: its own first, then longer ones."""
    letters = _NO_LETTER.sub("", pack).upper()
    yield from (letters[:count] for count in _LETTERS if count <= len(letters))
    counts = range(_LETTERS.stop - len(PREFIX))
    more = chain.from_iterable(product(ascii_uppercase, repeat=count) for count in counts)
    yield from (f"{PREFIX}{''.join(some)}" for some in more)
