"""empty-portfolio: everybody of one function holds something."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, holder, plan


def empty(line: int, name: str) -> Seen:
    return Seen(
        f"{name} heeft geen enkel onderwerp",
        f"{name} holds no topic at all",
        At(line, name),
        holders=(name,),
    )


CASES = [
    pytest.param(
        plan(
            "{naam: A}", "{naam: B, onderwerpen: }", "{naam: C, onderwerpen: []}", holder("D", "X")
        ),
        [empty(4, "A"), empty(5, "B"), empty(6, "C")],
        id="without the key, with an empty key, with an empty list",
    ),
    pytest.param(plan("{naam: A}"), [empty(4, "A")], id="the only deputy"),
    pytest.param(
        plan("{naam: A}", "{naam: B}", "{naam: K, functie: commissaris}"),
        [
            Seen(
                "nog niemand heeft een onderwerp",
                "nobody holds a topic yet",
                At(3, "portefeuillehouders"),
                holders=("A", "B"),
            )
        ],
        id="a plan to fill in",
    ),
    pytest.param(plan(holder("A", "Zaak")), NOTHING, id="a phrase that names no known topic"),
    pytest.param(plan(holder("A", "{onderwerp: Sport, rol: tweede}")), NOTHING, id="a second seat"),
    pytest.param(plan("{naam: K, functie: commissaris}"), NOTHING, id="a commissaris"),
    pytest.param(plan("{naam: A}", more="volledig: false\n"), NOTHING, id="a published sample"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_every_deputy_holds_something(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PW103") == expected
