"""Lines and tables to a division, as advisers lay them out."""

import pytest

from portcheck.errors import PortcheckError
from portcheck.intake.division import Division, Topic
from portcheck.intake.files import parts_of
from portcheck.intake.parts import Part, table_of
from portcheck.intake.reading import ANEW, VARIANT, division_in
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
        ("VVD: water, sport, en zorg", {"VVD": ["water", "sport", "zorg"]}),
        ("Jan Jansen (VVD)\nA. Smit (CDA)", {"Jan Jansen": [], "A. Smit": []}),
        ("1. Wethouder A. Jansen\n- Water", {"A. Jansen": ["Water"]}),
        (
            "Jan Jansen - Water, bodem\nPiet Smit – Sport",
            {"Jan Jansen": ["Water", "bodem"], "Piet Smit": ["Sport"]},
        ),
        ("Jan Jansen - VVD\n- Water", {"Jan Jansen": ["Water"]}),
        (
            "Jan Jansen – VVD (1e loco)\n- Water\n\nAnna Smit – Wij. (2e loco)\n- Sport",
            {"Jan Jansen": ["Water"], "Anna Smit": ["Sport"]},
        ),
        (
            "Jan Jansen – Gedeputeerde\n- Water\n\nAnna Smit – Fractievoorzitter\n- Sport",
            {"Jan Jansen": ["Water"], "Anna Smit": ["Sport"]},
        ),
        (
            "Jan Jansen (VVD) Delft ........ (water, zorg)\nAnna Smit (CDA) ………(Sport)",
            {"Jan Jansen": ["water", "zorg"], "Anna Smit": ["Sport"]},
        ),
        (
            "Wethouder Jan Jansen (VVD) is de eerste loco met in zijn portefeuille water, zorg.\n"
            "Wethouder Anna Smit (CDA) beheert de portefeuille sport en wonen.",
            {"Jan Jansen": ["water", "zorg"], "Anna Smit": ["sport en wonen"]},
        ),
        (
            "Wethouder Jansen krijgt water, zorg in zijn portefeuille.\n"
            "Wethouder Smit krijgt de portefeuilles sport en wonen toebedeeld.\n"
            "Wethouder De Vries gaat zich bezighouden met bodem.",
            {"Jansen": ["water", "zorg"], "Smit": ["sport en wonen"], "De Vries": ["bodem"]},
        ),
        (
            "- VVD: Jan Jansen, wethouder Water, zorg en jeugd.\n"
            "- CDA: Anna Smit, wethouder van sport",
            {"Jan Jansen": ["Water", "zorg en jeugd"], "Anna Smit": ["sport"]},
        ),
        ("Burgemeester: VTH\nWethouder A: water", {"Burgemeester": ["VTH"], "A": ["water"]}),
        ("Portefeuille Jan Jansen (VVD)\n- Sport", {"Jan Jansen": ["Sport"]}),
        (
            "Burgemeester: Openbare Orde\nWethouder Jansen: water",
            {"Burgemeester": ["Openbare Orde"], "Jansen": ["water"]},
        ),
        (
            "Jan Jansen\n- Water\n\nAnna Smit\n- Sport\n\n"
            "Contact: A. Smit\n(foto: P. Bos)\n\nDe provincie",
            {"Jan Jansen": ["Water"], "Anna Smit": ["Sport"]},
        ),
        (
            "Burgemeester: Anna Smit\nSport\n\nWethouder: Jan Jansen\nWater",
            {"Anna Smit": ["Sport"], "Jan Jansen": ["Water"]},
        ),
        (
            "Wethouder Jansen: water, zorg\nWethouder Smit heeft veel zin in haar werk.\n"
            "Wethouder De Vries: sport",
            {"Jansen": ["water", "zorg"], "De Vries": ["sport"]},
        ),
        (
            "Jan Jansen (VVD)\nWater, zorg\n\nAnna Smit (CDA)\nSport, wonen\n\nReageer hier",
            {"Jan Jansen": ["Water", "zorg"], "Anna Smit": ["Sport", "wonen"]},
        ),
        (
            "Jan Jansen (VVD)\nWater, zorg\n\nAnna Smit (CDA)\nSport, wonen\n\nRuimte",
            {"Jan Jansen": ["Water", "zorg"], "Anna Smit": ["Sport", "wonen"]},
        ),
        (
            "Jan Jansen (VVD)\nWater, zorg\n\nPiet Bos (D66)\nBodem, klimaat\n\n"
            "Anna Smit (CDA)\nSport\nWonen",
            {
                "Jan Jansen": ["Water", "zorg"],
                "Piet Bos": ["Bodem", "klimaat"],
                "Anna Smit": ["Sport", "Wonen"],
            },
        ),
        (
            "Wethouder Jan de Gaat (Dit is Delft)\n- Water\n\nWethouder Van Is (VVD)\n- Sport",
            {"Jan de Gaat": ["Water"], "Van Is": ["Sport"]},
        ),
        (
            "Wethouder J. Jansen\nWethouder P. Jansen\n- Water",
            {"J. Jansen": [], "P. Jansen": ["Water"]},
        ),
        (
            "Jan Jansen\n- Brede Welvaart krijgt vorm\n- Wat gaat over straat\n\nA. Smit\n- Sport",
            {
                "Jan Jansen": ["Brede Welvaart krijgt vorm", "Wat gaat over straat"],
                "A. Smit": ["Sport"],
            },
        ),
        (
            "Wethouder Jansen is verantwoordelijk voor:\n- Water\n\n"
            "Wethouder Smit wordt de nieuwe wethouder voor\n- Sport",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
        ),
        (
            "Het college:\n• Burgemeester mr. G.D. (Gerard) Smit\n"
            "• Wethouder mevrouw N. (Nadia) Jansen (VVD)\n\nPortefeuilles in 2026\n\n"
            "G. Smit\n\nmr. G.D. (Gerard) Smit\nBurgemeester\n\n• Water\n\n"
            "N. (Nadia) Jansen\nWethouder VVD\n\n• Sport",
            {"mr. G.D. Smit": ["Water"], "N. Jansen": ["Sport"]},
        ),
        (
            "Wethouder Jansen\nPortefeuille: water, zorg\n2e loco-burgemeester\n"
            "Wethouder Smit\nPortefeuille: sport",
            {"Jansen": ["water", "zorg", "2e loco-burgemeester"], "Smit": ["sport"]},
        ),
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
        (
            "Jan Jansen: water, bodem,\nA. Smit: sport,",
            {"Jan Jansen": ["water", "bodem"], "A. Smit": ["sport"]},
        ),
        (
            "Jan Jansen\n- Water\n- Vervangingsinvesteringen",
            {"Jan Jansen": ["Water", "Vervangingsinvesteringen"]},
        ),
        ("Jan Jansen\nVVD\nwethouder\n0,8 fte\nPortefeuille\nWater", {"Jan Jansen": ["Water"]}),
        (
            "Jan Jansen\n- nog te bepalen\n- Water\n\nA. Smit\n- Sport",
            {"Jan Jansen": ["nog te bepalen", "Water"], "A. Smit": ["Sport"]},
        ),
        (
            "Jan Jansen\nWater\nnog te verdelen\nBodem\n\nA. Smit\nSport",
            {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]},
        ),
        ("Jan Jansen\nWater\nOpen\nBodem", {"Jan Jansen": ["Water", "Open", "Bodem"]}),
        (
            "Jan Jansen (VVD)\nWater\nCollegeleden\nAnne Smit (CDA)\nSport",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
        ),
        ("Wethouder Jansen\nWethouder Smit\n- Sport", {"Jansen": [], "Smit": ["Sport"]}),
        ("Wethouder Jansen\nJan Smit: water", {"Jansen": [], "Jan Smit": ["water"]}),
        (
            "VVD: Brede Welvaart, Sport\nCDA: Vitale Kernen, Water",
            {"VVD": ["Brede Welvaart", "Sport"], "CDA": ["Vitale Kernen", "Water"]},
        ),
    ],
)
def test_lines_say_who_has_what(text: str, expected: Held) -> None:
    assert held(read(text)) == expected


def test_what_stands_below_a_name_is_said_of_somebody() -> None:
    (holding,) = read("Jan Jansen\nVVD\n1e loco-burgemeester\n0,8 fte\n- Water").holdings
    assert holding.person == ("Jan Jansen", "1e loco-burgemeester", "VVD", 0.8)


@pytest.mark.parametrize("below", ["Wethouder PRO21", "Wethouder (PRO21)", "Wethouder - PRO21"])
def test_a_party_beside_a_function_below_a_name_is_no_holder(below: str) -> None:
    (holding,) = read(f"Jan Jansen\n{below}\n- Water").holdings
    assert holding.person == ("Jan Jansen", "Wethouder", "PRO21", None)


def test_commas_part_no_topics_where_semicolons_do() -> None:
    text = 'Naam;Portefeuille\nA. Jansen;"Sport; wijkwethouder Zuid, Oost"\nB. Smit;"Bos, zee;"'
    assert held(read(text, ".csv")) == {
        "A. Jansen": ["Sport", "wijkwethouder Zuid, Oost"],
        "B. Smit": ["Bos", "zee"],
    }


def test_a_head_may_say_more_in_a_bracket() -> None:
    text = "Functie;Naam;Portefeuille (letterlijk)\nWethouder;A. Jansen;Water"
    (holding,) = read(text, ".csv").holdings
    assert (holding.person.function, holding.topics[0].phrase) == ("Wethouder", "Water")


def test_labels_say_the_same() -> None:
    text = "Jan Jansen\nPartij: VVD\nFunctie: wethouder\nFte: 0,8\nVervanger: A. Smit\n- Water"
    (holding,) = read(text).holdings
    assert (*holding.person, *holding.replacements) == (
        "Jan Jansen",
        "wethouder",
        "VVD",
        0.8,
        "A. Smit",
    )


@pytest.mark.parametrize("said", ["de burgemeester", "A. Smit en B. Kok"])
def test_whoever_stands_in_may_be_told_by_an_office_or_be_two(said: str) -> None:
    (holding,) = read(f"Jan Jansen\nVervanger: {said}\n- Water").holdings
    assert holding.replacements == (said,)


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
        (
            "Jan Jansen;Anne Smit\nVitale kernen;Erfgoed\nLuchtvaart;",
            {"Jan Jansen": ["Vitale kernen", "Luchtvaart"], "Anne Smit": ["Erfgoed"]},
        ),
        ("Naam;Taken\n;Bodem\nJansen;Water", {"Jansen": ["Water"]}),
    ],
)
def test_tables_say_who_has_what(text: str, expected: Held) -> None:
    assert held(read(text, ".csv")) == expected


def test_columns_say_more_of_somebody() -> None:
    text = "Naam;Functie;Fractie;Fte;Plaatsvervanger;Taken\nJansen;wethouder;VVD;0,8;Smit;water"
    (holding,) = read(text, ".csv").holdings
    assert (*holding.person, *holding.replacements) == (
        "Jansen",
        "wethouder",
        "VVD",
        0.8,
        "Smit",
    )


def test_a_post_may_be_a_percentage() -> None:
    (holding,) = read("Naam;Deeltijd;Taken\nJansen;80%;water", ".csv").holdings
    assert holding.person.fte == 0.8


@pytest.mark.parametrize(
    "table",
    [
        "Naam;1e vervanger;2e vervanger;Taken\nJansen;Smit;A. Kok (VVD);Water",
        'Naam;Vervanger;Taken\nJansen;"Smit\nA. Kok\n(VVD)";Water',
    ],
)
def test_each_who_stands_in_is_one_by_columns_and_lines(table: str) -> None:
    (holding,) = read(table, ".csv").holdings
    assert [one.partition(",")[0].partition(" (")[0] for one in holding.replacements] == [
        "Smit",
        "A. Kok",
    ]


def test_a_column_of_functions_beside_a_topic_says_who_somebody_is() -> None:
    text = "Taak;Wethouder;Functie\nWater;Jansen;wethouder en 1e loco"
    (holding,) = read(text, ".csv").holdings
    assert holding.person.function == "wethouder en 1e loco"


def test_a_column_of_weights_weighs_each_topic() -> None:
    (holding,) = read(
        "Taak;Gewicht;Wethouder\nWater;2,5;Jansen\nSport;zwaar;Jansen", ".csv"
    ).holdings
    assert holding.topics == (Topic("Water", weight=2.5), Topic("Sport"))


def test_the_cells_of_a_table_without_names_above_or_beside_are_read_as_lines() -> None:
    cells = "Jan Jansen\n- Water", "A. Smit\n- Sport"
    said = [line.text for line in lines_in(table_of([["Portefeuilles"], [*cells]]), names_topic)]
    assert said == ["Portefeuilles", "Jan Jansen", "Water", "A. Smit", "Sport"]


def test_a_table_of_one_column_is_read_as_its_lines() -> None:
    rows = [["Jan Jansen\n- Water"], ["A. Smit"]]
    said = [line.text for line in lines_in(table_of(rows), names_topic)]
    assert said == ["Jan Jansen", "Water", "A. Smit"]
    assert [line.text for line in lines_in(table_of(rows[1:]), names_topic)] == ["A. Smit"]


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (["wonen zorg", "sport spel"], "+wonen +zorg +sport +spel"),
        (["Jan_Jansen zorg", "A._Smit spel"], "+Jan_Jansen zorg +A._Smit spel"),
        (["Jan_Jansen A._Smit", "zorg spel"], "+Jan_Jansen zorg +A._Smit spel"),
        (["Jan_Jansen A._Smit", "B._Kok Anne_Bos"], "+Jan_Jansen +A._Smit +B._Kok +Anne_Bos"),
        (["Jan_Jansen zorg", "sport spel"], "+Jan_Jansen zorg +sport spel"),
    ],
)
def test_cells_go_on_with_what_names_somebody_before_or_above_them(
    rows: list[str], lines: str
) -> None:
    table = table_of([row.replace("_", "\xa0").split(" ") for row in rows])
    said = [
        "+" * line.is_start + line.text.replace(" ", "_") for line in lines_in(table, names_topic)
    ]
    assert " ".join(said) == lines


