"""`portcheck coverage`: what rules and plans do not meet in each other."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import GOOD, Done, Run, write
from tests.own_pack import PACK, RULE

TOPICS = """\
topics:
  bos:
    label: {nl: Bosbouw, en: Forestry}
    aliases: [bosbouw, bomenbeheer]
  zee:
    label: {nl: Zee, en: Sea}
    aliases: [zee]
    parts: [kustverdediging]
"""
NO_DIFF = Done(
    0, "", "portcheck: there is no patch: no phrase of these plans can be added as a name\n"
)
PLAN = GOOD.replace("[Sport]", "[Zee, Bomen beheer, Tuin, tuin, Kust verdediging]")
FILES = {
    "eigen/pack.yaml": PACK,
    "eigen/EIG101.yaml": RULE,
    "eigen/EIG102.yaml": RULE.replace("EIG101", "EIG102")
    .replace("bos-ontbreekt", "bos-verdeeld")
    .replace("missing-topic", "single-holder"),
    "eigen/topics.yaml": TOPICS,
    "portcheck.yaml": "# hier\npacks: [./eigen]\nlang: en\n",
    "plannen/plan.yaml": PLAN,
}


@pytest.fixture(autouse=True)
def files() -> None:
    write(FILES)


def applied(patch: str, folder: str = ".") -> None:
    subprocess.run(
        ["git", "-C", folder, "apply"], input=patch, text=True, encoding="utf-8", check=True
    )


TEXT = {
    "en": """\
plans: 1; rules that they were checked against: 10

rules that found nothing in any plan (9):
  PC010 onbekende-naam
  PC011 dubbele-naam
  PC012 bestuur-niet-herkend
  PC013 onbekende-partij
  PC014 onbekende-functie
  PC015 meer-personen-in-een-naam
  PC020 onderwerp-bij-twee-houders
  PC021 onderwerp-dubbel-bij-houder
  EIG102 bos-verdeeld; no plan names Forestry

topics that no rule is about (1):
  Sea: plannen/plan.yaml:6

phrases that name no topic that is known (3):
  Tuin: 2 times, as in plannen/plan.yaml:6
  Bomen beheer: plannen/plan.yaml:6
  Kust verdediging: plannen/plan.yaml:6

almost a name that is known (2):
  plannen/plan.yaml:6: "Bomen beheer" is like "bomenbeheer", so Forestry
  plannen/plan.yaml:6: "Kust verdediging" is like "kustverdediging", so Sea
-f diff gives a patch that makes names of them
""",
    "nl": """\
plannen: 1; regels waaraan ze zijn getoetst: 10

regels die in geen plan iets vonden (9):
  PC010 onbekende-naam
  PC011 dubbele-naam
  PC012 bestuur-niet-herkend
  PC013 onbekende-partij
  PC014 onbekende-functie
  PC015 meer-personen-in-een-naam
  PC020 onderwerp-bij-twee-houders
  PC021 onderwerp-dubbel-bij-houder
  EIG102 bos-verdeeld; geen plan noemt Bosbouw

onderwerpen waar geen regel over gaat (1):
  Zee: plannen/plan.yaml:6

teksten die geen bekend onderwerp noemen (3):
  Tuin: 2 keer, zoals plannen/plan.yaml:6
  Bomen beheer: plannen/plan.yaml:6
  Kust verdediging: plannen/plan.yaml:6

bijna een bekende naam (2):
  plannen/plan.yaml:6: "Bomen beheer" lijkt op "bomenbeheer", dus Bosbouw
  plannen/plan.yaml:6: "Kust verdediging" lijkt op "kustverdediging", dus Zee
