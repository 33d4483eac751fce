"""How a report may be looked at: quietly, in colour, with statistics; and what each must say."""

import re

import pytest

from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Judged, Report
from portcheck.reporters import FORMATS, View, rendered
from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import DAY
from tests.reporters.awkward import CLEAN, EMPTY, awkward, finding, place, report_of

TEXTS = ["concise", "table", "text"]
COLOR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("name", TEXTS)
def test_a_report_of_no_plan_says_nothing(name: str) -> None:
    assert rendered(name, EMPTY, View("en")) == ""


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "nl",
            "ten opzichte van main: 0 nieuw, 0 opgelost, 0 ongewijzigd\n"
            "0 plannen; nieuw: 0 fouten, 0 waarschuwingen, 0 te overwegen; 0 afwijkingen "
            "(peildatum 2026-01-01)\n",
        ),
        (
            "en",
            "compared with main: 0 new, 0 resolved, 0 unchanged\n"
            "0 plans; new: 0 errors, 0 warnings, 0 to consider; 0 departures (as of 2026-01-01)\n",
        ),
    ],
)
def test_a_comparison_with_no_plan_left_is_its_summary(lang: str, expected: str) -> None:
    assert rendered("concise", EMPTY._replace(against="main"), View(lang)) == expected


@pytest.mark.parametrize("name", TEXTS)
def test_a_plan_without_findings_is_its_summary(name: str) -> None:
    assert rendered(name, CLEAN, View("en")).count("\n") == 1


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
    assert rendered("concise", CLEAN, View(lang)) == expected


@pytest.mark.parametrize("name", ["text", "concise"])
def test_a_quiet_report_of_nothing_is_empty(name: str) -> None:
    assert rendered(name, CLEAN, View("en", quiet=True)) == ""


@pytest.mark.parametrize("name", TEXTS)
def test_a_quiet_report_is_the_report_without_its_counts(name: str) -> None:
    loud = rendered(name, awkward("en"), View("en"))
    quiet = rendered(name, awkward("en"), View("en", quiet=True))
    assert loud.startswith(quiet.rstrip("\n"))
    assert "as of" not in quiet


@pytest.mark.parametrize("statistics", [False, True])
@pytest.mark.parametrize("quiet", [False, True])
@pytest.mark.parametrize("name", TEXTS)
def test_a_report_ends_in_one_line_end(name: str, *, quiet: bool, statistics: bool) -> None:
    shown = rendered(name, awkward("en"), View("en", quiet=quiet, statistics=statistics))
    assert shown.endswith("\n")
    assert not shown.endswith("\n\n")


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_statistics_are_given_only_when_asked_for(name: str) -> None:
    assert "per rule" not in rendered(name, awkward("en"), View("en"))


@pytest.mark.parametrize("name", TEXTS)
def test_statistics_of_no_findings_say_nothing(name: str) -> None:
    assert "per rule" not in rendered(name, CLEAN, View("en", statistics=True))


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("nl", "niet beoordeeld wegens volledig: false: UTR301, UTR304\n"),
        ("en", "not judged because of volledig: false: UTR301, UTR304\n"),
    ],
)
def test_a_report_says_which_rules_were_not_judged(name: str, lang: str, expected: str) -> None:
    assert expected in rendered(name, awkward(lang), View(lang))


SAMPLE = Judged("sample.yaml", (), (), ("UTR302",))
MISFIT = next(iter(awkward("en").findings))._replace(rule="PC003")
IN_PART = Judged("plan.yaml", (), (MISFIT,), ("UTR302",))


@pytest.mark.parametrize("rule", ["PC001", "PC002", "PC003"])
@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("nl", "\nniet beoordeeld wegens {rule}: UTR302\n"),
        ("en", "\nnot judged because of {rule}: UTR302\n"),
    ],
)
def test_a_report_says_what_was_not_judged_of_a_plan_that_could_not_be_read(
    rule: str, lang: str, expected: str
) -> None:
    unread = IN_PART._replace(findings=(MISFIT._replace(rule=rule),))
    assert expected.format(rule=rule) in rendered("text", Report(DAY, (unread,)), View(lang))


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("nl", "\nniet beoordeeld wegens PC003 of volledig: false: UTR302\n"),
        ("en", "\nnot judged because of PC003 or volledig: false: UTR302\n"),
    ],
)
def test_a_report_says_each_reason_why_rules_were_not_judged(lang: str, expected: str) -> None:
    assert expected in rendered("text", Report(DAY, (SAMPLE, IN_PART)), View(lang))


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_colour_changes_nothing_but_colour(name: str) -> None:
    plain = rendered(name, awkward("en"), View("en"))
    colored = rendered(name, awkward("en"), View("en", color=True))
    assert COLOR.sub("", colored) == plain


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("text", ["AA003", "AA004", "AA001", "AA002"]),
        ("markdown", ["AA003", "AA004", "AA001", "AA002"]),
        ("concise", ["AA001", "AA002", "AA003", "AA004"]),
        ("table", ["AA001", "AA002", "AA003", "AA004"]),
        ("json", ["AA001", "AA002", "AA003", "AA004"]),
    ],
)
def test_who_reads_a_report_sees_the_errors_of_a_plan_first(name: str, rules: list[str]) -> None:
    severities = ["warning", "warning", "error", "error"]
    found = [
        finding("en", f"AA00{line}", severity, place(line, (1, 2), "x"))
        for line, severity in enumerate(severities, 1)
    ]
    report = rendered(name, report_of(*found), View("en"))
    assert list(dict.fromkeys(re.findall(r"AA\d+", report))) == rules


