"""suggest says the least that has to move, and moves it where asked to."""

import json
import os
import re
import subprocess
import sys
import threading
from importlib.metadata import requires
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from packaging.requirements import Requirement

from portcheck.cli import solving
from portcheck.search.task import LateError
from tests.checkout import ROOT
from tests.cli.conftest import DAY, Done, Run
from tests.golden import agrees

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads((ROOT / "schemas" / "suggestion.schema.json").read_text(encoding="utf-8"))

PLAN = """\
plan: Voorbeeld
bestuur: Gemeente Voorbeeld
volledig: false
portefeuillehouders:
  - naam: A. Jansen
    onderwerpen:
      - Mobiliteit   # groot
      - Financiën
  - naam: B. de Vries
    onderwerpen: [Natuur]
  - naam: C. Smit
    onderwerpen: [Sport, Cultuur]
"""
MOVE = {
    "kind": "topic",
    "phrase": "Financiën",
    "topics": ["financien"],
    "from": "A. Jansen",
    "to": "B. de Vries",
    "clears": ["UTR202"],
}


@pytest.fixture(autouse=True)
def plan() -> Path:
    file = Path("plan.yaml")
    file.write_text(PLAN, encoding="utf-8")
    return file


def suggested(run: Run, *options: str, lang: str = "en") -> Done:
    return run("suggest", "plan.yaml", "--as-of", DAY, "--lang", lang, *options)


def data(run: Run, *options: str) -> Any:
    done = suggested(run, "-f", "json", *options)
    found = json.loads(done.out)
    jsonschema.validate(found, SCHEMA)
    return found


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(
    "stem", ["utrecht-2015", "utrecht-2020", "alles-mis-verdeling", "alles-mis-provinciewet"]
)
def test_an_example_gives_the_golden_suggestion(stem: str, lang: str, run: Run) -> None:
    os.chdir(ROOT)
    done = run("suggest", f"examples/{stem}.yaml", "--lang", lang, "--as-of", DAY)
    assert agrees(GOLDEN / f"suggest.{stem}.{lang}.txt", done.out + done.err)


def test_a_suggestion_as_data(run: Run) -> None:
    assert data(run) == {
        "version": 1,
        "status": "optimal",
        "moves": [MOVE],
        "alternatives": [],
        "alike": 4,
        "errors_only": None,
        "core": [],
        "ways_out": [],
        "splits": [],
        "left": [],
        "not_considered": [],
    }


def test_alternatives_are_other_answers(run: Run) -> None:
    found = data(run, "--alternatives", "3")["alternatives"]
    assert [(moves[0]["phrase"], moves[0]["to"]) for moves in found] == [
        ("Mobiliteit", "B. de Vries"),
        ("Financiën", "C. Smit"),
        ("Mobiliteit", "C. Smit"),
    ]


def test_alternatives_are_told(run: Run) -> None:
    out = suggested(run, "--alternatives", "1").out
    assert "there are 4 answers of 1 move; --alternatives shows more\n" in out
    assert out.endswith(
        "\nanother answer, in 1 move:\n"
        '  1. "Mobiliteit": from A. Jansen to B. de Vries\n'
        "     solves: UTR202 mobiliteit-met-financien\n"
        "     B. de Vries then carries 2, now 1\n"
    )


def test_where_there_is_one_answer_that_is_said(run: Run) -> None:
    out = suggested(run, "--keep", "A. Jansen: Mobiliteit", "--keep-holder", "C. Smit").out
    assert out.endswith("there is no other answer of 1 move\n")


@pytest.mark.parametrize("said", ["A. Jansen: Financiën", "jansen: financien"])
def test_what_is_kept_stays(said: str, run: Run) -> None:
    assert data(run, "--keep", said)["moves"][0]["phrase"] == "Mobiliteit"


def test_a_holder_that_is_kept_gets_nothing(run: Run) -> None:
    assert data(run, "--keep-holder", "vries")["moves"][0]["to"] == "C. Smit"


def test_a_contradiction_is_told_with_what_was_kept(run: Run) -> None:
    kept = ("--keep", "A. Jansen: Financiën", "--keep", "A. Jansen: Mobiliteit")
    found = data(run, *kept)
    assert (found["status"], [part["said"] for part in found["core"]]) == (
        "impossible",
        [
            "kept: --keep A. Jansen: Financiën",
            "kept: --keep A. Jansen: Mobiliteit",
            "UTR202 mobiliteit-met-financien: mobility and finance lie with one holder",
        ],
    )
    assert found["ways_out"] == found["core"]
    assert suggested(run, *kept).code == 1


