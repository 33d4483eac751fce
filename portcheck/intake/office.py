"""This file reads documents of Word and Excel, by the libraries of an extra."""

import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING
from zipfile import ZipFile

from portcheck.errors import PortcheckError, refusal
from portcheck.intake.parts import MOST_TEXTS, Omitted, Part, lines_of, table_of
from portcheck.wording import Text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.table import CT_Row
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

BROKEN = Text(
    "dit is geen leesbaar bestand van {program}; sla het daarin opnieuw op",
    "this is no readable file of {program}; save it anew in that",
)
UNPACKED = Text(
    "het bestand wordt uitgepakt te groot: meer dan {most} MB",
    "the file unpacks to too much: over {most} MB",
)
MISSING = Text(
    "om een bestand van {program} te lezen, installeert u naast portcheck: pip install {needed}; "
    "of met pipx: pipx inject portcheck {needed}",
    "to read a file of {program}, install beside portcheck: pip install {needed}; or with pipx: "
    "pipx inject portcheck {needed}",
)

HIDDEN = Text("het verborgen werkblad {sheet}", "the hidden sheet {sheet}")
BEYOND = Text(
    "wat op werkblad {sheet} onder rij {row} of rechts van kolom {column} staat",
    "what stands on sheet {sheet} below row {row} or right of column {column}",
)
_BESIDE = {
    "box": Text("tekstvak: {said}", "text box: {said}"),
    "header": Text("koptekst: {said}", "header: {said}"),
    "footer": Text("voettekst: {said}", "footer: {said}"),
    "footnotes": Text("voetnoten: {said}", "footnotes: {said}"),
    "endnotes": Text("eindnoten: {said}", "endnotes: {said}"),
    "comments": Text("opmerkingen: {said}", "comments: {said}"),
}
"""What a document of Word holds beside its text, by the kind of part."""

NEEDED = {
    "Word": '"python-docx>=1.1"',
    "Excel": '"openpyxl>=3.1" "defusedxml>=0.7"',  # without the second, openpyxl expands entities
}
"""What reads a file of each program, as pip takes it; the extra `office` has it all."""

_MOST_UNPACKED = 5_000_000
"""In bytes, without pictures: what unpacks to more is made to fill the memory."""

_WRAPPED = "//w:ins[*] | //w:moveTo | //w:smartTag | //w:sdt | //w:sdtContent | //w:customXml"

_BOXES = "//w:txbxContent[not(ancestor::*[local-name()='Fallback'])]"
_IN_CELL = ".//w:p[not(ancestor::w:txbxContent)]"
"""With those of a table within the cell."""

_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_MOST_SHOWN = 100

_READ = (".xml", ".rels")

_MOST_ROWS, _MOST_COLUMNS = 2_000, 200
"""A sheet may have a cell that is a million rows further down."""


def of_word(content: bytes, file: str) -> list[Part]:
    """Give the lines and tables of a .docx in their order; raises PortcheckError."""
    try:
        import docx
    except ImportError as error:
        raise _missing("Word") from error

    def parts(stream: BytesIO) -> Iterator[Part]:
        document = docx.Document(stream)
        _accept(document.element)
        styles = {style.style_id: style.name or "" for style in document.styles}
        is_below_gap = True
        for block in document.iter_inner_content():
            if isinstance(block, docx.table.Table):
                yield table_of([*_rows(islice(block._tbl.tr_lst, MOST_TEXTS))])
                is_below_gap = True
            else:
                # the library makes a text, and seeks a style, anew each time that it is asked
                text, style = block.text, styles.get(block._p.style or "", "")
                is_start = is_below_gap or (bool(text.strip()) and _is_head(block, style))
                is_entry = _is_entry(block, style)
                for line in lines_of(text, is_start=is_start):
                    yield line._replace(is_entry=line.is_entry or is_entry)
                is_below_gap = not text.strip()
        yield from _beside(document)

    return _read(parts, content, file, "Word")


def of_excel(content: bytes, file: str) -> list[Part]:
    """Give the sheets of a .xlsx that are shown, each as a table; raises PortcheckError."""
    try:
        import defusedxml  # noqa: F401 - openpyxl uses it where it is there
        import openpyxl
    except ImportError as error:
        raise _missing("Excel") from error

    def parts(stream: BytesIO) -> Iterator[Part]:
        for sheet in openpyxl.load_workbook(stream, read_only=True, data_only=True).worksheets:
            if sheet.sheet_state != "visible":
                yield Omitted(HIDDEN.filled({"sheet": sheet.title}))
                continue
            merged, is_beyond = _surveyed(sheet)
            rows = sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True)
            yield table_of(_spread([[_cell(value) for value in row] for row in rows], merged))
            if is_beyond:
                beyond = {"sheet": sheet.title, "row": _MOST_ROWS, "column": _MOST_COLUMNS}
                yield Omitted(BEYOND.filled(beyond))

    return _read(parts, content, file, "Excel")


