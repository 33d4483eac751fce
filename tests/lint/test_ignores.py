"""A mark in a plan ignores a finding on its line, gives a reason, and is told when it cannot."""

import pytest

from portcheck.finding import Finding, Waiver
from tests.conftest import Judge

PLAN = """\
plan: Voorbeeld
bestuur: Gemeente Voorbeeld
volledig: false
portefeuillehouders:
  - naam: A. Jansen
    onderwerpen:
      - Mobiliteit{first}
      - Financiën{second}
      - Water{third}
"""


def plan(first: str = "", second: str = "", third: str = "") -> str:
    return PLAN.format(first=first, second=second, third=third)


def seen(findings: tuple[Finding, ...]) -> list[tuple[str, int, str]]:
    """Give what is found: rule, line, and the reason for which it is ignored."""
    return [
        (f.rule, f.place.span.line, f.waiver.reason if f.waiver else "")
        for f in findings
        if f.rule != "UTR205"
    ]


OPEN_WATER = ("UTR201", 7, "")
OPEN_FINANCE = ("UTR202", 7, "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(plan(), [OPEN_WATER, OPEN_FINANCE], id="no mark"),
        pytest.param(
            plan("  # portcheck: ignore[UTR202] één duo"),
            [OPEN_WATER, ("UTR202", 7, "één duo")],
            id="on the line of the finding",
        ),
        pytest.param(
            plan(second="  # portcheck: ignore[UTR202] één duo"),
            [OPEN_WATER, ("UTR202", 7, "één duo")],
            id="on the line of a related place",
        ),
        pytest.param(
            plan("  # portcheck: ignore[mobiliteit-met-financien] één duo"),
            [OPEN_WATER, ("UTR202", 7, "één duo")],
            id="by name",
        ),
        pytest.param(
            plan("  #portcheck: ignore[utr202, UTR201, utr202]  klein   college "),
            [("UTR201", 7, "klein college"), ("UTR202", 7, "klein college")],
            id="several rules in one mark",
        ),
        pytest.param(
            plan(third="  # portcheck: ignore[UTR202] één duo"),
            [OPEN_WATER, OPEN_FINANCE, ("PC041", 9, "")],
            id="on another line it is unused",
        ),
        pytest.param(
            plan("  # portcheck: ignore[UTR202]"),
            [OPEN_WATER, OPEN_FINANCE, ("PC040", 7, "")],
            id="without a reason it covers nothing",
        ),
        pytest.param(
            plan("  # portcheck: ignore[UTR299] één duo"),
            [OPEN_WATER, OPEN_FINANCE, ("PC040", 7, "")],
            id="an unknown rule",
        ),
        pytest.param(
            plan("  # portcheck: ignore[UTR299, UTR298, UTR202] één duo"),
            [OPEN_WATER, ("UTR202", 7, "één duo"), ("PC040", 7, ""), ("PC040", 7, "")],
            id="two unknown rules and a known one",
        ),
        pytest.param(
            plan("  # portcheck: negeer UTR202"),
            [OPEN_WATER, OPEN_FINANCE, ("PC040", 7, "")],
            id="written otherwise",
        ),
        pytest.param(
            plan("  # portcheck ignore[UTR202] één duo"),
            [OPEN_WATER, OPEN_FINANCE, ("PC040", 7, "")],
            id="without its colon",
        ),
        pytest.param(
            plan("  # portcheck  ignore [UTR202] één duo"),
            [OPEN_WATER, OPEN_FINANCE, ("PC040", 7, "")],
            id="with two blanks instead of its colon",
        ),
        pytest.param(
            plan("  # portcheck : ignore[UTR202] één duo"),
            [OPEN_WATER, OPEN_FINANCE, ("PC040", 7, "")],
            id="with a blank before its colon",
        ),
        pytest.param(
            plan("  # Portcheck: Ignore[utr202] één duo"),
            [OPEN_WATER, ("UTR202", 7, "één duo")],
            id="with capitals",
        ),
        pytest.param(
            plan("  # portcheck: ignore[ , ] één duo"),
            [OPEN_WATER, OPEN_FINANCE, ("PC040", 7, "")],
            id="no rule",
        ),
        pytest.param(
            plan("  # portcheck: ignore[PW101] te weinig kandidaten"),
            [OPEN_WATER, OPEN_FINANCE, ("PC035", 7, "")],
            id="law",
        ),
        pytest.param(
            plan("  # zie portcheck: een linter"),
            [OPEN_WATER, OPEN_FINANCE],
            id="a comment that speaks of portcheck",
        ),
        pytest.param(
            plan().replace("Gemeente Voorbeeld", "'A  # portcheck: ignore[UTR202] x'"),
            [OPEN_WATER, OPEN_FINANCE],
            id="a mark inside a string is no comment",
        ),
        pytest.param(
            plan().replace("- Mobiliteit", '- "Mobiliteit  # portcheck: ignore[UTR202] x"'),
            [OPEN_WATER, OPEN_FINANCE],
            id="a mark inside the string that the finding is about",
        ),
        pytest.param(
            plan() + "bron: |\n  werkblad  # portcheck: ignore[UTR202] x\n",
            [OPEN_WATER, OPEN_FINANCE],
            id="a mark inside a text of several lines",
        ),
    ],
)
def test_a_mark_covers_what_is_on_its_line(
    text: str, expected: list[tuple[str, int, str]], judge: Judge
) -> None:
    assert sorted(seen(judge(text).findings)) == sorted(expected)


