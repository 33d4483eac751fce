"""An entry is lifted out of a list as it is written, and put in where it fits."""

import pytest

from portcheck.editing.layout import EditError, Layout
from portcheck.editing.pieces import Piece, piece_at, piece_of
from portcheck.editing.written import Written
from portcheck.finding import Path


def test_a_new_phrase_is_quoted_where_it_must_be_on_a_line_and_in_brackets_alike() -> None:
    assert piece_of("Water, bodem") == Piece(('- "Water, bodem"',), '"Water, bodem"')


# --- what belongs to an entry

PIECES = [
    pytest.param(
        "- Water\n# boven\n- Sport  # achter\n# onder\n- Wonen\n",
        Piece(("# boven", "- Sport  # achter"), "Sport", ("# boven",), "# achter"),
        id="comments at the margin",
    ),
    pytest.param(
        "  - Water\n# boven\n  - Sport\n# onder\n",
        Piece(("# boven", "- Sport"), "Sport", ("# boven",)),
        id="a comment to the left of its entry",
    ),
    pytest.param(
        "- Water\n\n# boven \n- Sport\n",
        Piece(("# boven ", "- Sport"), "Sport", ("# boven ",)),
        id="no blank line above",
    ),
    pytest.param(
        "- Water\n# verder\n\n- Sport\n",
        Piece(("- Sport",), "Sport"),
        id="no comment that a blank line sets apart",
    ),
    pytest.param(
        "- Water  # achter\n- Programma X\n",
        Piece(("- Programma X",), "Programma X"),
        id="no comment behind another entry",
    ),
    pytest.param(
        "- Water\n- Sport\t\n",
        Piece(("- Sport\t",), "Sport"),
        id="a tab behind it",
    ),
    pytest.param(
        "[Water,\n  Sport,\n]\n",
        Piece(("- Sport",), "Sport"),
        id="a line in brackets",
    ),
    pytest.param(
        "[Water,\n  # boven\n  Sport,  # achter\n]\n",
        Piece(("# boven", "- Sport  # achter"), "Sport", ("# boven",), "# achter"),
        id="a line in brackets with comments",
    ),
]


@pytest.mark.parametrize(("text", "piece"), PIECES)
def test_an_entry_has_the_comments_directly_above_and_behind_it(text: str, piece: Piece) -> None:
    assert piece_at(Layout(text), (1,)) == piece


def test_the_first_line_of_a_text_is_a_line_like_any_other() -> None:
    piece = piece_at(Layout("- Water  # w\n- Sport\n"), (0,))
    assert piece == Piece(("- Water  # w",), "Water", (), "# w")


def test_what_two_entries_share_a_line_with_belongs_to_neither() -> None:
    piece = piece_at(Layout("[Water, Sport]  # twee\n"), (1,))
    assert piece == Piece(("- Sport",), "Sport")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param("? a\n: - b\n", ("a", 0), id="a dash behind the key"),
        pytest.param("a:\n- # los\n  b\n", ("a", 0), id="a comment at the dash"),
    ],
)
def test_an_entry_that_cannot_be_lifted_out_is_named(text: str, path: Path) -> None:
    with pytest.raises(EditError) as caught:
        Written(text).without(path)
    assert caught.value.args == (path,)


# --- where it is put in


def test_an_entry_keeps_its_blank_lines_and_what_ends_its_lines() -> None:
    added = Piece(("- |", "  Programma X", "", "  Route X"), "")
    assert Written("a:\n  - b\n").with_entry(("a",), added) == (
        "a:\n  - b\n  - |\n    Programma X\n\n    Route X\n"
    )


def test_a_first_entry_stands_as_far_in_as_in_its_neighbours_however_deep_those_lie() -> None:
    text = "a:\n  b:\n  - d: e\n  - c:\n     - f\n"
    assert Written(text).with_entry(("a", "b", 0, "c"), piece_of("g")) == (
        "a:\n  b:\n  - d: e\n    c:\n     - g\n  - c:\n     - f\n"
    )


def test_a_comment_that_a_new_value_displaces_goes_above_the_first_line_too() -> None:
    text = "{a: [b, # c\n  d]}\n"
    assert Written(text).with_value(("a",), "e") == "# c\n{a: e}\n"


def test_a_comment_on_the_next_line_stays_there() -> None:
    text = "a: [b]\n# c\n"
    piece = Piece(("- d  # e",), "d", (), "# e")
    assert Written(text).with_entry(("a",), piece) == "a: [b, d]  # e\n# c\n"
