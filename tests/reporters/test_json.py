"""The JSON output is what schemas/report.schema.json promises."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from portcheck import __version__
from portcheck.bundled import schema
from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Judged, Report
from portcheck.reporters import View, rendered
from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import DAY
from tests.reporters.awkward import (
    CLEAN,
    DECIDED,
    EMPTY,
    LINK,
    NASTY,
    OTHER,
    awkward,
    compared,
    finding,
    place,
)

SCHEMA = schema("report")
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker(["date"]))
WHERE_THERE_IS = {
    "Finding": {"waiver", "state"},
    "Report": {"against", "resolved", "moves", "loads"},
}
"""What stands in a report only where a departure covers a finding, or plans were compared."""

ROOT = Path(__file__).parent.parent
PLANS = sorted((ROOT / "data" / "plans").glob("*.yaml")) + sorted(
    (ROOT.parent / "examples").glob("*.yaml")
)


def as_json(report: Report) -> Any:
    return json.loads(rendered("json", report, View("nl")))


def misfits(report: Report) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(as_json(report))]


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(awkward("nl"), id="awkward"),
        pytest.param(awkward("en"), id="awkward, in English"),
        pytest.param(compared("nl"), id="compared"),
        pytest.param(EMPTY, id="empty"),
        pytest.param(CLEAN, id="clean"),
    ],
)
def test_a_report_made_by_hand_fits_the_schema(report: Report) -> None:
    assert misfits(report) == []


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.stem)
def test_the_report_of_a_real_plan_fits_the_schema(file: Path, rulebook: Rulebook) -> None:
    judged = lint(file.read_bytes(), file.name, Question(rulebook, "nl", DAY))
    assert misfits(Report(DAY, (judged,))) == []


@pytest.mark.parametrize("content", [b"", b"\x00", b"plan: [", b"plan: x\nplan: y\n", b"a: 1\n"])
def test_the_report_of_what_cannot_be_judged_fits_the_schema(
    content: bytes, rulebook: Rulebook
) -> None:
    judged = lint(content, "plan.yaml", Question(rulebook, "en", DAY))
    assert judged.findings
    assert misfits(Report(DAY, (judged,))) == []


def objects(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if part.get("type") == "object":
            yield part
        for inner in part.values():
            yield from objects(inner)


@pytest.mark.parametrize("part", list(objects(SCHEMA)), ids=lambda part: part["title"])
def test_every_field_of_the_schema_has_a_title_and_a_description(part: dict[str, Any]) -> None:
    described = [part, *part["properties"].values()]
    assert [one for one in described if not (one.get("title") and one.get("description"))] == []


@pytest.mark.parametrize("part", list(objects(SCHEMA)), ids=lambda part: part["title"])
def test_the_schema_promises_every_field_and_no_other(part: dict[str, Any]) -> None:
    assert part["additionalProperties"] is False
    not_always = WHERE_THERE_IS.get(part["title"], set())
    assert part["required"] == [name for name in part["properties"] if name not in not_always]


def test_a_report_has_the_fields_of_the_schema_in_their_order() -> None:
    report = as_json(compared("en"))
    waived = next(found for found in report["findings"] if found["waived"])
    related = report["findings"][2]["related"][0]
    defined = SCHEMA["$defs"]
    assert [
        list(report),
        list(report["tool"]),
        list(waived),
        list(related),
        list(report["moves"][0]),
        list(report["loads"][0]),
        list(waived["waiver"]),
        list(report["summary"]),
    ] == [
        list(part["properties"])
        for part in (
            SCHEMA,
            *(
                defined[name]
                for name in ("tool", "finding", "related", "move", "load", "waiver", "summary")
            ),
        )
    ]


def test_a_report_is_written_field_by_field() -> None:
    one = finding("en", "AA001", "error", place(3, (11, 14), "x", "hier"), place(5, (1, 2), "y"))
    report = Report(
        DAY, (Judged(OTHER, (), (one._replace(file=OTHER, holders=(NASTY,)),), ("B",)),)
    )
    assert as_json(report) == {
        "version": 1,
        "tool": {"name": "portcheck", "version": __version__},
        "as_of": DAY,
        "files": [OTHER],
        "findings": [
            {
                "rule": "AA001",
                "name": "naam-van-aa001",
                "severity": "error",
                "message": "A. Jansen holds iets",
                "file": OTHER,
                "line": 3,
                "column": 11,
                "end_line": 3,
                "end_column": 14,
                "path": ["portefeuillehouders", 3, "naam"],
                "label": "hier",
                "subjects": ["financien", "mobiliteit"],
                "holders": [NASTY],
                "related": [
                    {
                        "message": "",
                        "line": 5,
                        "column": 1,
                        "end_line": 5,
                        "end_column": 2,
                        "path": ["portefeuillehouders", 5, "naam"],
                    }
                ],
                "why": "who spends also checks",
                "help": one.help,
                "source": "note, §4 ¶2",
                "link": None,
                "fingerprint": "0123456789abcdef",
                "waived": False,
            }
        ],
        "summary": {
            "error": 1,
            "warning": 0,
            "info": 0,
            "waived": 0,
            "baseline": 0,
            "unchanged": 0,
            "resolved": 0,
            "not_judged": ["B"],
        },
    }


def test_a_link_is_given_where_one_is_known() -> None:
    assert {found["rule"]: found["link"] for found in as_json(awkward("nl"))["findings"]} == {
        rule: LINK if rule == "AA003" else None
        for rule in ("AA001", "AA002", "AA003", "AA004", "AA005", "UTR202")
    }


def test_a_waived_finding_carries_its_departure() -> None:
    [waiver] = [found["waiver"] for found in as_json(awkward("nl"))["findings"] if found["waived"]]
    assert waiver == {
        "rule": "utr202",
        "subjects": ["Mobiliteit"],
        "reason": DECIDED.reason,
        "decision": "GS 2019-05-14, punt 5",
        "decided_by": "college \x9b31m",
        "measure": None,
        "review": "2027-03-01",
        "facts": None,
    }
