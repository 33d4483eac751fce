"""Who is named, and what is said there of what they have."""

import pytest

from portcheck.intake.sentences import parted, tells

TOPICS = ("sport", "zorg", "water")


def names_topic(said: str) -> bool:
    return any(topic in said for topic in TOPICS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VVD: water", ("VVD", "water")),
        ("VVD: wonen: sociaal", ("VVD", "wonen: sociaal")),
        ("Jansen krijgt: water", ("Jansen", "water")),
        ("A. Smit (CDA) – sport", ("A. Smit (CDA)", "sport")),
        ("Jan Jansen - sport", ("Jan Jansen", "sport")),
        ("Jan Jansen - VVD", ("Jan Jansen - VVD", "")),
        ("Jan Jansen - water - bodem", ("Jan Jansen", "water - bodem")),
        ("Jansen - water", ("Jansen - water", "")),
        ("Sport en cultuur - breed", ("Sport en cultuur - breed", "")),
        ("Programma Energie - water", ("Programma Energie - water", "")),
        ("Jan Jansen ........ (water, sport)", ("Jan Jansen", "water, sport")),
        ("Jan Jansen…………water", ("Jan Jansen", "water")),
        ("Jan Jansen ... water", ("Jan Jansen ... water", "")),
        ("Jansen heeft de portefeuille water", ("Jansen", "water")),
        ("Jansen heeft in z'n portefeuille: water", ("Jansen", "water")),
        ("Jansen krijgt in zijn portefeuille de taken: water", ("Jansen", "water")),
        (
            "Jansen (VVD) is de eerste loco met in zijn portefeuille water",
            ("Jansen (VVD)", "water"),
        ),
        ("Jansen is onder meer verantwoordelijk voor de jeugdzorg", ("Jansen", "jeugdzorg")),
        ("Jansen is wethouder voor zorg en sport", ("Jansen", "zorg en sport")),
        ("Jansen gaat zich bezig houden met sport", ("Jansen", "sport")),
        ("Jansen gaat zich ontfermen over de beleidsterreinen zorg", ("Jansen", "zorg")),
        ("Jansen buigt zich over zorg", ("Jansen", "zorg")),
        ("Jansen bekommert zich om: zorg", ("Jansen", "zorg")),
        ("Jansen krijgt water en sport in haar portefeuille.", ("Jansen", "water en sport")),
        ("Jansen krijgt water onder zich", ("Jansen", "water")),
        ("Jansen krijgt de portefeuilles water en sport toebedeeld.", ("Jansen", "water en sport")),
        ("Jansen neemt water voor haar rekening.", ("Jansen", "water")),
        ("Jansen houdt water", ("Jansen", "water")),
        ("Jansen is responsible for the water", ("Jansen", "water")),
        ("Jan Jansen, wethouder voor sport", ("Jan Jansen, wethouder", "sport")),
        (
            "Jan Jansen (VVD), wethouder van sport, zorg",
            ("Jan Jansen (VVD), wethouder", "sport, zorg"),
        ),
        (
            "Jan Jansen (VVD) - wethouder sport en zorg",
            ("Jan Jansen (VVD) - wethouder", "sport en zorg"),
        ),
        ("VVD: Jan Jansen, wethouder sport, zorg", ("VVD", "Jan Jansen, wethouder sport, zorg")),
        ("Jan Jansen, wethouder natuur", ("Jan Jansen, wethouder", "natuur")),
        ("Jan Jansen, wethouder Sport", ("Jan Jansen, wethouder Sport", "")),
        ("Jan Jansen, wethouder Kavels, Panden", ("Jan Jansen, wethouder", "Kavels, Panden")),
        ("Jan Jansen, wethouder Sport en sport", ("Jan Jansen, wethouder", "Sport en sport")),
        ("Jan Jansen (VVD) gaat over natuur", ("Jan Jansen (VVD)", "natuur")),
        ("Jan Jansen wordt wethouder sport", ("Jan Jansen", "sport")),
        ("Jan Jansen (VVD) is hoogheemraad Kavels", ("Jan Jansen (VVD)", "Kavels")),
        ("Jan Jansen – VVD – de natuur", ("Jan Jansen – VVD", "de natuur")),
        ("Jan Jansen – VVD – Bos: zee", ("Jan Jansen – VVD", "Bos: zee")),
        ("Jan Jansen – Wij. – bos: zee", ("Jan Jansen – Wij. – bos", "zee")),
        ("VVD - Jan Jansen - water", ("VVD", "Jan Jansen - water")),
        ("Wethouder Jan Jansen, water", ("Wethouder Jan Jansen", "water")),
        (
            "Jan Jansen (VVD), 0,8 fte, Kavels & Panden",
            ("Jan Jansen (VVD), 0,8 fte", "Kavels & Panden"),
        ),
        ("Natuur -> Jan Jansen", ("Natuur", "Jan Jansen")),
        # of these nobody is told what they have
        ("Jansen heeft er zin in", ("Jansen heeft er zin in", "")),
        ("Portefeuille financiën", ("Portefeuille financiën", "")),
        ("Wat is nieuw: zorg", ("Wat is nieuw", "zorg")),
        ("Jan Jansen, wethouder Hoorn", ("Jan Jansen, wethouder Hoorn", "")),
        ("Jan Jansen, water", ("Jan Jansen, water", "")),
        ("Wethouder Jan Jansen, Hoorn", ("Wethouder Jan Jansen, Hoorn", "")),
        (
            "Wethouder Jan Jansen (Bos, Land en Zee)",
            ("Wethouder Jan Jansen (Bos, Land en Zee)", ""),
        ),
        ("Jan Jansen, wethouder sinds mei", ("Jan Jansen, wethouder sinds mei", "")),
        ("Jan Jansen, wethouder Urk, VVD", ("Jan Jansen, wethouder Urk, VVD", "")),
        ("Jan, Piet, wethouder Urk, Ens", ("Jan, Piet, wethouder Urk, Ens", "")),
        ("Cultuur (Wij.) gaat over natuur", ("Cultuur (Wij.) gaat over natuur", "")),
        ("VVD krijgt twee zetels", ("VVD krijgt twee zetels", "")),
        ("Jan Jansen, wethouder Hoorn: bos, zee", ("Jan Jansen, wethouder Hoorn", "bos, zee")),
        ("Jan Jansen, wethouder Hoorn, lid", ("Jan Jansen, wethouder Hoorn, lid", "")),
        ("HOORN - Wethouder Smit heeft taken: bos, zee", ("HOORN - Wethouder Smit", "bos, zee")),
        (
            "Jan Jansen, wethouder voor zorg, sport: kunst",
            ("Jan Jansen, wethouder", "zorg, sport: kunst"),
        ),
        # a verb that topics may have parts them from who has a title, or from what is a topic
        ("Cultuur krijgt vorm", ("Cultuur krijgt vorm", "")),
        ("Wat gaat over straat", ("Wat gaat over straat", "")),
        ("Wethouder Jansen krijgt cultuur", ("Wethouder Jansen", "cultuur")),
        ("Cultuur houdt vorm: kunst", ("Cultuur houdt vorm", "kunst")),
        ("Jansen: wat gaat over sport", ("Jansen", "wat gaat over sport")),
        ("sport in haar portefeuille", ("sport in haar portefeuille", "")),
        # what they have may stand below
        ("Jansen is verantwoordelijk voor:", ("Jansen", "")),
        ("Wethouder Jansen gaat over:", ("Wethouder Jansen", "")),
        ("Jansen (VVD) wordt de nieuwe wethouder voor", ("Jansen (VVD)", "")),
        (
            "Jan Jansen, wethouder gemeente Hoorn, Regio",
            ("Jan Jansen, wethouder gemeente Hoorn, Regio", ""),
        ),
    ],
)
def test_who_is_named_is_parted_from_what_they_have(text: str, expected: tuple[str, str]) -> None:
    assert parted(text, names_topic) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Jansen – Wij.", ("Jan Jansen – Wij.", "")),
        ("Jan Jansen – water, bodem", ("Jan Jansen", "water, bodem")),
    ],
)
def test_over_a_list_a_dash_parts_nothing_but_topics(text: str, expected: tuple[str, str]) -> None:
    assert parted(text, names_topic, is_over_entries=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wethouder Smit is ziek", True),
        ("burgemeester Jansen heeft er zin in", True),
        ("Deputy Smit takes some time", True),
        ("Wethouder De Gaat (D66)", False),
        ("Wethouder Jan Smit (Dit is Delft)", False),
        ("Wethouder Smit (VVD) is ziek", True),
        ("Wethouder Smit", False),
        ("Wethouderswoning is te koop", False),
        ("Sport is leuk", False),
        ("Jan is geboren in Delft.", True),
    ],
)
def test_a_sentence_about_somebody_is_told(text: str, expected: bool) -> None:  # noqa: FBT001
    assert tells(text) is expected
