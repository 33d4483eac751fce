"""This file draws tables."""

from collections.abc import Sequence

from tabulate import tabulate


def draw(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Draw rows under a head, as text with one column a field and one line a row."""
    # texts as they are: a phrase that looks like a number is no number
    return tabulate(rows, headers=head, tablefmt="simple", disable_numparse=True) + "\n"
