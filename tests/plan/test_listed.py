"""Which parts of a list have the second seat alone."""

import pytest

from portcheck.plan.listed import counted_parts, second_parts


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
        ("bos ( 2e , tijdelijk ) , water", ["bos ( 2e , tijdelijk )"]),
        ("bos ( 2e wethouder tot mei ) , water", ["bos ( 2e wethouder tot mei )"]),
        ("bos 2e wethouder smit , water", []),
        ("bos 2e fase , 1e wethouder water", []),
        ("bos ( 2e , nu tot 1 mei 2026 ) , water", ["bos ( 2e , nu tot 1 mei 2026 )"]),
        ("heide ( ven ) , bos ( 2e ) , water", ["heide ( ven ) , bos ( 2e )"]),
        ("bos ( nu nog als 2e pfh ) , water", ["bos ( nu nog als 2e pfh )"]),
        ("bos ( 2e ; 1e is smit ) , water", ["bos ( 2e ; 1e is smit )"]),
        ("bos ( 2e fase tot mei ) , water", []),
        ("bos ( a b c d e f g h 2e ) , water", []),
        ("bos en ( 2e ) water", ["( 2e ) water"]),
        ("bos , ook ( plv ) water", ["( plv ) water"]),
        ("bos ( 2e fase ) , plv water", ["plv water"]),
        ("bos ) , plv water", ["plv water"]),
        ("heide ( 2e ) , water", ["heide ( 2e )"]),
        ("heide ( 2e pfh , 1e : smit ) , water", ["heide ( 2e pfh , 1e : smit )"]),
        ("( 2e ) , water", []),
        ("( 2e wethouder ) ; water", []),
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
        ("bos ( plv water ( ven ) )", ["( plv water ( ven ) )"]),
        ("bos ( en als vervanger water ) ; heide", ["( en als vervanger water )"]),
        ("bos ( 2e wethouder water )", ["( 2e wethouder water )"]),
        ("bos ( 2e wethouder voor water )", []),
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
        ("heide , bos als 1e , water als 2e", ["water als 2e"]),
        ("heide , bos , 1e ; water , 2e", ["water , 2e"]),
        ("( 1e ) bos , ( 2e ) water", ["( 2e ) water"]),
        ("( 2e ) water , ( 1e ) bos", ["( 2e ) water ,"]),
        ("bos ( als 1e ) , water ( als 2e wethouder )", [", water ( als 2e wethouder )"]),
        ("2e wethouder : bos ( 1e ) , water", [", water"]),
        ("heide , bos 1e wethouder , water 2e wethouder", ["water 2e wethouder"]),
        ("bos 1e wethouder ; heide , water 2e wethouder ; ven", ["heide , water 2e wethouder ;"]),
        ("bos 2e wethouder , water", ["bos 2e wethouder ,"]),
        ("ven ( heide ) ; bos 1e wethouder , water 2e wethouder", ["water 2e wethouder"]),
        ("bos , smit 2e wethouder , water", []),
        ("heide , water als 2e , bos als 1e", ["heide , water als 2e ,"]),
        ("heide , water als vervanger , bos", ["heide , water als vervanger ,"]),
    ],
)
def test_a_part_of_a_list_may_have_the_second_seat_alone(words: str, seconds: list[str]) -> None:
    said = words.split()
    parts = second_parts(said, lambda part: not {"bos", "water"}.isdisjoint(part))
    assert [" ".join(said[part.start : part.stop]) for part in parts] == seconds


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("2e water", ["2e water"]),
        ("1e bos , 2e water", ["2e water"]),
        ("1e bos en 2e water", ["2e water"]),
        ("1e bos , 2e water en heide", []),
        ("2e grote water , bos", []),
        ("bos 1e , , 2e water", ["2e water"]),
        ("bos 1e , water 2e", ["water 2e"]),
        ("water als 2e , bos", []),
        ("bos 1e , grote water 2e", ["grote water 2e"]),
        ("smit 2e , bos", []),
        ("bos met water 2e", []),
        ("bos 1e en 2e", []),
        ("water ( 2e ) , bos", []),
        ("water , 2e", []),
        ("bos , water", []),
    ],
)
def test_a_number_alone_may_give_a_topic_the_second_seat(words: str, seconds: list[str]) -> None:
    said = words.split()
    parts = counted_parts(said, lambda part: "water" in part, lambda part: part == ["water"])
    assert [" ".join(said[part.start : part.stop]) for part in parts] == seconds


@pytest.mark.parametrize("words", ["bos ; smit als 2e", "bos ; smit , 2e", "bos ; heide , 2e"])
def test_the_seat_of_a_part_that_names_nothing_is_its_own(words: str) -> None:
    said = words.split()
    assert [*second_parts(said, lambda part: "bos" in part)] == [range(2, len(said) + 1)]
