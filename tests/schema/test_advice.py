"""Of a text that cannot be read it is said how to come by a plan, unless it is meant as one."""

import pytest

from portcheck.schema.advice import NO_PLAN_YET, way_to_plan
from portcheck.wording import UNSAID


@pytest.mark.parametrize("line", ["plan x", "Bestuur: x", "  portefeuillehouders:"])
def test_a_text_with_a_key_of_a_plan_is_taken_for_one(line: str) -> None:
    assert way_to_plan(f"[\n{line}\n") == UNSAID


@pytest.mark.parametrize("text", ["", "[\n", "Ons plan: x\n", "planning: x\n", "- plan: x\n"])
def test_a_text_without_one_in_its_place_is_not(text: str) -> None:
    assert way_to_plan(text) == NO_PLAN_YET
