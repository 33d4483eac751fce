"""This file tells whether data fits a JSON Schema, for the keywords that portcheck's schemas use.

The jsonschema package takes 80 ms to import and several times a plan's parse to validate it; a
plan that fits should pay neither. A schema is therefore compiled to closures here, from the very
file that jsonschema explains by, and a property test holds the two to the same answer.
"""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, reduce
from operator import getitem
from typing import Any

from portcheck import bundled
from portcheck.finding import Path

Check = Callable[[Any], object]
"""Takes data, and gives something true where it fits."""

Schema = Mapping[str, Any]

ANNOTATIONS = {"$schema", "title", "description", "default", "examples", "format"}
"""Keywords that allow nothing and forbid nothing here; the format "date" is the exception."""

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
_ANY = tuple({kind for kinds in _TYPES.values() for kind in kinds})


@cache
def accepts(name: str) -> Callable[[Any], bool]:
    """Give the function that tells whether data fits `schemas/<name>.schema.json`."""
    return compile_schema(bundled.schema(name))


def compile_schema(schema: Schema) -> Callable[[Any], bool]:
    """Make the function that tells whether data fits; an unknown keyword raises KeyError."""
    check = _compiled(inlined(schema))
    return lambda data: bool(check(data))


def parts(schema: Schema) -> Iterator[tuple[Path, Schema]]:
    """Yield the schemas in a schema, each with the path that leads to it."""
    for name, part in schema.get("properties", {}).items():
        yield ("properties", name), part
    for word in ("additionalProperties", "items", "contains"):
        if isinstance(schema.get(word), dict):
            yield (word,), schema[word]


def inlined(schema: Schema, root: Schema | None = None) -> Schema:
    """Give a schema with what it refers to in the place of each `$ref`, which may not lead back.

    What stands beside a `$ref` goes before what is said there.
    """
    top: Any = schema if root is None else root
    found = {word: value for word, value in schema.items() if word not in ("$ref", "$defs")}
    if "$ref" in schema:
        meant: Any = reduce(getitem, schema["$ref"].split("/")[1:], top)
        found = {**inlined(meant, top), **found}
    if "properties" in found:
        found["properties"] = {key: inlined(of, top) for key, of in found["properties"].items()}
    for word in ("additionalProperties", "items", "contains"):
        if isinstance(found.get(word), dict):
            found[word] = inlined(found[word], top)
    return found


def _compiled(schema: Schema) -> Check:
    """Sort the checks by the type of data that each is about: a text asks only those of texts."""
    unknown = schema.keys() - _KEYWORDS.keys() - ANNOTATIONS - {"type"}
    if unknown:
        raise KeyError(*sorted(unknown))
    said = schema.get("type", [*_TYPES])
    names = [said] if isinstance(said, str) else said
    checks: dict[type, list[Check]] = {kind: [] for name in names for kind in _TYPES[name]}
    if "number" not in names and "integer" in names:
        checks[float].append(float.is_integer)
    for word, (about, make) in _KEYWORDS.items():
        if word in schema:
            check = make(schema[word], schema)
            for kind in checks.keys() & about:
                checks[kind].append(check)
    if schema.get("format") == "date" and str in checks:
        checks[str].append(_is_date)
    by_type = {kind: _all_of(those) for kind, those in checks.items()}
    return lambda data: by_type.get(type(data), _nothing)(data)


def _all_of(checks: list[Check]) -> Check:
    if len(checks) <= 1:
        return checks[0] if checks else _anything
    first, rest = checks[0], _all_of(checks[1:])
    return lambda data: first(data) and rest(data)


def _anything(_data: Any) -> bool:
    return True


def _nothing(_data: Any) -> bool:
    return False


def _enum(values: Sequence[Any], _schema: Schema) -> Check:
    allowed = frozenset(values)  # texts and null: nothing that equals another type
    return lambda data: type(data) in (str, type(None)) and data in allowed


def _properties(schemas: Mapping[str, Any], _schema: Schema) -> Check:
    checks = {name: _compiled(schema) for name, schema in schemas.items()}

    def fits(data: dict[str, Any]) -> bool:
        for name, value in data.items():  # noqa: SIM110 - a generator costs twice the check
            if name in checks and not checks[name](value):
                return False
        return True

    return fits


def _additional(allowed: Any, schema: Schema) -> Check:
    known = frozenset(schema.get("properties", ()))
    if allowed is False:
        return lambda data: data.keys() <= known
    check = _compiled(allowed)
    return lambda data: all(check(value) for name, value in data.items() if name not in known)


def _required(names: Sequence[str], _schema: Schema) -> Check:
    wanted = frozenset(names)
    return lambda data: data.keys() >= wanted


def _items(schema: Schema, _schema: Schema) -> Check:
    check = _compiled(schema)
    return lambda data: all(map(check, data))


def _contains(schema: Schema, _schema: Schema) -> Check:
    check = _compiled(schema)
    return lambda data: any(map(check, data))


def _not_shorter(least: int, _schema: Schema) -> Check:
    return lambda data: len(data) >= least


def _not_longer(most: int, _schema: Schema) -> Check:
    return lambda data: len(data) <= most


def _is_date(data: str) -> bool:
    try:
        datetime.date.fromisoformat(data)
    except ValueError:
        return False
    return len(data) == len("2021-03-01") and data[4] == data[7] == "-"  # no week dates


_KEYWORDS: dict[str, tuple[tuple[type, ...], Callable[[Any, Schema], Check]]] = {
    "enum": (_ANY, _enum),
    "required": ((dict,), _required),
    "additionalProperties": ((dict,), _additional),
    "properties": ((dict,), _properties),
    "items": ((list,), _items),
    "contains": ((list,), _contains),
    "minItems": ((list,), _not_shorter),
    "maxItems": ((list,), _not_longer),
    "minLength": ((str,), _not_shorter),
    "maxLength": ((str,), _not_longer),
    "pattern": ((str,), lambda pattern, *_: re.compile(pattern).search),
    "minimum": ((int, float), lambda least, *_: lambda data: data >= least),
    "exclusiveMinimum": ((int, float), lambda least, *_: lambda data: data > least),
    "maximum": ((int, float), lambda most, *_: lambda data: data <= most),
}
"""The types that each keyword is about, and how its check is made; of others it says nothing."""
