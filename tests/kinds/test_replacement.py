"""replacement: everybody of one function has a replacement, and another than itself."""

import pytest

from tests.kinds.conftest import NOTHING, SUMMARY, At, See, Seen, plan


def without(*names: str) -> Seen:
    said = ", ".join(names)
    return Seen(
        f"{SUMMARY.nl}: {said}",
        f"{SUMMARY.en}: {said}",
        At(3, "portefeuillehouders"),
        holders=tuple(sorted(names)),
    )


def itself(line: int, name: str) -> Seen:
    return Seen(
        f"{name} vervangt zichzelf",
        f"{name} is their own replacement",
        At(line, name),
        (At(line, name),),
        (),
        (name,),
    )


CASES = [
    pytest.param(
        plan("{naam: B}", "{naam: A, vervanger: }"), [without("B", "A")], id="nobody has one"
    ),
    pytest.param(plan("{naam: A, vervanger: B}", "{naam: B}"), [without("B")], id="one has none"),
    pytest.param(
        plan("{naam: A, vervanger: A}", "{naam: B, vervanger: A}"), [itself(4, "A")], id="itself"
    ),
    pytest.param(
        plan("{naam: A}", "{naam: B, vervanger: B}"),
        [without("A"), itself(5, "B")],
        id="none and itself",
    ),
    pytest.param(
        plan("{naam: A}", "{naam: B, vervanger: B}", more="volledig: false\n"),
        [itself(5, "B")],
        id="a sample lacks nobody, but nobody replaces itself",
    ),
    pytest.param(
        plan("{naam: A, vervanger: B}", "{naam: B, vervanger: A}"), NOTHING, id="each other"
    ),
    pytest.param(
        plan("{naam: K, functie: commissaris}", "{naam: W, functie: wethouder, vervanger: W}"),
        NOTHING,
        id="other functions",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_every_deputy_has_another_as_replacement(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PW104") == expected
