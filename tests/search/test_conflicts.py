"""Rules are held against each other without a plan: what contradicts itself, what lacks holders."""

from itertools import combinations

import pytest

from portcheck.phrases.topics import Register, Topic
from portcheck.plan.model import OWNER
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import BY_LINTER, Rule
from portcheck.search.conflicts import Conflicts, conflicts, first_possible, verdict_on
from portcheck.search.task import LateError
from portcheck.search.task_of_rules import FREE, Portfolio, Role, demand_of
from portcheck.wording import Text
from tests.search.rules import apart, rule, together

NAMES = [f"t{number}" for number in range(20)]
REGISTER = Register({name: Topic(name, Text(name, name)) for name in NAMES}, ())
RANGE = range(3, 8)
TWO = range(2, 3)


def found(*rules: Rule, numbers: range = RANGE) -> Conflicts:
    return conflicts(rules, REGISTER, numbers, 60)


def possible(outcome: Conflicts) -> list[int]:
    return [verdict.number for verdict in outcome.verdicts if verdict.is_possible]


def divided(outcome: Conflicts) -> list[tuple[str, ...]]:
    return [portfolio.topics for portfolio in outcome.verdicts[0].portfolios]


def exclusive(number: int) -> list[Rule]:
    return [apart(f"R{one}-{two}", one, two) for one, two in combinations(NAMES[:number], 2)]


CHAIN = (together("A", "t0", "t1"), together("B", "t1", "t2"), apart("C", "t0", "t2"))


def test_rules_that_do_not_meet_are_possible_with_every_number() -> None:
    outcome = found(together("A", "t0", "t1"), apart("B", "t0", "t2"))
    assert (outcome.contradiction, possible(outcome), outcome.least) == ((), [*RANGE], 0)


def test_together_together_and_apart_is_a_contradiction_of_exactly_three() -> None:
    outcome = found(apart("X", "t4", "t5"), *CHAIN, together("Y", "t2", "t3"))
    assert (outcome.contradiction, outcome.verdicts) == (("A", "B", "C"), ())


@pytest.mark.parametrize("number", [4, 5, 6])
def test_exclusive_topics_are_possible_from_as_many_holders_on(number: int) -> None:
    outcome = found(*exclusive(number))
    assert (outcome.contradiction, possible(outcome)) == ((), [*range(number, 8)])


def test_exclusive_topics_name_the_rules_of_a_smallest_crowd() -> None:
    (verdict,) = found(*exclusive(5), numbers=range(3, 4)).verdicts
    things = {name for id_ in verdict.core for name in id_[1:].split("-")}
    assert (len(verdict.core), len(things)) == (6, 4)


def test_twelve_exclusive_topics_are_no_contradiction_and_need_twelve_holders() -> None:
    outcome = found(*exclusive(12), numbers=range(10, 11))
    assert (outcome.contradiction, possible(outcome), outcome.least) == ((), [], 12)
    assert len(outcome.verdicts[0].core) == 11 * 10 / 2


def test_the_example_satisfies_the_rules() -> None:
    outcome = found(*CHAIN[:2], apart("C", "t2", "t3"), numbers=range(3, 4))
    assert divided(outcome) == [("t0", "t1", "t2"), ("t3",), ()]


def test_who_must_hold_something_holds_a_topic_that_no_rule_names() -> None:
    outcome = found(rule("A", "empty-portfolio", function="gedeputeerde"), numbers=range(2, 3))
    assert divided(outcome) == [(FREE,), (FREE,)]


def test_a_balance_that_the_weights_decide_is_no_contradiction() -> None:
    chain = [together(f"T{at}", f"t{at}", f"t{at + 1}") for at in range(9)]
    outcome = found(*chain, apart("X", "t0", "t10"), rule("B", "workload-balance", ratio=1))
    assert outcome.contradiction == ()
    assert all("B" in verdict.core for verdict in outcome.verdicts)


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"min": 5}, [5, 6, 7]),
        ({"max": 4}, [3, 4]),
        ({"max": 4, "max_with_part_timers": 5}, [3, 4, 5]),
    ],
)
def test_a_number_that_a_rule_does_not_allow_is_not_possible(
    params: dict[str, int], expected: list[int]
) -> None:
    count = rule("A", "holder-count")._replace(params={"function": "gedeputeerde", **params})
    outcome = found(count)
    assert possible(outcome) == expected


