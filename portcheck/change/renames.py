"""This file finds out under which name a plan that is gone goes on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

ALIKE = 0.5
"""The share of lines in common, wherever they stand, from which a file counts as renamed."""

MOST_PAIRS = 10_000
"""How many pairs of files are compared line by line at most; beyond, only equal ones are found."""


def renames(gone: Mapping[str, bytes], come: Mapping[str, bytes]) -> dict[str, str]:
    """Give the present name of each file that is gone by its former one, where there is one."""
    return paired(_pairs(gone, come))


def paired(pairs: Iterable[tuple[float, str, str]]) -> dict[str, str]:
    """Pair old names with new ones, the least different first, and each of them once."""
    found: dict[str, str] = {}
    for _, old, new in sorted(pairs):
        if old not in found and new not in found.values():
            found[old] = new
    return found


def _pairs(
    gone: Mapping[str, bytes], come: Mapping[str, bytes]
) -> Iterator[tuple[float, str, str]]:
    """Yield the pairs that are alike enough, with how much they differ."""
    by_line = len(gone) * len(come) <= MOST_PAIRS
    lines = {name: _lines(text) for name, text in (*gone.items(), *come.items())} if by_line else {}
    for old, before in gone.items():
        for new, after in come.items():
            if before == after:
                yield 0, old, new
            elif by_line:
                difference = 1 - _likeness(lines[old], lines[new])
                if difference <= 1 - ALIKE:
                    yield difference, old, new


def _lines(text: bytes) -> "Counter[bytes]":
    return Counter(text.splitlines())


def _likeness(one: "Counter[bytes]", other: "Counter[bytes]") -> float:
    every = one.total() + other.total()
    return 2 * (one & other).total() / every if every else 0
