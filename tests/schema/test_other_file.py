"""What is given in the place of a plan, and is another file of portcheck's, is told at once."""

import pytest

from portcheck import bundled
from portcheck.rulebook.rulebook import Rulebook
from portcheck.schema.other_file import other_file


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"lang": "nl"}, "these are settings, not a plan"),
        ({"version": 1, "findings": []}, "this is a baseline, not a plan"),
        ({"topics": {}, "endings": []}, "this is a register, not a plan"),
        ({"cases": []}, "these are cases, not a plan"),
        (dict.fromkeys(bundled.schema("pack")["required"]), "this is a pack.yaml, not a plan"),
    ],
)
def test_another_file_is_known_by_its_keys(data: dict[str, object], said: str) -> None:
    told = other_file(data)
    assert told is not None
    assert told.en == said


@pytest.mark.parametrize("data", [None, [], {}, "x", {"name": "x"}, {"plan": "x"}, {"repos": []}])
def test_what_lacks_or_has_more_keys_than_a_file_is_not_that(data: object) -> None:
    assert other_file(data) is None


def test_every_bundled_rule_is_known_as_one(rulebook: Rulebook) -> None:
    told = {said.en for rule in rulebook.rules if (said := other_file(rule.source.data))}
    assert told == {"this is a rule, not a plan"}
