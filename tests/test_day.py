"""Which day was meant by what is written as no date."""

import pytest

from portcheck.day import day_meant
from portcheck.nearest import naming
from portcheck.wording import UNSAID


@pytest.mark.parametrize(
    "written",
    [
        *("1-3-2029", "01/03/2029", "1.3.2029", "1 maart 2029", "1 mrt. 2029", " 1 Mar 2029 "),
        *("1e maart 2029", "2029-3-1", "2029/03/01", "2029-03-1"),
    ],
)
def test_the_day_is_named_that_is_written_otherwise(written: str) -> None:
    assert day_meant(written) == naming("2029-03-01")


@pytest.mark.parametrize(
    ("month", "number"),
    [("mei", "05"), ("may", "05"), ("oktober", "10"), ("October", "10"), ("dec", "12")],
)
def test_a_month_goes_by_its_dutch_or_english_name(month: str, number: str) -> None:
    assert day_meant(f"14 {month} 2027") == naming(f"2027-{number}-14")


@pytest.mark.parametrize(
    "written", ["", "maart 2029", "2029", "30-2-2029", "1 x 2029", "1 week 2029", "2029-02-30"]
)
def test_what_stands_for_no_day_gets_no_hint(written: str) -> None:
    assert day_meant(written) is UNSAID
