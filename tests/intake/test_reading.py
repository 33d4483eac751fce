"""Lines and tables to a division, as advisers lay them out."""

import pytest

from portcheck.intake.division import Division, Topic
from portcheck.intake.files import parts_of
from portcheck.intake.parts import table_of
from portcheck.intake.reading import division_in
from portcheck.intake.tables import lines_in

TOPICS = {"water", "bodem", "sport", "ruimtelijke ordening", "ruimte", "vth"}
Held = dict[str, list[str]]


def names_topic(phrase: str) -> bool:
    return phrase.casefold() in TOPICS


def read(text: str, suffix: str = ".txt") -> Division:
    return division_in(parts_of(text.encode("utf-8"), f"verdeling{suffix}"), names_topic)


def held(division: Division) -> Held:
    """Give the topics of each holder, with a 2 before those of which they are the second."""
    return {
        holding.person.name: [
            f"2 {topic.phrase}" if topic.is_second else topic.phrase for topic in holding.topics
        ]
        for holding in division.holdings
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Jansen\n- Water\n- Sport", {"Jan Jansen": ["Water", "Sport"]}),
        (
            "Jan Jansen:\n• Water en bodem\n\nA. Smit\n• Sport",
            {"Jan Jansen": ["Water en bodem"], "A. Smit": ["Sport"]},
        ),
        (
            "Jan Jansen\nWater\nVitale kernen\n\nA. Smit\nSport",
            {"Jan Jansen": ["Water", "Vitale kernen"], "A. Smit": ["Sport"]},
        ),
        ("VVD: water, bodem\nCDA: sport", {"VVD": ["water", "bodem"], "CDA": ["sport"]}),
        (
            "Jan Jansen (VVD): water (bodem, lucht), sport en cultuur",
            {"Jan Jansen": ["water (bodem, lucht)", "sport en cultuur"]},
        ),
        ("Jan Jansen (VVD)\nA. Smit (CDA)", {"Jan Jansen": [], "A. Smit": []}),
        ("1. Wethouder A. Jansen\n- Water", {"A. Jansen": ["Water"]}),
        (
            "Wethouder Jansen\nWater\nWethouder Smit\nSport",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
        ),
        ("Naam: Jan Jansen\nPortefeuille: water, bodem", {"Jan Jansen": ["water", "bodem"]}),
        (
            "Jan Jansen\nPortefeuille:\n- Water; \n- Bodem; en\n- Sport.",
            {"Jan Jansen": ["Water", "Bodem", "Sport"]},
        ),
        (
            "Jan Jansen\n- Water\n\nRuimtelijke Ordening\n- Sport",
            {"Jan Jansen": ["Water", "Ruimtelijke Ordening", "Sport"]},
        ),
        (
            "Jan Jansen\n- Water\n2e portefeuillehouder:\n- Sport",
            {"Jan Jansen": ["Water", "2e portefeuillehouder:", "Sport"]},
        ),
        ("Jan Jansen\n- Water (HHNK)\n- Sport", {"Jan Jansen": ["Water (HHNK)", "Sport"]}),
        ("Jan Jansen\n- Water\nTel. 030-1234\njan@voorbeeld.nl", {"Jan Jansen": ["Water"]}),
        (
            "Burgemeester\n- Water\n\nJan Jansen\n- Sport",
            {"Burgemeester": ["Water"], "Jan Jansen": ["Sport"]},
        ),
        (
            "Jan Jansen\n- Water\n\nA. Smit\n- Bodem\n\nJan Jansen\n- Sport",
            {"Jan Jansen": ["Water", "Sport"], "A. Smit": ["Bodem"]},
        ),
    ],
)
def test_lines_say_who_has_what(text: str, expected: Held) -> None:
    assert held(read(text)) == expected


def test_what_stands_below_a_name_is_said_of_somebody() -> None:
    (holding,) = read("Jan Jansen\nVVD\n1e loco-burgemeester\n0,8 fte\n- Water").holdings
    assert holding.person == ("Jan Jansen", "1e loco-burgemeester", "VVD", 0.8)


def test_labels_say_the_same() -> None:
    text = "Jan Jansen\nPartij: VVD\nFunctie: wethouder\nFte: 0,8\nVervanger: A. Smit\n- Water"
    (holding,) = read(text).holdings
    assert (*holding.person, holding.replacement) == (
        "Jan Jansen",
        "wethouder",
        "VVD",
        0.8,
        "A. Smit",
    )


