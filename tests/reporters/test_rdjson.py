"""The rdjson output is a DiagnosticResult, as reviewdog's proto/rdf/reviewdog.proto has it."""

import json
from pathlib import Path
from typing import Any

import pytest

from portcheck.finding import Place
from portcheck.lint.report import Report
from portcheck.reporters import View, rendered
from tests.reporters.awkward import (
    CLEAN,
    DECIDED,
    EMPTY,
    LINK,
    NASTY_LINE,
    awkward,
    finding,
    place,
    report_of,
)
from tests.reporters.readers import needs, node

AT = place(3, (11, 14), NASTY_LINE)
PLAIN = finding("en", "AA001", "error", AT)


def result(report: Report) -> Any:
    return json.loads(rendered("rdjson", report, View("en")))


def range_of(at: Place) -> Any:
    [diagnostic] = result(report_of(PLAIN._replace(place=at)))["diagnostics"]
    return diagnostic["location"]["range"]


def test_a_diagnostic_is_written_field_by_field() -> None:
    related = place(5, (1, 2), "y", "daar")
    assert result(report_of(PLAIN._replace(related=(related,)))) == {
        "source": {"name": "portcheck"},
        "diagnostics": [
            {
                "message": "A. Jansen holds iets",
                "location": {
                    "path": "plan.yaml",
                    "range": {
                        "start": {"line": 3, "column": 11},
                        "end": {"line": 3, "column": 14},
                    },
                },
                "severity": "ERROR",
                "code": {"value": "AA001"},
                "relatedLocations": [
                    {
                        "message": "daar",
                        "location": {
                            "path": "plan.yaml",
                            "range": {
                                "start": {"line": 5, "column": 1},
                                "end": {"line": 5, "column": 2},
                            },
                        },
                    }
                ],
            }
        ],
    }


def test_a_code_links_to_its_source_where_an_address_is_known() -> None:
    shown = result(report_of(PLAIN, PLAIN._replace(link=LINK)))["diagnostics"]
    assert [diagnostic["code"] for diagnostic in shown] == [
        {"value": "AA001"},
        {"value": "AA001", "url": LINK},
    ]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_diagnostic_has_the_fields_of_the_format(lang: str) -> None:
    for diagnostic in result(awkward(lang))["diagnostics"]:
        start = diagnostic["location"]["range"]["start"]
        assert isinstance(diagnostic["message"], str)
        assert isinstance(diagnostic["location"]["path"], str)
        assert diagnostic["severity"] in {"ERROR", "WARNING", "INFO"}
        assert isinstance(diagnostic["code"]["value"], str)
        assert [number for number in start.values() if number < 1] == []


@pytest.mark.parametrize("report", [EMPTY, CLEAN], ids=["empty", "clean"])
def test_a_report_of_nothing_has_no_diagnostics(report: Report) -> None:
    assert result(report) == {"source": {"name": "portcheck"}, "diagnostics": []}


def test_a_waived_finding_is_left_out() -> None:
    assert result(report_of(PLAIN._replace(waiver=DECIDED)))["diagnostics"] == []


@pytest.mark.parametrize("severity", ["error", "warning", "info"])
def test_a_severity_is_its_name_in_capitals(severity: str) -> None:
    [diagnostic] = result(report_of(PLAIN._replace(severity=severity)))["diagnostics"]
    assert diagnostic["severity"] == severity.upper()


@pytest.mark.parametrize(
    ("source", "what", "start", "end"),
    [
        ("  - Financien", "Financien", 5, 14),
        ("  - Financiën", "Financiën", 5, 15),
        ("  - Financiën en Sport", "Sport", 19, 24),
        ("  - 🚲 en Mobiliteit", "🚲", 5, 9),
        ("  - 🚲 en Mobiliteit", "Mobiliteit", 13, 23),
        ("  - e\u0301en", "en", 8, 10),
        ("\t- \u202eÝ", "Ý", 7, 9),
    ],
)
def test_columns_are_bytes(source: str, what: str, start: int, end: int) -> None:
    first = source.index(what) + 1
    assert range_of(place(4, (first, first + len(what)), source)) == {
        "start": {"line": 4, "column": start},
        "end": {"line": 4, "column": end},
    }


def test_a_place_without_a_line_is_where_the_file_starts() -> None:
    start = {"line": 1, "column": 1}
    assert range_of(place(1, (1, 1), "")) == {"start": start, "end": start}


def test_a_place_of_several_lines_is_given_by_whole_lines() -> None:
    at = place(20, (8, 4), "reden: >-", end_line=22)
    assert range_of(at) == {"start": {"line": 20}, "end": {"line": 22}}


VALIDATOR = "@umbrelladocs/rdformat-validator"


@needs(VALIDATOR)
@pytest.mark.parametrize(
    ("report", "unknown"),
    [
        # the validator is older than relatedLocations, which reviewdog's own schema has
        pytest.param(awkward("nl"), ["relatedLocations"] * 2, id="awkward"),
        pytest.param(report_of(PLAIN), [], id="one finding"),
        pytest.param(CLEAN, [], id="clean"),
        pytest.param(EMPTY, [], id="empty"),
    ],
)
def test_a_validator_of_the_format_knows_all_but_related_locations(
    report: Report, unknown: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "shown.json"  # it waits a tenth of a second for what comes by its input
    file.write_text(rendered("rdjson", report, View("nl")), encoding="utf-8")
    strictly = ("--strict", "--no-extra-fields", "--format", "json")
    done = node(f"{VALIDATOR}/bin/rdformat-validator.js", *strictly, str(file))
    [judged] = json.loads(done.stdout)["fileResults"]
    wrong = [(fault["code"], fault["path"]) for fault in judged.get("errorDetails", [])]
    assert [(code, path.rpartition(".")[2]) for code, path in wrong] == [
        ("UNKNOWN_PROPERTY", name) for name in unknown
    ]
    assert done.returncode == bool(unknown)
