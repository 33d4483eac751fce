"""The benchmarks measure what they say: the same rules fire, and a known growth is fitted."""

import re
from pathlib import Path

import pytest

from benchmarks import layouts
from benchmarks.growth import exponent, write_pack
from benchmarks.peers import END, README, RULESET, START
from benchmarks.plans import breaking, published, write
from portcheck.rulebook.assembly import assemble
from tests.conftest import Judge

RULED = set(re.findall(r"^  (\w+):$", RULESET.read_text(encoding="utf-8"), re.MULTILINE))


def test_each_rule_that_others_get_fires_on_every_plan_of_the_comparison(
    judge: Judge, tmp_path: Path
) -> None:
    texts = [Path(file).read_text("utf-8") for file in write(tmp_path, 30, breaking())]
    unfired = [RULED - {finding.rule for finding in judge(text).findings} for text in texts]
    assert (len(RULED), unfired) == (14, [set()] * len(texts))


def test_the_plans_are_the_same_in_every_run(tmp_path: Path) -> None:
    first, second = (
        [Path(file).read_text("utf-8") for file in write(tmp_path, 3, published(40))]
        for _ in range(2)
    )
    assert first == second


def test_a_pack_that_is_made_has_as_many_rules_as_was_asked(tmp_path: Path) -> None:
    book = assemble([str(write_pack(tmp_path / "pack of 100", 100))])
    assert len([rule for rule in book.rules if rule.pack == "pack-of-100"]) == 100


@pytest.mark.parametrize("power", [0.0, 1.0, 2.0])
def test_the_exponent_of_a_power_is_that_power(power: float) -> None:
    sizes = [10, 100, 1000]
    assert exponent(sizes, [3 * size**power for size in sizes]) == pytest.approx(power, abs=1e-9)


def test_the_table_has_its_place() -> None:
    text = README.read_text(encoding="utf-8")
    assert (text.count(START), text.count(END), text.index(START) < text.index(END)) == (1, 1, True)


@pytest.mark.parametrize("plan", ["utrecht-gs-2019-start.yaml", "alkmaar-2022.yaml"])
def test_a_published_division_is_read_back_from_each_layout(plan: str) -> None:
    holders, names_topic = dict(layouts.plans())[plan], layouts.names_topics()
    wrong = [
        (name, suffix, layouts.tried(holders, write, suffix, names_topic).said)
        for name, suffix, write in layouts.documents()
        if not all(layouts.tried(holders, write, suffix, names_topic).is_right)
    ]
    assert [(name, suffix) for name, suffix, _ in wrong] == [("row per topic, merged", ".csv")]
