"""The texts of every bundled rule; tests/trials/test_bundled.py tries their examples."""

import re

import pytest

from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rules import Rule


@pytest.mark.parametrize("rule", assemble().rules, ids=lambda rule: rule.id)
def test_a_rules_texts_are_one_line_each_and_well_formed(rule: Rule) -> None:
    for text in (rule.summary, rule.why, rule.help):
        for said in text:
            assert said == " ".join(said.split())
            assert not said.endswith(".")


COUNTED_IN_WORDS = {
    1.5: ("anderhalf", "one and a half"),
    2: ("twee", "two"),
    3: ("drie", "three"),
    5: ("vijf", "five"),
    7: ("zeven", "seven"),
    9: ("negen", "nine"),
    11: ("elf", "eleven"),
}


@pytest.mark.parametrize("rule", assemble().rules, ids=lambda rule: rule.id)
def test_a_rule_says_and_advises_the_same_whatever_its_numbers_are_set_to(rule: Rule) -> None:
    numbers = [value for value in rule.params.values() if type(value) in (int, float)]
    for number in numbers:
        ways = (str(number), str(number).replace(".", ","), *COUNTED_IN_WORDS.get(number, ()))
        for said in (*rule.summary, *rule.help):
            assert not re.findall(rf"\b(?:{'|'.join(map(re.escape, ways))})\b", said)
