"""Real plans, read phrase by phrase: no false alarm and no miss against readings by hand."""

import csv
from pathlib import Path
from typing import NamedTuple

import pytest

from portcheck.lint.linter import Question, lint, plan_in
from portcheck.plan.model import Plan
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule
from tests.conftest import DAY

DATA = Path(__file__).parent / "data"
PLANS = sorted((DATA / "plans").glob("*.yaml"))
CORRECTED = {
    "gooise-meren-2018": {"PC020"},
    "ingelmunster-2018": {"PC022"},
    "overijssel-gs-2009-waarneming": {"PC020"},
    "rivierenland-2023": {"PC020"},
    "utrecht-ps-cda-2019": {"PC020"},
}
"""Plans that give two holders a topic in the same words: "RO projecten", "Ruimte"; and one that
misspells a topic: "personeen".
"""

UTRECHT = Path(__file__).parent.parent / "examples"


class Gold(NamedTuple):
    topics: frozenset[str]
    arguable: frozenset[str]


def topic_ids(cell: str) -> frozenset[str]:
    return frozenset(cell.split(",")) - {"-"}


def read_gold() -> dict[str, Gold]:
    with (DATA / "topics.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {phrase: Gold(topic_ids(topics), topic_ids(maybe)) for phrase, topics, maybe in rows[1:]}


GOLD = read_gold()
RULEBOOK = assemble()
PAIR_RULES = [rule for rule in RULEBOOK.rules if rule.kind in ("keep-apart", "keep-together")]
MISSING_RULES = [
    rule for pack in RULEBOOK.judging for rule in pack.rules if rule.kind == "missing-topic"
]


def plan_from(file: Path, rulebook: Rulebook) -> Plan:
    plan = plan_in(file.read_bytes(), rulebook)
    assert plan is not None
    return plan


def found_rules(file: Path, rulebook: Rulebook) -> set[str]:
    judged = lint(file.read_bytes(), file.name, Question(rulebook, "nl", DAY))
    return {finding.rule for finding in judged.findings}


def by_hand(plan: Plan, *, arguable: bool) -> list[dict[str, bool]]:
    """Give for each holder the topics that its first phrases name by the gold readings."""
    held = []
    for holder in plan.holders:
        topics: dict[str, bool] = {}
        for entry in holder.held:
            gold = GOLD[entry.phrase]
            topics |= dict.fromkeys(gold.topics | (gold.arguable if arguable else set()), True)
        held.append(topics)
    return held


def expected(rule: Rule, held: list[dict[str, bool]]) -> bool:
    if rule.kind == "keep-apart":
        anchor, others = rule.params["anchor"], rule.params["others"]
        return any(anchor in mine and any(other in mine for other in others) for mine in held)
    if rule.kind == "keep-together":
        one, other = rule.params["topics"]
        everywhere = set().union(*held)
        together = any(one in mine and other in mine for mine in held)
        return {one, other} <= everywhere and not together
    return rule.params["topic"] not in set().union(*held)


@pytest.mark.parametrize("phrase", sorted(GOLD))
def test_a_phrase_is_read_as_people_read_it(phrase: str) -> None:
    gold = GOLD[phrase]
    named = frozenset(RULEBOOK.register.read(phrase).topics)
    assert named - gold.arguable == gold.topics - gold.arguable


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.stem)
def test_rules_fire_on_a_real_plan_exactly_when_the_readings_say_so(
    file: Path, rulebook: Rulebook
) -> None:
    plan = plan_from(file, rulebook)
    applied = {rule.id for rule in rulebook.rules_for(plan.body)}
    sure, maybe = by_hand(plan, arguable=False), by_hand(plan, arguable=True)
    judged = [
        rule
        for rule in (*PAIR_RULES, *(MISSING_RULES if plan.is_complete else ()))
        if rule.id in applied
        and expected(rule, sure) == expected(rule, maybe)  # no arguable phrase decides
    ]
    unjudged = set() if plan.is_complete else {rule.id for rule in MISSING_RULES}
    found = found_rules(file, rulebook)
    assert found & ({rule.id for rule in judged} | unjudged) == {
        rule.id for rule in judged if expected(rule, sure)
    }


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.stem)
def test_a_real_plan_is_corrected_only_where_it_repeats_itself_or_misspells_a_topic(
    file: Path, rulebook: Rulebook
) -> None:
    core = {rule for rule in found_rules(file, rulebook) if rule.startswith("PC")}
    assert core == CORRECTED.get(file.stem, set())


@pytest.mark.parametrize(
    ("year", "rules"),
    [
        (
            2015,
            "UTR101 UTR102 UTR103 UTR105 UTR201 UTR202 UTR301 UTR302 UTR303 UTR304 UTR501",
        ),
        (2018, "UTR102 UTR103 UTR105 UTR202 UTR301 UTR302 UTR303 UTR304 UTR501"),
        (2019, "UTR301 UTR302 UTR303"),
        (2020, "UTR302 UTR303"),
    ],
)
def test_the_utrecht_plans_show_what_the_note_regrets(
    year: int, rules: str, rulebook: Rulebook
) -> None:
    file = UTRECHT / f"utrecht-{year}.yaml"
    judged = lint(file.read_bytes(), file.name, Question(rulebook, "nl", DAY))
    assert {f.rule for f in judged.findings if f.severity != "info"} == set(rules.split())
