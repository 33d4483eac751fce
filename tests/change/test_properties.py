"""What holds of two versions of every plan: moving a topic changes what it should, and no more."""

import json
from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from portcheck.change.compare import Renamed, compare
from portcheck.finding import Finding
from portcheck.lint.linter import Question, lint, plan_in
from portcheck.lint.report import Report
from portcheck.plan.model import Plan
from portcheck.rulebook.assembly import assemble
from tests.conftest import DAY
from tests.lint.plans import Drawn, plans, written

RULEBOOK = assemble()
QUESTION = Question(RULEBOOK, "en", DAY)

Facts = set[tuple[str, tuple[str, ...], tuple[str, ...]]]

quick = settings(deadline=None, derandomize=True, max_examples=150)


def report(plan: Drawn) -> Report:
    return Report(DAY, (lint(plan.text().encode(), "plan.yaml", QUESTION),))


def built(plan: Drawn) -> Plan:
    found = plan_in(plan.text().encode(), RULEBOOK)
    assert found is not None
    return found


def facts(findings: list[Finding] | tuple[Finding, ...]) -> Facts:
    return {(f.rule, f.subjects, f.holders) for f in findings}


def by_hand(plan: Drawn) -> Facts:
    """Say what the rules about pairs and missing topics find, from who holds what alone."""
    holders = built(plan).holders
    held = {
        holder.name: {topic for entry in holder.held for topic in entry.reading.topics}
        for holder in holders
    }
    said = {
        topic
        for holder in holders
        for entry in holder.entries
        for topic in (*entry.reading.topics, *entry.reading.arguable)
    }
    expected: Facts = set()
    for rule in RULEBOOK.rules_for(built(plan).body):
        if rule.kind == "keep-apart":
            anchor = rule.params["anchor"]
            expected |= {
                (rule.id, tuple(sorted((anchor, other))), (name,))
                for name, topics in held.items()
                for other in rule.params["others"]
                if {anchor, other} <= topics
            }
        elif rule.kind == "keep-together":
            pair = sorted(rule.params["topics"])
            names = [{n for n, topics in held.items() if topic in topics} for topic in pair]
            if all(names) and not names[0] & names[1]:
                expected.add((rule.id, tuple(pair), tuple(sorted(names[0] | names[1]))))
        elif (
            rule.kind == "missing-topic"
            and built(plan).is_complete
            and rule.params["topic"] not in said
        ):
            expected.add((rule.id, (rule.params["topic"],), ()))
    return expected


JUDGED_BY_HAND = {"keep-apart", "keep-together", "missing-topic"}
WEIGH_ALL = {"workload-balance", "weight-follows-seats"}
"""Kinds for which a topic that moves between two may tip the balance of a third."""

BY_HAND = {rule.id for rule in RULEBOOK.rules if rule.kind in JUDGED_BY_HAND}
OF_ALL = {rule.id for rule in RULEBOOK.rules if rule.kind in WEIGH_ALL}


@quick
@given(plans(), st.data())
def test_moving_a_topic_changes_exactly_the_findings_it_should(
    plan: Drawn, data: st.DataObject
) -> None:
    holders = [json.loads(holder) for holder in plan.holders]
    giving = [at for at, holder in enumerate(holders) if holder["onderwerpen"]]
    assume(len(holders) > 1 and giving)
    source = data.draw(st.sampled_from(giving))
    target = data.draw(st.sampled_from([at for at in range(len(holders)) if at != source]))
    which = data.draw(st.integers(0, len(holders[source]["onderwerpen"]) - 1))
    holders[target]["onderwerpen"].append(holders[source]["onderwerpen"].pop(which))
    moved = plan._replace(holders=tuple(map(written, holders)))

    after = compare(report(moved), report(plan), "before", Renamed())
    new = [f for plan in after.plans for f in plan.findings if f.state == "new"]

    then, now = by_hand(plan), by_hand(moved)
    assert facts([f for f in new if f.rule in BY_HAND]) == now - then
    assert facts([f for f in after.resolved if f.rule in BY_HAND]) == then - now
    names = {holders[source]["naam"], holders[target]["naam"]}
    for finding in (*new, *after.resolved):
        assert finding.rule in BY_HAND | OF_ALL or names & set(finding.holders)


@quick
@given(plans(), st.randoms(use_true_random=False))
def test_the_order_of_holders_introduces_and_resolves_nothing(plan: Drawn, random: Random) -> None:
    holders = list(plan.holders)
    random.shuffle(holders)
    after = compare(
        report(plan._replace(holders=tuple(holders))), report(plan), "before", Renamed()
    )
    assert ([*after.findings], after.resolved) == ([], ())


@quick
@given(plans(), plans())
def test_every_finding_of_before_goes_on_or_is_resolved(one: Drawn, other: Drawn) -> None:
    before = report(one)
    after = compare(report(other), before, "before", Renamed())
    assert after.tally.unchanged + len(after.resolved) == before.tally.counted
    assert after.tally.counted == len([*after.findings])
