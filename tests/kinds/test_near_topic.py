"""near-topic: a phrase that is one typing error away from a known topic."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, holder, plan


def near(phrase: str, known: str, line: int = 4, name: str = "A") -> Seen:
    return Seen(
        f'"{phrase}" is geen bekend onderwerp; bedoelde u "{known}"?',
        f'"{phrase}" is not a known topic; did you mean "{known}"?',
        At(line, phrase),
        holders=(name,),
    )


CASES = [
    pytest.param(
        plan(holder("A", "Mobilteit")), [near("Mobilteit", "mobiliteit")], id="a letter too few"
    ),
    pytest.param(
        plan(holder("A", "Mobilliteit")),
        [near("Mobilliteit", "mobiliteit")],
        id="a letter too many",
    ),
    pytest.param(
        plan(holder("A", "Mobilideit")), [near("Mobilideit", "mobiliteit")], id="a wrong letter"
    ),
    pytest.param(
        plan(holder("A", "Mobiltieit")),
        [near("Mobiltieit", "mobiliteit")],
        id="two letters swapped",
    ),
    pytest.param(
        plan(
            "{naam: K}",
            holder("B", "{onderwerp: Evenemeten, rol: tweede}"),
            more="volledig: false\n",
        ),
        [near("Evenemeten", "evenementen", 5, "B")],
        id="of a second holder, in a published sample",
    ),
    pytest.param(plan(holder("A", "Mobiliteit")), NOTHING, id="a known topic"),
    pytest.param(
        plan(holder("A", "Dierenwelzijn", "Cultuur en erfgoed")),
        NOTHING,
        id="well away from every topic",
    ),
    pytest.param(plan(holder("A", "Watr")), [near("Watr", "water")], id="of five letters"),
    pytest.param(plan(holder("A", "Spurt")), NOTHING, id="too short to tell"),
    pytest.param(plan(holder("A", "Wonen (m.u.v. mobilteit)")), NOTHING, id="excepted"),
    pytest.param(
        plan(holder("A", "Cultuur (Verkeier)"), holder("J. Verkeier", "Wonen")),
        NOTHING,
        id="the surname of a holder",
    ),
    pytest.param(
        plan(holder("A", "Cultuur en Verkeier"), holder("Verkeier", "Wonen")),
        NOTHING,
        id="the whole name of a holder",
    ),
    pytest.param(plan("{naam: A}"), NOTHING, id="no topics"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_misspelt_topic_is_noticed(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PC022") == expected


@pytest.mark.parametrize(
    ("phrase", "words", "known"),
    [
        ("Cultuur en Recraetie", "Recraetie", "recreatie"),
        ("Mobilteit, Cultuur", "Mobilteit", "mobiliteit"),
        ("Openbaar  Vervor, Sport", "Openbaar Vervor", "openbaar vervoer"),
        ("Cultuur/Mobilteit", "Mobilteit", "mobiliteit"),
        ("Mobilteit, mobilteit", "Mobilteit", "mobiliteit"),
    ],
)
def test_only_the_words_that_were_not_read_are_called_unknown(
    phrase: str, words: str, known: str, see: See
) -> None:
    assert see(plan(holder("A", f"'{phrase}'")), "PC022") == [
        near(words, known)._replace(at=At(4, f"'{phrase}'"))
    ]


def test_two_errors_in_one_phrase_are_two_findings(see: See) -> None:
    found = see(plan(holder("A", "Mobilteit en Recraetie")), "PC022")
    assert [seen.at for seen in found] == [At(4, "Mobilteit en Recraetie")] * 2
