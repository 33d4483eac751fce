"""missing-topic: some holder names the topic."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, holder, plan

MISSED = [
    Seen(
        'geen portefeuillehouder heeft "Sport"',
        'no holder has "Sports"',
        At(3, "portefeuillehouders"),
        (),
        ("sport",),
    )
]

CASES = [
    pytest.param(plan(holder("A", "Wonen"), holder("B", "Water")), MISSED, id="named by nobody"),
    pytest.param(plan("{naam: A}"), MISSED, id="nobody holds anything"),
    pytest.param(plan(holder("A", "transport")), MISSED, id="part of a word is no name"),
    pytest.param(plan(holder("A", "Cultuur (m.u.v. sport)")), MISSED, id="excepted is not named"),
    pytest.param(plan(holder("A", "Cultuur en Sport")), NOTHING, id="named in a phrase"),
    pytest.param(
        plan(holder("A", "{onderwerp: Sport, rol: tweede}")), NOTHING, id="named by a second holder"
    ),
    pytest.param(
        plan(holder("A", "Sport", more=", functie: burgemeester")),
        NOTHING,
        id="named by a presider",
    ),
    pytest.param(
        plan(holder("A", "Wonen"), more="volledig: false\n"),
        NOTHING,
        id="nothing is missing from a published sample",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sport_is_named(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR304") == expected


COVERED = {"topic": "sport", "covered_by": ["recreatie", "toerisme"]}
RECORDED = {"topic": "sport", "recorded_under": "verbonden_partijen"}
PARTY = "verbonden_partijen:\n  - {naam: NV X}\n"

ELSEWHERE = [
    pytest.param(COVERED, plan(holder("A", "Wonen")), MISSED, id="no wider topic either"),
    pytest.param(COVERED, plan(holder("A", "Toerisme")), NOTHING, id="a wider topic"),
    pytest.param(
        COVERED,
        plan(holder("A", "{onderwerp: Recreatie, rol: tweede}")),
        NOTHING,
        id="a wider topic in second place",
    ),
    pytest.param(RECORDED, plan(holder("A", "Wonen")), MISSED, id="no such key"),
    pytest.param(
        RECORDED,
        plan(holder("A", "Wonen"), more="verbonden_partijen: []\n"),
        MISSED,
        id="nothing under the key",
    ),
    pytest.param(
        RECORDED, plan(holder("A", "Wonen"), more=PARTY), NOTHING, id="something under the key"
    ),
]


@pytest.mark.parametrize(("params", "text", "expected"), ELSEWHERE)
def test_the_plan_may_say_in_other_ways_who_has_it(
    params: dict[str, object], text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "UTR304", params) == expected


def test_a_phrase_that_may_mean_the_topic_silences_the_rule(see: See) -> None:
    assert see(plan(holder("A", "vastgoed")), "UTR302") == []


def test_plain_personnel_and_organisation_is_no_organisational_development(see: See) -> None:
    assert see(plan(holder("A", "Personeel & Organisatie")), "UTR301") == [
        Seen(
            'geen portefeuillehouder heeft "Organisatieontwikkeling"',
            'no holder has "Organisational development"',
            At(3, "portefeuillehouders"),
            (),
            ("organisatieontwikkeling",),
        )
    ]
