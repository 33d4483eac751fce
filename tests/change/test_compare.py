"""A finding is new, unchanged or resolved by plan and fingerprint, each as often as it occurs."""

import pytest

from portcheck.change.compare import Renamed, compare
from portcheck.finding import Finding
from portcheck.lint.report import Report
from tests.conftest import DAY
from tests.reporters.awkward import DECIDED, finding, place, report_of

NO_NAMES = Renamed()
A, B = "a" * 16, "b" * 16


def found(fingerprint: str = A, rule: str = "UTR202", holder: str = "A. Jansen") -> Finding:
    made = finding("en", rule, "error", place(1, (1, 2), "x"))
    return made._replace(fingerprint=fingerprint, holders=(holder,))


def report(*findings: Finding, file: str = "plan.yaml") -> Report:
    return report_of(*(f._replace(file=file) for f in findings), file=file)


NOTHING = Report(DAY, ())


def told(now: Report, before: Report, names: Renamed = NO_NAMES) -> tuple[list[str], int]:
    """Give the states of the findings, and how many were resolved."""
    after = compare(now, before, "HEAD", names)
    states = [f.state for plan in after.plans for f in plan.findings]
    return states, len(after.resolved)


SAID = {
    "A": found(A),
    "B": found(B),
    "(A)": found(A)._replace(waiver=DECIDED),
    "a": found(A)._replace(severity="info"),
}
"""Findings as the table below has them: (A) is departed from, and a is less grave than A."""


def reported(said: str) -> Report:
    """Give a report of a plan as the table has it: - without findings, nothing without a plan."""
    return report(*(SAID[one] for one in said.split() if one != "-")) if said else NOTHING


@pytest.mark.parametrize(
    ("now", "before", "states", "resolved"),
    [
        pytest.param("A", "-", "new", 0, id="introduced"),
        pytest.param("-", "A", "", 1, id="resolved"),
        pytest.param("A", "A", "unchanged", 0, id="unchanged"),
        pytest.param("A", "B", "new", 1, id="another"),
        pytest.param("A A", "A", "unchanged new", 0, id="once more"),
        pytest.param("A", "A A", "unchanged", 1, id="one less"),
        pytest.param("A", "", "new", 0, id="a new plan"),
        pytest.param("", "A", "", 1, id="a deleted plan"),
        pytest.param("(A)", "A", "unchanged", 0, id="departed from since"),
        pytest.param("A", "(A)", "new", 0, id="no longer departed from"),
        pytest.param("(A)", "(A)", "unchanged", 0, id="still departed from"),
        pytest.param("(A)", "-", "new", 0, id="introduced with its departure"),
        pytest.param("-", "(A)", "", 0, id="a departure less"),
        pytest.param("A", "a", "new", 0, id="raised"),
        pytest.param("a", "A", "unchanged", 0, id="lowered"),
        pytest.param("(A)", "a", "unchanged", 0, id="raised, but departed from"),
        pytest.param("(A) A", "A", "new unchanged", 0, id="of two, the one that counts goes on"),
        pytest.param("A A", "(A) A", "unchanged new", 0, id="a departure of then hides nothing"),
    ],
)
def test_a_finding_has_a_state(now: str, before: str, states: str, resolved: int) -> None:
    assert told(reported(now), reported(before)) == (states.split(), resolved)


def test_the_same_finding_in_another_plan_is_another() -> None:
    assert told(report(found()), report(found(), file="ander.yaml")) == (["new"], 1)


@pytest.mark.parametrize("rule", ["PC001", "PC002", "PC003"])
def test_a_plan_that_cannot_be_read_is_new_every_time(rule: str) -> None:
    assert told(report(found(A, rule)), report(found(A, rule))) == (["new"], 0)


def test_what_an_unreadable_plan_had_is_not_resolved() -> None:
    assert told(report(found(B, "PC002")), report(found())) == (["new"], 0)


def test_a_plan_that_became_readable_resolves_that() -> None:
    assert told(report(found()), report(found(B, "PC002"))) == (["new"], 1)


