"""`portcheck rules`: the list of them all."""

import json

import pytest

from portcheck.rulebook.rulebook import Rulebook
from tests.cli.conftest import Done, Run, write
from tests.own_pack import PACK


def first_words(out: str) -> list[str]:
    return [line.split()[0] for line in out.splitlines()[2:]]


def test_every_rule_is_listed(run: Run, rulebook: Rulebook) -> None:
    done = run("rules")
    assert (done.code, done.err) == (0, "")
    assert first_words(done.out) == [rule.id for rule in rulebook.rules]


@pytest.mark.parametrize(
    ("packs", "starts"),
    [
        (["provinciewet"], {"PW"}),
        (["utrecht-2019"], {"UTR"}),
        (["portcheck"], {"PC"}),
        (["provinciewet", "utrecht-2019"], {"PW", "UTR"}),
    ],
)
def test_rules_of_the_packs_that_are_named_are_listed(
    packs: list[str], starts: set[str], run: Run
) -> None:
    out = run("rules", *(part for pack in packs for part in ("--pack", pack))).out
    assert {word.rstrip("0123456789") for word in first_words(out)} == starts


@pytest.mark.parametrize(
    ("lang", "head", "severity"),
    [
        ("en", ["rule", "name", "severity", "kind"], "error"),
        ("nl", ["regel", "naam", "ernst", "soort"], "fout"),
    ],
)
def test_the_table_says_of_a_rule_what_it_is(
    lang: str, head: list[str], severity: str, run: Run, rulebook: Rulebook
) -> None:
    rule = rulebook.find("PW101")
    assert rule is not None
    lines = run("rules", "--pack", "provinciewet", "--lang", lang).out.splitlines()
    cells = [[cell for cell in line.split("  ") if cell.strip()] for line in lines]
    assert [cell.strip() for cell in cells[0]] == head
    assert [cell.strip() for cell in cells[2]] == ["PW101", rule.name, severity, rule.kind]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_table_of_every_bundled_rule_fits_a_window(lang: str, run: Run) -> None:
    assert max(map(len, run("rules", "--lang", lang).out.splitlines())) <= 100


@pytest.mark.parametrize(("lang", "word"), [("nl", "uit"), ("en", "off")])
def test_a_rule_that_is_off_is_listed_as_off(lang: str, word: str, run: Run) -> None:
    write({"portcheck.yaml": "severity: {PW101: off}\n"})
    out = run("rules", "--pack", "provinciewet", "--lang", lang).out
    assert out.splitlines()[2].split()[2] == word


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_json_says_all_of_a_rule(lang: str, run: Run, rulebook: Rulebook) -> None:
    rule = rulebook.find("PW101")
    assert rule is not None
    done = run("rules", "--pack", "provinciewet", "--format", "json", "--lang", lang)
    content = json.loads(done.out)
    assert (done.code, done.err, content["version"]) == (0, "", 1)
    assert content["rules"][0] == {
        "id": "PW101",
        "name": rule.name,
        "pack": "provinciewet",
        "severity": "error",
        "kind": rule.kind,
        "params": rule.params,
        "source": rule.cited(lang),
        "link": "https://wetten.overheid.nl/BWBR0005645",
        "summary": rule.summary.of(lang),
        "why": rule.why.of(lang),
        "help": rule.help.of(lang),
        "bodies": [],
        "waivable": False,
    }


def test_the_rules_of_a_pack_are_listed_without_an_option(run: Run) -> None:
    assert run("rules", "provinciewet") == run("rules", "--pack", "provinciewet")


@pytest.mark.parametrize(
    ("lang", "said"), [("nl", "er zijn geen regels"), ("en", "there are no rules")]
)
def test_a_pack_without_rules_has_no_table(lang: str, said: str, run: Run) -> None:
    write({"regels/pack.yaml": PACK})
    assert run("rules", "./regels", "--lang", lang) == Done(0, f"{said}\n", "")


def test_what_is_no_pack_has_no_rules(run: Run) -> None:
    assert run("rules", "plan.yaml", "--lang", "en") == Done(
        2, "", 'portcheck: unknown pack "plan.yaml"\n'
    )


def test_what_is_wrong_and_what_conflicts_are_asked_for_one_by_one(run: Run) -> None:
    done = run("rules", "--lint", "--conflicts", "--lang", "en")
    assert (done.code, done.out) == (2, "")
    assert "--lint and --conflicts do not go together" in done.err
