"""This file reads a table by the words in its heads, or labels: "Naam", "Portefeuille"."""

from collections.abc import Sequence
from itertools import chain

from portcheck.intake.by_marks import are_marks
from portcheck.intake.division import Found
from portcheck.intake.heads import Key, meaning_of
from portcheck.intake.rows import Rows, joined, read, turned

_HEADS_WITHIN = 10
"""In one of so many rows a table has its heads, below a title and a date."""

_NUMBERS = " 0123456789"

_OF_HOLDERS = frozenset((Key.FUNCTION, Key.PARTY, Key.POST, Key.REPLACEMENT))


def by_heads(rows: Rows) -> Found | None:
    """Give what rows say below heads that mean a name and topics; None without such heads."""
    for at, row in enumerate(rows[:_HEADS_WITHIN]):
        heads = [
            None if are_marks(cells) and any(cells) else head
            for head, (_, *cells) in zip(_meanings(row), turned(rows[at:]), strict=False)
        ]
        if Key.NAME in heads and Key.TOPICS in heads:
            below = [other for other in rows[at + 1 :] if other != row]  # on each page anew
            above = [joined(other) for other in rows[:at]]
            wider = [
                one
                for one, head in enumerate(heads)
                if head == Key.TOPICS and Key.NAME in heads[one:]
            ]
            unknown = [
                column[0] or joined(column)
                for one, column in enumerate(turned(rows[at:]))
                if not heads[one] or one in wider[:-1]
            ]
            records, passed = read(heads, below)
            records = [{**record, Key.HEAD: [row[heads.index(Key.NAME)]]} for record in records]
            return records, [*above, *filter(None, unknown), *passed]
    return None


def by_cards(rows: Rows) -> Found | None:
    """Give what cards say that stand below each other, a label in each row; None without them.

    The label of the first row comes back at the top of each: "Naam", "Partij", "Taken", "Naam".
    """
    cards: list[dict[str, list[str]]] = []
    label, top = "", rows[0][0].rstrip(_NUMBERS)
    for head, *cells in rows:
        said, meant = [*filter(None, cells)], head.rstrip(_NUMBERS)
        if not said and not meaning_of(meant):  # a topic below a label
            said, meant = [head], ""
        if meant and meant == top:
            cards.append({})
        label = meant or label
        if cards:
            cards[-1].setdefault(label, []).extend(said)
    if not cards[1:] or not all(Key.NAME in map(meaning_of, card) for card in cards):
        return None
    labels = [*dict.fromkeys(chain.from_iterable(cards))]
    return by_heads([labels, *(["\n".join(card.get(one, ())) for one in labels] for card in cards)])


def _meanings(row: Sequence[str]) -> list[Key | None]:
    """Give what heads mean; an empty one before a party or function and topics is over names."""
    heads = [_meaning(cell) for cell in row]
    if any(row.count(cell) > 1 for cell, head in zip(row, heads, strict=True) if head == Key.NAME):
        return []  # one below the other, as on cards
    is_of_holders = Key.TOPICS in heads and not _OF_HOLDERS.isdisjoint(heads)
    is_unsaid = is_of_holders and not row[0] and Key.NAME not in heads
    return [Key.NAME, *heads[1:]] if is_unsaid else heads


def _meaning(cell: str) -> Key | None:
    """Give what a head means; of several columns of topics each may have its number."""
    unnumbered = meaning_of(cell.rstrip(_NUMBERS))
    return unnumbered if unnumbered == Key.TOPICS else meaning_of(cell)
