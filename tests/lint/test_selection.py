"""Narrowing a report to the rules and severities that were asked for."""

import pytest

from portcheck.lint.report import Judged, Report
from portcheck.lint.selection import by_rule, from_severity
from tests.conftest import Judge

PLAN = """\
plan: Voorbeeld
bestuur: Provincie Voorbeeld
volledig: false
portefeuillehouders:
  - {naam: A. Jansen, vervanger: X, onderwerpen: [Water en Mobiliteit, Mobilteit, Natuur, VTH]}
"""


@pytest.fixture
def report(judge: Judge) -> Report:
    return Report("2026-01-01", (judge(PLAN), judge("")))


def found(report: Report) -> list[str]:
    return [finding.rule for finding in report.findings]


def test_without_a_selection_all_is_kept(report: Report) -> None:
    assert by_rule(report, frozenset(), frozenset()) == report


def test_only_what_is_selected_is_kept_and_that_a_plan_cannot_be_judged(report: Report) -> None:
    assert found(by_rule(report, frozenset({"UTR201"}), frozenset())) == ["UTR201", "PC002"]


def test_what_is_ignored_is_left_out_but_not_that_a_plan_cannot_be_judged(report: Report) -> None:
    left = by_rule(report, frozenset(), frozenset({"UTR201", "PC002"}))
    assert found(left) == [rule for rule in found(report) if rule != "UTR201"]


def test_what_is_selected_and_ignored_is_left_out(report: Report) -> None:
    both = by_rule(report, frozenset({"UTR201", "UTR204"}), frozenset({"UTR201"}))
    assert found(both) == ["UTR204", "PC002"]


def test_rules_that_were_not_judged_are_narrowed_alike(report: Report) -> None:
    assert by_rule(report, frozenset({"UTR304"}), frozenset()).tally.not_judged == ["UTR304"]


@pytest.mark.parametrize(
    ("threshold", "kept"),
    [
        ("error", {"error"}),
        ("warning", {"error", "warning"}),
        ("info", {"error", "warning", "info"}),
    ],
)
def test_findings_below_the_threshold_are_left_out(
    threshold: str, kept: set[str], report: Report
) -> None:
    expected = [f for f in report.findings if f.severity in kept]
    assert [*from_severity(report, threshold).findings] == expected
    assert {f.severity for f in expected} == kept


def test_what_was_resolved_is_narrowed_by_severity_alike(report: Report) -> None:
    compared = report._replace(resolved=tuple(report.findings))
    assert from_severity(compared, "error").resolved == tuple(
        f for f in report.findings if f.severity == "error"
    )


def test_what_was_resolved_is_narrowed_by_rule_alike(report: Report) -> None:
    compared = report._replace(resolved=tuple(report.findings))
    assert [f.rule for f in by_rule(compared, frozenset({"UTR201"}), frozenset()).resolved] == [
        "UTR201",
        "PC002",
    ]


def test_narrowing_keeps_every_plan_of_the_run(report: Report) -> None:
    narrowed = from_severity(by_rule(report, frozenset({"PW101"}), frozenset()), "error")
    assert [plan.file for plan in narrowed.plans] == ["plan.yaml", "plan.yaml"]


def test_the_not_judged_rules_of_several_plans_are_named_once_in_order() -> None:
    plans = Judged("a", (), (), ("B2", "A1")), Judged("b", (), (), ("A1", "C3"))
    assert Report("2026-01-01", plans).tally.not_judged == ["A1", "B2", "C3"]
