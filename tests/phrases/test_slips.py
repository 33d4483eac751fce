"""One letter wrong is a slip, two are another word."""

import pytest

from portcheck.phrases.slips import Slips, one_slip


@pytest.mark.parametrize(
    "typed",
    ["watrbeheer", "wateerbeheer", "watexbeheer", "wxterbeheer", "watrebeheer", "waterbheeer"],
)
def test_one_letter_too_few_too_many_wrong_or_swapped_is_a_slip(typed: str) -> None:
    assert one_slip(typed, "waterbeheer")


@pytest.mark.parametrize(
    "typed",
    [
        "waterbeheer",
        "wanirbeheer",
        "watebreheex",
        "waterbeheers",
        "aaterbeheer",
        "watebeheeer",
        "watebehee",
        "watterbeheeer",
    ],
)
def test_two_letters_the_first_or_the_ending_are_none(typed: str) -> None:
    assert not one_slip(typed, "waterbeheer")


@pytest.mark.parametrize("typed", ["watr", "watre", "wateer", "waater", "waetr", "wtaer", "watter"])
def test_of_a_word_of_five_letters_one_may_be_missing_doubled_or_swapped(typed: str) -> None:
    words = Slips([("water", "Water"), ("p en o", "P en O")])
    assert words.near(typed) == (None if typed == "watre" else "Water")


def test_of_a_short_word_a_consonant_is_missing_only_where_it_was_double() -> None:
    words = Slips((known, known) for known in ("kunst", "ruimte", "wetter"))
    assert [*map(words.near, ("kust", "ruime", "weter"))] == [None, None, "wetter"]


@pytest.mark.parametrize(
    "typed", ["later", "winter", "wate", "waters", "wader", "p en c", "p een o"]
)
def test_what_else_is_near_a_short_word_is_another(typed: str) -> None:
    assert Slips([("water", "Water"), ("p en o", "P en O")]).near(typed) is None


@pytest.mark.parametrize("typed", ["vermeer", "verweer", "vergeer"])
def test_a_wrong_letter_makes_another_word_of_a_short_one(typed: str) -> None:
    assert not one_slip(typed, "verkeer")


def test_a_wrong_letter_is_a_slip_in_a_word_of_eight_letters() -> None:
    assert one_slip("toerisne", "toerisme")


@pytest.mark.parametrize("typed", ["vekeer", "verkkeer", "verekeer", "vrekeer"])
def test_in_a_short_word_too_a_letter_too_few_too_many_or_swapped_is_a_slip(typed: str) -> None:
    assert one_slip(typed, "verkeer")
