"""This file reads documents of Excel, by the libraries of an extra."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from portcheck.intake.packed import MOST_COLUMNS, again, missing, read
from portcheck.intake.parts import MOST_TEXTS, Omitted, Part, table_of, too_long
from portcheck.wording import Text

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

HIDDEN = Text("het verborgen werkblad {sheet}", "the hidden sheet {sheet}")
NOT_SHOWN = Text(
    "de verborgen rijen en kolommen van werkblad {sheet}",
    "the hidden rows and columns of sheet {sheet}",
)
BEYOND = Text(
    "wat op werkblad {sheet} onder rij {row} of rechts van kolom {column} staat",
    "what stands on sheet {sheet} below row {row} or right of column {column}",
)

_TRUE = ("1", "true")
_MOST_FILLED = 12_000
_MOST_ROWS = 2_000
"""A sheet may have a cell that is a million rows further down."""


def of_excel(content: bytes, file: str) -> list[Part]:
    """Give the sheets of a .xlsx that are shown, each as a table; raises PortcheckError."""
    try:
        import defusedxml  # noqa: F401 - openpyxl uses it where it is there
        import openpyxl
    except ImportError as error:
        raise missing("Excel") from error

    def parts(stream: BytesIO) -> Iterator[Part]:
        filled = 0
        for sheet in openpyxl.load_workbook(stream, read_only=True, data_only=True).worksheets:
            if sheet.sheet_state != "visible":
                yield Omitted(HIDDEN.filled({"sheet": sheet.title}))
                continue
            found = _surveyed(sheet)
            filled += found.filled
            if filled > _MOST_FILLED:
                raise too_long(file)
            rows = sheet.iter_rows(max_row=_MOST_ROWS, max_col=MOST_COLUMNS, values_only=True)
            cells = _spread([[_cell(value) for value in row] for row in rows], found.merged)
            shown = _shown(cells, found)
            yield table_of(shown)
            if _filled(shown) < _filled(cells):
                yield Omitted(NOT_SHOWN.filled({"sheet": sheet.title}))
            if found.is_beyond:
                beyond = {"sheet": sheet.title, "row": _MOST_ROWS, "column": MOST_COLUMNS}
                yield Omitted(BEYOND.filled(beyond))

    return read(parts, content, file, "Excel")


class _Survey(NamedTuple):
    """The merged ranges of a sheet, what is hidden, and what is filled, be it beyond what is read.

    The library says none of it of a sheet that it reads without filling the memory.
    """

    merged: list[str]
    rows: set[int]
    columns: set[int]
    filled: int
    is_beyond: bool


def _surveyed(sheet: "ReadOnlyWorksheet") -> _Survey:
    """Say of a sheet what its cells do not, and whether any stands beyond what is read of it."""
    from defusedxml.ElementTree import iterparse
    from openpyxl.utils.cell import coordinate_to_tuple

    merged: list[str] = []
    rows: set[int] = set()
    columns: set[int] = set()
    filled, is_beyond = 0, False
    with sheet._get_source() as source:  # type: ignore[attr-defined]  # no other way to its bytes
        for _, element in iterparse(source):
            tag = element.tag.rpartition("}")[2]
            if tag == "mergeCell":
                merged.append(element.attrib["ref"])
            elif tag == "c" and len(element):
                row, column = coordinate_to_tuple(element.get("r", "A1"))
                is_beyond = is_beyond or row > _MOST_ROWS or column > MOST_COLUMNS
                filled += 1
            elif tag == "row":
                if element.get("hidden") in _TRUE:
                    rows.add(int(element.get("r", 0)))
                element.clear()
            elif tag == "col" and element.get("hidden") in _TRUE:
                last = min(int(element.attrib["max"]), MOST_COLUMNS)
                columns.update(range(int(element.attrib["min"]), last + 1))
    return _Survey(merged, rows, columns, filled, is_beyond)


def _shown(cells: list[list[str]], found: _Survey) -> list[list[str]]:
    """Give the rows that are shown, of each the columns that are."""
    return [
        [cell for column, cell in enumerate(row, 1) if column not in found.columns]
        for number, row in enumerate(cells, 1)
        if number not in found.rows
    ]


def _filled(cells: list[list[str]]) -> int:
    return sum(map(bool, chain.from_iterable(cells)))


def _spread(rows: list[list[str]], merged: Iterable[str]) -> list[list[str]]:
    """Give rows in which each merged cell says the same in the rows below its first."""
    from openpyxl.worksheet.cell_range import CellRange

    below = (
        (row, one.min_row - 1, one.min_col - 1)
        for one in map(CellRange, merged)
        for row in range(one.min_row, min(one.max_row, len(rows)))
    )
    for row, first, column in islice(below, MOST_TEXTS):
        if column < len(rows[row]):
            rows[row][column] = again(rows[first][column])
    return rows


def _cell(value: object) -> str:
    """Give what a cell shows: 0.3 for the number 0.30000000000000004."""
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)
