"""Documents of each format to lines and tables."""

import io
import re
import sys
import zipfile
from collections.abc import Callable
from importlib.metadata import requires

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from packaging.requirements import Requirement

from portcheck.errors import PortcheckError
from portcheck.intake.files import MAX_BYTES, parts_of
from portcheck.intake.parts import Line, Omitted, Part, Table
from portcheck.wording import Text

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROWS = Table((("Naam", "Taken"), ("Jansen", "water\nbodem")))


@pytest.mark.parametrize(
    "bullet", ["- ", "-", "• ", "•\t", "* ", "– ", "o\t", "1. ", "12) ", "a) ", "\uf0b7 ", "  ▪ "]
)
def test_a_bullet_makes_an_entry(bullet: str) -> None:
    _, line = parts_of(f"Jansen\n{bullet}water".encode(), "a.txt")
    assert isinstance(line, Line)
    assert (line.text, line.is_entry) == ("water", True)


@pytest.mark.parametrize(
    "text", ["- a\n  - b\n- c", "1. a\n- b\n2. c", "• a\no b\n• c", "* a\n\t* b\n* c"]
)
def test_an_entry_is_deeper_by_its_indent_or_its_bullet(text: str) -> None:
    lines = [line for line in parts_of(text.encode(), "a.txt") if isinstance(line, Line)]
    first, inner, last = (line.depth for line in lines)
    assert first == last < inner


@pytest.mark.parametrize("text", ["op water", "2026 water", "a.b. water", "1.5 water"])
def test_what_only_looks_like_a_bullet_makes_none(text: str) -> None:
    assert parts_of(f"x\n{text}".encode(), "a.txt")[1:] == [Line(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Naam | Taken\nJansen | water", [["Naam", "Taken"], ["Jansen", "water"]]),
        ("Naam   Taken\nJansen water", None),
        ("Naam    Taken\nJansen  water", [["Naam", "Taken"], ["Jansen", "water"]]),
        (
            "Naam    Taken  Plv.\nJansen         Smit\nSmit    water\n        zand\nen zo",
            [
                ["Naam", "Taken", "Plv."],
                ["Jansen", "", "Smit"],
                ["Smit", "water", ""],
                ["", "zand", ""],
            ],
        ),
        # no sign may stand where the others have blanks
        ("Naam    Taken  Plv.\nDit is een zin\nJansen  water  Smit", None),
        ("Een zin.  Twee.\nNog een.  Twee.\nDrie woorden.  Hier.", None),
        ("-  water\n-  zand", None),
        ("  ".join("abcdefghijklmnopqrstuvwxyz") + "\na  b", None),
    ],
)
def test_columns_are_parted_by_upright_lines_or_blanks(
    text: str, expected: list[list[str]] | None
) -> None:
    tables = [
        [*map(list, part.rows)]
        for part in parts_of(text.encode(), "a.txt")
        if isinstance(part, Table)
    ]
    assert tables == ([expected] if expected else [])


def test_what_is_first_or_below_a_gap_starts_something() -> None:
    assert parts_of(b"a\nb\n \nc", "a.md") == [
        Line("a", is_start=True),
        Line("b"),
        Line("c", is_start=True),
    ]


def test_a_rule_between_lines_is_a_gap() -> None:
    assert parts_of(b"a\n-----\nb", "a.md") == [Line("a", is_start=True), Line("b", is_start=True)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_in_the_encodings_of_windows(encoding: str) -> None:
    assert parts_of("Financiën".encode(encoding), "a.txt") == [Line("Financiën", is_start=True)]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("a.csv", 'Naam;Taken\nJansen;"water\nbodem"\n'),
        ("a.CSV", 'Naam,Taken\n\nJansen,"water\n\n bodem "\n'),
        ("a.tsv", 'Naam\tTaken\t\nJansen\t"water\nbodem"\n'),
        ("a.txt", 'Naam\tTaken\nJansen\t"water\nbodem"\n'),
    ],
)
def test_cells_are_told_by_what_stands_between_them(file: str, text: str) -> None:
    assert parts_of(text.encode(), file) == [ROWS]


