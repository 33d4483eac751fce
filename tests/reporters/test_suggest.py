"""What is said of a suggestion that no example leads to."""

from portcheck.editing.moving import Move
from portcheck.plan.model import TOPIC
from portcheck.reporters.suggest import as_json, as_text
from portcheck.reporters.ways import Context
from portcheck.rulebook.rulebook import Rulebook
from portcheck.search.steps import Step, Way
from portcheck.search.suggestion import FEASIBLE, IMPOSSIBLE, Suggestion
from portcheck.search.task_of_plan import STAYS

CONTEXT = Context("plan.yaml", {}, "nl")
STEP = Step(Move(TOPIC, "Sport", "A", "B"), ("sport",), (), (1, 1), fits=False)
WAY = Way((STEP,), (), (2, 2))


def test_an_answer_that_may_not_be_the_shortest_is_called_so() -> None:
    assert [*as_text(Suggestion(FEASIBLE, (WAY,)), CONTEXT)] == [
        "plan.yaml: de tijd is om; met 1 verplaatsing is alles opgelost wat aan de verdeling ligt, "
        "en misschien kan het met minder\n",
        '  1. "Sport": van A naar B\n',
    ]


def test_the_heaviest_portfolio_is_said_where_it_changes() -> None:
    way = WAY._replace(heaviest=(8, 6.5))
    assert [*as_text(Suggestion(FEASIBLE, (way,)), CONTEXT)][-1] == (
        "zwaarste portefeuille: 6,5, nu 8\n"
    )


def test_what_no_single_move_is_needed_for_is_named_behind_all() -> None:
    way = WAY._replace(together=("PW103",))
    assert [*as_text(Suggestion(FEASIBLE, (way,)), CONTEXT)][-1] == (
        "samen lost dat ook op: een onderwerp mag niet verdwijnen\n"
    )


def test_a_rule_that_no_search_weighs_is_named_where_the_division_breaks_it() -> None:
    way = WAY._replace(unforeseen=("UTR503",))
    assert [*as_text(Suggestion(FEASIBLE, (way,)), CONTEXT)][-1] == (
        "blijft of komt erbij, want niet meegewogen: een onderwerp mag niet verdwijnen\n"
    )


def test_where_time_is_over_nothing_is_said_of_why() -> None:
    assert [*as_text(Suggestion(IMPOSSIBLE), CONTEXT)] == [
        "plan.yaml: geen verdeling voldoet aan alles; waarom niet, is binnen de tijd niet "
        "gevonden: geef met --time-limit meer\n"
    ]


def test_that_a_topic_would_disappear_is_part_of_a_contradiction() -> None:
    lines = [*as_text(Suggestion(IMPOSSIBLE, core=(STAYS,), ways_out=(STAYS,)), CONTEXT)]
    assert lines[1:] == [
        "  - een onderwerp mag niet verdwijnen\n",
        "laat één hiervan los, en het kan: een onderwerp mag niet verdwijnen\n",
    ]


def test_what_would_command_a_terminal_is_shown_escaped() -> None:
    step = STEP._replace(move=STEP.move._replace(what="\x1b[31mSport", after="B\u202e"))
    way = WAY._replace(steps=(step,))
    for render in (as_text, as_json):
        out = "".join(render(Suggestion(FEASIBLE, (way,)), CONTEXT))
        assert out.replace("\n", "").isprintable()


def test_rules_that_a_search_cannot_weigh_are_named(rulebook: Rulebook) -> None:
    rule = rulebook.rules[0]
    rules = {
        "SEATS": rule._replace(kind="weight-follows-seats", params={}),
        "CORE": rule._replace(kind="by-linter", params={}),
        "APART": rule._replace(kind="keep-apart", params={"anchor": "a", "others": ["b"]}),
    }
    assert CONTEXT._replace(rules=rules).not_considered == ["SEATS"]
