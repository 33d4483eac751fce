"""JSON is written as json itself writes it, but for what does not print."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcheck.reporters.visible import visible_json

printable = st.text(st.characters().filter(str.isprintable))
scalars = st.none() | st.booleans() | st.integers() | printable
values = st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(printable, inner), max_leaves=9
)


def written(value: object) -> str:
    return "".join(visible_json(value))


@given(values)
def test_what_prints_is_written_as_json_writes_it(value: object) -> None:
    assert written(value) == json.dumps(value, ensure_ascii=False, indent=2) + "\n"


@given(st.text())
def test_what_does_not_print_is_read_back_as_it_was(text: str) -> None:
    assert json.loads(written({text: [text]})) == {text: [text]}


@given(st.text())
def test_nothing_is_written_that_does_not_print(text: str) -> None:
    assert written(text).removesuffix("\n").isprintable()


@pytest.mark.parametrize("value", [[], {}, [1, True], {"a": {"b": [None]}}])
def test_an_iterator_is_written_as_its_list(value: object) -> None:
    assert written({"a": iter([value])}) == written({"a": [value]})
