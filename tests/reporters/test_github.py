"""A report becomes workflow commands, read here as GitHub's runner reads them."""

from typing import NamedTuple

import pytest

from portcheck.lint.report import Judged, Report
from portcheck.reporters import View, rendered
from tests.conftest import DAY, Judge
from tests.reporters.awkward import CLEAN, INJECTIONS, awkward, finding, named, place, report_of

DATA = (("%0D", "\r"), ("%0A", "\n"), ("%25", "%"))
PROPERTY = (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"))


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    data: str


def shown(report: Report, lang: str = "en") -> str:
    return rendered("github", report, View(lang, quiet=True))


def commands(text: str) -> list[Command]:
    """Read each line as ActionCommand.TryParseV2 of actions/runner does, old form and all."""
    return [command(line) for line in text.splitlines() if is_command(line)]


def is_command(line: str) -> bool:
    return line.lstrip().startswith("::") or "##[" in line


def command(line: str) -> Command:
    assert line.startswith("::")
    head, data = line[2:].split("::", maxsplit=1)
    name, _, rest = head.partition(" ")
    pairs = (pair.split("=", maxsplit=1) for pair in rest.split(","))
    return Command(name, {key: plain(value, PROPERTY) for key, value in pairs}, plain(data, DATA))


def plain(text: str, signs: tuple[tuple[str, str], ...]) -> str:
    for escaped, sign in signs:
        text = text.replace(escaped, sign)
    return text


def one(message: str = "x", file: str = "plan.yaml") -> Report:
    found = finding("en", "AA001", "error", place(3, (5, 9), "x"))
    found = found._replace(message=message, file=file, why="w", help="h", source="s")
    return Report(DAY, (Judged(file, (), (found,), ()),))


def test_a_finding_is_one_command() -> None:
    assert shown(one()) == (
        "::error file=plan.yaml,line=3,col=5,endLine=3,endColumn=9,title=AA001 naam-van-aa001::"
        "x%0Awhy: w (s)%0Ahelp: h\n"
    )


def test_the_words_of_a_command_are_dutch_in_dutch() -> None:
    assert shown(one(), "nl").endswith("::x%0Awaarom: w (s)%0Aactie: h\n")


@pytest.mark.parametrize(
    ("severity", "name"), [("error", "error"), ("warning", "warning"), ("info", "notice")]
)
def test_a_severity_has_its_command(severity: str, name: str) -> None:
    found = finding("en", "AA001", severity, place(3, (5, 9), "x"))
    text = shown(report_of(found))
    assert [command.name for command in commands(text)] == [name]


@pytest.mark.parametrize(
    ("sign", "data", "value"),
    [
        ("%", "%25", "%25"),
        ("\r", "%0D", "%0D"),
        ("\n", "%0A", "%0A"),
        (":", ":", "%3A"),
        (",", ",", "%2C"),
        ("%0A", "%250A", "%250A"),
        ("\u2028", " ", " "),
        ("\x1b[31m", "\\x1b[31m", "\\x1b[31m"),
        ("é", "é", "é"),
    ],
)
def test_a_sign_is_escaped_as_the_toolkit_does(sign: str, data: str, value: str) -> None:
    text = shown(one(f"a{sign}b", f"c{sign}d"))
    assert text.startswith(f"::error file=c{value}d,line=3,")
    assert f"::a{data}b%0Awhy" in text


@pytest.mark.parametrize("name", INJECTIONS)
def test_no_text_of_a_plan_is_a_command_or_a_property(name: str) -> None:
    error, notice = commands(shown(named(name)))
    assert (error.name, notice.name) == ("error", "notice")
    assert error.properties == notice.properties
    assert error == Command(
        "error",
        {
            "file": name,
            "line": "3",
            "col": "5",
            "endLine": "3",
            "endColumn": "9",
            "title": "AA001 naam-van-aa001",
        },
        f"{name} {name}\nwhy: {name} ({name})\nhelp: {name}",
    )


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_line_of_findings_is_a_command(lang: str) -> None:
    text = shown(awkward(lang), lang)
    assert len(commands(text)) == len(text.splitlines()) == len([*awkward(lang).findings])


def test_the_counts_below_the_commands_are_no_commands() -> None:
    text = rendered("github", awkward("en"), View("en", statistics=True))
    assert len(commands(text)) == len([*awkward("en").findings])


def test_a_waived_finding_is_left_out() -> None:
    assert "UTR202" not in shown(awkward("en"))


def test_a_clean_plan_has_its_counts_only() -> None:
    assert rendered("github", CLEAN, View("en")) == (
        "1 plan: 0 errors, 0 warnings, 0 to consider, 0 departures (as of 2026-01-01)\n"
    )


def test_a_plan_with_a_holder_that_is_a_command_gives_one_command_a_finding(
    judge: Judge,
) -> None:
    judged = judge(
        'plan: x\nbestuur: y\nvolledig: false\nportefeuillehouders:\n  - naam: "\\n::error::x"\n'
        "    onderwerpen: [Mobiliteit, Financiën]\n",
        packs=("utrecht-2019",),
    )
    assert len([*judged.findings]) == len(shown(Report(DAY, (judged,))).splitlines()) > 0
