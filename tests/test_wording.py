"""Sentences come out in the language asked for, filled with values that are safe to print."""

from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.wording import LANGUAGES, OR, UNSAID, Text, printable

SAME = Text("{it}", "{it}")

HELLO = Text("dag {who}", "hello {who}")


@pytest.mark.parametrize(("lang", "said"), [("nl", "dag A"), ("en", "hello A")])
def test_a_text_is_said_in_a_language(lang: str, said: str) -> None:
    assert HELLO.of(lang, {"who": "A"}) == said


def test_a_text_without_values_stands_as_it_is() -> None:
    assert Text("a {b}", "c {d}").of("en") == "c {d}"


def test_a_brace_in_a_value_is_a_brace() -> None:
    assert HELLO.of("en", {"who": "{who}"}) == "hello {who}"


def test_a_text_that_is_filled_is_one_in_both_languages() -> None:
    assert HELLO.filled({"who": Text("allen", "all")}) == Text("dag allen", "hello all")


def test_a_text_is_true_where_it_says_anything() -> None:
    assert [bool(HELLO), bool(UNSAID)] == [True, False]


def test_a_name_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="who"):
        HELLO.of("en", {"whom": "A"})


VALUES = [
    ("A", "A", "A"),
    (5, "5", "5"),
    (None, "None", "None"),
    (("a", "b"), "a, b", "a, b"),
    (["a"], "a", "a"),
    ((), "", ""),
    (Text("een", "one"), "een", "one"),
    ([Text("een", "one"), 2], "een, 2", "one, 2"),
    (((1, 2), 3), "1, 2, 3", "1, 2, 3"),
    (Text("{een}", "{one}"), "{een}", "{one}"),
    (1.0, "1", "1"),
    (0.0, "0", "0"),
    (100.0, "100", "100"),
    (1.5, "1,5", "1.5"),
    (-0.25, "-0,25", "-0.25"),
    (1 / 3, "0,333333", "0.333333"),
    ([1.5, 2.0], "1,5, 2", "1.5, 2"),
    ("a\nb\tc", "a b c", "a b c"),
    ("\x1b[31m", "\\x1b[31m", "\\x1b[31m"),
    ("Financiën 😀", "Financiën 😀", "Financiën 😀"),
]


@pytest.mark.parametrize(("value", "nl", "en"), VALUES)
def test_a_value_is_said_in_the_language_of_its_sentence(value: object, nl: str, en: str) -> None:
    assert [SAME.of(lang, {"it": value}) for lang in LANGUAGES] == [nl, en]


def test_a_number_that_rounds_to_nothing_has_no_sign() -> None:
    assert SAME.of("en", {"it": -1e-9}) == "0"


def test_values_may_be_any_mapping() -> None:
    assert HELLO.of("nl", MappingProxyType({"who": 1})) == "dag 1"


PRINTABLE = [
    ("", ""),
    ("a b", "a b"),
    ("a\r\nb", "a  b"),
    ("a\u00a0b\u2028c\u0085d", "a b c d"),
    ("\x00\x07\x7f", "\\x00\\x07\\x7f"),
    ("\u202e\u200b\ufeff", "\\u202e\\u200b\\ufeff"),
    ("\ud800", "\\ud800"),
    ("\U000e0001", "\\U000e0001"),
    ("é\\n", "é\\n"),
]


@pytest.mark.parametrize(("text", "shown"), PRINTABLE)
def test_what_would_not_show_is_escaped(text: str, shown: str) -> None:
    assert printable(text) == shown


@settings(deadline=None, derandomize=True)
@given(st.text())
def test_whatever_a_value_holds_its_sentence_is_printable(value: str) -> None:
    assert HELLO.of("en", {"who": value}).isprintable()


def test_texts_are_joined_in_each_language() -> None:
    texts = (Text("een", "one"), Text("twee", "two"), Text("drie", "three"))
    assert OR.join(texts) == Text("een of twee of drie", "one or two or three")
    assert OR.join(()) == UNSAID
