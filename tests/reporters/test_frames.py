"""The frame of a finding: source lines, and under them what each place says."""

from itertools import islice

import pytest

from portcheck.finding import Place
from portcheck.reporters.frames import frame, framed
from tests.reporters.awkward import place

WATER = "  - Water"
CASES = [
    pytest.param(
        [place(4, (5, 10), WATER, "hier")],
        ["  |", "4 |   - Water", "  |     ^^^^^ hier"],
        id="one place",
    ),
    pytest.param(
        [place(4, (5, 10), WATER)], ["  |", "4 |   - Water", "  |     ^^^^^"], id="nothing to say"
    ),
    pytest.param(
        [place(4, (5, 10), WATER, "a"), place(5, (5, 10), "  - Bodem", "b")],
        ["  |", "4 |   - Water", "  |     ^^^^^ a", "5 |   - Bodem", "  |     ----- b"],
        id="adjacent lines",
    ),
    pytest.param(
        [place(4, (5, 10), WATER, "a"), place(6, (5, 10), "  - Bodem", "b")],
        ["  |", "4 |   - Water", "  |     ^^^^^ a", " ...", "6 |   - Bodem", "  |     ----- b"],
        id="lines apart",
    ),
    pytest.param(
        [place(10, (5, 10), "  - Bodem", "b"), place(9, (5, 10), WATER, "a")],
        ["   |", " 9 |   - Water", "   |     ----- a", "10 |   - Bodem", "   |     ^^^^^ b"],
        id="a related place above, and a wider number",
    ),
    pytest.param(
        [place(4, (6, 7), "[a, b]", "b"), place(4, (2, 3), "[a, b]", "a")],
        ["  |", "4 | [a, b]", "  |  - a", "  |      ^ b"],
        id="two places on a line, which is shown once",
    ),
    pytest.param(
        [place(4, (5, 10), WATER, "a"), place(4, (5, 10), WATER, "b")],
        ["  |", "4 |   - Water", "  |     ^^^^^ a", "  |     ----- b"],
        id="the same place twice",
    ),
    pytest.param(
        [place(4, (5, 5), "  - ", "leeg")], ["  |", "4 |   -", "  |     ^ leeg"], id="no width"
    ),
    pytest.param(
        [place(4, (3, 2), "x: >", "tekst", end_line=6)],
        ["  |", "4 | x: >", "  |   ^^ tekst"],
        id="several lines are marked to the end of the first",
    ),
    pytest.param(
        [place(4, (3, 7), "\t\tnaam", "hier")], ["  |", "4 |   naam", "  |   ^^^^ hier"], id="tabs"
    ),
    pytest.param(
        [place(4, (2, 3), "a\x1b\x9b\u200fb", "hier")],
        ["  |", "4 | a���b", "  |  ^ hier"],
        id="what would not print",
    ),
    pytest.param(
        [place(4, (14, 24), "[Financie\u0308n, Financie\u0308n]", "hier")],
        ["  |", "4 | [Financie\u0308n, Financie\u0308n]", f"  | {' ' * 12}^^^^^^^^^ hier"],
        id="an accent that is a sign of its own",
    ),
    pytest.param(
        [place(4, (5, 7), "[漢, 漢字]", "hier")],
        ["  |", "4 | [漢, 漢字]", "  |      ^^^^ hier"],
        id="letters of double width",
    ),
    pytest.param(
        [place(4, (1, 161), "x" * 160)],
        ["  |", f"4 | {'x' * 160}", f"  | {'^' * 160}"],
        id="as wide as can be",
    ),
    pytest.param(
        [place(4, (1, 162), "x" * 161)],
        ["  |", f"4 | {'x' * 160}…", f"  | {'^' * 160}"],
        id="too wide",
    ),
    pytest.param(
        [place(4, (301, 304), "x" * 300 + "abc" + "y" * 300, "hier")],
        ["  |", f"4 | …{'x' * 39}abc{'y' * 117}…", f"  | {' ' * 40}^^^ hier"],
        id="far into a long line, which is shown around the mark",
    ),
    pytest.param(
        [place(4, (301, 601), "x" * 600)],
        ["  |", f"4 | …{'x' * 159}…", f"  | {' ' * 40}{'^' * 120}"],
        id="a mark that runs on beyond what is shown",
    ),
    pytest.param(
        [place(4, (150, 161), "x" * 160)],
        ["  |", f"4 | {'x' * 160}", f"  | {' ' * 149}{'^' * 11}"],
        id="far into a line that is not too wide, which is shown whole",
    ),
]


@pytest.mark.parametrize(("places", "expected"), CASES)
def test_a_frame_shows_each_place_under_its_line(places: list[Place], expected: list[str]) -> None:
    assert list(frame(places)) == expected


def test_what_is_marked_is_shown_however_long_its_line_is() -> None:
    source = "  - {" + ", ".join(f"sleutel{n}: waarde" for n in range(20)) + ", naam: Mobiliteit}"
    start = source.index("Mobiliteit") + 1
    shown = list(frame([place(4, (start, start + 10), source)]))
    assert "Mobiliteit" in "\n".join(shown)


def test_a_no_break_space_is_shown_as_a_space() -> None:
    shown = list(frame([place(1, (1, 13), "Water\xa0en Bodem")]))
    assert shown[1] == "1 | Water en Bodem"


def noted(text: str) -> list[str]:
    """Give the lines of a note below a frame of three lines."""
    one = place(4, (5, 10), WATER)
    return [*islice(framed("kop", "plan.yaml", [one], [("bron", text)]), 5, None)]


def test_a_long_note_goes_on_below_its_first_word() -> None:
    words = ["woord"] * 30
    assert noted(" ".join(words)) == [
        f"  = bron {' '.join(words[:15])}",
        f"         {' '.join(words[15:])}",
    ]


def test_a_link_is_whole_however_long_it_is() -> None:
    link = f"https://lokaleregelgeving.overheid.nl/{'a' * 100}"
    assert noted(f"zie {link} (blz. 3)") == [
        "  = bron zie",
        f"         {link}",
        "         (blz. 3)",
    ]
    assert noted(link) == [f"  = bron {link}"]
