"""holder-count: how many holders of one function there are."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, plan

KEY = At(3, "portefeuillehouders")


def college(full_time: int, *others: str, more: str = "") -> str:
    names = [f"{{naam: H{number}}}" for number in range(full_time)]
    return plan(
        *names, *(f"{{naam: O{at}, {other}}}" for at, other in enumerate(others)), more=more
    )


def few(count: int, least: int) -> list[Seen]:
    return [
        Seen(
            f"het aantal gedeputeerden is {count}, ten minste {least} verwacht",
            f"the number of deputies is {count}, at least {least} expected",
            KEY,
        )
    ]


def many(count: int, most: int, nl: str = "", en: str = "") -> list[Seen]:
    return [
        Seen(
            f"het aantal gedeputeerden is {count},{nl} ten hoogste {most} verwacht",
            f"the number of deputies is {count},{en} at most {most} expected",
            KEY,
        )
    ]


PART_TIME = " met deeltijders", " with part-timers"

LEGAL = [
    pytest.param(college(2), few(2, 3), id="two are too few"),
    pytest.param(college(3), NOTHING, id="three are enough"),
    pytest.param(college(7), NOTHING, id="seven are not too many"),
    pytest.param(college(8), many(8, 7), id="eight are too many"),
    pytest.param(college(8, "fte: 0.99"), NOTHING, id="nine with a part-timer"),
    pytest.param(college(9, "fte: 0.5"), many(10, 9, *PART_TIME), id="ten with a part-timer"),
    pytest.param(college(7, "fte: 1.0"), many(8, 7), id="fte 1 is no part-timer"),
    pytest.param(college(7, "fte: 1.2"), many(8, 7), id="fte above 1 is no part-timer"),
    pytest.param(college(7, "functie: commissaris"), NOTHING, id="a commissaris"),
    pytest.param(
        college(7, "functie: gedeputeerde", "functie: commissaris, fte: 0.5"),
        many(8, 7),
        id="a part-time commissaris makes no room",
    ),
    pytest.param(college(2, "functie: commissaris"), few(2, 3), id="no presider fills up"),
    pytest.param(college(2, "functie: "), NOTHING, id="an empty function is a deputy"),
    pytest.param(college(2, more="volledig: false\n"), NOTHING, id="a sample may name few"),
    pytest.param(college(8, more="volledig: false\n"), many(8, 7), id="a sample of too many"),
    pytest.param(college(0, "functie: commissaris"), NOTHING, id="no deputy at all"),
    pytest.param(college(0, *["functie: wethouder"] * 9), NOTHING, id="another body"),
]


@pytest.mark.parametrize(("text", "expected"), LEGAL)
def test_the_number_of_deputies_is_within_the_law(
    text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "PW101") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(college(4), few(4, 5), id="four are too few"),
        pytest.param(college(5), NOTHING, id="five are enough"),
        pytest.param(college(20), NOTHING, id="without a greatest number none is too great"),
    ],
)
def test_five_deputies_are_advised(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR501") == expected


@pytest.mark.parametrize(
    ("function", "body", "nl", "en"),
    [
        ("gedeputeerde", "Provincie X", "gedeputeerden", "deputies"),
        ("wethouder", "Gemeente X", "wethouders", "aldermen"),
        ("heemraad", "Waterschap X", "heemraden", "water board executives"),
        ("portefeuillehouder", "Regio X", "portefeuillehouders", "holders"),
    ],
)
def test_each_function_is_counted_by_its_plural(
    function: str, body: str, nl: str, en: str, see: See
) -> None:
    told = (f"{{naam: A, functie: {function}, fte: 0.5}}", "{naam: B, functie: burgemeester}")
    text = plan(*told, body=body)
    assert see(text, "PW101", {"function": function, "min": 2}) == [
        Seen(
            f"het aantal {nl} is 1, ten minste 2 verwacht",
            f"the number of {en} is 1, at least 2 expected",
            KEY,
        )
    ]


def test_a_hoogheemraad_is_counted_as_a_heemraad(see: See) -> None:
    text = plan("{naam: A, functie: hoogheemraad}", "{naam: B, functie: heemraad}")
    assert see(text, "PW101", {"function": "heemraad", "max": 2}) == NOTHING
    (found,) = see(text, "PW101", {"function": "heemraad", "max": 1})
    assert found.nl == "het aantal heemraden is 2, ten hoogste 1 verwacht"


def aldermen(count: int, seats: int | None, fte: float) -> str:
    names = (f"{{naam: H{at}, functie: wethouder, fte: {fte}}}" for at in range(count))
    return plan(*names, more=f"zetels: {seats or ''}\n")


# seats of the council; the greatest number of aldermen, and that with part-timers: VNG, "Aantal
# wethouders voltijd en deeltijd", https://vng.nl/artikelen/aantal-wethouders-voltijd-en-deeltijd
BY_SEATS = [
    (9, 2, 2),
    (11, 2, 3),
    (13, 3, 3),
    (15, 3, 4),
    (17, 3, 4),
    (19, 4, 5),
    (21, 4, 5),
    (23, 5, 6),
    (25, 5, 6),
    (27, 5, 7),
    (29, 6, 7),
    (31, 6, 8),
    (33, 7, 8),
    (35, 7, 9),
    (37, 7, 9),
    (39, 8, 10),
    (45, 9, 11),
]


@pytest.mark.parametrize(("seats", "most", "part_time"), BY_SEATS)
def test_so_many_aldermen_there_may_be_for_the_seats(
    seats: int, most: int, part_time: int, see: See
) -> None:
    assert see(aldermen(most, seats, 1), "GW101") == NOTHING
    assert see(aldermen(part_time, seats, 0.9), "GW101") == NOTHING


@pytest.mark.parametrize(("seats", "most"), [row[:2] for row in BY_SEATS])
def test_one_alderman_more_is_too_many_for_the_seats(seats: int, most: int, see: See) -> None:
    assert see(aldermen(most + 1, seats, 1), "GW101") == [
        Seen(
            f"het aantal wethouders is {most + 1}, bij {seats} zetels ten hoogste {most} verwacht",
            f"the number of aldermen is {most + 1}, with {seats} seats at most {most} expected",
            KEY,
        )
    ]


@pytest.mark.parametrize(("seats", "part_time"), [(seats, most) for seats, _, most in BY_SEATS])
def test_one_part_timer_more_is_too_many_for_the_seats(
    seats: int, part_time: int, see: See
) -> None:
    assert see(aldermen(part_time + 1, seats, 0.9), "GW101") == [
        Seen(
            f"het aantal wethouders is {part_time + 1}, met deeltijders bij {seats} zetels "
            f"ten hoogste {part_time} verwacht",
            f"the number of aldermen is {part_time + 1}, with part-timers and {seats} seats "
            f"at most {part_time} expected",
            KEY,
        )
    ]


@pytest.mark.parametrize(("fte", "most"), [(1, 9), (0.9, 11)])
def test_without_seats_the_largest_council_is_taken(fte: float, most: int, see: See) -> None:
    assert see(aldermen(most, None, fte), "GW101") == NOTHING
    assert len(see(aldermen(most + 1, None, fte), "GW101")) == 1


def test_a_share_of_the_seats_is_never_below_the_least_number(see: See) -> None:
    assert see(aldermen(2, 5, 1), "GW101") == NOTHING


def test_a_share_that_is_one_alderman_allows_no_second_without_a_least_number(see: See) -> None:
    params = {"function": "wethouder", "max_percent": 10}
    assert see(aldermen(1, 9, 1), "GW101", params) == NOTHING
    (found,) = see(aldermen(2, 9, 1), "GW101", params)
    assert found.nl == "het aantal wethouders is 2, bij 9 zetels ten hoogste 1 verwacht"


@pytest.mark.parametrize("seats", [9, 55])
def test_seats_bound_nothing_where_the_rule_gives_no_share(seats: int, see: See) -> None:
    assert see(college(7, more=f"zetels: {seats}\n"), "PW101") == NOTHING


def test_part_timers_make_no_room_where_the_rule_gives_none(see: See) -> None:
    params = {"function": "gedeputeerde", "max": 1}
    assert see(college(1, "fte: 0.5"), "PW101", params) == many(2, 1)
