"""A rule's constraints and its check say the same of a plan, whoever holds what."""

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from portcheck.draft import NOBODY, Draft, plan_with
from portcheck.kinds import KINDS
from portcheck.plan.building import build
from portcheck.plan.model import Holder, Plan
from tests.search.plans import PARAMS, plans, rules

Rule = tuple[str, dict[str, Any]]


def is_silent(plan: Plan, rule: Rule) -> bool:
    kind, params = rule
    return not any(True for _ in KINDS[kind].problems(plan, params))


@pytest.mark.parametrize("kind", sorted(PARAMS))
@given(plan=plans(), data=st.data())
@settings(deadline=None, derandomize=True, max_examples=50)
def test_a_plan_breaks_a_constraint_where_the_check_finds_something(
    kind: str, plan: Plan, data: st.DataObject
) -> None:
    params = data.draw(PARAMS[kind])
    rule = kind, params
    # whether a text is all that somebody has, and so weighs anything, a move may change
    assume(
        kind != "workload-balance" or not any("," in e.phrase for h in plan.holders for e in h.held)
    )
    draft = Draft(plan, data.draw(st.lists(st.sampled_from(["grondbeleid", "sport"]), unique=True)))
    constraints = [*KINDS[kind].constraints(draft, params)]
    hands = [data.draw(st.sampled_from(_may(draft, thing))) for thing in range(len(draft.things))]
    found = plan_with(draft, hands)
    if constraints:
        assert any(c.broken(draft, hands) for c in constraints) != is_silent(found, rule)
    else:
        assert is_silent(found, rule) == is_silent(plan, rule)


def _may(draft: Draft, number: int) -> list[int]:
    thing = draft.things[number]
    if thing.entry and thing.holder != NOBODY:
        return [*draft.members, thing.holder]
    return [*draft.members, thing.holder, NOBODY]


@given(plans())
@settings(deadline=None, derandomize=True)
def test_a_plan_in_the_hands_that_it_has_is_itself(plan: Plan) -> None:
    draft = Draft(plan)
    assert plan_with(draft, draft.hands) == plan


def test_every_kind_is_tried_whose_rules_a_search_takes_into_account() -> None:
    beyond = {"second-holder", "weight-follows-seats"}
    assert KINDS.keys() - PARAMS.keys() == {"by-linter", *beyond}
    assert all(KINDS[kind].is_beyond_search({}) for kind in beyond)


@given(plans(), st.data())
@settings(deadline=None, derandomize=True)
def test_a_plan_in_other_hands_has_the_data_of_one_that_is_read_so(
    plan: Plan, data: st.DataObject
) -> None:
    draft = Draft(plan, data.draw(st.lists(st.sampled_from(["grondbeleid", "sport"]), unique=True)))
    hands = [data.draw(st.sampled_from(_may(draft, thing))) for thing in range(len(draft.things))]
    found = plan_with(draft, hands)
    read = build(found.data, plan.register)
    assert (read.affiliates, read.mentioned) == (found.affiliates, found.mentioned)
    assert [o.commissioners for o in read.opgaven] == [o.commissioners for o in found.opgaven]
    assert [_unplaced(holder) for holder in read.holders] == [_unplaced(h) for h in found.holders]


def _unplaced(holder: Holder) -> Holder:
    return holder._replace(entries=tuple(entry._replace(path=()) for entry in holder.entries))


@given(rules())
@settings(deadline=None, derandomize=True)
def test_what_is_tried_is_not_beyond_a_search(rule: Rule) -> None:
    kind, params = rule
    assert not KINDS[kind].is_beyond_search(params)
