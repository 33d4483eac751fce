"""This file reads documents of Word and Excel, by the libraries of an extra."""

import warnings
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING
from zipfile import ZipFile

from portcheck.errors import PortcheckError, refusal
from portcheck.intake.parts import MOST_TEXTS, Part, lines_of, table_of
from portcheck.wording import Text

if TYPE_CHECKING:
    from docx.oxml.table import CT_Row
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

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

NEEDED = {
    "Word": '"python-docx>=1.1"',
    "Excel": '"openpyxl>=3.1" "defusedxml>=0.7"',  # without the second, openpyxl expands entities
}
"""What reads a file of each program, as pip takes it; the extra `office` has it all."""

_MOST_UNPACKED = 5_000_000
"""In bytes, without pictures: what unpacks to more is made to fill the memory."""

_WRAPPED = "//w:ins[*] | //w:moveTo | //w:smartTag | //w:sdt | //w:sdtContent | //w:customXml"

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
                yield table_of([[*_cells(row)] for row in islice(block._tbl.tr_lst, MOST_TEXTS)])
                is_below_gap = True
            else:
                # the library makes a text, and seeks a style, anew each time that it is asked
                text, style = block.text, styles.get(block._p.style or "", "")
                is_start = is_below_gap or (bool(text.strip()) and _is_head(block, style))
                is_entry = _is_entry(block, style)
                for line in lines_of(text, is_start=is_start):
                    yield line._replace(is_entry=line.is_entry or is_entry)
                is_below_gap = not text.strip()

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
            if sheet.sheet_state == "visible":
                rows = sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True)
                yield table_of([[_cell(value) for value in row] for row in rows])

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


def _cells(row: "CT_Row") -> Iterator[str]:
    """Yield the cells of a row; of merged ones, those below and beside the first are empty.

    The library would repeat them, and be busy for ever where a document says so.
    """
    for cell in row.tc_lst:
        yield "" if cell.vMerge == "continue" else "\n".join(lines.text for lines in cell.p_lst)
        yield from [""] * (min(cell.grid_span, _MOST_COLUMNS) - 1)


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
