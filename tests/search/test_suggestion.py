"""What is suggested for plans whose answer can be seen at a glance, and why there is none."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from clingo import Model, SolveHandle

from portcheck.draft import Draft
from portcheck.editing.moving import Move, moved
from portcheck.errors import PortcheckError
from portcheck.finding import Waiver
from portcheck.lint.linter import Question, lint, plan_in
from portcheck.phrases.topics import Register, Topic
from portcheck.plan.building import build
from portcheck.plan.model import Plan
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rules import Rule
from portcheck.search.best_division import Answer
from portcheck.search.facts import facts
from portcheck.search.fewest_moves import fewest, nearest
from portcheck.search.locks import lock_on
from portcheck.search.solver import BRIEFLY, Solver
from portcheck.search.suggestion import (
    FEASIBLE,
    IMPOSSIBLE,
    NOTHING,
    OPTIMAL,
    Suggestion,
    suggest,
)
from portcheck.search.task import LateError, Lock, Task
from portcheck.search.task_of_plan import task_of
from portcheck.wording import Text
from tests.conftest import DAY
from tests.search import plans
from tests.search.plans import PAIR

BOOK = assemble()


def rule(id_: str, kind: str, severity: str = "warning", **params: Any) -> Rule:
    return BOOK.rules[0]._replace(id=id_, kind=kind, severity=severity, params=params)


def apart(*topics: str, id_: str = "APART", severity: str = "error") -> Rule:
    return rule(id_, "keep-apart", severity, anchor=topics[0], others=list(topics[1:]))


def together(*topics: str, id_: str = "TOGETHER") -> Rule:
    return rule(id_, "keep-together", topics=list(topics))


def missing(topic: str) -> Rule:
    return rule("MISSING", "missing-topic", topic=topic)


def plan(holders: Mapping[str, Sequence[Any]], **more: Any) -> Plan:
    return build(plans.plan(holders, **more), BOOK.register)


def asked(of: Plan, *rules: Rule, **options: Any) -> Task:
    return task_of(of, rules)._replace(**options)


def suggested(of: Plan, *rules: Rule, alternatives: int = 0, **options: Any) -> Suggestion:
    return suggest(asked(of, *rules, **options), 60, alternatives)


def moves(found: Suggestion, way: int = 0) -> list[tuple[str, str, str]]:
    return [(s.move.what, s.move.before, s.move.after) for s in found.ways[way].steps]


def keep(of: Plan, *phrases: str) -> list[Lock]:
    things = [(at, thing) for at, thing in enumerate(Draft(of).things) if thing.name in phrases]
    return [Lock(thing.name, frozenset((at,))) for at, thing in things]


def test_a_clean_plan_needs_nothing() -> None:
    found = suggested(plan({"A": ["Mobiliteit"], "B": ["Financiën"]}), apart(*TOPICS))
    assert (found.status, moves(found)) == (NOTHING, [])


TOPICS = ("mobiliteit", "financien")


def test_one_of_a_pair_moves_and_the_tie_goes_by_order() -> None:
    found = suggested(plan(PAIR), apart(*TOPICS))
    assert (found.status, moves(found), found.alike) == (
        OPTIMAL,
        [("Financiën", "A", "B")],
        4,
    )


def test_every_other_answer_is_another() -> None:
    found = suggested(plan(PAIR), apart(*TOPICS), alternatives=3)
    assert [moves(found, way)[0][::2] for way in range(4)] == [
        ("Financiën", "B"),
        ("Financiën", "C"),
        ("Mobiliteit", "B"),
        ("Mobiliteit", "C"),
    ]


def test_a_move_says_what_it_clears_and_what_its_receiver_carries() -> None:
    (step,) = suggested(plan(PAIR), apart(*TOPICS)).ways[0].steps
    assert (step.clears, step.topics, step.load) == (("APART",), ("financien",), (1, 2))


def test_who_carries_least_gets_it() -> None:
    found = suggested(plan({**PAIR, "B": ["Natuur", "Cultuur"]}), apart(*TOPICS))
    assert moves(found) == [("Financiën", "A", "C")]


def test_weights_count_in_what_a_holder_carries() -> None:
    of = plan({**PAIR, "B": [{"onderwerp": "Natuur", "zwaarte": 2.5}]})
    assert moves(suggested(of, apart(*TOPICS))) == [("Financiën", "A", "C")]


def test_nobody_carries_more_than_one_whose_portfolio_is_kept_where_that_can_be() -> None:
    of = plan(
        {},
        portefeuillehouders=[
            {"naam": "A", "onderwerpen": ["Financiën", {"onderwerp": "Mobiliteit", "zwaarte": 2}]},
            {"naam": "B", "onderwerpen": ["Natuur", "Cultuur"], "vast": True},
            {"naam": "C", "onderwerpen": ["Sport"]},
        ],
    )
    assert moves(suggested(of, apart(*TOPICS))) == [("Financiën", "A", "C")]


def test_a_topic_goes_to_whoever_is_good_at_it() -> None:
    of = plan(
        {},
        portefeuillehouders=[
            {"naam": "A", "onderwerpen": ["Mobiliteit", "Financiën"]},
            {"naam": "B", "onderwerpen": ["Natuur"]},
            {"naam": "C", "onderwerpen": ["Sport"], "competenties": ["openbare financiën"]},
        ],
    )
    found = suggested(of, apart(*TOPICS))
    assert moves(found) == [("Financiën", "A", "C")]
    assert found.ways[0].steps[0].fits


def test_a_topic_that_cannot_go_to_whoever_is_good_at_it_suits_nobody_better() -> None:
    of = plan(
        {},
        portefeuillehouders=[
            {"naam": "A", "onderwerpen": ["Mobiliteit", "Financiën"]},
            {"naam": "B", "onderwerpen": ["Natuur"]},
            {"naam": "C", "competenties": ["Financiën", "Mobiliteit"], "vast": True},
        ],
    )
    found = suggested(of, apart(*TOPICS))
    assert moves(found) == [("Financiën", "A", "B")]
    assert not found.ways[0].steps[0].fits


def test_a_topic_goes_to_the_party_that_wishes_for_it() -> None:
    of = plan(
        {},
        portefeuillehouders=[
            {"naam": "A", "partij": "X", "onderwerpen": ["Mobiliteit", "Financiën"]},
            {"naam": "B", "partij": "Y", "onderwerpen": ["Natuur"]},
            {"naam": "C", "partij": "z", "onderwerpen": ["Sport"]},
        ],
        partijen=[{"naam": "X"}, {"naam": "Z", "wensen": ["Mobiliteit"]}],
    )
    assert moves(suggested(of, apart(*TOPICS))) == [("Mobiliteit", "A", "C")]


def test_a_missing_topic_goes_to_somebody() -> None:
    found = suggested(plan({"A": ["Natuur", "Cultuur"], "B": ["Water"]}), missing("sport"))
    assert moves(found) == [("Sport", "", "B")]


def test_missing_topics_go_each_to_whoever_carries_least_by_then() -> None:
    of = plan({"A": ["Natuur", "Cultuur"], "B": [], "C": ["Europa"], "D": [*"XYZ"]})
    found = suggested(of, *map(missing, ("sport", "water", "mobiliteit", "bodem")))
    assert moves(found) == [
        ("Sport", "", "B"),
        ("Water", "", "B"),
        ("Mobiliteit", "", "C"),
        ("Bodem", "", "A"),
    ]


def test_who_divides_no_work_gets_a_role_last() -> None:
    of = plan(
        {},
        portefeuillehouders=[
            {"naam": "Aa", "functie": "commissaris"},
            {"naam": "B", "onderwerpen": ["Natuur"]},
        ],
        opgaven=[{"naam": "Wonen", "opdrachtgever": []}],
    )
    led = rule("LEAD", "lead-holder", requires="opdrachtgever")
    assert moves(suggested(of, led)) == [("Wonen", "", "B")]


def test_of_a_missing_topic_and_those_that_cover_it_only_the_missing_one_comes() -> None:
    covered = rule("MISSING", "missing-topic", topic="sport", covered_by=["mobiliteit"])
    found = suggested(plan({"A": ["Natuur", "Cultuur"], "B": ["Water"]}), covered)
    assert moves(found) == [("Sport", "", "B")]


def test_a_topic_that_the_plan_records_elsewhere_is_not_brought() -> None:
    recorded = rule("MISSING", "missing-topic", topic="sport", recorded_under="opgaven")
    of = plan({"A": ["Natuur"]}, opgaven=[{"naam": "Sport voor iedereen"}])
    assert [*asked(of, recorded).asked] == []


def test_a_missing_topic_has_no_place_where_every_holder_is_kept() -> None:
    of = plan({"A": ["Natuur"], "B": ["Water"]})
    draft = Draft(of)
    locks = [lock_on(draft, name, name) for name in "AB"]
    found = suggested(of, missing("sport"), locks=locks)
    assert (found.status, [*found.core]) == (IMPOSSIBLE, [*locks, "MISSING"])
    assert [*found.ways_out] == [*locks, "MISSING"]


def test_what_is_there_twice_goes_once() -> None:
    of = plan({"A": ["Mobiliteit", "Natuur"], "B": ["Mobiliteit"], "C": ["Water"]})
    doubled = rule("DOUBLED", "doubled-topic", "error", report="two-holders")
    once = rule("ONCE", "doubled-topic", report="one-holder")
    assert moves(suggested(of, doubled, once)) == [("Mobiliteit", "A", "")]


def test_what_is_there_twice_does_not_disappear() -> None:
    of = plan({"A": ["Mobiliteit", "Mobiliteit"]})
    once = rule("ONCE", "doubled-topic", report="one-holder")
    assert moves(suggested(of, once)) == [("Mobiliteit", "A", "")]


def test_a_kept_pair_contradicts_its_rule_and_nothing_else() -> None:
    of = plan({**PAIR, "B": ["Bodem"], "C": ["Water"]})
    locks = keep(of, "Mobiliteit", "Financiën", "Bodem")
    found = suggested(of, apart(*TOPICS), together("bodem", "water"), locks=locks)
    assert (found.status, [*found.core]) == (IMPOSSIBLE, [*locks[:2], "APART"])
    assert moves(found) == [("Water", "C", "B")]
    assert found.ways[0].left == ("APART",)


def test_of_a_pair_the_one_that_is_not_kept_moves() -> None:
    of = plan(PAIR)
    found = suggested(of, apart(*TOPICS), locks=keep(of, "Financiën"))
    assert moves(found) == [("Mobiliteit", "A", "B")]


def test_together_together_and_apart_contradict_each_other() -> None:
    of = plan({"A": ["Bodem"], "B": ["Water"], "C": ["Natuur", "Sport"]})
    rules = [
        together("bodem", "water", id_="ONE"),
        together("water", "natuur", id_="TWO"),
        apart("natuur", "bodem", id_="THREE"),
        apart("sport", "water", id_="FOUR"),
    ]
    found = suggested(of, *rules)
    assert (found.core, found.ways_out) == (("ONE", "TWO", "THREE"), ("ONE", "TWO", "THREE"))


def test_of_two_contradictions_one_is_told_and_giving_up_one_part_is_not_enough() -> None:
    of = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Bodem"], "C": ["Water"]})
    locks = keep(of, "Mobiliteit", "Financiën", "Bodem", "Water")
    found = suggested(of, apart(*TOPICS), together("bodem", "water"), locks=locks)
    assert ([*found.core], found.ways_out) == ([*locks[:2], "APART"], ())


def test_two_topics_in_one_text_have_to_be_split() -> None:
    found = suggested(plan({"A": ["Mobiliteit en Financiën"], "B": ["Sport"]}), apart(*TOPICS))
    assert (found.core, found.splits) == (("APART",), ("Mobiliteit en Financiën",))


@pytest.mark.parametrize(("most", "splits"), [(1, ("Mobiliteit en Financiën",)), (2, ())])
def test_more_topics_in_one_text_than_one_may_have_have_to_be_split(
    most: int, splits: tuple[str, ...]
) -> None:
    spread = rule("SPREAD", "spread-topics", topics=[*TOPICS, "natuur"], most=most)
    found = suggested(plan({"A": ["Mobiliteit en Financiën"], "B": ["Sport"]}), spread)
    assert found.splits == splits


def test_what_is_spread_goes_to_who_may_have_more_of_it() -> None:
    of = plan({"A": ["Mobiliteit", "Financiën", "Natuur"], "B": ["Sport"]})
    spread = rule("SPREAD", "spread-topics", topics=[*TOPICS, "natuur"], most=2)
    assert moves(suggested(of, spread)) == [("Natuur", "A", "B")]


def test_nobody_searches_for_room_for_more_than_all_may_have() -> None:
    named = [*BOOK.register.topics][:16]
    labels = [BOOK.register.label(topic).nl for topic in named]
    of = plan({name: labels[at::5] for at, name in enumerate("ABCDE")})
    spread = rule("SPREAD", "spread-topics", topics=named, most=3)
    answer = nearest(Solver(asked(of, spread), 60, BRIEFLY))  # to count would take minutes
    assert (answer.hands, answer.is_best) == (Draft(of).hands, True)


def test_what_comes_nearest_is_given_up_where_it_would_take_minutes() -> None:
    named = [*BOOK.register.topics][:15]
    labels = [BOOK.register.label(topic).nl for topic in named]
    of = plan({name: labels[at::12] for at, name in enumerate("ABCDEFGHIJKL")})
    found = suggested(of, *(apart(*named[at:], id_=f"R{at}") for at in range(14)))
    assert len(found.core) == 12
    assert found.ways == ()


def test_no_more_moves_than_allowed() -> None:
    of = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"]})
    rules = (apart(*TOPICS), missing("sport"))
    assert len(moves(suggested(of, *rules))) == 2
    found = suggested(of, *rules, most_moves=1)
    assert (found.core, moves(found)) == ((1, "APART", "MISSING"), [("Financiën", "A", "B")])


def test_errors_alone_may_take_fewer_moves() -> None:
    of = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"]})
    found = suggested(of, apart(*TOPICS), missing("sport"))
    assert found.errors_only is not None
    assert [s.move.what for s in found.errors_only.steps] == ["Financiën"]
    assert found.errors_only.left == ("MISSING",)


def test_a_target_of_errors_leaves_warnings_be() -> None:
    of = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"]})
    found = suggested(of, apart(*TOPICS), missing("sport"), target="error")
    assert (moves(found), found.errors_only) == ([("Financiën", "A", "B")], None)


def test_no_new_warning_may_come() -> None:
    of = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"], "C": ["Sport"]})
    rules = (apart(*TOPICS), apart("financien", "natuur", id_="W", severity="warning"))
    assert moves(suggested(of, *rules, target="error")) == [("Financiën", "A", "C")]


def test_a_new_remark_is_avoided_where_it_can_be() -> None:
    of = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"], "C": ["Sport", "Cultuur"]})
    rules = (apart(*TOPICS), apart("natuur", *TOPICS, id_="I", severity="info"))
    assert moves(suggested(of, *rules)) == [("Financiën", "A", "C")]


def test_balance_holds_exactly_at_the_ratio() -> None:
    of = plan(
        {
            "A": [{"onderwerp": "Natuur", "zwaarte": 0.9}, "Sport"],
            "B": [{"onderwerp": "Water", "zwaarte": 0.1}],
        }
    )
    balance = rule("BALANCE", "workload-balance", ratio=1.9)
    assert suggested(of, balance).status == NOTHING
    tighter = rule("BALANCE", "workload-balance", ratio=1.8)
    assert moves(suggested(of, tighter)) == [("Natuur", "A", "B")]


def heavy(weight: float, *phrases: str) -> list[dict[str, Any]]:
    return [{"onderwerp": phrase, "zwaarte": weight} for phrase in phrases]


DOUBLED = rule("DOUBLED", "doubled-topic", "error", report="two-holders")


@pytest.mark.parametrize(
    ("weight", "of_doubled", "ratio", "expected"),
    [
        (1, 2, 1, [("Sport", "A", ""), ("Europa", "B", "A")]),
        (2, 1, 1.2, [("Sport", "B", "")]),
        (2, 2, 1.4, [("Sport", "B", "")]),
    ],
)
def test_what_is_there_twice_counts_once_in_a_balance(
    weight: float, of_doubled: float, ratio: float, expected: list[tuple[str, str, str]]
) -> None:
    doubled = heavy(of_doubled, "Sport")
    one, other = heavy(weight, "Natuur", "Bodem"), heavy(weight, "Water", "Europa")
    balance = rule("BALANCE", "workload-balance", ratio=ratio)
    assert moves(suggested(plan({"A": one + doubled, "B": other + doubled}), DOUBLED, balance)) == (
        expected
    )


def test_of_what_is_there_twice_each_counts_with_its_own_weight_in_a_balance() -> None:
    bodem = heavy(2, "Bodem")
    of = plan({"A": ["Natuur", "Water"], "B": ["Natuur", *bodem], "C": bodem})
    balance = rule("BALANCE", "workload-balance", ratio=1)
    assert moves(suggested(of, DOUBLED, balance)) == [("Natuur", "B", ""), ("Bodem", "C", "")]


def test_where_nobody_can_tell_weights_nothing_moves_for_the_sake_of_balance() -> None:
    balance = rule("BALANCE", "workload-balance", ratio=1)
    of = {"A": ["Bodem", "Water"], "B": ["Wonen, zorg, jeugd"]}
    assert moves(suggested(plan(of), balance)) == []
    of["B"] = ["Wonen, zorg"]
    assert moves(suggested(plan(of), balance)) != []


def test_a_move_that_empties_a_holder_changes_what_the_others_may_carry() -> None:
    of = plan({"A": ["Bodem"], "B": ["Water", "Natuur"], "C": ["Sport", "Cultuur"]})
    rules = (together("bodem", "water"), rule("BALANCE", "workload-balance", ratio=1.2))
    assert moves(suggested(of, *rules)) == [("Water", "B", "A")]


def test_a_chair_and_who_is_second_keep_what_they_have() -> None:
    of = plan(
        {},
        portefeuillehouders=[
            {"naam": "A", "functie": "commissaris", "onderwerpen": ["Mobiliteit", "Financiën"]},
            {"naam": "B", "onderwerpen": [{"onderwerp": "Water", "rol": "tweede"}]},
        ],
    )
    task = asked(of, apart(*TOPICS))
    assert [*map(list, task.allowed)] == [[0], [0], [1]]


@pytest.mark.parametrize("phrase", ["eerste loco-commissaris van de Koning", "lid AB Recreatie"])
def test_an_office_and_a_seat_stay_where_they_are(phrase: str) -> None:
    task = asked(plan({"A": ["Wonen", phrase], "B": []}))
    assert [*map(list, task.allowed)] == [[0, 1], [0]]


def test_a_topic_moves_though_it_weighs_nothing() -> None:
    task = asked(plan({"A": ["Mobiliteit (zwaarte 0)"], "B": []}))
    assert [*map(list, task.allowed)] == [[0, 1]]


def test_roles_move_too() -> None:
    of = plan(
        {"A": ["Natuur"], "B": ["Water"]},
        verbonden_partijen=[{"naam": "NV X", "eigenaar": "A", "opdrachtgever": "A"}],
        opgaven=[{"naam": "Wonen"}],
    )
    split = rule("SPLIT", "split-roles", "error", report="combined")
    lead = rule("LEAD", "lead-holder", requires="opdrachtgever")
    found = suggested(of, split, lead)
    assert [step.move for step in found.ways[0].steps] == [
        Move("commissioner", "NV X", "A", "B"),
        Move("lead", "Wonen", "", "A"),
    ]


def test_of_a_role_with_two_names_one_goes() -> None:
    of = plan(
        {"A": ["Natuur"], "B": ["Water"]},
        opgaven=[{"naam": "Wonen", "opdrachtgever": ["A", "B"]}],
    )
    found = suggested(of, rule("LEAD", "lead-holder", requires="opdrachtgever"))
    assert [step.move for step in found.ways[0].steps] == [Move("lead", "Wonen", "B", "A")]


def test_what_the_plan_holds_fast_stays() -> None:
    of = plan(
        {},
        portefeuillehouders=[
            {"naam": "A", "onderwerpen": ["Mobiliteit", {"onderwerp": "Financiën", "vast": True}]},
            {"naam": "B", "vast": True, "onderwerpen": ["Natuur"]},
            {"naam": "C", "onderwerpen": ["Sport", "Water", "Cultuur"]},
        ],
    )
    assert moves(suggested(of, apart(*TOPICS))) == [("Mobiliteit", "A", "C")]
    assert [lock.said for lock in asked(of).locks] == [
        'A: "Financiën" (vast: true)',
        "B (vast: true)",
    ]


@pytest.mark.parametrize("other", [{"zwaarte": 3}, {"vast": True}])
def test_of_two_unlike_topics_in_the_same_words_none_moves(other: Mapping[str, Any]) -> None:
    of = plan({"A": [{"onderwerp": "Sport", **other}, "Sport", "Water", "Water"], "B": []})
    once = rule("ONCE", "doubled-topic", report="one-holder")
    found = suggested(of, once)
    said = Text(
        'A: "Sport" (staat er meer dan eens, met verschil in zwaarte of vast)',
        'A: "Sport" (listed more than once, with differences in weight or vast)',
    )
    assert [*found.core] == [Lock(said, frozenset((0, 1))), "ONCE"]
    assert moves(found) == [("Water", "A", "B")]


def test_a_topic_moves_though_its_holder_is_second_for_one_in_the_same_words() -> None:
    second = {"onderwerp": "Financiën", "rol": "tweede", "zwaarte": 3}
    of = plan({**PAIR, "A": ["Mobiliteit", "Financiën", second]})
    assert moves(suggested(of, apart(*TOPICS))) == [("Financiën", "A", "B")]


def test_where_nobody_divides_the_work_nothing_can_move() -> None:
    chair = {"naam": "K", "functie": "commissaris", "onderwerpen": ["Mobiliteit", "Financiën"]}
    found = suggested(plan({}, portefeuillehouders=[chair]), apart(*TOPICS))
    assert (found.core, found.ways[0].steps, found.ways[0].heaviest) == (("APART",), (), (0, 0))


def test_of_two_opgaven_of_one_name_none_gets_another_lead() -> None:
    leads = [{"naam": name, "opdrachtgever": "X. Weg"} for name in ("Wonen", "Energie", "Wonen")]
    parties = [{"naam": "Energie", "eigenaar": "X. Weg"}]
    of = plan({"A": ["Natuur"]}, opgaven=leads, verbonden_partijen=parties)
    found = suggested(of, rule("KNOWN", "known-holder", "error"))
    said = Text(
        'opgaven: "Wonen" (meer dan één heet zo)', 'opgaven: "Wonen" (more than one has this name)'
    )
    assert [*found.core] == [Lock(said, frozenset((3, 5))), "KNOWN"]
    assert moves(found) == [("Energie", "X. Weg", "A"), ("Energie", "X. Weg", "A")]


def test_what_a_departure_covers_stays_as_it_is() -> None:
    of = plan({**PAIR, "B": ["Mobiliteit", "Financiën"]})
    waiver = Waiver("APART", (), "r", "b", "d", "", "", "", ())
    text = "plan: x\nbestuur: Provincie X\nportefeuillehouders:\n- naam: A\n  onderwerpen: []\n"
    some = lint(text.encode(), "x", Question(BOOK, "nl", DAY)).findings[0]
    findings = [
        some._replace(rule="APART", holders=("A",), waiver=waiver),
        some._replace(rule="APART", holders=("B",), waiver=None),
    ]
    task = task_of(of, [apart(*TOPICS)], findings)
    assert moves(suggest(task, 60)) == [("Financiën", "B", "C")]


def test_what_a_departure_covers_is_not_left_though_no_division_solves_it() -> None:
    text = (
        b"plan: x\nbestuur: Provincie X\nportefeuillehouders:\n- naam: A\n  onderwerpen: [Sport]\n"
        b"afwijkingen:\n- {regel: UTR501, reden: r, besluit: b, door: d, herzien_op: 2099-01-01}\n"
    )
    of, few = plan_in(text, BOOK), BOOK.find("UTR501")
    assert of is not None
    assert few is not None
    assert suggest(task_of(of, [few]), 60).ways[0].left == ("UTR501",)
    findings = lint(text, "x", Question(BOOK, "nl", DAY)).findings
    assert suggest(task_of(of, [few], findings), 60).ways[0].left == ()


def test_a_missing_topic_whose_name_does_not_say_so_is_not_placed() -> None:
    register = Register({"iets": Topic("iets", Text("Iets", "Something"))}, ())
    of = build(dict(plan({"A": ["Natuur"]}).data), register)
    assert [thing.name for thing in asked(of, missing("iets")).draft.things] == ["Natuur"]


@pytest.mark.parametrize("elsewhere", [[], heavy(999, "Sport")])
def test_weights_that_no_solver_can_count_are_refused(elsewhere: list[dict[str, Any]]) -> None:
    of = plan({"A": [*heavy(0.0000001, "Natuur"), *heavy(999, "Sport")], "B": elsewhere})
    balance = rule("BALANCE", "workload-balance", ratio=1.5)
    with pytest.raises(PortcheckError, match="too finely to search with"):
        suggested(of, DOUBLED, balance)


def test_names_and_phrases_never_reach_the_solver() -> None:
    names = ('A". at(1,2).', "B :- not B", "Ç'%é*")
    of = plan(dict(zip(names, PAIR.values(), strict=True)))
    assert moves(suggested(of, apart(*TOPICS))) == [("Financiën", names[0], names[1])]


@pytest.mark.parametrize(
    ("seats", "severity", "left", "unforeseen"),
    [((5, 4), "info", (), ("SEATS",)), ((4, 5), "info", (), ()), ((5, 4), "error", ("SEATS",), ())],
)
def test_a_rule_that_a_search_cannot_weigh_is_named_where_the_answer_breaks_it(
    seats: tuple[int, int], severity: str, left: tuple[str, ...], unforeseen: tuple[str, ...]
) -> None:
    data = dict(plan({"A": ["Mobiliteit", "Financiën", "Sport"], "B": []}).data)
    holders = [{**of, "partij": of["naam"]} for of in data["portefeuillehouders"]]
    parties = [{"naam": name, "zetels": count} for name, count in zip("AB", seats, strict=True)]
    of = build({**data, "portefeuillehouders": holders, "partijen": parties}, BOOK.register)
    follows = rule("SEATS", "weight-follows-seats", severity)
    best = suggested(of, apart("mobiliteit", "financien"), follows).ways[0]
    assert (best.left, best.unforeseen) == (left, unforeseen)


def test_what_either_of_two_moves_solves_is_solved_by_them_together() -> None:
    of = plan({"A": ["Mobiliteit", "Financiën", "Sport", "Natuur"], "B": []})
    filled = rule("FILLED", "empty-portfolio", function="gedeputeerde")
    sport = apart("sport", "natuur", id_="SPORT")
    best = suggested(of, apart("mobiliteit", "financien"), sport, filled).ways[0]
    assert [step.clears for step in best.steps] == [("APART",), ("SPORT",)]
    assert best.together == ("FILLED",)


@pytest.mark.parametrize("of", ["2015", "2018", "2019", "2020"])
def test_after_the_moves_a_check_is_silent_and_after_all_but_one_it_is_not(of: str) -> None:
    text = Path(f"examples/utrecht-{of}.yaml").read_text(encoding="utf-8")

    def left(after: str) -> set[str]:
        judged = lint(after.encode(), "x", Question(BOOK, "nl", DAY))
        return {f.rule for f in judged.findings if f.severity != "info"}

    found_plan = plan_in(text.encode(), BOOK)
    assert found_plan is not None
    rules = BOOK.rules_for(found_plan.body)
    steps = [step.move for step in suggest(task_of(found_plan, rules), 60).ways[0].steps]
    whole_way = left(moved(text, steps))
    assert whole_way <= {"UTR501"}
    assert steps
    assert all(left(moved(text, [m for m in steps if m != move])) - whole_way for move in steps)


def test_no_time_at_all_is_too_late() -> None:
    with pytest.raises(LateError):
        suggest(asked(plan(PAIR), apart(*TOPICS)), 0)


@pytest.mark.parametrize("solves", [1, 2])
def test_where_time_is_over_the_best_so_far_is_not_called_best(
    solves: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    models, left = Solver._models, iter(range(solves))

    def some(*arguments: Any) -> Iterator[Model]:
        if next(left, None) is None:
            raise LateError
        return models(*arguments)

    monkeypatch.setattr(Solver, "_models", some)
    found = suggested(plan(PAIR), apart(*TOPICS), alternatives=2)
    assert (found.status, len(found.ways), found.ways[0].left) == (FEASIBLE, 1, ())


def test_where_time_is_over_behind_the_best_answer_it_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def late(*_arguments: object) -> int:
        raise LateError

    monkeypatch.setattr("portcheck.search.suggestion.alike", late)
    found = suggested(plan(PAIR), apart(*TOPICS), missing("water"), alternatives=2)
    assert (found.status, len(found.ways), found.alike) == (OPTIMAL, 1, 0)


def test_what_was_not_certain_in_time_is_no_other_answer_and_no_answer_to_the_errors(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    certain = iter([True, False, False])

    def answer(solver: Solver, other_than: Sequence[Answer] = ()) -> Answer | None:
        found = fewest(solver, other_than)
        return found._replace(is_best=next(certain)) if found else None

    monkeypatch.setattr("portcheck.search.suggestion.fewest", answer)
    found = suggested(plan(PAIR), apart(*TOPICS), missing("water"), alternatives=2)
    assert (found.status, len(found.ways), found.errors_only) == (OPTIMAL, 1, None)


def test_what_is_not_certain_to_be_nearest_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "portcheck.search.suggestion.nearest", lambda s: nearest(s)._replace(is_best=False)
    )
    found = suggested(plan({"A": ["Mobiliteit en Financiën"], "B": ["Sport"]}), apart(*TOPICS))
    assert (found.core, found.ways) == (("APART",), ())


def test_the_errors_alone_are_sought_in_the_time_that_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def till_the_end(*_arguments: object) -> int:
        monkeypatch.setattr(Solver, "left", 0)
        return 3

    of = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"]})
    monkeypatch.setattr("portcheck.search.suggestion.alike", till_the_end)
    found = suggested(of, apart(*TOPICS), missing("sport"))
    assert (found.alike, found.errors_only) == (3, None)


def test_a_role_of_somebody_unknown_goes_to_a_holder() -> None:
    of = plan({"A": ["Natuur"]}, opgaven=[{"naam": "Wonen", "opdrachtgever": "X. Weg"}])
    found = suggested(of, rule("KNOWN", "known-holder", "error"))
    assert [step.move for step in found.ways[0].steps] == [Move("lead", "Wonen", "X. Weg", "A")]


def test_a_role_of_whom_a_slip_of_the_pen_made_somebody_unknown_goes_to_nobody() -> None:
    of = plan({"A. Weg": ["Natuur"]}, opgaven=[{"naam": "Wonen", "opdrachtgever": "X. Weg"}])
    found = suggested(of, rule("KNOWN", "known-holder", "error"))
    assert found.status == NOTHING


def test_a_rule_about_doubled_names_moves_nothing_of_somebody_unknown() -> None:
    of = plan({"A": ["Natuur"]}, opgaven=[{"naam": "Wonen", "opdrachtgever": "X. Weg"}])
    found = suggested(of, rule("DOUBLE", "named-once", "error"))
    assert found.status == NOTHING


def test_on_a_sample_nobody_need_lead() -> None:
    of = plan({"A": ["Natuur"]}, opgaven=[{"naam": "Wonen"}], volledig=False)
    found = suggested(of, rule("LEAD", "lead-holder", requires="opdrachtgever"))
    assert found.status == NOTHING


def test_that_it_is_impossible_is_said_where_there_is_no_time_for_the_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def late(*_arguments: object) -> Any:
        raise LateError

    both = plan({"A": ["Mobiliteit en Financiën"], "B": ["Sport"]})
    monkeypatch.setattr("portcheck.search.suggestion.contradiction", late)
    assert suggested(both, apart(*TOPICS)) == Suggestion(IMPOSSIBLE)
    monkeypatch.undo()
    monkeypatch.setattr("portcheck.search.suggestion.nearest", late)
    assert suggested(both, apart(*TOPICS)).core == ("APART",)


def test_time_may_be_over_while_the_solver_searches(monkeypatch: pytest.MonkeyPatch) -> None:
    text = Path("examples/utrecht-2015.yaml").read_bytes()
    found = plan_in(text, BOOK)
    assert found is not None
    solver = Solver(task_of(found, BOOK.rules_for(found.body)), 60)
    now = iter([0.0])
    monkeypatch.setattr("portcheck.search.solver.time.monotonic", lambda: next(now, 10.0**9))
    with pytest.raises(LateError):
        fewest(solver)


def test_a_wait_that_ends_before_its_time_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    waits, waited = SolveHandle.wait, iter([False, False])

    def wait(handle: SolveHandle, timeout: float | None = None) -> bool:
        return waits(handle, timeout) and next(waited, True)

    monkeypatch.setattr(SolveHandle, "wait", wait)
    assert suggested(plan(PAIR), apart(*TOPICS)).status == OPTIMAL
    assert list(waited) == []


def test_of_a_very_large_plan_at_most_one_holder_is_emptied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    of = plan({"A": ["Bodem"], "B": ["Water", "Natuur"], "C": ["Sport", "Cultuur"]})
    balance = rule("BALANCE", "workload-balance", ratio=1.2)
    few = [line for line in facts(asked(of, balance)).splitlines() if "balanced(" in line]
    assert [line.split(",")[1] for line in few] == ["1", "2", "3"]
    monkeypatch.setattr("portcheck.search.weights._MANY_TERMS", 1)
    few = [line for line in facts(asked(of, balance)).splitlines() if "balanced(" in line]
    assert [line.split(",")[1] for line in few] == ["2", "3"]
    assert moves(suggested(of, together("bodem", "water"), balance)) == [("Water", "B", "A")]
    pair = plan({"A": ["Bodem"], "B": ["Water"]})
    assert moves(suggested(pair, together("bodem", "water"), balance)) == [("Water", "B", "A")]


def test_that_nine_holders_of_eleven_topics_are_never_in_balance_is_seen_by_counting() -> None:
    topics = (f"Zaak {number}" for number in range(11))
    of = plan({f"H{at}": [next(topics), *([*topics] if at == 8 else [])] for at in range(9)})
    task = asked(
        of,
        rule("BALANCE", "workload-balance", ratio=1.5),
        rule("EMPTY", "empty-portfolio", function="gedeputeerde"),
    )
    assert fewest(Solver(task, 60, is_brief=True)) is None  # else it would try for minutes
