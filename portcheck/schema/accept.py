"""This file tells whether data fits a JSON Schema, for the keywords that portcheck's schemas use.

The jsonschema package takes 80 ms to import and several times a plan's parse to validate it; a
plan that fits should pay neither. A schema is therefore compiled to closures here, from the very
file that jsonschema explains by, and a property test holds the two to the same answer.
"""

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Check = Callable[[Any], bool]

ANNOTATIONS = {"$schema", "$defs", "title", "description", "format"}
"""Keywords that allow nothing and forbid nothing here; the format "date" is the exception."""


def compile_schema(schema: Mapping[str, Any], root: Mapping[str, Any] | None = None) -> Check:
    """Make the function that tells whether data fits; an unknown keyword raises KeyError."""
    root = schema if root is None else root
    checks = [
        make(schema[word], schema, root) for word, make in _KEYWORDS.items() if word in schema
    ]
    unknown = schema.keys() - _KEYWORDS.keys() - ANNOTATIONS
    if unknown:
        raise KeyError(*sorted(unknown))
    if schema.get("format") == "date":
        checks.append(_is_date)
    if len(checks) == 1:
        return checks[0]

    def fits(data: Any) -> bool:
        for check in checks:  # noqa: SIM110 - a generator for each value costs twice the check
            if not check(data):
                return False
        return True

    return fits


def _ref(target: str, _schema: Mapping[str, Any], root: Mapping[str, Any]) -> Check:
    found: Any = root
    for step in target.removeprefix("#/").split("/"):
        found = found[step]
    return compile_schema(found, root)


def _type(
    names: str | Sequence[str], _schema: Mapping[str, Any], _root: Mapping[str, Any]
) -> Check:
    wanted = (names,) if isinstance(names, str) else tuple(names)
    types = frozenset(kind for name in wanted for kind in _TYPES[name])
    whole = "integer" in wanted and "number" not in wanted
    return lambda data: type(data) in types or (whole and type(data) is float and data.is_integer())


def _enum(values: Sequence[Any], _schema: Mapping[str, Any], _root: Mapping[str, Any]) -> Check:
    allowed = tuple(values)  # texts and null: nothing that equals another type
    return lambda data: type(data) in (str, type(None)) and data in allowed


def _properties(
    schemas: Mapping[str, Any], _schema: Mapping[str, Any], root: Mapping[str, Any]
) -> Check:
    checks = {name: compile_schema(schema, root) for name, schema in schemas.items()}

    def fits(data: Any) -> bool:
        if type(data) is not dict:
            return True
        for name, value in data.items():  # noqa: SIM110 - as above
            if name in checks and not checks[name](value):
                return False
        return True

    return fits


def _additional(allowed: Any, schema: Mapping[str, Any], root: Mapping[str, Any]) -> Check:
    known = frozenset(schema.get("properties", ()))
    if allowed is False:
        return lambda data: type(data) is not dict or data.keys() <= known
    check = compile_schema(allowed, root)
    return lambda data: (
        type(data) is not dict
        or all(check(value) for name, value in data.items() if name not in known)
    )


def _required(names: Sequence[str], _schema: Mapping[str, Any], _root: Mapping[str, Any]) -> Check:
    wanted = frozenset(names)
    return lambda data: type(data) is not dict or data.keys() >= wanted


def _items(schema: Mapping[str, Any], _schema: Mapping[str, Any], root: Mapping[str, Any]) -> Check:
    check = compile_schema(schema, root)
    return lambda data: type(data) is not list or all(map(check, data))


def _min_items(least: int, _schema: Mapping[str, Any], _root: Mapping[str, Any]) -> Check:
    return lambda data: type(data) is not list or len(data) >= least


def _max_items(most: int, _schema: Mapping[str, Any], _root: Mapping[str, Any]) -> Check:
    return lambda data: type(data) is not list or len(data) <= most


def _min_length(least: int, _schema: Mapping[str, Any], _root: Mapping[str, Any]) -> Check:
    return lambda data: type(data) is not str or len(data) >= least


def _pattern(pattern: str, _schema: Mapping[str, Any], _root: Mapping[str, Any]) -> Check:
    search = re.compile(pattern).search
    return lambda data: type(data) is not str or search(data) is not None


def _minimum(least: float, _schema: Mapping[str, Any], _root: Mapping[str, Any]) -> Check:
    return lambda data: not _is_number(data) or data >= least


def _above(least: float, _schema: Mapping[str, Any], _root: Mapping[str, Any]) -> Check:
    return lambda data: not _is_number(data) or data > least


def _maximum(most: float, _schema: Mapping[str, Any], _root: Mapping[str, Any]) -> Check:
    return lambda data: not _is_number(data) or data <= most


def _is_number(data: Any) -> bool:
    return type(data) in (int, float)


def _is_date(data: Any) -> bool:
    if type(data) is not str:
        return True
    try:
        datetime.date.fromisoformat(data)
    except ValueError:
        return False
    return len(data) == len("2021-03-01") and data[4] == data[7] == "-"  # no week dates


_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}

_KEYWORDS: dict[str, Callable[[Any, Mapping[str, Any], Mapping[str, Any]], Check]] = {
    "type": _type,
    "$ref": _ref,
    "enum": _enum,
    "required": _required,
    "additionalProperties": _additional,
    "properties": _properties,
    "items": _items,
    "minItems": _min_items,
    "maxItems": _max_items,
    "minLength": _min_length,
    "pattern": _pattern,
    "minimum": _minimum,
    "exclusiveMinimum": _above,
    "maximum": _maximum,
}
