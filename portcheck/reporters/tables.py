"""This file draws tables."""

from collections.abc import Sequence

from tabulate import tabulate

from portcheck.wording import Text


def draw(head: Sequence[Text], rows: Sequence[Sequence[object]], lang: str) -> str:
    """Draw rows under a head, as text with one column a field and one line a row."""
    headers = [text.of(lang) for text in head]
    # texts as they are: a phrase that looks like a number is no number
    return tabulate(rows, headers=headers, tablefmt="simple", disable_numparse=True) + "\n"