def test_no_more_moves_than_allowed(run: Run) -> None:
    out = suggested(run, "--max-moves", "0").out
    assert "  - at most 0 moves\n" in out
    assert out.endswith("left then: UTR202 mobiliteit-met-financien\n")


def test_more_than_one_contradiction_is_said(run: Run, plan: Path) -> None:
    text = PLAN.replace("[Natuur]", "[Water]").replace("[Sport, Cultuur]", "[Bodem]")
    plan.write_text(text, encoding="utf-8")
    kept = [part for name in ("Jansen", "Vries", "Smit") for part in ("--keep-holder", name)]
    assert "giving up one of them is not enough" in suggested(run, *kept).out


def test_a_text_that_names_both_is_to_be_split(run: Run, plan: Path) -> None:
    both = "      - Mobiliteit   # groot\n      - Financiën\n"
    plan.write_text(PLAN.replace(both, "      - Financiën en mobiliteit\n"), encoding="utf-8")
    out = suggested(run, lang="nl").out
    assert (
        '"Financiën en mobiliteit" noemt in één tekst wat uit elkaar moet; splits die in het plan '
        "en zoek opnieuw\n" in out
    )


def test_a_topic_that_is_there_twice_goes_once(run: Run, plan: Path) -> None:
    plan.write_text(PLAN.replace("Financiën", "mobiliteit"), encoding="utf-8")
    out = suggested(run, lang="nl").out
    assert '  1. "mobiliteit": weg bij A. Jansen, want het staat er dubbel\n' in out
    assert "onderwerp-dubbel-bij-houder" in out


def test_no_topic_may_disappear(run: Run, plan: Path) -> None:
    twice = "[{onderwerp: Natuur, vast: true}, {onderwerp: natuur, vast: true}]"
    plan.write_text(PLAN.replace("[Natuur]", twice), encoding="utf-8")
    out = suggested(run).out
    assert '  - kept: B. de Vries: "natuur" (vast: true)\n' in out


def test_a_role_is_told_by_what_it_is_in(run: Run, plan: Path) -> None:
    parties = "verbonden_partijen:\n  - {naam: NV X, eigenaar: C. Smit, opdrachtgever: C. Smit}\n"
    plan.write_text(PLAN.replace("Financiën", "Europa") + parties, encoding="utf-8")
    assert (
        '  1. opdrachtgever van "NV X": van C. Smit naar B. de Vries\n'
        in suggested(run, lang="nl").out
    )


def test_what_suits_is_said(run: Run, plan: Path) -> None:
    text = PLAN.replace("[Sport, Cultuur]", "[Sport]\n    competenties: [Financiën]")
    plan.write_text(text, encoding="utf-8")
    assert "suits what C. Smit is good at or wishes for\n" in suggested(run).out


def test_a_difference_is_shown_and_nothing_written(run: Run, plan: Path) -> None:
    assert suggested(run, "-f", "diff").out == (
        "--- plan.yaml\n+++ plan.yaml\n@@ -5,8 +5,7 @@\n   - naam: A. Jansen\n"
        "     onderwerpen:\n       - Mobiliteit   # groot\n-      - Financiën\n"
        "   - naam: B. de Vries\n-    onderwerpen: [Natuur]\n"
        "+    onderwerpen: [Natuur, Financiën]\n"
        "   - naam: C. Smit\n     onderwerpen: [Sport, Cultuur]\n"
    )
    assert plan.read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize(
    "end", ["\r\n", "\r", "\u2028\n", "\x85\n"], ids=["CRLF", "CR", "U+2028", "U+0085"]
)
def test_a_difference_applies_whatever_its_lines_end_in(run: Run, plan: Path, end: str) -> None:
    text = PLAN.replace("# groot\n", f"# groot{end}").replace("\n", end if end == "\r" else "\n")
    plan.write_text(text, encoding="utf-8", newline="")
    patch = suggested(run, "-f", "diff").out
    assert suggested(run, "--write").code == 0
    wanted = plan.read_bytes()
    plan.write_text(text, encoding="utf-8", newline="")
    subprocess.run(["git", "apply"], input=patch.encode(), check=True)
    assert plan.read_bytes() == wanted


