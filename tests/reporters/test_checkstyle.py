"""A report becomes checkstyle XML, read here by Python's own parser and by a plugin of Danger."""

import json
from xml.etree import ElementTree as ET

import pytest

from portcheck.lint.report import Report
from portcheck.reporters import View, rendered
from portcheck.wording import printable
from tests.reporters.awkward import CLEAN, EMPTY, INJECTIONS, awkward, named
from tests.reporters.readers import needs, node


def root(report: Report) -> ET.Element:
    return ET.fromstring(rendered("checkstyle", report, View("en")))  # noqa: S314 - it is our own


def test_a_plan_without_findings_is_an_empty_file() -> None:
    assert rendered("checkstyle", CLEAN, View("en")) == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<checkstyle version="4.3">\n'
        '  <file name="goed.yaml" />\n'
        "</checkstyle>\n"
    )


def test_a_report_without_plans_has_no_files() -> None:
    assert list(root(EMPTY)) == []


@pytest.mark.parametrize("name", INJECTIONS)
def test_a_text_of_a_plan_is_a_text_of_the_file(name: str) -> None:
    said = printable(name)
    (file,) = root(named(name))
    assert file.attrib == {"name": said}
    assert [error.attrib for error in file] == [
        {
            "line": "3",
            "column": "5",
            "severity": severity,
            "message": f"{said} {said}",
            "source": "portcheck.AA001",
        }
        for severity in ("error", "info")
    ]


@pytest.mark.parametrize("code", [0, 1, 8, 0xB, 0x1F, 0x7F, 0x85, 0xD800, 0xFFFE, 0xFFFF])
def test_a_character_that_xml_forbids_is_escaped(code: int) -> None:
    assert printable(chr(code)) in root(named(f"a{chr(code)}b"))[0].attrib["name"]


def test_every_finding_but_the_waived_is_an_error_of_its_file() -> None:
    sources = {
        file.attrib["name"]: [error.attrib["source"] for error in file]
        for file in root(awkward("en"))
    }
    assert sources == {
        "plan.yaml": [f"portcheck.AA00{number}" for number in (1, 2, 3, 3, 4, 5)],
        "plannen/ander \\x1b]0;x\\x07 plan.yaml": ["portcheck.AA005", "portcheck.AA003"],
        "goed.yaml": [],
    }


DANGER = "danger-plugin-lint-report"
READ = f"""
const {{ xml2js }} = require("xml-js");
const {{ parseCheckstyle }} = require("{DANGER}/dist/parse/checkstyle_parser");
const report = xml2js(require("fs").readFileSync(0));
console.log(JSON.stringify(parseCheckstyle(report, "/nowhere")));
"""


@needs(DANGER)
@pytest.mark.parametrize("report", [awkward("nl"), CLEAN, EMPTY], ids=["awkward", "clean", "empty"])
def test_danger_reads_every_finding_but_the_waived(report: Report) -> None:
    done = node("-e", READ, stdin=rendered("checkstyle", report, View("nl")))
    assert (json.loads(done.stdout), done.stderr) == (
        [
            {
                "file": printable(found.file),
                "line": found.place.span.line,
                "column": found.place.span.column,
                "severity": found.severity,
                "message": printable(found.message),
            }
            for found in report.findings
        ],
        "",
    )
