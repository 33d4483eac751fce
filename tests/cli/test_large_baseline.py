"""A baseline of ten thousand lines is read, applied and pruned as a small one is."""

from pathlib import Path

import pytest

from portcheck.change.baseline import Accepted, Baseline, read, render
from tests.cli.conftest import BAD, Done, Run, write

SIZE = 10_000
OTHERS = tuple(
    Accepted(plan, "UTR202", f"{number:016x}", "x")
    for number in range(SIZE - 2)
    for plan in ["gone.yaml" if number % 2 else "other.yaml"]
)


@pytest.fixture(autouse=True)
def own(run: Run) -> Baseline:
    """Write a baseline that holds the two findings of plan.yaml among many others."""
    write({"plan.yaml": BAD, "other.yaml": BAD})
    run("baseline", "plan.yaml", "-o", "base.json")
    found = read("base.json")
    Path("base.json").write_text(render(tuple(sorted((*OTHERS, *found)))), encoding="utf-8")
    assert len(read("base.json")) == SIZE
    return found


def test_it_accepts_what_stands_in_it_and_nothing_else(lines: Run, check: Run) -> None:
    assert lines("plan.yaml", "--baseline", "base.json") == Done(0, "", "")
    assert "2 findings of the baseline\n" in check("plan.yaml", "--baseline", "base.json").out
    assert check("other.yaml", "--baseline", "base.json").code == 1


def test_pruning_takes_out_what_is_gone_and_leaves_what_was_not_judged(
    own: Baseline, run: Run
) -> None:
    left = tuple(entry for entry in OTHERS if entry.plan == "other.yaml")
    assert run("baseline", "plan.yaml", "-o", "base.json", "--prune").code == 0
    assert read("base.json") == tuple(sorted((*left, *own)))


def test_pruning_all_plans_leaves_what_is_found(own: Baseline, run: Run) -> None:
    done = run("baseline", "-o", "base.json", "--prune")
    gone = SIZE - len(own)
    assert done.err == f"base.json: baseline written; findings: 2, added: 0, taken out: {gone}\n"
    assert read("base.json") == own