def _missing(program: str) -> PortcheckError:
    return refusal(MISSING, program=program, needed=NEEDED[program])


def _read(
    parts: Callable[[BytesIO], Iterator[Part]], content: bytes, file: str, program: str
) -> list[Part]:
    """Give the parts of a packed document; whatever its library trips over is a PortcheckError."""
    try:
        entries = ZipFile(BytesIO(content)).infolist()
        size = sum(entry.file_size for entry in entries if entry.filename.endswith(_READ))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what writing it would lose, as a drop-down list
            read = islice(parts(BytesIO(content)), MOST_TEXTS + 1)
            found = [*read] if size <= _MOST_UNPACKED else None
    except Exception as error:  # of a broken file they raise errors of any kind
        raise refusal(BROKEN, file, program=program) from error
    if found is None:
        raise refusal(UNPACKED, file, most=_MOST_UNPACKED // 1_000_000)
    return found


def _accept(document: "BaseOxmlElement") -> None:
    """Put what was inserted, or filled in a field, in its place: the library passes it over."""
    for wrapped in document.xpath(_WRAPPED):
        for inner in wrapped:
            wrapped.addprevious(inner)
        wrapped.getparent().remove(wrapped)


def _beside(document: "Document") -> Iterator[Omitted]:
    """Yield what stands beside the text: its place says not to whom it belongs."""
    for box in document.element.xpath(_BOXES):
        yield from _omitted("box", box)
    for relation in document.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        if kind in _BESIDE and not relation.is_external:
            from docx.oxml.parser import parse_xml

            yield from _omitted(kind, parse_xml(relation.target_part.blob))


def _omitted(kind: str, element: "BaseOxmlElement") -> Iterator[Omitted]:
    said = " ".join("".join(text.text or "" for text in element.iter(_TEXT)).split())
    if said:
        shown = said if len(said) <= _MOST_SHOWN else f"{said[:_MOST_SHOWN]}…"
        yield Omitted(_BESIDE[kind].filled({"said": shown}))


def _rows(rows: Iterable["CT_Row"]) -> Iterator[list[str]]:
    """Yield the cells of rows; a cell that goes on in the row below says the same there."""
    above: list[str] = []
    for row in rows:
        above = [*_cells(row, above)]
        yield above


def _cells(row: "CT_Row", above: Sequence[str]) -> Iterator[str]:
    """Yield the cells of a row; of merged ones, those beside the first are empty.

    The library would repeat them, and be busy for ever where a document says so.
    """
    at = 0
    for cell in row.tc_lst:
        if cell.vMerge == "continue":
            yield _again(above[at]) if at < len(above) else ""
        else:
            yield "\n".join(lines.text for lines in cell.xpath(_IN_CELL))
        span = min(cell.grid_span, _MOST_COLUMNS)
        yield from [""] * (span - 1)
        at += span


def _again(said: str) -> str:
    """Give what a merged cell says of a further row; more than names are, it says once."""
    return said if len(said) <= _MOST_SHOWN else ""


def _surveyed(sheet: "ReadOnlyWorksheet") -> tuple[list[str], bool]:
    """Give the merged ranges of a sheet, and whether anything stands beyond what is read of it.

    The library says neither of a sheet that it reads without filling the memory.
    """
    from defusedxml.ElementTree import iterparse
    from openpyxl.utils.cell import coordinate_to_tuple

    merged: list[str] = []
    is_beyond = False
    with sheet._get_source() as source:  # type: ignore[attr-defined]  # no other way to its bytes
        for _, element in iterparse(source):
            tag = element.tag.rpartition("}")[2]
            if tag == "mergeCell":
                merged.append(element.get("ref", ""))
            elif tag == "c" and len(element) and not is_beyond:
                row, column = coordinate_to_tuple(element.get("r", "A1"))
                is_beyond = row > _MOST_ROWS or column > _MOST_COLUMNS
            elif tag == "row":
                element.clear()
    return merged, is_beyond


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
            rows[row][column] = _again(rows[first][column])
    return rows


def _is_head(paragraph: "Paragraph", style: str) -> bool:
    """Tell whether a paragraph that is not empty is a heading, or all bold."""
    runs = paragraph.runs
    return "Heading" in style or all(run.bold or not run.text.strip() for run in runs)


def _is_entry(paragraph: "Paragraph", style: str) -> bool:
    """Tell whether a paragraph is an entry of a list."""
    form = paragraph._p.pPr  # the library says it in no other way
    return "List" in style or (form is not None and form.numPr is not None)


def _cell(value: object) -> str:
    """Give what a cell shows: 3 for the number 3.0."""
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
