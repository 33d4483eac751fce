"""More things apart than there are holders are seen without a search, which could not end."""

from itertools import combinations

import pytest

from portcheck.constraint import Constraint
from portcheck.draft import NOBODY, Draft
from portcheck.plan.building import build
from portcheck.search.contradiction import contradiction, is_possible, ways_out
from portcheck.search.fewest_moves import fewest
from portcheck.search.solver import Solver
from portcheck.search.task import Asked, Task
from portcheck.search.too_few_holders import crowding_rules, is_crowded
from tests.search.plans import REGISTER, TOPICS

SECONDS = 60


def waiting_for(topics: list[str], holders: int) -> Draft:
    """Give a draft of so many holders, who have none of these topics yet."""
    names = [{"naam": f"H{number}"} for number in range(holders)]
    plan = build({"plan": "", "bestuur": "", "portefeuillehouders": names}, REGISTER)
    return Draft(plan, topics)


def exclusive(things: int, holders: int) -> Task:
    """Give a task in which every two things lie apart, by a rule of their own."""
    waiting = [topic for topic in REGISTER.topics if topic not in TOPICS][: things - 1]
    draft = waiting_for([TOPICS[0]] * (things - len(waiting)) + waiting, holders)
    asked = [
        Asked(f"R{one}-{other}", "error", Constraint("apart", frozenset({one}), frozenset({other})))
        for one, other in combinations(range(things), 2)
    ]
    return Task(draft, asked, [draft.members] * things)


@pytest.mark.parametrize("number", [4, 5, 6, 20])
def test_one_thing_more_than_holders_contradicts_every_rule(number: int) -> None:
    task = exclusive(number, number - 1)
    solver = Solver(task, SECONDS)
    assert fewest(solver) is None
    assert contradiction(solver) == [asked.rule for asked in task.asked]


@pytest.mark.parametrize("number", [4, 5, 6, 20])
def test_as_many_things_as_holders_have_room(number: int) -> None:
    solver = Solver(exclusive(number, number), SECONDS)
    answer = fewest(solver)
    assert is_possible(solver)
    assert answer is not None
    assert sorted(answer.hands) == list(range(number))


def test_of_many_things_a_smallest_crowd_is_named() -> None:
    rules = crowding_rules(exclusive(20, 10))
    assert len(rules) == 11 * 10 / 2
    things = {thing for rule in rules for thing in rule[1:].split("-")}
    assert len(things) == 11


def test_giving_up_a_rule_of_the_only_crowd_helps() -> None:
    task = exclusive(10, 9)
    assert not is_crowded(task, "R0-1")


def test_giving_up_one_rule_of_many_crowds_does_not_help() -> None:
    task = exclusive(20, 10)
    solver = Solver(task, SECONDS)
    assert ways_out(solver, contradiction(solver)) == []


def test_a_rule_whose_pairs_another_keeps_apart_too_is_not_named() -> None:
    task = exclusive(10, 9)
    pair, *_ = task.asked
    again = pair._replace(rule="again")
    assert "again" not in crowding_rules(task._replace(asked=[*task.asked, again]))
    assert is_crowded(task._replace(asked=[*task.asked, again]), pair.rule)


def test_a_rule_that_another_makes_superfluous_is_not_named() -> None:
    task = exclusive(10, 9)
    (first, *rest) = task.asked
    everything = frozenset(range(10))
    wide = Asked("wide", "error", Constraint("apart", everything, everything))
    assert crowding_rules(task._replace(asked=[first, wide, *rest])) == ["wide"]


def test_of_a_thousand_phrases_that_two_topics_keep_apart_all_have_room() -> None:
    draft = waiting_for([TOPICS[0]] * 1000, 9)
    things = frozenset(range(1000))
    one = frozenset(range(500))
    asked = [Asked("two", "error", Constraint("apart", one, things - one))]
    assert crowding_rules(Task(draft, asked, [draft.members] * 1000)) == []


TASK = exclusive(10, 9)
FIRST, *REST = TASK.asked
NO_CROWD = {
    "one may lie with nobody": TASK._replace(
        allowed=[(*TASK.allowed[0], NOBODY), *TASK.allowed[1:]]
    ),
    "not asked for": TASK._replace(
        asked=[FIRST._replace(severity="warning"), *REST], target="error"
    ),
    "departed from": TASK._replace(excused=frozenset({(0, 0)})),
    "kept together": TASK._replace(
        asked=[FIRST._replace(constraint=FIRST.constraint._replace(form="together")), *REST]
    ),
}


@pytest.mark.parametrize("task", NO_CROWD.values(), ids=NO_CROWD)
def test_what_is_no_crowd(task: Task) -> None:
    assert crowding_rules(task) == []


def spread(topics: int, holders: int, most: int) -> Task:
    """Give a task in which each topic is one of those that a rule spreads."""
    task = exclusive(topics, holders)
    many = tuple(frozenset({thing}) for thing in range(topics))
    return task._replace(asked=[Asked("wide", "error", Constraint("spread", many=many, most=most))])


@pytest.mark.parametrize(("topics", "most"), [(9, 2), (7, 1)])
def test_more_topics_than_holders_may_have_of_them_contradict_their_rule(
    topics: int, most: int
) -> None:
    task = spread(topics, 4, most)
    solver = Solver(task, SECONDS)
    assert fewest(solver) is None
    assert contradiction(solver) == ["wide"] == ways_out(solver, ["wide"])


def test_as_many_topics_as_holders_may_have_of_them_have_room() -> None:
    assert crowding_rules(spread(8, 4, 2)) == []
    assert is_possible(Solver(spread(8, 4, 2), SECONDS))


def test_a_rule_that_is_given_up_spreads_nothing() -> None:
    assert not is_crowded(spread(9, 4, 2), "wide")


def test_what_may_lie_with_nobody_has_room() -> None:
    task = spread(9, 4, 2)
    assert (
        crowding_rules(task._replace(allowed=[(*task.allowed[0], NOBODY), *task.allowed[1:]])) == []
    )
