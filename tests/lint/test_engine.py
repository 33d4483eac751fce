"""What makes a finding itself: its fingerprint, and the facts that a departure is decided for."""

import pytest

from portcheck.finding import Finding
from portcheck.lint.facts import facts, read
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text
from tests.lint.conftest import Judge

PLAN = """\
plan: Voorbeeld
bestuur: Gemeente Voorbeeld
volledig: false
portefeuillehouders:
  - {naam: A. Jansen, onderwerpen: [Water, Mobiliteit]}
"""


@pytest.fixture
def rule(rulebook: Rulebook) -> Rule:
    found = rulebook.find("UTR201")
    assert found
    return found


def finding_in(text: str, judge: Judge, rule: str = "UTR201") -> Finding:
    [found] = [finding for finding in judge(text).findings if finding.rule == rule]
    return found


SAME = [
    pytest.param("Water, Mobiliteit", "Mobiliteit, Water", id="the order of phrases"),
    pytest.param("Water, Mobiliteit", "Water, Sport, wegen", id="the words of a phrase"),
    pytest.param("Water, Mobiliteit", "Water en Mobiliteit", id="how many phrases"),
    pytest.param("plan: Voorbeeld", "# nieuw\n\nplan: Ander", id="the lines above"),
    pytest.param("bestuur: Gemeente", "bestuur: Provincie", id="the body"),
]


@pytest.mark.parametrize(("old", "new"), SAME)
def test_an_edit_that_leaves_who_and_what_alone_keeps_fingerprint_and_facts(
    old: str, new: str, judge: Judge, rule: Rule
) -> None:
    before, after = finding_in(PLAN, judge), finding_in(PLAN.replace(old, new), judge)
    assert (after.fingerprint, facts(rule, after)) == (before.fingerprint, facts(rule, before))


def test_another_holder_changes_fingerprint_and_facts(judge: Judge, rule: Rule) -> None:
    before = finding_in(PLAN, judge)
    after = finding_in(PLAN.replace("A. Jansen", "B. de Vries"), judge)
    assert after.fingerprint != before.fingerprint
    assert facts(rule, after) != facts(rule, before)


def test_another_rule_with_the_same_holder_has_another_fingerprint(judge: Judge) -> None:
    text = PLAN.replace("Water, Mob", "Water, Financiën, Mob")
    one, other = finding_in(text, judge), finding_in(text, judge, "UTR202")
    assert one.fingerprint != other.fingerprint


def test_a_rule_that_checks_something_else_has_other_facts(judge: Judge, rule: Rule) -> None:
    found = finding_in(PLAN, judge)
    sharper = rule._replace(params={**rule.params, "others": ["mobiliteit", "sport"]})
    assert facts(sharper, found) != facts(rule, found)


def test_a_rule_in_other_words_has_the_same_facts(judge: Judge, rule: Rule) -> None:
    found = finding_in(PLAN, judge)
    reworded = rule._replace(summary=Text("x", "y"), severity="info", name="z")
    assert facts(reworded, found) == facts(rule, found)


def test_facts_are_never_a_number_to_yaml(judge: Judge, rule: Rule) -> None:
    assert facts(rule, finding_in(PLAN, judge)).mark.startswith("f")


def test_a_mark_is_read_as_it_was_written(judge: Judge, rule: Rule) -> None:
    found = facts(rule, finding_in(PLAN, judge))
    assert read(found.mark) == found


@pytest.mark.parametrize(
    "text",
    ["", "f0000000", "f00000-00000", "00000-00000-00000", "f00000-00000-0000g", "ffffff-" * 3],
)
def test_what_is_no_mark_is_not_read(text: str) -> None:
    assert read(text) is None
