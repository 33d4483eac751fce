"""This file gives the JSON Schemas to editors; that of a rule knows the params of every kind."""

from collections.abc import Mapping
from typing import Any

from portcheck import bundled
from portcheck.kind import Kind
from portcheck.kinds import KINDS
from portcheck.offices import FUNCTIONS
from portcheck.schema.of_rule import SCHEMA
from portcheck.wording import Text

_SCHEMA_OF_RULE = {"$ref": "#/$defs/schema"}


def schema_for_editors(name: str) -> Mapping[str, Any]:
    """Give `schemas/<name>.schema.json`, that of a rule with a case for each kind."""
    schema = bundled.schema(name)
    if name != "rule":
        return schema
    properties = schema["properties"]
    return {
        **schema,
        "properties": {**properties, "kind": {**properties["kind"], "enum": [*KINDS]}},
        "allOf": [_case(kind_name, kind) for kind_name, kind in KINDS.items()],
        "$defs": {**schema["$defs"], "schema": _recursive()},
    }


def _case(name: str, kind: Kind) -> Mapping[str, Any]:
    then = {
        "properties": {"kind": {"description": kind.about.en}, "params": _in_english(kind.params)}
    }
    wanted = {"required": ["params"]} if "required" in kind.params else {}
    return {
        "if": {"properties": {"kind": {"const": name}}, "required": ["kind"]},
        "then": {**then, **wanted},
    }


def _in_english(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the schema of params as JSON can hold it: with its texts in English only."""
    if schema.get("format") == "schema":
        return {"description": schema["description"].en, **_SCHEMA_OF_RULE}
    said = {word: value.en if isinstance(value, Text) else value for word, value in schema.items()}
    if schema.get("format") == "function":
        said["enum"] = [*FUNCTIONS]
    if "properties" in schema:
        said["properties"] = {
            name: _in_english(part) for name, part in schema["properties"].items()
        }
    return said


def _recursive() -> Mapping[str, Any]:
    """Give the schema of a schema, which also holds for the schemas inside it."""
    properties: Mapping[str, Any] = SCHEMA["properties"]  # type: ignore[assignment]  # a table
    inner = {
        "properties": {**properties["properties"], "additionalProperties": _SCHEMA_OF_RULE},
        "items": _SCHEMA_OF_RULE,
        "contains": _SCHEMA_OF_RULE,
    }
    return {**SCHEMA, "properties": {**properties, **inner}}
