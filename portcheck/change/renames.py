"""This file finds the present name of a plan that was renamed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

ALIKE = 0.5
"""The share of lines in common, wherever they stand, from which a file counts as renamed."""

MOST_PAIRS = 10_000
"""How many pairs of files are compared line by line at most; beyond, only equal ones are found."""


def renames(gone: Mapping[str, bytes], come: Mapping[str, bytes]) -> dict[str, str]:
    """Give the present name of each file that is gone by its former one, where there is one."""
    equal = dict(_equal(gone, come))
    left = {old: text for old, text in gone.items() if old not in equal}
    taken = {*equal.values()}
    return equal | paired(_alike(left, {n: text for n, text in come.items() if n not in taken}))


def paired(pairs: Iterable[tuple[float, str, str]]) -> dict[str, str]:
    """Pair old names with new ones, the least different first, and each of them once."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for _, old, new in sorted(pairs):
        if old not in found and new not in taken:
            found[old] = new
            taken.add(new)
    return found


def _equal(gone: Mapping[str, bytes], come: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield the pairs that hold the same, in the order of their names."""
    waiting: dict[bytes, list[str]] = {}
    for new in sorted(come, reverse=True):
        waiting.setdefault(come[new], []).append(new)
    for old in sorted(gone):
        if waiting.get(gone[old]):
            yield old, waiting[gone[old]].pop()


def _alike(
    gone: Mapping[str, bytes], come: Mapping[str, bytes]
) -> Iterator[tuple[float, str, str]]:
    """Yield the pairs that are alike enough, with how much they differ."""
    if len(gone) * len(come) > MOST_PAIRS:
        return
    lines = {name: _lines(text) for name, text in (*gone.items(), *come.items())}
    for old, new in product(gone, come):
        difference = 1 - _likeness(lines[old], lines[new])
        if difference <= 1 - ALIKE:
            yield difference, old, new


def _lines(text: bytes) -> "Counter[bytes]":
    return Counter(text.splitlines())


def _likeness(one: "Counter[bytes]", other: "Counter[bytes]") -> float:
    """Give the share of their lines that two files have in common, of which one is not empty."""
    return 2 * (one & other).total() / (one.total() + other.total())
