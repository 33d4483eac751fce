"""The texts of every bundled rule; tests/trials/test_bundled.py tries their examples."""

import pytest

from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rules import Rule


@pytest.mark.parametrize("rule", assemble().rules, ids=lambda rule: rule.id)
def test_a_rules_texts_are_one_line_each_and_well_formed(rule: Rule) -> None:
    for text in (rule.summary, rule.why, rule.help):
        for said in text:
            assert said == " ".join(said.split())
            assert not said.endswith(".")