def test_lines_before_the_first_name_are_passed_over() -> None:
    assert read("Portefeuilles 2026\n\nJan Jansen\n- Water").passed == ("Portefeuilles 2026",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wethouder;Portefeuille\nJansen;water, bodem\nSmit;sport",
            {"Jansen": ["water", "bodem"], "Smit": ["sport"]},
        ),
        (
            "Verdeling\n\nNaam;Taken\nJansen;water\n;bodem\nSmit;sport",
            {"Jansen": ["water", "bodem"], "Smit": ["sport"]},
        ),
        (
            "Onderwerp,Portefeuillehouder\nWater,Jansen\nSport,Smit\nBodem,Jansen",
            {"Jansen": ["Water", "Bodem"], "Smit": ["Sport"]},
        ),
        (
            "Thema;Naar gedeputeerde\nWater;Jansen ism Smit\nSport;Smit / De Wit",
            {"Jansen": ["Water"], "Smit": ["2 Water", "Sport"], "De Wit": ["2 Sport"]},
        ),
        (
            "Thema;1e portefeuillehouder;2e portefeuillehouder\nWater;Jansen;Smit\nSport;Smit;",
            {"Jansen": ["Water"], "Smit": ["2 Water", "Sport"]},
        ),
        ("Naam;Jansen;Smit\nPortefeuille;water;sport", {"Jansen": ["water"], "Smit": ["sport"]}),
        ("Naam;Portefeuille\nJansen;water\nTotaal;1", {"Jansen": ["water"]}),
        ("Thema;Wethouder\nWater;Jansen\nSport;hele college", {"Jansen": ["Water"]}),
        (";Jansen;Smit\nWater;x;\nSport;2;1e", {"Jansen": ["Water", "2 Sport"], "Smit": ["Sport"]}),
        (";Water;Sport\nA. Jansen;x;\nA. Smit;;x", {"A. Jansen": ["Water"], "A. Smit": ["Sport"]}),
        (
            "Jan Jansen;A. Smit\nVVD;CDA\nWater;Sport\nBodem;",
            {"Jan Jansen": ["Water", "Bodem"], "A. Smit": ["Sport"]},
        ),
        (
            "Jan Jansen;Water;Bodem\nA. Smit;Sport;",
            {"Jan Jansen": ["Water", "Bodem"], "A. Smit": ["Sport"]},
        ),
    ],
)
def test_tables_say_who_has_what(text: str, expected: Held) -> None:
    assert held(read(text, ".csv")) == expected


def test_columns_say_more_of_somebody() -> None:
    text = "Naam;Functie;Fractie;Fte;Plaatsvervanger;Taken\nJansen;wethouder;VVD;0,8;Smit;water"
    (holding,) = read(text, ".csv").holdings
    assert (*holding.person, holding.replacement) == ("Jansen", "wethouder", "VVD", 0.8, "Smit")


def test_a_post_may_be_a_percentage() -> None:
    (holding,) = read("Naam;Deeltijd;Taken\nJansen;80%;water", ".csv").holdings
    assert holding.person.fte == 0.8


def test_a_column_of_weights_weighs_each_topic() -> None:
    (holding,) = read("Taak;Gewicht;Wethouder\nWater;3;Jansen\nSport;zwaar;Jansen", ".csv").holdings
    assert holding.topics == (Topic("Water", weight=3.0), Topic("Sport"))


def test_the_cells_of_a_table_without_names_above_or_beside_are_read_as_lines() -> None:
    cells = "Jan Jansen\n- Water", "A. Smit\n- Sport"
    said = [line.text for line in lines_in(table_of([["Portefeuilles"], [*cells]]), names_topic)]
    assert said == ["Portefeuilles", "Jan Jansen", "Water", "A. Smit", "Sport"]


def test_what_stands_around_a_table_that_says_it_all_is_passed_over() -> None:
    assert read("Concept", ".txt") == Division((), ("Concept",))


@pytest.mark.parametrize("text", ["", "\n\n", "Jan", "zomaar een tekst, zonder namen"])
def test_a_text_without_holders_divides_nothing(text: str) -> None:
    assert read(text).holdings == ()
