"""A case is tried: what is noisy, what is missing, where, and what to do."""

import pytest

from portcheck.finding import Span
from portcheck.lint.linter import Question
from portcheck.rulebook.cases import examples
from portcheck.rulebook.rules import Rule
from portcheck.trials.faults import MISSING, NOISY, Fault
from portcheck.trials.trial import failures, tried
from tests.trials.conftest import Try, case, complete

BOTH = "{naam: A, onderwerpen: [Mobiliteit, Financiën]}"
ONE = "{naam: A, onderwerpen: [Mobiliteit]}"
HOLDERLESS = "plan: V\nbestuur: Provincie V\nportefeuillehouders: [{naam: A}]\n"
MARKED = f"{BOTH}  # UTR202"


def faults(trial: Try, text: str, lang: str = "en") -> list[Fault]:
    return [fault for outcome in trial(text, lang) for fault in outcome.faults]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(case(MARKED), id="a mark"),
        pytest.param(case(BOTH, more="    expect: [UTR202]\n"), id="a rule"),
        pytest.param(
            case(BOTH, more="    expect: [{rule: UTR202, line: 5}]\n"), id="a rule and a line"
        ),
        pytest.param(case(BOTH, more="    expect: [{rule: UTR202}]\n"), id="a rule without a line"),
        pytest.param(case(MARKED, more="    expect: [UTR202]\n"), id="a mark and a rule"),
        pytest.param(
            case(BOTH, more="    expect: [mobiliteit-met-financien]\n"), id="the name of a rule"
        ),
        pytest.param(case(ONE, more="    expect: []\n"), id="nothing"),
        pytest.param(
            case(BOTH, more="    rules: [UTR201]\n    expect: []\n"), id="nothing of one rule"
        ),
        pytest.param(
            case(MARKED, "{naam: B, onderwerpen: [Sport, sport]}"), id="what is not marked"
        ),
        pytest.param(
            case(
                BOTH,
                more="      afwijkingen: [{regel: UTR202, reden: r, besluit: b, door: d}]\n"
                "    expect: []\n",
            ),
            id="a departure",
        ),
        pytest.param(
            case(
                "{naam: A, onderwerpen: [Mobiliteit, Sport]}  # UTR202",
                more="    params: {UTR202: {others: [sport]}}\n",
            ),
            id="other params",
        ),
    ],
)
def test_a_case_holds_where_all_is_reported_that_it_expects_and_no_more(
    text: str, trial: Try
) -> None:
    assert faults(trial, text) == []


def test_what_is_not_expected_is_noisy_and_shown_with_its_places(trial: Try) -> None:
    (fault,) = faults(trial, case(BOTH, more="    rules: [UTR202]\n    expect: []\n"))
    assert (fault.what, fault.rule, fault.message) == (
        NOISY,
        "UTR202",
        "the rule reports something here, which is not expected: "
        'A holds both "Mobiliteit" and "Financiën"',
    )
    assert fault.help == (
        "put # UTR202 after this line, or UTR202 under expect, if the report is right; else "
        "correct the plan, params or the register"
    )
    (related,) = fault.related
    assert [(p.span, p.label, p.source) for p in (fault.place, related)] == [
        (Span(8, 35, 8, 45), "Mobility, held by A", f"        - {BOTH}"),
        (Span(8, 47, 8, 56), "Finance, held by A", f"        - {BOTH}"),
    ]


def test_what_is_marked_and_not_reported_is_missing_at_its_mark(trial: Try) -> None:
    (fault,) = faults(trial, case(f"{ONE}  # UTR202"))
    assert (fault.what, fault.message) == (
        MISSING,
        "the rule reports nothing on this marked line",
    )
    line = f"        - {ONE}  # UTR202"
    assert fault.place.source == line
    assert line[fault.place.span.column - 1 : fault.place.span.end_column - 1] == "UTR202"


@pytest.mark.parametrize(
    ("expect", "said"),
    [
        ("UTR202", "the rule reports nothing, but is expected to"),
        ("{rule: UTR202}", "the rule reports nothing, but is expected to"),
        (
            "{rule: UTR202, line: 4}",
            "the rule reports nothing on line 4 of the plan, but is expected to",
        ),
    ],
)
def test_what_is_expected_and_not_reported_is_missing_where_it_is_expected(
    expect: str, said: str, trial: Try
) -> None:
    text = case(ONE, more=f"    expect: [{expect}]\n")
    (fault,) = faults(trial, text)
    assert (fault.message, fault.place.source) == (said, f"    expect: [{expect}]")
    column, end = fault.place.span.column - 1, fault.place.span.end_column - 1
    assert fault.place.source[column:end] == "UTR202"


@pytest.mark.parametrize(
    ("text", "help_"),
    [
        pytest.param(
            case(ONE, more="    rules: [UTR304]\n    expect: [UTR304]\n"),
            "take volledig: false out of the plan: no rule reports what is absent from a plan that "
            "is not complete",
            id="a sample",
        ),
        pytest.param(
            complete(ONE, more="    expect: [UTR304]\n").replace("Provincie", "Waterschap"),
            "bodies of this rule says Provincie, Gemeente, Stadsdeel, and this plan is of "
            "Waterschap V; change one of the two",
            id="another body",
        ),
        pytest.param(
            case(BOTH, f"{{naam: B}}  # UTR202"),  # noqa: F541 - braces
            "the rule reports something on line 5 of the plan; expect it there if that is right",
            id="another line",
        ),
        pytest.param(
            case(f"{ONE}  # UTR202"),
            "check that the topics are read as they are meant and that params are right; if they "
            "are, do not expect this finding",
            id="nothing",
        ),
        pytest.param(
            case("{naam: A, onderwerp: x}  # UTR202"),
            "correct the plan; as long as it cannot be judged, no rule reports anything",
            id="a plan that is none",
        ),
    ],
)
def test_what_is_missing_comes_with_what_to_do(text: str, help_: str, trial: Try) -> None:
    assert help_ in [fault.help for fault in faults(trial, text) if fault.what == MISSING]


