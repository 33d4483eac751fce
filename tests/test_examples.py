"""The plans under examples/: their outputs lie beside them, and between them they show it all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from portcheck import bundled
from portcheck.cli.listing import cli
from portcheck.lint.linter import Question, lint
from portcheck.parsing.document import read
from portcheck.rulebook.packs import DEFAULT
from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import DAY
from tests.golden import agrees

EXAMPLES = Path(__file__).parent.parent / "examples"
PLANS = sorted(EXAMPLES.glob("*.yaml"))
IN_BOTH_LANGUAGES = "utrecht-2015"


def outputs() -> list[tuple[str, str]]:
    return [
        (file.stem, lang)
        for file in PLANS
        for lang in ("nl", "en")
        if lang == "nl" or file.stem == IN_BOTH_LANGUAGES
    ]


@pytest.mark.parametrize(("stem", "lang"), outputs())
def test_an_example_gives_the_output_beside_it(
    stem: str, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(EXAMPLES.parent)
    command = ["check", f"examples/{stem}.yaml", "--lang", lang, "--as-of", DAY]
    output = CliRunner().invoke(cli, command, standalone_mode=False).stdout
    assert agrees(EXAMPLES / f"{stem}.{lang}.txt", output)


@pytest.mark.parametrize("pack", DEFAULT)
def test_the_plans_where_all_is_wrong_fire_every_rule_of_a_pack(
    pack: str, rulebook: Rulebook
) -> None:
    question = Question(rulebook, "nl", DAY)
    found = {
        finding.rule
        for file in EXAMPLES.glob("alles-mis-*.yaml")
        for finding in lint(file.read_bytes(), file.name, question).findings
    }
    assert {rule.id for rule in rulebook.rules if rule.pack == pack} <= found


def test_the_complete_plan_uses_every_key_of_the_format() -> None:
    text = (EXAMPLES / "volledig.yaml").read_text(encoding="utf-8")
    assert set(keys(bundled.schema("plan"))) == set(used(read(text).data))


def test_the_complete_plan_has_nothing_to_report(rulebook: Rulebook) -> None:
    content = (EXAMPLES / "volledig.yaml").read_bytes()
    judged = lint(content, "volledig.yaml", Question(rulebook, "nl", DAY))
    assert [f for f in judged.findings if f.waiver is None] == []


def keys(schema: object) -> Iterator[str]:
    """Yield the name of every property that a schema allows."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for part in schema.values():
            yield from keys(part)


def used(data: object) -> Iterator[str]:
    """Yield every key that data has."""
    if isinstance(data, dict):
        yield from data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from used(part)
