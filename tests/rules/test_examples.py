"""Every rule's own examples are its test: marked lines are found, good plans are silent."""

import re

import pytest

from portcheck.rulebook.rulebook import assemble
from portcheck.rulebook.rules import Rule
from tests.conftest import Lint

RULES = assemble().rules
BAD = [pytest.param(r, text, id=f"{r.id}-{n}") for r in RULES for n, text in enumerate(r.bad)]
GOOD = [pytest.param(r, text, id=f"{r.id}-{n}") for r in RULES for n, text in enumerate(r.good)]


def packs_of(rule: Rule) -> tuple[str, ...]:
    # what the core says of a departure is shown with the advice that is departed from
    return () if rule.pack == "portcheck" else (rule.pack,)


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_a_bad_example_is_reported_on_its_marked_lines(
    rule: Rule, text: str, lint_text: Lint
) -> None:
    found = lint_text(text, packs=packs_of(rule)).findings
    marked = [
        number
        for number, line in enumerate(text.splitlines(), 1)
        if re.search(rf"#.*\b{rule.id}\b", line)
    ]
    reported = [f.place.span.line for f in found if f.rule == rule.id]
    if rule.id == "PC001":
        marked = [1]  # what is no text cannot carry a mark
    assert sorted(set(reported)) == marked
    assert reported


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_a_good_example_is_silent_under_its_whole_pack(
    rule: Rule, text: str, lint_text: Lint
) -> None:
    packs = {"portcheck", rule.pack}
    found = lint_text(text, packs=packs_of(rule))
    by_id = {r.id: r.pack for r in RULES}
    assert [f for f in found.findings if by_id[f.rule] in packs and f.waiver is None] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rules_texts_are_one_line_each_and_well_formed(rule: Rule) -> None:
    for text in (rule.summary, rule.why, rule.help):
        for said in text:
            assert said == " ".join(said.split())
            assert not said.endswith(".")


def test_ids_and_names_are_unique() -> None:
    said = [word for rule in RULES for word in (rule.id, rule.name)]
    assert len(said) == len(set(said))