@pytest.mark.parametrize("text", ["| Jansen | water |", "Jansen\twater"])
def test_one_line_of_cells_is_no_table(text: str) -> None:
    assert parts_of(text.encode(), "a.txt") == [Line(" ".join(text.split()), is_start=True)]


def test_a_quote_may_join_all_lines_of_a_table_that_was_copied() -> None:
    assert parts_of(b'a\t"b\nc\td"\n', "a.txt") == [Table((("a", "b\nc d"),))]


def test_two_lines_of_cells_are_a_table() -> None:
    assert parts_of(b"| Naam | Taken |\n| Jansen | water<br>bodem |", "a.txt") == [ROWS]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a line without a tab goes on where a row is open
        (
            "Naam\tTaken\tPlv.\nJansen\twater\nbodem\nwonen\tSmit\nSmit\tsport\tJansen",
            [["Jansen", "water\nbodem\nwonen", "Smit"], ["Smit", "sport", "Jansen"]],
        ),
        # or in the last cell, where it has a bullet
        (
            "Naam\tTaken\nJansen\t- water\n- bodem\nSmit\t- sport\nBos\t- wonen",
            [["Jansen", "- water\n- bodem"], ["Smit", "- sport"], ["Bos", "- wonen"]],
        ),
        # or where such lines are many
        (
            "Naam\tTaken\nJansen\twater\nbodem\nSmit\tsport\nwonen",
            [["Jansen", "water\nbodem"], ["Smit", "sport\nwonen"]],
        ),
        # but not where it heads others
        (
            "Naam\tTaken\nWethouders\nJansen\twater\nSmit\tsport",
            [["Wethouders", ""], ["Jansen", "water"], ["Smit", "sport"]],
        ),
        (
            "Naam\tTaken\nCollege\nJansen\twater\nAnderen\nSmit\tsport",
            [["College", ""], ["Jansen", "water"], ["Anderen", ""], ["Smit", "sport"]],
        ),
        (
            "Fysiek\nwater\tJansen\nSociaal\nsport\tSmit",
            [["water", "Jansen"], ["Sociaal", ""], ["sport", "Smit"]],
        ),
        (
            "Taken\tNaam\nwater\tJansen\nSociaal\nsport\tSmit",
            [["water", "Jansen"], ["Sociaal", ""], ["sport", "Smit"]],
        ),
        (
            "bodem\tA. Bos\nwater\tB. Smit\nen vaart\nsport\tC. Kok",
            [["water", "B. Smit"], ["en vaart", ""], ["sport", "C. Kok"]],
        ),
        # or below the whole table, or is a note or the end of a mail
        (
            "Naam\tTaken\nJansen\twater\nSmit\tsport\nOnder voorbehoud\nVersie 3",
            [["Jansen", "water"], ["Smit", "sport"], ["Onder voorbehoud", ""], ["Versie 3", ""]],
        ),
        *(
            (
                f"Naam\tTaken\nJansen\twater\nbodem\nSmit\tsport\n{end}\nBos",
                [["Jansen", "water\nbodem"], ["Smit", "sport"], [end, ""], ["Bos", ""]],
            )
            for end in ("Toelichting: concept", "Groet,")
        ),
        # nor is a row whose last cell is empty open for the next
        (
            "Naam\tTaken\tPlv.\nJansen\twater\nSmit\tsport",
            [["Jansen", "water", ""], ["Smit", "sport", ""]],
        ),
    ],
)
def test_a_table_that_was_copied_is_read_with_its_cells_of_several_lines(
    text: str, expected: list[list[str]]
) -> None:
    (table,) = parts_of(text.encode(), "a.txt")
    assert isinstance(table, Table)
    assert [[*row] for row in table.rows[1:]] == expected


@pytest.mark.parametrize("content", [b"\xff\xfeA\x00\x00\xd8", b"A\x81\xeb", "A\ufffd".encode()])
def test_a_sign_that_is_none_is_read_as_such(content: bytes) -> None:
    (line,) = parts_of(content, "a.txt")
    assert isinstance(line, Line)
    assert line.text.startswith("A\ufffd")


