"""recorded: something is on record in the plan."""

import pytest

from tests.kinds.conftest import NOTHING, SUMMARY, At, See, Seen, plan

DEPUTY = "{naam: A}"


def with_(more: str) -> str:
    return plan(DEPUTY, more=more)


AT_PLAN = At(1, "plan")
AT_PROCESS = At(5, "proces")

TOP = [
    pytest.param(with_(""), "UTR604", [Seen(*SUMMARY, AT_PLAN)], id="no opgaven"),
    pytest.param(with_("opgaven: [{naam: X}]\n"), "UTR604", NOTHING, id="an opgave"),
    pytest.param(with_("volledig: false\n"), "UTR604", NOTHING, id="no opgaven in a sample"),
    pytest.param(with_(""), "UTR700", [Seen(*SUMMARY, AT_PLAN)], id="no process"),
    pytest.param(with_("proces: {tijd: ja}\n"), "UTR700", NOTHING, id="a process"),
    pytest.param(
        with_("proces: {tijd: , experts: [''], inwerktijd: nee}\n"),
        "UTR700",
        [Seen(*SUMMARY, AT_PROCESS)],
        id="a process in which nothing is filled in",
    ),
]
WITHIN = [
    pytest.param(
        with_("proces: {tijd: ja}\n"), "UTR708", [Seen(*SUMMARY, AT_PROCESS)], id="absent"
    ),
    pytest.param(
        with_("proces: {tijd: ja, evaluatie: }\n"),
        "UTR708",
        [Seen(*SUMMARY, At(5, "evaluatie"))],
        id="empty",
    ),
    pytest.param(
        with_("proces: {tijd: ja, evaluatie: false}\n"),
        "UTR708",
        [Seen(*SUMMARY, At(5, "evaluatie"))],
        id="false",
    ),
    pytest.param(
        with_("proces: {tijd: ja, experts: []}\n"),
        "UTR703",
        [Seen(*SUMMARY, At(5, "experts"))],
        id="an empty list",
    ),
    pytest.param(
        with_("proces: {tijd: ja, akkoordvorm: }\n"),
        "UTR712",
        [Seen(*SUMMARY, At(5, "akkoordvorm"))],
        id="an empty choice",
    ),
    pytest.param(with_("proces: {evaluatie: 2021-03}\n"), "UTR708", NOTHING, id="a date"),
    pytest.param(with_("proces: {evaluatie: 2021}\n"), "UTR708", NOTHING, id="a year"),
    pytest.param(with_("proces: {evaluatie: true}\n"), "UTR708", NOTHING, id="true"),
    pytest.param(with_("proces: {experts: [X]}\n"), "UTR703", NOTHING, id="a list"),
    pytest.param(with_(""), "UTR708", NOTHING, id="no process at all"),
    pytest.param(with_("proces:\n"), "UTR708", NOTHING, id="an empty process"),
    pytest.param(with_("proces: {}\n"), "UTR708", NOTHING, id="a process without keys"),
    pytest.param(
        with_("proces: {tijd: , evaluatie: }\n"), "UTR708", NOTHING, id="a process of blanks"
    ),
    pytest.param(with_("proces: {tijd: ja}\nvolledig: false\n"), "UTR708", NOTHING, id="a sample"),
    pytest.param(
        with_("proces: {tijd: ja, experts: ['', ' ']}\n"),
        "UTR703",
        [Seen(*SUMMARY, At(5, "experts"))],
        id="a list of blanks",
    ),
    pytest.param(
        with_("proces: {tijd: ja, evaluatie: ' '}\n"),
        "UTR708",
        [Seen(*SUMMARY, At(5, "evaluatie"))],
        id="blank",
    ),
]


@pytest.mark.parametrize(("text", "rule", "expected"), TOP)
def test_a_key_of_the_plan_is_filled_in(
    text: str, rule: str, expected: list[Seen], see: See
) -> None:
    assert see(text, rule) == expected


@pytest.mark.parametrize(("text", "rule", "expected"), WITHIN)
def test_a_key_of_the_process_is_filled_in(
    text: str, rule: str, expected: list[Seen], see: See
) -> None:
    assert see(text, rule) == expected


@pytest.mark.parametrize(
    ("text", "rule", "marked"),
    [
        pytest.param(with_("proces:\n"), "UTR700", "proces", id="process"),
        pytest.param(with_("opgaven: []\n"), "UTR604", "opgaven", id="opgaven"),
    ],
)
def test_a_key_that_is_there_but_empty_is_shown_itself(
    text: str, rule: str, marked: str, see: See
) -> None:
    assert see(text, rule) == [Seen(*SUMMARY, At(5, marked))]


def lacking(*names: str) -> list[Seen]:
    said = ", ".join(names)
    return [
        Seen(
            f"{SUMMARY.nl}; het gaat om {said}",
            f"{SUMMARY.en}; missing for {said}",
            At(3, "portefeuillehouders"),
            holders=tuple(sorted(names)),
        )
    ]


MEMBERS = [
    pytest.param(plan("{naam: B}", "{naam: A}"), lacking("B", "A"), id="all, in one finding"),
    pytest.param(
        plan(
            "{naam: A, competenties: [x]}",
            "{naam: B, competenties: }",
            "{naam: C, competenties: []}",
        ),
        lacking("B", "C"),
        id="an empty key and an empty list",
    ),
    pytest.param(
        plan("{naam: A, competenties: onderhandelen}", "{naam: K, functie: commissaris}"),
        NOTHING,
        id="a commissaris is not asked",
    ),
    pytest.param(
        plan("{naam: W, functie: wethouder}", "{naam: H, functie: heemraad}"),
        lacking("W", "H"),
        id="a wethouder and a heemraad are",
    ),
    pytest.param(plan("{naam: A}", more="volledig: false\n"), NOTHING, id="a published sample"),
]


@pytest.mark.parametrize(("text", "expected"), MEMBERS)
def test_every_member_has_competences(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR504") == expected


@pytest.mark.parametrize("path", [["*", "competenties"], ["partijen", "*", "zetels"]])
def test_a_star_stands_for_every_member_and_for_nothing_else(path: list[str], see: See) -> None:
    text = plan("{naam: A}", more="partijen: [{naam: P}]\n")
    assert see(text, "UTR504", {"path": path}) == NOTHING
