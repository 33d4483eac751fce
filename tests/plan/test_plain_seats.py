"""However a seat is written before what it is for, a phrase is read with a colon behind it."""

import pytest

from portcheck.plan.plain_seats import headed


@pytest.mark.parametrize("sign", ["-", "–", "/"])
def test_a_sign_behind_a_seat_is_a_colon(sign: str) -> None:
    assert headed(f"2e pfh {sign} Water") == "2e pfh: Water"


@pytest.mark.parametrize("phrase", ["2e / 4e fase", "Water - natuur"])
def test_a_sign_elsewhere_stays_what_it_is(phrase: str) -> None:
    assert headed(phrase) == phrase
