"""This file finds the known phrase that is one typing error away from what somebody typed."""

from collections.abc import Iterable

_SHORTEST = 7
"""Shorter words are too often another word with one letter changed."""

_END = 3


class Slips:
    """Known phrases by their first and last letters: a single slip leaves one of the two whole."""

    def __init__(self, known: Iterable[tuple[str, str]]) -> None:
        """Take pairs: a phrase in plain words, and how it is to be shown."""
        self._by_end: dict[str, list[tuple[str, str]]] = {}
        for words, shown in known:
            if len(words) >= _SHORTEST:
                for end in {words[:_END], words[-_END:]}:
                    self._by_end.setdefault(end, []).append((words, shown))

    def near(self, typed: str) -> str | None:
        """Give the known phrase that `typed` is one slip away from, as it is to be shown."""
        ends = self._by_end.get(typed[:_END], []) + self._by_end.get(typed[-_END:], [])
        return next((shown for known, shown in ends if one_slip(typed, known)), None)


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
        rest[1:] == known_rest[1:]
        or rest[1:] == known_rest
        or rest == known_rest[1:]
        or (rest[:2] == known_rest[1::-1] and rest[2:] == known_rest[2:])
    )
