"""working-time: the fte of part-time deputies together."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, plan


def working(*shares: str, more: str = "") -> str:
    holders = [f"{{naam: H{at}, fte: {share}}}" for at, share in enumerate(shares)]
    return plan(*holders, more=more)


def too_much(nl: str, en: str) -> list[Seen]:
    return [
        Seen(
            f"het college telt zonder voorzitter {nl} fte, ten hoogste 7,7 toegestaan",
            f"the college without its chair adds up to {en} fte, at most 7.7 allowed",
            At(3, "portefeuillehouders"),
        )
    ]


CASES = [
    pytest.param(working(*["0.9"] * 9), too_much("8,1", "8.1"), id="nine part-timers"),
    pytest.param(working(*["1"] * 7, "0.71"), too_much("7,71", "7.71"), id="just over"),
    pytest.param(
        working(*["0.9"] * 9, more="volledig: false\n"), too_much("8,1", "8.1"), id="a sample"
    ),
    pytest.param(working(*["1"] * 7, "0.7"), NOTHING, id="exactly at the bound"),
    pytest.param(
        working(*["0.7"] * 11), NOTHING, id="at the bound, where binary fractions add up to less"
    ),
    pytest.param(
        working(*["1.1"] * 3, *["0.55"] * 8), NOTHING, id="at the bound, where they add up to more"
    ),
    pytest.param(working(*["1"] * 9), NOTHING, id="nobody works part-time"),
    pytest.param(working(*["1"] * 8, ""), NOTHING, id="an empty fte is full time"),
    pytest.param(working("0.5"), NOTHING, id="one alone"),
    pytest.param(
        plan(*(f"{{naam: H{n}, functie: commissaris, fte: 0.9}}" for n in range(9))),
        NOTHING,
        id="presiders do not count",
    ),
    pytest.param(
        plan(*(f"{{naam: H{n}}}" for n in range(9)), "{naam: K, functie: commissaris, fte: 0.5}"),
        NOTHING,
        id="a part-time presider makes nobody a part-timer",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_part_timers_stay_within_seven_posts_and_a_tenth(
    text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "PW102") == expected


# seats of the council; the greatest total, as in the table of VNG that test_holder_count.py names
BY_SEATS = [(11, 2.2), (15, 3.3), (19, 4.4), (27, 5.5), (31, 6.6), (37, 7.7), (39, 8.8), (45, 9.9)]


def council(seats: int, *shares: float) -> str:
    holders = (f"{{naam: H{at}, functie: wethouder, fte: {fte}}}" for at, fte in enumerate(shares))
    return plan(*holders, more=f"zetels: {seats}\n")


@pytest.mark.parametrize(("seats", "most"), BY_SEATS)
def test_the_working_time_of_aldermen_follows_the_seats(seats: int, most: float, see: See) -> None:
    full = [1.0] * int(most - 1)
    half = round((most - len(full)) / 2, 2)
    assert see(council(seats, *full, half, half), "GW102") == NOTHING
    total, said = round(most + 0.01, 2), str(most).replace(".", ",")
    assert see(council(seats, *full, half, round(half + 0.01, 2)), "GW102") == [
        Seen(
            f"het college telt zonder voorzitter {str(total).replace('.', ',')} fte, "
            f"bij {seats} zetels ten hoogste {said} toegestaan",
            f"the college without its chair adds up to {total} fte, "
            f"with {seats} seats at most {most} allowed",
            At(3, "portefeuillehouders"),
        )
    ]


def test_a_full_time_college_has_at_least_two_posts(see: See) -> None:
    assert see(council(5, 1.0, 0.9), "GW102") == NOTHING


def test_without_a_surplus_part_timers_share_the_posts_of_a_full_time_college(see: See) -> None:
    params = {"max_total": 9, "posts_percent": 20}
    assert len(see(council(5, 0.505, 0.5), "GW102", params)) == 1


def test_a_total_just_over_the_bound_is_not_said_to_be_the_bound(see: See) -> None:
    assert see(working(*["1"] * 7, "0.701"), "PW102") == too_much("7,701", "7.701")


def test_seats_bound_nothing_where_the_rule_gives_no_share(see: See) -> None:
    assert see(working(*["1"] * 7, "0.7", more="zetels: 55\n"), "PW102") == NOTHING
