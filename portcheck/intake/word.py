"""This file reads documents of Word, by a library of an extra."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from portcheck.intake.copied import parts_in
from portcheck.intake.packed import MOST_COLUMNS, MOST_SHOWN, again, missing, read
from portcheck.intake.parts import Omitted, Part, table_of, too_long, unmarked
from portcheck.wording import Text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.table import CT_Row
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

_BESIDE = {
    "box": Text("tekstvak: {said}", "text box: {said}"),
    "header": Text("koptekst: {said}", "header: {said}"),
    "footer": Text("voettekst: {said}", "footer: {said}"),
    "footnotes": Text("voetnoten: {said}", "footnotes: {said}"),
    "endnotes": Text("eindnoten: {said}", "endnotes: {said}"),
    "comments": Text("opmerkingen: {said}", "comments: {said}"),
}
"""What a document of Word holds beside its text, by the kind of part."""

_WRAPPED = "//w:ins[*] | //w:moveTo | //w:smartTag | //w:sdt | //w:sdtContent | //w:customXml"

_BOXES = "//w:txbxContent[not(ancestor::*[local-name()='Fallback'])]"
_IN_CELL = ".//w:p[not(ancestor::w:txbxContent)]"
"""With those of a table within the cell."""

_DEEPEST = 9
"""So many lists may stand within each other."""

_MOST_PARAGRAPHS = 9_000
"""So many a document may have, with those that are empty and those in cells."""

_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def of_word(content: bytes, file: str) -> list[Part]:
    """Give the lines and tables of a .docx in their order; raises PortcheckError."""
    try:
        import docx
    except ImportError as error:
        raise missing("Word") from error

    def parts(stream: BytesIO) -> Iterator[Part]:
        document = docx.Document(stream)
        if len(document.element.xpath("//w:p")) > _MOST_PARAGRAPHS:
            raise too_long(file)
        _accept(document.element)
        styles = {style.style_id: style.name or "" for style in document.styles}
        paragraphs: list[str] = []
        for block in document.iter_inner_content():
            if isinstance(block, docx.table.Table):
                yield from parts_in("\n".join(paragraphs))
                yield table_of([*_rows(block._tbl.tr_lst)])
                paragraphs = []
            else:
                paragraphs.append(_text(block, styles))
        yield from parts_in("\n".join(paragraphs))
        yield from _beside(document)

    return read(parts, content, file, "Word")


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
        shown = said if len(said) <= MOST_SHOWN else f"{said[:MOST_SHOWN]}…"
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
            yield again(above[at]) if at < len(above) else ""
        else:
            yield "\n".join(lines.text for lines in cell.xpath(_IN_CELL))
        span = min(cell.grid_span, MOST_COLUMNS)
        yield from [""] * (span - 1)
        at += span


def _text(paragraph: "Paragraph", styles: Mapping[str | None, str]) -> str:
    """Give a paragraph as it would stand in a text: below a gap as a head, or with a bullet."""
    # the library makes a text, and seeks a style, anew each time that it is asked
    text, style = paragraph.text, styles.get(paragraph._p.style, "")
    if not text.strip():
        return ""
    gap = "\n" if _is_head(paragraph, style) else ""
    depth = min(_depth(paragraph, style), _DEEPEST)
    if depth:
        bullet = "•".rjust(depth)
        text = "\n".join(
            f"{bullet} {' '.join(unmarked(line).split())}" for line in text.splitlines()
        )
    return f"{gap}{text}"


def _is_head(paragraph: "Paragraph", style: str) -> bool:
    """Tell whether a paragraph that is not empty is a heading, or all bold."""
    runs = paragraph.runs
    return "Heading" in style or all(run.bold or not run.text.strip() for run in runs)


def _depth(paragraph: "Paragraph", style: str) -> int:
    """Give how deep a paragraph stands in lists: "List Bullet 2" is in one within another."""
    if paragraph._p.xpath("w:pPr/w:numPr"):  # the library says it in no other way
        return 1 + sum(map(int, paragraph._p.xpath("w:pPr/w:numPr/w:ilvl/@w:val")))
    level = style.rpartition(" ")[2]
    return (int(level) if level.isdecimal() else 1) if "List" in style else 0