def test_what_stands_around_a_table_that_says_it_all_is_passed_over() -> None:
    assert read("Concept", ".txt") == Division((), ("Concept",))


@pytest.mark.parametrize("text", ["", "\n\n", "Jan", "zomaar een tekst, zonder namen"])
def test_a_text_without_holders_divides_nothing(text: str) -> None:
    assert read(text).holdings == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a party or a label below a name is no topic, nor a holder
        ("Jan Jansen\n\nGroenLinks\n\nPortefeuille:\n\n* Water", {"Jan Jansen": ["Water"]}),
        ("Jan Jansen\n\nPortefeuille:\n\nWater", {"Jan Jansen": ["Water"]}),
        (
            "Jan Jansen\n\nwethouder\n\nWater\n\nAnne Smit\n\nwethouder\n\nSport",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
        ),
        (
            "Wethouder Jan Jansen\nLokale Lijn\n- Water",
            {"Jan Jansen": ["Lokale Lijn", "Water"]},
        ),
        ("Wethouder Jansen (VVD)\nICT\nSport", {"Jansen": ["ICT", "Sport"]}),
        # a topic with a word in brackets is no holder, nor are two with a comma between
        (
            "Wethouder Jansen\nZorg (WMO)\nKlimaat, Cultuur",
            {"Jansen": ["Zorg (WMO)", "Klimaat, Cultuur"]},
        ),
        (
            "Wethouder Jansen\n\nBrede Welvaart\n\nVitale Kernen",
            {"Jansen": ["Brede Welvaart", "Vitale Kernen"]},
        ),
        (
            "Wethouder Jansen\n- Wethouder voor: Urk, Ens",
            {"Jansen": ["Wethouder voor: Urk", "Ens"]},
        ),
        ("Wethouder Jansen\n- voorzitter PFO Bestuur", {"Jansen": ["voorzitter PFO Bestuur"]}),
        (
            "Wethouder Jansen\nWater\nvoorzitter Stichting Sport",
            {"Jansen": ["Water", "voorzitter Stichting Sport"]},
        ),
        ("Wethouder Jansen\nBodem (met\nlucht)\nSport", {"Jansen": ["Bodem (met lucht)", "Sport"]}),
        (
            "Wethouder Jansen\nBodem (klei)\nlucht\nzand (zee) en grind (rivier\nen meer)",
            {"Jansen": ["Bodem (klei)", "lucht", "zand (zee) en grind (rivier en meer)"]},
        ),
        ("Wethouder Jansen\nlucht\nbodem; en\nwater", {"Jansen": ["lucht", "bodem", "water"]}),
        ("Jan Jansen\nsport: dat is veel.\nWater", {"Jan Jansen": ["sport: dat is veel", "Water"]}),
        ("Wethouder Jansen\nwethouder: water", {"Jansen": ["wethouder: water"]}),
        ("Wethouder Jansen\n- Sport en\n- spel", {"Jansen": ["Sport", "spel"]}),
        ("Wethouder Jansen\n- Water\nplus: bodem", {"Jansen": ["Water", "plus: bodem"]}),
        # who is named for a party
        ("VVD: Marieke Jansen (1,0 fte)\nWater", {"Marieke Jansen": ["Water"]}),
        ("D66: vacature\nWater", {"D66": ["Water"]}),
        # a head that another sign or words part
        ("Jan Jansen (VVD) – water, sport", {"Jan Jansen": ["water", "sport"]}),
        (
            "Wethouder Smit (CDA) is verantwoordelijk voor water, sport.",
            {"Smit": ["water", "sport"]},
        ),
        # lines that run on
        (
            "Wethouder Jansen (VVD): bodem, water,\nsport en\nspel",
            {"Jansen": ["bodem", "water", "sport en spel"]},
        ),
        (
            "Wethouder Jansen\n- Sport en\nspel\n- Water (met\nbodem)",
            {"Jansen": ["Sport en spel", "Water (met bodem)"]},
        ),
        (
            "Wethouder Jansen\n- Sport\nmr. J. Smit, wethouder\n- Water",
            {"Jansen": ["Sport"], "mr. J. Smit": ["Water"]},
        ),
    ],
)
def test_lines_are_told_apart(text: str, expected: Held) -> None:
    assert held(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "PORTEFEUILLEVERDELING",
        "Beste Karin,\n\nHierbij de stand",
        "Beste Karin,\nHierbij de stand",
        "Wij vormen een college. Daarom kiezen wij",
        "Naam",
    ],
)
def test_what_is_no_name_makes_no_holder(text: str) -> None:
    division = read(f"{text}\n\nWethouder Jansen\n- Water")
    assert held(division) == {"Jansen": ["Water"]}
    assert text.splitlines()[0] in division.passed


@pytest.mark.parametrize(
    "aside",
    [
        ("Nevenfuncties:", "Voorzitter Stichting Sport", "Contact"),
        ("Nevenfuncties", "Voorzitter A. Bos (VVD)", "- bodem"),
        ("Nevenfuncties", "- Wethouder A. Bos (VVD)", "- bodem"),
    ],
)
def test_what_stands_below_nevenfuncties_is_passed_over_up_to_the_next_name(
    aside: tuple[str, ...],
) -> None:
    division = read(
        "Wethouder Jansen\n- Water\n\n" + "\n".join(aside) + "\n\nWethouder Smit\n- Sport"
    )
    passed = tuple(line.removeprefix("- ") for line in aside)
    assert (held(division), division.passed) == ({"Jansen": ["Water"], "Smit": ["Sport"]}, passed)


@pytest.mark.parametrize("aside", ["Contact: A. Bos", "Secretariaat: 030-1234", "Nevenfuncties: -"])
def test_what_is_aside_and_said_in_full_takes_nothing_along(aside: str) -> None:
    division = read(f"Wethouder Jansen\n{aside}\n- Water\n\nWethouder Smit\n{aside}\n- Sport")
    assert (held(division), division.passed) == ({"Jansen": ["Water"], "Smit": ["Sport"]}, (aside,))


def test_of_side_offices_there_may_be_more_than_stand_behind_the_label() -> None:
    division = read("Wethouder Jansen\n- Water\nNevenfuncties: lid Raad\n- voorzitter Fonds")
    assert (held(division), division.passed) == (
        {"Jansen": ["Water"]},
        ("Nevenfuncties: lid Raad", "voorzitter Fonds"),
    )


def test_a_head_over_topics_leads_back_from_what_is_aside() -> None:
    division = read("Wethouder Jansen\nNevenfuncties\n- Lid Raad\nPortefeuille:\n- Water")
    assert (held(division), division.passed) == (
        {"Jansen": ["Water"]},
        ("Nevenfuncties", "Lid Raad"),
    )


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("Concept;\nNaam;Taken\nJansen;water", ("Concept",)),
        ("Concept;3 mei\nNaam;Taken\nJansen;water", ("Concept; 3 mei",)),
        ('Naam;Taken\n"Jansen\nVVD";water', ()),
        ("Naam;Taken;Opmerkingen\nJansen;water;let op", ("Opmerkingen",)),
        ("Naam;Taken\nJansen;water\nTotaal;1", ("Totaal; 1",)),
        ("Naam;Taken\nWethouders;\nJansen;water", ("Wethouders",)),
        ("Naam;Taken\nJansen;water\n* onder voorbehoud;", ("* onder voorbehoud",)),
        ("Thema;Naam\nWater;Jansen\nSport;n.n.b.\nDomein;", ("Sport; n.n.b.", "Domein")),
        ("Thema;Naam\nWater;Jansen\nDomein;\nBodem;Jansen", ("Domein",)),
        ("Naam;Taken\nJansen;water\nNaam;Taken", ()),
        ("Naam;Fte;Taken\nJansen;36 uur;water", ("36 uur",)),
        ("Taak;Gewicht;Naam\nWater;zwaar;Jansen", ("zwaar",)),
        ("Naam;Taken\nJansen (tot 1 mei);water", ("tot 1 mei",)),
        (";Jansen;college;Noot\nWater;x;x;let op\nSport;;;", ("college", "Noot", "Sport")),
    ],
)
def test_what_a_table_holds_and_no_plan_has_is_named(text: str, passed: tuple[str, ...]) -> None:
    division = read(text, ".csv")
    assert ([*held(division)], division.passed) == (["Jansen"], passed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Verdeling;;\n;Jansen;Smit\nWater;x;\nSport;nee;ja",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
        ),
        ("Nr;Taak;Jansen;Smit\n7;Water;x;\n8;Sport;-;x", {"Jansen": ["Water"], "Smit": ["Sport"]}),
        (
            "Jansen;Smit\nVVD;CDA\n1,0 fte;0,8 fte\nWater;Sport",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
        ),
        (
            ";commissie Water;commissie Sport\n"
            "Groen Blauw;x;\nVitaal Dorp;;x\nAnders;x;\nNog iets;x;",
            {
                "commissie Water": ["Groen Blauw", "Anders", "Nog iets"],
                "commissie Sport": ["Vitaal Dorp"],
            },
        ),
        ("Naam;Taken\nWethouder 1;\nJansen;water", {"Wethouder 1": [], "Jansen": ["water"]}),
        ("Voornaam;Achternaam;Taken\nJan;van Dijk;water", {"Jan van Dijk": ["water"]}),
        ('Naam;Taken\nJansen;"- water\n- sport"', {"Jansen": ["water", "sport"]}),
        ("Taak;Naam\nWater;Jansen (i.s.m. Smit)", {"Jansen": ["Water"], "Smit": ["2 Water"]}),
        ("Taak;Naam\nWater;Jansen (PvdA/GL), wethouder", {"Jansen": ["Water"]}),
        (
            "Naam;Partij;Taken\nvacature;VVD;water\nvacature;CDA;sport",
            {"vacature": ["water"], "vacature (CDA)": ["sport"]},
        ),
        (
            '"Jan Jansen\nWethouder (VVD)\n- Water";"A. Smit\nWethouder (CDA)\n- Sport"',
            {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]},
        ),
    ],
)
def test_tables_are_read_as_they_are_laid_out(text: str, expected: Held) -> None:
    assert held(read(text, ".csv")) == expected


def test_a_table_without_anything_divides_nothing() -> None:
    assert read(";;", ".csv") == Division((), ())


@pytest.mark.parametrize("text", ["{}", "A. Jansen\n{}", "- {}", "{}\tb\nc\td"])
def test_of_a_long_text_it_is_not_asked_whether_it_names_a_topic(text: str) -> None:
    asked: list[str] = []

    def names(phrase: str) -> bool:
        asked.append(phrase)
        return False

    division_in(parts_of(text.format("(" * 1_000).encode(), "a.txt"), names)
    assert [phrase for phrase in asked if len(phrase) >= 1_000] == []


