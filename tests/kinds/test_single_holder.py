"""single-holder: a topic that is held has one first holder."""

import pytest

from tests.kinds.conftest import NOTHING, At, Breaks, See, Seen, holder, plan

OWN = "Organisatieontwikkeling"
SECOND = f"{{onderwerp: {OWN}, rol: tweede}}"


def divided(*names: str) -> list[Seen]:
    first, *rest = [
        At(line, OWN, f"bij {name}", f"held by {name}") for line, name in enumerate(names, 4)
    ]
    count, said = len(names), ", ".join(names)
    return [
        Seen(
            f"Organisatieontwikkeling is verdeeld over {count} portefeuillehouders: {said}",
            f"Organisational development is divided among {count} holders: {said}",
            first,
            tuple(rest),
            ("organisatieontwikkeling",),
            tuple(sorted(names)),
        )
    ]


CASES = [
    pytest.param(plan(holder("B", OWN), holder("A", OWN)), divided("B", "A"), id="two holders"),
    pytest.param(
        plan(holder("A", OWN), holder("B", OWN), holder("C", OWN)),
        divided("A", "B", "C"),
        id="three holders",
    ),
    pytest.param(
        plan(holder("A", OWN), holder("B", OWN), more="volledig: false\n"),
        divided("A", "B"),
        id="a published sample too",
    ),
    pytest.param(
        plan(holder("A", OWN), holder("B", OWN, more=", functie: commissaris")),
        divided("A", "B"),
        id="a commissaris counts",
    ),
    pytest.param(plan(holder("A", OWN), holder("B", "Sport")), NOTHING, id="one holder"),
    pytest.param(plan(holder("A", OWN, OWN)), NOTHING, id="one holder, by two phrases"),
    pytest.param(plan(holder("A", OWN), holder("B", SECOND)), NOTHING, id="a second holder"),
    pytest.param(
        plan(holder("A", OWN), holder("B", f"{OWN} (i.s.m. A)")), NOTHING, id="shared with another"
    ),
    pytest.param(plan(holder("A", "Sport")), NOTHING, id="held by nobody"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_organisational_development_lies_with_one_holder(
    text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "UTR305") == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_search_is_asked_for_what_the_check_finds(
    text: str, expected: list[Seen], breaks: Breaks
) -> None:
    assert bool(breaks(text, "UTR305")) == bool(expected)