def test_what_lacks_at_the_end_of_a_plan_is_shown_there_and_not_in_the_next_case(
    trial: Try,
) -> None:
    unfinished = "  - name: x\n    expect: []\n    plan: |\n      plan: V\n      bestuur: [\n"
    (fault,) = faults(trial, unfinished + case(MARKED, name="y"))
    assert (fault.rule, fault.place.span) == ("PC002", Span(6, 17, 6, 17))
    assert fault.place.source == "      bestuur: ["


def test_a_plan_that_cannot_be_judged_is_said_once_whatever_the_case_is_about(trial: Try) -> None:
    text = case("{naam: A, onderwerp: x}", more="    rules: [UTR202]\n    expect: []\n")
    (fault,) = faults(trial, text)
    assert (fault.rule, fault.message) == (
        "PC003",
        'the plan cannot be judged: unknown key "onderwerp" (did you mean "onderwerpen"?)',
    )


def test_no_case_is_tried_in_part(trial: Try) -> None:
    text = case(BOTH.replace("naam", "fte: x, naam"), more="    expect: []\n")
    assert [fault.rule for fault in faults(trial, text)] == ["PC003"]


def test_a_plan_in_quotes_has_no_lines_of_its_own_and_is_shown_where_it_starts(trial: Try) -> None:
    plan = "plan: V\\nbestuur: V\\nvolledig: false\\nportefeuillehouders: [" + BOTH + "]"
    text = f'  - name: x\n    plan: "{plan}"\n    expect: []\n'
    (fault,) = faults(trial, text)
    assert (fault.place.span.line, fault.place.span.column, fault.related) == (3, 11, ())


def test_faults_stand_in_the_order_of_the_file(trial: Try) -> None:
    holders = ("{naam: B, onderwerpen: [Sport, sport]}", BOTH)
    found = faults(trial, case(*holders, more="    expect: []\n"))
    assert [fault.rule for fault in found] == ["PC021", "UTR202"]


def test_the_rules_of_an_outcome_are_those_that_the_case_is_about(trial: Try) -> None:
    (outcome,) = trial(complete("{naam: A}", more="    rules: [UTR304, UTR202]\n    expect: []\n"))
    assert outcome.reported == {("UTR304", 3)}
    assert outcome.judged == {"UTR304", "UTR202"}


def test_a_rule_about_absence_does_not_judge_a_sample(trial: Try) -> None:
    (outcome,) = trial(case("{naam: A}", more="    rules: [UTR304, UTR202]\n    expect: []\n"))
    assert outcome.judged == {"UTR202"}


def test_no_rule_judges_a_plan_that_is_none(trial: Try) -> None:
    (outcome,) = trial(case("{x: A}", more="    rules: [UTR304]\n    expect: []\n"))
    assert outcome.judged == frozenset()


def test_a_bad_example_is_about_its_own_rule(question: Question) -> None:
    rule = found(question, "UTR202")
    bad = [case for case in examples(rule, question.rulebook) if case.form == "bad"]
    assert {case.about for case in bad} == {frozenset(("UTR202",))}


def test_a_good_example_is_about_its_own_rule_and_the_core(question: Question) -> None:
    rule = found(question, "UTR202")
    good = [case for case in examples(rule, question.rulebook) if case.form == "good"]
    core = [rule.id for rule in question.rulebook.rules if rule.pack == "portcheck"]
    assert {case.about for case in good} == {frozenset((*core, "UTR202"))}


def test_what_another_rule_of_its_pack_reports_in_a_good_example_does_not_matter(
    question: Question,
) -> None:
    rule = found(question, "UTR202")
    _, case = examples(rule._replace(bad=rule.bad[:1], good=(HOLDERLESS,)), question.rulebook)
    assert tried(case, question).faults == ()


def test_what_the_linter_says_of_bytes_is_expected_at_their_start(question: Question) -> None:
    bad, *_ = examples(found(question, "PC001"), question.rulebook)
    assert [(one.rule, one.line) for one in bad.expected] == [("PC001", 1)]
    assert tried(bad, question).faults == ()


def test_what_is_wrong_with_the_examples_of_a_rule_is_said_a_line_each(question: Question) -> None:
    rule = found(question, "UTR202")
    swapped = rule._replace(bad=rule.good[:1], good=rule.bad[:1])
    assert [
        failure.message.of("nl", failure.values)
        for failure in failures(swapped, question.rulebook, "nl")
    ] == [
        "te weinig: UTR202: niets in dit slechte voorbeeld is gemarkeerd met # UTR202",
        "te veel: UTR202: de regel meldt iets in een goed voorbeeld: A. Jansen heeft zowel "
        '"Mobiliteit" als "Financiën"',
    ]


def found(question: Question, id_: str) -> Rule:
    rule = question.rulebook.find(id_)
    assert rule is not None
    return rule
