"""Who has what in running text, as newspapers and web pages tell it."""

import pytest

from portcheck.intake.division import Division
from portcheck.intake.files import parts_of
from portcheck.intake.reading import division_in

BEFORE = "De raad heeft gestemd. Dat is bekend."
TOPICS = ("sport", "zorg", "water")


def read(text: str) -> Division:
    document = parts_of(text.encode("utf-8"), "bericht.txt")
    return division_in(document, lambda said: any(topic in said.casefold() for topic in TOPICS))


def told(text: str) -> dict[str, list[str]]:
    """Give the topics of each holder whom a paragraph of several sentences names."""
    return {
        holding.person.name: [topic.phrase for topic in holding.topics]
        for holding in read(f"{BEFORE} {text} Zo is het.").holdings
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Wethouder Jan Bos behoudt klei en zand.",
        "Wethouder Jan Bos blijft zich inzetten voor klei en zand.",
        "Wethouder Jan Bos gaat aan de slag met klei en zand.",
        "Wethouder Jan Bos ziet toe op onder meer klei en zand.",
        "Wethouder Jan Bos krijgt portefeuilles op het gebied van klei en zand.",
        "Wethouder Jan Bos krijgt de verantwoordelijkheid voor de portefeuilles klei en zand.",
        "Wethouder Jan Bos krijgt echter extra onderdelen als klei en zand.",
        "Wethouder Jan Bos zal de post klei en zand voor zijn rekening nemen.",
        "Wethouder Jan Bos krijgt klei en zand onder zijn hoede.",
        "Wethouder Jan Bos krijgt er de onderdelen klei en zand bij.",
        "Wethouder Jan Bos krijgt de portefeuille ‘klei en zand’.",
        "Wethouder Jan Bos is ook wethouder en krijgt klei en zand.",
        "Ook wethouder Jan Bos krijgt klei en zand.",
        "Ook Jan Bos (VVD) is nieuw. Hij krijgt klei en zand.",
        "Klei en zand blijven in de portefeuille van wethouder Jan Bos.",
        "De ‘klei en zand’ vormen de portefeuille van wethouder Jan Bos (VVD).",
        "Jan Bos (VVD) doet onder andere klei en zand.",
        "Jan Bos (BBB/Lokaal) heeft klei en zand in zijn portefeuille.",
        "Jan Bos (AB: Aarde en Bos) heeft klei en zand in zijn portefeuille.",
        "Wethouder Jan Bos is nieuw. Hij krijgt klei en zand.",
        "De portefeuille van wethouder Jan Bos blijft. Hij behoudt klei en zand.",
        "Wethouder Jan Bos kan beginnen. Verder krijgt hij klei en zand.",
    ],
)
def test_a_sentence_says_what_somebody_has(sentence: str) -> None:
    assert told(sentence) in ({"Jan Bos": ["klei en zand"]}, {"Jan Bos": ["Klei en zand"]})


@pytest.mark.parametrize(
    "sentence",
    [
        "Wethouder Jan Bos heeft de portefeuille van wethouder Kok overgenomen.",
        "Wethouder Jan Bos behartigt de portefeuilles zoals hieronder staat.",
        "Wethouder Jan Bos krijgt klei en burgemeester Els Kok de portefeuille zand.",
        "Wethouder Jan Bos is tweede wethouder op dit dossier.",
        "Burgemeester Jan Bos: “Wij zijn er bijna, maar nog niet helemaal”.",
        "Naast Bos is dat Els Kok, zij krijgt sport in haar portefeuille.",
        "De Bos heeft zand in zijn portefeuille.",
        "De wethouder krijgt zand.",
        "De burgemeester is verantwoordelijk voor zand.",
        "Wethouder Jan Bos krijgt applaus van de raad.",
        "Wethouder Jan Bos krijgt een ketting.",
        "Wethouder Jan Bos heeft de portefeuille zand neergelegd.",
        "Wethouder Jan Bos is verantwoordelijk voor klei, wethouder Els Kok voor zand.",
        "Er zijn Jan Bos (VVD) en Els Kok (CDA). Bos krijgt de portefeuille klei en Kok zand.",
        "Burgemeester Jan Bos (VVD) spreekt met Els Kok (CDA). Zij krijgt klei en zand.",
        "Burgemeester Jan Bos (VVD) heet Els Kok welkom. Zij krijgt klei en zand.",
        "In Bergen krijgt wethouder Bos sport.",
        "Minister Jan Bos (CDA) is verantwoordelijk voor zand.",
    ],
)
def test_a_sentence_about_something_else_gives_nobody_anything(sentence: str) -> None:
    assert told(sentence) == {}


