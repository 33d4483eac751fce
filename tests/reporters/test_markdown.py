"""A report becomes Markdown, read here by a CommonMark parser with tables and links as GitHub's."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from portcheck.lint.report import Report
from portcheck.reporters import View, rendered
from portcheck.reporters.inert import inert
from tests.conftest import DAY
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

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
APART = "\N{ZERO WIDTH SPACE}"
OWN = {"<details><summary>1 to consider</summary>\n", "</details>\n"}
LIVE = re.compile(
    r"[@~%$]\w|[#!&]\d|:\w+:|\w+://|www\.|\b[0-9a-f]{7,40}\b|\b[A-Z]+-\d|\{[+-]\S", re.IGNORECASE
)


def shown(report: Report, lang: str = "en", *, quiet: bool = False) -> str:
    return rendered("markdown", report, View(lang, quiet=quiet))


def tokens(text: str) -> Iterator[Token]:
    for token in PARSER.parse(text):
        yield token
        yield from token.children or []


def kinds(text: str) -> list[str]:
    return [token.type for token in tokens(text) if token.type != "text_special"]


def read(text: str) -> list[str]:
    """Give what a reader sees, a line of text a string."""
    return [
        "".join(child.content for child in token.children or []).replace(APART, "")
        for token in PARSER.parse(text)
        if token.type == "inline"
    ]


def reported(*changes: dict[str, str]) -> Report:
    base = finding("en", "AA001", "error", place(3, (5, 9), "x"))
    base = base._replace(message="x", why="w", help="h", source="s")
    return report_of(*(base._replace(**change) for change in changes))  # type: ignore[arg-type] # texts only


def compared(*changes: dict[str, str]) -> Report:
    report = reported(*changes)
    (plan,) = report.plans
    gone = plan.findings[0]._replace(rule="AA009", name="weg", message="gone")
    return report._replace(against="main", resolved=(gone,))


def test_findings_stand_by_file_below_the_counts() -> None:
    assert shown(reported({}, {"severity": "info", "rule": "AA002"})) == (
        "## portcheck: 1 plan, as of 2026-01-01\n"
        "\n"
        "| errors | warnings | to consider | departures | not judged |\n"
        "| ---: | ---: | ---: | ---: | ---: |\n"
        "| 1 | 0 | 1 | 0 | 0 |\n"
        "\n"
        "### plan.yaml\n"
        "\n"
        "- **error** AA001 naam-van-aa001 (line 3:5): x\n"
        "  - why: w (s)\n"
        "  - help: h\n"
        "\n"
        "<details><summary>1 to consider</summary>\n"
        "\n"
        "- **info** AA002 naam-van-aa001 (line 3:5): x\n"
        "  - why: w (s)\n"
        "  - help: h\n"
        "\n"
        "</details>\n"
    )


def test_new_findings_come_first_then_the_resolved_and_the_unchanged_are_counted() -> None:
    report = compared({"state": "unchanged", "message": "old"}, {"state": "new"})
    assert shown(report, quiet=True) == (
        "## new, compared with main: 1\n"
        "\n"
        "### plan.yaml\n"
        "\n"
        "- **error** AA001 naam-van-aa001 (line 3:5): x\n"
        "  - why: w (s)\n"
        "  - help: h\n"
        "\n"
        "## resolved: 1\n"
        "\n"
        "- AA009 weg (plan.yaml, line 3:5): gone\n"
        "\n"
        "unchanged: 1\n"
    )


def test_a_comparison_without_changes_says_so() -> None:
    assert shown(CLEAN._replace(against="main"), "nl", quiet=True) == (
        "## nieuw ten opzichte van main: 0\n\n## opgelost: 0\n\nongewijzigd: 0\n"
    )


def test_departures_stand_below_with_their_decision() -> None:
    report = reported({})
    waiver = DECIDED._replace(reason="r", decision="d", decided_by="b")
    (plan,) = report.plans
    waived = plan._replace(findings=(plan.findings[0]._replace(waiver=waiver),))
    assert shown(report._replace(plans=(waived,)), quiet=True) == (
        "## departures by decision\n"
        "\n"
        "- AA001 naam-van-aa001 (plan.yaml, line 3:5): x; reason: r (decision d, by b)\n"
    )


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "nl",
            "## portcheck: 0 plannen, peildatum 2026-01-01\n\n"
            "| fouten | waarschuwingen | te overwegen | afwijkingen | niet beoordeeld |\n"
            "| ---: | ---: | ---: | ---: | ---: |\n"
            "| 0 | 0 | 0 | 0 | 0 |\n",
        ),
        (
            "en",
            "## portcheck: 0 plans, as of 2026-01-01\n\n"
            "| errors | warnings | to consider | departures | not judged |\n"
            "| ---: | ---: | ---: | ---: | ---: |\n"
            "| 0 | 0 | 0 | 0 | 0 |\n",
        ),
    ],
)
def test_an_empty_report_is_its_counts(lang: str, expected: str) -> None:
    assert shown(EMPTY, lang) == expected


def test_a_quiet_report_of_nothing_is_empty() -> None:
    assert shown(CLEAN, quiet=True) == ""


def test_the_rules_that_were_not_judged_are_named() -> None:
    assert "\n| 4 | 2 | 2 | 1 | 2 |\n\nnot judged because of volledig: false: UTR301, UTR304\n" in (
        shown(awkward("en"))
    )


def headed(title: str, body: str) -> Report:
    (plan,) = reported({}).plans
    return Report(DAY, (plan._replace(title=title, body=body),))


def test_the_head_names_the_only_plan_and_its_body() -> None:
    head = shown(headed("Variant A", "Provincie Voorbeeld, GS"), "nl").splitlines()[0]
    assert head == "## portcheck: Variant A (Provincie Voorbeeld, GS), peildatum 2026-01-01"


def test_the_head_names_a_body_once() -> None:
    head = shown(headed("GS van X, variant A", "GS van X"), "nl").splitlines()[0]
    assert head == "## portcheck: GS van X, variant A, peildatum 2026-01-01"


def test_the_head_counts_plans_where_there_are_more() -> None:
    (plan,) = headed("Variant A", "GS").plans
    assert shown(Report(DAY, (plan, plan)), "nl").startswith("## portcheck: 2 plannen, peildatum")


@pytest.mark.parametrize("name", INJECTIONS)
def test_the_name_of_a_plan_is_parsed_as_a_harmless_one(name: str) -> None:
    assert kinds(shown(headed(name, name))) == kinds(shown(headed("x", "y")))


@pytest.mark.parametrize(
    "text", ["P&C-cyclus", "vul verbonden_partijen in", "om 12:30 uur", "{a}", "R&D"]
)
def test_what_has_no_effect_stands_as_it_is(text: str) -> None:
    assert inert(text) == text


@pytest.mark.parametrize("against", ["", "main"])
@pytest.mark.parametrize("name", INJECTIONS)
def test_a_text_of_a_plan_is_parsed_as_a_harmless_one(name: str, against: str) -> None:
    plain, report = (
        shown(named(text)._replace(against=against and against + text)) for text in ("x", name)
    )
    assert kinds(report) == kinds(plain)
    html = {token.content for token in tokens(report) if token.type.startswith("html")}
    assert html <= OWN


@pytest.mark.parametrize("name", INJECTIONS)
def test_a_text_of_a_plan_is_read_as_it_is(name: str) -> None:
    said = re.sub(r"[\r\n]", " ", name)
    assert f"error AA001 naam-van-aa001 (line 3:5): {said} {said}" in read(shown(named(name)))


@pytest.mark.parametrize(
    "name",
    [
        *INJECTIONS,
        *(
            "#12",
            "GH-12",
            "!12",
            "~label",
            "%mijlpaal",
            "&3",
            "a/b@0123456789",
            "x a5c3785ed8d6a35",
        ),
        *(":tada:", "ftp://x.nl", "WWW.x.nl", "{+ x +}", "{+x+}", "@a@b", "ABC-12", "[[a]]"),
    ],
)
def test_a_text_that_a_forge_would_link_is_kept_apart(name: str) -> None:
    texts = [token.content for token in tokens(f"x {inert(name)}") if token.type == "inline"]
    seen = "".join(child.content for child in PARSER.parseInline(texts[0])[0].children or [])
    assert seen.replace(APART, "") == "x " + re.sub(r"[\r\n]", " ", name)
    assert LIVE.findall(seen) == []


@pytest.mark.parametrize("name", INJECTIONS)
def test_a_text_of_a_plan_keeps_to_its_cell_of_a_table(name: str) -> None:
    assert read(f"| a | b |\n| - | - |\n| x {inert(name)} | y |")[2:] == [
        "x " + re.sub(r"[\r\n]", " ", name).rstrip(),
        "y",
    ]


@settings(deadline=None, derandomize=True, max_examples=300)
@given(st.text(st.sampled_from("\\`*_{}[]()<>#+-.!|~&@:$^%=\"'/ax1 \n;"), max_size=12))
def test_whatever_the_text_it_is_read_as_it_is(text: str) -> None:
    (seen,) = read(f"x {inert(text)} x")
    assert seen == f"x {text} x".replace("\n", " ")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_awkward_report_has_no_links_and_no_elements_but_its_own(lang: str) -> None:
    found = kinds(shown(awkward(lang), lang))
    assert {"link_open", "image", "html_inline", "em_open", "code_inline"} & set(found) == set()
    assert found.count("html_block") == 2 * 2
