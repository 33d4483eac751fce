"""A baseline accepts the findings that stand in it, each as often as it does, and no other."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.change.baseline import (
    Accepted,
    Baseline,
    accept,
    from_report,
    parse,
    prune,
    read,
    render,
)
from portcheck.errors import PortcheckError
from portcheck.finding import SEVERITIES, Finding
from portcheck.lint.report import Judged, Report
from tests.conftest import DAY
from tests.reporters.awkward import DECIDED, finding, place, report_of


def found(rule: str = "UTR202", fingerprint: str = "0123456789abcdef") -> Finding:
    return finding("en", rule, "error", place(1, (1, 2), "x"))._replace(fingerprint=fingerprint)


def entry(number: int, plan: str = "plan.yaml") -> Accepted:
    return Accepted(plan, "UTR202", f"{number:016x}", "te veel")


def test_what_was_recorded_is_accepted_and_counted() -> None:
    before = report_of(found(), found("UTR101", "f" * 16))
    after = accept(before, from_report(before, ""), "")
    assert ([*after.findings], after.accepted) == ([], 2)


def test_a_finding_that_does_not_stand_in_it_stays() -> None:
    new = found(fingerprint="f" * 16)
    after = accept(report_of(found(), new), from_report(report_of(found()), ""), "")
    assert ([*after.findings], after.accepted) == ([new], 1)


def test_one_entry_accepts_one_of_two_same_findings() -> None:
    after = accept(report_of(found(), found()), from_report(report_of(found()), ""), "")
    assert ([*after.findings], after.accepted) == ([found()], 1)


def test_two_same_entries_accept_two_same_findings() -> None:
    both = report_of(found(), found())
    after = accept(both, parse(render(from_report(both, "")).encode(), "b"), "")
    assert [*after.findings] == []


def test_the_finding_of_another_plan_stays() -> None:
    baseline = from_report(report_of(found()), "")
    assert accept(report_of(found(), file="ander.yaml"), baseline, "").accepted == 0


def test_a_waived_finding_is_neither_recorded_nor_accepted() -> None:
    waived = report_of(found()._replace(waiver=DECIDED))
    assert from_report(waived, "") == ()
    after = accept(waived, from_report(report_of(found()), ""), "")
    assert (len([*after.waived]), after.accepted) == (1, 0)


@pytest.mark.parametrize("rule", ["PC001", "PC002", "PC003"])
def test_that_a_plan_cannot_be_judged_is_neither_recorded_nor_accepted(rule: str) -> None:
    assert from_report(report_of(found(rule)), "") == ()
    by_hand = (Accepted("plan.yaml", rule, found().fingerprint, ""),)
    assert accept(report_of(found(rule)), by_hand, "").accepted == 0


def test_entries_are_sorted_by_plan_rule_and_fingerprint() -> None:
    plans = tuple(
        Judged(file, (), (found("B", "0" * 16), found("A", "2" * 16), found("A", "1" * 16)), ())
        for file in ("b.yaml", "a.yaml")
    )
    assert [e[:3] for e in from_report(Report(DAY, plans), "")] == [
        (plan, rule, digit * 16)
        for plan in ("a.yaml", "b.yaml")
        for rule, digit in (("A", "1"), ("A", "2"), ("B", "0"))
    ]


def test_a_baseline_is_written_with_a_line_an_entry() -> None:
    assert render((entry(1, "één.yaml"), entry(2, "\u202ex.yaml"))) == (
        '{"version": 1, "findings": [\n'
        '{"plan": "één.yaml", "rule": "UTR202", "fingerprint": "0000000000000001", '
        '"message": "te veel", "severity": "error"},\n'
        '{"plan": "\\u202ex.yaml", "rule": "UTR202", "fingerprint": "0000000000000002", '
        '"message": "te veel", "severity": "error"},\n'
        "null\n"
        "]}\n"
    )


entries = st.builds(
    Accepted,
    plan=st.text(min_size=1).filter(str.strip),
    rule=st.sampled_from(("UTR202", "PC021")),
    fingerprint=st.integers(0, 2**64 - 1).map("{:016x}".format),
    message=st.text(),
    severity=st.sampled_from(SEVERITIES),
)


@settings(deadline=None, derandomize=True)
@given(st.lists(entries).map(lambda some: tuple(sorted(some))))
def test_what_is_written_is_read_back(baseline: Baseline) -> None:
    assert parse(render(baseline).encode(), "b") == baseline


def test_prune_keeps_what_was_found_again_and_adds_nothing() -> None:
    before = (entry(1), entry(2), entry(2), entry(3, "ander.yaml"))
    after = prune(before, (entry(2), entry(4)), {"plan.yaml"})
    assert after == (entry(2), entry(3, "ander.yaml"))


@settings(deadline=None, derandomize=True)
@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_prune_only_shrinks(before: list[int], now: list[int]) -> None:
    old, new = tuple(map(entry, before)), tuple(map(entry, now))
    after = prune(old, new, {"plan.yaml"})
    assert all(after.count(one) == min(old.count(one), new.count(one)) for one in {*old, *new})


def merged(folder: Path, *baselines: Baseline, union: bool = False) -> tuple[int, bytes]:
    """Merge the first two, which both started from the third, as git does."""
    files = [folder / name for name in ("ours", "theirs", "base")]
    for file, baseline in zip(files, baselines, strict=True):
        file.write_text(render(tuple(sorted(baseline))), encoding="utf-8")
    ours, theirs, base = files
    how = ["--union"] if union else []
    command = ["git", "merge-file", "-p", *how, str(ours), str(base), str(theirs)]
    done = subprocess.run(command, capture_output=True, check=False)
    return done.returncode, done.stdout


BASE = (entry(10), entry(20), entry(30))


@pytest.mark.parametrize(
    ("ours", "theirs"), [(5, 15), (5, 35), (15, 25), (25, 35), (35, 15), (15, 15)]
)
def test_two_branches_that_each_add_an_entry_merge(ours: int, theirs: int, tmp_path: Path) -> None:
    one, other = (*BASE, entry(ours)), (*BASE, entry(theirs))
    conflicts, text = merged(tmp_path, one, other, BASE)
    assert conflicts == 0
    assert parse(text, "b") == tuple(sorted({*one, *other}))


def test_additions_in_the_same_place_merge_by_union(tmp_path: Path) -> None:
    one, other = (*BASE, entry(40)), (*BASE, entry(50))
    assert merged(tmp_path, one, other, BASE)[0] == 1
    conflicts, text = merged(tmp_path, one, other, BASE, union=True)
    assert (conflicts, parse(text, "b")) == (0, (*BASE, entry(40), entry(50)))


def test_of_additions_that_git_could_not_merge_the_place_is_said(tmp_path: Path) -> None:
    _, text = merged(tmp_path, (*BASE, entry(40)), (*BASE, entry(50)), BASE)
    with pytest.raises(PortcheckError) as error:
        parse(text, "b.json")
    [said] = error.value.complaints
    place, what = said.of("nl").split("; ")[0].rsplit(": ", 1)
    assert (place, what) == ("b.json:5:1", "git kon hier twee versies niet samenvoegen")


def test_a_baseline_of_ten_thousand_lines_is_read(tmp_path: Path) -> None:
    many = tuple(entry(number) for number in range(10_000))
    file = tmp_path / "b.json"
    file.write_text(render(many), encoding="utf-8")
    assert read(str(file)) == many


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_a_byte_order_mark_do_not_matter(mark: bytes) -> None:
    assert parse(mark + render(BASE).replace("\n", "\r\n").encode(), "b") == BASE


EXPECTED = "no baseline, version 1, as portcheck baseline writes it"


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"", ":1:1"),
        (b"plan: x\n", ":1:1"),
        (b'{"version": 1, "findings": [\n<< ours\n', ":2:1"),
        (b"\xff\xff", ""),
        (b"[" * 100_000, ""),
        (b"[]", ""),
        (b"null", ""),
        (b'{"version": 2, "findings": []}', ""),
        (b'{"findings": []}', ""),
        (b'{"version": 1, "findings": [{"plan": "x"}]}', ""),
        (render((entry(1)._replace(fingerprint="0x"),)).encode(), ""),
    ],
)
def test_what_is_no_baseline_is_refused(content: bytes, place: str) -> None:
    with pytest.raises(PortcheckError) as refused:
        parse(content, "b.json")
    assert str(refused.value) == f"b.json{place}: {EXPECTED}"


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("gone.json", "does not exist; portcheck baseline -o gone.json records it"),
        (".", "cannot be read: Is a directory"),
        ("\0", "cannot be read: its name holds a NUL character"),
    ],
)
def test_a_baseline_that_cannot_be_read_is_refused(file: str, reason: str) -> None:
    with pytest.raises(PortcheckError, match=reason):
        read(file)