def test_a_further_title_below_a_name_is_passed_over() -> None:
    division = read("Wethouder A. Jansen\n1e loco-burgemeester\n- Water")
    assert (held(division), division.passed) == (
        {"A. Jansen": ["Water"]},
        ("1e loco-burgemeester",),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a lone word is somebody where it stands among such words
        ("Hofstra\n- Water\n\nEngels\n- Sport", {"Hofstra": ["Water"], "Engels": ["Sport"]}),
        (
            "Hofstra\nWater\nBodem\n\nDe Wit\nSport",
            {"Hofstra": ["Water", "Bodem"], "De Wit": ["Sport"]},
        ),
        ("Hofstra: Water\nEngels: Sport", {"Hofstra": ["Water"], "Engels": ["Sport"]}),
        # but not among names of another form, or where it comes back
        (
            "Jan Jansen\n- Water\n\nProjecten\n- Noord\n\nA. Smit\n- Sport",
            {"Jan Jansen": ["Water", "Projecten", "Noord"], "A. Smit": ["Sport"]},
        ),
        (
            "Jan Jansen\nProject: Noord\nWater\n\nA. Smit\nProject: Zuid\nSport",
            {"Jan Jansen": ["Project: Noord", "Water"], "A. Smit": ["Project: Zuid", "Sport"]},
        ),
        # a list of lists
        (
            "- Jan Jansen: Water, Bodem\n- Anne Smit: Sport",
            {"Jan Jansen": ["Water", "Bodem"], "Anne Smit": ["Sport"]},
        ),
        (
            "Jan Jansen\n- Water\n- Vitale Kernen: Noord\n\nA. Smit\n- Sport",
            {"Jan Jansen": ["Water", "Vitale Kernen: Noord"], "A. Smit": ["Sport"]},
        ),
        # among other lines a name is told by its form, where others have that too
        (
            "A. Jansen\nWater\nB. Smit\nSport",
            {"A. Jansen": ["Water"], "B. Smit": ["Sport"]},
        ),
        (
            "Jan Jansen (VVD)\nWater\nAnne Smit (FNP)\nSport\nOpenbare Orde (OO)",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport", "Openbare Orde (OO)"]},
        ),
        (
            "Jan Jansen, wethouder\nWater\nAnne Smit, wethouder\nSport",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
        ),
        (
            "Jan Jansen\nWater\nVitale Kernen\nSport",
            {"Jan Jansen": ["Water", "Vitale Kernen", "Sport"]},
        ),
        # an office is held by who is named below it; a party over names is no holder
        (
            "Burgemeester\nJan Jansen\n- Water\n\nWethouders\n\nAnne Smit\n- Sport",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
        ),
        (
            "Burgemeester\n\nWethouder Jansen\n- Water",
            {"Burgemeester": [], "Jansen": ["Water"]},
        ),
        (
            "Burgemeester\nWethouder Jansen\n- Water",
            {"Burgemeester": [], "Jansen": ["Water"]},
        ),
        ("Burgemeester\n\nJan Jansen\n- Water", {"Jan Jansen": ["Water"]}),
        (
            "VVD\nWethouder 1: water\nWethouder 2: sport",
            {"Wethouder 1": ["water"], "Wethouder 2": ["sport"]},
        ),
        # what looks like a party is one where parties stand below most names
        (
            "Jan Jansen\nWMO\nWater\n\nAnne Smit\nSport",
            {"Jan Jansen": ["WMO", "Water"], "Anne Smit": ["Sport"]},
        ),
        (
            "Jan Jansen\nXYZ\nWater\n\nAnne Smit\nABC\nSport",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
        ),
        (
            "Jan Jansen\nvoorzitter en alle communicatie\n\nAnne Smit\nSport",
            {"Jan Jansen": ["voorzitter en alle communicatie"], "Anne Smit": ["Sport"]},
        ),
        # a title begins small, and what stands before it does not run on in it
        (
            "gedeputeerde voor milieu\n- Water\ngedeputeerde voor ruimte\n- Sport",
            {"gedeputeerde voor milieu": ["Water"], "gedeputeerde voor ruimte": ["Sport"]},
        ),
        # where bullets are entries, a number heads what it stands before
        (
            "1. Opening\n2. Taken\n- Wethouder Jansen: water, sport\n\n3. Rondvraag\n4. Einde",
            {"Jansen": ["water", "sport"]},
        ),
        # a line of another kind than those that say who has what
        (
            "Foto: Jan\nJan Jansen\nWethouder (VVD)\nWater\n\nFoto: Anne\nAnne Smit\nSport",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
        ),
        # pairs
        (
            "Datum: 3 mei\nWater: Jan Jansen\nSport: Anne Smit\nBodem: Jan Jansen / Anne Smit",
            {"Jan Jansen": ["Water", "Bodem"], "Anne Smit": ["Sport", "2 Bodem"]},
        ),
        (
            "Water: Jansen\nSport: Smit\nBodem: Jansen",
            {"Jansen": ["Water", "Bodem"], "Smit": ["Sport"]},
        ),
        ("Onderwerp: houder\nMilieu: Jansen\nSport: Jansen", {"Jansen": ["Milieu", "Sport"]}),
        (
            "Water: wethouder\nSport: vacature\nBodem: Jan Jansen",
            {"wethouder": ["Water"], "vacature": ["Sport"], "Jan Jansen": ["Bodem"]},
        ),
        (
            "Vastgoed: Jansen\nErfgoed: Jansen\nWater: nog te verdelen",
            {"Jansen": ["Vastgoed", "Erfgoed"]},
        ),
        (
            "Jan Jansen: Water\nAnne Smit: Sport\n- Bodem",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport", "Bodem"]},
        ),
        ("Verslag\nvan\noverleg\nWater: Jan Jansen\nSport: Anne Smit", {}),
    ],
)
def test_the_shape_of_a_document_tells_its_holders(text: str, expected: Held) -> None:
    assert held(read(text)) == expected


def over_lists(*heads: str) -> str:
    """Make a document of heads, each over a list of its own."""
    return "\n\n".join(f"{head}\n- taak {at}" for at, head in enumerate(heads))


NAMES = ("Jan Jansen", "A. Smit", "B. Kok")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # lone words are names where half of those are that are named, and two thirds are named
        (
            over_lists("Jan Jansen", "A. Smit", "Kok", "Bos"),
            ["Jan Jansen", "A. Smit", "Kok", "Bos"],
        ),
        (over_lists(*NAMES, "Hoogland", "Centrum"), [*NAMES]),
        (over_lists("Hoog", "Laag", "Zuid", "Wonen en werken", "Zorg en welzijn"), []),
        # who is likely one is, where at least half are, and more than half as many as elsewhere
        (over_lists("Jan Jansen", "A. Smit", "Wonen en werken", "Zorg"), ["Jan Jansen", "A. Smit"]),
        (
            over_lists("Vitale Kernen", "Brede Welvaart", "Wonen en werken", "Zorg en jeugd", "x"),
            [],
        ),
        (
            over_lists(*NAMES) + "\n\nAnne Bos: water\nPiet Vos: sport",
            [*NAMES, "Anne Bos", "Piet Vos"],
        ),
        (over_lists(*NAMES[:2]) + "\n\nVitale Kernen: Noord", [*NAMES[:2]]),
        # entries before lists are holders only where most are
        (over_lists("Jan Jansen\n- Vitale Kernen: x\n- Brede Welvaart: x", *NAMES[1:]), [*NAMES]),
        ("Jan Jansen\n- Brede Welvaart\n- Vitale Kernen", ["Jan Jansen"]),
        ("- Wethouder Jansen (VVD)\n- Wethouder A. Smit", ["Jansen", "A. Smit"]),
        # a name among lines is told by its form only where others have that too
        ("Wethouder Jansen\nWater\nVitale Kernen (WMO)\nSport", ["Jansen"]),
    ],
)
def test_where_those_stand_who_are_named_tells_who_else_is(text: str, expected: list[str]) -> None:
    assert [*held(read(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Commissaris van de Koning\nmr. J.H. Bos\nWater\n\nA. Smit\nSport",
            {"mr. J.H. Bos": ["Water"], "A. Smit": ["Sport"]},
        ),
        (
            "Jansen krijgt: water, bodem\nSmit krijgt: sport\n\nNog te verdelen:\n- ruimte",
            {"Jansen": ["water", "bodem"], "Smit": ["sport"]},
        ),
        (
            "Wethouder Jansen\nZij is onder meer verantwoordelijk voor sport.\n- Sport\n\n"
            "Wethouder Smit\nHij doet dit.\n- Water",
            {"Jansen": ["Sport"], "Smit": ["Water"]},
        ),
        (
            "# Verdeling\n## Jan Jansen (VVD)\n- Water\n## **Anne Smit** (CDA)\n- Sport",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
        ),
        (
            "Concept\n| Wethouder | Taken |\n|---|:--|\n| Jansen | Water |\n| Smit | Sport |",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
        ),
    ],
)
def test_texts_are_read_as_they_are_written(text: str, expected: Held) -> None:
    assert held(read(text)) == expected


def test_a_project_in_which_a_title_gives_a_seat_is_nobody() -> None:
    text = "Jan Jansen\n- Projectwethouder: Nieuwe Haven (1e portefeuillehouder)"
    assert "Nieuwe Haven" not in held(read(text))


def test_no_verb_parts_a_topic_from_whose_name_stands_behind_a_sign() -> None:
    text = "Sport en is wethouder voor zorg: Jan Jansen\nWater: Anne Smit\nBodem: Jan Jansen"
    assert held(read(text)) == {
        "Jan Jansen": ["Sport en is wethouder voor zorg", "Bodem"],
        "Anne Smit": ["Water"],
    }


def test_what_is_no_pair_or_of_nobody_is_passed_over_in_pairs() -> None:
    text = "Verdeling\nWater: Jan Jansen\nDatum: 3 mei 2026\nSport: Anne Smit"
    division = read(text)
    assert held(division) == {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]}
    assert division.passed == ("Verdeling", "Datum; 3 mei 2026")


@pytest.mark.parametrize(
    ("text", "party", "passed"),
    [
        ("VVD\nA. Jansen\n- Water", "VVD", ()),
        ("VVD\n\nA. Jansen\n- Water", "", ("VVD",)),
        ("VVD\n\nVVD: water", "VVD", ()),
    ],
)
def test_a_party_over_a_gap_is_nobodys(text: str, party: str, passed: tuple[str, ...]) -> None:
    (holding,), said, _ = read(text)
    assert (holding.person.party, said) == (party, passed)


def test_a_party_over_names_is_that_of_who_follows_at_once() -> None:
    holdings = read("VVD\nA. Jansen\n- Water\n\nCDA\nvacature\n- Sport").holdings
    assert [holding.person[::2] for holding in holdings] == [
        ("A. Jansen", "VVD"),
        ("vacature", "CDA"),
    ]


def test_a_column_of_roles_says_who_is_the_second_for_a_topic() -> None:
    text = "Naam;Taak;Rol\nJansen;Water;eerste\nJansen;Sport;tweede\nSmit;Sport;eerste"
    division = read(text, ".csv")
    assert held(division) == {"Jansen": ["Water", "2 Sport"], "Smit": ["Sport"]}
    assert {holding.person.function for holding in division.holdings} == {""}


def test_who_goes_by_a_party_alone_is_of_it() -> None:
    assert [holding.person.party for holding in read("VVD: water\nCDA: sport").holdings] == [
        "VVD",
        "CDA",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Over sport is nog geen overeenstemming\nDe VVD wil dit ook",
        "Over sport is nog geen overeenstemming.\nDe VVD wil dit ook",
    ],
)
def test_a_text_below_a_list_is_passed_over(text: str) -> None:
    gap = "" if "." in text else "\n"
    division = read(f"Jan Jansen\n- Water\n{gap}{text}\n\nA. Smit\n- Bodem")
    assert held(division) == {"Jan Jansen": ["Water"], "A. Smit": ["Bodem"]}
    assert division.passed == tuple(text.splitlines())


def test_what_never_says_who_has_what_is_named_last_of_what_is_passed_over() -> None:
    above, below = "Concept\nTel. 030-1234\n\nVVD", "Nevenfuncties\nzie www.voorbeeld.nl"
    assert read(f"{above}\n\nWethouder 1\n- Water\n\n{below}").passed == (
        "Concept",
        "VVD",
        "Nevenfuncties",
        "Tel. 030-1234",
        "zie www.voorbeeld.nl",
    )


@pytest.mark.parametrize(
    ("text", "expected", "passed"),
    [
        (
            "Water;Jan Jansen\nSport;Anne Smit",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
            (),
        ),
        (
            "Water;Jansen\nSport;Smit\nBodem;Jansen\nVitale Kernen;",
            {"Jansen": ["Water", "Bodem"], "Smit": ["Sport"]},
            ("Vitale Kernen",),
        ),
        (
            "Wat;Wie doet het\nWater;Jan Jansen\nSport;Anne Smit",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
            ("Wat; Wie doet het",),
        ),
        (
            "Jan Jansen;VVD;Water, bodem;let op\nAnne Smit;CDA;Sport;",
            {"Jan Jansen": ["Water", "bodem"], "Anne Smit": ["Sport"]},
            ("let op",),
        ),
        (
            "Jan Jansen;Anne Smit\nWater;Sport\nVitale Kernen;\n3;2",
            {"Jan Jansen": ["Water", "Vitale Kernen"], "Anne Smit": ["Sport"]},
            ("3", "2"),
        ),
        (
            "Programma;Onderwerp;Wethouder\nRuimte;Water;Jansen\n;Bodem;Jansen\nSociaal;Sport;Smit",
            {"Jansen": ["Water", "Bodem"], "Smit": ["Sport"]},
            ("Programma",),
        ),
        (
            ";Jansen;Smit\nWater;x;\nSport;;x\nTotaal;1;1",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            ("Totaal; 1; 1",),
        ),
        (
            "Nr;Taak;Jansen;Smit\n1;Water;x;\n2;Sport;;x\nLegenda: x is eerste;;;",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            ("Nr", "Legenda: x is eerste"),
        ),
        ("Jan Jansen;Gemeente De Bilt\nAnne Smit;Provincie", {}, None),
        ("Water;Jansen\nSport;Smit", {"Jansen": ["Water"], "Smit": ["Sport"]}, ()),
        (
            "Water;Jan Jansen (tot 1 mei)\nSport;Anne Smit",
            {"Jan Jansen": ["Water"], "Anne Smit": ["Sport"]},
            ("tot 1 mei",),
        ),
        (
            "Jan Jansen;Water;VTH\nAnne Smit;Sport;",
            {"Jan Jansen": ["Water", "VTH"], "Anne Smit": ["Sport"]},
            (),
        ),
        (
            ";Water;Sport\nJansen;x;\nSmit;;x",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            (),
        ),
        (
            ';Zuid;Noord\n"Jansen\nVVD";x;\n"Smit\nCDA";;x',
            {"Jansen": ["Zuid"], "Smit": ["Noord"]},
            (),
        ),
        (
            ";Zuid;Noord\nA. Jansen;x;\nB. Smit;;x",
            {"A. Jansen": ["Zuid"], "B. Smit": ["Noord"]},
            (),
        ),
        (";Water;Sport\nJansen;x;x", {"Jansen": ["Water", "Sport"]}, ()),
        (
            ";Jansen;Team 2\nVastgoed;x;\nErfgoed;;x",
            {"Jansen": ["Vastgoed"], "Team 2": ["Erfgoed"]},
            (),
        ),
        ("Water;Jansen\nSport;7\nBodem;8", {}, None),
        (
            "Taak;Jan Jansen\nBrede Welvaart;x\nVitale Kernen;x",
            {"Jan Jansen": ["Brede Welvaart", "Vitale Kernen"]},
            (),
        ),
        (
            "Onderwerp;Wethouder 1;Wethouder 2\nWater;x;\nSport;;x",
            {"Wethouder 1": ["Water"], "Wethouder 2": ["Sport"]},
            (),
        ),
        ("Taak;Toelichting;Klaar\nWater;nieuw;x\nSport;oud;x", {}, None),
        (";Taken;Noot\n1;Water;zie 2\n2;Sport;zie 1", {}, None),
    ],
)
def test_a_table_without_heads_says_by_its_cells_who_has_what(
    text: str, expected: Held, passed: tuple[str, ...] | None
) -> None:
    division = read(text, ".csv")
    assert {name: topics for name, topics in held(division).items() if topics} == expected
    assert passed is None or division.passed == passed


