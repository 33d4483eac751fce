"""This file finds the known phrase that is one typing error away from what somebody typed."""

from collections.abc import Iterable
from itertools import product

_SHORTEST = 7
"""Shorter words are too often another word with one letter changed."""

_SHORTEST_WRONG = 8
"""So many letters has what a wrong letter makes no other word of: "Vermeer" is no verkeer."""

_END = 3


class Slips:
    """Known phrases by their length and their first and last letters.

    A single slip changes the length by one at most, and leaves one of the two ends whole.
    """

    def __init__(self, known: Iterable[tuple[str, str]]) -> None:
        """Take pairs: a phrase in plain words, and how it is to be shown."""
        self._alike: dict[tuple[int, str], list[tuple[str, str]]] = {}
        for words, shown in known:
            if len(words) >= _SHORTEST:
                for end in {words[:_END], words[-_END:]}:
                    self._alike.setdefault((len(words), end), []).append((words, shown))

    def near(self, typed: str) -> str | None:
        """Give the known phrase that `typed` is one slip away from, as it is to be shown."""
        size = len(typed)
        for key in product((size, size + 1, size - 1), (typed[:_END], typed[-_END:])):
            for known, shown in self._alike.get(key, ()):
                if one_slip(typed, known):
                    return shown
        return None


def one_slip(typed: str, known: str) -> bool:
    """Tell whether one letter too many, too few, wrong or swapped leads from `known` to `typed`.

    The first letter must be right, and a slip at the very end is taken for an inflection.
    """
    if typed[0] != known[0]:
        return False
    shorter = min(len(typed), len(known))
    same = 1
    while same < shorter and typed[same] == known[same]:
        same += 1
    if same == shorter:
        return False
    rest, known_rest = typed[same:], known[same:]
    return (
        (rest[1:] == known_rest[1:] and len(known) >= _SHORTEST_WRONG)
        or rest[1:] == known_rest
        or rest == known_rest[1:]
        or (rest[:2] == known_rest[1::-1] and rest[2:] == known_rest[2:])
    )
