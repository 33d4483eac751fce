"""lead-holder: an opgave has one integraal bestuurlijk opdrachtgever, and its means."""

import pytest

from tests.kinds.conftest import NOTHING, SUMMARY, At, Breaks, See, Seen, plan


def tasked(*opgaven: str, more: str = "") -> str:
    below = "".join(f"  - {opgave}\n" for opgave in opgaven)
    return plan("{naam: A}", "{naam: B}", more=f"opgaven:\n{below}{more}")


NO_LEAD = Seen(
    'de opgave "Energie" heeft geen bestuurlijk opdrachtgever',
    'the opgave "Energie" has no executive commissioner',
    At(7, "Energie"),
    (),
    ("Energie",),
)
TWO_LEADS = Seen(
    'de opgave "Wonen" heeft meer dan één opdrachtgever: B, A',
    'the opgave "Wonen" has more than one commissioner: B, A',
    At(8, "Wonen"),
    (),
    ("Wonen",),
    ("A", "B"),
)

LEADS = [
    pytest.param(tasked("{naam: Energie}"), [NO_LEAD], id="none"),
    pytest.param(tasked("{naam: Energie, opdrachtgever: }"), [NO_LEAD], id="an empty key"),
    pytest.param(tasked("{naam: Energie, opdrachtgever: []}"), [NO_LEAD], id="an empty list"),
    pytest.param(
        tasked("{naam: Energie}", "{naam: Wonen, opdrachtgever: [B, A]}"),
        [NO_LEAD, TWO_LEADS],
        id="none and two",
    ),
    pytest.param(tasked("{naam: Energie, opdrachtgever: A}"), NOTHING, id="one"),
    pytest.param(tasked("{naam: Energie, opdrachtgever: [A]}"), NOTHING, id="a list of one"),
    pytest.param(plan("{naam: A}", more="opgaven: []\n"), NOTHING, id="no opgaven"),
    pytest.param(
        tasked(
            "{naam: Energie, opdrachtgever: A}",
            "{naam: Wonen, opdrachtgever: [B, A]}",
            more="volledig: false\n",
        ),
        [TWO_LEADS],
        id="two in a published sample",
    ),
    pytest.param(
        tasked("{naam: Energie}", more="volledig: false\n"),
        NOTHING,
        id="nothing is missing from a published sample",
    ),
    pytest.param(tasked("{naam: Energie, opdrachtgever: [A, A]}"), NOTHING, id="one, named twice"),
]


@pytest.mark.parametrize(("text", "expected"), LEADS)
def test_an_opgave_has_one_commissioner(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR601") == expected


@pytest.mark.parametrize(("text", "expected"), LEADS)
def test_a_search_is_asked_for_what_the_check_finds(
    text: str, expected: list[Seen], breaks: Breaks
) -> None:
    assert breaks(text, "UTR601") == {seen.subjects for seen in expected}


def lacking(*names: str) -> list[Seen]:
    said = ", ".join(names)
    return [
        Seen(
            f"{SUMMARY.nl}; het gaat om {said}",
            f"{SUMMARY.en}; missing for {said}",
            At(6, "opgaven"),
            tuple(At(line, name) for line, name in enumerate(names, 7)),
            tuple(sorted(names)),
        )
    ]


MEANS = [
    pytest.param(
        tasked("{naam: Wonen}", "{naam: Energie}"),
        "UTR602",
        lacking("Wonen", "Energie"),
        id="no assignment",
    ),
    pytest.param(
        tasked("{naam: Wonen, opdracht: }"),
        "UTR602",
        lacking("Wonen"),
        id="an empty assignment",
    ),
    pytest.param(
        tasked("{naam: Wonen, opdracht: GS 2019-09-10}"), "UTR602", NOTHING, id="an assignment"
    ),
    pytest.param(tasked("{naam: Wonen}"), "UTR603", lacking("Wonen"), id="no mandate"),
    pytest.param(
        tasked("{naam: Wonen, mandaat: false}"),
        "UTR603",
        lacking("Wonen"),
        id="mandaat: false",
    ),
    pytest.param(
        tasked("{naam: Wonen, mandaat: false}", "{naam: Energie, mandaat: true}"),
        "UTR603",
        lacking("Wonen"),
        id="one of two",
    ),
    pytest.param(tasked("{naam: Wonen, mandaat: true}"), "UTR603", NOTHING, id="mandaat: true"),
    pytest.param(plan("{naam: A}", more="opgaven:\n"), "UTR603", NOTHING, id="no opgaven"),
    pytest.param(
        tasked("{naam: Wonen}", more="volledig: false\n"),
        "UTR602",
        NOTHING,
        id="no assignment is missing from a published sample",
    ),
    pytest.param(
        tasked("{naam: Wonen}", more="volledig: false\n"),
        "UTR603",
        NOTHING,
        id="no mandate is missing from a published sample",
    ),
]


@pytest.mark.parametrize(("text", "rule", "expected"), MEANS)
def test_the_means_of_an_opgave_are_on_record(
    text: str, rule: str, expected: list[Seen], see: See
) -> None:
    assert see(text, rule) == expected