VARIANTS = (("A", "Water", "Sport"), ("B", "Sport", "Water"))


def test_of_several_variants_the_first_is_taken_and_the_others_are_named() -> None:
    said = (f"Variant {v}\n\nJan Jansen\n- {one}\n\nA. Smit\n- {two}" for v, one, two in VARIANTS)
    division = read("\n\n".join(said))
    assert held(division) == {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]}
    assert [str(one) for one in division.passed] == [
        "Variant A",
        str(VARIANT.filled({"said": "Variant B"})),
    ]


def test_a_table_that_divides_the_same_topics_anew_is_another_variant() -> None:
    tables: list[Part] = [
        table_of([["Naam", "Taken"], ["Jansen", one], ["Smit", two]])
        for one, two in (("Water", "Sport"), ("Sport", "Water"), ("Bodem", "Ruimte"))
    ]
    division = division_in(tables, names_topic)
    assert (held(division), division.passed) == (
        {"Jansen": ["Water", "Bodem"], "Smit": ["Sport", "Ruimte"]},
        (ANEW,),
    )


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["Jansen", "Sport"]], {"Jansen": ["Water", "Sport"]}),
        ([["Jansen", "Water"]], {"Jansen": ["Water"]}),
        (
            [["Smit", "Water"], ["Kok", "Bodem"]],
            {"Jansen": ["Water"], "Smit": ["Water"], "Kok": ["Bodem"]},
        ),
    ],
)
def test_a_table_of_which_no_topic_or_few_have_moved_goes_on_with_the_first(
    rows: list[list[str]], expected: Held
) -> None:
    heads = ["Naam", "Taken"]
    tables: list[Part] = [table_of([heads, ["Jansen", "Water"]]), table_of([heads, *rows])]
    division = division_in(tables, names_topic)
    assert (held(division), division.passed) == (expected, ())


def test_a_table_says_what_its_head_calls_the_holders() -> None:
    assert read("Thema;Wethouder\nWater;Jansen", ".csv").head == "Wethouder"
    assert read("Jan Jansen\n- Water").head == ""


@pytest.mark.parametrize(
    ("text", "expected", "passed"),
    [
        (
            "Taak;Wethouder;Tweede\nWater;A. Jansen;n.v.t.\nSport;B. Smit;A. Jansen en C. Kok",
            {"A. Jansen": ["Water", "2 Sport"], "B. Smit": ["Sport"], "C. Kok": ["2 Sport"]},
            (),
        ),
        (
            "Taak;Wethouder;Tweede\nWater;Jansen;Smit\nTotaal;3;2\nNoot 1;Bron: het akkoord;",
            {"Jansen": ["Water"], "Smit": ["2 Water"]},
            ("Totaal; 3; 2", "Noot 1; Bron: het akkoord"),
        ),
        (
            "Wethouder;Taak;Rol\nJansen;Water;eerste\nSmit;Water;vervanger\nSmit;Sport;1e",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            ("Smit; Water; vervanger",),
        ),
        (
            'Taak;Wethouder\nWater;Jansen, A.\nSport;"Vries, C. de (VVD)"\nBodem;Jansen, A.',
            {"A. Jansen": ["Water", "Bodem"], "C. de Vries": ["Sport"]},
            (),
        ),
        (
            "Wethouder;Taak 1;Taak 2\nJansen;Water;Bodem\nSmit;Sport;",
            {"Jansen": ["Water", "Bodem"], "Smit": ["Sport"]},
            (),
        ),
        (
            ";Jansen;Smit\nRol;wethouder;wethouder\nTaken;Water;Sport\n;Bodem;Lucht",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            ("Bodem; Lucht",),
        ),
        ("Taak;Nu;Wordt\nWater;Jansen;Smit", {"Smit": ["Water"]}, ("Nu",)),
        (
            "Taak;Pfh;Ambtenaar\nWater;Jansen;P. Bakker\nSport;Smit;Q. Visser",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            ("Ambtenaar",),
        ),
        (
            "Gedeputeerde;Hoofdzaken;Gebied\nJansen;Water;Noord\nSmit;Sport;Zuid",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            ("Gedeputeerde; Hoofdzaken; Gebied", "Noord", "Zuid"),
        ),
        (
            "Wethouder;Taken\nJansen;Water\nNog te verdelen;Sport\nSamen;Bodem",
            {"Jansen": ["Water"]},
            ("Nog te verdelen; Sport", "Samen; Bodem"),
        ),
        (
            "Taak;Jansen;Smit\nWater;P;S\nSport;;P",
            {"Jansen": ["Water"], "Smit": ["2 Water", "Sport"]},
            (),
        ),
    ],
)
def test_a_table_gives_topics_to_nobody_else(
    text: str, expected: Held, passed: tuple[str, ...]
) -> None:
    division = read(text, ".csv")
    assert (held(division), division.passed) == (expected, passed)


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("Nog te verdelen: bodem, sport", ("Nog te verdelen: bodem, sport",)),
        ("Bodem: hele college", ("Bodem: hele college",)),
        ("Niet belegd\nBodem", ("Niet belegd", "Bodem")),
        ("Het hele college\n- Bodem", ("Het hele college", "Bodem")),
        ("Overige afspraken\n- Bodem", ("Overige afspraken", "Bodem")),
        ("Open: bodem", ("Open: bodem",)),
        ("Gemeentesecretaris M. Mol", ("Gemeentesecretaris M. Mol",)),
        ("Raadsgriffier M. Mol\n- Bodem", ("Raadsgriffier M. Mol", "Bodem")),
        ("2e portefeuillehouder: Els Kok", ("2e portefeuillehouder: Els Kok",)),
        ("Vervanging: wie er dan is", ("Vervanging: wie er dan is",)),
    ],
)
def test_what_stands_below_somebody_is_not_theirs_where_it_says_so(
    text: str, passed: tuple[str, ...]
) -> None:
    division = read(f"Jan Jansen\n- Water\n\nA. Smit\n- Lucht\n\n{text}")
    assert held(division) == {"Jan Jansen": ["Water"], "A. Smit": ["Lucht"]}
    assert division.passed == passed


def test_an_office_beside_is_a_topic_where_it_is_no_officials() -> None:
    text = "Jan Jansen\n- Water\n- Secretaris commissie bezwaren\n\nA. Smit\n- Sport"
    assert held(read(text))["Jan Jansen"] == ["Water", "Secretaris commissie bezwaren"]


def test_since_when_somebody_holds_office_is_no_topic() -> None:
    text = "Jan Jansen\nVan: 1 mei 2024\n- Water\n\nA. Smit\nVan: 1 mei 2024\n- Sport"
    division = read(text)
    assert held(division) == {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]}
    assert division.passed == ("Van: 1 mei 2024",)


def test_a_body_over_all_holders_is_none_of_them() -> None:
    text = "Provincie Utrecht\n- nieuw college\n\nJan Jansen\n- Water\n\nA. Smit\n- Sport"
    assert held(read(text)) == {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]}


def test_a_long_list_goes_on_in_the_next_line_where_a_page_broke_it() -> None:
    text = "Jan Jansen\nWater, bodem, ruimtelijke ordening, openbare\nruimte, sport\n\nA. Smit\nVTH"
    topics = held(read(text))["Jan Jansen"]
    assert topics == ["Water", "bodem", "ruimtelijke ordening", "openbare ruimte", "sport"]


def test_the_college_before_all_holders_leads_to_them() -> None:
    text = "Het college heeft verdeeld:\n- Wethouder Jansen: water\n- Wethouder Smit: sport"
    assert held(read(text)) == {"Jansen": ["water"], "Smit": ["sport"]}


def test_what_belongs_to_all_is_a_lone_word_of_nobody() -> None:
    division = read("Jansen\nWater\n\nSmit\nLucht\n\nCollegebreed\nSport")
    assert (held(division), division.passed) == (
        {"Jansen": ["Water"], "Smit": ["Lucht"]},
        ("Collegebreed", "Sport"),
    )


def test_a_table_of_cards_is_read_as_its_lines() -> None:
    first, *others = (
        f"{name}\n{said}"
        for name, said in (
            ("Jan Jansen", "Portefeuille\nWater"),
            ("A. Smit", "Taken\nSport"),
            ("Piet Kok", "Taken\nLucht"),
            ("Els Bos", "Taken\nBodem"),
        )
    )
    division = division_in([table_of([[first, others[0]], others[1:]])], names_topic)
    assert held(division) == {
        "Jan Jansen": ["Water"],
        "A. Smit": ["Sport"],
        "Piet Kok": ["Lucht"],
        "Els Bos": ["Bodem"],
    }


def test_a_mark_may_have_a_footnote() -> None:
    division = read(";Jansen;Smit\nWater;x*;(x)\nSport;;x¹\nAantal;1;2", ".csv")
    assert held(division) == {"Jansen": ["Water"], "Smit": ["2 Water", "Sport"]}
    assert division.passed == ("Aantal; 1; 2",)


def test_a_table_of_outside_functions_divides_nothing() -> None:
    beside = [["Nevenfunctie", "Naam"], ["Voorzitter Sportraad", "Jansen"], ["Lid Raad", "Smit"]]
    tables: list[Part] = [table_of([["Naam", "Taken"], ["Jansen", "Water"]]), table_of(beside)]
    division = division_in(tables, names_topic)
    assert held(division) == {"Jansen": ["Water"]}
    assert division.passed == tuple(cell for row in beside for cell in row)


def test_whoever_stands_in_for_a_topic_replaces_its_holder() -> None:
    text = "Taak;Wethouder;Vervanger\nWater;Jansen;Smit\nSport;Jansen;Kok\nBodem;Smit;n.v.t."
    first, second = read(text, ".csv").holdings
    assert (first.replacements, second.replacements) == (("Smit", "Kok"), ())


def test_a_cell_of_markdown_may_hold_several_lines() -> None:
    text = "| Naam | Taken |\n|---|---|\n| Jansen | Water<br>Sport<br/>Bodem |"
    assert held(read(text, ".md")) == {"Jansen": ["Water", "Sport", "Bodem"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a list within a list, by its indent or its bullets
        (
            "- Jan Jansen\n  - Water\n- Vacature\n- Anna Smit\n  - Sport",
            {"Jan Jansen": ["Water"], "Vacature": [], "Anna Smit": ["Sport"]},
        ),
        (
            "1) Jan Jansen\na) Water\n2) A. Smit\na) Sport",
            {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]},
        ),
        ("• Jansen\no Water\n• Smit\no Sport", {"Jansen": ["Water"], "Smit": ["Sport"]}),
        (
            "Jan Jansen\n- Zorg\n  - Vitale Kernen\n    - Noord\n- Water\n\nA. Smit\n- Sport",
            {"Jan Jansen": ["Zorg", "Vitale Kernen", "Noord", "Water"], "A. Smit": ["Sport"]},
        ),
        # a numbered seat
        (
            "1e wethouder: Jan Jansen\n- Water\n\n2e wethouder: Smit\n- Sport",
            {"Jan Jansen": ["Water"], "Smit": ["Sport"]},
        ),
        (
            "1e wethouder (VVD): water, zorg\n3e wethouder (CDA): sport",
            {"1e wethouder": ["water", "zorg"], "3e wethouder": ["sport"]},
        ),
        ("Kandidaat: Jan Jansen\nPortefeuille: water", {"Jan Jansen": ["water"]}),
        # who is named below a title that stands over each
        (
            "Dijkgraaf\nJan Jansen\nPortefeuille: water\n\nHeemraad\nA. Smit\nPortefeuille: sport",
            {"Jan Jansen": ["water"], "A. Smit": ["sport"]},
        ),
        (
            "Wethouder\nJansen\nWater\n\nWethouder\nSmit\nSport",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
        ),
        (
            "Wethouder Zand en klei\nKees Bos (VVD)\n\nWethouder Sport\nA. Smit\n\n"
            "Burgemeester\nJan Tak\nVeen",
            {"Kees Bos": ["Zand en klei"], "A. Smit": ["Sport"], "Jan Tak": ["Veen"]},
        ),
        (
            "Jansen\n\nWethouder\nVastgoed\n\nSmit\n\nWethouder\nErfgoed",
            {"Jansen": ["Vastgoed"], "Smit": ["Erfgoed"]},
        ),
        (
            "Jan Jansen, wethouder Hoorn\nA. Smit, burgemeester Opmeer\n- Water",
            {"Jan Jansen": [], "A. Smit": ["Water"]},
        ),
        ("Gedeputeerde Staten\n\nA. Smit\n- Water", {"A. Smit": ["Water"]}),
        # dashes
        (
            "Jan Jansen – VVD – Zand, klei\nAnna Smit – CDA – Project: de Sluis, veen",
            {"Jan Jansen": ["Zand", "klei"], "Anna Smit": ["Project: de Sluis", "veen"]},
        ),
        (
            "VVD: Jan Jansen – zand, klei\nCDA - Anna Smit - veen",
            {"Jan Jansen": ["zand", "klei"], "Anna Smit": ["veen"]},
        ),
        ("Water -> Jan Jansen\nSport → A. Smit", {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]}),
        # a list of other form than those of others
        (
            "A. Smit\n- Zand\n- Klei\n\nB. Bos\n- Veen\n\nJan Jansen – löss, grind",
            {"A. Smit": ["Zand", "Klei"], "B. Bos": ["Veen"], "Jan Jansen": ["löss", "grind"]},
        ),
        # indented lines
        (
            "Jan Jansen\n\tZand\n\tKlei\nAnna Smit\n\tVeen\n\tGrind",
            {"Jan Jansen": ["Zand", "Klei"], "Anna Smit": ["Veen", "Grind"]},
        ),
        # numbers of a list within a list
        (
            "1.\tJan Jansen\n1.1\tZand\n1.2\tKlei\n2.\tA. Smit\n2.1\tVeen",
            {"Jan Jansen": ["Zand", "Klei"], "A. Smit": ["Veen"]},
        ),
        (
            "Water (trekker: Jan Jansen)\nSport (trekker: A. Smit)",
            {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]},
        ),
        # brackets, links and emphasis
        (
            "Jan Jansen [VVD]\n- Water\n\nA. Smit [D66]\n- Sport",
            {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]},
        ),
        (
            "## [Jan Jansen](https://voorbeeld.nl/j)\n*VVD, wethouder*\n- Water",
            {"Jan Jansen": ["Water"]},
        ),
        # labels over what they say
        (
            "Naam\nJan Jansen\nPartij\nVVD\nPortefeuille\nWater\n\nNaam\nA. Smit\nTaken:\nSport",
            {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]},
        ),
        (
            "Naam:\tJan Jansen\nTaken:\tWater\n\nNaam:\tAnna Smit\nTaken:\tSport",
            {"Jan Jansen": ["Water"], "Anna Smit": ["Sport"]},
        ),
        (
            "Naam: Jan Jansen\nFunctie: wethouder\nPartij: VVD\nTaken: Water\n\n"
            "Naam: A. Smit\nFunctie: wethouder\nPartij: CDA\nTaken: Sport",
            {"Jan Jansen": ["Water"], "A. Smit": ["Sport"]},
        ),
        (
            "Naam\nJan Jansen\nPartij\n-\nTaken\nZand\nNaam\nA. Smit\nPartij\nTaken\nVeen",
            {"Jan Jansen": ["Zand"], "A. Smit": ["Veen"]},
        ),
        # a line for each cell of a table
        (
            "Naam\nPortefeuille\nVervanger\nJan Jansen\nZand\nA. Smit\nAnna Smit\nVeen\nJ. Jansen",
            {"Jan Jansen": ["Zand"], "Anna Smit": ["Veen"]},
        ),
        (
            "Concept\n\nPortefeuillehouder\nTaken\nPlv.\n\nJan Jansen\nZand\nKlei\nA. Smit\n\n"
            "Anna Smit\nVeen\nJ. Jansen",
            {"Jan Jansen": ["Zand", "Klei"], "Anna Smit": ["Veen"]},
        ),
        ("Taken\nWethouders\n\nJan Jansen\n- Zand", {"Jan Jansen": ["Zand"]}),
        (
            "Wie\nTaken\n- Jan Jansen: Zand\n- A. Smit: Veen",
            {"Jan Jansen": ["Zand"], "A. Smit": ["Veen"]},
        ),
    ],
)
def test_a_text_is_read_by_how_it_is_laid_out(text: str, expected: Held) -> None:
    assert held(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("Kees Bos, wethouder Onderwijs\n- Sport", ("wethouder Onderwijs",)),
        ("Kees Bos (VVD), wethouder (1e loco), CDA\n- Sport", ("1e loco", "CDA")),
        ("Wethouder (VVD), Klei\nKees Bos\n- Sport", ("Klei",)),
        ("VVD (8 zetels)\n Kees Bos\n\nKees Bos: Sport", ("VVD (8 zetels): Kees Bos",)),
        ("Kees Bos\n- Sport\n\nKees Bos\n- Water\n\nAnna Smit - klei", ("Anna Smit - klei",)),
        ("Kees Bos: sport, zorg\n\nOver water praten wij nog.", ("Over water praten wij nog.",)),
    ],
)
def test_what_is_said_of_somebody_and_no_plan_has_is_named(
    text: str, passed: tuple[str, ...]
) -> None:
    division = read(text)
    assert ([*held(division)], division.passed) == (["Kees Bos"], passed)