def test_each_verb_says_what_somebody_has() -> None:
    text = "Wethouder Jan Bos behoudt klei, zand en heeft leem in zijn portefeuille."
    assert told(text) == {"Jan Bos": ["klei", "zand", "leem"]}


def test_what_joins_topics_in_a_sentence_is_no_part_of_them() -> None:
    text = (
        "Wethouder Jan Bos krijgt naast de bestaande onderdelen klei, tevens zand, maar ook leem."
    )
    assert told(text) == {"Jan Bos": ["klei", "zand", "leem"]}


def test_the_one_burgemeester_may_go_without_a_name_beside_others() -> None:
    text = "De burgemeester behoudt klei. Wethouder Jan Bos krijgt zand."
    assert told(text) == {"burgemeester": ["klei"], "Jan Bos": ["zand"]}


def test_the_burgemeester_of_a_list_is_not_divided_anew_by_sentences() -> None:
    said = f"{BEFORE} De burgemeester behoudt zand. Wethouder Els Kok krijgt leem."
    division = read(f"Burgemeester Jan Bos: klei, sport\nWethouder Piet Mol: water\n\n{said}")
    assert [one.person.name for one in division.holdings] == ["Jan Bos", "Piet Mol", "Els Kok"]


def test_the_wethouder_is_none_of_those_who_were_named() -> None:
    text = "Wethouder Jan Bos krijgt klei. De wethouder krijgt zand."
    assert told(text) == {"Jan Bos": ["klei"]}


def test_a_sentence_may_end_behind_an_apostrophe() -> None:
    assert told("Wethouder Jan Bos krijgt boa's. De raad is blij.") == {"Jan Bos": ["boa's"]}


def test_the_burgemeester_is_the_one_who_was_named() -> None:
    text = "Burgemeester Jan Bos krijgt klei. Ook behoudt de burgemeester zand."
    assert told(text) == {"Jan Bos": ["klei", "zand"]}


@pytest.mark.parametrize("named", ["Wethouder De Bos", "De Bos"])
def test_somebody_is_named_in_full_where_the_text_does_so_once(named: str) -> None:
    division = read(
        f"De wethouders zijn Jan de Bos (ABC) en Els Kok (CDA).\n\n{BEFORE} {named} krijgt sport."
    )
    assert [(one.person.name, one.person.party) for one in division.holdings] == [
        ("Jan de Bos", "ABC")
    ]


def test_of_two_of_one_surname_none_is_named_in_full() -> None:
    text = "Er zijn Jan Bos (ABC) en Els Bos (CDA). Wethouder Bos krijgt sport."
    assert told(text) == {"Bos": ["sport"]}


def test_who_is_named_with_a_party_is_who_the_next_sentence_is_about() -> None:
    text = "Er zijn Jan Bos (ABC) en Els Kok (CDA). Bos is nieuw. Hij krijgt sport."
    assert told(text) == {"Jan Bos": ["sport"]}


def test_what_of_a_sentence_gives_nothing_is_passed_over() -> None:
    text = f"{BEFORE} Wethouder Jan Bos krijgt klei en is erg blij."
    assert "is erg blij." in read(text).passed


def test_what_is_passed_over_stands_as_it_was_written() -> None:
    text = (
        f"{BEFORE} Wethouder Jan Bos is nieuw. Ook krijgt hij klei en is hij trekker van de visie."
    )
    assert read(text).passed[-1] == "is hij trekker van de visie."


def test_a_clause_that_tells_of_a_topic_is_passed_over() -> None:
    division = read("Wethouder Jan Bos krijgt de portefeuille klei, waar ook zand onder komt.")
    assert [topic.phrase for topic in division.holdings[0].topics] == ["klei"]
    assert any("waar ook zand" in str(said) for said in division.passed)


