"""A schema that a rule brings along is one that goes through a plan once, or is refused."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from portcheck.schema.accept import compile_schema
from portcheck.schema.of_rule import MOST, SCHEMA, faults
from tests.schema.near import ODD

SOUND: list[dict[str, Any]] = [
    {},
    {"title": "x", "description": "x"},
    {"type": "object", "required": ["x"], "properties": {"x": {"type": "string"}}},
    {"items": {"contains": {"enum": ["x"]}}, "minItems": 0, "maxItems": 2},
    {"format": "date", "minLength": 1, "maxLength": 2},
    {"minimum": -1, "exclusiveMinimum": 0.5, "maximum": 10**40},
    {"properties": {"pattern": {"properties": {"$ref": {}}}}},
]
UNKNOWN = 'unknown key "{}"; what belongs here is'
WRONG: list[tuple[dict[str, Any], tuple[object, ...], str]] = [
    ({"pattern": "(a+)+$"}, ("pattern",), UNKNOWN.format("pattern")),
    ({"$ref": "#"}, ("$ref",), UNKNOWN.format("$ref")),
    ({"$defs": {}}, ("$defs",), UNKNOWN.format("$defs")),
    ({"patternProperties": {}}, ("patternProperties",), 'unknown key "patternProperties" (did'),
    ({"additionalProperties": False}, ("additionalProperties",), "unknown key"),
    ({"anyOf": [{}]}, ("anyOf",), UNKNOWN.format("anyOf")),
    ({"const": 1}, ("const",), UNKNOWN.format("const")),
    ({"maximun": 1}, ("maximun",), 'unknown key "maximun" (did you mean "maximum"?)'),
    ({"type": "text"}, ("type",), '"text" is not allowed here; choose from object, array'),
    ({"type": "null"}, ("type",), '"null" is not allowed here'),
    ({"type": ["string"]}, ("type",), "a list is not allowed here"),
    ({"type": None}, ("type",), "found nothing; choose from"),
    ({"enum": []}, ("enum",), "this list is empty; it needs an entry"),
    ({"enum": [1]}, ("enum", 0), "found the number 1, expected: a text"),
    ({"enum": ["x"] * (MOST + 1)}, ("enum",), "this list is too long; at most 50 expected"),
    ({"required": "x"}, ("required",), 'found "x", expected: a list'),
    ({"format": "regex"}, ("format",), '"regex" is not allowed here; choose from date'),
    ({"properties": {"x": True}}, ("properties", "x"), "found true, expected: a group of keys"),
    ({"items": []}, ("items",), "found a list, expected: a group of keys"),
    ({"minItems": -1}, ("minItems",), "-1 is too low; at least 0"),
    ({"minLength": "1"}, ("minLength",), 'found "1", expected: a whole number'),
    ({"maximum": "1"}, ("maximum",), 'found "1", expected: a number'),
    ({"items": {"pattern": "x"}}, ("items", "pattern"), UNKNOWN.format("pattern")),
    (
        {"properties": {"x": {"contains": {"minItems": 1.5}}}},
        ("properties", "x", "contains", "minItems"),
        "found the number 1.5, expected: a whole number",
    ),
]


@pytest.mark.parametrize("schema", SOUND, ids=range(len(SOUND)))
def test_a_schema_that_goes_through_a_plan_once_is_sound(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)
    assert faults(schema) == []


@pytest.mark.parametrize("schema", SOUND, ids=range(len(SOUND)))
def test_a_sound_schema_means_what_it_means_to_jsonschema(schema: dict[str, Any]) -> None:
    ours, theirs = compile_schema(schema), Draft202012Validator(schema)
    of_texts = "format" in schema  # a date is a format, which jsonschema looks at when told to
    assert [d for d in ODD if not of_texts and ours(d) is not theirs.is_valid(d)] == []


@pytest.mark.parametrize(
    ("schema", "path", "said"), WRONG, ids=[" ".join(map(str, path)) for _, path, _ in WRONG]
)
def test_what_is_wrong_with_a_schema_is_said_where_it_stands(
    schema: dict[str, Any], path: tuple[object, ...], said: str
) -> None:
    (fault,) = faults(schema)
    assert fault.path == path
    assert fault.message.of("en", fault.values).startswith(said)


def test_faults_of_several_schemas_in_a_schema_are_all_told() -> None:
    schema = {"properties": {"x": {"$ref": "#"}, "y": {"items": {"not": {}}}}}
    assert [fault.path for fault in faults(schema)] == [
        ("properties", "x", "$ref"),
        ("properties", "y", "items", "not"),
    ]


def test_no_more_faults_are_told_than_anybody_reads() -> None:
    schema = {"properties": {f"k{number}": {"pattern": "x"} for number in range(MOST * 3)}}
    assert len(faults(schema)) == MOST


def test_what_a_schema_may_be_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
