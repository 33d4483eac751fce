"""check writes several reports in one run: to standard output, to files, to a job's summary."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import BAD, DAY, ERROR, WARNING, Run

COVERED = (
    BAD
    + """\
afwijkingen:
  - regel: UTR202
    reden: één duo
    besluit: B1
    door: college
"""
)


@pytest.fixture(autouse=True)
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_text(BAD, encoding="utf-8")
    return file


def test_two_formats_follow_each_other(check: Run) -> None:
    out = check("plan.yaml", "-q", "-f", "concise", "-f", "json").out
    assert out.startswith(ERROR + WARNING + "{\n")


def test_a_format_that_is_asked_for_twice_is_written_once(check: Run) -> None:
    assert check("plan.yaml", "-q", "-f", "concise", "-f", "concise").out == ERROR + WARNING


def test_a_file_gets_its_format_and_standard_output_the_others(check: Run) -> None:
    done = check("plan.yaml", "-q", "-f", "concise", "-o", "json=report.json")
    assert (done.code, done.out) == (1, ERROR + WARNING)
    assert json.loads(Path("report.json").read_text("utf-8"))["as_of"] == DAY


def test_a_format_with_a_file_is_not_written_to_standard_output(check: Run) -> None:
    assert check("plan.yaml", "-f", "json", "-o", "json=report.json").out == ""


def test_a_file_comes_beside_the_text_that_people_read(check: Run) -> None:
    assert check("plan.yaml", "-o", "concise=report.txt").out.startswith("error[UTR202]")
    assert Path("report.txt").read_text("utf-8").startswith(ERROR + WARNING)


@pytest.mark.parametrize("path", ["gone.yaml", "empty"])
def test_where_nothing_was_judged_no_report_is_written(path: str, check: Run) -> None:
    Path("empty").mkdir()
    done = check(path, "-f", "json", "-o", "sarif=report.sarif")
    assert (done.code > 1, done.out, Path("report.sarif").exists()) == (True, "", False)


def test_where_an_empty_folder_is_allowed_the_report_says_so(check: Run) -> None:
    Path("empty").mkdir()
    check("empty", "--allow-empty", "-o", "sarif=report.sarif")
    (report,) = json.loads(Path("report.sarif").read_text("utf-8"))["runs"]
    assert report["results"] == []


def test_a_file_may_have_any_name(check: Run) -> None:
    check("plan.yaml", "-o", "concise=GITHUB_STEP_SUMMARY")
    assert Path("GITHUB_STEP_SUMMARY").read_text("utf-8").startswith(ERROR + WARNING)


def test_a_file_is_never_coloured(check: Run) -> None:
    check("plan.yaml", "--color", "always", "-o", "text=report.txt")
    assert "\x1b" not in Path("report.txt").read_text("utf-8")


@pytest.mark.parametrize("value", ["json", "json=", "=x", "xml=x"])
def test_an_output_is_a_format_and_a_file(value: str, check: Run) -> None:
    done = check("plan.yaml", "-o", value)
    assert (done.code, f'"{value}" is not FORMAT=FILE' in done.err) == (2, True)


def test_standard_output_is_no_file(check: Run) -> None:
    done = check("plan.yaml", "-o", "json=-")
    said = '"json=-" names no file; --format json writes to standard output\n'
    assert (done.code, done.err.endswith(said), Path("-").exists()) == (2, True, False)


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("gone/report.json", "the folder gone does not exist"),
        ("a\0b", "its name holds a NUL character"),
    ],
)
def test_a_file_that_cannot_be_written_is_said(file: str, reason: str, check: Run) -> None:
    done = check("plan.yaml", "-o", f"json={file}")
    assert (done.code, f"cannot be written: {reason}\n" in done.err) == (2, True)


def test_a_github_job_gets_annotations_unasked(check: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    assert check("plan.yaml").out.startswith("::error file=plan.yaml,line=6,col=19,")


def test_a_github_jobs_summary_is_added_to(
    check: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    check("plan.yaml")
    text = summary.read_text("utf-8")
    assert text.startswith("before\n")
    assert "UTR202 mobiliteit-met-financien" in text


def test_another_format_leaves_a_github_jobs_summary_alone(
    check: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    assert check("plan.yaml", "-q", "-f", "concise").out == ERROR + WARNING
    assert not (tmp_path / "summary.md").exists()


def test_no_waivers_judges_as_if_no_departure_were_recorded(plan: Path, check: Run) -> None:
    plan.write_text(COVERED, encoding="utf-8")
    assert check("plan.yaml").code == 0
    assert check("plan.yaml", "--no-waivers").code == 1


def test_departures_are_shown_in_full_on_request(plan: Path, check: Run) -> None:
    plan.write_text(COVERED, encoding="utf-8")
    done = check("plan.yaml", "--show-waived", "--lang", "en")
    assert (done.code, "\ndeparture[UTR202] mobiliteit-met-financien: " in done.out) == (0, True)
    assert "departure[" not in check("plan.yaml", "--lang", "en").out


@pytest.mark.parametrize(("options", "results"), [([], 1), (["--sarif-suppressions"], 2)])
def test_sarif_shows_departures_on_request(
    options: list[str], results: int, plan: Path, check: Run
) -> None:
    plan.write_text(COVERED, encoding="utf-8")
    (run,) = json.loads(check("plan.yaml", "-f", "sarif", *options).out)["runs"]
    assert len(run["results"]) == results
