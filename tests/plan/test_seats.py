"""In which seat a phrase puts its holder."""

import pytest

from portcheck.plan.seats import is_joint, is_second, second_parts


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("2e", False),
        ("( 2e )", True),
        ("water ( 2e )", True),
        ("2e wethouder water", True),
        ("3e wethouder water", True),
        ("water ( derde portefeuillehouder )", True),
        ("3e fase , water", False),
        ("twadde deputearre water", True),
        ("2e hoogheemraad water", True),
        ("second deputy for water", True),
        ("2e wethouder , water", False),
        ("2e wethouder water , bos", True),
        ("water , 2e wethouder", True),
        ("plv water", True),
        ("; plv water", True),
        ("3 , plv water", True),
        ("3 ,", False),
        ("vervangt wethouder water", True),
        ("1e vervanger water", True),
        ("water ( eerste vervanger )", True),
        ("water , eerste vervanger", False),
        ("water ( 1e plv voorzitter )", False),
        ("second holder of water", True),
        ("water ( second portfolio holder )", True),
        ("deputy portfolio holder ; water", True),
        ("second portfolio ; water", False),
        ("substitute ; water", True),
        ("water ( als 2e wethouder )", True),
        ("water , als vervanger van smit", True),
        ("water , als plaatsvervanger van de voorzitter", False),
        ("water , met jansen als vervanger van smit", False),
        ("als vervanger", True),
        ("water ( bos , 2e wethouder )", True),
        ("water als 2e wethouder", True),
        ("als vervanger ; water", True),
        ("is plaatsvervanger van smit voor water", True),
        ("smit is plaatsvervanger", False),
        ("water en 2e wethouder", True),
        ("water ( bos ) en 2e wethouder", True),
        ("water ( met 2e wethouder )", False),
        ("water ( bos ; 2e wethouder )", False),
        ("water ( met Smit als 2e wethouder )", False),
        ("vervangend water", False),
        ("plv voorzitter", False),
        ("plv burgemeester , water", False),
        ("plaatsvervanger van de burgemeester ; water", False),
        ("plaatsvervanger van smit ; water", True),
        ("treedt op als plaatsvervanger van smit voor water", True),
        ("fungeert als vervanger van smit", True),
        ("treedt op als vervanger van de burgemeester", False),
        ("second deputy mayor , water", False),
        ("water ( 2e wethouder Smit )", False),
        ("water ( plv wethouder ; Smit )", False),
        ("water ( 2e wethouder naast Smit )", True),
        ("water ( 2e wethouder bij afwezigheid )", True),
        ("water ( 2e wethouder , Smit )", False),
        ("water ( 2e wethouder , naast Smit )", True),
        ("water ( 2e wethouder ; zwaarte 2 )", True),
        ("water ( plv wethouder , zwaarte 2 )", True),
        ("( 2e wethouder , water )", False),
        ("water ( plv wethouder Smit )", True),
        ("( 2e wethouder water )", True),
        ("water ( secundair )", True),
        ("water ( secundair portefeuillehouder )", True),
        ("water ( plaatsvervanger van Smit )", True),
        ("water ( plaatsvervanger van de burgemeester )", False),
    ],
)
def test_the_second_seat_is_told_from_what_only_counts(words: str, *, is_so: bool) -> None:
    assert is_second(words.split()) == is_so


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("bos ; water ( 2e wethouder ) ; ven", ["water ( 2e wethouder )"]),
        ("1e wethouder bos , 2e wethouder water", ["2e wethouder water"]),
        ("2e wethouder water , heide , 1e wethouder bos", ["2e wethouder water , heide"]),
        ("bos , plv water , ven", ["plv water , ven"]),
        ("bos , water ( 2e wethouder )", []),
        ("bos ; 2e wethouder smit", []),
        ("plv bos ; 2e wethouder water", []),
        ("bos ( ven , plv water )", []),
        ("bos ) ; plv water", ["plv water"]),
        ("bos ( ven ; 2e wethouder ) ; plv water", ["plv water"]),
        ("heide ; plv water", []),
        ("bos ; 2e wethouder : water ; bos", ["2e wethouder : water", "bos"]),
        ("bos ; 2e wethouder water : heide ; bos", ["2e wethouder water : heide"]),
        ("2e wethouder : water ; bos", []),
        ("bos ; 2e wethouder : heide ; water", ["water"]),
    ],
)
def test_a_part_of_a_list_may_have_the_second_seat_alone(words: str, seconds: list[str]) -> None:
    said = words.split()
    parts = second_parts(said, lambda part: not {"bos", "water"}.isdisjoint(part))
    assert [" ".join(said[part.start : part.stop]) for part in parts] == seconds


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("medeportefeuillehouder water", True),
        ("water ( gezamenlijk )", True),
        ("gezamenlijk", True),
        ("water , gedeeld", True),
        ("water , gezamenlijk bos", False),
        ("gezamenlijke portefeuille water", True),
        ("gezamenlijke opgaven", False),
    ],
)
def test_what_another_has_too_is_joint(words: str, *, is_so: bool) -> None:
    assert is_joint(words.split()) == is_so
