"""Which sort of body a name stands for."""

import pytest

from portcheck.nearest import naming
from portcheck.plan.bodies import sort_meant, sort_of, suits

ASSEMBLIES = (
    "Provincie Utrecht, fractie CDA",
    "Provincie Utrecht, Provinciale Staten",
    "Provinsjale Steaten fan Fryslân",
    "D66-fractie gemeente Utrecht",
    "Gemeente Utrecht (raadsfractie VVD)",
    "Gemeente De Bilt - raad",
    "Gemeente De Bilt, commissies",
    "Provincie Utrecht, directie",
    "Hoogheemraadschap van Delfland, verenigde vergadering",
    "Waterschap Vechtstromen, algemeen bestuur",
    "Stadsdeelcommissie Zuid",
)
"""No colleges, though they divide portfolios too."""

COLLEGES = (
    "Provincie Utrecht, Gedeputeerde Staten",
    "Provinsje Fryslân, Deputearre Steaten",
    "Gemeente Ede, college en raad",
    "De Bilt, B&W en fracties",
    "Burgemeester en wethouders van Ede, gehoord de commissie",
    "Bonaire, bestuurscollege en eilandsraad",
    "Waterschap Voorbeeld, dijkgraaf en heemraden en algemeen bestuur",
    "Regio Gooi en Vechtstreek, algemeen en dagelijks bestuur",
    "Gemeente Raalte",
    "Stadsdeel Zuid, bestuurscommissie",
)


@pytest.mark.parametrize(
    ("body", "member"),
    [
        ("Provincie Utrecht", "gedeputeerde"),
        ("Utrecht", "gedeputeerde"),
        ("Zwolle", "portefeuillehouder"),
        ("Provincie Antwerpen", "portefeuillehouder"),
        ("Provincie Limburg, deputatie", "portefeuillehouder"),
        ("Gemeente X, college van burgemeester en schepenen", "portefeuillehouder"),
        ("Schepencollege van X", "portefeuillehouder"),
        ("Gemeente Zeeuws-Vlaanderen", "wethouder"),
        (" gemeente De Bilt", "wethouder"),
        ("Waterschap Vechtstromen", "heemraad"),
        ("Hoogheemraadschap van Delfland", "heemraad"),
        ("Wetterskip Fryslân", "heemraad"),
        ("Gedeputeerde Staten van Utrecht", "gedeputeerde"),
        ("GS Overijssel", "gedeputeerde"),
        ("Kolleezje fan Deputearre Steaten fan Fryslân", "gedeputeerde"),
        ("Het college van GS van Drenthe", "gedeputeerde"),
        ("Gem. De Bilt", "wethouder"),
        ("Gem Ede", "wethouder"),
        ("prov Drenthe, GS", "gedeputeerde"),
        ("B en W van De Bilt", "wethouder"),
        ("Het waterschap Vechtstromen", "heemraad"),
        ("De Gemeente De Bilt", "wethouder"),
        ("College van burgemeester en wethouders van De Bilt", "wethouder"),
        ("College van B&W De Bilt", "wethouder"),
        ("College van dijkgraaf en heemraden", "heemraad"),
        ("Unie van Waterschappen", "heemraad"),
        ("Openbaar lichaam Bonaire, bestuurscollege", "gedeputeerde"),
        ("College B&W De Bilt", "wethouder"),
        ("Gemeinte Heerenveen", "wethouder"),
        ("Dagelijks bestuur van het waterschap Vechtstromen", "heemraad"),
        ("Dagelijks bestuur stadsdeel Zuid", "portefeuillehouder"),
        ("Public Entity Saba", "gedeputeerde"),
        ("Openbaar lichaam Sint Eustatius", "gedeputeerde"),
        ("College van Burgemeester & Wethouders van De Bilt", "wethouder"),
        ("College van D&H van Waterschap Vechtstromen", "heemraad"),
        ("Municipality of De Bilt", "wethouder"),
        ("The College of Mayor and Aldermen of De Bilt", "wethouder"),
        ("Water Authority of Delfland", "heemraad"),
        ("Delfland", "heemraad"),
        ("De Dommel, dagelijks bestuur", "heemraad"),
        ("Amstel, Gooi en Vecht", "heemraad"),
        ("D&H Hunze en Aa's", "heemraad"),
        ("WS Rivierenland", "heemraad"),
        ("HH Delfland", "heemraad"),
        ("Regional Water Authority Delfland", "heemraad"),
        ("Stadsdeel Zuid", "portefeuillehouder"),
        ("Gemeente Amsterdam, stadsdeel Zuid, dagelijks bestuur", "portefeuillehouder"),
        ("Deelgemeente IJsselmonde", "portefeuillehouder"),
        ("Regio Twente", "portefeuillehouder"),
        ("Veiligheidsregio Utrecht, dagelijks bestuur", "portefeuillehouder"),
        ("Algemeen bestuur Omgevingsdienst regio Utrecht", "portefeuillehouder"),
        ("Bestuur Regio Utrecht", "portefeuillehouder"),
        ("DB GR Cure", "portefeuillehouder"),
        ("RUD Zeeland", "portefeuillehouder"),
        ("DCMR Milieudienst Rijnmond", "portefeuillehouder"),
        ("Holland Rijnland, dagelijks bestuur", "portefeuillehouder"),
        ("Dommelvallei", "portefeuillehouder"),
        ("College van de nieuwe gemeente Vechtzoom", "wethouder"),
        ("Het nieuwe college van burgemeester en wethouders van Vechtzoom", "wethouder"),
        ("Beoogd college van de gemeente Vechtzoom", "wethouder"),
        ("Fusiegemeente Vechtzoom", "wethouder"),
        ("City of Amsterdam", "wethouder"),
        ("Statia Executive Council", "gedeputeerde"),
        ("Island Government of Saba", "gedeputeerde"),
        ("College van B. en W. van De Bilt", "wethouder"),
        ("Sint-Eustatius", "gedeputeerde"),
        ("Utrecht (gemeente)", "wethouder"),
        ("Bergen (NH) (gemeente)", "wethouder"),
        ("Veiligheidsregio Utrecht (gemeenten en provincie)", "portefeuillehouder"),
        ("De Bilt, college van B&W", "wethouder"),
        ("“Gemeente De Bilt”", "wethouder"),
        ("‘Utrecht’", "gedeputeerde"),
        ("De Bilt - B en W", "wethouder"),
        ("Noord-Holland, Gedeputeerde Staten", "gedeputeerde"),
        ("Baanbrekers, dagelijks bestuur", "portefeuillehouder"),
        ("Provincie Utrecht, fractie CDA", "portefeuillehouder"),
    ],
)
def test_who_has_no_function_is_a_member_of_that_kind_of_body(body: str, member: str) -> None:
    assert sort_of(body).member == member


