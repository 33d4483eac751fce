"""A holder who is gone is followed by the newcomer with most of the same portfolio."""

import pytest

from portcheck.change.succession import successors
from tests.change.conftest import Build


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param({"A": "Sport"}, {"B": "Sport"}, {"A": "B"}, id="the same portfolio"),
        pytest.param({"A": "Sport"}, {"A": "Sport", "B": "Sport"}, {}, id="who is still there"),
        pytest.param({"A": "Sport", "B": ""}, {"B": "Sport"}, {}, id="who was there already"),
        pytest.param(
            {"A": "Sport, Water"}, {"B": "Sport"}, {"A": "B"}, id="half of what either holds"
        ),
        pytest.param({"A": "Sport, Water, Europa"}, {"B": "Sport"}, {}, id="less than half"),
        pytest.param({"A": "Sport"}, {"B": "Sport, Water, Europa"}, {}, id="much more besides"),
        pytest.param({"A": ""}, {"B": ""}, {}, id="nothing in common but nothing"),
        pytest.param(
            {"A": "Sport, Water"},
            {"B": "Sport", "C": "Water, Sport"},
            {"A": "C"},
            id="the most alike of two",
        ),
        pytest.param(
            {"A": "Sport, Water", "B": "Sport"},
            {"C": "Sport"},
            {"B": "C"},
            id="one newcomer follows one",
        ),
        pytest.param(
            {"A": "Verkeer & Vervoer"}, {"B": "Mobiliteit"}, {"A": "B"}, id="by another name"
        ),
        pytest.param(
            {"A. Smit": "Sport"}, {"Smit": "Water"}, {"A. Smit": "Smit"}, id="the same person"
        ),
        pytest.param(
            {"A. Smit": "Sport"},
            {"Anna Smit": "Water", "C. Bos": "Sport"},
            {"A. Smit": "Anna Smit"},
            id="a person before a portfolio",
        ),
        pytest.param({"A. Smit": "Sport"}, {"B. Smit": "Water"}, {}, id="another of that surname"),
        pytest.param(
            {"A. Smit": "Sport", "B. Smit": "Water"},
            {"Smit": "Natuur"},
            {},
            id="two of that surname before",
        ),
        pytest.param(
            {"Smit": "Natuur"},
            {"A. Smit": "Sport", "B. Smit": "Water"},
            {},
            id="two of that surname after",
        ),
    ],
)
def test_who_follows(
    build: Build, before: dict[str, str], after: dict[str, str], expected: dict[str, str]
) -> None:
    assert successors(build(**before), build(**after)) == expected