def test_upright_lines_part_cells_the_first_of_which_may_be_empty() -> None:
    text = "Concept\n3 mei\n\n|| Jansen | Smit |\n|--|:-:|--:|\n|Water|x||"
    assert parts_of(text.encode(), "a.md") == [
        Line("Concept", is_start=True),
        Line("3 mei"),
        Table((("", "Jansen", "Smit"), ("Water", "x", ""))),
    ]


def test_a_table_of_tabs_ends_where_a_gap_parts_it_from_lines_without() -> None:
    text = "Bos\tklei\nKok\tzand\n\nJansen\n- water\n\nSmit\tsport"
    assert parts_of(text.encode(), "a.txt") == [
        Table((("Bos", "klei"), ("Kok", "zand"))),
        Line("Jansen", is_start=True),
        Line("water", depth=1),
        Line("Smit sport", is_start=True),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Jansen\t\twater\nVan der Smit\tsport", (("Jansen", "water"), ("Van der Smit", "sport"))),
        ("a\t\tc\nd\te\tf", (("a", "", "c"), ("d", "e", "f"))),
    ],
)
def test_several_tabs_are_one_where_rows_are_more_alike_by_that(
    text: str, rows: tuple[tuple[str, ...], ...]
) -> None:
    assert parts_of(text.encode(), "a.txt") == [Table(rows)]


def test_gaps_between_the_rows_of_markdown_are_none() -> None:
    text = "| Naam | Taken |\n\n|---|---|\n \n\n| Jansen | water |"
    assert parts_of(text.encode(), "a.md") == [Table((("Naam", "Taken"), ("Jansen", "water")))]


@pytest.mark.parametrize("text", ["* Sport*\n* Zorg", "Sport\n* Zorg"])
def test_what_no_sign_refers_to_is_an_entry(text: str) -> None:
    assert parts_of(text.encode(), "a.txt")[-1] == Line("Zorg", depth=1)


@pytest.mark.parametrize("content", [b";;\n;;\n", b""])
def test_a_table_without_anything_has_no_rows(content: bytes) -> None:
    assert parts_of(content, "a.csv") == [Table(())]


def word(write: Callable[[docx.document.Document], object]) -> list[Part]:
    document, stream = docx.Document(), io.BytesIO()
    write(document)
    document.save(stream)
    return parts_of(stream.getvalue(), "a.docx")


def test_headings_bold_lines_and_gaps_of_word_start_something() -> None:
    def write(document: docx.document.Document) -> None:
        document.add_heading("Jansen", 2)
        document.add_paragraph("VVD")
        document.add_paragraph().add_run("Smit").bold = True
        document.add_paragraph("water", style="List Bullet")
        document.add_paragraph("")
        document.add_paragraph("De Wit\nsport")
        document.add_heading("Kok", 2)

    assert word(write) == [
        Line("Jansen", is_start=True),
        Line("VVD"),
        Line("Smit", is_start=True),
        Line("water", depth=1),
        Line("De Wit", is_start=True),
        Line("sport"),
        Line("Kok", is_start=True),
    ]


def test_a_list_of_word_is_told_by_its_numbers_too() -> None:
    def write(document: docx.document.Document) -> None:
        document.add_paragraph("Jansen")
        document.add_paragraph("water")._p.get_or_add_pPr().get_or_add_numPr()

    assert word(write)[1:] == [Line("water", depth=1)]


def test_a_list_within_a_list_of_word_is_told_by_its_level_or_style() -> None:
    def write(document: docx.document.Document) -> None:
        numbers = document.add_paragraph("water")._p.get_or_add_pPr().get_or_add_numPr()
        numbers.get_or_add_ilvl().val = 1
        document.add_paragraph("zand", "List Bullet 2")

    assert word(write) == [Line("water", depth=2, is_start=True), Line("zand", depth=2)]


