"""This file finds out under which name a plan that is gone goes on."""

from collections.abc import Mapping
from difflib import SequenceMatcher

ALIKE = 0.5
"""The share of lines in common from which a file counts as renamed, as git has it."""

MOST_PAIRS = 10_000
"""How many pairs of files are compared line by line at most; beyond, only equal ones are found."""


def renames(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> dict[str, str]:
    """Give the present name of each file that is gone by its former one, where there is one."""
    gone = {name: text for name, text in before.items() if name not in after}
    come = {name: text for name, text in after.items() if name not in before}
    found: dict[str, str] = {}
    for _, old, new in sorted(_pairs(gone, come)):
        if old not in found and new not in found.values():
            found[old] = new
    return found


def _pairs(gone: Mapping[str, bytes], come: Mapping[str, bytes]) -> list[tuple[float, str, str]]:
    """Give the pairs that are alike enough, with how much they differ."""
    by_line = len(gone) * len(come) <= MOST_PAIRS
    return [
        (difference, old, new)
        for old, before in gone.items()
        for new, after in come.items()
        if before == after or by_line
        for difference in [_difference(before, after)]
        if difference <= 1 - ALIKE
    ]


def _difference(before: bytes, after: bytes) -> float:
    if before == after:
        return 0
    matcher = SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False)
    return 1 - (matcher.real_quick_ratio() and matcher.quick_ratio() and matcher.ratio())