def test_who_is_named_below_a_title_has_what_stands_with_it() -> None:
    (holding,) = read("Wethouder (VVD)\nKees Bos\n- Sport").holdings
    assert holding.person == ("Kees Bos", "Wethouder", "VVD", None)


@pytest.mark.parametrize(
    ("label", "function"),
    [
        ("Wethouder", "Wethouder"),
        ("3e wethouder", "3e wethouder"),
        ("Portefeuillehouder", ""),
        ("Naam", ""),
    ],
)
def test_a_seat_before_a_name_is_its_function(label: str, function: str) -> None:
    (holding,) = read(f"{label}: Kees Bos\n- Sport").holdings
    assert holding.person == ("Kees Bos", function, "", None)


@pytest.mark.parametrize(
    ("below", "function"),
    [
        ("wethouder Zand en sport", "wethouder"),
        ("Wethouder van zand en klei", "Wethouder"),
        ("Alderman for Sand", "Alderman"),
    ],
)
def test_an_office_below_a_name_says_what_for(below: str, function: str) -> None:
    (holding,) = read(f"Kees Bos\n{below}\nk.bos@voorbeeld.nl").holdings
    assert holding.person.function == function
    assert "".join(t.phrase for t in holding.topics).casefold()[0] in "sz"


def test_a_title_below_a_name_keeps_what_stands_in_its_brackets() -> None:
    text = "Kees Bos\nHeemraad (geborgd)\n- Sport\n\nA. Smit\nHeemraad (natuur)\n- Water"
    told = [(holding.person.name, holding.person.function) for holding in read(text).holdings]
    assert told == [("Kees Bos", "Heemraad (geborgd)"), ("A. Smit", "Heemraad (natuur)")]


def test_a_party_below_most_names_and_titles_is_no_holder() -> None:
    (bos, smit) = read(
        "Kees Bos\nWethouder\nVVD\n- Sport\n\nA. Smit\nWethouder\nLokaal Belang\n- Water"
    ).holdings
    assert (bos.person.party, smit.person.party) == ("VVD", "Lokaal Belang")


def test_what_an_office_below_a_name_is_for_is_taken_where_the_office_is_known() -> None:
    text = "Wethouder Jansen\nwethouder Zand en Klei\n\nWethouder Smit\nSport"
    assert held(read(text)) == {"Jansen": ["Zand en Klei"], "Smit": ["Sport"]}


@pytest.mark.parametrize(
    "line", ["Besluit: akkoord", "Lees meer over Jansen", "Kees is geboren in Delft."]
)
def test_what_divides_nothing_is_passed_over(line: str) -> None:
    division = read(f"Kees Bos\n{line}\n- Sport\n\nA. Smit\n- Water")
    assert (held(division), division.passed) == (
        {"Kees Bos": ["Sport"], "A. Smit": ["Water"]},
        (line,),
    )


@pytest.mark.parametrize("head", ["Stad En Land", "Stad En Land:"])
def test_a_head_that_comes_back_below_those_who_are_certain_names_nobody(head: str) -> None:
    text = f"Jan Bos (VVD)\n- Water\n\n{head}\n- Haven\n\nEls Kok (CDA)\n- Sport\n\n{head}\n- GGD"
    assert held(read(text)) == {"Jan Bos": ["Water", "Haven"], "Els Kok": ["Sport", "GGD"]}
    assert read(text).passed == (head,)


def test_a_head_that_comes_back_below_three_names_nobody() -> None:
    each = "{}\n- Water\n\nStad En Land\n- Haven\n\n"
    text = "".join(each.format(name) for name in ("Jan Bos", "Els Kok", "Ans Pot"))
    assert [*held(read(text))] == ["Jan Bos", "Els Kok", "Ans Pot"]


def test_who_comes_back_below_two_is_named_each_time() -> None:
    text = "Jan Bos\n- Water\n\nAns Pot\n- Haven\n\nEls Kok\n- Sport\n\nAns Pot\n- GGD"
    assert held(read(text))["Ans Pot"] == ["Haven", "GGD"]


@pytest.mark.parametrize("head", ["Grote Projecten", "Regionale Taken", "Overige Dossiers"])
def test_a_head_that_says_topics_names_nobody(head: str) -> None:
    division = read(f"Jan Bos\n- Water\n\n{head}\n- Haven\n\nEls Kok\n- Sport")
    assert held(division) == {"Jan Bos": ["Water", head, "Haven"], "Els Kok": ["Sport"]}


@pytest.mark.parametrize("join", [" ", "\n"])
def test_a_numbered_seat_is_of_whose_name_follows(join: str) -> None:
    text = f"Wethouder Jan Bos\nWater\nZorg\n2e loco-burgemeester{join}Els Kok\nSport\nWonen"
    holdings = read(text).holdings
    assert [holding.person.function for holding in holdings] == [
        "Wethouder",
        "2e loco-burgemeester",
    ]
    assert held(read(text)) == {"Jan Bos": ["Water", "Zorg"], "Els Kok": ["Sport", "Wonen"]}


def test_a_numbered_seat_below_the_label_of_topics_is_of_nobody_else() -> None:
    each = "Naam\n{}\nTaken\n1e loco-burgemeester\nOpenbare Werken"
    text = "\n\n".join(map(each.format, ("Jan Bos", "Els Kok")))
    assert [*held(read(text))] == ["Jan Bos", "Els Kok"]


def test_a_numbered_seat_below_a_name_is_of_nobody_else() -> None:
    text = "Jan Bos\n1e loco-burgemeester\nVitale Kernen\n\nEls Kok\n2e loco-burgemeester\nSport"
    assert held(read(text)) == {"Jan Bos": ["Vitale Kernen"], "Els Kok": ["Sport"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wethouder Klei & Zand: Jan Bos\nWethouder Sociaal Domein: Els Kok",
            {"Jan Bos": ["Klei & Zand"], "Els Kok": ["Sociaal Domein"]},
        ),
        (
            "Wethouder Sport: Jan Bos\n- Zalen\n\nWethouder Ruimte: Els Kok\n- Wonen",
            {"Jan Bos": ["Sport", "Zalen"], "Els Kok": ["Ruimte", "Wonen"]},
        ),
        (
            "Sociaal domein (wethouder Bos)\n- zorg\n\nRuimte (wethouder Kok):\n- wonen",
            {"Bos": ["Sociaal domein", "zorg"], "Kok": ["Ruimte", "wonen"]},
        ),
        (
            "Sociaal domein (wethouder Bos)\nzorg\n\nRuimte (wethouder Kok)\nwonen",
            {"Bos": ["Sociaal domein", "zorg"], "Kok": ["Ruimte", "wonen"]},
        ),
        # but nobody holds what an entry says of somebody, nor is a party or a place a holder
        (
            "Jan Bos\n- Sport (wethouder Kok)\n- Zorg",
            {"Jan Bos": ["Sport (wethouder Kok)", "Zorg"]},
        ),
        (
            "Jan Bos (VVD)\n- Water\n\nSociaal domein (nieuw)\n- Zorg",
            {"Jan Bos": ["Water", "Sociaal domein (nieuw)", "Zorg"]},
        ),
    ],
)
def test_what_somebody_has_may_stand_before_the_name(text: str, expected: Held) -> None:
    assert held(read(text)) == expected