def test_an_ignored_finding_carries_a_reason_and_no_decision(judge: Judge) -> None:
    text = plan("  # portcheck: ignore[mobiliteit-met-financien] één duo")
    assert [f.waiver for f in judge(text).findings if f.rule == "UTR202"] == [
        Waiver(
            rule="UTR202",
            subjects=(),
            reason="één duo",
            decision="",
            decided_by="",
            measure="",
            review="",
            facts="",
            path=(),
        )
    ]


def test_an_unused_mark_is_shown_where_it_stands(judge: Judge) -> None:
    text = plan(third="  # portcheck: ignore[UTR202] één duo")
    (unused,) = [f for f in judge(text).findings if f.rule == "PC041"]
    assert unused.message == "UTR202 reports nothing on this line that the mark covers"
    assert (unused.place.span.column, unused.place.span.end_column) == (16, 51)


def test_a_mark_for_a_rule_of_law_is_told_which_rule_stands(judge: Judge) -> None:
    text = plan(third="  # portcheck: ignore[pw101] te weinig kandidaten")
    (refused,) = [f for f in judge(text).findings if f.rule == "PC035"]
    assert refused.subjects == ("PW101",)
    assert refused.message == (
        "a plan cannot depart from PW101: that rule rests on law or standing orders"
    )


@pytest.mark.parametrize("mark", ["ignore[UTR202] x", "ignore[UTR299] x", "ignore[UTR202]", "x"])
def test_what_is_wrong_with_a_mark_is_at_no_path_into_the_plan(mark: str, judge: Judge) -> None:
    found = judge(plan(third=f"  # portcheck: {mark}")).findings
    assert [f.place.path for f in found if f.rule.startswith("PC04")] == [()]


def test_a_rule_of_a_folder_that_is_not_named_is_answered_by_how_to(judge: Judge) -> None:
    text = plan("  # portcheck: ignore[WSV707] één duo")
    (wrong,) = [f for f in judge(text).findings if f.rule == "PC040"]
    assert wrong.message.startswith('unknown rule "WSV707"; if the rule lies in a folder of your')


def test_a_rule_that_was_misspelt_is_guessed(judge: Judge) -> None:
    text = plan("  # portcheck: ignore[mobiliteit-met-financiën] één duo")
    (wrong,) = [f for f in judge(text).findings if f.rule == "PC040"]
    assert wrong.message == (
        'unknown rule "mobiliteit-met-financiën" (did you mean "mobiliteit-met-financien"?)'
    )


@pytest.mark.parametrize(
    ("mark", "rule", "severity"),
    [
        ("ignore[UTR202] één duo", "PC041", "warning"),
        ("ignore[UTR299] één duo", "PC040", "warning"),
        ("negeer UTR202", "PC040", "warning"),
        ("ignore[PW101] één duo", "PC035", "error"),
    ],
)
def test_what_is_wrong_with_a_mark_has_a_severity_of_its_own(
    mark: str, rule: str, severity: str, judge: Judge
) -> None:
    text = plan(third=f"  # portcheck: {mark}")
    found = [(f.rule, f.severity) for f in judge(text).findings if f.rule.startswith("PC04")]
    law = [(f.rule, f.severity) for f in judge(text).findings if f.rule == "PC035"]
    assert found + law == [(rule, severity)]
