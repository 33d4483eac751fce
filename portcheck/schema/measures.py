"""This file says which number is meant by a text, or by a percentage, where one belongs."""

import json
import re
from collections.abc import Mapping
from typing import Any

from portcheck.schema.accept import compile_schema
from portcheck.wording import UNSAID, Text

UNQUOTED = Text("; laat de aanhalingstekens weg", "; leave out the quotes")

_MOST_OF_ONE = 2
"""A number that stays below this is a part of 1, as an fte is."""

_NUMBER = re.compile(
    r"(?<![0-9.,/])((?:0|[1-9][0-9]{0,5})(?:\.[0-9]+)?)(?![0-9.,/]) ?(%|dag|uur|uren|day|hour)?",
    re.IGNORECASE,
)
"""A number with the sign or unit behind it, where it is no part of 1."""

_FULL_TIME = re.compile("voltijd|full[ -]?time", re.IGNORECASE)
_DECIMAL = re.compile("[0-9]+(?:[.,][0-9]+)?")


def number_meant(found: str, wanted: list[str], schema: Mapping[str, Any]) -> Text:
    """Say how to write the number that a text stands for, or give an example of one."""
    if _DECIMAL.fullmatch(found) and ("," not in found or "number" in wanted):
        number = found.replace(",", ".")
        pointed = Text(f"; schrijf {number}, met een punt", f"; write {number}, with a point")
        return UNQUOTED if number == found else pointed
    number, unit = ("100", "%") if _FULL_TIME.match(found) else _measure(found.replace(",", "."))
    share = part_of_one(json.loads(number), schema) if unit else None
    if share:
        return Text(f"; schrijf {share}", f"; write {share}")
    if number and not unit and compile_schema(schema)(json.loads(number)):
        return Text(f"; schrijf alleen {number}", f"; write {number} alone")
    examples = schema.get("examples", ())
    said = (
        Text(f"; schrijf bijvoorbeeld {one}", f"; write {one}, for instance") for one in examples
    )
    return next(said, UNSAID)


def part_of_one(percentage: float, schema: Mapping[str, Any]) -> str | None:
    """Give what a percentage is of 1, where the number that a schema wants is a part of 1."""
    share = percentage / 100
    is_meant = schema.get("maximum", 100) < _MOST_OF_ONE and compile_schema(schema)(share)
    return f"{share:g}" if is_meant else None


def _measure(found: str) -> tuple[str, str]:
    """Give the number that a text starts with, or the only one in it, and its sign for per cent.

    Hours and days are none: how many a full week has, nobody can tell.
    """
    told = [n for n in _NUMBER.finditer(found) if n[2] in (None, "%")]
    is_meant = len(told) == 1 or (told and told[0].start() == 0)
    return (told[0][1], told[0][2] or "") if is_meant else ("", "")