def test_a_party_may_stand_before_a_name_and_a_dash() -> None:
    division = read("VVD: Bos - sport, zorg\nCDA: wethouder Kok - wonen\nD66: sport")
    assert held(division) == {"Bos": ["sport", "zorg"], "Kok": ["wonen"], "D66": ["sport"]}
    assert [holding.person.party for holding in division.holdings] == ["VVD", "CDA", "D66"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_note_below_entries_is_none(gap: str) -> None:
    division = read(f"Jan Bos\n- Sport*\n- Zorg{gap}* samen met Kok")
    assert (held(division), division.passed) == (
        {"Jan Bos": ["Sport*", "Zorg"]},
        ("* samen met Kok",),
    )


def test_an_entry_that_only_says_who_there_are_holds_nothing() -> None:
    division = read("- Dijkgraaf: Jan Bos\n- Heemraden: Els Kok, Ans Pot\n\nEls Kok\n- Water")
    assert held(division) == {"Jan Bos": [], "Els Kok": ["Water"]}
    assert division.passed == ("Heemraden: Els Kok, Ans Pot",)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_numbered_name_may_stand_above_plain_lines(gap: str) -> None:
    division = read(f"Vooraf\n- helder\n- snel\n\n1. Jan Bos\nSport\nZorg{gap}2. Els Kok\nWonen")
    assert held(division) == {"Jan Bos": ["Sport", "Zorg"], "Els Kok": ["Wonen"]}


@pytest.mark.parametrize("entry", ["wethouder Zorg", "coördinerend wethouder MRA"])
def test_an_entry_between_names_is_no_holder(entry: str) -> None:
    text = f"Jan Bos\n- {entry}\nEls Kok\n- Sport"
    assert held(read(text)) == {"Jan Bos": [entry], "Els Kok": ["Sport"]}


def test_what_somebody_coordinates_among_lines_is_no_name() -> None:
    text = "Jan Bos\nSport\nCoördinerend wethouder MRA\nZorg\n\nEls Kok\nWonen"
    assert held(read(text)) == {
        "Jan Bos": ["Sport", "Coördinerend wethouder MRA", "Zorg"],
        "Els Kok": ["Wonen"],
    }


def test_whoever_stands_over_their_portfolio_is_named() -> None:
    text = (
        "Jan Bos (VVD)\nPortefeuille: Water\n\nEls Kok (CDA)\nPortefeuille: Sport\n\n"
        "Commissaris van de Koning\nJan-Piet ter Horst\nPortefeuille: Europa"
    )
    assert held(read(text))["Jan-Piet ter Horst"] == ["Europa"]


def test_what_is_told_of_somebody_is_no_topic() -> None:
    text = "Jan Bos\nJan Bos is sinds 2019 wethouder van Laren.\nHij gaat over:\n- Water\n- Sport"
    division = read(text)
    assert held(division) == {"Jan Bos": ["Water", "Sport"]}
    assert division.passed == ("Jan Bos is sinds 2019 wethouder van Laren.",)


def test_stars_are_bullets_though_one_of_what_they_stand_before_ends_in_one() -> None:
    text = "Verdeling (concept)*\n\nJan Bos*\n* Sport*\n* Zorg\n\nEls Kok\n* Wonen"
    assert held(read(text))["Els Kok"] == ["Wonen"]


def test_a_table_of_its_own_is_not_one_with_that_above_a_gap() -> None:
    text = (
        "| Naam | Taken |\n|---|---|\n| Jan Bos | Sport |\n\n| Els Kok | Zorg |\n\n"
        "| Onderwerp | Wie |\n|---|:-:|\n| Wonen | Ans Pot |"
    )
    assert held(read(text)) == {"Jan Bos": ["Sport"], "Els Kok": ["Zorg"], "Ans Pot": ["Wonen"]}


def test_a_name_below_a_list_of_seats_is_not_held_by_the_last_of_them() -> None:
    text = (
        "Loco's:\n1e loco-burgemeester Jan Bos\n2e loco-burgemeester Els Kok\n\n"
        "Ans Pot\n- Wonen\n\nJan Bos\n- Sport\n\nEls Kok\n- Zorg"
    )
    assert held(read(text)) == {"Jan Bos": ["Sport"], "Els Kok": ["Zorg"], "Ans Pot": ["Wonen"]}


def test_what_a_gap_parts_from_whoever_has_it_is_no_name() -> None:
    text = "Wethouder Bos (VVD)\n\nNieuwe Haven\n- kade\n\nWethouder Kok (CDA)\n\nOude Kerk\n- dak"
    assert held(read(text)) == {"Bos": ["Nieuwe Haven", "kade"], "Kok": ["Oude Kerk", "dak"]}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("told", ["\t(VVD)", "\t\t0,8 fte", "\twethouder \t VVD"])
def test_tabs_may_part_what_is_said_of_somebody_from_the_name(told: str, gap: str) -> None:
    text = f"Jan Bos{told}{gap}- Sport\n- Zorg\n\nEls Kok{told}{gap}- Wonen\n- Verkeer"
    assert held(read(text)) == {"Jan Bos": ["Sport", "Zorg"], "Els Kok": ["Wonen", "Verkeer"]}


def test_dots_before_a_tab_are_no_part_of_what_they_lead_from() -> None:
    text = "Sport .......\tJan Bos\nZorg e.d. ……\tEls Kok"
    assert held(read(text)) == {"Jan Bos": ["Sport"], "Els Kok": ["Zorg e.d."]}


def test_what_a_letter_is_marked_by_holds_nothing() -> None:
    text = "Van:\tA. Pot\nDatum\t\t3 mei\nOns kenmerk:\t12\n\n"
    assert held(read(f"{text}Jan Bos:\tSport\nEls Kok:\tZorg")) == {
        "Jan Bos": ["Sport"],
        "Els Kok": ["Zorg"],
    }
    assert held(read(f"{text}1. Jan Bos\n- Sport")) == {"Jan Bos": ["Sport"]}


def test_an_upright_line_by_itself_parts_no_lines() -> None:
    text = "Jan Bos | VVD\nWonen\nVerkeer\n\nEls Kok | CDA\nWater\nZorg"
    assert held(read(text)) == {"Jan Bos": ["Wonen", "Verkeer"], "Els Kok": ["Water", "Zorg"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Naam\tJan Bos\nTaken\tSport\n\tZorg\n\nNaam\tEls Kok\nTaken\tWonen",
            {"Jan Bos": ["Sport", "Zorg"], "Els Kok": ["Wonen"]},
        ),
        (
            "Taken\tSport\n\tZorg\nNaam\tJan Bos\n\nTaken\tWonen\nNaam\tEls Kok",
            {"Jan Bos": ["Sport", "Zorg"], "Els Kok": ["Wonen"]},
        ),
        (
            "Naam\tJan Bos\nPartij\tVVD\nNaam\tEls Kok\nPartij\tCDA\nTaken\tWonen",
            {"Jan Bos": [], "Els Kok": ["Wonen"]},
        ),
        (
            "Wethouder 1\tJan Bos\nTaken\tSport\nWethouder 2\tEls Kok\nTaken\tZorg",
            {"Jan Bos": ["Sport"], "Els Kok": ["Zorg"]},
        ),
        # a topic may stand below a label
        (
            "Naam\tJan Bos\nTaken\t\nKlei\t\nNaam\tEls Kok\nTaken\t\nZand\t",
            {"Jan Bos": ["Klei"], "Els Kok": ["Zand"]},
        ),
        # but a title before a topic and a name is none
        (
            "Wethouder\tSport\tJan Bos\nWethouder\tZorg\tEls Kok",
            {"Jan Bos": ["Sport"], "Els Kok": ["Zorg"]},
        ),
    ],
)
def test_labels_beside_what_is_said_stand_on_cards(text: str, expected: Held) -> None:
    assert held(read(text)) == expected


def test_a_label_on_a_card_that_says_nothing_of_a_division_is_passed_over() -> None:
    division = read("Naam\tJan Bos\nTel\t06\nTaken\tSport\nNaam\tEls Kok\nTaken\tZorg")
    assert held(division) == {"Jan Bos": ["Sport"], "Els Kok": ["Zorg"]}
    assert division.passed == ("Tel",)


def test_one_domain_that_is_no_name_tells_that_all_before_names_are_domains() -> None:
    text = "Wethouder Sport: Jan Bos\nWethouder Wonen: Els Kok\nWethouder: Ans Pot"
    assert held(read(text)) == {"Jan Bos": ["Sport"], "Els Kok": ["Wonen"], "Ans Pot": []}


def test_a_domain_tells_nothing_of_what_follows_a_name() -> None:
    text = "Burgemeester Jan Bos: Openbare Orde\nWethouder Sport: Els Kok\nKlei\nZand"
    assert held(read(text)) == {"Jan Bos": ["Openbare Orde"], "Els Kok": ["Sport", "Klei", "Zand"]}


def test_a_label_below_a_list_of_names_is_no_topic() -> None:
    text = "Wethouders\nA. Bos\nB. Kok\n\nPortefeuilles\n\nA. Bos\n- Klei\n\nB. Kok\n- Zand"
    assert held(read(text)) == {"A. Bos": ["Klei"], "B. Kok": ["Zand"]}


def test_a_lone_word_behind_a_party_is_a_name_only_before_topics() -> None:
    text = "VVD: Windmolens - inpassing\nCDA: Stadhuis - verbouwing"
    assert held(read(text)) == {
        "VVD": ["Windmolens - inpassing"],
        "CDA": ["Stadhuis - verbouwing"],
    }


def test_no_name_ends_in_what_stands_before_a_surname() -> None:
    text = "Jan Bos\n- Sport\n\nEls Kok\n- Zorg\n\nLid van – water, bodem"
    assert "Lid van" not in held(read(text))


def test_a_name_may_refer_to_a_note() -> None:
    text = "Jan Bos*\n- Sport\n- Zorg\n\nEls Kok\n- Wonen\n\n* tot 1 mei"
    assert held(read(text)) == {"Jan Bos": ["Sport", "Zorg"], "Els Kok": ["Wonen"]}


def test_topics_beside_parties_are_nobodys() -> None:
    division = read("Sport\tVVD\nKlei\tCDA\nRuimte\tVVD\nWater\tPvdA")
    assert [*filter(None, held(division).values())] == []
    assert division.passed == ("Sport", "Klei", "Ruimte", "Water")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jan Bos: sport, klei\n\nWethouder\nEls Kok\nZand, veen\n\nAns Pot: leem",
            {"Jan Bos": ["sport", "klei"], "Els Kok": ["Zand", "veen"], "Ans Pot": ["leem"]},
        ),
        (
            "Wethouder\nBos\nKlei\n\nWethouder\nEls Kok\nZand",
            {"Bos": ["Klei"], "Els Kok": ["Zand"]},
        ),
        # what says nothing may stand between
        (
            "Wethouder\nTel. 06\nJan Bos\n- Klei\n\nEls Kok\n- Zand",
            {"Jan Bos": ["Klei"], "Els Kok": ["Zand"]},
        ),
        # a single lone word is no name there, nor what is short for something in a list
        (
            "Burgemeester\nVastgoed\n\nWethouder Jan Bos\n- Klei",
            {"Burgemeester": ["Vastgoed"], "Jan Bos": ["Klei"]},
        ),
        (
            "Wethouder Jan Bos\nKlei en zand\nloco-burgemeester\nGGD\n\nWethouder Kok\nVeen",
            {"Jan Bos": ["Klei en zand", "loco-burgemeester", "GGD"], "Kok": ["Veen"]},
        ),
        # nor has a name what an entry, or another title, says before it
        ("Jan Bos\n- Klei\n- dijkgraaf\nEls Kok\n- Zand", None),
    ],
)
def test_a_title_over_a_name_is_of_whoever_is_named(text: str, expected: Held | None) -> None:
    division = read(text)
    if expected:
        assert held(division) == expected
    else:
        assert {holding.person.function for holding in division.holdings} == {""}


def test_of_a_party_and_a_title_over_a_name_the_nearest_is_of_whoever_is_named() -> None:
    holding = read("VVD\nWethouder\nJan Bos\n- Sport").holdings[-1]
    assert (*holding.person[:2], holding.topics) == ("Jan Bos", "Wethouder", (Topic("Sport"),))


def test_an_office_with_topics_is_not_that_of_the_name_below() -> None:
    text = "Burgemeester – VVD – sport, klei\nJan Bos – CDA – zand, veen"
    assert [holding.person[:3] for holding in read(text).holdings] == [
        ("Burgemeester", "Burgemeester", "VVD"),
        ("Jan Bos", "", "CDA"),
    ]


def test_no_party_is_that_of_a_party_below() -> None:
    assert [holding.person.party for holding in read("VVD\nCDA\n- Sport").holdings] == [
        "VVD",
        "CDA",
    ]


def test_a_topic_of_many_words_is_held_by_who_is_named_behind_it() -> None:
    long = f"ruimte {'en alles wat daarbij hoort ' * 9}in het gebied"
    text = f"{long}: Jan Bos\n{long} en daarbuiten: Els Kok"
    division = division_in(parts_of(text.encode(), "a.txt"), lambda said: said.startswith("ruimte"))
    assert held(division) == {"Jan Bos": [long], "Els Kok": [f"{long} en daarbuiten"]}


@pytest.mark.parametrize("name", ["Wiebe Bos", "Roland Kok", "Ismay Pot"])
def test_a_name_may_begin_as_a_head_does(name: str) -> None:
    assert held(read(f"{name} – VVD – klei, zand\nEls Smit – CDA – veen, leem")) == {
        name: ["klei", "zand"],
        "Els Smit": ["veen", "leem"],
    }


def test_a_label_with_a_colon_may_stand_over_what_it_says() -> None:
    text = "Jan Bos\n- Klei\nVervanger:\nEls Kok\n\nEls Kok\n- Zand\nVervanger:\nJan Bos"
    division = read(text)
    assert held(division) == {"Jan Bos": ["Klei"], "Els Kok": ["Zand"]}
    assert [holding.replacements for holding in division.holdings] == [("Els Kok",), ("Jan Bos",)]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_label_that_was_not_filled_in_takes_no_name_along(gap: str) -> None:
    text = f"Jan Bos\n- Klei\nVervanger:{gap}Els Kok\n- Zand\nVervanger:"
    assert held(read(text)) == {"Jan Bos": ["Klei"], "Els Kok": ["Zand"]}


@pytest.mark.parametrize(
    ("text", "expected", "passed"),
    [
        (
            "Naam;Partij;Water;Sport\nA. Jansen;VVD;x;\nB. Smit;CDA;;x",
            {"A. Jansen": ["Water"], "B. Smit": ["Sport"]},
            (),
        ),
        (
            "Gedeputeerde;Partij;Water;Sport\nJansen;VVD;ja;nee\nSmit;CDA;;ja",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            (),
        ),
        (
            "Wethouder;Zuid;Noord\nJansen;x;\nDe Wit;;x\nSamen;x;x",
            {"Jansen": ["Zuid"], "De Wit": ["Noord"]},
            ("Samen; x; x",),
        ),
        (
            "Naam;A. Jansen;B. Smit\nPartij;VVD;CDA\nWater;x;\nSport;;x",
            {"A. Jansen": ["Water"], "B. Smit": ["Sport"]},
            (),
        ),
        (
            "Onderwerp;Opmerking;Jansen;Smit\nWater;zwaar;x;\nSport;;;x",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            ("Opmerking",),
        ),
        (
            "Nr;Onderwerp;Jansen;Smit\n1;Water;x;\n2;Sport;;x",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            ("Nr",),
        ),
        (
            "Water;Sport;Naam\nx;;Jansen\n;x;Smit",
            {"Jansen": ["Water"], "Smit": ["Sport"]},
            (),
        ),
        (
            "Taak;Burgemeester;Wethouder\nVTH;x;\nSport;;x",
            {"Burgemeester": ["VTH"], "Wethouder": ["Sport"]},
            (),
        ),
        ("Taak;Wethouder;Nieuw\nWater;Jansen;x", {"Jansen": ["Water"]}, ("Nieuw",)),
        (
            ";Water;Wonen;Groen\nJansen;1;2;0\nDe Wit;0;1;1",
            {"Jansen": ["Water", "2 Wonen"], "De Wit": ["Wonen", "Groen"]},
            (),
        ),
        (
            ";Jansen;Smit\nWater;x;\nWonen;;x\nGroen;x;",
            {"Jansen": ["Water", "Groen"], "Smit": ["Wonen"]},
            (),
        ),
    ],
)
def test_what_stands_beside_crosses_is_no_topic(
    text: str, expected: Held, passed: tuple[str, ...]
) -> None:
    division = read(text, ".csv")
    assert (held(division), division.passed) == (expected, passed)


