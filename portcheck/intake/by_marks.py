"""This file reads a table of crosses: by each name the topics that are marked for it."""

from collections.abc import Iterable, Sequence
from string import digits

from portcheck.intake.certainty import HALF, part_named
from portcheck.intake.division import Found, Record
from portcheck.intake.heads import Key, is_nobody, is_total, meaning_of
from portcheck.intake.rows import Rows, joined, said_in, turned
from portcheck.intake.sentences import NamesTopic
from portcheck.intake.times import is_of_time
from portcheck.plan.functions import function_of

_FIRST = frozenset(("x", "+", "*", "✓", "✔", "√", "●", "•", "v", "ja", "1", "1e", "e", "p"))
_SECONDS = frozenset(("2", "2e", "2de", "t", "(x)", "o", "s"))
_MARKS = frozenset((*_FIRST, *_SECONDS, "", "nee", "n", "0"))

_OF_HOLDERS = (Key.FUNCTION, Key.PARTY, Key.POST, Key.REPLACEMENT)
_OF_TOPICS = (Key.WEIGHT,)
"""What may stand beside the marks in the row of somebody, or of a topic."""


def are_marks(cells: Iterable[str]) -> bool:
    """Tell whether cells hold nothing but marks."""
    return _MARKS.issuperset(map(_mark, cells))


def by_marks(across: Rows, down: Rows, names_topic: NamesTopic) -> Found | None:
    """Give by each name the topics that are marked for it; None where too little is marked.

    Names stand over columns of marks, or beside them, where more may be said of each.
    """
    for rows in (across, down):
        totals = [row for row in rows[1:] if is_total(row[0])]
        kept = [rows[0], *(row for row in rows[1:] if not is_total(row[0]))]
        if any(is_of_time(label) and any(cells) for label, *cells in kept):  # no topics
            continue
        marked = [at for at, column in enumerate(turned(kept)) if _is_marked(*column)]
        labelling = _labelling(rows[0], marked)
        are_enough = len(marked) >= min(2, len(rows[0]) - 1)
        if labelling and are_enough and any(row[at] for row in kept[1:] for at in marked):
            records, passed = _read(kept, labelling, marked, names_topic)
            return records, [*passed, *map(joined, totals)]
    return None


def _read(
    rows: Rows, labelling: Sequence[int], marked: Sequence[int], names_topic: NamesTopic
) -> Found:
    heads, *below = rows
    labels = [" ".join(row[at] for at in labelling if row[at]) for row in below]
    are_beside = _are_beside(heads[labelling[0]], labels, [heads[at] for at in marked], names_topic)
    wanted = _OF_HOLDERS if are_beside else _OF_TOPICS
    keys = [key if key in wanted else None for key in map(meaning_of, heads)]
    read = [at for at in marked if not is_nobody(heads[at])]
    passed = [
        head or joined(column)
        for at, (head, *column) in enumerate(turned(rows))
        if not keys[at] and at not in (*read, *labelling)
    ]
    records: list[Record] = []
    held: dict[str, bool] = {}
    for label, row in zip(labels, below, strict=True):
        if not label or (are_beside and is_nobody(label)):
            passed.append(joined(row))
            continue
        for at in read:
            name, topic = (label, heads[at]) if are_beside else (heads[at], label)
            mark = _mark(row[at])
            key = Key.SECOND if mark in _SECONDS else Key.TOPICS
            said = [topic] if mark in _FIRST | _SECONDS else []
            records.append({**said_in(keys, row), Key.NAME: name.splitlines(), key: said})
            held[topic] = held.get(topic, False) or bool(said)
    return records, [*passed, *(topic for topic, is_held in held.items() if not is_held)]


def _is_marked(head: str, *cells: str) -> bool:
    """Tell whether marks stand below a name or a topic, unlike numbers below "Zwaarte"."""
    is_known = bool(meaning_of(head)) and not function_of(head)
    is_numbered = is_nobody(head) and not {*"".join(cells)} - {*digits}
    is_head = any(map(str.isalpha, head)) and not (is_known or is_numbered or is_of_time(head))
    return is_head and are_marks(cells)


def _labelling(heads: Sequence[str], marked: Sequence[int]) -> Sequence[int]:
    """Tell which columns say whose or of what a row is: an unknown one stands before marks."""
    beside = [at for at, head in enumerate(heads) if at not in marked]
    named, topics = (
        [at for at in beside if meaning_of(heads[at]) == key] for key in (Key.NAME, Key.TOPICS)
    )
    before = [at for at in beside if at < max(marked, default=0) and not meaning_of(heads[at])]
    unknown = [at for at in before if not (heads[at] and is_nobody(heads[at]))]
    return named or topics[-1:] or unknown[-1:]


def _are_beside(
    head: str, beside: Sequence[str], above: Sequence[str], names_topic: NamesTopic
) -> bool:
    """Tell whether names stand beside the rows: where both may, the head there decides."""
    if meaning_of(head) == Key.NAME:
        return not _are_clearer(beside, above, names_topic)
    return _are_clearer(above, beside, names_topic)


def _are_clearer(ones: Sequence[str], others: Sequence[str], names_topic: NamesTopic) -> bool:
    """Tell whether others are names and these are not.

    Lone words are names where none of these could be one; or all could be, and of these a topic is
    known: Sport, beside Wonen that is not.
    """
    are_named, could_be = (
        [part_named(cells, names_topic, alone=alone) for cells in (ones, others)]
        for alone in (0, 1)
    )
    are_alone = could_be[1] > HALF and not could_be[0]
    are_beside_topic = could_be[1] == 1 and any(map(names_topic, ones))
    return are_named[1] > max(are_named[0], HALF) or are_alone or are_beside_topic


def _mark(cell: str) -> str:
    """Give what a cell holds, without the sign of a footnote: "x*"."""
    said = cell.casefold()
    return said.rstrip("*¹²³") or said
