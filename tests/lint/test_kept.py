"""Of very many judged plans none is kept in memory, and all can be gone through again."""

import gc
import tempfile
import tracemalloc
from collections import deque
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

import pytest

from portcheck.lint import kept as module
from portcheck.lint import spool
from portcheck.lint.kept import Changed, Kept
from portcheck.lint.report import Judged, Report
from portcheck.reporters import FORMATS, View, reporter
from tests.conftest import DAY
from tests.reporters.awkward import awkward

FEW = tuple(awkward("nl").plans)


SIZES = [0, *accumulate(1 + len(plan.findings) for plan in FEW)]


@pytest.fixture(params=SIZES, ids=["none", "one", "two", "all"])
def most(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Keep what these plans and their findings are at most, of three plans."""
    most: int = request.param
    monkeypatch.setattr(module, "MOST", most)
    monkeypatch.setattr(spool, "BATCH", 2)
    return most


@pytest.mark.usefixtures("most")
def test_plans_are_given_back_in_order_as_often_as_wanted() -> None:
    plans = Kept(iter(FEW))
    assert [*plans] == [*plans] == [*FEW]
    assert (len(plans), bool(plans)) == (3, True)


@pytest.mark.usefixtures("most")
def test_two_can_go_through_them_at_once() -> None:
    plans = Kept(iter(FEW))
    assert [*zip(plans, plans, strict=True)] == [*zip(FEW, FEW, strict=True)]


@pytest.mark.usefixtures("most")
def test_a_plan_is_judged_when_somebody_first_comes_by_it() -> None:
    judged: list[Judged] = []
    plans = Kept(judged.append(plan) or plan for plan in FEW)  # type: ignore[func-returns-value]
    assert (bool(plans), len(judged)) == (True, 1)
    on_the_way = iter(plans)
    assert [(next(on_the_way), len(judged)) for _ in FEW] == [*zip(FEW, (1, 2, 3), strict=True)]
    assert [*plans] == judged == [*FEW]


def test_without_plans_there_are_none() -> None:
    plans = Kept(())
    assert (bool(plans), len(plans), [*plans]) == (False, 0, [])


def test_the_first_plan_is_reported_before_the_last_is_judged() -> None:
    judged: list[Judged] = []
    plans = Kept(judged.append(plan) or plan for plan in FEW)  # type: ignore[func-returns-value]
    next(reporter("concise")(Report(DAY, plans), View("nl")))
    assert judged == [*FEW[:1]]


@pytest.mark.usefixtures("most")
def test_a_change_of_them_is_a_change_of_each() -> None:
    plans = Changed(Kept(iter(FEW)), lambda plan: plan._replace(findings=()))
    assert [*plans] == [plan._replace(findings=()) for plan in FEW]
    assert (len(plans), bool(plans)) == (3, True)


@pytest.mark.usefixtures("most")
@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_report_looks_the_same_wherever_its_plans_lie(form: str) -> None:
    view = View("nl", statistics=True)
    expected = [*reporter(form)(Report(DAY, FEW), view)]
    assert [*reporter(form)(Report(DAY, Kept(iter(FEW))), view)] == expected


def many(count: int) -> Iterator[Judged]:
    for number in range(count):
        for plan in awkward("nl").plans:
            yield plan._replace(file=f"{number}-{plan.file}")


def reported(form: str) -> Callable[[Kept], object]:
    return lambda plans: deque(reporter(form)(Report(DAY, plans), View("nl")), maxlen=0)


def peak(work: Callable[[Kept], object], count: int) -> int:
    """Give how many bytes are in use at most while so many plans are gone through.

    What other tests left is put aside: the more there is, the longer Python lets garbage wait.
    """
    gc.freeze()
    gc.collect()
    tracemalloc.start()
    try:
        work(Kept(many(count)))
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        gc.unfreeze()


def growth(work: Callable[[Kept], object]) -> float:
    """Give how many bytes each further plan takes; garbage that waits for its collection counts.

    Whatever is made room for once only adds to a peak, so the least of several is that of the work.
    """
    peak(work, 150)  # what is imported and remembered
    less, more = (min(peak(work, count) for _ in range(2)) for count in (50, 150))
    return (more - less) / (100 * len(FEW))


@pytest.mark.parametrize("form", sorted(FORMATS.keys() - {"table"}))
def test_the_memory_of_a_report_does_not_grow_with_its_plans(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 10)
    assert growth(reported(form)) < 1_000


def test_plans_that_are_counted_take_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 10)
    assert growth(len) < 1_000


def test_plans_that_are_kept_take_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 10_000)
    assert growth(reported("json")) > 2_000


def held(kept: Kept, given: list[Judged]) -> int:
    """Count the plans that are given back as they were, and not read from the disk."""
    return sum(one is other for one, other in zip(kept, given, strict=True))


@pytest.mark.parametrize(
    ("findings", "most", "expected"), [(0, 30, 30), (0, 29, 0), (9, 300, 30), (9, 299, 0)]
)
def test_plans_and_findings_count_alike(
    findings: int, most: int, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", most)
    monkeypatch.setattr(spool, "BATCH", 1)
    given = [plan._replace(findings=FEW[0].findings[:1] * findings) for plan in many(10)]
    kept = Kept(iter(given))
    assert (len(kept), held(kept, given)) == (30, expected)


@pytest.mark.parametrize(("batch", "expected"), [(1, 0), (7, 2), (30, 0), (31, 30)])
def test_the_last_plans_wait_in_memory_until_a_batch_is_full(
    batch: int, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 1)
    monkeypatch.setattr(spool, "BATCH", batch)
    given = [*many(10)]
    kept = Kept(iter(given))
    assert (len(kept), held(kept, given), [*kept] == given) == (30, expected, True)


def test_where_nothing_can_be_written_plans_stay_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 1)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    given = [*many(10)]
    kept = Kept(iter(given))
    assert (len(kept), held(kept, given)) == (30, 30)
