"""by-linter: the kind of what the linter itself reports."""

from collections.abc import Callable

import pytest

from portcheck.finding import Finding
from tests.kinds.conftest import holder, plan


@pytest.mark.parametrize("rule", ["PC001", "PC002", "PC003", "PC030", "PC035"])
def test_a_kind_that_the_linter_speaks_for_finds_nothing_itself(
    rule: str, find: Callable[..., list[Finding]]
) -> None:
    assert find(plan(holder("A", "Water", "Mobiliteit")), rule) == []
