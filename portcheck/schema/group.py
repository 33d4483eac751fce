"""This file holds a group of keys as a file has it, beside what a schema knows of such a group."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

_AS_NAME = re.compile(r".*[^\W0-9a-z_]|.* ")


class Group(NamedTuple):
    """A group of keys as a file has it, the schema that it does not fit, and that of the file."""

    found: Mapping[str, Any]
    schema: Mapping[str, Any]
    root: Mapping[str, Any]

    @property
    def known(self) -> Mapping[str, Any]:
        """The keys that it may have, each with the schema of what stands behind it."""
        return _keys(self.schema)

    @property
    def lists(self) -> list[str]:
        """The lists that it has, in the order of the schema."""
        known = self.known.items()
        return [n for n, schema in known if n in self.found and "array" in schema.get("type", ())]

    @property
    def outermost(self) -> Mapping[str, Any]:
        """The keys that the file may have outside all groups."""
        return _keys(self.root)

    def homes(self, key: str) -> list[str]:
        """Give the outermost keys below which a key is known, be it in each entry of a list."""
        return [name for name, schema in self.outermost.items() if key in self._inside(schema)]

    def _inside(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        return _keys(schema.get("items", schema))


def takes_names(schema: Mapping[str, Any]) -> bool:
    """Tell whether each entry of a list is a group that needs a name and no more."""
    return bool(schema.get("items", {}).get("required") == ["naam"])


def can_be_name(key: str) -> bool:
    """Tell whether a key can be a name: those of files have neither a capital nor a blank."""
    return bool(_AS_NAME.match(key))


def _keys(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    known: Mapping[str, Any] = schema.get("properties", {})
    return known