def test_what_stands_below_a_table_of_word_starts_something() -> None:
    def write(document: docx.document.Document) -> None:
        document.add_paragraph("Verdeling")
        document.add_table(1, 1).cell(0, 0).text = "water"
        document.add_paragraph("Jansen")

    assert word(write)[-1] == Line("Jansen", is_start=True)


def test_tabs_in_word_part_the_cells_of_a_table() -> None:
    def write(document: docx.document.Document) -> None:
        for said in ("Concept", "", "Jansen\twater", "", "Smit\tsport", "\tzorg", "", "Bos"):
            document.add_paragraph(said)
        document.add_paragraph("klei\tveen", "List Bullet")

    assert word(write) == [
        Line("Concept", is_start=True),
        Table((("Jansen", "water"), ("Smit", "sport"), ("", "zorg"))),
        Line("Bos", is_start=True),
        Line("klei veen", depth=1),
    ]


def test_lines_of_word_that_are_indented_are_read_as_those_of_a_text() -> None:
    def write(document: docx.document.Document) -> None:
        for said in ("Jansen", "\tWater", "Smit", "\tSport"):
            document.add_paragraph(said)

    assert word(write)[2] == Line("Smit", is_start=True)


def test_a_table_of_word_is_read_with_its_merged_cells() -> None:
    def write(document: docx.document.Document) -> None:
        table = document.add_table(3, 2)
        for at, said in enumerate(("Naam", "Taken", "Jansen", "water", "", "bodem")):
            table.cell(at // 2, at % 2).text = said
        table.cell(1, 0).merge(table.cell(2, 0))

    rows = ("Naam", "Taken"), ("Jansen", "water"), ("Jansen", "bodem")
    assert word(write) == [Table(rows)]


def test_cells_of_word_that_are_merged_beside_each_other_are_one_and_empty_ones() -> None:
    def write(document: docx.document.Document) -> None:
        table = document.add_table(3, 4)
        for at, said in enumerate("abcdefghijkl"):
            table.cell(at // 4, at % 4).text = said
        for row in (1, 2):
            table.cell(row, 0).merge(table.cell(row, 1)).text = f"rij {row}"
        table.cell(1, 3).merge(table.cell(2, 3)).text = "Jansen"

    rows = ("a", "b", "c", "d"), ("rij 1", "", "g", "Jansen"), ("rij 2", "", "k", "Jansen")
    assert word(write) == [Table(rows)]


def test_what_was_inserted_in_word_or_stands_in_a_field_is_read() -> None:
    def write(document: docx.document.Document) -> None:
        for tag in ("w:ins", "w:sdt"):
            paragraph = document.add_paragraph(f"{tag} ")._p
            wrapper = paragraph.makeelement(qn(tag))
            wrapper.append(document.add_paragraph("x").runs[0]._r)
            paragraph.append(wrapper)

    assert [part.text for part in word(write) if isinstance(part, Line)] == ["w:ins x", "w:sdt x"]


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def omitted(parts: list[Part]) -> list[str]:
    return [part.what.en for part in parts if isinstance(part, Omitted)]


def test_what_stands_beside_the_text_of_word_is_named() -> None:
    def write(document: docx.document.Document) -> None:
        box = f"<w:r {W}><w:pict><w:txbxContent><w:p><w:r><w:t>{{}}</w:t></w:r></w:p>"
        box += "</w:txbxContent></w:pict></w:r>"
        paragraph = document.add_paragraph("Jansen")
        for said in ("A. </w:t><w:t>Smit", "", "a" * 100, "b" * 101):
            paragraph._p.append(parse_xml(box.format(said)))
        document.sections[0].header.paragraphs[0].text = "Concept  3"
        document.part.rels.get_or_add_ext_rel(f"{RELATIONS}/footnotes", "elders")

    said = word(write)
    assert said[0] == Line("Jansen", is_start=True)
    assert omitted(said) == [
        "text box: A. Smit",
        f"text box: {'a' * 100}",
        f"text box: {'b' * 100}…",
        "header: Concept 3",
    ]


def test_a_table_within_a_cell_of_word_is_read_as_its_lines() -> None:
    def write(document: docx.document.Document) -> None:
        cell = document.add_table(1, 1).cell(0, 0)
        cell.text = "Jansen"
        cell.add_table(1, 1).cell(0, 0).text = "water"

    assert word(write) == [Table((("Jansen\nwater",),))]


@pytest.mark.parametrize(("said", "again"), [("a" * 101, ""), ("a" * 100, "a" * 100)])
def test_a_merged_cell_that_says_much_says_it_once(said: str, again: str) -> None:
    def write(document: docx.document.Document) -> None:
        table = document.add_table(2, 2)
        table.cell(0, 0).text, table.cell(1, 1).text = said, "bodem"
        table.cell(0, 0).merge(table.cell(1, 0))

    assert word(write) == [Table(((said, ""), (again, "bodem")))]


def test_a_cell_that_goes_on_from_none_is_empty() -> None:
    def write(document: docx.document.Document) -> None:
        table = document.add_table(1, 2)
        table.cell(0, 1).text = "bodem"
        table.cell(0, 0)._tc.vMerge = "continue"

    assert word(write) == [Table((("bodem",),))]


def saved(write: Callable[[openpyxl.Workbook], object]) -> bytes:
    book, stream = openpyxl.Workbook(), io.BytesIO()
    write(book)
    book.save(stream)
    return stream.getvalue()


def excel(write: Callable[[openpyxl.Workbook], object]) -> list[Part]:
    return parts_of(saved(write), "a.xlsx")


def rewritten(content: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """Change a text within a packed document."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(name, change(text) if name == part else text)
    return stream.getvalue()


def fill(sheet: object, *rows: tuple[object, ...]) -> None:
    for row in rows:
        sheet.append(row)  # type: ignore[attr-defined]  # of any kind of sheet


def test_the_sheets_of_excel_that_are_shown_are_tables() -> None:
    def write(book: openpyxl.Workbook) -> None:
        fill(book.active, ("Naam", "fte", None), ("Jansen", 1.0), ("Smit", 0.8))
        hidden = book.create_sheet("oud")
        fill(hidden, ("De Wit", 1))
        hidden.sheet_state = "hidden"
        fill(book.create_sheet("meer"), ("Kok",))

    assert excel(write) == [
        Table((("Naam", "fte"), ("Jansen", "1"), ("Smit", "0.8"))),
        Omitted(Text("het verborgen werkblad oud", "the hidden sheet oud")),
        Table((("Kok",),)),
    ]


def test_hidden_rows_and_columns_of_excel_are_not_read() -> None:
    def write(book: openpyxl.Workbook) -> None:
        sheet = book.worksheets[0]
        fill(sheet, ("Naam", "oud", "oud", "Taken"), ("De Wit", 1), ("Smit", 2, 3, "sport"))
        sheet.title = "nu"
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions.group("B", "C", hidden=True)

    assert excel(write) == [
        Table((("Naam", "Taken"), ("Smit", "sport"))),
        Omitted(
            Text(
                "de verborgen rijen en kolommen van werkblad nu",
                "the hidden rows and columns of sheet nu",
            )
        ),
    ]


def test_nothing_is_said_of_hidden_rows_of_excel_that_are_empty() -> None:
    def write(book: openpyxl.Workbook) -> None:
        fill(book.active, ("Naam",), ("Smit",))
        book.worksheets[0].row_dimensions[9].hidden = True

    assert excel(write) == [Table((("Naam",), ("Smit",)))]


def test_a_number_of_excel_is_read_as_it_is_shown() -> None:
    content = saved(lambda book: fill(book.active, (0.3,)))
    exact = rewritten(
        content,
        "xl/worksheets/sheet1.xml",
        lambda text: text.replace(b">0.3<", b">0.30000000000000004<"),
    )
    assert exact != content
    assert parts_of(exact, "a.xlsx") == [Table((("0.3",),))]


def test_of_a_formula_of_excel_only_the_outcome_is_read() -> None:
    assert excel(lambda book: fill(book.active, ("Jansen", "=1+1"))) == [Table((("Jansen",),))]


def test_a_merged_cell_of_excel_says_the_same_in_each_row() -> None:
    def write(book: openpyxl.Workbook) -> None:
        fill(book.active, ("Taken", "Naam"), ("water", "Jansen"), ("bodem",), ("sport", "Smit"))
        for merged in ("B2:B3", "A6:A9", "GS1:GS2", "GZ1:GZ2"):
            book.worksheets[0].merge_cells(merged)

    assert excel(write) == [
        Table((("Taken", "Naam"), ("water", "Jansen"), ("bodem", "Jansen"), ("sport", "Smit")))
    ]


@pytest.mark.parametrize("place", [(1_048_576, 16_384), (2_001, 1), (1, 201)])
def test_a_cell_far_away_is_not_waited_for(place: tuple[int, int]) -> None:
    def write(book: openpyxl.Workbook) -> None:
        fill(book.active, ("Naam",))
        book.worksheets[0].cell(*place, "ver weg")

    said = excel(write)
    assert said[0] == Table((("Naam",),))
    assert omitted(said) == ["what stands on sheet Sheet below row 2000 or right of column 200"]


@pytest.mark.parametrize("place", [(2_000, 1), (1, 200)])
def test_a_cell_that_is_not_too_far_away_is_read(place: tuple[int, int]) -> None:
    (table,) = excel(lambda book: book.worksheets[0].cell(*place, "ver weg"))
    assert table == Table((("ver weg",),))


def test_a_cell_of_excel_need_not_say_where_it_stands() -> None:
    content = saved(lambda book: fill(book.active, ("Jansen", "water")))
    plain = rewritten(
        content,
        "xl/worksheets/sheet1.xml",
        lambda text: re.sub(rb'(<c) r="[A-Z0-9]+"', rb"\1", text),
    )
    assert parts_of(plain, "a.xlsx") == [Table((("Jansen", "water"),))]


def test_another_kind_of_file_is_refused() -> None:
    with pytest.raises(PortcheckError, match=r"a.pdf: .*from this kind of file, but from .docx"):
        parts_of(b"", "a.pdf")


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(PortcheckError, match=r"a.docx: the file is too large: over 10000 kB"):
        parts_of(b"a" * (MAX_BYTES + 1), "a.docx")


def test_a_text_is_too_large_sooner() -> None:
    with pytest.raises(PortcheckError, match=r"a.txt: the file is too large: over 600 kB"):
        parts_of(b"a" * 600_001, "a.txt")


TOO_LONG = "these are over 5 000 lines and rows, or 500 000 characters"


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("a.txt", b"a\n" * 5_001),
        ("a.csv", b"a;b\n" * 5_001),
        ("a.csv", b"a;b;c;d\n" * 2_501),
        ("a.txt", b"a|b\na|b\n\n" * 1_667),
        ("a.txt", b"a" * 500_001),
        ("a.csv", (b"a" * 100_000 + b";b\n") * 5),
    ],
)
def test_more_than_a_division_has_is_refused(file: str, content: bytes) -> None:
    with pytest.raises(PortcheckError, match=f"^{file}: {TOO_LONG}"):
        parts_of(content, file)


def test_so_many_lines_as_a_division_may_have_are_read() -> None:
    assert len(parts_of(b"a\n" * 5_000, "a.txt")) == 5_000


def test_blank_lines_are_none_of_a_division() -> None:
    assert len(parts_of(b"a" + b"\n" * 500_000 + b"b", "a.txt")) == 2


def test_more_paragraphs_than_a_division_has_are_refused() -> None:
    document = docx.Document()
    body = document.element.body
    body.extend(body.makeelement(qn("w:p"), {}) for _ in range(9_001))
    stream = io.BytesIO()
    document.save(stream)
    with pytest.raises(PortcheckError, match=f"^a.docx: {TOO_LONG}"):
        parts_of(stream.getvalue(), "a.docx")


def test_more_cells_of_all_sheets_than_a_division_has_are_refused() -> None:
    def write(book: openpyxl.Workbook) -> None:
        for sheet in book.worksheets[0], book.create_sheet():
            fill(sheet, *[("a",) * 100] * 61)

    with pytest.raises(PortcheckError, match=f"^a.xlsx: {TOO_LONG}"):
        excel(write)


def test_a_table_is_parted_as_its_first_line_is() -> None:
    assert parts_of(b"Naam;Taken\nJansen;a, b, c, d", "a.csv") == [
        Table((("Naam", "Taken"), ("Jansen", "a, b, c, d")))
    ]


def test_a_table_is_parted_as_most_of_its_lines_are() -> None:
    assert parts_of(b'Naam;Taken\nJansen;"a, b\nc, d\ne, f"', "a.csv") == [
        Table((("Naam", "Taken"), ("Jansen", "a, b\nc, d\ne, f")))
    ]


def test_an_answered_mail_is_read_without_its_marks() -> None:
    assert parts_of(b"> Jansen\n> > - water", "a.txt")[1:] == [Line("water", depth=1)]


@pytest.mark.parametrize(("file", "program"), [("a.docx", "Word"), ("a.xlsx", "Excel")])
@pytest.mark.parametrize("content", [b"", b"geen document", b"PK\x05\x06" + bytes(18)])
def test_what_its_program_cannot_read_is_refused(file: str, program: str, content: bytes) -> None:
    with pytest.raises(PortcheckError, match=f"{file}: this is not a readable {program} file"):
        parts_of(content, file)


def test_what_unpacks_to_too_much_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", bytes(5_000_001))
    with pytest.raises(PortcheckError, match=r"a.docx: the file unpacks to too much: over 5 MB"):
        parts_of(stream.getvalue(), "a.docx")


def with_entities(content: bytes, part: str) -> bytes:
    """Make a text of a packed document an entity of entities, a million letters in all."""
    entities = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(6))
    declared = f'<!DOCTYPE x [<!ENTITY e0 "a">{entities}]>'.encode()

    def declare(text: bytes) -> bytes:
        text = declared + text[text.find(b"?>") + 2 if b"?>" in text else 0 :]
        return text.replace(b"Jansen", b"&e6;")

    return rewritten(content, part, declare)


@pytest.mark.parametrize(
    ("file", "part"), [("a.docx", "word/document.xml"), ("a.xlsx", "xl/worksheets/sheet1.xml")]
)
def test_entities_are_not_expanded(file: str, part: str) -> None:
    document, book = docx.Document(), openpyxl.Workbook()
    document.add_paragraph("Jansen")
    fill(book.active, ("Jansen",))
    stream = io.BytesIO()
    (document if file == "a.docx" else book).save(stream)
    with pytest.raises(PortcheckError, match=f"{file}: this is not a readable"):
        parts_of(with_entities(stream.getvalue(), part), file)


@pytest.mark.parametrize("library", ["docx", "openpyxl", "defusedxml"])
def test_what_is_missing_is_named_as_the_extra_asks_for_it(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    file = "a.docx" if library == "docx" else "a.xlsx"
    with pytest.raises(PortcheckError) as error:
        parts_of(b"", file)
    said = {Requirement(one) for one in re.findall('"(.+?)"', str(error.value))}
    extra = [Requirement(one) for one in requires("portcheck") or () if "office" in one]
    assert {str(one) for one in said} <= {f"{one.name}{one.specifier}" for one in extra}
    assert len(said) == (1 if library == "docx" else 2)
    assert f"a file of {'Word' if library == 'docx' else 'Excel'}," in str(error.value)


@pytest.mark.parametrize("file", ["a.csv", "a.txt"])
def test_a_cell_that_is_too_long_is_refused(file: str) -> None:
    with pytest.raises(PortcheckError, match=f"{file}: this cannot be read as a table"):
        parts_of(b"a\tb\na\t" + b"b" * 140_000, file)