def test_of_the_office_of_who_presides_there_is_one() -> None:
    chair = rule("A", "holder-count", function="dijkgraaf", min=1, max=1)
    assert possible(found(chair, numbers=TWO)) == [2]


def test_an_office_by_another_title_is_the_same() -> None:
    titled = rule("B", "reserved-topic", topic="t0", function="watergraaf")
    chair = rule("A", "holder-count", function="dijkgraaf", max=1)
    outcome = found(titled, chair, numbers=TWO)
    assert possible(outcome) == [2]
    assert outcome.verdicts[0].portfolios[-1] == Portfolio(("t0",), office="dijkgraaf")


def test_what_a_rule_has_against_a_number_is_what_its_check_says() -> None:
    few = rule("A", "holder-count", function="wethouder", min=4)
    (verdict,) = found(few, numbers=range(3, 4)).verdicts
    ((by, problem),) = verdict.counts
    assert (by, problem.message.of("nl", problem.values)) == (
        few,
        "het aantal wethouders is 3, ten minste 4 verwacht",
    )


def test_a_number_that_only_part_timers_make_possible_is_said_to_be_so() -> None:
    most = rule("A", "holder-count", function="gedeputeerde", max=3, max_with_part_timers=4)
    verdicts = found(most, numbers=range(3, 6)).verdicts
    assert [(v.part_time, bool(v.counts)) for v in verdicts] == [
        (False, False),
        (True, False),
        (False, True),
    ]


def test_too_much_working_time_is_too_much_even_in_parts() -> None:
    rules = (
        rule("A", "holder-count", function="gedeputeerde", max=3, max_with_part_timers=9),
        rule("B", "working-time", max_total=2),
    )
    assert possible(found(*rules)) == [3, 4]


def test_rules_about_something_else_are_left_out() -> None:
    outcome = found(
        rule("R", "recorded", path=["proces"]),
        rule("L", "lead-holder", requires="mandaat"),
        rule("X", BY_LINTER),
        *CHAIN[:1],
    )
    assert outcome.left_out == ("R", "L")


def test_what_is_only_to_be_considered_takes_no_part() -> None:
    outcome = found(*(one._replace(severity="info") for one in CHAIN))
    assert (outcome.contradiction, outcome.topics, outcome.left_out) == ((), {}, ())


MAYOR = rule("M", "reserved-topic", topic="t0", function="burgemeester")
OWNER_HAS = rule("W", "role-with-topic", role="eigenaar", topic="t0")
OWNER_HAS_NOT = rule("N", "role-apart-from-topic", role="eigenaar", topics=["t1", "t0"])
SPLIT = rule("S", "split-roles", report="combined")


def test_a_topic_of_an_office_lies_with_whoever_has_it() -> None:
    outcome = found(MAYOR, apart("A", "t0", "t1"), numbers=range(1, 2))
    assert outcome.verdicts[0].portfolios == (
        Portfolio(("t1",)),
        Portfolio(("t0",), office="burgemeester"),
    )


def test_what_belongs_together_with_a_topic_of_an_office_goes_there_too() -> None:
    chain = [together(f"T{at}", f"t{at + 1}", f"t{at}") for at in range(2)]
    assert divided(found(MAYOR, *chain, numbers=range(1, 2))) == [(), ("t0", "t1", "t2")]


def test_a_topic_that_two_offices_have_is_a_contradiction() -> None:
    other = rule("N", "reserved-topic", topic="t0", function="wethouder")
    assert found(MAYOR, together("T", "t0", "t1"), other).contradiction == ("M", "N")


def test_what_belongs_to_two_offices_and_together_is_a_contradiction() -> None:
    other = rule("N", "reserved-topic", topic="t1", function="dijkgraaf")
    assert found(MAYOR, other, together("T", "t0", "t1")).contradiction == ("M", "N", "T")


