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


def test_a_total_just_over_the_bound_is_not_said_to_be_the_bound(see: See) -> None:
    assert see(working(*["1"] * 7, "0.701"), "PW102") == too_much("7,701", "7.701")
