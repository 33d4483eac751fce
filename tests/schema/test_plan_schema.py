"""The schema of a plan tells an editor nothing but the truth: titles, examples and defaults."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from portcheck import bundled
from portcheck.plan.building import build
from portcheck.plan.model import Plan
from portcheck.rulebook.rulebook import Rulebook

SCHEMA = bundled.schema("plan")


class Key(NamedTuple):
    """A key of a plan: the group that it stands in, and its schema."""

    group: str
    name: str
    schema: dict[str, Any]


def keys() -> Iterator[Key]:
    groups = {"plan": SCHEMA, **SCHEMA["$defs"]}
    for group, schema in groups.items():
        for name, part in schema.get("properties", {}).items():
            target = part.get("$ref", "").rpartition("/")[2]
            yield Key(group, name, {**SCHEMA["$defs"].get(target, {}), **part})


KEYS = [*keys()]
IDS = [f"{key.group}.{key.name}" for key in KEYS]


@pytest.mark.parametrize("key", KEYS, ids=IDS)
def test_a_key_has_a_title_and_a_description(key: Key) -> None:
    assert key.schema["title"][0].isupper()
    assert key.schema["description"][-1] == "."


@pytest.mark.parametrize("key", KEYS, ids=IDS)
def test_an_example_fits_its_key(key: Key) -> None:
    schema = {**key.schema, "$defs": SCHEMA["$defs"]}
    judge = Draft202012Validator(schema, format_checker=FormatChecker(["date"]))
    shown = [*schema.get("examples", ()), *([schema["default"]] if "default" in schema else ())]
    assert [example for example in shown if not judge.is_valid(example)] == []


def test_every_key_that_takes_a_text_a_number_or_names_shows_what_to_fill_in() -> None:
    bare = {
        f"{key.group}.{key.name}"
        for key in KEYS
        if not key.schema.keys() & {"examples", "default", "enum"}
    }
    lists = {"portefeuillehouders", "partijen", "verbonden_partijen", "opgaven", "afwijkingen"}
    assert bare == {
        *(f"plan.{name}" for name in (*lists, "proces")),
        *("portefeuillehouder.partij", "portefeuillehouder.vervanger", "partij.naam"),
        *("verbonden_partij.eigenaar", "verbonden_partij.opdrachtgever", "opgave.opdrachtgever"),
        "afwijking.feiten",
    }


def built(rulebook: Rulebook, group: str, more: dict[str, Any]) -> Plan:
    entry = {"onderwerp": "Mobiliteit", **(more if group == "onderwerp" else {})}
    holder = {
        "naam": "A",
        "onderwerpen": [entry],
        **(more if group == "portefeuillehouder" else {}),
    }
    plan = {"plan": "V", "bestuur": "Gemeente X", "portefeuillehouders": [holder]}
    return build({**plan, **(more if group == "plan" else {})}, rulebook.register)


@pytest.mark.parametrize(
    "key", [key for key in KEYS if "default" in key.schema], ids=lambda key: f"{key[0]}.{key[1]}"
)
def test_a_key_that_is_left_out_means_its_default(key: Key, rulebook: Rulebook) -> None:
    without = built(rulebook, key.group, {})
    with_default = built(rulebook, key.group, {key.name: key.schema["default"]})
    assert with_default._replace(data=without.data) == without
