"""The GitLab output is a code quality report, as GitLab documents it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from portcheck.finding import Finding
from portcheck.lint.report import Report
from portcheck.reporters import View, rendered
from tests.reporters.awkward import CLEAN, DECIDED, EMPTY, awkward, finding, place, report_of
from tests.reporters.readers import NODE_MODULES, needs, node

PLAIN = finding("en", "AA001", "error", place(3, (11, 14), "x"))
SEVERITIES = {"info", "minor", "major", "critical", "blocker"}


def issues(report: Report, lang: str = "en") -> Any:
    return json.loads(rendered("gitlab", report, View(lang)))


def fingerprints(*findings: Finding) -> list[str]:
    return [issue["fingerprint"] for issue in issues(report_of(*findings))]


def test_an_issue_is_written_field_by_field() -> None:
    [issue] = issues(report_of(PLAIN))
    assert issue == {
        "description": "AA001 naam-van-aa001: A. Jansen holds iets",
        "check_name": "AA001",
        "fingerprint": "10d7213a3a9134d1b2fdde4831fe7eaa",
        "severity": "major",
        "location": {"path": "plan.yaml", "lines": {"begin": 3, "end": 3}},
    }


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_issue_has_the_fields_that_gitlab_requires(lang: str) -> None:
    for issue in issues(awkward(lang), lang):
        location = issue["location"]
        texts = [issue["description"], issue["check_name"], location["path"]]
        assert [text for text in texts if not (isinstance(text, str) and text)] == []
        assert issue["severity"] in SEVERITIES
        assert re.fullmatch("[0-9a-f]{32}", issue["fingerprint"])
        assert 1 <= location["lines"]["begin"] <= location["lines"]["end"]


@pytest.mark.parametrize(
    ("severity", "theirs"), [("error", "major"), ("warning", "minor"), ("info", "info")]
)
def test_a_severity_is_one_of_gitlabs(severity: str, theirs: str) -> None:
    assert [
        issue["severity"] for issue in issues(report_of(PLAIN._replace(severity=severity)))
    ] == [theirs]


@pytest.mark.parametrize("report", [EMPTY, CLEAN], ids=["empty", "clean"])
def test_a_report_of_nothing_is_an_empty_list(report: Report) -> None:
    assert rendered("gitlab", report, View("nl")) == "[]\n"


def test_a_waived_finding_is_left_out() -> None:
    assert issues(report_of(PLAIN._replace(waiver=DECIDED))) == []


def test_a_resolved_finding_is_left_out() -> None:
    assert issues(report_of()._replace(resolved=(PLAIN,), against="HEAD")) == []


def test_a_finding_of_several_lines_says_where_it_ends() -> None:
    [issue] = issues(report_of(PLAIN._replace(place=place(20, (8, 4), "reden: >-", end_line=22))))
    assert issue["location"]["lines"] == {"begin": 20, "end": 22}


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(PLAIN._replace(message="anders", why="", help=""), id="words"),
        pytest.param(PLAIN._replace(place=place(9, (1, 2), "y")), id="place"),
        pytest.param(PLAIN._replace(severity="info"), id="severity"),
        pytest.param(PLAIN._replace(file="./plan.yaml"), id="spelling of the file"),
    ],
)
def test_a_fingerprint_does_not_depend_on(other: Finding) -> None:
    assert fingerprints(other) == fingerprints(PLAIN)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(PLAIN._replace(file="ander.yaml"), id="file"),
        pytest.param(PLAIN._replace(fingerprint="f" * 16), id="fingerprint"),
    ],
)
def test_a_fingerprint_depends_on(other: Finding) -> None:
    assert fingerprints(other) != fingerprints(PLAIN)


def test_every_fingerprint_of_a_report_is_its_own() -> None:
    found = [issue["fingerprint"] for issue in issues(awkward("nl"))]
    assert len(set(found)) == len(found) == 8


def test_a_second_finding_alike_does_not_change_the_first_ones_fingerprint() -> None:
    assert fingerprints(PLAIN, PLAIN, PLAIN)[0] == fingerprints(PLAIN)[0]


@pytest.mark.parametrize(
    ("file", "path"),
    [("./a/-b c.yaml", "a/-b c.yaml"), ("100%#ë.yaml", "100%#ë.yaml"), ("\udcff", "\udcff")],
)
def test_a_path_is_no_uri(file: str, path: str) -> None:
    [issue] = issues(report_of(PLAIN._replace(file=file)))
    assert issue["location"]["path"] == path


TYPED = f"""
import type {{ Issue }} from {json.dumps(str(NODE_MODULES / "codeclimate-types/index"))}
type Asked = "check_name" | "description" | "severity" | "fingerprint" | "location"
export const report: Required<Pick<Issue, Asked>>[] = """


def type_errors(shown: str, folder: Path) -> str:
    file = folder / "report.ts"
    file.write_text(TYPED + shown, encoding="utf-8")
    return node("typescript/bin/tsc", "--noEmit", "--strict", "--skipLibCheck", str(file)).stdout


@needs("codeclimate-types")
@needs("typescript")
def test_an_issue_has_the_types_of_code_climate_that_gitlab_reads(tmp_path: Path) -> None:
    assert type_errors(rendered("gitlab", awkward("nl"), View("nl")), tmp_path) == ""


@needs("codeclimate-types")
@needs("typescript")
def test_an_issue_of_another_form_does_not_have_those_types(tmp_path: Path) -> None:
    shown = rendered("gitlab", report_of(PLAIN), View("nl")).replace('"major"', '"error"')
    assert "is not assignable to type" in type_errors(shown, tmp_path)