@pytest.mark.parametrize(
    "aside",
    [
        "Jan Bos (VVD) en Els Kok (CDA) (Foto: gemeente).",
        "Jan Bos (VVD), Els Kok (Lokaal Dorp) en Piet Mol (CDA) tekenen het akkoord",
        "LAREN - In Laren komen nieuwe wethouders: Jan Bos (VVD), Els Kok (CDA)",
        "Dit zijn de drie wethouders. Vlnr.: Jan Bos (VVD), Els Kok (CDA)",
    ],
)
def test_a_caption_gives_nobody_anything(aside: str) -> None:
    assert not any(holding.topics for holding in read(aside).holdings)


@pytest.mark.parametrize(
    "aside", ["Reactie toevoegen", "U bent hier", "Lees ook dit", "Terug naar boven"]
)
def test_what_a_web_page_says_below_a_division_is_no_topic(aside: str) -> None:
    division = read(f"Jan Bos (VVD)\n\nKlei, zand.\n\nEls Kok (CDA)\n\nSport, leem.\n\n{aside}")
    assert [topic.phrase for topic in division.holdings[1].topics] == ["Sport", "leem"]


def test_names_behind_topics_stay_pairs_below_sentences_with_a_colon() -> None:
    above = "Dit is het nieuwe bestuur. Nieuw zijn: Jan Bos, Els Kok."
    pairs = "- Water: Jan Bos (VVD)\n- Zorg: Els Kok (CDA)\n- Sport: Piet Mol (BBB)"
    division = read(f"{above}\n\nVerdeling\n\n{pairs}")
    assert {one.person.name: one.topics[0].phrase for one in division.holdings} == {
        "Jan Bos": "Water",
        "Els Kok": "Zorg",
        "Piet Mol": "Sport",
    }


def test_topics_before_names_without_a_sign_are_nobodys() -> None:
    named = ("Klei Jan Bos", "Zand Els Kok", "Leem Piet Mol", "Veen Els Kok", "Löss Piet Mol")
    assert not read("Naar wethouder\n" + "\n".join(named)).holdings


def test_dashes_part_topics_that_hold_commas() -> None:
    text = "Jan Bos (VVD): Klei, zand – Leem – Sport\nEls Kok (CDA): Water"
    assert [topic.phrase for topic in read(text).holdings[0].topics] == [
        "Klei, zand",
        "Leem",
        "Sport",
    ]


def test_dashes_within_topics_part_none_of_a_list_with_commas() -> None:
    text = "Jan Bos (VVD): Water - klei en zand, leem - veen - löss, sport\nEls Kok (CDA): Zorg"
    assert [topic.phrase for topic in read(text).holdings[0].topics] == [
        "Water - klei en zand",
        "leem - veen - löss",
        "sport",
    ]


@pytest.mark.parametrize("topic", ["VTH – in de regio", "Terug naar de kern"])
def test_a_topic_may_begin_as_a_newspaper_or_a_web_page_does(topic: str) -> None:
    division = read(f"Jan Bos (VVD)\n- Sport\n- {topic}\n\nEls Kok (CDA)\n- Water\n")
    assert [one.phrase for one in division.holdings[0].topics] == ["Sport", topic]


def test_an_office_may_stand_first_in_a_list_of_topics() -> None:
    division = read("Wethouder Jan Bos heeft de taken: 1e loco-burgemeester, klei, zand")
    assert [topic.phrase for topic in division.holdings[0].topics][1:] == ["klei", "zand"]


def test_what_somebody_was_may_stand_before_the_portefeuille() -> None:
    said = "= Jan Bos (VVD). Nu raadslid. Portefeuille wordt klei, sport,"
    text = f"{said}\n\n= Els Kok (CDA). Portefeuille wordt zand,"
    assert {
        one.person.name: [topic.phrase for topic in one.topics] for one in read(text).holdings
    } == {
        "Jan Bos": ["klei", "sport"],
        "Els Kok": ["zand"],
    }


def test_a_very_long_sentence_says_nothing_of_whose_a_topic_is() -> None:
    topics = ", ".join(f"klei {number}" for number in range(200))
    assert told(f"{topics} blijven in de portefeuille van wethouder Jan Bos.") == {}
