"""replacement: everybody of one function has a replacement, and another than itself."""

import pytest

from tests.kinds.conftest import NOTHING, SUMMARY, At, See, Seen, plan


def without(*names: str) -> Seen:
    said = ", ".join(names)
    return Seen(
        f"{SUMMARY.nl}; het gaat om {said}",
        f"{SUMMARY.en}; missing for {said}",
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
        plan("{naam: A, vervanger: [B, A]}", "{naam: B, vervanger: [A, C]}", "{naam: C}"),
        [without("C"), itself(4, "A")],
        id="a first and a second, itself among them",
    ),
    pytest.param(
        plan("{naam: A, vervanger: [n.n.b., A]}", "{naam: B, vervanger: A}"),
        [itself(4, "A")],
        id="itself, behind one who is not known yet",
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


MAYOR = "{naam: M, functie: burgemeester}"
SAID = [
    pytest.param(plan(MAYOR, "{naam: W, functie: wethouder}"), [without("M")], id="by nobody"),
    pytest.param(
        plan(MAYOR, "{naam: W, onderwerpen: [Zorg, 1e Locoburgemeester]}"), NOTHING, id="a topic"
    ),
    pytest.param(
        plan(MAYOR, "{naam: W, onderwerpen: [ICT (en loco-burgemeester)]}"),
        NOTHING,
        id="in brackets",
    ),
    pytest.param(
        plan(MAYOR, "{naam: W, onderwerpen: [Locaties]}"), [without("M")], id="another word"
    ),
    pytest.param(
        plan(MAYOR, "{naam: W, functie: wethouder en 1e loco-burgemeester}"), NOTHING, id="a title"
    ),
    pytest.param(
        plan("{naam: M, functie: waarnemend burgemeester}", "{naam: W}"),
        [without("M")],
        id="a title of whoever is to be replaced",
    ),
    pytest.param(
        plan("{naam: M, functie: burgemeester, vervanger: M}", "{naam: W, onderwerpen: [loco]}"),
        [itself(4, "M")],
        id="itself, whatever is said",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_a_topic_or_a_title_may_say_who_replaces(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "GW104") == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_every_deputy_has_another_as_replacement(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PW104") == expected
