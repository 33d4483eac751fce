"""This file reads a table by the words in its heads, or labels: "Naam", "Portefeuille"."""

from collections.abc import Sequence
from itertools import chain

from portcheck.intake.by_marks import are_marks
from portcheck.intake.division import Found
from portcheck.intake.heads import Key, meaning_of
from portcheck.intake.rows import Rows, joined, read, turned
from portcheck.intake.times import is_alone, latest, meaning_at_times

_HEADS_WITHIN = 10
"""In one of so many rows a table has its heads, below a title and a date."""

_LACKING = {Key.NAME: Key.TOPICS, Key.TOPICS: Key.NAME}

_NUMBERS = " 0123456789"

_OF_HOLDERS = frozenset((Key.FUNCTION, Key.PARTY, Key.POST, Key.REPLACEMENT))


def by_heads(rows: Rows) -> Found | None:
    """Give what rows say below heads that mean a name and topics; None without such heads."""
    for at, row in enumerate(rows[:_HEADS_WITHIN]):
        columns = turned(rows[at:])
        meanings = zip(_meanings(row), columns, strict=False)
        heads = [None if any(c) and are_marks(c) else head for head, (_, *c) in meanings]
        if Key.NAME in heads and Key.TOPICS in heads:
            heads = latest(row, heads)
            below = [other for other in rows[at + 1 :] if other != row]  # on each page anew
            above = [joined(other) for other in rows[:at]]
            name = heads.index(Key.NAME)
            held = [one for one, head in enumerate(heads) if head == Key.TOPICS]
            wider = [one for one in held if one < name][:-1]
            unknown = [
                column[0] or joined(column)
                for one, column in enumerate(columns)
                if not heads[one] or one in wider
            ]
            records, passed = read(heads, below)
            records = [{**record, Key.HEAD: [row[name]]} for record in records]
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
    """Give what heads mean; an empty one before a party or function and topics is over names.

    What stands below a head that only says when is told by what stands below another.
    """
    heads = [_meaning(cell) for cell in row]
    if any(row.count(cell) > 1 for cell, head in zip(row, heads, strict=True) if head == Key.NAME):
        return []  # one below the other, as on cards
    is_of_holders = Key.TOPICS in heads and not _OF_HOLDERS.isdisjoint(heads)
    is_unsaid = is_of_holders and not row[0] and Key.NAME not in heads
    known = [head for head in heads if head in _LACKING]
    are_columns = len({*known}) == 1 and sum(map(is_alone, row)) > 1
    lacking = _LACKING[known[0]] if are_columns else None
    return [Key.NAME if is_unsaid else _meaning(row[0], lacking)] + [
        _meaning(cell, lacking) for cell in row[1:]
    ]


def _meaning(cell: str, lacking: Key | None = None) -> Key | None:
    """Give what a head means; of several columns of topics each may have its number."""
    unnumbered = meaning_of(cell.rstrip(_NUMBERS))
    return unnumbered if unnumbered == Key.TOPICS else meaning_at_times(cell, lacking)
