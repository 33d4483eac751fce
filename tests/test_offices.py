"""What those are called who sit in bodies."""

import pytest

from portcheck.offices import CHAIR_TITLES, CHAIRS, FUNCTIONS, MEMBER_TITLES, MEMBERS, PLURALS


def test_of_each_who_divide_the_work_there_may_be_several() -> None:
    assert set(PLURALS) == MEMBERS


def test_nobody_presides_who_divides_the_work() -> None:
    assert not MEMBERS & CHAIRS
    assert not MEMBER_TITLES & CHAIR_TITLES


@pytest.mark.parametrize("title", sorted({*FUNCTIONS} - {"voorzitter"}))
def test_a_function_is_called_what_a_member_or_a_chair_is(title: str) -> None:
    assert title in MEMBER_TITLES | CHAIR_TITLES
