"""What makes a finding itself: its fingerprint, and the facts that a departure is decided for."""

import pytest

from portcheck.finding import ERROR, INFO, Finding
from portcheck.lint.facts import facts, read_mark
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import FORM, LAW, Rule
from portcheck.wording import UNSAID, Text
from tests.conftest import Judge

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


@pytest.mark.parametrize(
    ("lang", "departing"),
    [
        ("nl", "of leg de reden vast onder afwijkingen"),
        ("en", "or record the reason under afwijkingen"),
    ],
)
def test_a_finding_of_advice_says_how_to_depart_from_it(
    lang: str, departing: str, judge: Judge
) -> None:
    [found] = [f for f in judge(PLAN, lang=lang).findings if f.rule == "UTR201"]
    assert found.departing == departing


@pytest.mark.parametrize(("authority", "severity"), [("advies", INFO), (FORM, ERROR), (LAW, ERROR)])
def test_from_law_from_form_and_from_what_is_only_to_be_considered_nobody_need_depart(
    authority: str, severity: str, rule: Rule
) -> None:
    assert rule._replace(authority=authority, severity=severity).departing == UNSAID


def departing(said: str) -> str:
    return f"{PLAN}afwijkingen:\n  - {{{said}, reden: r, besluit: b, door: d}}\n"


def marked(comment: str) -> str:
    return PLAN.replace("Mobiliteit]}", f"Mobiliteit]}}  # portcheck: ignore[{comment}")


FINGERPRINTS = [
    ("plan: \0", ["PC001 026f9f171b60a252"]),
    ("", ["PC002 c422dae6170b7ed6"]),
    ("plan: V\n", ["PC003 d795234366ac9ee7", "PC003 fb469f2f153343f1"]),
    (PLAN.replace("naam", "fte: x, naam"), ["PC003 4ff481611a5bba65"]),
    (PLAN.replace("naam", "x: 1, naam"), ["PC003 a7f98eeda460ed4d"]),
    (departing("regel: XYZ"), ["PC030 604bf3eb481d40d8"]),
    (
        departing("regel: UTR201, betreft: [Haven, Zee]"),
        ["PC031 9e76d3d11e7ce885", "PC031 f6fbea23093dd1dc"],
    ),
    (
        departing("regel: UTR201, betreft: [Water, Mobiliteit], herzien_op: 2025-12-31"),
        ["PC032 90a8db0494205705"],
    ),
    (departing("regel: UTR202, betreft: [Water, Mobiliteit]"), ["PC033 62e2cd3dd4af8542"]),
    (departing("regel: UTR201, feiten: f00000-00000-00000"), ["PC034 1ff15142abd17ca0"]),
    (
        departing("regel: UTR201, betreft: [Haven], feiten: f00000-00000-00000"),
        ["PC034 f517bce9639faa31"],
    ),
    (departing("regel: PW101"), ["PC035 c448da0f6770db41"]),
    (marked("]"), ["PC040 696d82ffedcd31af"]),
    (marked("UTR201]"), ["PC040 9409fcb618c1d356"]),
    (marked("XYZ] reden"), ["PC040 c19334327cd89495"]),
    (marked("UTR202] reden"), ["PC041 11af94d592cc46eb"]),
]


@pytest.mark.parametrize(("text", "expected"), FINGERPRINTS)
def test_what_the_linter_itself_reports_keeps_its_fingerprint(
    text: str, expected: list[str], judge: Judge
) -> None:
    found = [f"{f.rule} {f.fingerprint}" for f in judge(text).findings]
    assert [said for said in found if said.startswith("PC0")] == expected


def test_a_mark_stays_what_plans_have_recorded(judge: Judge, rule: Rule) -> None:
    same = rule._replace(params={"others": ["mobiliteit"], "anchor": "water"})
    assert facts(same, finding_in(PLAN, judge)).mark == "f557f9-766e9-26d6b"


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
    assert read_mark(found.mark) == found


@pytest.mark.parametrize(
    "text",
    ["", "f0000000", "f00000-00000", "00000-00000-00000", "f00000-00000-0000g", "ffffff-" * 3],
)
def test_what_is_no_mark_is_not_read(text: str) -> None:
    assert read_mark(text) is None
