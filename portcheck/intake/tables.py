"""This file reads tables: by their heads, by marks below names, by their cells, or as lines."""

import re
from collections.abc import Iterator, Sequence

from portcheck.intake.by_cells import by_cells, clearer, layout_of
from portcheck.intake.by_heads import by_cards, by_heads
from portcheck.intake.by_marks import by_marks
from portcheck.intake.certainty import HALF, part_named
from portcheck.intake.division import Found
from portcheck.intake.heads import Key, is_of_no_division, meaning_of
from portcheck.intake.parts import Line, Table, lines_of
from portcheck.intake.prose import SEVERAL
from portcheck.intake.rows import Rows, turned
from portcheck.intake.sentences import NamesTopic, by_dash, by_sign
from portcheck.plan.functions import function_of


def records_in(table: Table, names_topic: NamesTopic) -> Found:
    """Give what a table says of each holder; nothing where it does not say who has what.

    What its heads mean goes before marks below names, and these before what its cells hold.
    """
    titles, across = _without_titles(table.rows)
    down = turned(across)
    found = by_heads(across) or by_heads(down) or by_cards(across)
    if not found and not any(map(is_of_no_division, across[0])):
        found = by_marks(across, down, names_topic) or by_cells(
            clearer(across, down, names_topic), names_topic
        )
    records, passed = found or ([], [])
    return records, [*titles, *passed]


def records_in_pairs(lines: Sequence[Line], names_topic: NamesTopic) -> Found:
    """Give what lines say as "Wonen: Jan Jansen" does, or "Wonen - Jansen"; nothing elsewhere.

    They are the rows of a table whose names stand behind the topics.
    """
    texts = ["" if _lists_names(line.text) else line.text for line in lines]
    for part in (by_sign, by_dash):
        pairs = {at: pair for at, text in enumerate(texts) if all(pair := part(text))}
        titled = sum(" " in topic and bool(function_of(topic)) for topic, _ in pairs.values())
        if 2 * len(pairs) <= len([*filter(None, texts)]) or 2 * titled > len(pairs):
            continue
        layout = layout_of(tuple(pairs.values()), names_topic)
        found = by_cells(layout, names_topic) if layout.heads[1] == Key.NAME else None
        if found:
            others = (line.text for at, line in enumerate(lines) if at not in pairs)
            return found[0], [*others, *found[1]]
    return [], []


def _lists_names(text: str) -> bool:
    """Tell whether a text only says who there are: "Er zijn drie. Dat zijn: A. Bos, B. Kok"."""
    return bool(re.search(SEVERAL, text)) and "," in text.rpartition(":")[2]


def lines_in(table: Table, names_topic: NamesTopic) -> Iterator[Line]:
    """Yield the lines of a table by rows, or by columns where people stand above these."""
    titles, across = _without_titles(table.rows)
    down = turned(across)
    above, beside = part_named(across[0], names_topic), part_named(down[0], names_topic)
    for title in titles:
        yield from lines_of(title)
    has_labels = all(map(meaning_of, down[0]))
    for row in down if above > beside and not has_labels else across:
        for at, cell in enumerate(row):
            yield from lines_of(
                cell, is_start=at == 0 or above + beside == 0 or min(above, beside) > HALF
            )


def _without_titles(rows: Rows) -> tuple[list[str], Rows]:
    """Part the rows above a table that have one cell, as a title and a date have, from it."""
    first = next((at for at, row in enumerate(rows) if len([*filter(None, row)]) > 1), 0)
    return ["".join(row) for row in rows[:first]], rows[first:]
