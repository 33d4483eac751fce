"""reserved-topic: what belongs to a function does not lie as a whole with somebody else."""

import pytest

from tests.kinds.conftest import NOTHING, At, Breaks, See, Seen, holder, plan

PARAMS = {"topic": "bedrijfsvoering", "function": "burgemeester"}
MAYOR = holder("M", "Veiligheid", more=", functie: burgemeester")
OWN = "Bedrijfsvoering"


def found(line: int, name: str, phrase: str, *mayors: At) -> Seen:
    return Seen(
        f"{name} heeft Bedrijfsvoering, en is geen burgemeester",
        f"{name} holds Business operations, and is no burgemeester",
        At(line, phrase, f"Bedrijfsvoering, bij {name}", f"Business operations, held by {name}"),
        mayors or (mayor(4, "M"),),
        ("bedrijfsvoering",),
        (name,),
    )


def mayor(line: int, name: str) -> At:
    return At(line, name, "de burgemeester", "the burgemeester")


CASES = [
    pytest.param(plan(MAYOR, holder("A", "Sport", OWN)), [found(5, "A", OWN)], id="an alderman"),
    pytest.param(
        plan(MAYOR, holder("A", OWN), holder("B", "Sport, bedrijfsvoering")),
        [found(5, "A", OWN), found(6, "B", "bedrijfsvoering")],
        id="two aldermen",
    ),
    pytest.param(
        plan(MAYOR, holder("A", "bedrijfsvoering", OWN)),
        [found(5, "A", "bedrijfsvoering")],
        id="one alderman, by two phrases",
    ),
    pytest.param(
        plan(holder("M", OWN, more=", functie: burgemeester"), holder("A", OWN)),
        [found(5, "A", OWN)],
        id="an alderman beside the mayor",
    ),
    pytest.param(
        plan(MAYOR, holder("N", "Zaken", more=", functie: burgemeester"), holder("A", OWN)),
        [found(6, "A", OWN, mayor(4, "M"), mayor(5, "N"))],
        id="two who preside",
    ),
    pytest.param(
        plan(MAYOR, holder("A", OWN), more="volledig: false\n"),
        [found(5, "A", OWN)],
        id="a published sample too",
    ),
    pytest.param(
        plan(holder("M", OWN, more=", functie: burgemeester"), holder("A", "Sport")),
        NOTHING,
        id="the mayor",
    ),
    pytest.param(plan(holder("A", OWN), holder("B", "Sport")), NOTHING, id="no mayor in the plan"),
    pytest.param(
        plan(MAYOR, holder("A", "Bedrijfsvoering (i.s.m. M)")), NOTHING, id="shared with the mayor"
    ),
    pytest.param(
        plan(MAYOR, holder("A", f"{{onderwerp: {OWN}, rol: tweede}}")), NOTHING, id="a second seat"
    ),
    pytest.param(plan(MAYOR, holder("A", "'P&O'")), NOTHING, id="a part of the topic"),
    pytest.param(
        plan(MAYOR, holder("A", "'P&O, sport'")), NOTHING, id="a part beside another whole topic"
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_business_operations_lie_with_the_mayor(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR305", PARAMS, kind="reserved-topic") == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_search_is_asked_for_what_the_check_finds(
    text: str, expected: list[Seen], breaks: Breaks
) -> None:
    found = breaks(text, "UTR305", PARAMS, kind="reserved-topic")
    assert found == {seen.subjects for seen in expected}


def test_what_belongs_to_the_members_is_a_topic_of_any_of_them(see: See) -> None:
    chair = holder("M", OWN, more=", functie: burgemeester")
    aldermen = (holder(name, "Sport", more=", functie: wethouder") for name in "AB")
    (seen,) = see(
        plan(chair, *aldermen),
        "UTR305",
        {**PARAMS, "function": "wethouder"},
        kind="reserved-topic",
    )
    assert (seen.nl, seen.related) == (
        "M heeft Bedrijfsvoering, en is geen wethouder",
        (),
    )
