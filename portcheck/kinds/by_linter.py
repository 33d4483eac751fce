"""This file stands for what the linter itself reports: an unreadable file, a waiver gone wrong."""

from collections.abc import Iterator, Mapping
from typing import Any

from portcheck.plan.model import Plan
from portcheck.problem import Kind, Problem

PARAMS = {"type": "object", "additionalProperties": False, "properties": {}}


def _problems(_plan: Plan, _params: Mapping[str, Any]) -> Iterator[Problem]:
    yield from ()


KIND = Kind(PARAMS, _problems, None)
