"""This file writes the page of the plan format from its JSON Schema, in Dutch as that is."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from portcheck import bundled
from portcheck.schema.accept import inlined
from reference.markdown import fenced, page, table

EXAMPLE = Path(__file__).parent.parent / "examples" / "volledig.yaml"
ABOUT = """\
Een plan is één YAML-bestand met de sleutels die hieronder staan; een tekst is ten hoogste 2000 \
tekens lang. Een andere sleutel is een fout, en de melding noemt de sleutel die er het meest op \
lijkt. `portcheck schema plan -o plan.schema.json` schrijft dit formaat als JSON Schema naast uw \
plan; een editor met YAML Language Server vult de sleutels dan aan en legt ze uit, als dit de \
eerste regel van het plan is:"""
LINE = "# yaml-language-server: $schema=plan.schema.json"
WHOLE = "Alle sleutels bij elkaar, uit [volledig.yaml](../examples/volledig.yaml):"
HEAD = ("sleutel", "moet", "waarde", "betekenis", "bijvoorbeeld")
REQUIRED = "verplicht"

_TYPES = {
    "string": "tekst",
    "integer": "geheel getal",
    "number": "getal",
    "boolean": "`true` of `false`",
}
_BOUNDS = {
    "minimum": "ten minste {bound}",
    "exclusiveMinimum": "meer dan {bound}",
    "maximum": "ten hoogste {bound}",
}


def pages() -> Iterator[tuple[str, str]]:
    """Yield the page with its path from docs/."""
    yield "plan-format.md", page(_format(bundled.schema("plan")))


def _format(schema: Mapping[str, Any]) -> Iterator[str]:
    yield "# Planformaat"
    yield schema["description"]
    yield ABOUT
    yield fenced(LINE, "yaml")
    yield "## Plan"
    yield _keys(inlined(schema))
    for part in schema["$defs"].values():
        if "properties" in part:
            yield f"## {part['title']}"
            yield part["description"]
            yield _keys(inlined(part, schema))
    yield "## Voorbeeld"
    yield WHOLE
    yield fenced(EXAMPLE.read_text(encoding="utf-8"), "yaml")


def _keys(part: Mapping[str, Any]) -> str:
    return table(HEAD, [_row(name, part) for name in part["properties"]])


def _row(name: str, part: Mapping[str, Any]) -> tuple[str, ...]:
    schema = part["properties"][name]
    required = REQUIRED if name in part.get("required", ()) else ""
    example = _code(schema["examples"][0]) if "examples" in schema else ""
    return (f"`{name}`", required, _form(schema), schema["description"], example)


def _form(schema: Mapping[str, Any]) -> str:
    """Say what values a schema takes."""
    if "enum" in schema:
        allowed = ", ".join(_code(value) for value in schema["enum"] if value is not None)
        return f"een van {allowed}"
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    forms = [_of_type(name, schema) for name in types if name != "null"]
    bounds = [
        said.format(bound=f"{schema[word]:g}".replace(".", ","))
        for word, said in _BOUNDS.items()
        if word in schema
    ]
    return ", ".join([", ".join([*forms[:-2], " of ".join(forms[-2:])]), *bounds])


def _of_type(name: str, schema: Mapping[str, Any]) -> str:
    if name == "array":
        return f"lijst ({_form(schema['items'])})"
    if name == "object":
        title = schema["title"].lower()
        return f"[{title}](#{title.replace(' ', '-')})"
    return "datum" if schema.get("format") == "date" else _TYPES[name]


def _code(value: object) -> str:
    if isinstance(value, list):
        return f"`[{', '.join(map(str, value))}]`"
    return f"`{value if isinstance(value, str) else json.dumps(value)}`"
