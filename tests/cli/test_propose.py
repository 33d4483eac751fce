"""`portcheck propose` divides the work anew, several ways, and writes them as plans if asked."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from portcheck import bundled
from portcheck.lint.linter import plan_in
from portcheck.reporters.propose import as_text
from portcheck.reporters.ways import Context
from portcheck.rulebook.rulebook import Rulebook
from portcheck.search.proposing import propose
from portcheck.search.task import LateError
from portcheck.search.task_of_plan import task_of
from tests.checkout import ROOT
from tests.cli.conftest import DAY, Done, Run, write
from tests.golden import agrees
from tests.own_pack import PACK, RULE

GOLDEN = Path(__file__).parent / "golden"
PLAN = """\
plan: Voorbeeld
bestuur: Gemeente Voorbeeld
volledig: false
partijen:
  - {naam: Rood, wensen: [Sport]}
portefeuillehouders:
  - naam: A. Jansen
    partij: Rood
    onderwerpen:
      - Mobiliteit   # groot
      - Financiën
      - {onderwerp: Sport, zwaarte: 2}
  - naam: B. de Vries
    competenties: [financiën]
    onderwerpen:
      - Europa
"""
ROLES = """\
verbonden_partijen:
  - {naam: NV Vuil, eigenaar: A. Jansen, opdrachtgever: A. Jansen}
