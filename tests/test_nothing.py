"""Which texts say that there is nothing."""

import pytest

from portcheck.nothing import is_inapplicable, is_nothing


@pytest.mark.parametrize("text", ["n.v.t.", "(nvt)", "N/A", "- niet van toepassing -"])
def test_what_is_not_applicable_is_nothing_and_none_is_needed(text: str) -> None:
    assert is_inapplicable(text)
    assert is_nothing(text)


@pytest.mark.parametrize("text", ["", "geen", "(n.n.b.)", "wordt nader bepaald", "besluit volgt"])
def test_what_is_not_known_yet_is_nothing_of_which_one_is_needed(text: str) -> None:
    assert is_nothing(text)
    assert not is_inapplicable(text)


@pytest.mark.parametrize("text", ["Nader", "geen bezwaar van de raad", "niet de wethouder"])
def test_what_says_more_is_something(text: str) -> None:
    assert not is_nothing(text)
