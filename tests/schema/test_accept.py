"""What accepts data and what explains it, jsonschema, give the same answer."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from portcheck import bundled
from portcheck.kinds import KINDS
from portcheck.schema import accept
from portcheck.schema.accept import ANNOTATIONS, compile_schema, parts
from portcheck.schema.explain import misfits
from tests.schema.near import DATES, NO_DATES, ODD, near

NAMES = bundled.schemas()
WRITTEN = {"comparison", "conflicts", "proposals", "report", "suggestion", "trials"}
"""The schemas of what portcheck writes, which are for those who read it."""

JUDGED = [name for name in NAMES if name not in WRITTEN]
"""The schemas that portcheck holds files to."""

PARAMS = {name: kind.params for name, kind in KINDS.items()}

quick = settings(
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def fits(data: object, schema: Mapping[str, Any]) -> bool:
    """Give jsonschema's answer."""
    return Draft202012Validator(schema, format_checker=FormatChecker(["date"])).is_valid(data)


def keywords(schema: object) -> Iterator[str]:
    """Yield every keyword of a schema; the names of properties and definitions are none."""
    if not isinstance(schema, dict):
        return
    for word, value in schema.items():
        yield word
        if word in ("properties", "$defs"):
            for part in value.values():
                yield from keywords(part)
        elif word in ("items", "additionalProperties"):
            yield from keywords(value)


# --- against jsonschema


@pytest.mark.parametrize("name", JUDGED)
@quick
@given(draw=st.data())
def test_data_is_accepted_where_jsonschema_finds_it_valid(name: str, draw: st.DataObject) -> None:
    schema = bundled.schema(name)
    data = draw.draw(near(schema))
    assert compile_schema(schema)(data) is fits(data, schema)


@pytest.mark.parametrize("name", JUDGED)
@quick
@given(draw=st.data())
def test_data_has_misfits_where_it_is_not_accepted(name: str, draw: st.DataObject) -> None:
    schema = bundled.schema(name)
    data = draw.draw(near(schema))
    assert (misfits(data, schema) == []) is compile_schema(schema)(data)


@pytest.mark.parametrize("kind", sorted(PARAMS))
@settings(quick, max_examples=25)
@given(draw=st.data())
def test_params_are_accepted_where_jsonschema_finds_them_valid(
    kind: str, draw: st.DataObject
) -> None:
    data = draw.draw(near(PARAMS[kind]))
    assert compile_schema(PARAMS[kind])(data) is fits(data, PARAMS[kind])


@pytest.mark.parametrize("date", [*DATES, *NO_DATES, "", "x", 2021, None, 1.5, []])
def test_a_date_is_what_jsonschema_takes_for_one(date: object) -> None:
    schema = {"format": "date"}
    assert compile_schema(schema)(date) is fits(date, schema)


KEYWORDS: list[dict[str, Any]] = [
    {},
    {"title": "x", "default": 1, "examples": ["x"]},
    *({"type": name} for name in ("object", "array", "string", "number", "integer")),
    *({"type": name} for name in ("boolean", "null")),
    {"type": ["string", "null"]},
    {"type": ["integer", "string"]},
    {"type": ["integer", "number"]},
    {"enum": ["x", "concept", None]},
    {"enum": ["x", "1", "true"]},
    {"required": ["x"]},
    {"required": ["x", "naam"]},
    {"properties": {"x": {"type": "integer"}}},
    {"properties": {"x": {}}, "additionalProperties": False},
    {"additionalProperties": False},
    {"properties": {"x": {}}, "additionalProperties": {"type": "string"}},
    {"additionalProperties": {"type": "string"}},
    {"items": {"type": "string"}},
    {"contains": {"type": "string"}},
    {"contains": {"type": "string"}, "items": {"minLength": 1}},
    {"minItems": 1},
    {"maxItems": 1},
    {"minLength": 1},
    {"maxLength": 1},
    {"pattern": "\\S"},
    {"pattern": "^[a-z]+$"},
    {"minimum": 1},
    {"exclusiveMinimum": 1},
    {"maximum": 1},
    {"$ref": "#/$defs/a", "$defs": {"a": {"type": "string"}}},
    {"$ref": "#/$defs/a", "minLength": 2, "$defs": {"a": {"type": "string"}}},
]


@pytest.mark.parametrize("schema", KEYWORDS, ids=lambda schema: str(schema).replace("\\", "/"))
def test_a_keyword_means_what_it_means_to_jsonschema(schema: dict[str, Any]) -> None:
    accepts = compile_schema(schema)
    assert [data for data in ODD if accepts(data) is not fits(data, schema)] == []


# --- keywords


def test_the_parts_of_a_schema_are_the_schemas_in_it() -> None:
    schema = {
        "properties": {"x": {"title": "1"}, "items": {"title": "2"}},
        "additionalProperties": {"title": "3"},
        "items": {"title": "4"},
        "contains": {"title": "5"},
    }
    assert [(path, part["title"]) for path, part in parts(schema)] == [
        (("properties", "x"), "1"),
        (("properties", "items"), "2"),
        (("additionalProperties",), "3"),
        (("items",), "4"),
        (("contains",), "5"),
    ]
    assert [*parts({"additionalProperties": False})] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_keyword_of_a_schema_is_known(name: str) -> None:
    known = accept._KEYWORDS.keys() | ANNOTATIONS | {"type", "$ref", "$defs"}
    assert set(keywords(bundled.schema(name))) - known == set()


@pytest.mark.parametrize("kind", sorted(PARAMS))
def test_every_keyword_of_a_kind_s_params_is_known(kind: str) -> None:
    assert set(keywords(PARAMS[kind])) - (accept._KEYWORDS.keys() | ANNOTATIONS | {"type"}) == set()


def test_an_unknown_keyword_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"'allOf', 'oneOf'"):
        compile_schema({"type": "object", "oneOf": [], "allOf": []})


def test_an_unknown_keyword_deep_inside_is_an_error() -> None:
    with pytest.raises(KeyError, match="const"):
        compile_schema({"properties": {"x": {"items": {"const": 1}}}})
