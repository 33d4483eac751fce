"""Texts become data that knows where it stands, the same from either source of events."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.finding import Path, Span
from portcheck.parsing import folding
from portcheck.parsing.document import Document, read
from portcheck.parsing.folding import MAX_ANEW, MAX_TEXT, EventSource, c_events, pure_events
from portcheck.parsing.refusals import DocumentError

NO_C = importlib.util.find_spec("_ruamel_yaml") is None
SOURCES = [
    pytest.param(
        c_events, id="libyaml", marks=pytest.mark.skipif(NO_C, reason="no wheel of the C part")
    ),
    pytest.param(pure_events, id="ruamel"),
]

both = pytest.mark.parametrize("source", SOURCES)
quick = settings(deadline=None, derandomize=True, max_examples=60)


def refused(text: str, source: EventSource) -> tuple[str, str, Span]:
    with pytest.raises(DocumentError) as caught:
        read(text, source)
    error = caught.value
    nl, en = (error.message.of(lang, error.values) for lang in ("nl", "en"))
    assert str(error) == en
    return nl, en, error.span


def sliced(text: str, span: Span) -> str:
    """Give what a span of one line covers."""
    line = text.split("\n")[span.line - 1]
    assert span.line == span.end_line
    return line[span.column - 1 : span.end_column - 1]


# --- data

DATA = [
    ("a: b", {"a": "b"}),
    ("a: b # c", {"a": "b"}),
    ("a: 'it''s'", {"a": "it's"}),
    ('a: "\\u00eb\\n"', {"a": "ë\n"}),
    ("a: b\n  c\n", {"a": "b c"}),
    ("a: |\n  b\n  c\n", {"a": "b\nc\n"}),
    ("a: |-\n  b\n\n", {"a": "b"}),
    ("a: >\n  b\n  c\n", {"a": "b c\n"}),
    ("a:\n  b: [c, {d: e}]\n", {"a": {"b": ["c", {"d": "e"}]}}),
    ("- a\n- - b\n", ["a", ["b"]]),
    ("a: [https://b.nl/c, d, ftp://e]", {"a": ["https://b.nl/c", "d", "ftp://e"]}),
    ("a: [{b: c, d: https://e}]", {"a": [{"b": "c", "d": "https://e"}]}),
    ("a: [b?, c? d]", {"a": ["b?", "c? d"]}),
    ("[]", []),
    ("{}", {}),
    ("a", "a"),
    ("---", None),
    ("--- a\n...\n", "a"),
    ("%YAML 1.1\n---\na: yes", {"a": "yes"}),
    ("a: b\r\nc: d\r\n", {"a": "b", "c": "d"}),
    ("a: b\rc: d\r", {"a": "b", "c": "d"}),
    ("\ufeffa: b", {"a": "b"}),
    ("a: b\u2028c", {"a": "b c"}),
    ("a: b\u2029c", {"a": "b c"}),
    ("a: b\u0085c", {"a": "b c"}),
    ("a: '\u2028'", {"a": " "}),
    ("a:\n\u00a0\u00a0-\u00a0b\n\u202f\u00a0- c", {"a": ["b", "c"]}),
    ("naam:\u00a0A.\u00a0Jansen", {"naam": "A. Jansen"}),
    ("naam:\u2009A.\u2003Jansen", {"naam": "A. Jansen"}),
    ("a: b - c\nd: |\n  e\n  - f\ng: 'h\n  - i'", {"a": "b - c", "d": "e\n- f\n", "g": "h - i"}),
    ("a\n- b", "a - b"),
    ("a: 😀", {"a": "😀"}),
    ("1: a\nnull: b\ntrue: c\n", {"1": "a", "null": "b", "true": "c"}),
    ("'<<': a", {"<<": "a"}),
    ("? a\n: b", {"a": "b"}),
    ("a: [b, <<]", {"a": ["b", "<<"]}),
    ("? |\n  a\n: b", {"a\n": "b"}),
    # a dash that starts no entry
    ("- b\n  -5 c", ["b -5 c"]),
    ("- b\n  -- c", ["b -- c"]),
    ('- "b\n  -c"', ["b -c"]),
    ("a: b\n  -c", {"a": "b -c"}),
]


@both
@pytest.mark.parametrize(("text", "data"), DATA)
def test_a_text_gives_its_data(text: str, data: object, source: EventSource) -> None:
    assert read(text, source).data == data


SCALARS = [
    ("", None),
    ("~", None),
    ("null", None),
    ("Null", None),
    ("NULL", None),
    ("nULL", "nULL"),
    ("true", True),
    ("True", True),
    ("TRUE", True),
    ("tRUE", "tRUE"),
    ("false", False),
    ("False", False),
    ("FALSE", False),
    ("yes", "yes"),
    ("off", "off"),
    ("0", 0),
    ("-12", -12),
    ("+12", 12),
    ("007", 7),
    ("0o17", 15),
    ("0o8", "0o8"),
    ("0x1F", 31),
    ("0xG", "0xG"),
    ("-0x1F", "-0x1F"),
    ("1_000", "1_000"),
    ("1:30", "1:30"),
    ("1.5", 1.5),
    (".5", 0.5),
    ("5.", 5.0),
    ("+.5e3", 500.0),
    ("1e3", 1000.0),
    ("1e999", "1e999"),
    ("-1e999", "-1e999"),
    (".inf", ".inf"),
    (".nan", ".nan"),
    (".", "."),
    ("+", "+"),
    ("1.2.3", "1.2.3"),
    ("2021-03-01", "2021-03-01"),
    ("9" * 300, int("9" * 300)),
    ("9" * 5000, "9" * 5000),
    ("'1'", "1"),
    ('"true"', "true"),
    ("! 1", "1"),
    ("!!str 1", "1"),
    ("!!str", ""),
    ("!!null ''", None),
    ("!!null ~", None),
    ("!!bool true", True),
    ("!!bool 'true'", True),
    ("!!int 1", 1),
    ("!!int '0x1F'", 31),
    ("!!float 1.5", 1.5),
    ("!!float 1", 1),
    ("!<tag:yaml.org,2002:int> 3", 3),
]


@both
@pytest.mark.parametrize(("text", "value"), SCALARS)
def test_a_scalar_is_read_by_the_core_schema(text: str, value: object, source: EventSource) -> None:
    assert repr(read(f"a: {text}", source).data) == repr({"a": value})


@both
@pytest.mark.parametrize(
    ("text", "data"), [("!!map {a: b}", {"a": "b"}), ("!!seq [a]", ["a"]), ("! [a]", ["a"])]
)
def test_a_collection_may_carry_the_tag_of_its_own_kind(
    text: str, data: object, source: EventSource
) -> None:
    assert read(text, source).data == data


# --- spans

SPANS: list[tuple[str, Path, bool, Span]] = [
    ("a: bcd", ("a",), False, Span(1, 4, 1, 7)),
    ("a: bcd", ("a",), True, Span(1, 1, 1, 2)),
    ("a: bcd  # e", ("a",), False, Span(1, 4, 1, 7)),
    ("a: 'b c'", ("a",), False, Span(1, 4, 1, 9)),
    ('"a": b', ("a",), True, Span(1, 1, 1, 4)),
    ("a:\n  b: c", ("a",), False, Span(1, 1, 1, 2)),
    ("a:\n  b: c", ("a", "b"), False, Span(2, 6, 2, 7)),
    ("a: [b, c]", ("a",), False, Span(1, 1, 1, 2)),
    ("a: [b, c]", ("a", 1), False, Span(1, 8, 1, 9)),
    ("a: []", ("a",), False, Span(1, 1, 1, 2)),
    ("- a\n- b", (1,), False, Span(2, 3, 2, 4)),
    ("- a\n- b", (1,), True, Span(2, 3, 2, 4)),
    ("- a: b\n  c: d", (0,), False, Span(1, 3, 1, 4)),
    ("- a: b\n  c: d", (0,), True, Span(1, 3, 1, 4)),
    ("- - a", (0,), False, Span(1, 5, 1, 6)),
    ("- []\n- a", (0,), False, Span(1, 3, 1, 4)),
    ("- {}", (0,), True, Span(1, 3, 1, 4)),
    ("a: b", (), False, Span(1, 1, 1, 2)),
    ("# x\n- a", (), True, Span(2, 3, 2, 4)),
    ("a", (), False, Span(1, 1, 1, 2)),
    ("a:\nb: c", ("a",), False, Span(1, 1, 1, 2)),
    ("a: ~\nb: c", ("a",), False, Span(1, 4, 1, 5)),
    ("a: |\n  b\n  c\n\nd: e", ("a",), False, Span(1, 4, 3, 4)),
    ("a: |\n  b\nc: d", ("a",), False, Span(1, 4, 2, 4)),
    ("a: >\n  b\n  c\n\n\nd: e", ("a",), False, Span(1, 4, 3, 4)),
    ("a: >\n  b\n  c\n\n\nd: e", ("d",), False, Span(6, 4, 6, 5)),
    ("a: b\r\nc: d\r\n", ("c",), False, Span(2, 4, 2, 5)),
    ("a: |\r\n  b\r\nc: d\r\n", ("a",), False, Span(1, 4, 2, 4)),
    ("a: b\rc: d\r", ("c",), False, Span(2, 4, 2, 5)),
    ("\ufeffa: b", ("a",), False, Span(1, 4, 1, 5)),
    ("\ufeffa: b\nc: d", ("c",), True, Span(2, 1, 2, 2)),
    ("a: b\u2028c\nd: e", ("a",), False, Span(1, 4, 1, 7)),
    ("a: b\u2028c\nd: e", ("d",), False, Span(2, 4, 2, 5)),
    ("a: b\u0085c\nd: e", ("d",), False, Span(2, 4, 2, 5)),
    ("a: [😀, b]", ("a", 1), False, Span(1, 8, 1, 9)),
    ("Financiën: [ë, b]", ("Financiën",), True, Span(1, 1, 1, 10)),
    ("Financiën: [ë, b]", ("Financiën", 1), False, Span(1, 16, 1, 17)),
    ("a: !!str b", ("a",), False, Span(1, 4, 1, 11)),
    ("a: {b: c}", ("a", "x", 0), False, Span(1, 1, 1, 2)),
    ("a: b", ("x",), False, Span(1, 1, 1, 2)),
]


@both
@pytest.mark.parametrize(("text", "path", "at_key", "span"), SPANS)
def test_a_path_has_its_span(
    text: str, path: Path, span: Span, source: EventSource, *, at_key: bool
) -> None:
    assert read(text, source).span(path, at_key=at_key) == span


def test_a_span_is_of_the_value_unless_its_key_is_asked_for() -> None:
    assert read("a: bcd").span(("a",)) == Span(1, 4, 1, 7)


def test_a_document_of_nothing_is_shown_at_its_start() -> None:
    assert Document("a: [", None, {}, {}).span(("a",)) == Span(1, 1, 1, 1)


@both
@pytest.mark.parametrize("text", ["a:\nb: c\n", "a: # d\n\nb: c\n"])
def test_a_value_that_is_not_there_is_shown_by_its_key(text: str, source: EventSource) -> None:
    assert sliced(text, read(text, source).span(("a",))) == "a"


@both
def test_an_item_that_is_not_there_is_shown_on_its_own_line(source: EventSource) -> None:
    assert read("a:\n  -\n  - b\n", source).span(("a", 0)).line == 2


BEHIND_COLONS: list[tuple[str, Path, str]] = [
    ("a: b  # c\nd: e", ("a",), "a:"),
    ("a  : b", ("a",), "a  :"),
    ("'a: b': c", ("a: b",), "'a: b':"),
    ("a:\n  - b: c\n    d: [e]\n", ("a", 0, "d"), "a:\n  - b: c\n    d:"),
    ("{a: b, c: d}", ("c",), "{a: b, c:"),
]


@both
@pytest.mark.parametrize(("text", "path", "before"), BEHIND_COLONS)
def test_a_key_ends_in_a_colon(text: str, path: Path, before: str, source: EventSource) -> None:
    assert text[: read(text, source).behind_colon(path)] == before


BOUNDS: list[tuple[str, Path, str]] = [
    ("a: b  # c\nd: e", ("a",), "b"),
    ("a: [b, [c]]  # d\ne: f", ("a",), "[b, [c]]"),
    ("a: [b,\n  # ]\n]\ne: f", ("a",), "[b,\n  # ]\n]"),
    ("a:\n  - b: {c: d}  # e\n\nf: g", ("a",), "- b: {c: d}"),
    ("a:\n  - b:\n      - c\n\n  # e\nf: g", ("a",), "- b:\n      - c"),
    ("a:\n  - b:\n      - c\n\n  # e\n  - f\n", ("a", 0), "b:\n      - c"),
]


@both
@pytest.mark.parametrize(("text", "path", "covered"), BOUNDS)
def test_a_value_is_bounded_by_its_first_and_last_character(
    text: str, path: Path, covered: str, source: EventSource
) -> None:
    start, end = read(text, source).bounds(path)
    assert text[start:end] == covered


@both
@pytest.mark.parametrize(
    ("path", "nearest"),
    [
        ((), ()),
        (("a",), ("a",)),
        (("a", 0), ("a", 0)),
        (("a", 1), ("a",)),
        (("a", 0, "b"), ("a", 0)),
        (("b", 0), ()),
    ],
)
def test_a_path_that_leads_nowhere_ends_where_it_would_hang(
    path: Path, nearest: Path, source: EventSource
) -> None:
    assert read("a: [c]", source).nearest(path) == nearest


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a: b", ["a: b"]),
        ("a: b\n", ["a: b", ""]),
        ("a: b\r\nc: d\r\n", ["a: b", "c: d", ""]),
        ("a: b\rc: d", ["a: b", "c: d"]),
        ("a: b\n\nc: d", ["a: b", "", "c: d"]),
        ("\ufeffa: b", ["a: b"]),
        ("a: b\u2028c\u2029d\u0085e", ["a: b c d e"]),
    ],
)
def test_a_line_is_what_an_editor_shows(text: str, lines: list[str]) -> None:
    found = read(text)
    assert [found.line(number) for number in range(1, len(lines) + 1)] == lines


def test_a_line_is_the_same_each_time_it_is_asked_for() -> None:
    found = read("a: b\nc: d\n")
    assert [found.line(2), found.line(1), found.line(2)] == ["c: d", "a: b", "c: d"]


COMMENTS = [
    ("a: b  # c\nd: e", [("# c", Span(1, 7, 1, 10))]),
    ("# a\nb: c", [("# a", Span(1, 1, 1, 4))]),
    ("a: |\n  # b\n# c\n", [("# c", Span(3, 1, 3, 4))]),
    ("[]  # a", [("# a", Span(1, 5, 1, 8))]),
    ("a: b# c", []),
    ("a: 'b # c'", []),
    ("'a # b': c", []),
]


@both
@pytest.mark.parametrize(("text", "comments"), COMMENTS)
def test_a_comment_is_what_no_scalar_holds(
    text: str, comments: list[tuple[str, Span]], source: EventSource
) -> None:
    assert list(read(text, source).comments()) == comments


def test_a_line_is_the_same_when_a_span_on_it_was_asked_for() -> None:
    found = read("a: b\nc: d\ne: f")
    spans = [found.span((key,)) for key in "ace"]
    assert [found.line(span.line) for span in spans] == ["a: b", "c: d", "e: f"]


# --- refusals


def alias(name: str) -> tuple[str, str]:
    return (
        f"verwijzingen (&{name} of *{name}) worden niet gelezen; schrijf de tekst voluit, en "
        "tussen aanhalingstekens als hij met & of * begint",
        f"anchors and aliases (&{name} or *{name}) are not read; write the text in full, and in "
        "quotes if it begins with & or *",
    )


def tag(name: str) -> tuple[str, str]:
    return (
        f"het label {name} wordt niet gelezen; zet een tekst die met ! begint tussen "
        "aanhalingstekens",
        f"the tag {name} is not read; put a text that begins with ! in quotes",
    )


def bad_scalar(text: str, name: str) -> tuple[str, str]:
    return f'"{text}" past niet bij het label {name}', f'"{text}" does not fit the tag {name}'


def control(code: str) -> tuple[str, str]:
    return (
        f"hier staat een onzichtbaar stuurteken ({code}); verwijder het",
        f"an invisible control character ({code}) stands here; delete it",
    )


EMPTY = "het bestand is leeg", "the file is empty"
SECOND = (
    "hier begint een tweede document (---); een bestand bevat één plan",
    "a second document (---) starts here; a file holds one plan",
)
MERGE = "de sleutel << wordt niet gelezen", "the merge key << is not read"
DOUBLE_IN_ENTRY = (
    'de sleutel "a" staat hier dubbel; begint hier het volgende deel van de lijst, zet er dan een '
    "streepje voor",
    'the key "a" stands here twice; if the next entry of the list begins here, put a dash before '
    "it",
)
DOUBLE = 'de sleutel "a" staat hier dubbel', 'the key "a" stands here twice'
NO_KEY = "een sleutel hoort één woord te zijn", "a key must be a single word"
DEEP = (
    "dieper genest dan 64 niveaus, dus geen plan",
    "nested more than 64 levels deep, so no plan",
)

REFUSED = [
    ("", EMPTY, Span(1, 1, 1, 1)),
    (" \n", EMPTY, Span(1, 1, 1, 1)),
    ("# a", EMPTY, Span(1, 1, 1, 1)),
    ("\ufeff", EMPTY, Span(1, 1, 1, 1)),
    ("a: b\n---\nc: d\n", SECOND, Span(2, 1, 2, 4)),
    ("a: *x", alias("x"), Span(1, 4, 1, 6)),
    ("a: &x b", alias("x"), Span(1, 4, 1, 8)),
    ("a: &x [b]", alias("x"), Span(1, 4, 1, 8)),
    ("a: &x\n  b: c", alias("x"), Span(1, 4, 1, 6)),
    ("- &x\n", alias("x"), Span(1, 3, 1, 5)),
    ("*x : a", alias("x"), Span(1, 1, 1, 3)),
    ("&x a: b", alias("x"), Span(1, 1, 1, 5)),
    ("? &x [a]\n: b", alias("x"), Span(1, 3, 1, 7)),
    ("&x {a: b}", alias("x"), Span(1, 1, 1, 5)),
    ("Financiën: *x", alias("x"), Span(1, 12, 1, 14)),
    ("😀: *x", alias("x"), Span(1, 4, 1, 6)),
    ("a: &x |\n  b\n  c\n", alias("x"), Span(1, 4, 1, 8)),
    ("<<: {a: b}", MERGE, Span(1, 1, 1, 3)),
    ("<<: *x", MERGE, Span(1, 1, 1, 3)),
    ("a: b\na: c", DOUBLE, Span(2, 1, 2, 2)),
    ("a: b\n'a': c", DOUBLE, Span(2, 1, 2, 4)),
    ("{a: b, a: c}", DOUBLE, Span(1, 8, 1, 9)),
    ("- c: d\n  a: b\n  a: e", DOUBLE, Span(3, 3, 3, 4)),
    ("- a: b\n  c: d\n\n  a: e", DOUBLE_IN_ENTRY, Span(4, 3, 4, 4)),
    ("\ufeffa: b\r\na: c\r\n", DOUBLE, Span(2, 1, 2, 2)),
    ("? [a]\n: b", NO_KEY, Span(1, 3, 1, 4)),
    ("? {a: b}\n: c", NO_KEY, Span(1, 3, 1, 4)),
    ("{a: b}: c", NO_KEY, Span(1, 1, 1, 2)),
    ("!foo a", tag("!foo"), Span(1, 1, 1, 7)),
    ("!foo a: b", tag("!foo"), Span(1, 1, 1, 7)),
    ("!!int a: b", tag("!!int"), Span(1, 1, 1, 8)),
    ("a: !!binary b", tag("!!binary"), Span(1, 4, 1, 14)),
    ("a: !!set {b}", tag("!!set"), Span(1, 4, 1, 11)),
    ("a: !!seq {b: c}", tag("!!seq"), Span(1, 4, 1, 11)),
    ("a: !!map [b]", tag("!!map"), Span(1, 4, 1, 11)),
    ("a: !foo [b]", tag("!foo"), Span(1, 4, 1, 10)),
    ("%TAG ! tag:x,2000:\n---\n!a b", tag("tag:x,2000:a"), Span(3, 1, 3, 5)),
    ("!!int a", bad_scalar("a", "!!int"), Span(1, 1, 1, 8)),
    ("!!int 1.5", bad_scalar("1.5", "!!int"), Span(1, 1, 1, 10)),
    ("!!int true", bad_scalar("true", "!!int"), Span(1, 1, 1, 11)),
    ("!!float true", bad_scalar("true", "!!float"), Span(1, 1, 1, 13)),
    ("!!float .inf", bad_scalar(".inf", "!!float"), Span(1, 1, 1, 13)),
    ("!!bool 1", bad_scalar("1", "!!bool"), Span(1, 1, 1, 9)),
    ("!!null a", bad_scalar("a", "!!null"), Span(1, 1, 1, 9)),
    ("- !!int\n", bad_scalar("", "!!int"), Span(1, 3, 1, 8)),
    ("[" * 65 + "]" * 65, DEEP, Span(1, 65, 1, 66)),
    ("{a: " * 65 + "}" * 65, DEEP, Span(1, 257, 1, 258)),
    ("a: \x07", control("U+0007"), Span(1, 4, 1, 5)),
    ("a: \x00", control("U+0000"), Span(1, 4, 1, 5)),
    ("a: \x7f", control("U+007F"), Span(1, 4, 1, 5)),
    ("a: \x80", control("U+0080"), Span(1, 4, 1, 5)),
    ("a: \ufffe", control("U+FFFE"), Span(1, 4, 1, 5)),
    ("a: b\nc: \x1b[31m", control("U+001B"), Span(2, 4, 2, 5)),
    ("Financiën: \x07", control("U+0007"), Span(1, 12, 1, 13)),
    ("😀: \x07", control("U+0007"), Span(1, 4, 1, 5)),
    ("a: ë\nb: ë\x07\n", control("U+0007"), Span(2, 5, 2, 6)),
    ("a: \ud800", control("U+D800"), Span(1, 4, 1, 5)),
]


@both
@pytest.mark.parametrize(("text", "messages", "span"), REFUSED)
def test_what_a_plan_does_not_need_is_refused_at_its_place(
    text: str, messages: tuple[str, str], span: Span, source: EventSource
) -> None:
    assert refused(text, source) == (*messages, span)


@both
@pytest.mark.parametrize("text", ["!!str a: b", "! a: b"])
def test_a_key_may_carry_the_tag_of_a_text(text: str, source: EventSource) -> None:
    assert read(text, source).data == {"a": "b"}


@both
def test_sixty_four_levels_are_read(source: EventSource) -> None:
    assert read("[" * 64 + "]" * 64, source).line(1) == "[" * 64 + "]" * 64


MANY_DIRECTIVES = (
    "meer dan 10 regels die met % beginnen, dus geen plan",
    "more than 10 lines that start with %, so no plan",
)


@both
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_ten_lines_of_directives_are_read_and_no_more(end: str, source: EventSource) -> None:
    lines = [f"%TAG !{number}! x" for number in range(11)]
    assert read(end.join(("", *lines[1:], "---", "a: b")), source).data == {"a": "b"}
    for line, before in ((2, ("",)), (3, ("a: b", "..."))):
        text = end.join((*before, *lines, "---", "c: d"))
        assert refused(text, source) == (*MANY_DIRECTIVES, Span(line, 1, line, 2))


@both
def test_ten_thousand_values_are_read_and_no_more(source: EventSource) -> None:
    read(f"[{'a,' * 9_999}]", source)
    assert refused(f"[{'a,' * 10_000}]", source) == (
        "meer dan 10000 waarden, dus geen plan",
        "more than 10000 values, so no plan",
        Span(1, 20_000, 1, 20_001),
    )


@both
def test_a_hundred_thousand_characters_are_read_and_no_more(source: EventSource) -> None:
    read(f"a: {'b' * 99_999}", source)
    read(f"a: b # {'c' * 300_000}", source)
    assert refused(f"a: b\nc: {'d' * 99_998}", source) == (
        "meer dan 100000 tekens aan tekst, dus geen plan",
        "more than 100000 characters of text, so no plan",
        Span(2, 4, 2, 100_002),
    )


COLON = (
    "hier staat een tweede dubbele punt; zet een tekst met een dubbele punt tussen "
    "aanhalingstekens",
    "a second colon stands here; put a text that holds a colon in quotes",
)
INDENTED = (
    "door zijn inspringing hoort deze regel bij de tekst erboven, maar er staat een dubbele punt "
    "in; zet hem gelijk met de andere sleutels, of de hele tekst tussen aanhalingstekens",
    "by its indentation this line belongs to the text above, yet it holds a colon; align it with "
    "the other keys, or put the whole text in quotes",
)
GLUED = (
    "achter deze dubbele punt ontbreekt een spatie",
    "a blank is missing behind this colon",
)
GLUED_DASH = (
    "achter dit streepje ontbreekt een spatie",
    "a blank is missing behind this dash",
)
CURLY = (
    "„ “ ” ‘ ’ zijn in YAML geen aanhalingstekens; gebruik rechte: \" of '",
    "„ “ ” ‘ ’ are no quotes in YAML; use straight ones: \" or '",
)
TAB = (
    "hier staat een tab; gebruik spaties",
    "a tab stands here; use spaces",
)
START = (
    "een tekst kan niet met dit teken beginnen (@, `, %, >, |, ?, !); gebruik aanhalingstekens",
    "a text cannot start with this character (@, `, %, >, |, ?, !); use quotes",
)
BULLET = (
    "een tekst kan niet met * of & beginnen; een lijst vraagt een streepje (-), een tekst "
    "aanhalingstekens",
    "a text cannot start with * or &; a list takes a hyphen (-), a text takes quotes",
)
APOSTROPHE = (
    "een ' die bij de tekst hoort, zoals in 't Gooi, telt hier als aanhalingsteken; zet de hele "
    'tekst tussen dubbele: "',
    "a ' that belongs to the text, as in 't Gooi, counts as a quote here; put the whole text in "
    'double ones: "',
)
QUOTE = (
    "het aanhalingsteken dat hier opent, wordt nergens gesloten",
    "the quote that opens here is never closed",
)
LIST = (
    "de lijst die hier met [ opent, mist een komma of het sluitende ]",
    "the list that opens here with [ lacks a comma or its closing ]",
)
GROUP = (
    "de groep die hier met { opent, mist een komma of het sluitende }",
    "the group that opens here with { lacks a comma or its closing }",
)
NO_COLON = (
    "in deze regel ontbreekt een dubbele punt; hoort hij bij de regel erboven, laat hem dan verder "
    "inspringen",
    "this line lacks a colon; if it belongs to the line above, indent it further",
)
KEYLESS = (
    "deze regel mist een sleutel met een dubbele punt en een spatie erachter, zoals in naam: A. "
    "Jansen",
    "this line lacks a key with a colon and a blank behind it, as in naam: A. Jansen",
)
KEYLESS_TOPIC = (
    'deze regel mist een sleutel met een dubbele punt en een spatie erachter; zet er "onderwerp: " '
    "voor",
    'this line lacks a key with a colon and a blank behind it; put "onderwerp: " before it',
)
BULLET_LINE = (
    "een lijst vraagt een gewoon streepje (-) met een spatie erachter",
    "a list takes a plain hyphen (-) with a blank behind it",
)
RUN_ON_DASH = (
    "door zijn inspringing hoort dit streepje bij de tekst erboven; zet het recht onder de andere "
    "streepjes",
    "by its indentation this dash belongs to the text above it; put it right below the other "
    "dashes",
)
GLUED_RUN_ON_DASH = (
    "dit streepje hoort zo bij de tekst erboven; zet het recht onder de andere streepjes, met een "
    "spatie erachter",
    "as it stands this dash belongs to the text above it; put it right below the other dashes, "
    "with a blank behind it",
)
SWALLOWED_DASH = (
    "door zijn inspringing hoort dit streepje bij de tekst erboven; zet ook die op een eigen regel "
    "achter een streepje, of de hele tekst tussen aanhalingstekens",
    "by its indentation this dash belongs to the text above it; put that on a line of its own "
    "behind a dash too, or the whole text in quotes",
)
ESCAPE = (
    "\\ heeft tussen dubbele aanhalingstekens een eigen betekenis; gebruik enkele",
    "\\ has a meaning of its own in double quotes; use single ones",
)
DASH = (
    "deze regel past niet bij de regels erboven: let op de inspringing en het streepje",
    "this line does not fit those above it: mind the indentation and the dash",
)
INDENT = (
    "deze regel past niet bij de regels erboven: let op de inspringing",
    "this line does not fit those above it: mind the indentation",
)
BEHIND = (
    "hier staat nog tekst achter een sluitend teken; zet de hele waarde tussen aanhalingstekens",
    "text stands here behind a closing mark; put the whole value in quotes",
)
MERE_DASH = (
    "een streepje begint hier een lijst, en die hoort op een eigen regel; zet een los streepje "
    "tussen aanhalingstekens",
    "a dash starts a list here, which belongs on a line of its own; put a mere dash in quotes",
)
MARK = (
    "hier staat een leesteken waar een waarde hoort; haal het weg, of zet een tekst die ermee "
    "begint tussen aanhalingstekens",
    "a mark stands here where a value belongs; take it away, or put a text that begins with it in "
    "quotes",
)
OPEN = (
    "hier houdt de tekst op, en een [ of { is nog niet gesloten",
    "the text ends here, and a [ or { is not closed yet",
)
DIRECTIVE = (
    "een regel die met % begint, is een aanwijzing aan YAML, en een plan heeft er geen nodig; haal "
    "hem weg",
    "a line that begins with % is a directive to YAML, and a plan needs none; take it away",
)
UNMERGED = (
    "git kon hier twee versies niet samenvoegen; kies er een, en haal de regels met <<<<<<<, "
    "======= en >>>>>>> weg",
    "git could not merge two versions here; choose one, and take out the lines with <<<<<<<, "
    "======= and >>>>>>>",
)
ROW = (
    'deze regel lijkt uit een tabel te komen; schrijf hem als "- naam: …", met daaronder '
    '"onderwerpen:" en achter elk streepje een onderwerp',
    'this line seems to come from a table; write it as "- naam: …", with "onderwerpen:" below it '
    "and a topic behind each dash",
)
DASHLESS = (
    "in deze regel ontbreekt een dubbele punt; hoort hij in een lijst, zet er dan een streepje en "
    "een spatie voor",
    "this line lacks a colon; if it belongs to a list, put a dash and a blank before it",
)
MORE = (
    "hier staat nog iets terwijl het plan ervoor al af is; let op wat er vlak voor staat",
    "something stands here behind the end of the plan; mind what is right before it",
)

NO_YAML = [
    ("plan: A: B", COLON, Span(1, 8, 1, 9)),
    ("a: b\n  c: d", INDENTED, Span(2, 4, 2, 5)),
    ("a: b\r\r  c: d", INDENTED, Span(3, 4, 3, 5)),
    ("a:b\nc: d", GLUED, Span(1, 2, 1, 3)),
    ("a: b\n- c:d\n  e: f", INDENT, Span(2, 1, 2, 2)),
    ("- c:d\n  e: f", GLUED, Span(1, 4, 1, 5)),
    ("- https://a\n  e: f", KEYLESS, Span(1, 3, 1, 4)),
    ("  - naam A\n    fte: 1", KEYLESS, Span(1, 5, 1, 6)),
    ("a:\n  - Sport\n    zwaarte: 1", KEYLESS_TOPIC, Span(2, 5, 2, 6)),
    ("a:\n  - Sport\n    gewicht: 1", KEYLESS_TOPIC, Span(2, 5, 2, 6)),
    ("plan A\n\nbestuur: B", KEYLESS, Span(1, 1, 1, 2)),
    ("a:\n  – b: c\n    d: e", BULLET_LINE, Span(2, 3, 2, 4)),
    ("a: b\nkind:c\nd: e", GLUED, Span(2, 5, 2, 6)),
    ("a:\n  -|\n    b: c", GLUED_DASH, Span(2, 3, 2, 4)),
    ("a: „b: c”", CURLY, Span(1, 4, 1, 5)),
    ("- ‘b: c: d’", CURLY, Span(1, 3, 1, 4)),
    ('a: "b”\nc: d', CURLY, Span(1, 6, 1, 7)),
    ('a: "b"\nc: "„d” e\n', QUOTE, Span(2, 4, 2, 5)),
    ("a: 😀: b", COLON, Span(1, 5, 1, 6)),
    ("Financiën: ë: b", COLON, Span(1, 13, 1, 14)),
    ("a: b\rc: d: e", COLON, Span(2, 5, 2, 6)),
    ("a:\n\t- b", TAB, Span(2, 1, 2, 1)),
    ("a: @b", START, Span(1, 4, 1, 5)),
    ("a: `b", START, Span(1, 4, 1, 5)),
    ("a: %b", START, Span(1, 4, 1, 5)),
    ("a: > b", START, Span(1, 4, 1, 5)),
    ("a: | b", START, Span(1, 4, 1, 5)),
    ("a: ? b", START, Span(1, 4, 1, 5)),
    ("a:\n  * b\n", BULLET, Span(2, 3, 2, 4)),
    ("a: & b", BULLET, Span(1, 4, 1, 5)),
    ("a: 😀\nb: @", START, Span(2, 4, 2, 5)),
    ("a: 'b\nc: d\n", QUOTE, Span(1, 4, 1, 5)),
    ('ë: "b', QUOTE, Span(1, 4, 1, 5)),
    ("a: [b, c\n", LIST, Span(1, 4, 1, 5)),
    ("a: [b\nc: d\n", LIST, Span(1, 4, 1, 5)),
    ("a: {b: c\n", GROUP, Span(1, 4, 1, 5)),
    ("a: {b: c\nd: e\n", GROUP, Span(1, 4, 1, 5)),
    ("a: b\nc\nd: e\n", NO_COLON, Span(2, 1, 2, 2)),
    ("- a\nb: c\n", DASH, Span(2, 1, 2, 2)),
    ("a: b\n- c\n", INDENT, Span(2, 1, 2, 2)),
    ("a:\n  - b\n c: d\n", INDENT, Span(3, 2, 3, 3)),
    ("a:\n  - b\n- c\n", INDENT, Span(3, 1, 3, 2)),
    ("a: b\r- c\r", INDENT, Span(2, 1, 2, 2)),
    ("a: 'b'\n c: d\n", INDENT, Span(2, 2, 2, 3)),
    ("plan: 'A' en B", BEHIND, Span(1, 11, 1, 12)),
    ('naam: "Jan" de Vries\nfte: 1\n', BEHIND, Span(1, 13, 1, 14)),
    ("bron: [a] b", BEHIND, Span(1, 11, 1, 12)),
    ("a: [b]]", BEHIND, Span(1, 7, 1, 8)),
    ("a: {b: c} d", BEHIND, Span(1, 11, 1, 12)),
    ("- 'a' b", BEHIND, Span(1, 7, 1, 8)),
    ("bron: [a] 't Gooi'", BEHIND, Span(1, 11, 1, 12)),
    ("a: 'it's'", APOSTROPHE, Span(1, 7, 1, 8)),
    ("a: 't Gooi\nb: c\n", APOSTROPHE, Span(1, 4, 1, 5)),
    ("a: 't Gooi en 's-Graveland\n", APOSTROPHE, Span(1, 15, 1, 16)),
    ("a: ['t Gooi, 's-Graveland]\n", APOSTROPHE, Span(1, 14, 1, 15)),
    ("a:\n  - 't Gooi\n  - 's-Graveland\n", APOSTROPHE, Span(3, 5, 3, 6)),
    ("vervanger: -", MERE_DASH, Span(1, 12, 1, 13)),
    ("a: ]", MARK, Span(1, 4, 1, 5)),
    ("a: [b, , c]", MARK, Span(1, 8, 1, 9)),
    ("a: [b, ", OPEN, Span(1, 8, 1, 8)),
    ("a: {", OPEN, Span(1, 5, 1, 5)),
    ('a: "b\n---\nc"', QUOTE, Span(1, 4, 1, 5)),
    ("a: !b!c d", START, Span(1, 4, 1, 5)),
    ("a: |0\n b", START, Span(1, 5, 1, 6)),
    ('a: "\\x1"', ESCAPE, Span(1, 7, 1, 8)),
    ("%YAML 3.0\n---\na: b", DIRECTIVE, Span(1, 1, 1, 2)),
    ("%\na: b", DIRECTIVE, Span(1, 2, 1, 2)),
    ('"a":b', MORE, Span(1, 4, 1, 5)),
    ("onderwerpen: - Water", MERE_DASH, Span(1, 14, 1, 15)),
    ("a:\n  - b\n    - c\n", RUN_ON_DASH, Span(3, 5, 3, 6)),
    ("a:\n  - b\n    -c\n", GLUED_RUN_ON_DASH, Span(3, 5, 3, 6)),
    ("a: b\r\n\r\n  - c", SWALLOWED_DASH, Span(3, 3, 3, 4)),
    ("a: b\nc:\n– d\n– e\n", BULLET_LINE, Span(3, 1, 3, 2)),
    ("a:\n  - b\n<<<<<<< HEAD\n  - c\n=======\n  - d\n>>>>>>> e\n", UNMERGED, Span(3, 1, 3, 2)),
    ("a: b\r\n=======\r\na: c\r\n", UNMERGED, Span(2, 1, 2, 2)),
    ("a: b\n>>>>>>> c\nd: e\n", UNMERGED, Span(2, 1, 2, 2)),
    ("a:\n  - b\n||||||| c\n  - d\n", UNMERGED, Span(3, 1, 3, 2)),
    ("a:\n- b: [c, d\n- e: f\n", LIST, Span(2, 6, 2, 7)),
    ("- {a: b\n- {c: d}\n", GROUP, Span(1, 3, 1, 4)),
    ("a:\n  b\n  c\nd:\n  - e\n  f\n  g\n", DASHLESS, Span(6, 3, 6, 4)),
    ("- a: b\n  c:  # d\n  e\n  f\n", DASHLESS, Span(3, 3, 3, 4)),
    ("a:\nJan Smit\tWater\nA. de Boer\tSport\n", ROW, Span(2, 1, 2, 2)),
    ("a: b\nJan Smit\tWater\nA. de Boer\tSport\n", ROW, Span(2, 1, 2, 2)),
]


@both
@pytest.mark.parametrize(("text", "messages", "span"), NO_YAML)
def test_what_is_no_yaml_is_refused_in_plain_words(
    text: str, messages: tuple[str, str], span: Span, source: EventSource
) -> None:
    assert refused(text, source) == (*messages, span)


def unknown(problem: str) -> tuple[str, str]:
    return f"geen geldige YAML: {problem}", f"not valid YAML: {problem}"


OF_ONE_SOURCE = [
    (c_events, 'a: "\\q"', ESCAPE, Span(1, 5, 1, 6)),
    (pure_events, 'a: "\\q"', ESCAPE, Span(1, 6, 1, 7)),
    (c_events, "a: >\n\tb\n", TAB, Span(2, 1, 2, 1)),
    (c_events, "- a: [b]\n  functie\tlid\n  c: d\n", DASHLESS, Span(2, 3, 2, 4)),
    (pure_events, "- a: [b]\n  functie\tlid\n  c: d\n", TAB, Span(2, 10, 2, 10)),
    (c_events, "- : a: b", INDENT, Span(1, 3, 1, 4)),
    (c_events, f"a: [https://b]\n# {'c' * MAX_ANEW}", GLUED, Span(1, 10, 1, 11)),
    (
        pure_events,
        "a: b\nc: >\n \n  d\n",
        unknown("more indented follow up line than first in a block scalar"),
        Span(4, 3, 4, 4),
    ),
    (
        pure_events,
        "%YAML 1.23\n--- a",
        unknown("version minor part can only be 2 or 1, got (1, 23)"),
        Span(1, 1, 1, 2),
    ),
    (pure_events, 'a: "\\ud800"', control("U+D800"), Span(1, 4, 1, 12)),
]


@pytest.mark.parametrize(("source", "text", "messages", "span"), OF_ONE_SOURCE)
def test_what_the_sources_tell_apart_is_refused_by_each(
    source: EventSource, text: str, messages: tuple[str, str], span: Span
) -> None:
    assert refused(text, source) == (*messages, span)


@both
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("%YAML 1.23\n--- a", id="a version of YAML that is none"),
        pytest.param('a: "\\U00110000"', id="a code point that is none"),
        pytest.param('a: "\\ud800"', id="half a pair, escaped"),
        pytest.param('"\\ud800": a', id="half a pair, escaped in a key"),
        pytest.param("a: \ud800", id="half a pair"),
    ],
)
def test_what_a_parser_trips_over_is_refused(text: str, source: EventSource) -> None:
    with pytest.raises(DocumentError):
        read(text, source)


READ = "".join(
    chr(code)
    for first, last in [(0x20, 0x7E), (0xA0, 0xD7FF), (0xE000, 0xFFFD), (0x10000, 0x10FFFF)]
    for code in range(first, last + 1)
    if chr(code) not in "'\u2028\u2029\u00a0\u202f" and not 0x2000 <= code <= 0x200A
)
"""What YAML calls printable, but for line ends, blanks that are not plain, and the quote."""


@both
@pytest.mark.parametrize("start", range(0, len(READ), MAX_TEXT - 1))
def test_every_character_that_is_printable_is_read(start: int, source: EventSource) -> None:
    text = f"|{READ[start : start + MAX_TEXT - 2]}|"
    assert read(f"'{text}'", source).data == text


CONTROLS = [*range(0x20), *range(0x7F, 0xA0), 0xD800, 0xDFFF, 0xFFFE, 0xFFFF]


@both
@pytest.mark.parametrize("code", sorted({*CONTROLS} - set(map(ord, "\t\n\r\u0085"))))
def test_every_other_character_is_refused_where_it_stands(code: int, source: EventSource) -> None:
    nl, en, span = refused(f"a: b{chr(code)}", source)
    assert ((nl, en), span[:2]) == (control(f"U+{code:04X}"), (1, 5))


@both
def test_a_block_scalar_that_starts_with_blanks_is_read_or_refused(source: EventSource) -> None:
    with suppress(DocumentError):
        assert read("a: >\n \n  b\n", source).data == {"a": "\nb\n"}


# --- without the C part


def test_without_the_c_part_plans_are_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "_ruamel_yaml", None)
    spec = importlib.util.spec_from_file_location("folding_without_c", str(folding.__file__))
    assert spec is not None
    assert spec.loader is not None
    without: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(without)
    assert (without.CParser, without.fold("a: [1]").data) == (None, {"a": [1]})


# --- properties

ATOMS = (
    *"abcë😀01 \n:-?[]{},'\"|>#&*!%@`\\~.",
    *("\t", "\r\n", "- ", ": ", "\n- ", "\n  ", "---", "...", "<<", "!!int", "!!str", "!x"),
    *("%YAML 1.2", "\n---\n", "\u2028", "\x85", "\ufeff", "0x", "1e5", "null", "\x07", "|2", ">-"),
)
yaml_like = st.lists(st.sampled_from(ATOMS), max_size=16).map("".join)
texts = st.one_of(st.text(max_size=30), yaml_like)


@both
@settings(quick, max_examples=400)
@given(text=texts)
def test_no_text_raises_anything_but_a_document_error(text: str, source: EventSource) -> None:
    try:
        found = read(text, source)
    except DocumentError:
        return
    assert found.span(()).line >= 1


@both
@settings(quick, max_examples=400)
@given(text=st.one_of(yaml_like, st.text("aë😀: \n\x07", max_size=8)))
def test_a_refusal_points_into_the_text(text: str, source: EventSource) -> None:
    try:
        read(text, source)
    except DocumentError as error:
        span = error.span
        lines = re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))
        assert (1, 1) <= span[:2] <= span[2:]
        assert span.end_line <= len(lines)
        assert span.end_column <= len(lines[span.end_line - 1]) + 1


PLAIN = re.compile(r"[a-zë][a-zë ]*[a-zë]")
RESERVED = ("null", "true", "false")

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=12),
    st.text("abë ", max_size=6),
)
keys = st.one_of(st.text(max_size=8), st.text("abë", min_size=1, max_size=4))
trees = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=4)),
    max_leaves=12,
)


def quoted(text: str) -> str:
    if PLAIN.fullmatch(text) and text not in RESERVED:
        return text
    shown = (f"\\{c}" if c in '"\\' else c if c.isprintable() else f"\\U{ord(c):08x}" for c in text)
    return f'"{"".join(shown)}"'


def flow(value: object) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{quoted(key)}: {flow(item)}' for key, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(flow, value))}]"
    if isinstance(value, str):
        return quoted(value)
    return "null" if value is None else str(value).lower()


def block(value: object, levels: int, pad: str = "") -> str:
    """Write a value in block style, and what lies deeper than `levels` in flow style."""
    if levels and isinstance(value, dict) and value:
        return "".join(
            f"\n{pad}{quoted(key)}:{block(item, levels - 1, pad + '  ')}"
            for key, item in value.items()
        )
    if levels and isinstance(value, list) and value:
        return "".join(f"\n{pad}-{block(item, levels - 1, pad + '  ')}" for item in value)
    return f" {flow(value)}"


def places(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from places(item, (*path, at))


@both
@quick
@given(data=trees, levels=st.integers(0, 3))
def test_what_is_written_as_yaml_is_read_back(
    data: object, levels: int, source: EventSource
) -> None:
    assert read(block(data, levels), source).data == data


@both
@quick
@given(data=trees, levels=st.integers(0, 3))
def test_the_span_of_a_scalar_covers_the_scalar(
    data: object, levels: int, source: EventSource
) -> None:
    text = block(data, levels)
    found = read(text, source)
    for path, value in places(data):
        if not isinstance(value, (dict, list)) and value != "":
            assert read(sliced(text, found.span(path))).data == value


@both
@quick
@given(data=trees, levels=st.integers(0, 3))
def test_the_span_of_a_key_covers_the_key(data: object, levels: int, source: EventSource) -> None:
    text = block(data, levels)
    found = read(text, source)
    for path, _ in places(data):
        if path and isinstance(path[-1], str):
            assert read(sliced(text, found.span(path, at_key=True))).data == path[-1]


@both
@quick
@given(data=trees, levels=st.integers(0, 3))
def test_windows_line_ends_move_no_span(data: object, levels: int, source: EventSource) -> None:
    text = block(data, levels)
    unix, windows = read(text, source), read(text.replace("\n", "\r\n"), source)
    paths = [path for path, _ in places(data)]
    assert [windows.span(path) for path in paths] == [unix.span(path) for path in paths]


def test_an_item_is_shown_at_its_first_key_whatever_that_holds() -> None:
    assert read("a:\n- b:\n  - x\n").span(("a", 0)) == Span(2, 3, 2, 4)
