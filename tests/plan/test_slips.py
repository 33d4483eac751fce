"""One letter wrong is a slip, two are another word."""

import pytest

from portcheck.plan.slips import one_slip


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
