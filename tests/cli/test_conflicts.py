"""`portcheck rules --conflicts` says whether any plan can satisfy the rules."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from portcheck.bundled import schema
from portcheck.problem import Problem, Spot
from portcheck.reporters.conflicts import as_json, as_text
from portcheck.rulebook.rulebook import Rulebook
from portcheck.search.conflicts import Conflicts, Verdict
from portcheck.search.task_of_rules import FREE, Portfolio
from portcheck.wording import Text
from tests.cli.conftest import Done, Run, write
from tests.golden import agrees
from tests.own_pack import PACK

GOLDEN = Path(__file__).parent / "golden"
RULE = """\
id: {id}
name: {name}
severity: error
kind: {kind}
params: {params}
source: {{section: "1"}}
summary: {{nl: "{name}, kort", en: "{name} in short"}}
why: {{nl: w, en: w}}
help: {{nl: h, en: h}}
examples:
  bad: ["plan: x"]
  good: ["plan: x"]
"""
APART = "{{anchor: {}, others: [{}]}}"
TOGETHER = "{{topics: [{}, {}]}}"
THREE = [("water", "sport"), ("water", "natuur"), ("sport", "natuur")]
CHAIN = {
    "EIG101": ("een", "keep-together", TOGETHER.format("water", "sport")),
    "EIG102": ("twee", "keep-together", TOGETHER.format("sport", "natuur")),
    "EIG103": ("drie", "keep-apart", APART.format("water", "natuur")),
    "EIG104": ("vier", "keep-apart", APART.format("water", "bodem")),
}
CLIQUE = {
    f"EIG10{number}": (f"paar-{number}", "keep-apart", APART.format(*pair))
    for number, pair in enumerate(THREE)
}


def pack(rules: dict[str, tuple[str, str, str]]) -> None:
    texts = {
        f"regels/{id_}.yaml": RULE.format(id=id_, name=name, kind=kind, params=params)
        for id_, (name, kind, params) in rules.items()
    }
    write({"regels/pack.yaml": PACK, **texts})


def asked(run: Run, *options: str, lang: str = "nl") -> Done:
    return run("rules", "--conflicts", "--pack", "./regels", "--lang", lang, *options)


def content(run: Run, *options: str) -> Any:
    found = json.loads(run("rules", "--conflicts", "-f", "json", *options).out)
    assert list(Draft202012Validator(schema("conflicts")).iter_errors(found)) == []
    return found


LEFT_OUT = {
    "nl": "niet meegewogen, want (ook) over iets anders dan wie welk onderwerp heeft, of "
    "welke rol in een verbonden partij: "
    "PC010 onbekende-naam, PC011 dubbele-naam, PC012 bestuur-niet-herkend, "
    "PC014 onbekende-functie, "
    "PC022 bijna-een-onderwerp\n",
    "en": "not taken into account, since (also) about other things than who has which topic, or "
    "which role in a verbonden partij: "
    "PC010 onbekende-naam, PC011 dubbele-naam, PC012 bestuur-niet-herkend, "
    "PC014 onbekende-functie, "
    "PC022 bijna-een-onderwerp\n",
}
NOTHING_ASKED = {
    "nl": "geen enkele regel van deze pakketten telt hier mee: wat alleen te overwegen is (info), "
    "laat een verdeling vrij\n",
    "en": "no rule of these packs counts here: what is only to be considered (info) leaves a "
    "division free\n",
}
CONTRADICTION = {
    "nl": "deze regels spreken elkaar tegen, hoeveel portefeuillehouders er ook zijn:\n"
    "  - EIG101 een: een, kort\n"
    "  - EIG102 twee: twee, kort\n"
    "  - EIG103 drie: drie, kort\n",
    "en": "these rules contradict each other, however many holders there are:\n"
    "  - EIG101 een: een in short\n"
    "  - EIG102 twee: twee in short\n"
    "  - EIG103 drie: drie in short\n",
}
CAPACITY = {
    "nl": "de regels noemen 3 onderwerpen; hier ligt elk bij één portefeuillehouder "
    "en weegt het 1\n"
    "2: niet mogelijk; met dit aantal gaan deze regels niet samen:\n"
    "  - EIG100 paar-0: paar-0, kort\n"
    "  - EIG101 paar-1: paar-1, kort\n"
    "  - EIG102 paar-2: paar-2, kort\n"
    "3: mogelijk, bijvoorbeeld (1) Water; (2) Sport; (3) Natuur\n"
    "mogelijk met 3 portefeuillehouders\n",
    "en": "the rules name 3 topics; here each lies with one holder and weighs 1\n"
    "2: impossible; with this number these rules do not go together:\n"
    "  - EIG100 paar-0: paar-0 in short\n"
    "  - EIG101 paar-1: paar-1 in short\n"
    "  - EIG102 paar-2: paar-2 in short\n"
    "3: possible, for instance (1) Water; (2) Sports; (3) Nature\n"
    "possible with 3 holders\n",
}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_bundled_rules_are_told_as_the_golden_file_says(lang: str, run: Run) -> None:
    done = run("rules", "--conflicts", "--lang", lang)
    assert agrees(GOLDEN / f"conflicts.{lang}.txt", done.out)
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_contradiction_is_told_by_its_rules(lang: str, run: Run) -> None:
    pack(CHAIN)
    assert asked(run, lang=lang) == Done(1, CONTRADICTION[lang] + LEFT_OUT[lang], "")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_lack_of_holders_is_told_by_the_numbers_that_suffice(lang: str, run: Run) -> None:
    pack(CLIQUE)
    done = asked(run, "--holders", "2..3", lang=lang)
    assert done == Done(0, CAPACITY[lang] + LEFT_OUT[lang], "")


OFFICE = {
    "EIG101": ("een", "reserved-topic", "{topic: natuur, function: dijkgraaf}"),
    "EIG102": ("twee", "role-apart-from-topic", "{role: eigenaar, topics: [water]}"),
    "EIG103": ("drie", "role-with-topic", "{role: opdrachtgever, topic: water, parties: [NV X]}"),
}
OFFICES = {
    "nl": "de regels noemen 2 onderwerpen; hier ligt elk bij één portefeuillehouder "
    "en weegt het 1\n"
    "elke rol in een verbonden partij ligt hier bij één portefeuillehouder\n"
    "2: mogelijk, bijvoorbeeld (1) Water, opdrachtgever van NV X; (2) eigenaar van NV X en een "
    "andere verbonden partij; (dijkgraaf) Natuur\n"
    "mogelijk met elk van deze aantallen\n",
    "en": "the rules name 2 topics; here each lies with one holder and weighs 1\n"
    "each role in a verbonden partij lies with one holder here\n"
    "2: possible, for instance (1) Water, commissioner of NV X; (2) owner of NV X and another "
    "verbonden partij; (dijkgraaf) Nature\n"
    "possible with each of these numbers\n",
}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_roles_and_offices_are_told_with_topics(lang: str, run: Run) -> None:
    pack(OFFICE)
    done = asked(run, "--holders", "2", lang=lang)
    assert done == Done(0, OFFICES[lang] + LEFT_OUT[lang], "")


def test_json_holds_roles_and_offices(run: Run) -> None:
    pack(OFFICE)
    found = content(run, "--pack", "./regels", "--holders", "2")
    one, two, chair = found["numbers"][0]["portfolios"]
    assert (one["topics"], one["roles"]) == (
        ["water"],
        [{"role": "opdrachtgever", "party": "NV X"}],
    )
    assert two["roles"] == [
        {"role": "eigenaar", "party": "NV X"},
        {"role": "eigenaar", "party": None},
    ]
    assert chair == {"holder": "dijkgraaf", "topics": ["natuur"], "others": 0, "roles": []}


def test_where_no_number_suffices_the_first_that_does_is_told(run: Run) -> None:
    pack(CLIQUE)
    done = asked(run, "--holders", "1..2")
    assert done.code == 1
    assert done.out.splitlines()[-3:-1] == [
        "mogelijk met geen van deze aantallen",
        "de onderwerpen zijn pas te verdelen over 3 portefeuillehouders",
    ]


def test_of_rules_that_name_no_topic_no_example_is_given(run: Run) -> None:
    done = run(
        "rules", "--conflicts", "--pack", "provinciewet", "--lang", "nl", "--holders", "7..9"
    )
    assert done.out.splitlines()[:-1] == [
        "7: mogelijk",
        "8: mogelijk als er deeltijders zijn",
        "9: mogelijk als er deeltijders zijn",
        "mogelijk met elk van deze aantallen",
    ]


def test_a_number_for_which_there_was_no_time_is_not_known(rulebook: Rulebook) -> None:
    outcome = Conflicts({}, {"sport": rulebook.register.topics["sport"]}, (), (Verdict(5),), 0, ())
    assert [*as_text(outcome, "nl")] == [
        "de regels noemen 1 onderwerp; hier ligt het bij één portefeuillehouder\n",
        "5: niet bekend; de tijd was om\n",
    ]
    assert json.loads("".join(as_json(outcome, "nl")))["numbers"][0]["possible"] is None


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        pytest.param((), ("sport",), "(2) Sport", id="a holder without a topic is left out"),
        pytest.param(
            ("sport",),
            (FREE,),
            "(1) Sport; (2) een ander onderwerp",
            id="a topic that no rule names is another",
        ),
    ],
)
def test_an_example_tells_who_has_what(
    first: tuple[str, ...], second: tuple[str, ...], said: str, rulebook: Rulebook
) -> None:
    sport = rulebook.register.topics["sport"]
    verdict = Verdict(2, (Portfolio(first), Portfolio(second)))
    outcome = Conflicts({}, {"sport": sport}, (), (verdict,), 0, ())
    assert f"2: mogelijk, bijvoorbeeld {said}\n" in as_text(outcome, "nl")


def test_a_number_that_a_rule_does_not_allow_is_known_without_a_search(rulebook: Rulebook) -> None:
    rule = rulebook.rules[0]
    problem = Problem(Text("te weinig", "too few"), Spot(()))
    outcome = Conflicts({}, {}, (), (Verdict(4, counts=((rule, problem),)),), 0, ())
    assert [*as_text(outcome, "nl")] == [
        f"4: niet mogelijk; {rule.id} {rule.name}: te weinig\n",
        "mogelijk met geen van deze aantallen\n",
    ]


def test_json_holds_each_number_with_an_example(run: Run) -> None:
    found = content(run, "--holders", "4..5")
    four, five = found["numbers"]
    assert (four["possible"], [said["rule"] for said in four["counts"]]) == (False, ["UTR501"])
    assert (five["possible"], five["counts"]) == (True, [])
    given = [topic for holder in five["portfolios"] for topic in holder["topics"]]
    assert sorted(given) == sorted(found["topics"])


def test_json_holds_a_contradiction(run: Run) -> None:
    pack(CHAIN)
    found = content(run, "--pack", "./regels")
    assert (found["contradiction"], found["numbers"]) == (["EIG101", "EIG102", "EIG103"], [])


def test_the_example_is_a_plan_that_check_finds_nothing_wrong_with(run: Run) -> None:
    found = content(run, "--holders", "9")
    (nine,) = found["numbers"]
    labels = {"woonwijk-hvdh": "woonwijk Hart van de Heuvelrug", "financien": "Financiën"}
    holders = [
        {
            "naam": holder["holder"],
            "fte": 0.5,
            "onderwerpen": [labels.get(t, t.replace("-", " ")) for t in holder["topics"]],
        }
        for holder in nine["portfolios"]
    ]
    plan = {"plan": "x", "bestuur": "Provincie X", "portefeuillehouders": holders}
    write({"plan.yaml": json.dumps(plan)})
    done = run("check", "plan.yaml", "--min-severity", "warning", "-q", "--fail-on", "warning")
    assert done == Done(0, "", "")


@pytest.mark.parametrize(
    ("lang", "message"),
    [
        (
            "nl",
            "in 0 seconden is niet gebleken of de regels samengaan; kies minder regels met --pack",
        ),
        (
            "en",
            "0 seconds did not show whether the rules go together; choose fewer with --pack",
        ),
    ],
)
def test_a_search_that_takes_too_long_is_refused(
    lang: str, message: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("portcheck.cli.commands.rules.SECONDS", 0.0)
    done = run("rules", "--conflicts", "--lang", lang)
    assert done == Done(2, "", f"portcheck: {message}\n")


@pytest.mark.parametrize("said", ["0", "3..2", "1..51", "x", "3..", "-1", "1...3"])
def test_what_is_no_range_is_refused(said: str, run: Run) -> None:
    done = run("rules", "--conflicts", f"--holders={said}")
    assert (done.code, f'"{said}" is neither a number from 1 to 50 nor a range' in done.err) == (
        2,
        True,
    )


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_that_all_rules_are_only_to_be_considered_is_said(lang: str, run: Run) -> None:
    pack(CHAIN)
    for file in Path("regels").glob("EIG*.yaml"):
        file.write_text(file.read_text("utf-8").replace("error", "info"), "utf-8")
    assert asked(run, "--holders", "3", lang=lang).out.endswith(
        NOTHING_ASKED[lang] + LEFT_OUT[lang]
    )
