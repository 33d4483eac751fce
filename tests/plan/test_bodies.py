"""Which sort of body a name stands for."""

import pytest

from portcheck.plan.bodies import member_of, suits


@pytest.mark.parametrize(
    ("body", "member"),
    [
        ("Provincie Utrecht", "gedeputeerde"),
        ("Utrecht", "gedeputeerde"),
        (" gemeente De Bilt", "wethouder"),
        ("Waterschap Vechtstromen", "heemraad"),
        ("Hoogheemraadschap van Delfland", "heemraad"),
        ("Wetterskip Fryslân", "heemraad"),
        ("Gedeputeerde Staten van Utrecht", "gedeputeerde"),
        ("Gem. De Bilt", "wethouder"),
        ("College van burgemeester en wethouders van De Bilt", "wethouder"),
        ("College van B&W De Bilt", "wethouder"),
        ("College van dijkgraaf en heemraden", "heemraad"),
        ("Unie van Waterschappen", "heemraad"),
        ("Openbaar lichaam Bonaire, bestuurscollege", "gedeputeerde"),
        ("Public Entity Saba", "gedeputeerde"),
        ("Stadsdeel Zuid", "portefeuillehouder"),
        ("Deelgemeente IJsselmonde", "portefeuillehouder"),
        ("Regio Twente", "portefeuillehouder"),
        ("Veiligheidsregio Utrecht, dagelijks bestuur", "portefeuillehouder"),
    ],
)
def test_who_has_no_function_is_a_member_of_that_kind_of_body(body: str, member: str) -> None:
    assert member_of(body) == member


@pytest.mark.parametrize(
    ("bodies", "body", "is_so"),
    [
        ((), "Bosschap", True),
        (("Provincie",), "Provincie Utrecht", True),
        (("provincie",), " Gedeputeerde Staten van Utrecht", True),
        (("Provincie",), "Gemeente Utrecht", False),
        (("Provincie Utrecht",), "provincie utrecht, gs", True),
        (("Provincie Utrecht",), "Provincie Drenthe", False),
        (("Gemeente", "Waterschap"), "Hoogheemraadschap van Delfland", True),
        (("Hoogheemraadschap",), "Waterschap Vechtstromen", False),
        (("not Waterschap",), "Hoogheemraadschap van Delfland", False),
        (("not Waterschap",), "Bosschap", True),
        (("Gemeente", "not Gemeente Ede"), "Gemeente Ede", False),
        (("Gemeente", "not Gemeente Ede"), "Gemeente Epe", True),
        (("Gemeente", "not Gemeente Ede"), "Provincie Utrecht", False),
    ],
)
def test_a_sort_stands_for_all_ways_to_name_its_bodies(
    bodies: tuple[str, ...], body: str, *, is_so: bool
) -> None:
    assert suits(bodies, body) == is_so
