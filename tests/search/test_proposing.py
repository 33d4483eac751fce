"""Proposals are those of trying every division: the best, and the best that is unlike it."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings

from portcheck.constraint import Constraint
from portcheck.draft import NOBODY, Hands, loads
from portcheck.finding import SEVERITIES
from portcheck.plan.building import build
from portcheck.rulebook.rules import Rule
from portcheck.search.best_division import Answer
from portcheck.search.even_shares import task_anew, topics
from portcheck.search.locks import lock_on
from portcheck.search.proposing import Proposer, answers, propose
from portcheck.search.solver import Solver
from portcheck.search.task import Asked, LateError, Lock, Task
from portcheck.search.task_of_plan import task_of
from tests.search.brute import breaches, divisions, tasks
from tests.search.plans import REGISTER
from tests.search.rules import apart, together
from tests.search.test_too_few_holders import exclusive

SMALL: dict[str, Any] = {
    "plan": "Voorbeeld",
    "bestuur": "Gemeente Voorbeeld",
    "portefeuillehouders": [
        {"naam": "A", "competenties": ["Sport"], "onderwerpen": ["Water"]},
        {"naam": "B", "onderwerpen": ["Sport", "Natuur"]},
    ],
}

CASES = int(os.environ.get("CASES", "40"))
"""How many tasks are made: the same in every run, unless their number is given."""
SECONDS = 60


def price(task: Task, hands: Hands) -> tuple[object, ...]:
    """Give what a division costs, the gravest first, and what tells it from its equals."""
    draft, new = task.draft, task_anew(task)
    broken = new.broken(hands) - new.wrong(hands) - new.excused
    grave = sum(task.asked[number].severity != SEVERITIES[0] for number, _ in broken)
    roles = sum(draft.things[thing].entry is None for thing in task.moved(hands))
    weights = loads(draft, hands)
    heaviest = max((weights[member] for member in draft.members), default=0)
    unwanted = sum(new.costs.get(pair, 0) for pair in enumerate(hands))
    order = tuple(_lateness(task, hands))
    return (grave, len(broken) - grave, roles, heaviest, unwanted, order)


def _lateness(task: Task, hands: Hands) -> Iterator[tuple[int, str]]:
    """Yield how late each thing's holder comes: by name, who would exceed an even share behind.

    A role stays before that; nobody comes at last.
    """
    draft, free = task.draft, topics(task)
    start = [NOBODY if n in free else thing.holder for n, thing in enumerate(draft.things)]
    carried = loads(draft, start)
    share = even_goal(
        [carried[member] for member in {*draft.members} - {lock.holder for lock in task.locks}],
        sum(draft.things[topic].weight for topic in free),
    )
    for thing, before, holder in zip(draft.things, start, hands, strict=True):
        if thing.entry is None and holder == thing.holder:
            yield -1, ""
        elif holder == NOBODY:
            yield 2, ""
        else:
            yield int(carried[holder] + thing.weight > share + 1e-9), draft.names[holder]
        carried[before] -= thing.weight
        carried[holder] += thing.weight


def even_goal(kept: list[float], poured: float) -> float:
    """Give the level that so much fills portfolios to, could it be poured into the lightest."""
    levels = [(sum(sorted(kept)[:count]) + poured) / count for count in range(1, len(kept) + 1)]
    filled = [sum(max(level - weight, 0) for weight in kept) for level in levels]
    return next((at for at, full in zip(levels, filled, strict=True) if full <= poured + 1e-9), 0)


def unlike(task: Task, kept: list[Hands], earlier: list[Hands]) -> list[Hands]:
    """Give the divisions that differ in more than half from each earlier one, else in the most."""
    free = topics(task)

    def alike(hands: Hands) -> int:
        return max(sum(hands[t] == one[t] for t in free) for one in earlier)

    most = max(min(map(alike, kept)), (max(len(free) - 1, 0)) // 2)
    return [hands for hands in kept if alike(hands) <= most < len(free)]


@given(tasks())
@settings(max_examples=CASES, deadline=None, derandomize="CASES" not in os.environ)
def test_the_first_two_proposals_are_the_best_of_all_and_the_best_unlike_it(task: Task) -> None:
    task = task._replace(most_moves=None)
    new = task_anew(task)
    kept = [hands for hands in divisions(new) if not breaches(new, hands)]
    proposer = Proposer(task, SECONDS)
    found: list[Answer] = []
    for _ in range(2):
        left = unlike(task, kept, [a.hands for a in found]) if found else kept
        best = min(left, key=lambda hands: price(task, hands), default=None)
        answer = proposer.proposal(found)
        assert (tuple(answer.hands) if answer else None) == best
        if answer is None:
            return
        assert answer.is_best
        assert answer.counts == price(task, answer.hands)[:3]
        found.append(answer)


def small() -> Task:
    return task_of(build(SMALL, REGISTER), [])


def test_whoever_is_good_at_a_topic_gets_it_though_another_has_it() -> None:
    answer = Proposer(small(), SECONDS).proposal()
    assert answer is not None
    assert answer.hands == [0, 0, 1]


def test_nobody_gets_a_second_share_before_all_have_one() -> None:
    topics_ = ["Water", "Sport", "Natuur", "Cultuur"]
    holders = [{"naam": "A", "onderwerpen": topics_}, {"naam": "B"}, {"naam": "C"}]
    task = task_of(build({**SMALL, "portefeuillehouders": holders}, REGISTER), [])
    answer = Proposer(task, SECONDS).proposal()
    assert answer is not None
    assert answer.hands == [0, 1, 2, 0]


def test_a_part_of_a_topic_more_than_a_share_is_too_much() -> None:
    light = {"onderwerp": "Sport", "zwaarte": 0.4}
    holders = [{"naam": "A", "onderwerpen": ["Water", light, "Natuur"]}, {"naam": "B"}]
    task = task_of(build({**SMALL, "portefeuillehouders": holders}, REGISTER), [])
    answer = Proposer(task, SECONDS).proposal()
    assert answer is not None
    assert answer.hands == [0, 1, 1]


def test_who_keeps_more_than_a_share_leaves_the_rest_to_others() -> None:
    kept = {"onderwerp": "Europa", "zwaarte": 10, "vast": True}
    holders = [{"naam": "A", "onderwerpen": ["Water", "Sport", kept]}, {"naam": "B"}, {"naam": "C"}]
    task = task_of(build({**SMALL, "portefeuillehouders": holders}, REGISTER), [])
    answer = Proposer(task, SECONDS).proposal()
    assert answer is not None
    assert answer.hands == [1, 2, 0]


def test_a_topic_that_is_kept_is_none_that_can_differ() -> None:
    task = small()
    assert topics(task._replace(locks=[Lock("", frozenset({1}))])) == [0, 2]


def test_a_topic_of_who_presides_is_none_that_can_differ() -> None:
    chair = {"naam": "C", "functie": "burgemeester", "onderwerpen": ["Veiligheid"]}
    holders = [*SMALL["portefeuillehouders"], chair]
    task = task_of(build({**SMALL, "portefeuillehouders": holders}, REGISTER), [])
    assert topics(task) == [0, 1, 2]


def for_errors(*rules: Rule) -> Answer:
    """Give the first proposal that only errors bind."""
    answer = Proposer(
        task_of(build(SMALL, REGISTER), rules)._replace(target="error"), 60
    ).proposal()
    assert answer is not None
    return answer


APART, TOGETHER = apart("APART", "water", "sport"), together("TOGETHER", "water", "sport")


@pytest.mark.parametrize(
    ("of_apart", "of_together", "hands"),
    [("warning", "info", [1, 0, 0]), ("info", "warning", [0, 0, 1])],
)
def test_of_rules_below_the_target_the_graver_is_kept(
    of_apart: str, of_together: str, hands: Hands
) -> None:
    rules = APART._replace(severity=of_apart), TOGETHER._replace(severity=of_together)
    assert for_errors(*rules).hands == hands


def test_a_rule_below_the_target_that_the_plan_keeps_is_given_up_for_two() -> None:
    one, other = (TOGETHER._replace(id=id_, severity="warning") for id_ in ("ONE", "OTHER"))
    assert for_errors(APART._replace(severity="warning"), one, other).counts == (1, 0, 0)


def test_where_every_holder_keeps_what_they_have_the_proposal_is_the_plan() -> None:
    task = small()
    locks = [lock_on(task.draft, name, "") for name in "AB"]
    proposer = Proposer(task._replace(locks=locks), SECONDS)
    assert [answer.hands for answer in answers(proposer, 2)] == [[0, 1, 1]]


def test_what_a_holder_keeps_is_no_one_elses_to_carry() -> None:
    task = small()
    proposer = Proposer(task._replace(locks=[lock_on(task.draft, "B", "")]), SECONDS)
    assert [answer.hands for answer in answers(proposer, 2)] == [[0, 1, 1]]


def test_what_a_holder_may_lose_is_not_counted_as_its_own() -> None:
    holders = [{"naam": "A"}, {"naam": "B", "onderwerpen": ["Water", "Sport", "Natuur"]}]
    task = task_of(build({**SMALL, "portefeuillehouders": holders}, REGISTER), [])
    nothing_new = Lock("", frozenset(), 1)
    answer = Proposer(task._replace(locks=[nothing_new]), SECONDS).proposal()
    assert answer is not None
    assert answer.hands == [0, 0, 1]


def test_more_topics_apart_than_holders_are_not_searched_for() -> None:
    assert Proposer(exclusive(11, 10), SECONDS).proposal() is None


def test_without_time_there_is_no_proposal() -> None:
    with pytest.raises(LateError):
        propose(small(), 0, 1)


def test_what_was_found_in_time_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    found = answers(Proposer(small(), SECONDS), 3)
    first = next(found)
    monkeypatch.setattr(Solver, "left", 0)
    assert (first.is_best, [*found]) == (True, [])


def test_what_is_given_up_for_one_proposal_leaves_no_doubt_about_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proposer = Proposer(small(), SECONDS)
    with monkeypatch.context() as patch:
        patch.setattr("portcheck.search.proposing.BRIEFLY", ("--solve-limit=0",))
        first = proposer.proposal()
    assert first is not None
    second = proposer.proposal([first])
    assert second is not None
    assert (first.is_best, second.is_best) == (False, True)


def test_of_what_cannot_be_it_is_said_why() -> None:
    task = small()
    asked = [Asked("R", "error", Constraint("present"))]
    proposals = propose(task._replace(asked=asked), SECONDS, 1)
    assert proposals.impossible is not None
    assert (proposals.given, proposals.impossible.core) == ((), ("R",))


def test_that_no_balance_is_better_is_seen_by_counting() -> None:
    holders = [
        {"naam": f"H{at}", "onderwerpen": [f"Zaak {at}-{number}" for number in range(6)]}
        for at in range(5)
    ]
    plan = build({**SMALL, "portefeuillehouders": holders}, REGISTER)
    (proposal,) = propose(task_of(plan, []), SECONDS, 1).given
    assert proposal.is_best  # else it would be given up, after thousands of dead ends
