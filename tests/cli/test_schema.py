"""`portcheck schema`: what editors complete and explain by, and readers of reports hold them to."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from portcheck import bundled
from portcheck.authoring.described import own_example
from portcheck.kinds import KINDS
from portcheck.rulebook.editors import schema_for_editors
from portcheck.rulebook.rulebook import Rulebook
from tests.checkout import ROOT
from tests.cli.conftest import Run
from tests.complaints import complaints

NAMES = bundled.schemas()
RULES = sorted(Path(bundled.folder("rules")).glob("*/[A-Z]*.yaml"))
PACKS = sorted(Path(bundled.folder("rules")).glob("*/pack.yaml"))
REGISTERS = sorted(Path(bundled.folder("rules")).glob("*/topics.yaml"))
PLANS = sorted((ROOT / "examples").glob("*.yaml"))
SCHEMA_OF = {"rule": RULES, "pack": PACKS, "topics": REGISTERS, "plan": PLANS}


def schema_of_a_rule() -> Mapping[str, Any]:
    return schema_for_editors("rule")


def misfits(rule: object) -> list[str]:
    return [e.message for e in Draft202012Validator(schema_of_a_rule()).iter_errors(rule)]


@pytest.mark.parametrize("name", sorted({*NAMES} - {"rule"}))
def test_a_schema_is_printed_as_it_is(name: str, run: Run) -> None:
    done = run("schema", name)
    assert (done.code, json.loads(done.out), done.err) == (0, bundled.schema(name), "")


def test_every_schema_that_portcheck_has_is_named_in_its_help(run: Run) -> None:
    words = run("schema", "--help").out.replace(",", " ").replace(".", " ").split()
    assert {*NAMES} <= {*words}


def test_a_schema_is_written_to_a_file(run: Run) -> None:
    printed = run("schema", "plan").out
    assert run("schema", "plan", "-o", "plan.schema.json").out == ""
    assert Path("plan.schema.json").read_text(encoding="utf-8") == printed


def test_an_unknown_schema_is_refused_with_those_that_there_are(run: Run) -> None:
    done = run("schema", "x")
    assert (done.code, done.out) == (2, "")
    assert '"x" is not valid; choose from baseline, ' in done.err


def test_the_schema_of_a_rule_knows_every_kind(run: Run) -> None:
    assert json.loads(run("schema", "rule").out)["properties"]["kind"]["enum"] == [*KINDS]


@pytest.mark.parametrize("name", NAMES)
def test_a_printed_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(schema_for_editors(name))


def test_every_bundled_rule_fits_the_schema_of_a_rule(rulebook: Rulebook) -> None:
    assert {rule.id: misfits(rule.source.data) for rule in rulebook.rules} == {
        rule.id: [] for rule in rulebook.rules
    }


@pytest.mark.parametrize(
    ("kind", "params", "said"),
    [
        ("keep-part", {}, "'keep-part' is not one of "),
        ("keep-apart", {"anchor": "water"}, "'others' is a required property"),
        ("keep-apart", {"anchor": 1, "others": ["x"]}, "1 is not of type 'string'"),
        (
            "doubled-topic",
            {"report": "both"},
            "'both' is not one of ['two-holders', 'one-holder']",
        ),
        ("replacement", {"function": "mayor"}, "'mayor' is not one of ['gedeputeerde', "),
        (
            "near-topic",
            {"x": 1},
            "Additional properties are not allowed ('x' was unexpected)",
        ),
        ("fits-schema", {"path": [], "schema": {"items": {"type": "tekst"}}}, "'tekst' is not"),
        (
            "fits-schema",
            {"path": [], "schema": {"properties": {"x": {"contains": {"pattern": "x"}}}}},
            "Additional properties are not allowed ('pattern' was unexpected)",
        ),
    ],
)
def test_the_schema_of_a_rule_knows_the_params_of_its_kind(
    kind: str, params: dict[str, Any], said: str, rulebook: Rulebook
) -> None:
    rule = {**rulebook.rules[0].source.data, "kind": kind, "params": params}
    (message,) = misfits(rule)
    assert message.startswith(said)


def test_an_editor_tells_of_the_kind_that_is_written_what_it_does() -> None:
    cases = [(case["if"], case["then"]) for case in schema_of_a_rule()["allOf"]]
    told = {if_["properties"]["kind"]["const"]: then["properties"]["kind"] for if_, then in cases}
    assert told == {name: {"description": kind.about.en} for name, kind in KINDS.items()}


def test_an_editor_tells_of_each_param_what_it_means() -> None:
    cases = [(case["if"], case["then"]) for case in schema_of_a_rule()["allOf"]]
    params = {
        if_["properties"]["kind"]["const"]: then["properties"]["params"] for if_, then in cases
    }
    told = {
        kind: {name: said["description"] for name, said in schema["properties"].items()}
        for kind, schema in params.items()
    }
    assert told == {
        name: {key: part["description"].en for key, part in kind.params["properties"].items()}
        for name, kind in KINDS.items()
    }


def test_of_a_rule_without_a_kind_that_alone_is_said(rulebook: Rulebook) -> None:
    data = {**rulebook.rules[0].source.data}
    del data["kind"]
    assert misfits(data) == ["'kind' is a required property"]


def test_params_that_a_kind_requires_cannot_be_left_out(rulebook: Rulebook) -> None:
    data = {**rulebook.rules[0].source.data}
    data.pop("params", None)
    assert misfits({**data, "kind": "keep-apart"}) == ["'params' is a required property"]
    assert misfits({**data, "kind": "near-topic"}) == []


def test_the_example_of_a_kind_fits_the_schema_of_a_rule() -> None:
    assert misfits(YAML(typ="safe").load(own_example("fits-schema"))) == []


@pytest.mark.tools
def test_check_jsonschema_takes_every_printed_schema(run: Run, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.json" for name in NAMES]
    for name, file in zip(NAMES, files, strict=True):
        assert run("schema", name, "-o", str(file)).code == 0
    assert complaints("check-jsonschema", "--check-metaschema", *files, home=tmp_path) == ""


@pytest.mark.tools
@pytest.mark.parametrize(("name", "files"), SCHEMA_OF.items(), ids=SCHEMA_OF)
def test_check_jsonschema_finds_what_portcheck_brings_along_in_order(
    name: str, files: list[Path], run: Run, tmp_path: Path
) -> None:
    schema = tmp_path / f"{name}.json"
    assert run("schema", name, "-o", str(schema)).code == 0
    found = complaints("check-jsonschema", "--schemafile", schema, *files, home=tmp_path)
    assert (bool(files), found) == (True, "")


@pytest.mark.tools
def test_check_jsonschema_finds_settings_and_a_report_in_order(run: Run, tmp_path: Path) -> None:
    settings, report = tmp_path / "portcheck.yaml", tmp_path / "report.json"
    settings.write_text("lang: nl\nseverity: {UTR605: off}\n", encoding="utf-8")
    run("check", str(PLANS[0]), "--output", f"json={report}")
    for name, file in (("config", settings), ("report", report)):
        schema = tmp_path / f"{name}.schema.json"
        run("schema", name, "-o", str(schema))
        assert complaints("check-jsonschema", "--schemafile", schema, file, home=tmp_path) == ""


def test_without_a_name_all_are_said_on_one_line(run: Run) -> None:
    known = ", ".join(NAMES)
    said = run("schema").err.splitlines()[-1]
    assert said == f"Error: Missing argument 'NAME'. Choose from {known}"