-f diff geeft een patch die er namen van maakt
""",
}


@pytest.mark.parametrize("lang", TEXT)
def test_what_rules_and_plans_do_not_meet_in_each_other_is_said(lang: str, run: Run) -> None:
    assert run("coverage", "--lang", lang) == Done(0, TEXT[lang], "")


@pytest.mark.parametrize("kind", ["arguable", "decoys"])
def test_a_phrase_that_a_register_knows_without_a_topic_is_no_unclaimed_one(
    kind: str, run: Run
) -> None:
    write({"eigen/topics.yaml": f"{TOPICS}    {kind}: [tuin]\n"})
    unclaimed = json.loads(run("coverage", "-f", "json").out)["unclaimed"]
    assert [found["phrase"] for found in unclaimed] == ["Bomen beheer", "Kust verdediging"]


AT = {"file": "plannen/plan.yaml", "line": 6}
ABSENT = {"id": "EIG102", "name": "bos-verdeeld", "pack": "eigen", "absent": ["bos"]}
NEAR = {
    "phrase": "Bomen beheer",
    "known": "bomenbeheer",
    "topic": "bos",
    "strength": "alias",
    "places": [AT],
}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("version", 1),
        ("plans", 1),
        ("rules", 10),
        ("untouched", [{"topic": "zee", "places": [AT]}]),
    ],
)
def test_json_tells_in_full(key: str, expected: object, run: Run) -> None:
    assert json.loads(run("coverage", "-f", "json").out)[key] == expected


@pytest.mark.parametrize(
    ("key", "at", "expected"),
    [
        ("silent", -1, ABSENT),
        ("unclaimed", 0, {"phrase": "Tuin", "places": [AT, AT]}),
        ("near", 0, NEAR),
    ],
)
def test_json_tells_among_others(key: str, at: int, expected: dict[str, object], run: Run) -> None:
    assert json.loads(run("coverage", "-f", "json").out)[key][at] == expected


def test_json_holds_the_patch(run: Run) -> None:
    content = json.loads(run("coverage", "-f", "json").out)
    assert content["patch"] == run("coverage", "-f", "diff").out


def test_git_applies_the_patch_and_then_nothing_is_near(run: Run) -> None:
    done = run("coverage", "-f", "diff")
    assert (done.code, done.err) == (0, "")
    applied(done.out)
    assert Path("eigen/topics.yaml").read_text(encoding="utf-8") == TOPICS.replace(
        "bomenbeheer]", "bomenbeheer, Bomen beheer]"
    ).replace("verdediging]", "verdediging, Kust verdediging]")
    assert run("coverage", "-f", "diff") == NO_DIFF
    assert "bomenbeheer" not in run("coverage").out


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "# ons\ntopics:\n  mobiliteit:\n    aliases: [Slim onderweg]\n",
            "# ons\ntopics:\n  mobiliteit:\n    aliases: [Slim onderweg]\n"
            "  kantorenaanpak: {aliases: [Kantoren aanpak]}\n",
        ),
        ("lang: nl\n", "lang: nl\ntopics:\n  kantorenaanpak:\n    aliases: [Kantoren aanpak]\n"),
        (None, "topics:\n  kantorenaanpak:\n    aliases: [Kantoren aanpak]\n"),
    ],
)
def test_a_name_of_a_bundled_pack_is_added_to_the_settings(
    before: str | None, after: str, run: Run
) -> None:
    Path("portcheck.yaml").unlink()
    if before:
        write({"portcheck.yaml": before})
    write({"plannen/plan.yaml": GOOD.replace("[Sport]", "[Kantoren aanpak]")})
    applied(run("coverage", "-f", "diff").out)
    assert Path("portcheck.yaml").read_text(encoding="utf-8") == after
    assert run("coverage", "-f", "diff").out == ""


def test_what_is_near_to_a_part_of_a_bundled_topic_is_said_without_a_patch(run: Run) -> None:
    write({"portcheck.yaml": "lang: en\n"})
    write({"plannen/plan.yaml": GOOD.replace("[Sport]", "[Waterbeheersings]")})
    content = json.loads(run("coverage", "-f", "json").out)
    assert [near["known"] for near in content["near"]] == ["waterbeheersing"]
    assert content["patch"] is None


def test_a_typing_error_is_worth_a_name_only_where_several_plans_make_it(run: Run) -> None:
    plan = GOOD.replace("[Sport]", "[Bomenbeheeer]")
    write({"plannen/plan.yaml": plan})
    assert run("coverage", "-f", "diff") == NO_DIFF
    write({"plannen/twee.yaml": plan})
    assert "+    aliases: [bosbouw, bomenbeheer, Bomenbeheeer]" in run("coverage", "-f", "diff").out


def test_a_word_that_begins_with_a_name_is_a_part_where_several_plans_have_it(run: Run) -> None:
    plan = GOOD.replace("[Sport]", "[Bosbouwsubsidies]")
    write({"plannen/plan.yaml": plan})
    assert run("coverage", "-f", "diff") == NO_DIFF
    write({"plannen/twee.yaml": plan})
    assert (
        '  plannen/plan.yaml:6: "Bosbouwsubsidies" begins with "bosbouw", so a part of Forestry\n'
    ) in run("coverage").out
    applied(run("coverage", "-f", "diff").out)
    assert run("coverage", "-f", "diff") == NO_DIFF
    assert "    parts: [Bosbouwsubsidies]\n" in Path("eigen/topics.yaml").read_text("utf-8")


def test_part_of_a_phrase_is_added_in_its_words(run: Run) -> None:
    write({"plannen/plan.yaml": GOOD.replace("[Sport]", '["Tuin, Bosbouwen"]')})
    assert "+    aliases: [bosbouw, bomenbeheer, bosbouwen]" in run("coverage", "-f", "diff").out


def test_the_patch_says_where_it_applies_where_that_is_elsewhere(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    subprocess.run(["git", "init", "-q"], check=True)
    monkeypatch.chdir("plannen")
    done = run("coverage", "plan.yaml", "-f", "diff")
    assert done.err == "portcheck: the patch applies from ..: git -C .. apply\n"
    applied(done.out, "..")
    assert "Bomen beheer" in Path("../eigen/topics.yaml").read_text(encoding="utf-8")


def test_a_pack_outside_the_settings_folder_is_added_to_by_the_settings(run: Run) -> None:
    write({"werk/portcheck.yaml": "packs: [../eigen]\n"})
    patch = run("coverage", "--config", "werk/portcheck.yaml", "plannen", "-f", "diff").out
    assert patch.splitlines()[:2] == ["--- a/portcheck.yaml", "+++ b/portcheck.yaml"]
    assert "Kust" not in patch
    applied(patch, "werk")


def test_a_register_that_is_laid_out_oddly_is_left_alone(run: Run) -> None:
    odd = TOPICS.replace(
        "aliases: [bosbouw, bomenbeheer]", "aliases:\n      - # eerste\n        bomenbeheer"
    )
    write({"eigen/topics.yaml": odd.replace("Bosbouw", "Bosbeheer")})
    patch = run("coverage", "-f", "diff").out
    assert ("Bomen beheer" in patch, "Kust verdediging" in patch) == (False, True)


def test_long_lists_are_cut_short(run: Run) -> None:
    phrases = ", ".join(f"Iets{number}" for number in range(25))
    write({"plannen/plan.yaml": GOOD.replace("Sport", phrases)})
    assert "  and 5 more; -f json names them\n" in run("coverage").out


def test_where_there_is_no_plan_nothing_is_covered(run: Run) -> None:
    Path("plannen/plan.yaml").unlink()
    assert run("coverage", "--lang", "en") == Done(3, "", "portcheck: no plan found in .\n")


def test_what_cannot_be_read_is_said_and_the_rest_covered(run: Run) -> None:
    write({"plannen/a.yaml": "plan: [", "plannen/b.yaml": "plan: V\n"})
    done = run("coverage", "plannen", "none.yaml", "--config", "portcheck.yaml")
    assert (done.code, done.out) == (2, TEXT["en"])
    assert done.err == (
        "portcheck: plannen/a.yaml is not a readable plan; portcheck check says why\n"
        "portcheck: plannen/b.yaml is not a readable plan; portcheck check says why\n"
        "portcheck: none.yaml: does not exist\n"
    )
    assert run("coverage", "none.yaml", "--config", "portcheck.yaml").code == 2
