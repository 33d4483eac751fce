"""This file finds the rules, schemas and templates that come with portcheck, in a wheel or not."""

import json
import os
from functools import cache
from typing import Any

_HERE = os.path.dirname(os.path.abspath(__file__))


def folder(name: str) -> str:
    """Give the path of the bundled folder `rules` or `schemas`."""
    inside = os.path.join(_HERE, name)  # a wheel carries both inside the package
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_HERE), name)


def packs() -> list[str]:
    """Give the names of the packs that come with portcheck."""
    return sorted(entry.name for entry in os.scandir(folder("rules")) if entry.is_dir())


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