@pytest.mark.parametrize(
    ("bodies", "body", "is_so"),
    [
        ((), "Bosschap", True),
        (("Provincie",), "Provincie Utrecht", True),
        (("provincie",), " Gedeputeerde Staten van Utrecht", True),
        (("Provincie",), "Gemeente Utrecht", False),
        (("Provincie",), "Deputearre Steaten fan Fryslân", True),
        (("Provincie",), "Province of Utrecht", True),
        (("Provincie",), "Groningen", False),
        (("Waterschap",), "HHNK", True),
        (("Waterschap",), "Holland Rijnland", False),
        (("Regio",), "Regional Water Authority Delfland", False),
        (("not Regio",), "Regional Water Authority Delfland", True),
        (("Regio",), "Groningen", False),
        (("Eiland",), "Bonaire, bestuurscollege", True),
        (("Provincie Utrecht",), "provincie utrecht, gs", True),
        (("Provincie Utrecht",), "Provincie Drenthe", False),
        (("Gemeente", "Waterschap"), "Hoogheemraadschap van Delfland", True),
        (("Hoogheemraadschap",), "Waterschap Vechtstromen", False),
        (("not Waterschap",), "Hoogheemraadschap van Delfland", False),
        (("not Waterschap",), "Bosschap", True),
        (("niet Waterschap",), "Waterschap Vechtstromen", False),
        (("Not  Waterschap",), "Waterschap Vechtstromen", False),
        (("not ",), "Waterschap Vechtstromen", False),
        (("Notter",), "Notter-Zuna", True),
        (("Gemeente", "not Gemeente Ede"), "Gemeente Ede", False),
        (("Gemeente", "not Gemeente Ede"), "Gemeente Epe", True),
        (("Gemeente", "not Gemeente Ede"), "Provincie Utrecht", False),
        *((("not Fractie",), body, False) for body in ASSEMBLIES),
        *((("Provincie", "Gemeente", "Waterschap"), body, False) for body in ASSEMBLIES),
        *((("not Fractie",), body, True) for body in COLLEGES),
    ],
)
def test_a_sort_stands_for_all_ways_to_name_its_bodies(
    bodies: tuple[str, ...], body: str, *, is_so: bool
) -> None:
    assert suits(bodies, body) == is_so


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("Provicie Utrecht", "Provincie"),
        ("Provincies", "Provincie"),
        ("gemeenten", "Gemeente"),
        ("Waterschappen", "Waterschap"),
        ("Utrecht", "Provincie Utrecht"),
        ("Noord-Holland, Gedeputeerde Staten", "Provincie Noord-Holland"),
    ],
)
def test_the_sort_of_body_that_was_meant_is_named(name: str, sort: str) -> None:
    assert sort_meant(name) == naming(sort)


@pytest.mark.parametrize(
    "name",
    [
        *("", "Provincie Utrecht", "gem. De Bilt", "Gedeputeerde Staten", "Veiligheidsregio"),
        *("Gemeinte Heerenveen", "Provinsje Fryslân", "Province of Utrecht"),
        *("De Bilt", "Deelgemeente Charlois", "Gemeenteraad van Utrecht", "Waterschapsbedrijf"),
        *("Rijnland", "Land van Cuijk", "Stad Amsterdam", "Algemeen bestuur"),
    ],
)
def test_a_body_that_is_well_spelt_or_of_another_sort_is_left_alone(name: str) -> None:
    assert sort_meant(name).nl == ""