def test_the_errors_of_a_plan_stay_with_their_plan() -> None:
    plans = tuple(
        Judged(f"{file}.yaml", (), (finding("en", rule, severity, place(1, (1, 2), "x")),), ())
        for file, rule, severity in [("a", "AA001", "warning"), ("b", "AA002", "error")]
    )
    report = rendered("text", Report(DAY, plans), View("en"))
    assert re.findall(r"^\w+\[AA\d+\]", report, re.MULTILINE) == ["warning[AA001]", "error[AA002]"]


def test_each_severity_has_its_colour() -> None:
    colored = rendered("text", awkward("en"), View("en", color=True))
    assert {
        "\x1b[31;1merror[AA001]\x1b[0m naam",
        "\x1b[33;1mwarning[AA004]\x1b[0m naam",
        "\x1b[36mAA005\x1b[0m naam",
    } == {
        found
        for found in re.findall(r"\x1b\[[0-9;]*m[^\x1b]*\x1b\[0m naam", colored)
        if re.search("AA001|AA004|AA005", found)
    }


DEPART = "to depart from advice, record the reason under afwijkingen; `portcheck waive` does so"
OR_DEPART = "or record the reason under afwijkingen"


def advised(count: int = 2) -> Report:
    found = finding("en", "AA001", "error", place(1, (1, 2), "x"))
    return report_of(*[found._replace(help="move it", departing=OR_DEPART)] * count)


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_how_to_depart_from_advice_is_said_once_where_a_report_is_read_as_a_whole(
    name: str,
) -> None:
    report = rendered(name, advised(), View("en"))
    assert (report.count(DEPART), report.count(OR_DEPART)) == (1, 0)


@pytest.mark.parametrize("name", ["json", "sarif", "github", "junit"])
def test_where_a_finding_stands_alone_it_says_so_itself(name: str) -> None:
    report = rendered(name, advised(), View("en"))
    assert (DEPART in report, f"move it, {OR_DEPART}" in report) == (False, True)


@pytest.mark.parametrize("name", ["text", "markdown"])
@pytest.mark.parametrize(
    ("report", "quiet"),
    [
        pytest.param(advised(), True, id="quiet"),
        pytest.param(advised(0), False, id="nothing is found"),
        pytest.param(awkward("en"), False, id="nothing that is advice is found"),
    ],
)
def test_how_to_depart_from_advice_is_not_said_for_nothing(
    name: str, report: Report, *, quiet: bool
) -> None:
    assert DEPART not in rendered(name, report, View("en", quiet=quiet))


def test_a_move_is_said_below_the_help_in_markdown() -> None:
    found = finding("en", "AA001", "error", place(1, (1, 2), "x"))
    moved = report_of(found._replace(help="move it", move="for instance so"))
    said = rendered("markdown", moved, View("en"))
    assert said.endswith("\n  - help: move it\n  - help: for instance so\n")


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
    shown = rendered("text", Report(DAY, (judged,)), View("en", quiet=True))
    assert shown == (
        "departures by decision:\n"
        '  plan.yaml:5:37: UTR201 water-met-mobiliteit: A. Jansen holds both "Water" and '
        '"Mobiliteit"; reason: een twee (decision punt 5, by college)\n'
    )


