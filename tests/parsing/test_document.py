"""Texts become data that knows where it stands, the same from either source of events."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.finding import Path, Span
from portcheck.parsing import folding
from portcheck.parsing.document import Document, read
from portcheck.parsing.folding import EventSource
from portcheck.parsing.refusals import DocumentError
from tests.parsing.texts import bare, both, marked, quick, yaml_like


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

VALUES: list[tuple[str, Path]] = [
    ("a: «bcd»", ("a",)),
    ("a: «bcd»  # e", ("a",)),
    ("a: «'b c'»", ("a",)),
    ("«a»:\n  b: c", ("a",)),
    ("a:\n  b: «c»", ("a", "b")),
    ("«a»: [b, c]", ("a",)),
    ("a: [b, «c»]", ("a", 1)),
    ("«a»: []", ("a",)),
    ("- a\n- «b»", (1,)),
    ("- «a»: b\n  c: d", (0,)),
    ("- - «a»", (0,)),
    ("- «[»]\n- a", (0,)),
    ("«a»: b", ()),
    ("«a»", ()),
    ("«a»:\nb: c", ("a",)),
    ("a: «~»\nb: c", ("a",)),
    ("a: «|\n  b\n  c»\n\nd: e", ("a",)),
    ("a: «|\n  b»\nc: d", ("a",)),
    ("a: «>\n  b\n  c»\n\n\nd: e", ("a",)),
    ("a: >\n  b\n  c\n\n\nd: «e»", ("d",)),
    ("a: b\r\nc: «d»\r\n", ("c",)),
    ("a: «|\r\n  b»\r\nc: d\r\n", ("a",)),
    ("a: b\rc: «d»\r", ("c",)),
    ("\ufeffa: «b»", ("a",)),
    ("a: «b\u2028c»\nd: e", ("a",)),
    ("a: b\u2028c\nd: «e»", ("d",)),
    ("a: b\x85c\nd: «e»", ("d",)),
    ("a: [😀, «b»]", ("a", 1)),
    ("Financiën: [ë, «b»]", ("Financiën", 1)),
    ("a: «!!str b»", ("a",)),
    ("«a»: {b: c}", ("a", "x", 0)),
    ("«a»: b", ("x",)),
]


@both
@pytest.mark.parametrize(("text", "path"), VALUES)
def test_a_path_has_its_span(text: str, path: Path, source: EventSource) -> None:
    assert marked(bare(text), read(bare(text), source).span(path)) == text


KEYS: list[tuple[str, Path]] = [
    ("«a»: bcd", ("a",)),
    ('«"a"»: b', ("a",)),
    ("- a\n- «b»", (1,)),
    ("- «a»: b\n  c: d", (0,)),
    ("- «{»}", (0,)),
    ("# x\n- «a»", ()),
    ("\ufeffa: b\n«c»: d", ("c",)),
    ("«Financiën»: [ë, b]", ("Financiën",)),
]


@both
@pytest.mark.parametrize(("text", "path"), KEYS)
def test_a_path_may_be_shown_by_its_key(text: str, path: Path, source: EventSource) -> None:
    assert marked(bare(text), read(bare(text), source).span(path, at_key=True)) == text


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
    "a: b  «# c»\nd: e",
    "«# a»\nb: c",
    "a: |\n  # b\n«# c»\n",
    "[]  «# a»",
    "a: b# c",
    "a: 'b # c'",
    "'a # b': c",
]


@both
@pytest.mark.parametrize("text", COMMENTS)
def test_a_comment_is_what_no_scalar_holds(text: str, source: EventSource) -> None:
    found = list(read(bare(text), source).comments())
    assert marked(bare(text), *(span for _, span in found)) == text
    assert [said for said, _ in found] == re.findall("«(.*?)»", text)


def test_a_line_is_the_same_when_a_span_on_it_was_asked_for() -> None:
    found = read("a: b\nc: d\ne: f")
    spans = [found.span((key,)) for key in "ace"]
    assert [found.line(span.line) for span in spans] == ["a: b", "c: d", "e: f"]


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
