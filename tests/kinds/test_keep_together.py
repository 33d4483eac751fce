"""keep-together: topics that are held lie with one holder."""

import pytest
from jsonschema import Draft202012Validator

from portcheck.kinds.keep_together import KIND
from tests.kinds.conftest import NOTHING, At, See, Seen, holder, plan

SPLIT = (
    '"Water" en "Bodem" liggen bij verschillende portefeuillehouders',
    '"Water" and "Bodem" lie with different holders',
)
PAIR = "bodem", "water"


def water(line: int, name: str, text: str = "Water") -> At:
    return At(line, text, f"Water, bij {name}", f"Water, held by {name}")


def soil(line: int, name: str, text: str = "Bodem") -> At:
    return At(line, text, f"Bodem, bij {name}", f"Soil, held by {name}")


CASES = [
    pytest.param(
        plan(holder("A", "Water"), holder("B", "Bodem")),
        [Seen(*SPLIT, water(4, "A"), (soil(5, "B"),), PAIR, ("A", "B"))],
        id="two holders, each with one",
    ),
    pytest.param(
        plan(holder("C", "Bodem"), holder("A", "Wonen", "Waterveiligheid")),
        [
            Seen(
                '"Bodem" en "Waterveiligheid" liggen bij verschillende portefeuillehouders',
                '"Bodem" and "Waterveiligheid" lie with different holders',
                soil(4, "C"),
                (water(5, "A", "Waterveiligheid"),),
                PAIR,
                ("A", "C"),
            )
        ],
        id="the phrase that comes first is named first",
    ),
    pytest.param(
        plan(holder("A", "Water"), holder("B", "grondwater"), holder("C", "Bodem")),
        [
            Seen(
                *SPLIT,
                water(4, "A"),
                (water(5, "B", "grondwater"), soil(6, "C")),
                PAIR,
                ("A", "B", "C"),
            )
        ],
        id="every holder of either is shown",
    ),
    pytest.param(
        plan(holder("A", "Water", "{onderwerp: Bodem, rol: tweede}"), holder("B", "Bodem")),
        [Seen(*SPLIT, water(4, "A"), (soil(5, "B"),), PAIR, ("A", "B"))],
        id="a second holder does not join them",
    ),
    pytest.param(
        plan(holder("A", "Water", more=", functie: commissaris"), holder("B", "Bodem")),
        [Seen(*SPLIT, water(4, "A"), (soil(5, "B"),), PAIR, ("A", "B"))],
        id="a commissaris holds topics too",
    ),
    pytest.param(
        plan(holder("A", "Water"), holder("B", "Bodem"), more="volledig: false\n"),
        [Seen(*SPLIT, water(4, "A"), (soil(5, "B"),), PAIR, ("A", "B"))],
        id="a published sample too",
    ),
    pytest.param(plan(holder("A", "Water", "Bodem")), NOTHING, id="one holder of both"),
    pytest.param(plan(holder("A", "Water en Bodem")), NOTHING, id="one phrase of both"),
    pytest.param(
        plan(holder("A", "Water"), holder("B", "Bodem"), holder("C", "waterkwaliteit", "Bodem")),
        NOTHING,
        id="some holder has both, others one",
    ),
    pytest.param(plan(holder("A", "Water"), holder("B", "Wonen")), NOTHING, id="one is not held"),
    pytest.param(plan(holder("A", "Wonen"), "{naam: B}"), NOTHING, id="neither is held"),
    pytest.param(
        plan(holder("A", "Water"), holder("B", "{onderwerp: Bodem, rol: tweede}")),
        NOTHING,
        id="one is held by a second holder only",
    ),
    pytest.param(
        plan(holder("A", "Water"), holder("B", "Bodem (samen met A)")),
        NOTHING,
        id="one is held together with another",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_soil_and_water_lie_together(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR101") == expected


def sport(line: int, name: str) -> At:
    return At(line, "Sport", f"Sport, bij {name}", f"Sports, held by {name}")


THREE = {"topics": ["bodem", "water", "sport"]}

OF_THREE = [
    pytest.param(
        plan(holder("A", "Water"), holder("B", "Bodem"), holder("C", "Sport")),
        [
            Seen(
                '"Water", "Bodem" en "Sport" liggen bij verschillende portefeuillehouders',
                '"Water", "Bodem" and "Sport" lie with different holders',
                water(4, "A"),
                (soil(5, "B"), sport(6, "C")),
                ("bodem", "sport", "water"),
                ("A", "B", "C"),
            )
        ],
        id="three holders, each with one",
    ),
    pytest.param(
        plan(holder("A", "Water en Bodem"), holder("B", "Sport")),
        [
            Seen(
                '"Water en Bodem" en "Sport" liggen bij verschillende portefeuillehouders',
                '"Water en Bodem" and "Sport" lie with different holders',
                soil(4, "A", "Water en Bodem"),
                (water(4, "A", "Water en Bodem"), sport(5, "B")),
                ("bodem", "sport", "water"),
                ("A", "B"),
            )
        ],
        id="a phrase of two is named once",
    ),
    pytest.param(
        plan(holder("A", "Sport", "Water"), holder("B", "Sport", "Bodem")),
        [Seen(*SPLIT, water(4, "A"), (soil(5, "B"),), PAIR, ("A", "B"))],
        id="what lies with each of the others is not named",
    ),
    pytest.param(
        plan(holder("A", "Water"), holder("B", "Bodem")),
        [Seen(*SPLIT, water(4, "A"), (soil(5, "B"),), PAIR, ("A", "B"))],
        id="one is not held",
    ),
    pytest.param(plan(holder("A", "Water", "Sport", "Bodem")), NOTHING, id="one holder of all"),
    pytest.param(plan(holder("A", "Water", "Sport")), NOTHING, id="one holder of what is held"),
    pytest.param(plan(holder("A", "Sport"), holder("B", "Wonen")), NOTHING, id="only one is held"),
]


@pytest.mark.parametrize(("text", "expected"), OF_THREE)
def test_three_topics_lie_together(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR101", THREE) == expected


@pytest.mark.parametrize(
    ("topics", "fits"),
    [
        (["bodem"], False),
        (["bodem", "water"], True),
        (["bodem", "water", "sport"], True),
        (["bodem"] * 20, True),
        (["bodem"] * 21, False),
    ],
)
def test_a_rule_names_two_topics_at_least_and_twenty_at_most(
    topics: list[str], *, fits: bool
) -> None:
    assert Draft202012Validator(KIND.params).is_valid({"topics": topics}) is fits
