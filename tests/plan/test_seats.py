"""In which seat a phrase puts its holder."""

from time import process_time

import pytest

from portcheck.plan.seats import is_first, is_joint, is_second, second_parts


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
        ("plv water 1e", True),
        ("water ( eerste vervanger )", True),
        ("water , eerste vervanger", False),
        ("water ( 1e plv voorzitter )", False),
        ("second holder of water", True),
        ("water ( second portfolio holder )", True),
        ("deputy portfolio holder ; water", True),
        ("deputy holder of water", True),
        ("deputy of water", False),
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
        ("water ( 2e", True),
        ("water ( 2e wethouder", True),
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
        ("2e : water", True),
        ("plv : water", True),
        ("( 2e : water )", False),
        ("bos , 2e : water", False),
        ("ferfangend deputearre water", True),
        ("ferfangend water", False),
        ("water ( plakferfanger )", True),
        ("water ( 2e ph )", True),
        ("water , 2e", True),
        ("water : 2e wethouder", True),
        ("water ; plv", True),
        ("water , als plv", True),
        ("water als 2e", True),
        ("( water ) als 2e", True),
        ("bos , water , 2e", False),
        ("bos ; water , 2e", True),
        ("( bos , water ) , 2e", True),
        ("water ( bos , 2e )", False),
        ("water , 2e en 3e fase", False),
        ("water , 2e fase", False),
        (", 2e", False),
        ("water , smit als 2e", False),
        ("water met smit als 2e", False),
        ("water , met smit als 2e wethouder", False),
        ("water als 1e", False),
        ("water ( 1e wethouder smit )", False),
        ("water ( 1e wethouder bestuurlijk )", False),
        ("water 1e , 2e", False),
        ("water ( 1e wethouder )", False),
        ("water ( 1e wethouder , smit 2e )", False),
        ("( 1e wethouder smit )", False),
        ("water ( 1e voor de binnenstad )", False),
        ("2e woordvoerder water", True),
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
        ("bos ; 2e wethouder smit", ["2e wethouder smit"]),
        ("plv bos ; 2e wethouder water", []),
        ("bos ( ven , plv water )", []),
        ("bos ) ; plv water", ["plv water"]),
        ("bos ( ven ; 2e wethouder ) ; plv water", ["plv water"]),
        ("heide ; plv water", []),
        ("bos ; 2e wethouder : water ; bos", ["2e wethouder : water", "bos"]),
        ("bos ; 2e wethouder water : heide ; bos", ["2e wethouder water : heide"]),
        ("2e wethouder : water ; bos", []),
        ("bos ; 2e wethouder : heide ; water", ["2e wethouder : heide", "water"]),
        ("bos ( 1e ) en water ( 2e )", ["en water ( 2e )"]),
        ("bos ( 1e wethouder ) , water ( 2e wethouder )", [", water ( 2e wethouder )"]),
        ("bos ( 2e ) , water", ["bos ( 2e )"]),
        ("bos ( 2e fase ) , plv water", ["plv water"]),
        ("bos ) , plv water", ["plv water"]),
        ("heide ( 2e ) , water", ["heide ( 2e )"]),
        ("( 2e ) , water", []),
        ("water ; heide ( vervanger van smit )", ["heide ( vervanger van smit )"]),
        ("water ; 2e wethouder ( bij ziekte )", []),
        ("water ; ) ; 2e wethouder", []),
        ("bos , tevens vervanger water", ["vervanger water"]),
        ("bos en plv water", ["plv water"]),
        ("bos en vervangend water", []),
        ("bos , ook 2e wethouder water", ["2e wethouder water"]),
        ("1e en 2e wethouder water", []),
        ("1e : bos , 2e : water", ["2e : water"]),
        ("2e : water ; 1e : bos ; bos", ["2e : water"]),
        ("2e : water ; heide ; 1e wethouder bos : heide ; bos", ["2e : water"]),
        ("bos ; 2e wethouder heide", ["2e wethouder heide"]),
        ("2e wethouder heide ; bos", ["2e wethouder heide"]),
        ("bos ; 2e wethouder naast smit", []),
        ("bos ; 2e wethouder : smit", ["2e wethouder : smit"]),
        ("bos ( lead ) , water ( second )", [", water ( second )"]),
        ("bos ; deputy holder of water", ["deputy holder of water"]),
        ("bos , also substitute for water", ["substitute for water"]),
        ("bos ( plv water )", ["( plv water )"]),
        ("bos ( en als vervanger water ) ; heide", ["( en als vervanger water )"]),
        ("bos ( 2e wethouder water )", ["( 2e wethouder water )"]),
        ("bos ( 2e fase water )", []),
        ("bos ( vervangend water )", []),
        ("bos ( vervangend wethouder water )", ["( vervangend wethouder water )"]),
        ("bos ( plv heide )", []),
        ("bos ( ven ( plv water ) )", []),
        ("bos ( plv water", []),
        ("bos ) ( plv water )", ["( plv water )"]),
        ("bos ( plv water ) ; 2e wethouder bos", ["( plv water )", "2e wethouder bos"]),
        ("bos , 1e , water , 2e", ["water , 2e"]),
        ("bos : 1e ; water : 2e", ["water : 2e"]),
        ("bos als eerste , water als tweede wethouder", ["water als tweede wethouder"]),
        ("bos als 1e en water als 2e", ["water als 2e"]),
        ("heide als 1e en water als 2e", ["water als 2e"]),
        ("heide ( 1e ) , water ( 2e )", [", water ( 2e )"]),
        ("water , 2e , bos", ["water , 2e ,"]),
        ("( 1e ) bos , ( 2e ) water", ["( 2e ) water"]),
        ("( 2e ) water , ( 1e ) bos", ["( 2e ) water ,"]),
        ("bos ( als 1e ) , water ( als 2e wethouder )", [", water ( als 2e wethouder )"]),
        ("2e wethouder : bos ( 1e ) , water", [", water"]),
    ],
)
def test_a_part_of_a_list_may_have_the_second_seat_alone(words: str, seconds: list[str]) -> None:
    said = words.split()
    parts = second_parts(said, lambda part: not {"bos", "water"}.isdisjoint(part))
    assert [" ".join(said[part.start : part.stop]) for part in parts] == seconds


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("1e wethouder water", True),
        ("water ( eerste )", True),
        ("1e : water", True),
        ("water ( lead )", True),
        ("water , 1e", True),
        ("water ( 2e )", False),
        ("1e vervanger water", False),
        ("1e fase water", False),
        ("water ( met smit als 1e )", False),
    ],
)
def test_the_first_seat_is_told_as_the_second_is(words: str, *, is_so: bool) -> None:
    assert is_first(words.split()) == is_so


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("medeportefeuillehouder water", True),
        ("water ( gezamenlijk )", True),
        ("gezamenlijk", True),
        ("water , gedeeld", True),
        ("water , gezamenlijk bos", False),
        ("gezamenlijke portefeuille water", True),
        ("gedeelde verantwoordelijkheid : water", True),
        ("gezamenlijke opgaven", False),
        ("mei-deputearre water", True),
        ("deelt water met smit", True),
        ("deelt uit", False),
        ("met smit deelt hij niets", False),
        ("kennis gedeeld ; water", False),
    ],
)
def test_what_another_has_too_is_joint(words: str, *, is_so: bool) -> None:
    assert is_joint(words.split()) == is_so


@pytest.mark.parametrize("words", ["bos ; smit als 2e", "bos ; smit , 2e", "bos ; heide , 2e"])
def test_the_seat_of_a_part_that_names_nothing_is_its_own(words: str) -> None:
    said = words.split()
    assert [*second_parts(said, lambda part: "bos" in part)] == [range(2, len(said) + 1)]


@pytest.mark.parametrize("words", ["als 2e ", "2e als ", "met als 2e ", "als 1e "])
def test_a_phrase_of_nothing_but_seats_takes_no_longer_than_others(words: str) -> None:
    started = process_time()
    is_second((words * 10_000).split())
    assert process_time() - started < 1
