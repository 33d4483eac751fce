"""This file finds in a text its lines and the tables that were copied, or typed, as text."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice, pairwise, takewhile

from portcheck.intake.heads import Key, is_nobody, is_of_no_division, meaning_of
from portcheck.intake.parts import Part, lines_of, table_of, unmarked
from portcheck.intake.people import details_in
from portcheck.intake.sentences import is_full_name
from portcheck.intake.times import OF_PERIOD

_GAP = r"[^\s:] {2,}\S"
"""What stands between columns that are aligned by blanks."""

_TABS = r"(?<=\S)[ \t]*\t[ \t]*"
_LEADERS = r"(?<![.…])(?:\.{4,}|…{2,}) *(?=\t)"
"""As they lead to what stands behind a tab."""

_OF_LETTER = (
    r"(?im)^(?:(?:van|aan|cc):|(?:datum|betreft|(?:(?:ons|uw) )?kenmerk|versie):?)"
    r"[ \t]*\t(?=[^\t\n]*$)"
)
"""What stands above a letter before a tab, and is no cell."""

_MOST_COLUMNS = 20

_BREAK = r"(?i)<br ?/?>"
"""As a cell of Markdown has it."""


def parts_in(text: str) -> Iterator[Part]:
    """Yield the lines and tables of a text, whose cells tabs, upright lines or blanks part.

    A table of tabs ends at a gap below which none stand, and at the next period.
    """
    chunks: list[tuple[bool, list[str]]] = []
    plain = re.sub(_OF_LETTER, lambda said: said[0].replace("\t", " "), re.sub(_LEADERS, "", text))
    for (is_gap, _), group in groupby(plain.splitlines(), _is_gap_or_period):
        block = [""] if is_gap else [*group]
        has_tabs = any(map(_has_tab, block))
        if chunks and (is_gap or chunks[-1][0] == has_tabs):
            chunks[-1][1].extend(block)
        else:
            chunks.append((has_tabs, block))
    for has_tabs, lines in chunks:
        if has_tabs and _are_told(lines):
            yield from lines_of("\n".join(map(_told, lines)))
        elif has_tabs and sum(map(_has_tab, lines)) > 1:
            yield table_of(_rejoined(_evened(cells_by("\t", lines))))
        else:
            yield from _by_other_signs(lines)


def cells_by(separator: str, lines: Iterable[str]) -> list[list[str]]:
    """Give the cells of lines; one in quotes may go on in the next. Raises csv.Error."""
    return [*csv.reader((f"{line}\n" for line in lines), delimiter=separator)]


def _is_gap_or_period(line: str) -> tuple[bool, bool]:
    return not line.strip(), bool(re.fullmatch(OF_PERIOD, line))


def _are_told(lines: Sequence[str]) -> bool:
    """Tell whether tabs only part what is said of somebody from the name: "Jan Smit   0,8 fte"."""
    cells = [re.split(_TABS, unmarked(line).strip()) for line in lines if _has_tab(line)]
    is_over = len(cells) == 1 or 2 * len(cells) <= sum(map(bool, map(str.strip, lines)))
    return is_over and all(details_in(cell) for _, *others in cells for cell in others)


def _told(line: str) -> str:
    said = unmarked(line)
    return line.removesuffix(said) + re.sub(_TABS, ", ", said.rstrip())


def _has_tab(line: str) -> bool:
    return "\t" in unmarked(line).strip()


def _by_other_signs(lines: Sequence[str]) -> Iterator[Part]:
    beside = [False, *("|" in line for line in lines), False]
    are_rows = [here and (beside[at] or beside[at + 2]) for at, here in enumerate(beside[1:-1])]
    for has_cells, group in groupby(zip(lines, are_rows, strict=True), lambda both: both[1]):
        within = [line for line, _ in group]
        if has_cells:
            cells = [re.sub(_BREAK, "\n", line).split("|") for line in within]
            yield table_of([row for row in cells if {*"".join(row)} - {*"-: "}])
        else:
            first, rows = _aligned(within)
            yield from lines_of("\n".join(within[:first]))
            yield from [table_of(rows)] if rows else []
            yield from lines_of("\n".join(within[first + len(rows) :]))


def _evened(rows: list[list[str]]) -> list[list[str]]:
    """Take several tabs for one where rows are more alike by that, as where names are aligned."""
    single = [[*row[:1], *filter(None, row[1:])] for row in rows]
    return max(rows, single, key=alike)


def _rejoined(rows: list[list[str]]) -> list[list[str]]:
    """Join rows that broke where a cell has several lines, as they do where a table is copied.

    They are told by lines without a tab: of what is open behind these a row has as many cells as
    others, and of its last cell there are many among the rows, or each has a bullet.
    """
    width = max(map(len, rows))
    are_many = _goes_on_often(rows)
    whole: list[list[str]] = [[]]
    for row in rows:
        begun = whole[-1]
        is_open = 1 < len(begun) < width and 0 < len(row) <= width + 1 - len(begun)
        is_last = len(begun) == width and len(row) == 1
        is_of_last = is_last and (are_many or unmarked(row[0]) != row[0])
        if is_open or (is_of_last and not (is_nobody(row[0]) or is_of_no_division(row[0]))):
            begun[-1] += f"\n{row[0]}"
            begun.extend(row[1:])
        else:
            whole.append([*row])
    has_lone = any(len(row) == 1 for row in rows)
    return whole if has_lone and alike(whole) > alike(rows) else rows


def _aligned(lines: Sequence[str]) -> tuple[int, list[list[str]]]:
    """Give the first line and the rows of a table whose columns blanks part; no rows without one.

    A row may go on in lines that are indented. No sign may stand where others have two blanks.
    """
    gapped = [at for at, line in enumerate(lines) if re.search(_GAP, unmarked(line))]
    if not gapped[1:]:
        return 0, []
    first, last = gapped[0], gapped[-1]
    indented = takewhile(lambda line: line.startswith("  "), islice(lines, last + 1, None))
    rows = [*lines[first : last + 1], *indented]
    filled = {at for row in rows for at, sign in enumerate(row) if sign != " "}
    starts = sorted(at for at in filled if filled.isdisjoint((at - 1, at - 2)))
    columns = [*pairwise((*starts, None))] if 1 < len(starts) <= _MOST_COLUMNS else []
    cells = [[row[start:end].strip() for start, end in columns] for row in rows]
    is_table = columns and not any(re.search(_GAP, cell) for row in cells for cell in row)
    return (first, cells) if is_table else (0, [])


def _goes_on_often(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether many lines among the rows go on with the last cell of one.

    They do not where one stands over the first row, as the head of a group, nor below names.
    """
    full = [at for at, row in enumerate(rows) if len(row) > 1]
    if not full[1:]:  # quotes may join lines
        return False
    first, last = full[0], full[-1]
    heads = [*map(meaning_of, rows[first])]
    if all(heads):
        over, ends_in_names = rows[first + 1], heads[-1] == Key.NAME
    else:
        over = rows[first - 1] if first else ()
        ends_in_names = all(is_full_name(rows[at][-1]) for at in full)
    lone = sum(len(row) == 1 for row in rows[first:last])
    return len(over) != 1 and not ends_in_names and 2 * lone >= len(full) - 1


def alike(rows: Sequence[Sequence[str]]) -> float:
    """Give which part of the rows has as many cells as most of those of more than one."""
    widths = Counter(len(row) for row in rows if row)
    return max((count for width, count in widths.items() if width > 1), default=0) / max(
        widths.total(), 1
    )