def test_a_role_goes_where_its_topic_is_and_no_topic_that_it_is_kept_apart_from() -> None:
    apart_from = OWNER_HAS_NOT._replace(params={"role": "eigenaar", "topics": ["t1"]})
    (verdict,) = found(OWNER_HAS, apart_from, numbers=TWO).verdicts
    assert verdict.portfolios == (Portfolio(("t0",), (Role(OWNER, FREE),)), Portfolio(("t1",)))


def test_a_role_that_goes_with_a_topic_and_is_kept_apart_from_it_is_a_contradiction() -> None:
    assert found(OWNER_HAS, SPLIT, OWNER_HAS_NOT).contradiction == ("W", "N")


def test_of_parties_that_rules_name_each_has_roles_of_its_own() -> None:
    params = {"role": "eigenaar", "topics": ["t0"]}
    vitens = OWNER_HAS_NOT._replace(params={**params, "parties": ["Vitens N.V."]})
    named = {"role": "eigenaar", "topic": "t0"}
    oasen = OWNER_HAS._replace(params={**named, "parties": ["Oasen"]})
    (verdict,) = found(vitens, oasen, numbers=TWO).verdicts
    assert [portfolio.roles for portfolio in verdict.portfolios] == [
        (Role(OWNER, "Oasen"),),
        (Role(OWNER, "Vitens N.V."),),
    ]
    oasen = OWNER_HAS._replace(params={**named, "parties": ["vitens"]})
    assert found(vitens, oasen).contradiction == ("N", "W")


def test_one_topic_is_room_enough_for_an_owner_without_it() -> None:
    lonely = rule("N", "role-apart-from-topic", role="eigenaar", topics=["t0"])
    outcome = found(lonely, SPLIT, numbers=range(1, 2))
    assert (outcome.contradiction, possible(outcome), outcome.least) == ((), [], 2)


def test_who_presides_and_has_a_topic_may_have_the_role_that_goes_with_it() -> None:
    (verdict,) = found(MAYOR, OWNER_HAS, numbers=range(1, 2)).verdicts
    assert verdict.portfolios == (
        Portfolio(()),
        Portfolio(("t0",), (Role(OWNER, FREE),), "burgemeester"),
    )


def test_a_search_that_is_late_leaves_the_number_open() -> None:
    verdict = verdict_on(demand_of(CHAIN[:1], REGISTER), 3, 0)
    assert (verdict.portfolios, verdict.core, verdict.is_possible) == ((), (), False)


def test_a_search_that_is_late_leaves_the_first_number_open() -> None:
    assert first_possible(demand_of(CHAIN, REGISTER), range(3, 5), 0) == 0


def test_of_numbers_that_stay_open_none_is_said_to_be_too_few(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def late(*_arguments: object) -> None:
        raise LateError

    monkeypatch.setattr("portcheck.search.conflicts.fewest", late)
    outcome = found(*exclusive(4), numbers=range(2, 4))
    assert ([verdict.is_known for verdict in outcome.verdicts], outcome.least) == ([False] * 2, 0)


def test_rules_that_take_too_long_to_contradict_each_other_are_refused() -> None:
    with pytest.raises(LateError):
        conflicts(CHAIN, REGISTER, RANGE, 0)


def test_the_advice_to_utrecht_can_be_satisfied_from_five_holders_on(rulebook: Rulebook) -> None:
    rules = rulebook.rules_for("Provincie Utrecht")
    outcome = conflicts(rules, rulebook.register, range(3, 10), 60)
    assert (outcome.contradiction, possible(outcome)) == ((), [5, 6, 7, 8, 9])


def test_what_only_counting_could_tell_is_given_up_and_not_the_even_example() -> None:
    owner = rule("A", "role-apart-from-topic", role="eigenaar", topics=NAMES)
    verdict = verdict_on(demand_of([owner], REGISTER), 4, 10)  # to prove it would take minutes
    assert [len(portfolio.topics) for portfolio in verdict.portfolios] == [7, 7, 6, 0]


def test_so_many_holders_are_needed_that_none_has_too_many_of_what_is_to_be_spread() -> None:
    outcome = found(rule("S", "spread-topics", topics=NAMES[:9], most=2))
    assert possible(outcome) == [5, 6, 7]
    assert [verdict.core for verdict in outcome.verdicts[:2]] == [("S",), ("S",)]