def test_a_difference_at_an_end_without_a_line_end(run: Run, plan: Path) -> None:
    plan.write_text(PLAN.rstrip("\n").replace("Sport, Cultuur", ""), encoding="utf-8")
    assert (
        "\n-    onderwerpen: []\n\\ No newline at end of file\n" in suggested(run, "-f", "diff").out
    )


def test_moves_are_written_into_the_plan(run: Run, plan: Path) -> None:
    done = suggested(run, "--write")
    assert done.err == "plan.yaml: moves made\n"
    assert "onderwerpen: [Natuur, Financiën]" in plan.read_text(encoding="utf-8")
    assert suggested(run, "--write") == Done(
        0, "plan.yaml: nothing has to change in the division\n", ""
    )


def test_nothing_is_written_where_nothing_satisfies_everything(run: Run, plan: Path) -> None:
    assert suggested(run, "--max-moves", "0", "--write").err == ""
    assert plan.read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize("how", ["--write", "--format=diff"])
def test_a_plan_that_moves_would_disturb_is_refused(how: str, run: Run, plan: Path) -> None:
    text = PLAN.replace("[Natuur]", "[onderwerp: Natuur]")
    plan.write_text(text, encoding="utf-8")
    done = suggested(run, how)
    assert (done.code, plan.read_text(encoding="utf-8")) == (2, text)
    assert "plan.yaml: the moves do not fit how the plan is laid out" in done.err


def test_standard_input_is_not_written(run: Run) -> None:
    assert run("suggest", "-", "--write").code == 2


def test_a_plan_that_is_none_says_so(run: Run, plan: Path) -> None:
    plan.write_text("plan: [", encoding="utf-8")
    done = suggested(run)
    assert (done.code, done.out) == (1, "")
    assert "plan.yaml:1:" in done.err


def test_two_holders_of_one_name_are_refused(run: Run, plan: Path) -> None:
    plan.write_text(PLAN.replace("C. Smit", "A. Jansen"), encoding="utf-8")
    assert suggested(run) == Done(
        2,
        "",
        "portcheck: plan.yaml: two holders are called A. Jansen; give them different names first\n",
    )


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("A. Jansen", '"A. Jansen" does not say what stays where; write "HOLDER: TOPIC"'),
        ("A. Jansen:", '"A. Jansen:" does not say what stays where; write "HOLDER: TOPIC"'),
        (
            "Jansen: Sport",
            'A. Jansen does not have "Sport"; choose from "Mobiliteit", "Financiën"',
        ),
        ("Jansen: Mobilitiet", 'A. Jansen does not have "Mobilitiet" (did you mean "Mobiliteit"?)'),
        ("Vries: a: b", 'B. de Vries does not have "a: b"; choose from "Natuur"'),
        ("Janssen: Sport", 'the plan has no holder "Janssen" (did you mean "Jansen"?)'),
    ],
)
def test_what_is_to_stay_must_be_there(said: str, message: str, run: Run) -> None:
    assert suggested(run, "--keep", said) == Done(2, "", f"portcheck: {message}\n")


def test_without_the_solver_it_is_said_how_to_add_the_one_of_the_extra(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "clingo", None)
    done = suggested(run)
    asked = [Requirement(said) for said in requires("portcheck") or () if "clingo" in said]
    by_pip, by_pipx = map(Requirement, re.findall('"(.+?)"', done.err))
    assert (done.code, done.out) == (2, "")
    assert [by_pip.specifier, by_pipx.specifier] == [asked[0].specifier] * 2


