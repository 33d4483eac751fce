"""This file finds the bundled rules, schemas and templates, in a wheel or in a checkout."""

import json
import os
from functools import cache
from typing import Any

READ = "rules.json"
"""The file of a wheel that holds the rules as they were read when it was built."""

_HERE = os.path.dirname(os.path.abspath(__file__))


@cache
def folder(name: str) -> str:
    """Give the path of the bundled folder `rules` or `schemas`."""
    inside = os.path.join(_HERE, name)  # a wheel carries both inside the package
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_HERE), name)


def packs() -> list[str]:
    """Give the names of the packs that come with portcheck."""
    return sorted(entry.name for entry in os.scandir(folder("rules")) if entry.is_dir())


def known(file: str) -> dict[str, Any] | None:
    """Give the data of a file of the bundled rules, if the wheel holds it; else None."""
    top = os.path.join(folder("rules"), "")
    if not file.startswith(top):
        return None
    return _read_before().get(file.removeprefix(top).replace(os.sep, "/"))


@cache
def _read_before() -> dict[str, dict[str, Any]]:
    try:
        with open(os.path.join(_HERE, READ), encoding="utf-8") as file:
            found: dict[str, dict[str, Any]] = json.load(file)
    except FileNotFoundError:  # a checkout, where rules are written
        return {}
    return found


def schemas() -> list[str]:
    """Give the names of the bundled schemas."""
    end = ".schema.json"
    return sorted(name[: -len(end)] for name in os.listdir(folder("schemas")) if name.endswith(end))


@cache
def schema(name: str) -> dict[str, Any]:
    """Give the parsed JSON Schema `schemas/<name>.schema.json`."""
    with open(os.path.join(folder("schemas"), f"{name}.schema.json"), encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


def template(name: str) -> str:
    """Give the text of `portcheck/templates/<name>`."""
    with open(os.path.join(_HERE, "templates", name), encoding="utf-8") as file:
        return file.read()
