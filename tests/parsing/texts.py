"""Texts of YAML, the sources of events by which they are read, and marks around places in them."""

import importlib.util
import re
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import settings
from hypothesis import strategies as st

from portcheck.finding import Span
from portcheck.parsing.folding import c_events, pure_events

NO_C = importlib.util.find_spec("_ruamel_yaml") is None
SOURCES = [
    pytest.param(
        c_events, id="libyaml", marks=pytest.mark.skipif(NO_C, reason="no wheel of the C part")
    ),
    pytest.param(pure_events, id="ruamel"),
]

both = pytest.mark.parametrize("source", SOURCES)
quick = settings(deadline=None, derandomize=True, max_examples=60)

ATOMS = (
    *"abcë😀01 \n:-?[]{},'\"|>#&*!%@`\\~.",
    *("\t", "\r\n", "- ", ": ", "\n- ", "\n  ", "---", "...", "<<", "!!int", "!!str", "!x"),
    *("%YAML 1.2", "\n---\n", "\u2028", "\x85", "\ufeff", "0x", "1e5", "null", "\x07", "|2", ">-"),
)
yaml_like = st.lists(st.sampled_from(ATOMS), max_size=16).map("".join)


def marked(text: str, *spans: Span) -> str:
    """Give a text with «» around some of it, the last first."""
    bare = text.removeprefix("\ufeff")
    starts = [0, *(end.end() for end in re.finditer(r"\r\n|\r|\n", bare))]
    shown = bare
    for span in reversed(spans):
        start, end = (
            starts[span.line - 1] + span.column,
            starts[span.end_line - 1] + span.end_column,
        )
        shown = f"{shown[: start - 1]}«{shown[start - 1 : end - 1]}»{shown[end - 1 :]}"
    return text[: len(text) - len(bare)] + shown


def bare(text: str) -> str:
    """Give a text without its marks."""
    return text.replace("«", "").replace("»", "")


def each(texts: Mapping[tuple[str, str], Sequence[str]]) -> list[tuple[tuple[str, str], str]]:
    """Give each text with what is said of it."""
    return [(said, text) for said, listed in texts.items() for text in listed]
