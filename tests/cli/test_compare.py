"""compare tells two plans apart: what is new, what is resolved, and what came into other hands."""

import json
from pathlib import Path

import pytest

from tests.checkout import ROOT
from tests.cli.conftest import BAD, DAY, GOOD, Done, Run, write
from tests.golden import agrees

GOLDEN = Path(__file__).parent / "golden"
PAIRS = [("2015", "2018"), ("2018", "2019"), ("2019", "2020")]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_divisions_of_utrecht_compare_as_their_golden_file_says(
    old: str, new: str, lang: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    plans = [f"examples/utrecht-{year}.yaml" for year in (old, new)]
    done = run("compare", *plans, "--as-of", DAY, "--lang", lang)
    assert agrees(GOLDEN / f"compare-{old}-{new}.{lang}.txt", done.out)
    assert (done.code, done.err) == (0, "")


@pytest.fixture(autouse=True)
def plans() -> None:
    write({"oud.yaml": GOOD, "nieuw.yaml": BAD})


def test_one_of_the_plans_may_come_on_standard_input(run: Run) -> None:
    by_name = run("compare", "oud.yaml", "nieuw.yaml", "-f", "concise")
    piped = run("compare", "-", "nieuw.yaml", "-f", "concise", stdin=GOOD.encode())
    assert piped.out == by_name.out.replace("oud.yaml", "-")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [("oud.yaml", "nieuw.yaml", 1), ("nieuw.yaml", "oud.yaml", 0), ("oud.yaml", "oud.yaml", 0)],
)
def test_what_is_new_fails(old: str, new: str, code: int, run: Run) -> None:
    assert run("compare", old, new).code == code


def test_what_a_published_sample_cannot_lack_is_not_called_resolved(run: Run) -> None:
    write({"oud.yaml": GOOD.replace("volledig: false\n", "")})
    assert json.loads(run("check", "oud.yaml", "-f", "json").out)["findings"]
    write({"nieuw.yaml": GOOD})
    report = json.loads(run("compare", "oud.yaml", "nieuw.yaml", "-f", "json").out)
    assert (report["findings"], report["resolved"]) == ([], [])


def test_fail_on_says_from_which_severity(run: Run) -> None:
    assert run("compare", "oud.yaml", "nieuw.yaml", "--fail-on", "never").code == 0


def test_json_holds_the_states_and_the_moves(run: Run) -> None:
    write({"nieuw.yaml": BAD.replace("Sport, sport", "Natuur")})
    report = json.loads(run("compare", "oud.yaml", "nieuw.yaml", "-f", "json").out)
    assert (report["against"], report["files"]) == ("oud.yaml", ["nieuw.yaml"])
    assert [(f["rule"], f["state"]) for f in report["findings"]] == [("UTR202", "new")]
    assert report["moves"] == [
        {"what": "topic", "subject": "Mobility", "from": [], "to": ["A. Jansen"]},
        {"what": "topic", "subject": "Finance", "from": [], "to": ["A. Jansen"]},
        {"what": "topic", "subject": "Nature", "from": [], "to": ["A. Jansen"]},
        {"what": "topic", "subject": "Sports", "from": ["A. Jansen"], "to": []},
    ]


ROLES = f"""{GOOD}\
  - {{naam: B, onderwerpen: [{{onderwerp: Europa, rol: ROL}}]}}
verbonden_partijen: [{{naam: V, eigenaar: A. Jansen, opdrachtgever: WIE}}]
opgaven: [{{naam: O, opdrachtgever: WIE}}]
"""


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "nl",
            "Europa: niemand -> B\n"
            "  Europa, niet als eerste: B -> niemand\n"
            "  V, opdrachtgever: A. Jansen -> B\n"
            "  opgave O, opdrachtgever: A. Jansen -> B\n",
        ),
        (
            "en",
            "Europa: nobody -> B\n"
            "  Europa, not as first holder: B -> nobody\n"
            "  V, commissioner: A. Jansen -> B\n"
            "  opgave O, commissioner: A. Jansen -> B\n",
        ),
    ],
)
def test_roles_that_moved_are_told(lang: str, said: str, run: Run) -> None:
    write(
        {
            "oud.yaml": ROLES.replace("ROL", "tweede").replace("WIE", "A. Jansen"),
            "nieuw.yaml": ROLES.replace("ROL", "eerste").replace("WIE", "B"),
        }
    )
    assert f":\n  {said}\n" in run("compare", "oud.yaml", "nieuw.yaml", "--lang", lang).out


@pytest.mark.parametrize("form", ["concise", "json"])
def test_a_new_plan_that_is_none_is_reported(form: str, run: Run) -> None:
    write({"nieuw.yaml": "plan: [\n"})
    done = run("compare", "oud.yaml", "nieuw.yaml", "-f", form)
    assert (done.code, "PC002" in done.out, done.err) == (1, True, "")


def test_an_old_plan_that_is_none_cannot_be_compared_with(run: Run) -> None:
    write({"oud.yaml": "plan: [\n"})
    assert run("compare", "oud.yaml", "nieuw.yaml") == Done(
        2, "", "portcheck: oud.yaml is not a readable plan; portcheck check says why\n"
    )


def test_a_plan_that_is_not_there_is_said(run: Run) -> None:
    assert run("compare", "oud.yaml", "weg.yaml") == Done(
        2, "", "portcheck: weg.yaml: does not exist\n"
    )
