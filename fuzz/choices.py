"""This file turns the bytes of a fuzzer into choices: which word, which value, data by a schema."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from functools import reduce
from operator import getitem
from typing import Any, TypeVar

T = TypeVar("T")

WORDS = (
    *("Water", "Mobiliteit", "Water en Mobiliteit", "Financiën", "Bodem", "Natuur", "VTH", "Sport"),
    *("Mobilteit", "Gebied Noord", "Recreatie- en Sportbeleid", "-beleid", "a-, b- en cbeleid"),
    *("Toerisme (2e portefeuillehouder)", "natuur (m.u.v. Natura 2000)", "plv. Water", "i.s.m. A"),
    *("A. Jansen", "B. de Vries", "Niemand", "Provincie Utrecht", "Gemeente X", "VVD", "1", "*"),
    *("UTR101", "utr202", "mobiliteit-met-financien", "PC021", "PW101", "TST101", "test", "bos"),
    *("2019-05-14", "2021-02-29", "2026", "f3a9c1-0b2c7-77d0e", "0123456789abcdef", "f0", "wet"),
    *("keep-apart", "missing-topic", "recorded", "bos *", "* bos", "bos* * zee", "./x", "../../x"),
    *("", " ", "\n", "\t", "\x00", "\x1b[2J", "\u202e", "\u200b", "\ud800", "\ufeff", "\u2028"),
    *("::error::x", "%0A::x", "<img src=x>", "](x)", "`", "|", "{x.__class__}", "{0}", "%s", "@x"),
    *("portcheck: ignore[UTR201] r", "# portcheck:", "!!python/object:x", "&a", "*a", "<<", "---"),
    *("𝔚𝔞𝔱𝔢𝔯", "ﷺ", "Ã«", "ß", "ŉ", "İ", "é", "?", "\ufffd", "'", '"', "\\", "null", "1e999"),
)
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 1.5, 1e300, 10**40, "", [], {}, [[]], [None], {"x": {}}),
)


class Choices:
    """Bytes that are used up choice by choice; where none is left, the first is chosen."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        """How many bytes are left."""
        return max(0, len(self._data) - self._at)

    def byte(self) -> int:
        """Take one byte."""
        self._at += 1
        return self._data[self._at - 1] if self._at <= len(self._data) else 0

    def of(self, options: Sequence[T]) -> T:
        """Choose one of the options."""
        return options[(self.byte() << 8 | self.byte()) % len(options)]

    def text(self) -> str:
        """Make a text: mostly of words that mean something somewhere, else of any characters."""
        if self.byte() % 4:
            return "".join(self.of((" ", "", ", ", " en ")) + self.of(WORDS) for _ in range(2))
        size = self.byte() % 16
        return "".join(chr(self.byte() << 8 | self.byte()) for _ in range(size))

    def data(self, schema: Mapping[str, Any], root: Mapping[str, Any] | None = None) -> Any:
        """Make data that fits a JSON Schema, but for a few values."""
        root = schema if root is None else root
        if self.byte() % 32 == 1:
            return deepcopy(self.of(VALUES))
        if "$ref" in schema:
            meant: Any = reduce(getitem, schema["$ref"].split("/")[1:], root)
            return self.data(meant, root)
        if "enum" in schema:
            return self.of(schema["enum"])
        named = schema.get("type", "string")
        return self._typed(named if isinstance(named, str) else self.of(named), schema, root)

    def _typed(self, name: str, schema: Mapping[str, Any], root: Mapping[str, Any]) -> Any:
        match name:
            case "object":
                return self._group(schema, root)
            case "array":
                size = max(schema.get("minItems", 0), self.byte() % 4)
                return [self.data(schema.get("items", {}), root) for _ in range(size)]
            case "number" | "integer" | "boolean":
                return self.of((1, 0, 2, 8, -3, 0.5, 1e6, True, False))
            case "null":
                return None
            case _:
                return self.of(WORDS) if self.byte() % 2 else self.text()

    def _group(self, schema: Mapping[str, Any], root: Mapping[str, Any]) -> dict[str, Any]:
        known = schema.get("properties", {})
        wanted = schema.get("required", ())
        group = {
            name: self.data(part, root)
            for name, part in known.items()
            if name in wanted or self.byte() % 3 == 1
        }
        further = schema.get("additionalProperties", True)
        for _ in range(self.byte() % 3 if further else self.byte() % 16 == 1):
            part = further if isinstance(further, dict) else {}
            group[self.of(WORDS)] = self.data(part, root)
        return group
