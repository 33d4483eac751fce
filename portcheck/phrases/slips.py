"""This file finds the known phrase that is one typing error away from what somebody typed."""

from collections.abc import Iterable

_SHORTEST_PHRASE = 7
"""Shorter ones are too often another with one letter changed. Of a word only what is doubled or
swapped within counts then, or a missing vowel: "Watr" is water, "Later" is not, and Kust no kunst.
"""

_SHORTEST_WORD = 5

_VOWELS = "aeiouy"

_SHORTEST_WRONG = 8
"""So many letters has what a wrong letter makes no other word of: "Vermeer" is no verkeer."""


class Slips:
    """Known phrases by their length and their first and last letters.

    A single slip changes the length by one at most, and leaves one of the two ends whole.
    """

    def __init__(self, known: Iterable[tuple[str, str]]) -> None:
        """Take pairs: a phrase in plain words, and how it is to be shown."""
        self._alike: dict[tuple[int, str], list[tuple[str, str]]] = {}
        for words, shown in known:
            if len(words) >= (_SHORTEST_WORD if words.isalpha() else _SHORTEST_PHRASE):
                for end in {*_ends(words, len(words))}:
                    self._alike.setdefault((len(words), end), []).append((words, shown))

    def near(self, typed: str) -> str | None:
        """Give the known phrase that `typed` is one slip away from, as it is to be shown."""
        for length in (len(typed), len(typed) + 1, len(typed) - 1):
            for end in _ends(typed, length):
                for known, shown in self._alike.get((length, end), ()):
                    if one_slip(typed, known):
                        return shown
        return None


def _ends(words: str, length: int) -> tuple[str, str]:
    """Give how words of that length begin and end, of which a slip leaves one whole."""
    reach = 3 if length >= _SHORTEST_PHRASE else 2
    return words[:reach], words[-reach:]


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
    is_short = len(known) < _SHORTEST_PHRASE
    if same == shorter or (is_short and typed[-1] != known[-1]):
        return False
    before, rest, known_rest = typed[same - 1], typed[same:], known[same:]
    if rest[1:] == known_rest:
        return not is_short or rest[0] == before
    if rest == known_rest[1:]:
        return not is_short or known_rest[0] in (before, *_VOWELS)
    if rest[1:] == known_rest[1:]:
        return len(known) >= _SHORTEST_WRONG
    return rest[:2] == known_rest[1::-1] and rest[2:] == known_rest[2:]
