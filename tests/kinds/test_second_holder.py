"""second-holder: whatever somebody holds has a second holder, who stands in."""

from collections.abc import Callable

import pytest

from portcheck.finding import Finding
from tests.kinds.conftest import NOTHING, SUMMARY, At, See, Seen, holder, plan


def second(*topics: str) -> list[str]:
    return [f"{{onderwerp: {topic}, rol: tweede}}" for topic in topics]


def alone(*places: tuple[int, str, str], said: str = "") -> list[Seen]:
    """Give the finding that phrases at lines, each of a holder, have no second."""
    phrases = said or ", ".join(f'"{phrase}"' for _, _, phrase in places)
    return [
        Seen(
            f"{SUMMARY.nl}; het gaat om {phrases}",
            f"{SUMMARY.en}; missing for {phrases}",
            At(3, "portefeuillehouders"),
            tuple(
                At(line, phrase, f"bij {name}", f"held by {name}") for line, name, phrase in places
            ),
            holders=tuple(sorted({name for _, name, _ in places})),
        )
    ]


CASES = [
    pytest.param(
        plan(holder("A", "Water", "Natuur"), holder("B", *second("Water"))),
        alone((4, "A", "Natuur")),
        id="one of two topics",
    ),
    pytest.param(
        plan(holder("A", "Water", "Zorg"), holder("B", "Sport", "Wonen")),
        alone(
            (4, "A", "Water"),
            (4, "A", "Zorg"),
            (5, "B", "Sport"),
            (5, "B", "Wonen"),
            said='"Water", "Zorg", "Sport", … (+1)',
        ),
        id="no second at all, three of four are named",
    ),
    pytest.param(
        plan(holder("A", "Zorg"), holder("B", "Wonen (2e)")),
        alone((4, "A", "Zorg")),
        id="another phrase that is no known topic",
    ),
    pytest.param(
        plan(holder("A", "Zorg (beleid)"), holder("B", "Wonen (2e)")),
        alone((4, "A", "Zorg (beleid)")),
        id="only a bracket is alike",
    ),
    pytest.param(
        plan(holder("A", "Zorg (zwaarte 2)"), holder("B", "Wonen (2e) (zwaarte 2)")),
        alone((4, "A", "Zorg (zwaarte 2)")),
        id="only the weight is alike",
    ),
    pytest.param(
        plan(
            holder("A", "Zorg (portefeuillehouder)"),
            holder("B", "Wonen (2e portefeuillehouder)"),
        ),
        alone((4, "A", "Zorg (portefeuillehouder)")),
        id="only the seat is alike",
    ),
    pytest.param(
        plan(holder("A", "Water", *second("Water")), holder("B", *second("Sport"))),
        alone((4, "A", "Water")),
        id="the first is no second",
    ),
    pytest.param(
        plan(holder("A", "Water"), holder("B", "Water")),
        alone((4, "A", "Water"), (5, "B", "Water")),
        id="another first is no second",
    ),
    pytest.param(
        plan(holder("A", "Water"), holder("B", *second("grondwater"))),
        NOTHING,
        id="a part of the topic",
    ),
    pytest.param(
        plan(holder("A", "Zorg en welzijn"), holder("B", "plv. Welzijn")),
        NOTHING,
        id="a part of a phrase that is no known topic",
    ),
    pytest.param(
        plan(holder("A", "Zorg"), holder("B", "2e wethouder zorg")),
        NOTHING,
        id="the seat by its name before the topic",
    ),
    pytest.param(
        plan(holder("A", "Zorg"), holder("B", "vervanger van A voor zorg")),
        NOTHING,
        id="a replacement for one topic",
    ),
    pytest.param(
        plan(holder("A", "Sport", "Financiën"), holder("B", "Middelen (2e)", "Sport (2e)")),
        NOTHING,
        id="a second of what may be the topic",
    ),
    pytest.param(
        plan(holder("A", "'Zorg (2e: B)'", "Wonen (plv. wethouder B)"), holder("B")),
        NOTHING,
        id="one who is named with the topic",
    ),
    pytest.param(
        plan(
            holder("A", "1e locoburgemeester", "lid AB GGD", "Stuurgroep Water", "plv. voorzitter")
        ),
        NOTHING,
        id="offices and seats",
    ),
    pytest.param(
        plan(holder("A", "Water", more=", vervanger: B"), "{naam: B}"), NOTHING, id="a replacement"
    ),
    pytest.param(
        plan(holder("A", "Water", more=", vervanger: A")),
        alone((4, "A", "Water")),
        id="one who replaces themselves",
    ),
    pytest.param(
        plan(holder("A", "Water", more=", vervanger: [A, B]"), "{naam: B}"),
        NOTHING,
        id="a second replacement, where the first is oneself",
    ),
    pytest.param(plan(holder("A", "Water (samen met B)")), NOTHING, id="shared with another"),
    pytest.param(
        plan(holder("A", "Water"), holder("B", "Zorg"), more="volledig: false\n"),
        NOTHING,
        id="a published sample",
    ),
    pytest.param(plan("{naam: A}", "{naam: B}"), NOTHING, id="nobody holds anything"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_somebody_holds_has_a_second_holder(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR305", {}, kind="second-holder") == expected


OF_TOPICS = [
    pytest.param(
        plan(holder("A", "Water", "Natuur", "Zorg")), alone((4, "A", "Natuur")), id="the one named"
    ),
    pytest.param(plan(holder("A", "Water", "Zorg")), NOTHING, id="others"),
]


@pytest.mark.parametrize(("text", "expected"), OF_TOPICS)
def test_a_rule_may_be_about_the_topics_that_it_names(
    text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "UTR305", {"topics": ["natuur"]}, kind="second-holder") == expected


def test_it_is_one_thing_of_the_plan_whoever_lacks_a_second(
    find: Callable[..., list[Finding]],
) -> None:
    plans = (plan(holder("A", "Water")), plan(holder("A", "Water"), holder("C", "Sport")))
    one, other = (find(text, "UTR305", {}, kind="second-holder") for text in plans)
    assert one[0].fingerprint == other[0].fingerprint
