"""What tests would not notice: of params, of bad plans, of good ones."""

import pytest

from portcheck.lint.linter import Question
from portcheck.rulebook.cases import Case, examples
from portcheck.trials.mutation import BAD_PLAN, GOOD_PLANS, PARAMS, Mutation, mutated
from portcheck.trials.trial import tried
from tests.trials.conftest import Read, case, complete

MOBILITY = "Mobiliteit"


def mutation(question: Question, rule: str, cases: list[Case]) -> Mutation:
    rules = [r for r in question.rulebook.rules if r.id == rule]
    return mutated(rules, [tried(case, question) for case in cases], question)


def gaps(question: Question, rule: str, cases: list[Case], what: str) -> list[str]:
    found = mutation(question, rule, cases).unnoticed
    return [gap.message for gap in found if gap.what == what]


def members(count: int, mark: str = "") -> str:
    names = ", ".join(f"{{naam: {number}}}" for number in map(chr, range(65, 65 + count)))
    return complete().replace("portefeuillehouders:\n", f"portefeuillehouders: [{names}]{mark}\n")


SILENT = "    rules: [UTR501]\n    expect: []\n"


def test_a_number_is_noticed_where_there_is_a_case_on_each_side(
    read: Read, question: Question
) -> None:
    cases = read(members(4, "  # UTR501") + members(5) + SILENT)
    assert gaps(question, "UTR501", cases, PARAMS) == []


def test_a_number_is_not_noticed_where_no_case_stands_on_its_border(
    read: Read, question: Question
) -> None:
    cases = read(members(3, "  # UTR501") + members(5) + SILENT)
    assert gaps(question, "UTR501", cases, PARAMS) == ["with min 4 instead of 5 no test fails"]


def test_a_case_with_its_own_value_of_a_param_does_not_notice_it(
    read: Read, question: Question
) -> None:
    own = f"{members(3)}{SILENT}    params: {{UTR501: {{min: 3}}}}\n"
    cases = read(members(4, "  # UTR501") + own)
    assert "with min 6 instead of 5 no test fails" in gaps(question, "UTR501", cases, PARAMS)


def test_a_test_that_fails_notices_nothing(read: Read, question: Question) -> None:
    cases = read(members(5, "  # UTR501"))
    assert "with min 6 instead of 5 no test fails" in gaps(question, "UTR501", cases, PARAMS)


def test_a_plan_that_cannot_be_judged_notices_nothing(read: Read, question: Question) -> None:
    none = "  - {name: x, plan: '[  # PC002'}\n  - {name: x, plan: 'a: 1  # PC003'}\n"
    assert [tried(case, question).faults for case in read(none)] == [(), ()]
    assert len(gaps(question, "UTR501", read(none), PARAMS)) == 6


def test_a_plan_on_which_every_rule_is_silent_notices_too(read: Read, question: Question) -> None:
    sport = "{naam: A, onderwerpen: [Sport, Mobiliteit]}"
    everything = case(sport, more="    expect: []\n")
    own = case("{naam: A, onderwerpen: [Water, Sport]}  # UTR201", name="y").replace(
        "Water, Sport", "Water, Mobiliteit, Sport"
    )
    more = 'with "sport" in others too no test fails'
    water = case("{naam: A, onderwerpen: [Water, Sport]}", more="    expect: []\n")
    assert more in gaps(question, "UTR201", read(own + everything), PARAMS)
    assert more not in gaps(question, "UTR201", read(own + water), PARAMS)


def test_a_topic_that_no_plan_has_is_tried_where_they_have_no_other(
    read: Read, question: Question
) -> None:
    cases = read(case("{naam: A, onderwerpen: [Water, Mobiliteit]}  # UTR201"))
    assert gaps(question, "UTR201", cases, PARAMS) == [
        'with "bedrijfsvoering" in others too no test fails'
    ]


def test_a_bad_plan_has_less_to_report_without_what_is_marked(
    read: Read, question: Question
) -> None:
    cases = read(case("{naam: A, onderwerpen: [Mobiliteit, Financiën]}  # UTR202"))
    assert gaps(question, "UTR202", cases, BAD_PLAN) == []


def test_a_bad_plan_that_has_no_less_does_not_show_what_is_wrong(
    read: Read, question: Question
) -> None:
    two = "{naam: A, onderwerpen: [Gebied Noord, Gebied Zuid]}  # UTR605"
    cases = read(case(two))
    (gap,) = [g for g in mutation(question, "UTR605", cases).unnoticed if g.what == BAD_PLAN]
    assert (gap.message, gap.help, gap.place.span.line) == (
        "each bad plan is still reported after its marked phrase is removed; this one without "
        '"Gebied Noord"',
        'add a plan with "Gebied Noord" as the only cause, or take the others out of this one',
        3,
    )


def test_one_bad_plan_that_has_less_is_enough(read: Read, question: Question) -> None:
    two = "{naam: A, onderwerpen: [Gebied Noord, Gebied Zuid]}  # UTR605"
    one = "{naam: A, onderwerpen: [Gebied Noord]}  # UTR605"
    assert gaps(question, "UTR605", read(case(two) + case(one)), BAD_PLAN) == []


@pytest.mark.parametrize(
    ("holders", "is_near"),
    [
        (["{naam: A, onderwerpen: [Mobiliteit]}", "{naam: B, onderwerpen: [Financiën]}"], True),
        (["{naam: A, onderwerpen: [Mobiliteit]}", "{naam: B, onderwerpen: [Sport]}"], False),
    ],
)
def test_a_good_plan_is_near_where_one_change_has_it_reported(
    holders: list[str], is_near: object, read: Read, question: Question
) -> None:
    cases = read(case(*holders, more="    rules: [UTR202]\n    expect: []\n"))
    assert (gaps(question, "UTR202", cases, GOOD_PLANS) == []) is is_near


def test_a_good_plan_is_near_where_a_phrase_of_a_bad_one_has_it_reported(
    read: Read, question: Question
) -> None:
    good = case("{naam: A, onderwerpen: [Sport]}", more="    rules: [UTR605]\n    expect: []\n")
    bad = case("{naam: A, onderwerpen: [Gebied Noord]}  # UTR605")
    assert gaps(question, "UTR605", read(good), GOOD_PLANS) != []
    assert gaps(question, "UTR605", read(good + bad), GOOD_PLANS) == []


def test_a_plan_on_which_every_rule_is_silent_is_no_good_plan_of_one(
    read: Read, question: Question
) -> None:
    whole = case("{naam: A, onderwerpen: [Sport]}", more="    expect: []\n")
    assert gaps(question, "UTR605", read(whole), GOOD_PLANS) == []


def test_without_a_good_plan_nothing_is_said_of_good_plans(read: Read, question: Question) -> None:
    bad = read(case("{naam: A, onderwerpen: [Gebied Noord]}  # UTR605"))
    assert gaps(question, "UTR605", bad, GOOD_PLANS) == []


def test_what_the_linter_says_has_nothing_to_change(question: Question) -> None:
    (rule,) = [r for r in question.rulebook.rules if r.id == "PC032"]
    assert mutation(question, "PC032", [*examples(rule, question.rulebook)]) == Mutation()


def test_two_mutations_go_together() -> None:
    assert Mutation(1).with_more(Mutation(2)) == Mutation(3)