def test_what_stands_beside_crosses_is_said_of_whose_row_it_is() -> None:
    text = "Naam;Partij;Functie;Fte;Vervanger;Klei;VTH\nA. Bos;VVD;lid;0,8;B. Kok;x;\nB. Kok;;;;;;x"
    holding, _ = read(text, ".csv").holdings
    assert (*holding.person, *holding.replacements) == ("A. Bos", "lid", "VVD", 0.8, "B. Kok")


def test_a_weight_beside_crosses_is_that_of_the_topic() -> None:
    jansen, smit = read("Taak;Zwaarte;Jansen;Smit\nWater;3;x;\nSport;2;;x", ".csv").holdings
    assert (jansen.topics, smit.topics) == (
        (Topic("Water", weight=3),),
        (Topic("Sport", weight=2),),
    )


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("Jan Jansen\n- Water\n- x", ".txt"),
        ("Naam;Partij;Water;Sport\nA. Bos;VVD;hoog;laag\nB. Kok;CDA;laag;hoog", ".csv"),
    ],
)
def test_what_makes_a_mark_a_topic_or_a_head_a_holder_is_not_read(text: str, suffix: str) -> None:
    assert not read(text, suffix).holdings


def test_the_number_of_a_page_is_no_topic() -> None:
    division = read("Jan Jansen\nWater\n3\nSport")
    assert (held(division), division.passed) == ({"Jan Jansen": ["Water", "Sport"]}, ("3",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wethouder\nPartij\nTaken\nA. Bos\nVVD\nWater\nKlei\nB. Kok\nCDA\nSport", {}),
        ("Wethouder\nTaken\nA. Bos\nWater\nVTH\nB. Kok\nSport", None),
        ("Taken\nWethouder\nWater\nA. Bos\nSport\nB. Kok", None),
        ("Naam\nPartij\nTaken\nBos\nVVD\nWater\nKok\nOns Dorp\nVTH\nPot\nCDA\nSport", {}),
        ("Naam\nFunctie\nTaken\nBos\nlid\nWater\nSport\nKok\nlid\nVTH", {}),
    ],
)
def test_cells_that_are_lines_are_read_where_it_is_told_whose_they_are(
    text: str, expected: Held | None
) -> None:
    topics = {"A. Bos": ["Water"], "B. Kok": ["Sport"]}
    topics["A. Bos"] += ["VTH"] if "VTH" in text else []
    assert held(read(text)) == (topics if expected is None else expected)


@pytest.mark.parametrize(
    "below", ["Ruimte en VTH blijven bij Kok.", "Sport doet Bos.", "Bodem", "VTH: nog bespreken"]
)
@pytest.mark.parametrize("bullet", ["- ", "", "1. "])
def test_a_line_level_with_names_before_lists_is_nobodys(bullet: str, below: str) -> None:
    division = read(f"{bullet}A. Bos: water, klei\n{bullet}Piet Kok - sport, zand\n{bullet}{below}")
    assert (held(division), division.passed) == (
        {"A. Bos": ["water", "klei"], "Piet Kok": ["sport", "zand"]},
        (below,),
    )


@pytest.mark.parametrize("bullet", ["- ", ""])
@pytest.mark.parametrize(
    "below", ["Openstaand: klei, zand.", "Let op: klei is nog niet besproken.", "Overige: klei"]
)
def test_what_stands_apart_behind_a_colon_is_nobodys(bullet: str, below: str) -> None:
    division = read(f"A. Bos\n{bullet}Water\n\nPiet Kok\n{bullet}Sport\n\n{below}")
    assert (held(division), division.passed) == (
        {"A. Bos": ["Water"], "Piet Kok": ["Sport"]},
        (below,),
    )


def test_a_list_below_the_last_holder_that_is_no_ones_is_passed_over() -> None:
    division = read("A. Bos\n- Water\n\nPiet Kok\n- Sport\n\nOpenstaand:\n- klei\n- zand")
    assert (held(division), division.passed) == (
        {"A. Bos": ["Water"], "Piet Kok": ["Sport"]},
        ("Openstaand:", "klei", "zand"),
    )


def test_a_line_level_with_names_is_theirs_where_most_have_one() -> None:
    assert held(read("A. Bos\n- Water\nProject: Haven\n\nPiet Kok\n- Sport\nProject: Kade")) == {
        "A. Bos": ["Water", "Project: Haven"],
        "Piet Kok": ["Sport", "Project: Kade"],
    }


@pytest.mark.parametrize(
    ("heads", "earlier"),
    [
        ("Naam;Portefeuille nu;Portefeuille nieuw", "Portefeuille nu"),
        ("Naam;Portefeuille oud;Portefeuille", "Portefeuille oud"),
        ("Naam;2023-2027;2027-2031", "2023-2027"),
        ("Naam;Taken vanaf 1 mei 2026;Taken vanaf 1 mei 2027", "Taken vanaf 1 mei 2026"),
        ("Naam;Was;Wordt", "Was"),
    ],
)
def test_of_columns_that_differ_in_time_the_latest_is_taken(heads: str, earlier: str) -> None:
    division = read(f"{heads}\nJansen;Water;Sport\nSmit;Sport;Water", ".csv")
    assert (held(division), division.passed) == (
        {"Jansen": ["Sport"], "Smit": ["Water"]},
        (earlier,),
    )


@pytest.mark.parametrize(
    "heads",
    ["Naam;Taken per 1 mei 2026;Taken per 1 juni 2026", "Naam;Taken;Taken variant B"],
)
def test_columns_of_which_it_is_not_told_which_holds_are_refused(heads: str) -> None:
    with pytest.raises(PortcheckError, match='leave one of the columns "Taken'):
        read(f"{heads}\nJansen;Water;Sport\nSmit;Sport;Water", ".csv")


@pytest.mark.parametrize(
    ("heads", "other"),
    [
        ("Naam;Portefeuille variant A;Portefeuille variant B", "Portefeuille variant B"),
        ("Naam;Optie 1;Optie 2", "Optie 2"),
    ],
)
def test_of_columns_that_are_variants_the_first_is_taken(heads: str, other: str) -> None:
    division = read(f"{heads}\nJansen;Water;Sport\nSmit;Sport;Water", ".csv")
    assert (held(division), division.passed) == (
        {"Jansen": ["Water"], "Smit": ["Sport"]},
        (other,),
    )


def test_what_crosses_stand_below_may_be_called_a_variant() -> None:
    text = "Naam;Model T\nA. Bos;x\nB. Kok;"
    assert held(read(text, ".csv")) == {"A. Bos": ["Model T"], "B. Kok": []}


def test_topics_that_a_word_of_time_tells_apart_stay() -> None:
    text = "Naam;Oude Haven;Nieuwe Haven\nA. Bos;x;\nB. Kok;;x"
    assert held(read(text, ".csv")) == {"A. Bos": ["Oude Haven"], "B. Kok": ["Nieuwe Haven"]}


@pytest.mark.parametrize("heads", ["Naam;2026;2027", "Naam;Nu;Nieuw"])
def test_crosses_below_a_time_give_nobody_a_topic(heads: str) -> None:
    assert not read(f"{heads}\nA. Jansen;x;\nB. Smit;;x", ".csv").holdings


@pytest.mark.parametrize("bullet", ["", "- ", "1. "])
def test_a_dash_behind_surnames_parts_them_from_topics(bullet: str) -> None:
    text = f"{bullet}Jansen – Water, sport\n{bullet}De Wit – Bodem\n{bullet}Vacature – Ruimte"
    assert held(read(text)) == {
        "Jansen": ["Water", "sport"],
        "De Wit": ["Bodem"],
        "Vacature": ["Ruimte"],
    }


def test_a_dash_behind_a_lone_word_below_a_name_parts_nobody_from_topics() -> None:
    text = "Jan Jansen\nErfgoed – Water\nVastgoed – Sport\n\nA. Smit\nKunst – Bodem\nGroen – VTH"
    assert [*held(read(text))] == ["Jan Jansen", "A. Smit"]


def test_a_dash_before_a_party_parts_no_topics() -> None:
    assert not any(held(read("- Jansen – VVD – Water\n- Smit – CDA – Sport")).values())


@pytest.mark.parametrize("bullet", ["", "- ", "1. "])
def test_a_dash_before_surnames_parts_topics_from_them(bullet: str) -> None:
    text = f"{bullet}Water – Jansen\n{bullet}Sport – Smit\n{bullet}Bodem – Jansen"
    assert held(read(text)) == {"Jansen": ["Water", "Bodem"], "Smit": ["Sport"]}


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize(
    "open_", ["Openstaand", "Nog te verdelen", "Vacant", "Niet verdeeld", "PM", "Overige"]
)
def test_what_is_open_beside_surnames_is_nobodys(open_: str, gap: str) -> None:
    division = read(f"Jansen: water, bodem\n{gap}{open_}: sport\n{gap}Smit: ruimte")
    assert held(division) == {"Jansen": ["water", "bodem"], "Smit": ["ruimte"]}
    assert division.passed == (f"{open_}: sport",)


@pytest.mark.parametrize("said", ["Sport doet Jansen.", "Sport en bodem blijven bij Jan Jansen"])
def test_what_an_entry_gives_to_another_holder_is_not_theirs_below_whom_it_stands(
    said: str,
) -> None:
    division = read(f"Jan Jansen\n- Water\n\nEls Smit\n- Ruimte gaat voor\n- {said}")
    assert held(division) == {"Jan Jansen": ["Water"], "Els Smit": ["Ruimte gaat voor"]}
    assert division.passed == (said.removesuffix("."),)


def test_a_table_of_totals_alone_divides_nothing() -> None:
    assert not read("Totaal;x\nTotaal;x", ".csv").holdings


@pytest.mark.parametrize("row", ["2026", "2026;;"])
def test_a_year_below_crosses_marks_nothing(row: str) -> None:
    text = f";Jansen;Smit\nWater;x;\nSport;;x\n{row}"
    assert held(read(text, ".csv")) == {"Jansen": ["Water"], "Smit": ["Sport"]}


def test_what_stands_below_what_is_open_is_nobodys() -> None:
    division = read("Jan Bos\n- Water\n\nEls Kok\n- Sport\n\nOpenstaand: klei, en\n- zand")
    assert held(division) == {"Jan Bos": ["Water"], "Els Kok": ["Sport"]}


def test_a_column_that_only_says_when_beside_names_and_topics_names_nobody() -> None:
    text = "Taak;Wethouder;Nieuw\nWater;Jansen;x\nTaak;Wethouder;Nieuw\nSport;Smit;"
    assert held(read(text, ".csv")) == {"Jansen": ["Water"], "Smit": ["Sport"]}


def test_an_official_beside_a_holder_leaves_the_holder_one() -> None:
    text = "Verdeling\n- Water\n\nA. Smit\n- Sport\n\nRaadsgriffier M. Mol\n- Bodem"
    assert held(read(text)) == {"A. Smit": ["Sport"]}


@pytest.mark.parametrize("note", ["Opmerking: tot 1 mei", "Bron: website", "Totaal: 0,8 fte"])
def test_a_note_between_a_name_and_topics_takes_none_along(note: str) -> None:
    division = read(f"Jan Bos\n{note}\n- Water\n\nEls Kok\n- Sport")
    assert (held(division), division.passed) == (
        {"Jan Bos": ["Water"], "Els Kok": ["Sport"]},
        (note,),
    )


def test_a_title_behind_a_name_leaves_the_title_before_it_one_of_a_holder() -> None:
    behind = "(1e loco-burgemeester)\n(Vervanger: Bos)\n- Sport"
    assert held(read(f"Wethouder Jan Bos\n- Water\nWethouder Els Kok {behind}"))["Els Kok"] == [
        "Sport"
    ]


@pytest.mark.parametrize(
    "head", ["Vertegenwoordigingen e.d.:", "Commissies", "Bestuurlijke vertegenwoordigingen"]
)
def test_where_somebody_sits_elsewhere_is_no_topic(head: str) -> None:
    division = read(f"Jan Bos\n- Water\n{head}\n- VRF\n\nEls Kok\n- Sport")
    assert held(division) == {"Jan Bos": ["Water"], "Els Kok": ["Sport"]}
    assert division.passed == (head, "VRF")


def test_side_offices_of_all_stand_by_names_that_are_passed_over() -> None:
    text = "Jan Bos\n- Water\nEls Kok\n- Sport\n\nNevenfuncties wethouders\nJan Bos\n- Bodem"
    assert held(read(text)) == {"Jan Bos": ["Water"], "Els Kok": ["Sport"]}


def test_of_periods_that_are_headed_alike_the_latest_is_read() -> None:
    text = "Nu\n\nCollege 2018-2022\n\n{}\n\nCollege 2022–2026\n\n{}\n\nCollege 2014-2018\n\n{}"
    division = read(text.format("Jan Bos\n- Water", "Jan Bos\n- Sport", "Els Kok\n- Bodem"))
    assert held(division) == {"Jan Bos": ["Sport"]}
    assert division.passed[-2:] == tuple(
        VARIANT.filled({"said": f"College {years}"}) for years in ("2018-2022", "2014-2018")
    )


def test_periods_that_are_headed_otherwise_are_no_variants() -> None:
    text = "Begroting 2018-2022\n\nJan Bos\n- Water\n\nCollege 2022-2026\n\nEls Kok\n- Sport"
    assert held(read(text)).keys() >= {"Jan Bos", "Els Kok"}


def test_what_somebody_is_for_an_area_names_no_holder() -> None:
    text = "Inge Jong (CU): wijkwethouder Ten Boer, sport\nWethouder Jan Bos (VVD): Water, Natuur"
    assert held(read(text)).keys() == {"Inge Jong", "Jan Bos"}


