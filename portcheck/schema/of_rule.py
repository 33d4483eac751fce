"""This file says what is wrong with a JSON Schema that a rule brings along.

Such a schema is data that anybody may have written, and may take no longer than the plan is large.
So it has no `pattern`, which can take for ever on a short text, and no `$ref`, which can lead back
to where it stands; what is left goes through a plan once. It knows no `null` either: to a rule, a
key that is left empty is not there.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from portcheck.finding import Path
from portcheck.schema.accept import Check, compile_schema, parts

if TYPE_CHECKING:
    from portcheck.schema.unfit import Misfit

MOST = 50
"""So many keys may be asked for, or texts be there to choose from, and so many faults are told."""

_ONE = {"type": "object"}
_COUNT = {"type": "integer", "minimum": 0}
_BOUND = {"type": "number"}
_TEXTS = {"type": "array", "minItems": 1, "maxItems": MOST, "items": {"type": "string"}}

SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "title": {"type": "string"},
        "description": {"type": "string"},
        "type": {"enum": ["object", "array", "string", "number", "integer", "boolean"]},
        "enum": _TEXTS,
        "format": {"enum": ["date"]},
        "required": _TEXTS,
        "properties": {"type": "object", "additionalProperties": _ONE},
        "items": _ONE,
        "contains": _ONE,
        "minItems": _COUNT,
        "maxItems": _COUNT,
        "minLength": _COUNT,
        "maxLength": _COUNT,
        "minimum": _BOUND,
        "exclusiveMinimum": _BOUND,
        "maximum": _BOUND,
    },
}
"""What a schema may be, but for the schemas in it."""


def faults(schema: Mapping[str, Any]) -> list["Misfit"]:
    """Give what is wrong with a schema and the schemas in it, at most MOST faults."""
    return list(islice(_faults(schema, ()), MOST))


def _faults(schema: Mapping[str, Any], path: Path) -> Iterator["Misfit"]:
    if not _accepts()(schema):
        # jsonschema, which a schema that is as it should be need not wait for
        from portcheck.schema.explain import misfits

        for misfit in misfits(schema, SCHEMA):
            yield misfit._replace(path=(*path, *misfit.path))
        return
    for key, part in parts(schema):
        yield from _faults(part, (*path, *key))


@cache
def _accepts() -> Check:
    return compile_schema(SCHEMA)
