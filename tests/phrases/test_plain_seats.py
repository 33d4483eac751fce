"""However a seat is written, a phrase is read as if it were written plainly."""

import pytest

from portcheck.phrases.plain_seats import headed, plainly
from portcheck.phrases.words import split


@pytest.mark.parametrize("sign", ["-", "–", "/"])
def test_a_sign_behind_a_seat_is_a_colon(sign: str) -> None:
    assert headed(f"2e pfh {sign} Water") == "2e pfh: Water"


def test_so_it_is_behind_a_holder_with_a_dot() -> None:
    assert headed("2e pfh. - Water") == "2e pfh.: Water"


@pytest.mark.parametrize("said", ["2e portef.houder", "2e port.houder", "2e portef. houder"])
def test_a_holder_that_is_shortened_is_said_in_full(said: str) -> None:
    assert [*plainly(split(said))] == ["2e", "portefeuillehouder"]


@pytest.mark.parametrize("phrase", ["2e / 4e fase", "Water - natuur"])
def test_a_sign_elsewhere_stays_what_it_is(phrase: str) -> None:
    assert headed(phrase) == phrase


@pytest.mark.parametrize("word", ["2e-lijnszorg", "wijk-wethouder"])
def test_a_word_with_a_hyphen_that_says_no_seat_stays_one(word: str) -> None:
    assert plainly([word]) == [word]
