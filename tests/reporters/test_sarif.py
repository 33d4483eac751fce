"""The SARIF output is SARIF 2.1.0, by its schema and by Microsoft's own validator."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from portcheck import __version__
from portcheck.lint.report import Report
from portcheck.reporters import View, rendered
from tests.reporters.awkward import (
    CLEAN,
    DECIDED,
    EMPTY,
    LINK,
    OTHER,
    awkward,
    compared,
    finding,
    place,
    report_of,
)
from tests.reporters.readers import NODE_MODULES, needs

MULTITOOL = NODE_MODULES / "@microsoft/sarif-multitool-linux"
needs_multitool = needs("@microsoft/sarif-multitool-linux")
AT = place(3, (11, 14), "x")
PLAIN = finding("en", "AA001", "error", AT)


REPORTS = [
    pytest.param(awkward("nl"), View("nl"), id="awkward"),
    pytest.param(awkward("en"), View("en"), id="awkward, in English"),
    pytest.param(awkward("en"), View("en", sarif_suppressions=True), id="with suppressions"),
    pytest.param(compared("en"), View("en", sarif_suppressions=True), id="compared"),
    pytest.param(CLEAN, View("nl"), id="clean"),
    pytest.param(EMPTY, View("nl"), id="empty"),
]


@needs_multitool
@pytest.mark.parametrize(("report", "view"), REPORTS)
def test_it_fits_the_schema(report: Report, view: View) -> None:
    schema = json.loads((MULTITOOL / "sarif-2.1.0.json").read_text("utf-8-sig"))
    content = json.loads(rendered("sarif", report, view))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(content)] == []


@needs_multitool
@pytest.mark.parametrize(("report", "view"), REPORTS)
def test_microsofts_validator_misses_only_a_link_to_the_tool(
    report: Report, view: View, tmp_path: Path
) -> None:
    file = tmp_path / "report.sarif"
    file.write_bytes(rendered("sarif", report, view).encode())
    tool = MULTITOOL / "Sarif.Multitool"
    tool.chmod(0o755)  # npm runs no install script unasked, and that script does only this
    done = subprocess.run([tool, "validate", file], capture_output=True, text=True, check=False)
    said = [line for line in done.stdout.splitlines() if ": warning " in line or ": error " in line]
    assert (done.returncode, [line.split(": ")[1] for line in said]) == (0, ["warning SARIF2005"])


def run_of(report: Report, view: View | None = None) -> Any:
    [run] = json.loads(rendered("sarif", report, view or View("en")))["runs"]
    return run


def results(report: Report, view: View | None = None) -> Any:
    return run_of(report, view)["results"]


def test_an_empty_report_is_one_run_without_rules_or_results() -> None:
    assert json.loads(rendered("sarif", EMPTY, View("nl"))) == {
        "version": "2.1.0",
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "runs": [
            {
                "tool": {"driver": {"name": "portcheck", "version": __version__, "rules": []}},
                "language": "nl",
                "columnKind": "unicodeCodePoints",
                "results": [],
            }
        ],
    }


def test_a_result_is_written_field_by_field() -> None:
    related = place(5, (1, 2), "y", "daar")
    assert results(report_of(PLAIN._replace(related=(related,)))) == [
        {
            "ruleId": "AA001",
            "ruleIndex": 0,
            "level": "error",
            "message": {"text": "A. Jansen holds iets"},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "plan.yaml"},
                        "region": {
                            "startLine": 3,
                            "startColumn": 11,
                            "endLine": 3,
                            "endColumn": 14,
                        },
                    }
                }
            ],
            "relatedLocations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "plan.yaml"},
                        "region": {"startLine": 5, "startColumn": 1, "endLine": 5, "endColumn": 2},
                    },
                    "message": {"text": "daar"},
                }
            ],
            "partialFingerprints": {"portcheck/v1": "0123456789abcdef"},
            "properties": {"subjects": ["financien", "mobiliteit"], "holders": ["A. Jansen"]},
        }
    ]


def test_a_rule_explains_itself() -> None:
    found = PLAIN._replace(why="a_b <i>", help="move *it*", source="note, [1]")
    assert run_of(report_of(found))["tool"]["driver"]["rules"] == [
        {
            "id": "AA001",
            "name": "naam-van-aa001",
            "shortDescription": {"text": "naam van aa001"},
            "fullDescription": {"text": "a_b <i>"},
            "help": {
                "text": "a_b <i> (note, [1])\n\nhelp: move *it*",
                "markdown": r"a\_b \<i\> (*note, \[1\]*)" + "\n\n" + r"**help:** move \*it\*",
            },
            "defaultConfiguration": {"level": "error"},
        }
    ]


def test_a_rule_links_to_its_source_where_an_address_is_known() -> None:
    rules = run_of(report_of(PLAIN, PLAIN._replace(rule="AA003", link=LINK)))["tool"]["driver"][
        "rules"
    ]
    assert [rule.get("helpUri") for rule in rules] == [None, LINK]


def test_a_rule_is_listed_once_and_found_by_its_index() -> None:
    run = run_of(awkward("en"))
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["AA001", "AA002", "AA003", "AA004", "AA005"]
    assert {rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"]} == {True}


@pytest.mark.parametrize(
    ("severity", "level"), [("error", "error"), ("warning", "warning"), ("info", "note")]
)
def test_a_severity_is_a_level(severity: str, level: str) -> None:
    run = run_of(report_of(PLAIN._replace(severity=severity)))
    [rule] = run["tool"]["driver"]["rules"]
    assert [run["results"][0]["level"], rule["defaultConfiguration"]["level"]] == [level, level]


@pytest.mark.parametrize("source", ["- Financiën en Sport", "- 🚲 en Mobiliteit"])
def test_columns_are_code_points(source: str) -> None:
    start = source.index("en ") + 1
    run = run_of(report_of(PLAIN._replace(place=place(2, (start, len(source) + 1), source))))
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startColumn"], region["endColumn"]) == (start, len(source) + 1)
    assert run["columnKind"] == "unicodeCodePoints"


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("plannen/plan.yaml", "plannen/plan.yaml"),
        ("./plan.yaml", "plan.yaml"),
        ("../plan.yaml", "../plan.yaml"),
        ("-plan.yaml", "-plan.yaml"),
        ("--help", "--help"),
        ("mijn plan.yaml", "mijn%20plan.yaml"),
        ("100%.yaml", "100%25.yaml"),
        ("plan%20.yaml", "plan%2520.yaml"),
        ("a#b?c.yaml", "a%23b%3Fc.yaml"),
        ("c:plan.yaml", "c%3Aplan.yaml"),
        ("Fryslân/🚲.yaml", "Frysl%C3%A2n/%F0%9F%9A%B2.yaml"),
        (OTHER, "plannen/ander%20%1B%5D0%3Bx%07%20plan.yaml"),
        ("<stdin>", "%3Cstdin%3E"),
        ("/plannen/mijn plan#1.yaml", "file:///plannen/mijn%20plan%231.yaml"),
        ("\udcff.yaml", "%FF.yaml"),
    ],
)
def test_a_file_is_a_uri(file: str, uri: str) -> None:
    [result] = results(report_of(PLAIN._replace(file=file)))
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("100 % {0} of {x}", "100 % {{0}} of {{x}}", id="placeholders"),
        pytest.param("zie [hier](https://x.example)", "zie [hier] (https://x.example)", id="links"),
        pytest.param("[a] (b) \\ `c`", "[a] (b) \\ `c`", id="what means nothing"),
    ],
)
def test_nothing_in_a_message_is_a_placeholder_or_a_link(text: str, shown: str) -> None:
    labelled = AT._replace(label=text)
    [result] = results(report_of(PLAIN._replace(message=text, place=labelled, related=(labelled,))))
    messages = [result, *result["locations"], *result["relatedLocations"]]
    assert [part["message"]["text"] for part in messages] == [shown] * 3


def test_related_places_that_look_the_same_are_one() -> None:
    other = AT._replace(path=("plan",))
    [result] = results(report_of(PLAIN._replace(related=(AT, other))))
    assert len(result["relatedLocations"]) == 1


def test_a_waived_finding_is_left_out() -> None:
    run = run_of(awkward("en"))
    assert "UTR202" not in json.dumps(run)
    assert [result for result in run["results"] if "suppressions" in result] == []


@pytest.mark.parametrize(("lang", "word"), [("nl", "besluit"), ("en", "decision")])
@pytest.mark.parametrize("resolved", [False, True])
def test_a_waived_finding_is_suppressed_if_asked_for(
    lang: str, word: str, *, resolved: bool
) -> None:
    waived = PLAIN._replace(waiver=DECIDED._replace(reason="tegenlezer {x}", decided_by="GS"))
    report = report_of(PLAIN, resolved=(waived,)) if resolved else report_of(PLAIN, waived)
    shown = results(report, View(lang, sarif_suppressions=True))
    by = "door" if lang == "nl" else "by"
    assert [result["suppressions"] for result in shown] == [
        [],
        [
            {
                "kind": "external",
                "status": "accepted",
                "justification": f"tegenlezer {{x}} ({word} GS 2019-05-14, punt 5, {by} GS)",
                "properties": {"decision": "GS 2019-05-14, punt 5", "decided_by": "GS"},
            }
        ],
    ]


def test_a_comparison_says_what_is_new_unchanged_or_absent() -> None:
    report = report_of(
        PLAIN._replace(state="new"),
        PLAIN._replace(state="unchanged"),
        resolved=(PLAIN._replace(rule="AA000"), PLAIN._replace(waiver=DECIDED)),
    )
    states = [(result["ruleId"], result["baselineState"]) for result in results(report)]
    assert states == [("AA001", "new"), ("AA001", "unchanged"), ("AA000", "absent")]


def test_without_a_comparison_there_is_no_state() -> None:
    assert {"baselineState" in result for result in results(awkward("nl"))} == {False}
