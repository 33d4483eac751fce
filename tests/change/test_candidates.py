"""Candidate plans beside each other: counts by rule, which is never worse, how far apart."""

import pytest

from portcheck.change.candidates import Better, Candidate, Distance, Row, better, distances, rows
from portcheck.lint.linter import Question, lint, plan_in
from portcheck.rulebook.rulebook import Rulebook
from tests.change.conftest import Build
from tests.conftest import DAY

HEAD = "plan: V\nbestuur: G\nvolledig: {complete}\nportefeuillehouders:\n"
BAD = "Mobiliteit, Financiën"
DOUBLE = "Sport, sport"


def candidate(
    rulebook: Rulebook, held: str, *, complete: str = "false", more: str = ""
) -> Candidate:
    text = f"{HEAD.format(complete=complete)}  - {{naam: A, onderwerpen: [{held}]}}\n{more}"
    plan = plan_in(text.encode(), rulebook)
    assert plan is not None
    return Candidate(lint(text.encode(), "plan.yaml", Question(rulebook, "en", DAY)), plan)


def test_rules_are_counted_in_each_plan_the_gravest_first(rulebook: Rulebook) -> None:
    held = (f"{DOUBLE}, Natuur, natuur", BAD, "Wonen")
    assert rows([candidate(rulebook, said) for said in held]) == [
        Row("UTR202", "mobiliteit-met-financien", "error", (0, 1, 0)),
        Row("PC021", "onderwerp-dubbel-bij-houder", "warning", (2, 0, 0)),
    ]


def test_a_departure_does_not_count(rulebook: Rulebook) -> None:
    waiver = "afwijkingen: [{regel: UTR202, reden: a, besluit: b, door: c}]\n"
    assert rows([candidate(rulebook, BAD, more=waiver)]) == []


def test_a_rule_that_was_not_judged_has_no_count(rulebook: Rulebook) -> None:
    plans = [candidate(rulebook, "Wonen", complete=said) for said in ("false", "true")]
    assert ("UTR306", (None, 1)) in [(row.rule, row.counts) for row in rows(plans)]


ONE, OTHER = Better(0, 1), Better(1, 0)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Wonen", BAD, [ONE], id="an error less"),
        pytest.param(DOUBLE, "Wonen", [OTHER], id="a warning more"),
        pytest.param(f"{BAD}, Wonen", f"{BAD}, {DOUBLE}", [ONE], id="as many, and one less"),
        pytest.param(BAD, DOUBLE, [], id="each has something"),
        pytest.param(BAD, BAD, [], id="alike"),
        pytest.param("Mobiliteit, bedrijfsvoering", "Wonen", [], id="more to consider"),
        pytest.param(
            "Mobiliteit, bedrijfsvoering", DOUBLE, [ONE], id="more to consider, a warning less"
        ),
    ],
)
def test_a_plan_is_never_worse(
    one: str, other: str, expected: list[Better], rulebook: Rulebook
) -> None:
    plans = [candidate(rulebook, said) for said in (one, other)]
    assert list(better(plans, rulebook)) == expected


def test_nothing_is_said_for_a_plan_on_which_fewer_rules_were_judged(rulebook: Rulebook) -> None:
    sample, complete = candidate(rulebook, "Wonen"), candidate(rulebook, BAD, complete="true")
    assert list(better([sample, complete], rulebook)) == []


def test_a_plan_on_which_more_rules_were_judged_may_be_never_worse(rulebook: Rulebook) -> None:
    lenient = rulebook._replace(
        rules=tuple(
            rule if rule.id == "UTR202" else rule._replace(severity="info")
            for rule in rulebook.rules
        )
    )
    sample, complete = candidate(lenient, BAD), candidate(lenient, "Wonen", complete="true")
    assert list(better([sample, complete], lenient)) == [OTHER]


def test_a_finding_that_the_other_was_not_judged_for_counts_against_a_plan(
    rulebook: Rulebook,
) -> None:
    sample, complete = candidate(rulebook, BAD), candidate(rulebook, "Wonen", complete="true")
    assert list(better([sample, complete], rulebook)) == []


def test_topics_and_roles_in_other_hands_are_counted_for_each_two_plans(build: Build) -> None:
    def plan(a: str, b: str, owner: str) -> Candidate:
        more = (
            f"verbonden_partijen: [{{naam: V, eigenaar: {owner}, opdrachtgever: {owner}}}]\n"
            f"opgaven: [{{naam: O, opdrachtgever: A}}]\n"
        )
        return Candidate(None, build(more, A=a, B=b))  # type: ignore[arg-type]  # not asked for

    second = "{onderwerp: Europa, rol: tweede}"
    plans = [
        plan("Sport, Water", "Wonen", "A"),
        plan("Sport", "Wonen, Water", "A"),
        plan(f"Sport, {second}", "Wonen, Water", "B"),
    ]
    assert list(distances(plans, "nl")) == [
        Distance(0, 1, 1, 0),
        Distance(0, 2, 2, 2),
        Distance(1, 2, 1, 2),
    ]


def test_who_follows_another_has_moved_nothing(build: Build) -> None:
    plans = [Candidate(None, build(**{name: "Sport", "B": ""})) for name in "AC"]  # type: ignore[arg-type]  # not asked for
    assert list(distances(plans, "nl")) == [Distance(0, 1, 0, 0)]
