"""What the cases of rules leave open: a report, a silence, a param."""

import pytest

from portcheck.lint.linter import Question
from portcheck.trials.untested import Untested, untested
from tests.trials.conftest import Try, case, complete

ONE = "{naam: A, onderwerpen: [Mobiliteit]}"
BOTH = "{naam: A, onderwerpen: [Mobiliteit, Financiën]}"
SILENT = case(ONE, more="    rules: [UTR202]\n    expect: []\n")
REPORTED = case(f"{BOTH}  # UTR202")
FEW = "    rules: [UTR501]\n    expect: []\n    params: "


def left_open(outcomes: Try, question: Question, text: str, rule: str) -> Untested:
    found = [r for r in question.rulebook.rules if r.id == rule]
    return untested(found, outcomes(text), question)


@pytest.mark.parametrize(
    ("text", "unreported", "unsilent"),
    [
        pytest.param(SILENT + REPORTED, (), (), id="both"),
        pytest.param(SILENT, ("UTR202",), (), id="never reported"),
        pytest.param(REPORTED, (), ("UTR202",), id="never silent"),
    ],
)
def test_a_rule_is_seen_to_report_and_to_be_silent(
    text: str,
    unreported: tuple[str, ...],
    unsilent: tuple[str, ...],
    trial: Try,
    question: Question,
) -> None:
    found = left_open(trial, question, text, "UTR202")
    assert (found.rules, found.unreported, found.unsilent) == (1, unreported, unsilent)


def test_a_rule_is_not_silent_on_a_plan_that_it_does_not_judge(
    trial: Try, question: Question
) -> None:
    sample = case(ONE, more="    rules: [UTR304]\n    expect: []\n")
    assert left_open(trial, question, sample, "UTR304").unsilent == ("UTR304",)


def test_a_plan_on_which_every_rule_is_silent_is_made_for_none(
    trial: Try, question: Question
) -> None:
    silent = case(ONE, more="    expect: []\n")
    assert left_open(trial, question, silent, "UTR202").unsilent == ("UTR202",)


@pytest.mark.parametrize(
    ("params", "unvaried"),
    [
        pytest.param("{}", ["function", "min"], id="none"),
        pytest.param("{UTR501: {min: 1}}", ["function"], id="one that matters"),
        pytest.param(
            "{UTR501: {function: wethouder, min: 1}}",
            ["function", "min"],
            id="two that matter together only",
        ),
        pytest.param("{UTR202: {others: [sport]}}", ["function", "min"], id="those of another"),
    ],
)
def test_a_param_is_varied_where_another_value_of_it_makes_a_difference(
    params: str, unvaried: list[str], trial: Try, question: Question
) -> None:
    text = complete("{naam: A}", more=f"{FEW}{params}\n")
    found = left_open(trial, question, text, "UTR501")
    assert (found.params, found.unvaried) == (2, tuple(("UTR501", param) for param in unvaried))


def test_what_is_known_of_a_param_by_changing_it_is_not_open() -> None:
    left = Untested(1, 2, unvaried=(("X", "min"), ("X", "max")))
    assert left.but_for({("X", "max"), ("Y", "min")}).unvaried == (("X", "min"),)


@pytest.mark.parametrize(
    ("left", "is_nothing"),
    [
        (Untested(3, 4), True),
        (Untested(unreported=("X",)), False),
        (Untested(unsilent=("X",)), False),
        (Untested(unvaried=(("X", "min"),)), False),
    ],
)
def test_nothing_is_untested_where_nothing_is_open(left: Untested, is_nothing: object) -> None:
    assert left.is_nothing is is_nothing
