"""Who a line or a cell names."""

import pytest

from portcheck.intake.people import Person, is_name, person, post


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Jan Jansen", Person("Jan Jansen")),
        ("Jan Jansen (VVD)", Person("Jan Jansen", party="VVD")),
        ("Jansen, VVD", Person("Jansen", party="VVD")),
        ("A. van der Meer – GroenLinks-PvdA", Person("A. van der Meer", party="GroenLinks-PvdA")),
        ("Wethouder A. de Wit", Person("A. de Wit", "Wethouder")),
        ("wnd. burgemeester Smit:", Person("Smit", "wnd. burgemeester")),
        ("Jan Jansen, wethouder", Person("Jan Jansen", "wethouder")),
        ("Jan Jansen\nVVD\nwethouder", Person("Jan Jansen", "wethouder", "VVD")),
        ("Jan Jansen (VVD, 0,8 fte)", Person("Jan Jansen", "", "VVD", 0.8)),
        ("Jan Jansen (VVD; 0.8 fte)", Person("Jan Jansen", "", "VVD", 0.8)),
        ("Jan Jansen (80%)", Person("Jan Jansen", fte=0.8)),
        ("drs. A.B. (Anna) van der Meer", Person("drs. A.B. van der Meer")),
        ("commissaris van de Koning A. Smit", Person("A. Smit", "commissaris")),
        ("Wethouder 1", Person("Wethouder 1", "Wethouder")),
        ("burgemeester", Person("burgemeester", "burgemeester")),
        ("gedeputeerde VVD", Person("VVD", "gedeputeerde")),
        ("Jan Jansen (tot 1 mei)", Person("Jan Jansen")),
        ("(VVD)", Person("(VVD)", party="VVD")),
    ],
)
def test_somebody_is_named(said: str, expected: Person) -> None:
    assert person(said) == expected


@pytest.mark.parametrize(
    "name", ["Jansen", "A.B. de Wit", "Van 't Hof", "Mevr. Bos", "Noor El Amrani"]
)
def test_a_name_is_one(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "van",
        "water",
        "Sport en cultuur",
        "2026",
        "A.B.",
        "Een Twee Drie Vier Vijf Zes Zeven Acht",
    ],
)
def test_another_text_is_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("0,8 fte", 0.8),
        ("1 FTE", 1.0),
        ("50%", 0.5),
        ("50 %", 0.5),
        ("8", None),
        ("0 fte", None),
        ("180%", None),
        ("VVD", None),
    ],
)
def test_a_post_is_a_part_of_a_full_one(said: str, part: float | None) -> None:
    assert post(said) == part
