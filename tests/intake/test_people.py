"""Who a line or a cell names."""

import pytest

from portcheck.intake.heads import Key
from portcheck.intake.people import Person, details_in, is_name, person, post, unread
from portcheck.plan.party_names import names_party


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Jan Jansen", Person("Jan Jansen")),
        ("Jan Jansen (VVD)", Person("Jan Jansen", party="VVD")),
        ("VVD", Person("VVD", party="VVD")),
        ("Jan Jansen (Wij Anders)", Person("Jan Jansen", party="Wij Anders")),
        ("Jan Jansen (GL Noord)", Person("Jan Jansen", party="GL Noord")),
        ("Jan Jansen (A)", Person("Jan Jansen")),
        ("Jan Jansen (A voor Al)", Person("Jan Jansen")),
        ("Jansen, VVD", Person("Jansen", party="VVD")),
        ("A. van der Meer – GroenLinks-PvdA", Person("A. van der Meer", party="GroenLinks-PvdA")),
        ("VVD - Jansen", Person("Jansen", party="VVD")),
        ("PvdA - van Muilekom", Person("van Muilekom", party="PvdA")),
        ("VVD - CDA", Person("VVD", party="CDA")),
        ("Wethouder A. de Wit", Person("A. de Wit", "Wethouder")),
        ("Wethouder Jansen (VVD, 1e loco)", Person("Jansen", "Wethouder, 1e loco", "VVD")),
        ("Wethouder Jansen (wethouder)", Person("Jansen", "Wethouder")),
        ("Wethouder Jansen, A.", Person("Jansen", "Wethouder")),
        ("wnd. burgemeester Smit:", Person("Smit", "wnd. burgemeester")),
        ("Jan Jansen, wethouder", Person("Jan Jansen", "wethouder")),
        ("Jan Jansen – Fractievoorzitter", Person("Jan Jansen", "Fractievoorzitter")),
        ("Jan Jansen (raadslid, VVD)", Person("Jan Jansen", "raadslid", "VVD")),
        ("Jan Jansen\nVVD\nwethouder", Person("Jan Jansen", "wethouder", "VVD")),
        ("Jan Jansen (51, VVD)", Person("Jan Jansen", party="VVD")),
        ("Jan Jansen (VVD, 0,8 fte)", Person("Jan Jansen", "", "VVD", 0.8)),
        ("Jan Jansen (VVD; 0.8 fte)", Person("Jan Jansen", "", "VVD", 0.8)),
        ("Jan Jansen (80%)", Person("Jan Jansen", fte=0.8)),
        ("drs. A.B. (Anna) van der Meer", Person("drs. A.B. van der Meer")),
        ("commissaris van de Koning A. Smit", Person("A. Smit", "commissaris")),
        ("Kommissaris fan de Kening A. Smit", Person("A. Smit", "Kommissaris")),
        ("Alderwoman Anne Smit", Person("Anne Smit", "Alderwoman")),
        ("Jan Jansen [VVD]", Person("Jan Jansen", party="VVD")),
        ("Wethouder 1", Person("Wethouder 1", "Wethouder")),
        ("burgemeester", Person("burgemeester", "burgemeester")),
        ("gedeputeerde VVD", Person("VVD", "gedeputeerde", "VVD")),
        ("gedeputeerde Lokaal", Person("Lokaal", "gedeputeerde", "Lokaal")),
        ("De Wit, wethouder", Person("De Wit", "wethouder")),
        ("De Vries Robbé (VVD)", Person("De Vries Robbé", party="VVD")),
        ("Portefeuille van De Wit", Person("De Wit")),
        ("De wethouder De Wit", Person("De Wit", "wethouder")),
        ("wethouder Lokaal Belang", Person("Lokaal Belang", "wethouder")),
        ("Jan Jansen (tot 1 mei)", Person("Jan Jansen")),
        ("(VVD)", Person("(VVD)", party="VVD")),
        ("H. (Henk) van ’t Land", Person("H. van ’t Land")),
        ("de heer drs. P. Pol", Person("drs. P. Pol")),
        ("Mevr. K. Bos - de Wit", Person("K. Bos - de Wit")),
        ("De wethouder, de heer A. Smit (VVD)", Person("A. Smit", "wethouder", "VVD")),
        ("Portefeuille wethouder Jansen", Person("Jansen", "wethouder")),
        ("Klimaat, Cultuur", Person("Klimaat")),
        ("Volkshuisvesting (incl. project Riich)", Person("Volkshuisvesting")),
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
        ("1,5 fte", 1.5),
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


@pytest.mark.parametrize(
    "said",
    [
        *("GL", "VVD", "PvdA", "D66", "50PLUS", "GroenLinks", "ChristenUnie-SGP", "PvdA/GL"),
        "PRO21",
        *("Gemeentebelangen", "Lokaal Belang", "Partij voor de Dieren", "Water Natuurlijk"),
    ],
)
def test_a_party_is_told_by_its_name(said: str) -> None:
    assert names_party(said)


@pytest.mark.parametrize(
    "said", ["Sport", "Openbare orde", "WONEN", "Lokaal gezondheidsbeleid", "Leefbaarheid", "vvd"]
)
def test_another_text_is_no_party(said: str) -> None:
    assert not names_party(said)


def test_what_stands_behind_a_name_and_is_not_known_is_told() -> None:
    said = "Wethouder Jansen (VVD; tot 1 mei), wonen en sport"
    assert [*unread(said)] == ["tot 1 mei", "wonen en sport"]


@pytest.mark.parametrize(
    ("said", "details"),
    [
        ("Wethouder (CDA)", [(Key.FUNCTION, "Wethouder"), (Key.PARTY, "CDA")]),
        ("Wethouder CDA", [(Key.FUNCTION, "Wethouder"), (Key.PARTY, "CDA")]),
        (
            "Wethouder CDA (0,8 fte)",
            [(Key.FUNCTION, "Wethouder"), (Key.PARTY, "CDA"), (Key.POST, "0,8 fte")],
        ),
        ("0,8 fte", [(Key.POST, "0,8 fte")]),
        ("(CDA)", [(Key.PARTY, "CDA")]),
        ("Wethouder Smit", []),
        ("Wethouder VVD, sport", []),
        ("Sport, VVD", []),
    ],
)
def test_what_stands_below_a_name_tells_who_somebody_is(
    said: str, details: list[tuple[Key, str]]
) -> None:
    assert details_in(said) == details