"""
BOTH = PLAN.replace("Mobiliteit   # groot", "{onderwerp: Mobiliteit, vast: true}").replace(
    "- Financiën", "- {onderwerp: Financiën, vast: true}"
)
"""What one holder keeps breaks a rule."""

TWICE = PLAN.replace("Financiën", "Wonen") + "      - Natuur\n      - Natuur\n"


@pytest.fixture(autouse=True)
def plan() -> Path:
    file = Path("plan.yaml")
    file.write_text(PLAN, encoding="utf-8")
    return file


def proposed(run: Run, *options: str, lang: str = "nl") -> Done:
    return run("propose", "plan.yaml", "--as-of", DAY, "--lang", lang, *options)


def content(run: Run, *options: str) -> Any:
    found = json.loads(proposed(run, "-f", "json", *options).out)
    assert list(Draft202012Validator(bundled.schema("proposals")).iter_errors(found)) == []
    return found


def portfolios(run: Run, *options: str) -> list[dict[str, list[str]]]:
    """Give who holds what in each proposal, of which there are some."""
    found = [
        {
            held["holder"]: [topic["phrase"] for topic in held["topics"]]
            for held in proposal["holders"]
        }
        for proposal in content(run, *options)["proposals"]
    ]
    assert found
    return found


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_proposals_for_utrecht_are_told_as_the_golden_file_says(
    lang: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    done = run("propose", "examples/utrecht-2015.yaml", "--as-of", DAY, "--lang", lang)
    assert agrees(GOLDEN / f"propose-2015.{lang}.txt", done.out)
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("name", ["utrecht-2015", "volledig"])
def test_a_plan_that_is_written_has_no_more_findings_than_its_proposal_says(
    name: str, run: Run
) -> None:
    write({"plan.yaml": (ROOT / "examples" / f"{name}.yaml").read_text("utf-8")})
    found = content(run, "--write-to", "nieuw")
    files = sorted(map(str, Path("nieuw").iterdir()))
    assert files == [f"nieuw/plan-voorstel-{number}.yaml" for number in (1, 2, 3)]
    for file, proposal in zip(files, found["proposals"], strict=True):
        report = json.loads(run("check", file, "--as-of", DAY, "-f", "json").out)
        graver = {
            f["rule"] for f in report["findings"] if f["severity"] != "info" and not f.get("waiver")
        }
        assert graver == set(proposal["left"])


def test_a_portfolio_weighs_what_its_topics_weigh_to_six_digits(run: Run, plan: Path) -> None:
    tenth, fifth = "{onderwerp: Sport, zwaarte: 0.1}", "{onderwerp: Wonen, zwaarte: 0.2}"
    plan.write_text(
        f"{PLAN.partition('      - Mob')[0]}      - {tenth}\n      - {fifth}\n", encoding="utf-8"
    )
    (proposal,) = content(run, "-k", "1")["proposals"]
    assert proposal["holders"][0]["weight"] == 0.3


def test_the_first_proposal_balances_before_it_weighs_wishes(run: Run) -> None:
    first, *_ = portfolios(run)
    assert first == {
        "A. Jansen": ["Mobiliteit", "Sport"],
        "B. de Vries": ["Financiën", "Europa"],
    }


def test_proposals_are_as_unlike_as_can_be_and_say_so_where_they_are_alike(run: Run) -> None:
    *_, last = proposed(run, "--keep", "A. Jansen: Mobiliteit").out.split("voorstel 3\n")
    assert last.splitlines()[2:] == [
        "  lijkt op voorstel 1: 2 van de 3 onderwerpen bij dezelfde",
        "  lijkt op voorstel 2: 2 van de 3 onderwerpen bij dezelfde",
    ]


def test_the_same_question_has_the_same_answer(run: Run) -> None:
    assert proposed(run) == proposed(run)


@pytest.mark.parametrize(
    "options",
    [
        ("--keep", "A. Jansen: Mobiliteit", "--keep", "B. de Vries: Europa"),
        ("--keep-holder", "B. de Vries"),
    ],
)
def test_what_is_kept_stays_in_every_proposal(options: tuple[str, ...], run: Run) -> None:
    write({"plan.yaml": PLAN.replace("      - Financiën\n", "")})
    for proposal in portfolios(run, *options):
        assert "Europa" in proposal["B. de Vries"]
        assert "Mobiliteit" in proposal["A. Jansen"]


def test_what_the_plan_calls_fixed_stays_in_every_proposal(run: Run) -> None:
    write({"plan.yaml": PLAN.replace("- Europa", "- {onderwerp: Europa, vast: true}")})
    assert all("Europa" in proposal["B. de Vries"] for proposal in portfolios(run, "-k", "5"))


def test_a_division_of_which_there_is_one_only_is_given_once(run: Run) -> None:
    write({"plan.yaml": PLAN.replace("    onderwerpen:\n      - Europa\n", "    vast: true\n")})
    done = proposed(run, "--pack", "portcheck")
    assert done == Done(
        0,
        "voorstel 1\n"
        "  A. Jansen (4): Mobiliteit; Financiën; Sport\n"
        "  B. de Vries: niets\n"
        "\n"
        "plan.yaml: meer dan 1 voorstel is niet gevonden\n",
        "",
    )


def test_a_role_that_a_rule_wants_elsewhere_is_told(run: Run) -> None:
    write({"plan.yaml": PLAN + ROLES})
    done = proposed(run, "-k", "1", lang="en")
    assert '  commissioner of "NV Vuil": from A. Jansen to B. de Vries\n' in done.out


def test_a_topic_of_an_office_is_told_with_whoever_presides(run: Run) -> None:
    of_mayor = "kind: reserved-topic\nparams: {topic: sport, function: burgemeester}"
    rule = RULE.replace("kind: missing-topic\nparams: {topic: bos}", of_mayor)
    mayor = "  - {naam: M. Smit, functie: burgemeester, onderwerpen: [Zorg]}\n"
    write({"r/pack.yaml": PACK, "r/EIG101.yaml": rule, "plan.yaml": PLAN + mayor})
    *_, last = portfolios(run, "--pack", "./r")[0].items()
    assert last == ("M. Smit", ["Sport", "Zorg"])


def test_json_holds_a_role_in_other_hands(run: Run) -> None:
    write({"plan.yaml": PLAN + ROLES})
    (proposal,) = content(run, "-k", "1")["proposals"]
    assert proposal["roles"] == [
        {"kind": "commissioner", "of": "NV Vuil", "from": "A. Jansen", "to": "B. de Vries"}
    ]


def test_a_topic_that_is_there_twice_goes_once(run: Run) -> None:
    write({"plan.yaml": TWICE})
    (proposal,) = content(run, "-k", "1")["proposals"]
    assert proposal["dropped"] == [{"phrase": "Natuur", "holder": "B. de Vries"}]


def test_what_does_not_go_together_is_told_as_suggest_tells_it(run: Run) -> None:
    write({"plan.yaml": BOTH})
    done = proposed(run)
    same = run("suggest", "plan.yaml", "--as-of", DAY, "--lang", "nl")
    assert done == same
    assert done.code == 1


def test_json_holds_what_does_not_go_together(run: Run) -> None:
    write({"plan.yaml": BOTH})
    found = content(run)
    assert (found["proposals"], len(found["core"])) == ([], 3)


def test_below_the_target_there_are_only_remarks(run: Run) -> None:
    write({"plan.yaml": TWICE})
    done = proposed(run, "-k", "1", "--target", "error", "--keep-holder", "B. de Vries")
    assert "  te overwegen: PC021 onderwerp-dubbel-bij-houder\n" in done.out


def test_written_plans_keep_comments(run: Run) -> None:
    done = proposed(run, "-k", "1", "--write-to", "nieuw")
    file = Path("nieuw/plan-voorstel-1.yaml")
    assert "- Mobiliteit   # groot\n" in file.read_text("utf-8")
    assert done.err == f"{file}: geschreven\n"


def test_a_plan_that_is_there_is_not_overwritten(run: Run) -> None:
    write({"nieuw/plan-voorstel-2.yaml": "van mij"})
    done = proposed(run, "--write-to", "nieuw")
    message = "nieuw/plan-voorstel-2.yaml bestaat al; er is niets geschreven"
    assert done == Done(2, "", f"portcheck: {message}\n")
    assert [file.name for file in Path("nieuw").iterdir()] == ["plan-voorstel-2.yaml"]


def test_a_folder_that_cannot_be_made_is_said(run: Run) -> None:
    done = proposed(run, "--write-to", "plan.yaml")
    assert (done.code, "niet te schrijven" in done.err) == (2, True)


def test_standard_input_has_no_name_to_write_by(run: Run) -> None:
    done = run("propose", "-", "--write-to", "nieuw", "--lang", "en", stdin=PLAN.encode())
    assert done == Done(2, "", "portcheck: -: this takes a plan in a file, not standard input\n")


def test_a_plan_that_is_laid_out_oddly_is_not_written(run: Run) -> None:
    write({"plan.yaml": PLAN.replace("- Financiën", "- # los\n        Financiën")})
    done = proposed(run, "--write-to", "nieuw")
    assert (done.code, "passen niet in hoe het plan is opgeschreven" in done.err) == (2, True)


def test_a_plan_that_is_none_is_said_as_check_says_it(run: Run) -> None:
    write({"plan.yaml": "plan: [\n"})
    done = proposed(run, lang="en")
    assert (done.code, done.out, "error[PC002]" in done.err) == (1, "", True)


def test_a_search_that_takes_too_long_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_arguments: object) -> None:
        raise LateError

    monkeypatch.setattr("portcheck.search.proposing.propose", late)
    write({"plan.yaml": PLAN})
    done = proposed(run, "--time-limit", "0.1")
    assert (done.code, "in 0,1 seconden is geen antwoord gevonden" in done.err) == (2, True)


def test_what_may_not_be_the_best_is_said_so(rulebook: Rulebook) -> None:
    plan = plan_in(PLAN.encode(), rulebook)
    assert plan is not None
    task = task_of(plan, [])
    found = propose(task, 60, 1)
    proposals = found._replace(given=(found.given[0]._replace(is_best=False),))
    lines = [*as_text(proposals, Context("plan.yaml", {}, "nl"), 1)]
    assert lines[-1] == (
        "  misschien kan het nog evenwichtiger; de zoektijd was te kort om dat uit te sluiten\n"
    )
