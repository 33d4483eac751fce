"""How a report may be looked at: quietly, in colour, with statistics; and what each must say."""

import re

import pytest

from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Report
from portcheck.reporters import FORMATS, View, reporter
from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import DAY
from tests.reporters.awkward import CLEAN, EMPTY, awkward

TEXTS = ["concise", "table", "text"]
COLOR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "nl",
            "0 plannen: 0 fouten, 0 waarschuwingen, 0 te overwegen, 0 afwijkingen "
            "(peildatum 2026-01-01)\n",
        ),
        ("en", "0 plans: 0 errors, 0 warnings, 0 to consider, 0 departures (as of 2026-01-01)\n"),
    ],
)
@pytest.mark.parametrize("name", ["text", "concise"])
def test_an_empty_report_is_its_summary(name: str, lang: str, expected: str) -> None:
    assert reporter(name)(EMPTY, View(lang)) == expected


def test_an_empty_table_is_its_head_and_the_summary() -> None:
    assert reporter("table")(EMPTY, View("en")) == (
        "file    line    rule    severity    message\n"
        "------  ------  ------  ----------  ---------\n"
        "\n"
        "0 plans: 0 errors, 0 warnings, 0 to consider, 0 departures (as of 2026-01-01)\n"
    )


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "nl",
            "1 plan: 0 fouten, 0 waarschuwingen, 0 te overwegen, 0 afwijkingen "
            "(peildatum 2026-01-01)\n",
        ),
        ("en", "1 plan: 0 errors, 0 warnings, 0 to consider, 0 departures (as of 2026-01-01)\n"),
    ],
)
def test_one_plan_is_counted_in_the_singular(lang: str, expected: str) -> None:
    assert reporter("concise")(CLEAN, View(lang)) == expected


@pytest.mark.parametrize("name", ["text", "concise"])
def test_a_quiet_report_of_nothing_is_empty(name: str) -> None:
    assert reporter(name)(CLEAN, View("en", quiet=True)) == ""


@pytest.mark.parametrize("name", TEXTS)
def test_a_quiet_report_is_the_report_without_its_counts(name: str) -> None:
    loud = reporter(name)(awkward("en"), View("en"))
    quiet = reporter(name)(awkward("en"), View("en", quiet=True))
    assert loud.startswith(quiet.rstrip("\n"))
    assert "as of" not in quiet


@pytest.mark.parametrize("statistics", [False, True])
@pytest.mark.parametrize("quiet", [False, True])
@pytest.mark.parametrize("name", TEXTS)
def test_a_report_ends_in_one_line_end(name: str, *, quiet: bool, statistics: bool) -> None:
    shown = reporter(name)(awkward("en"), View("en", quiet=quiet, statistics=statistics))
    assert shown.endswith("\n")
    assert not shown.endswith("\n\n")


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_statistics_are_given_only_when_asked_for(name: str) -> None:
    assert "per rule" not in reporter(name)(awkward("en"), View("en"))


@pytest.mark.parametrize("name", TEXTS)
def test_statistics_of_no_findings_say_nothing(name: str) -> None:
    assert "per rule" not in reporter(name)(CLEAN, View("en", statistics=True))


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("nl", "niet beoordeeld wegens volledig: false: UTR301, UTR304\n"),
        ("en", "not judged because of volledig: false: UTR301, UTR304\n"),
    ],
)
def test_a_report_says_which_rules_were_not_judged(name: str, lang: str, expected: str) -> None:
    assert expected in reporter(name)(awkward(lang), View(lang))


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_colour_changes_nothing_but_colour(name: str) -> None:
    plain = reporter(name)(awkward("en"), View("en"))
    colored = reporter(name)(awkward("en"), View("en", color=True))
    assert COLOR.sub("", colored) == plain


def test_each_severity_has_its_colour() -> None:
    colored = reporter("text")(awkward("en"), View("en", color=True))
    assert {
        "\x1b[31;1merror[AA001]\x1b[0m naam",
        "\x1b[33;1mwarning[AA004]\x1b[0m naam",
        "\x1b[36mAA005\x1b[0m naam",
    } == {
        found
        for found in re.findall(r"\x1b\[[0-9;]*m[^\x1b]*\x1b\[0m naam", colored)
        if re.search("AA001|AA004|AA005", found)
    }


DEPARTING = """\
plan: x
bestuur: Gemeente Voorbeeld
volledig: false
portefeuillehouders:
  - {naam: A. Jansen, onderwerpen: [Water, Mobiliteit]}
afwijkingen:
  - regel: UTR201
"""


@pytest.mark.parametrize(
    "decided",
    [
        pytest.param(
            '    reden: "een\\ntwee\\n"\n    besluit: punt 5\n    door: college\n', id="reason"
        ),
        pytest.param(
            "    reden: een twee\n    besluit: >\n      punt\n      5\n    door: college\n",
            id="decision",
        ),
        pytest.param(
            "    reden: een twee\n    besluit: punt 5\n    door: >\n      college\n", id="by whom"
        ),
    ],
)
def test_a_departure_of_several_lines_is_shown_on_one(decided: str, rulebook: Rulebook) -> None:
    judged = lint((DEPARTING + decided).encode(), "plan.yaml", Question(rulebook, "en", DAY))
    shown = reporter("text")(Report(DAY, (judged,)), View("en", quiet=True))
    assert shown == (
        "departures by decision:\n"
        '  plan.yaml:5:37: UTR201 water-met-mobiliteit: A. Jansen holds both "Water" and '
        '"Mobiliteit"; een twee (decision punt 5, by college)\n'
    )
