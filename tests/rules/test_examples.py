"""Every rule's own examples are its test: marked lines are found, good plans are silent."""

import pytest

from portcheck.rulebook.assembly import alone, assemble
from portcheck.rulebook.rules import Rule
from portcheck.trials.trial import failures

BOOK = assemble()
RULES = BOOK.rules
BY_PACK = {pack.name: alone(BOOK, pack.name) for pack in BOOK.packs}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_examples_of_a_rule_hold(rule: Rule) -> None:
    assert [failure.of("en") for failure in failures(rule, BY_PACK[rule.pack], "en")] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rules_texts_are_one_line_each_and_well_formed(rule: Rule) -> None:
    for text in (rule.summary, rule.why, rule.help):
        for said in text:
            assert said == " ".join(said.split())
            assert not said.endswith(".")


def test_ids_and_names_are_unique() -> None:
    said = [word for rule in RULES for word in (rule.id, rule.name)]
    assert len(said) == len(set(said))