def test_a_long_list_does_not_run_on_in_whom_nobody_knows_yet() -> None:
    topics = "wethouder Financiën, Volkshuisvesting, Cultuur, Werk en inkomen"
    division = read(f"Gert Bos, {topics}\nnnb (D66), wethouder Sport, Jeugd, Zorg")
    assert held(division)["nnb"] == ["Sport", "Jeugd", "Zorg"]


@pytest.mark.parametrize("bullet", ["- ", ""])
def test_a_programme_of_several_periods_is_no_college(bullet: str) -> None:
    topics = ["Sport", "MIRT 2018-2022", "MIRT 2022-2026", "Water"]
    listed = "\n".join(bullet + topic for topic in topics)
    assert held(read(f"Jan Bos (VVD)\n{listed}")) == {"Jan Bos": topics}


def test_entries_of_a_list_begin_no_period() -> None:
    topics = ["College 2018-2022", "College 2022-2026"]
    assert held(read("Jan Bos (VVD)\n- {}\n- {}".format(*topics))) == {"Jan Bos": topics}


@pytest.mark.parametrize(
    "label", ["Datum: 2 juni", "Steller: P. Mol", "Woordvoerder: Ans Bol", "Secretaresse: Tin Hof"]
)
def test_what_is_said_of_a_document_or_an_office_names_no_holder(label: str) -> None:
    division = read(f"Jansen: water\n{label}\nSmit: sport")
    assert held(division) == {"Jansen": ["water"], "Smit": ["sport"]}
    assert label in division.passed


@pytest.mark.parametrize("gap", ["", "x\n"])
@pytest.mark.parametrize("title", ["Provinciesecretaris", "Secretaris-directeur", "Griffier"])
def test_the_name_below_an_officials_title_is_no_holder(title: str, gap: str) -> None:
    text = f"Gedeputeerde A. Bos\n- Water\n\n{title}\n{gap}mr. B. Kok\n\nPartij Zetels"
    assert held(read(text)) == {"A. Bos": ["Water"]}


def test_a_party_behind_a_title_is_that_of_whoever_is_named_behind_it() -> None:
    text = "7.1 Wethouder VVD (0,8 fte): Jan Bos\nWater\n\n7.2 Wethouder D66: vacature\nSport"
    assert [(holding.person.party, holding.person.fte) for holding in read(text).holdings] == [
        ("VVD", 0.8),
        ("D66", None),
    ]


def test_a_list_of_holders_may_follow_what_is_no_part_of_the_division() -> None:
    text = "Besluit\n1. Geen\n\n1. Wethouder A. Bos\na. Water\n2. Wethouder B. Kok\na. Sport"
    assert held(read(text)) == {"A. Bos": ["Water"], "B. Kok": ["Sport"]}


def test_what_is_quoted_or_struck_is_no_topic() -> None:
    text = '# Jan Bos\n\n"Ik wil vooruit."\n\n- Water\n- ~~Bodem~~\n\n# Els Kok\n- Sport[1]'
    assert held(read(text, ".md")) == {"Jan Bos": ["Water"], "Els Kok": ["Sport"]}


def test_a_name_below_a_photograph_that_stands_twice_is_one() -> None:
    text = "Jan Bos Jan Bos\n\n- Water\n\nEls Kok Els Kok\n\n- Sport"
    assert held(read(text)) == {"Jan Bos": ["Water"], "Els Kok": ["Sport"]}


@pytest.mark.parametrize(
    ("broken", "topic"),
    [
        ("toe-\nrisme", "toerisme"),
        ("dorps-\nen wijkraden", "dorps- en wijkraden"),
        ("midden-\ntot hoge huren", "midden- tot hoge huren"),
        ("VTH-\nbeleid", "VTH-beleid"),
    ],
)
def test_a_list_that_a_page_breaks_goes_on(broken: str, topic: str) -> None:
    first = "Het beheer van vuil water", "bodem", "de aanpak van verdroging"
    text = f"Wethouder Bos\n{', '.join(first)}, {broken}, klei\n\nWethouder Kok\nSport"
    assert held(read(text))["Bos"] == [*first, topic, "klei"]


def test_a_topic_that_begins_small_below_several_in_a_line_is_one() -> None:
    text = "Wethouder Bos\nWater, bodem, zand\nklei\n\nWethouder Kok\nSport"
    assert held(read(text))["Bos"] == ["Water, bodem, zand", "klei"]


def test_a_table_below_the_name_of_a_period_is_of_that_period() -> None:
    table = "Naam\tPortefeuille\n{}\tWater\n{}\tSport"
    text = f"GS 2018-2022\n{table}\n\nGS 2022-2026\n{table}".format(
        "A. Bos", "B. Kok", "C. Smit", "A. Bos"
    )
    assert held(read(text)) == {"C. Smit": ["Water"], "A. Bos": ["Sport"]}


def test_a_body_over_the_title_of_a_document_holds_nothing() -> None:
    text = "Provincie Flevoland\nVerdeling GS\n\nJan Bos\n- Water\n\nEls Kok\n- Sport"
    assert held(read(text)) == {"Jan Bos": ["Water"], "Els Kok": ["Sport"]}


def test_a_head_between_those_who_have_their_topics_behind_their_names_is_no_topic() -> None:
    text = "Wethouder Bos: water\n\nVitaal dorp\nWethouder Kok: sport"
    assert held(read(text)) == {"Bos": ["water"], "Kok": ["sport"]}


def test_blanks_behind_a_colon_make_no_columns() -> None:
    text = "ODS:   Water, bodem\n\nCDA:   Sport\n\nVVD:   WMO, Klei"
    assert held(read(text)) == {"ODS": ["Water", "bodem"], "CDA": ["Sport"], "VVD": ["WMO", "Klei"]}


@pytest.mark.parametrize(
    "more",
    [
        "Hij gaat verder onder meer over bodem en klei",
        "In zijn portefeuille zitten ook: bodem en klei",
        "Onder zijn portefeuille vallen onder andere bodem en klei",
    ],
)
def test_of_several_sentences_those_count_that_say_who_has_what(more: str) -> None:
    division = read(f"Jan Bos (VVD) is gedeputeerde van water en sport. {more}. Hij is de loco.")
    assert held(division) == {"Jan Bos": ["water en sport", "bodem en klei"]}
    assert division.passed == ("Hij is de loco.",)


def test_a_sentence_about_nobody_who_was_named_is_passed_over() -> None:
    text = "Namens ons wordt Jan Bos wethouder. Hij krijgt water. Wethouder Els Kok krijgt sport."
    assert held(read(text)) == {"Els Kok": ["sport"]}


def test_what_follows_a_name_as_portefeuille_in_a_new_sentence_is_theirs() -> None:
    text = "{}: kandidaat-wethouder {}. Portefeuille {}, klei\n"
    said = text.format("Christen Unie-SGP", "Jan Bos", "Water") + text.format(
        "VVD", "Els Kok", "Zand"
    )
    assert held(read(said)) == {"Jan Bos": ["Water", "klei"], "Els Kok": ["Zand", "klei"]}


def test_of_two_titles_before_a_name_neither_is_part_of_it() -> None:
    assert held(read("Deputy Mayor Jan Bos (VVD)\n- Water")) == {"Jan Bos": ["Water"]}


def test_what_comes_before_and_after_a_college_is_no_holder() -> None:
    text = "Naam\tPortefeuille\nJan Bos\tWater\nEls Kok\tSport\nVoorganger\tCollege Een"
    assert held(read(text)) == {"Jan Bos": ["Water"], "Els Kok": ["Sport"]}


@pytest.mark.parametrize("gap", [": ", "\n- "])
def test_whose_body_or_province_stands_by_the_name_is_a_holder(gap: str) -> None:
    text = f"Jan Bos, gemeente Zeist{gap}Water\nDrenthe (VVD){gap}Sport"
    assert held(read(text)) == {"Jan Bos": ["Water"], "Drenthe": ["Sport"]}


def test_sentences_give_nothing_to_whoever_has_topics_in_a_list() -> None:
    prose = "Wethouder Jan Bos (VVD) krijgt steun. Dat komt van Els Kok (CDA). Zij krijgt sport."
    text = f"Wethouder Jan Bos\n\n{prose}\n\n- Water\n- Bodem\n\nWethouder Els Kok\n- Klei"
    division = read(text)
    assert held(division) == {"Jan Bos": ["Water", "Bodem"], "Els Kok": ["Klei"]}
    assert prose in division.passed


def test_entries_below_a_sentence_about_another_stay_with_whom_they_stand_below() -> None:
    text = "Jan Bos\n- Water\n- En verder. Wethouder Els Kok (CDA) krijgt sport.\n- Klei"
    assert held(read(text)) == {"Jan Bos": ["Water", "Klei"], "Els Kok": ["sport"]}


@pytest.mark.parametrize(
    "other", ["Raadslid Piet Mol is trots.", "Dat is een grote opluchting!", "Mol gaat (VVD)."]
)
def test_a_sentence_about_somebody_else_ends_what_is_said_of_a_holder(other: str) -> None:
    text = f"Wethouder Jan Bos krijgt water. {other} Hij krijgt ook sport. Het is bekend."
    assert held(read(text)) == {"Jan Bos": ["water"]}


def test_a_pronoun_goes_on_about_a_holder_behind_a_sentence_that_tells_nothing() -> None:
    text = "Wethouder Jan Bos krijgt water. Hij woont hier. Hij krijgt onder meer ook sport."
    assert held(read(text)) == {"Jan Bos": ["water", "sport"]}


@pytest.mark.parametrize("told", ["krijgt geen sport", "houdt van sport"])
def test_a_sentence_that_gives_somebody_nothing_gives_them_nothing(told: str) -> None:
    text = f"Wethouder Jan Bos {told}. Wethouder Els Kok krijgt water."
    assert held(read(text)) == {"Els Kok": ["water"]}


def test_a_text_of_very_many_sentences_is_no_division() -> None:
    assert held(read("Wethouder Jan Bos krijgt sport. " * 3001)) == {}


@pytest.mark.parametrize("topic", ["Van: sport", "Aan: bodem en klei"])
def test_a_topic_may_stand_behind_what_stands_above_a_letter(topic: str) -> None:
    text = f"Van: Jan Bos\nAan: wethouder Kok\n\nWethouder Bos\n{topic}\n\nWethouder Kok\nKlei"
    division = read(text)
    assert held(division) == {"Bos": [topic], "Kok": ["Klei"]}
    assert division.passed == ("Van: Jan Bos", "Aan: wethouder Kok")


def test_in_a_list_what_ends_as_a_quotation_does_is_a_topic() -> None:
    text = 'Jan Bos\n- "Samen doen!"\n- Water\n\nEls Kok\n- Sport'
    assert held(read(text)) == {"Jan Bos": ['"Samen doen!"', "Water"], "Els Kok": ["Sport"]}


def test_of_a_line_in_which_some_is_struck_the_rest_counts() -> None:
    text = "~~Ria Mol~~ Jan Bos (VVD)\n- ~~Bodem~~ Water\n- Sport ~~en klei~~"
    assert held(read(text, ".md")) == {"Jan Bos": ["Water", "Sport"]}


def test_a_word_that_a_page_breaks_is_whole_in_a_list_of_two() -> None:
    text = "Wethouder Bos\nbodem, woning-\nbouw\n\nWethouder Kok\nsport, klei"
    assert held(read(text))["Bos"] == ["bodem", "woningbouw"]


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize("head", ["2018-2022", "Periode: 2018-2022"])
def test_years_below_a_name_head_no_period_of_all(head: str, gap: str) -> None:
    text = f"Jan Bos (VVD)\n{gap}{head}\n{gap}- Water\n\nEls Kok (CDA)\n{gap}{{}}\n{gap}- Sport"
    division = read(text.format(head.replace("2018-2022", "2022-2026")))
    assert [held(division)[name][-1] for name in ("Jan Bos", "Els Kok")] == ["Water", "Sport"]


def test_a_period_is_headed_below_a_gap() -> None:
    topics = ["Sport", "Periode 2018-2022", "Periode 2022-2026"]
    assert held(read("Jan Bos (VVD)\n" + "\n".join(topics))) == {"Jan Bos": topics}


@pytest.mark.parametrize("bullet", ["- ", ""])
@pytest.mark.parametrize("topic", ["Commissies", "Vertegenwoordigingen", "lidmaatschappen"])
def test_what_heads_other_seats_is_a_topic_among_topics(topic: str, bullet: str) -> None:
    text = f"Jan Bos (VVD)\n{bullet}Water\n{bullet}{topic}\n{bullet}Klei\n\nEls Kok (CDA)\nSport"
    assert held(read(text)) == {"Jan Bos": ["Water", topic, "Klei"], "Els Kok": ["Sport"]}


def test_seats_elsewhere_in_a_list_within_a_list_take_nobody_along() -> None:
    text = "- Jan Bos\n  - Water\n  - Commissies: drie\n  - Klei\n- Els Kok\n  - Sport"
    assert held(read(text)) == {
        "Jan Bos": ["Water", "Commissies: drie", "Klei"],
        "Els Kok": ["Sport"],
    }


@pytest.mark.parametrize("head", ["Besluit:", "Voorgesteld besluit", "Ontwerpbesluit"])
def test_a_division_may_be_what_is_decided(head: str) -> None:
    text = f"Van: Jan Bos\n\n{head}\n1. Jan Bos: water, klei\n2. Els Kok: sport"
    assert held(read(text)) == {"Jan Bos": ["water", "klei"], "Els Kok": ["sport"]}


def test_what_is_decided_below_a_division_is_no_part_of_it() -> None:
    text = "Jan Bos\n- Water\n\nEls Kok\n- Sport\n\nBesluit\n1. Ria Mol: dank\n2. Akkoord"
    assert held(read(text)) == {"Jan Bos": ["Water"], "Els Kok": ["Sport"]}