def test_a_renamed_plan_goes_on() -> None:
    names = Renamed({"oud.yaml": "plan.yaml"})
    assert told(report(found()), report(found(), file="oud.yaml"), names) == (["unchanged"], 0)


def test_a_resolved_finding_keeps_the_name_that_its_plan_had() -> None:
    names = Renamed({"oud.yaml": "plan.yaml"})
    after = compare(report(), report(found(), file="oud.yaml"), "HEAD", names)
    assert [f.file for f in after.resolved] == ["oud.yaml"]


FOLLOWED = Renamed({}, {"plan.yaml": {"A. Jansen": "B. de Vries"}})


def test_a_finding_goes_on_with_who_follows_its_holder() -> None:
    now = report(found(B, holder="B. de Vries"))
    assert told(now, report(found(A)), FOLLOWED) == (["unchanged"], 0)


def of_holders(fingerprint: str, *holders: str, rule: str = "PC020") -> Report:
    return report(found(fingerprint, rule)._replace(holders=holders))


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        (("A", "B"), ("A", "B", "C"), (["unchanged"], 0)),
        (("A",), ("A", "B"), (["unchanged"], 0)),
        (("A", "B", "C"), ("A", "B"), (["new"], 1)),
        (("A", "C"), ("A", "B"), (["new"], 1)),
        ((), ("A", "B"), (["new"], 1)),
    ],
)
def test_a_finding_with_fewer_holders_goes_on_and_one_with_others_does_not(
    now: tuple[str, ...], before: tuple[str, ...], expected: tuple[list[str], int]
) -> None:
    assert told(of_holders(A, *now), of_holders(B, *before)) == expected


def test_a_finding_of_many_holders_goes_on_in_each_of_those_that_it_falls_apart_in() -> None:
    each = report(*(found(name * 16, "PW103", name) for name in "CD"))
    assert told(each, of_holders(B, "A", "C", "D", rule="PW103")) == (["unchanged"] * 2, 0)


def test_fewer_holders_of_another_rule_or_of_other_subjects_are_another_finding() -> None:
    assert told(of_holders(A, "A", rule="X"), of_holders(B, "A", "B")) == (["new"], 1)
    fewer = report(found(A)._replace(holders=("A",), subjects=("sport",)))
    assert told(fewer, of_holders(B, "A", "B", rule="UTR202")) == (["new"], 1)


def test_an_exact_match_goes_before_one_with_fewer_holders() -> None:
    both = (found(A)._replace(holders=("A",)), found(B)._replace(holders=("A", "B")))
    after = compare(report(found(A)._replace(holders=("A",))), report(*both), "HEAD", NO_NAMES)
    assert [f.state for plan in after.plans for f in plan.findings] == ["unchanged"]
    assert [f.fingerprint for f in after.resolved] == [B]


def test_another_rule_does_not_go_on_with_who_follows() -> None:
    now = report(found(B, "UTR201", holder="B. de Vries"))
    assert told(now, report(found(A)), FOLLOWED) == (["new"], 1)


def test_in_another_plan_nobody_follows() -> None:
    now = report(found(B, holder="B. de Vries"), file="ander.yaml")
    assert told(now, report(found(A), file="ander.yaml"), FOLLOWED) == (["new"], 1)


def test_what_counts_is_what_is_new() -> None:
    now = report(found(A), found(B), found("c" * 16)._replace(waiver=DECIDED))
    after = compare(now, report(found(A)), "HEAD", NO_NAMES)
    assert [f.fingerprint for f in after.findings] == [B]
    assert (after.tally.counted, after.tally.unchanged, after.tally.waived) == (1, 1, 1)
    assert after.against == "HEAD"


def test_resolved_findings_come_in_the_order_of_their_plans() -> None:
    before = Report(
        DAY, (*report(found(B), found(A)).plans, *report(found(A), file="a.yaml").plans)
    )
    after = compare(NOTHING, before, "HEAD", NO_NAMES)
    assert [(f.file, f.fingerprint) for f in after.resolved] == [
        ("plan.yaml", B),
        ("plan.yaml", A),
        ("a.yaml", A),
    ]
