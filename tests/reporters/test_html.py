"""A report becomes a page, read here by the parser of the standard library."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.lint.report import Report
from portcheck.reporters import View, rendered
from portcheck.wording import printable
from tests.reporters.awkward import (
    CLEAN,
    INJECTIONS,
    LINK,
    awkward,
    compared,
    finding,
    named,
    place,
    report_of,
)

EMPTY_ELEMENTS = {"meta"}
MARKUP = (
    *INJECTIONS,
    "<script>x</script>",
    "</p><p>",
    "<!-- x",
    "&lt;b&gt;",
    "&#60;",
    "`x`",
    '" onload="x',
)


class Page(HTMLParser):
    """The elements of a page, and the texts in them; an element that is not closed is an error."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(attrs)))
        if tag not in EMPTY_ELEMENTS:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)


def shown(report: Report, lang: str = "en", *, quiet: bool = False) -> str:
    return rendered("html", report, View(lang, quiet=quiet))


def body(report: Report, lang: str = "en", *, quiet: bool = False) -> str:
    return shown(report, lang, quiet=quiet).partition("<body>\n")[2].partition("</body>")[0]


def reported(severity: str = "error", label: str = "") -> Report:
    found = finding("en", "AA001", severity, place(3, (5, 6), "    x", label))
    return report_of(found._replace(message="x", why="w", help="h", source="s"))


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("report", [awkward, compared])
def test_each_element_is_closed(lang: str, report: Callable[[str], Report]) -> None:
    assert Page(shown(report(lang), lang)).open == []


def test_a_finding_is_told_with_its_reason_and_what_to_do() -> None:
    assert body(reported(), quiet=True) == (
        "<h2>plan.yaml</h2>\n"
        '<div class="finding error">\n'
        "<p><strong>error: x</strong></p>\n"
        '<p class="rule">AA001 naam-van-aa001, line 3:5</p>\n'
        "<p><em>why:</em> w (s)</p>\n"
        "<p><em>help:</em> h</p>\n"
        "</div>\n"
    )


def test_the_lines_of_the_plan_are_shown_where_there_is_something_to_say_of_them() -> None:
    excerpt = "<pre>  |\n3 |     x\n  |     ^ here &lt;b&gt;</pre>\n"
    assert excerpt in body(reported(label="here <b>"))


def test_what_is_to_be_considered_stands_in_a_part_that_folds() -> None:
    assert body(reported("info"), quiet=True).splitlines()[1:3] == [
        "<details open><summary>1 to consider</summary>",
        '<div class="finding info">',
    ]


def test_the_counts_are_a_table_below_the_head() -> None:
    assert body(CLEAN) == (
        "<h1>portcheck: 1 plan, as of 2026-01-01</h1>\n"
        "<table><tr><th>errors</th><th>warnings</th><th>to consider</th><th>departures</th>"
        "<th>not judged</th></tr><tr><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>"
        "</table>\n"
    )


def test_the_page_is_in_the_language_of_the_report() -> None:
    assert '<html lang="nl">' in shown(CLEAN, "nl")


def test_a_source_with_an_address_is_a_link() -> None:
    assert f'<a href="{LINK}">note, §4 ¶2</a>' in body(awkward("en"))


@pytest.mark.parametrize(
    ("lang", "note"),
    [
        (
            "nl",
            "<p>wijkt u van een advies af, leg dan de reden vast onder afwijkingen; "
            "<code>portcheck waive</code> doet dat</p>",
        ),
        (
            "en",
            "<p>to depart from advice, record the reason under afwijkingen; "
            "<code>portcheck waive</code> does so</p>",
        ),
    ],
)
def test_a_command_in_our_own_words_looks_like_one(lang: str, note: str) -> None:
    (plan,) = reported().plans
    departing = plan.findings[0]._replace(departing="d")
    assert body(report_of(departing), lang).splitlines()[-1] == note


def test_what_came_into_other_hands_is_a_list() -> None:
    assert "<li>Sport: A. Jansen -&gt; B. de Vries, A.\\x1b[31m {Jansen}" in body(compared("en"))


def test_the_page_loads_and_runs_nothing() -> None:
    page = shown(awkward("en"))
    assert "default-src 'none'" in page
    assert re.findall(r"\b(?:src|on\w+)=", page) == []


@pytest.mark.parametrize("against", ["", "main"])
@pytest.mark.parametrize("name", MARKUP)
def test_a_text_of_a_plan_makes_no_element(name: str, against: str) -> None:
    plain, page = (
        Page(shown(named(text)._replace(against=against and against + text)))
        for text in ("x", name)
    )
    assert page.elements == plain.elements


@settings(deadline=None, derandomize=True, max_examples=300)
@given(st.text(st.sampled_from("\\`&<>\"'/!-=;#x1 \n\x1b"), max_size=12))
def test_whatever_the_text_it_is_read_as_it_is(text: str) -> None:
    assert f"error: {printable(text)} {printable(text)}\n" in Page(shown(named(text))).text
