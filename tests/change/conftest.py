"""Repositories to compare with, and plans built from a few lines."""

from collections.abc import Callable
from pathlib import Path

import pytest

from portcheck.lint.linter import plan_in
from portcheck.plan.model import Plan
from portcheck.rulebook.rulebook import Rulebook
from tests.repository import Repository

Build = Callable[..., Plan]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """An empty repository."""
    return Repository(tmp_path / "plannen")


@pytest.fixture
def build(rulebook: Rulebook) -> Build:
    """Build a plan of holders with their phrases, and further lines."""

    def of(more: str = "", **holders: str) -> Plan:
        items = "".join(
            f"  - {{naam: {name}, onderwerpen: [{said}]}}\n" for name, said in holders.items()
        )
        text = f"plan: V\nbestuur: G\nportefeuillehouders:\n{items}{more}"
        plan = plan_in(text.encode(), rulebook)
        assert plan is not None
        return plan

    return of