DECIDED = f"""{DEPARTING}    reden: één duo
    besluit: punt 5
    door: college
    maatregel: tegenlezer
    herzien_op: 2027-03-01
"""
FRAME = {
    "nl": """\
afwijking[UTR201] water-met-mobiliteit: A. Jansen heeft zowel "Water" als "Mobiliteit"
 --> plan.yaml:5:37
  |
5 |   - {{naam: A. Jansen, onderwerpen: [Water, Mobiliteit]}}
  |                                     ^^^^^ Water, bij A. Jansen
  |                                            ---------- Mobiliteit, bij A. Jansen
{why}
  = reden:      één duo
  = besluit:    punt 5
  = door:       college
  = maatregel:  tegenlezer
  = herzien op: 2027-03-01
""",
    "en": """\
departure[UTR201] water-met-mobiliteit: A. Jansen holds both "Water" and "Mobiliteit"
 --> plan.yaml:5:37
  |
5 |   - {{naam: A. Jansen, onderwerpen: [Water, Mobiliteit]}}
  |                                     ^^^^^ Water, held by A. Jansen
  |                                            ---------- Mobility, held by A. Jansen
{why}
  = reason:   één duo
  = decision: punt 5
  = by:       college
  = measure:  tegenlezer
  = review:   2027-03-01
""",
}
WAIVED = View("en", quiet=True, show_waived=True)


def departed(text: str, rulebook: Rulebook, lang: str = "en") -> Report:
    return Report(DAY, (lint(text.encode(), "plan.yaml", Question(rulebook, lang, DAY)),))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_departure_is_shown_in_full_on_request(lang: str, rulebook: Rulebook) -> None:
    report = departed(DECIDED, rulebook, lang)
    shown = rendered("text", report, WAIVED._replace(lang=lang))
    reasons = [line for line in shown.splitlines() if line.startswith(("  = w", "      "))]
    assert shown == FRAME[lang].format(why="\n".join(reasons))


def test_what_a_departure_leaves_empty_is_not_shown(rulebook: Rulebook) -> None:
    text = f"{DEPARTING}    reden: één duo\n    besluit: punt 5\n    door: college\n"
    shown = rendered("text", departed(text, rulebook), WAIVED)
    assert [line.split()[1] for line in shown.splitlines() if line.startswith("  = ")] == [
        *("why:", "reason:", "decision:", "by:")
    ]


def test_a_mark_in_the_plan_is_shown_in_full_with_its_reason(rulebook: Rulebook) -> None:
    text = DEPARTING.split("afwijkingen", maxsplit=1)[0].rstrip("\n")
    shown = rendered(
        "text", departed(f"{text}  # portcheck: ignore[UTR201] één duo\n", rulebook), WAIVED
    )
    assert shown.splitlines()[-1] == "  = reason: één duo (mark in the plan)"


def test_an_open_finding_goes_before_a_departure_in_full(rulebook: Rulebook) -> None:
    text = DECIDED.replace("Mobiliteit]", "Mobiliteit, Financiën]")
    shown = rendered("text", departed(text, rulebook), WAIVED)
    assert shown.index("error[UTR202]") < shown.index("departure[UTR201]")
    assert "departures by decision" not in shown


TOLD = (
    'A. Jansen holds both "Water" and "Mobiliteit"; reason: één duo (decision punt 5, by college)'
)


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("concise", "plan.yaml:5:37: departure[UTR201] water-met-mobiliteit: "),
        ("table", "plan.yaml  5       UTR201  departure   "),
    ],
)
def test_a_departure_is_a_line_like_others_on_request(
    name: str, start: str, rulebook: Rulebook
) -> None:
    report = departed(DECIDED, rulebook)
    assert f"{start}{TOLD}" in rendered(name, report, WAIVED).splitlines()
    assert "UTR201" not in rendered(name, report, WAIVED._replace(show_waived=False))


def test_github_gets_a_departure_as_a_notice_on_request(rulebook: Rulebook) -> None:
    report = departed(DECIDED, rulebook)
    [line] = rendered("github", report, WAIVED).splitlines()
    assert line.startswith("::notice file=plan.yaml,line=5,")
    assert ",title=UTR201 water-met-mobiliteit (departure)::" in line
    assert line.endswith("%0Areason: één duo (decision punt 5, by college)")
    assert rendered("github", report, WAIVED._replace(show_waived=False)) == ""


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"text", "concise", "table", "github"}))
def test_other_formats_show_departures_in_their_own_way(name: str) -> None:
    assert rendered(name, awkward("en"), View("en", show_waived=True)) == rendered(
        name, awkward("en"), View("en")
    )


@pytest.mark.parametrize("name", [*TEXTS, "github"])
def test_nothing_in_a_departure_reaches_a_terminal(name: str) -> None:
    shown = rendered(name, awkward("en"), View("en", show_waived=True))
    assert [line for line in shown.splitlines() if not line.isprintable()] == []
    assert "college \\x9b31m" in shown