def test_a_search_that_finds_nothing_in_time_says_so(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(*_arguments: object) -> None:
        raise LateError

    monkeypatch.setattr("portcheck.search.suggestion.fewest", late)
    done = suggested(run, "--time-limit", "2")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("portcheck: no answer was found in 2 seconds; give more time")


def test_a_solver_that_never_returns_is_ended() -> None:
    """The limit cannot end it where it does not listen, so the process ends."""
    program = (
        "import time\n"
        "from portcheck.cli import solving\n"
        "solving.GRACE = 0.1\n"
        "import portcheck.search.suggestion as search\n"
        "search.suggest = lambda *_: time.sleep(60)\n"
        "from portcheck.cli.main import main\n"
        "import sys\n"
        "sys.argv = ['portcheck', 'suggest', 'plan.yaml', '--time-limit', '0.1']\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, timeout=30, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (
        2,
        "",
        "portcheck: the solver does not stop\n",
    )


def test_the_watch_over_the_solver_ends_with_it(run: Run) -> None:
    suggested(run)
    assert not [t for t in threading.enumerate() if isinstance(t, threading.Timer)]


def test_the_process_ends_where_its_time_is_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    solving._give_up()
    assert (codes, capsys.readouterr().err) == ([2], "portcheck: the solver does not stop\n")


def test_the_answer_does_not_depend_on_the_seed_of_hashes() -> None:
    file = ROOT / "examples" / "utrecht-2015.yaml"
    command = [sys.executable, "-m", "portcheck", "suggest", str(file), "-f", "json"]
    found = {
        subprocess.run(
            [*command, "--alternatives", "1"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2", "3", "4", "5")
    }
    assert len(found) == 1


def test_a_vacancy_gets_topics_too(run: Run, plan: Path) -> None:
    province = PLAN.replace("Gemeente", "Provincie").replace("volledig: false\n", "")
    plan.write_text(province, encoding="utf-8")
    some = ("--pack", "provinciewet", "--holders", "4")
    assert data(run, *some)["moves"] == [
        {
            "kind": "topic",
            "phrase": "Cultuur",
            "topics": [],
            "from": "C. Smit",
            "to": "Vacature 1",
            "clears": ["PW103"],
        }
    ]
    assert "+  - naam: Vacature 1\n" in suggested(run, *some, "-f", "diff").out


def test_a_filled_vacancy_is_written(run: Run, plan: Path) -> None:
    suggested(run, "--holders", "4", "--keep-holder", "Vries", "--keep-holder", "Smit", "--write")
    assert plan.read_text(encoding="utf-8").endswith(
        "  - naam: Vacature 1\n    functie: wethouder\n    onderwerpen:\n      - Financiën\n"
    )


def test_a_vacancy_that_is_there_already_keeps_its_name(run: Run, plan: Path) -> None:
    plan.write_text(PLAN.replace("C. Smit", "Vacature 1"), encoding="utf-8")
    assert "+  - naam: Vacature 2\n" in suggested(run, "--holders", "4", "-f", "diff").out


def test_without_a_division_no_vacancy_is_written(run: Run, plan: Path) -> None:
    done = suggested(run, "--holders", "4", "--max-moves", "0", "--write")
    assert (done.code, plan.read_text(encoding="utf-8")) == (1, PLAN)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(PLAN, 1, id="no division will do"),
        pytest.param(PLAN.replace("Financiën", "Economie"), 0, id="nothing has to change"),
    ],
)
def test_a_patch_of_nothing_is_explained_beside_it(
    text: str, code: int, run: Run, plan: Path
) -> None:
    plan.write_text(text, encoding="utf-8")
    told = suggested(run, "--max-moves", "0").out
    assert suggested(run, "--max-moves", "0", "-f", "diff") == Done(code, "", told)


def test_a_plan_without_members_may_get_some(run: Run, plan: Path) -> None:
    start, _, _ = PLAN.partition("  - naam: B.")
    text = start.replace("naam: A", "functie: commissaris\n    naam: A").replace("Fin", "Eco")
    plan.write_text(text, encoding="utf-8")
    assert "+  - naam: Vacature 1\n" in suggested(run, "--holders", "1", "-f", "diff").out


def test_fewer_holders_than_there_are_cannot_be_supposed(run: Run) -> None:
    assert suggested(run, "--holders", "2") == Done(
        2,
        "",
        "portcheck: plan.yaml already has 3 members who share the work; --holders cannot be "
        "lower\n",
    )


def test_a_list_of_holders_in_brackets_takes_no_vacancy(run: Run, plan: Path) -> None:
    plan.write_text("{plan: a, bestuur: b, portefeuillehouders: [{naam: A}]}\n", encoding="utf-8")
    done = suggested(run, "--holders", "2")
    assert (done.code, done.out) == (2, "")
    assert "the moves do not fit how the plan is laid out" in done.err


def test_without_the_solver_all_else_goes_on() -> None:
    program = (
        "import sys\nsys.modules['clingo'] = None\nsys.argv = ['portcheck', *sys.argv[1:]]\n"
        "from portcheck.cli.main import main\nmain()\n"
    )
    for said in (["--help"], ["check", "plan.yaml", "--fail-on", "never"], ["propose", "--help"]):
        done = subprocess.run(
            [sys.executable, "-c", program, *said], check=True, capture_output=True
        )
        assert done.stderr == b""
