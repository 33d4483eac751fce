"""A report becomes JUnit XML, read here by a parser of it and by Python's own of XML."""

from typing import Any, cast
from xml.etree import ElementTree as ET

import pytest
from junitparser import JUnitXml, TestCase, TestSuite

from portcheck.finding import Finding
from portcheck.lint.report import Report
from portcheck.reporters import View, rendered
from portcheck.wording import printable
from tests.reporters.awkward import (
    CLEAN,
    DECIDED,
    EMPTY,
    INJECTIONS,
    awkward,
    finding,
    named,
    place,
    report_of,
)

WHY = "why: who spends also checks (note, §4 ¶2)"
WAIVER = DECIDED._replace(reason="r", decision="d", decided_by="b")


def shown(report: Report, lang: str = "en") -> str:
    return rendered("junit", report, View(lang))


def root(report: Report) -> ET.Element:
    return ET.fromstring(shown(report))  # noqa: S314 - it is our own


def found(rule: str, severity: str, message: str, **changes: Any) -> Finding:
    one = finding("en", rule, severity, place(3, (5, 9), "x"))
    return one._replace(message=message, help="h", **changes)


def results(*findings: Finding) -> list[tuple[str, dict[str, str], str | None]]:
    cases = root(report_of(*findings)).findall("testsuite/testcase")
    return [(part.tag, part.attrib, part.text) for case in cases for part in case]


def test_a_finding_is_a_case_that_fails() -> None:
    assert shown(report_of(found("AA001", "error", "x"))) == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<testsuites name="portcheck" tests="1" failures="1" errors="0">\n'
        '  <testsuite name="plan.yaml" tests="1" failures="1" errors="0" skipped="0">\n'
        '    <testcase classname="plan.yaml" name="AA001 naam-van-aa001">\n'
        f'      <failure type="error" message="x">plan.yaml:3:5: x\n{WHY}\nhelp: h</failure>\n'
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_a_plan_without_findings_is_a_case_that_passes() -> None:
    assert shown(CLEAN, "nl") == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<testsuites name="portcheck" tests="1" failures="0" errors="0">\n'
        '  <testsuite name="goed.yaml" tests="1" failures="0" errors="0" skipped="0">\n'
        '    <testcase classname="goed.yaml" name="geen bevindingen" />\n'
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_a_report_without_plans_has_no_cases() -> None:
    assert (root(EMPTY).attrib["tests"], list(root(EMPTY))) == ("0", [])


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        pytest.param(
            [found("A", "warning", "x"), found("A", "error", "y")],
            [
                (
                    "failure",
                    {"type": "error", "message": "x; y"},
                    f"plan.yaml:3:5: x\n{WHY}\nhelp: h\n\nplan.yaml:3:5: y\n{WHY}\nhelp: h",
                )
            ],
            id="two of one rule are one failure, of the gravest severity",
        ),
        pytest.param(
            [found("A", "warning", "x"), found("B", "warning", "y")],
            [
                (
                    "failure",
                    {"type": "warning", "message": "x"},
                    f"plan.yaml:3:5: x\n{WHY}\nhelp: h",
                ),
                (
                    "failure",
                    {"type": "warning", "message": "y"},
                    f"plan.yaml:3:5: y\n{WHY}\nhelp: h",
                ),
            ],
            id="two rules are two cases",
        ),
        pytest.param(
            [found("A", "info", "x")],
            [("system-out", {}, f"plan.yaml:3:5: x\n{WHY}\nhelp: h")],
            id="what to consider is said and does not fail",
        ),
        pytest.param(
            [found("A", "error", "x", waiver=WAIVER)],
            [
                (
                    "skipped",
                    {"message": "r (decision d, by b)"},
                    f"plan.yaml:3:5: x; reason: r (decision d, by b)\n{WHY}\nhelp: h",
                )
            ],
            id="a departure is skipped with its reason",
        ),
        pytest.param(
            [found("A", "error", "x"), found("A", "error", "y", waiver=WAIVER)],
            [
                ("failure", {"type": "error", "message": "x"}, f"plan.yaml:3:5: x\n{WHY}\nhelp: h"),
                (
                    "system-out",
                    {},
                    f"plan.yaml:3:5: y; reason: r (decision d, by b)\n{WHY}\nhelp: h",
                ),
            ],
            id="a departure from one of two does not hide the other",
        ),
    ],
)
def test_a_case_has_the_result_of_its_findings(
    findings: list[Finding], expected: list[tuple[str, dict[str, str], str]]
) -> None:
    assert results(*findings) == expected


@pytest.mark.parametrize("name", INJECTIONS)
def test_a_text_of_a_plan_is_a_text_of_the_file(name: str) -> None:
    said = printable(name)
    suite = root(named(name))[0]
    (failure,) = suite.iter("failure")
    assert suite.attrib["name"] == said
    assert failure.attrib["message"] == f"{said} {said}"
    assert failure.text == f"{said}:3:5: {said} {said}\nwhy: {said} ({said})\nhelp: {said}"


@pytest.mark.parametrize("code", [0, 1, 8, 0xB, 0x1F, 0x7F, 0x85, 0xD800, 0xFFFE, 0xFFFF])
def test_a_character_that_xml_forbids_is_escaped(code: int) -> None:
    assert printable(chr(code)) in root(named(f"a{chr(code)}b"))[0].attrib["name"]


# of junit-10.xsd of jenkinsci/xunit-plugin, which is stricter than most that read JUnit
KNOWN = {
    "testsuites": {"name", "tests", "failures", "errors"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped"},
    "testcase": {"name", "classname"},
    "failure": {"type", "message"},
    "skipped": {"type", "message"},
    "system-out": set(),
}


@pytest.mark.parametrize("report", [awkward("nl"), CLEAN, EMPTY], ids=["awkward", "clean", "empty"])
def test_no_element_or_attribute_is_unknown_to_jenkins(report: Report) -> None:
    assert [part for part in root(report).iter() if set(part.attrib) - KNOWN[part.tag]] == []


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_parser_of_junit_counts_what_the_report_holds(lang: str) -> None:
    suites = cast("list[TestSuite]", list(JUnitXml.fromstring(shown(awkward(lang), lang).encode())))
    cases = [cast("list[TestCase]", list(suite)) for suite in suites]
    assert [
        (suite.name, suite.tests, suite.failures, suite.skipped, suite.errors) for suite in suites
    ] == [
        ("plan.yaml", 6, 4, 1, 0),
        ("plannen/ander \\x1b]0;x\\x07 plan.yaml", 2, 1, 0, 0),
        ("goed.yaml", 1, 0, 0, 0),
    ]
    assert [[case.is_passed for case in inner] for inner in cases] == [
        [False, False, False, False, True, False],
        [True, False],
        [True],
    ]
