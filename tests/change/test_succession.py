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
    ],
)
def test_who_follows(
    build: Build, before: dict[str, str], after: dict[str, str], expected: dict[str, str]
) -> None:
    assert successors(build(**before), build(**after)) == expected
