"""check --since judges the plans of now and of a commit, and fails by what is new."""

import json
import os
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.checkout import ROOT
from tests.cli.conftest import BAD, DAY, ERROR, GOOD, WARNING, Done, Run, write
from tests.golden import agrees
from tests.own_pack import PACK
from tests.repository import Repository

EXAMPLES = ROOT / "examples"
GOLDEN = Path(__file__).parent / "golden"
HISTORY = ("2015", "2018", "2019", "2020")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The current folder as a repository, with nothing committed."""
    return Repository(tmp_path)


@pytest.fixture
def history(repository: Repository) -> Repository:
    """The division of Utrecht through the years, a commit and a tag each."""
    for year in HISTORY:
        plan = (EXAMPLES / f"utrecht-{year}.yaml").read_bytes()
        repository.commit({"utrecht.yaml": plan}, f"stand {year}")
        repository.git("tag", year)
    return repository


def rules(findings: list[dict[str, Any]]) -> set[str]:
    return {finding["rule"] for finding in findings}


def changes(done: Done) -> tuple[set[str], set[str]]:
    """Give the rules of what is new, and of what was resolved, but for what to consider."""
    report = json.loads(done.out)
    new = [f for f in report["findings"] if f["state"] == "new" and f["severity"] != "info"]
    return rules(new), rules([f for f in report["resolved"] if f["severity"] != "info"])


@pytest.mark.parametrize(
    ("since", "year", "resolved"),
    [
        ("2015", "2018", {"UTR101", "UTR201"}),
        ("2018", "2019", {"UTR102", "UTR103", "UTR105", "UTR202", "UTR304", "UTR501"}),
        ("2019", "2020", {"UTR301"}),
        (
            "2015",
            "2020",
            {"UTR101", "UTR102", "UTR103", "UTR105", "UTR201", "UTR202", "UTR301", "UTR304"}
            | {"UTR501"},
        ),
    ],
)
def test_each_step_of_utrecht_introduces_nothing_and_resolves_what_the_note_regrets(
    history: Repository, check: Run, since: str, year: str, resolved: set[str]
) -> None:
    history.git("checkout", "--quiet", year)
    done = check("--since", since, "-f", "json")
    assert (done.code, changes(done)) == (0, (set(), resolved))


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("form", ["text", "markdown"])
def test_the_history_of_utrecht_is_told_as_its_golden_file_does(
    history: Repository, check: Run, form: str, lang: str
) -> None:
    told = []
    for since, year in pairwise(HISTORY):
        history.git("checkout", "--quiet", year)
        told.append(check("--since", since, "-f", form, "--lang", lang).out)
    assert agrees(GOLDEN / f"since-{form}.{lang}.txt", "\n".join(told))


def test_going_back_introduces_what_was_resolved(history: Repository, check: Run) -> None:
    history.git("checkout", "--quiet", "2015")
    done = check("--since", "2018", "-f", "json")
    assert (done.code, changes(done)) == (1, ({"UTR101", "UTR201"}, set()))


@pytest.mark.usefixtures("history")
def test_a_plan_that_did_not_change_has_nothing_new(check: Run) -> None:
    report = json.loads(check("--since", "HEAD", "-f", "json").out)
    assert {f["state"] for f in report["findings"]} == {"unchanged"}
    assert (report["against"], report["resolved"], report["summary"]["error"]) == ("HEAD", [], 0)
    assert report["summary"]["unchanged"] == len(report["findings"])


def test_a_commit_is_told_as_short_as_git_does(history: Repository, check: Run) -> None:
    commit = history.git("rev-parse", "2015")
    assert f"compared with {commit[:12]}: 0 new" in check("--since", commit, "--lang", "en").out
    assert commit[12:] not in check("--since", commit, "-f", "markdown").out
    assert json.loads(check("--since", commit, "-f", "json").out)["against"] == commit


@pytest.mark.usefixtures("history")
def test_without_since_no_finding_has_a_state(check: Run) -> None:
    report = json.loads(check("-f", "json").out)
    assert [f for f in report["findings"] if "state" in f] == []
    assert {"against", "resolved", "moves"} & set(report) == set()


def test_only_what_is_new_fails(repository: Repository, lines: Run) -> None:
    repository.commit({"plan.yaml": BAD})
    assert lines("--since", "HEAD") == Done(0, "", "")
    write({"plan.yaml": BAD.replace("Sport", "Sport, Water")})
    done = lines("--since", "HEAD")
    assert (done.code, [line.split()[1] for line in done.out.splitlines()]) == (
        1,
        ["error[UTR201]"],
    )


def test_the_work_tree_is_what_is_judged(repository: Repository, lines: Run) -> None:
    repository.commit({"plan.yaml": GOOD})
    write({"plan.yaml": BAD})
    before = Path("plan.yaml").read_bytes()
    assert lines("--since", "HEAD") == Done(1, ERROR + WARNING, "")
    assert Path("plan.yaml").read_bytes() == before
    assert repository.git("status", "--porcelain") == "M plan.yaml"


@pytest.mark.parametrize("folder", ["", "map"])
def test_paths_count_from_the_current_folder(
    repository: Repository, lines: Run, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    repository.commit({"map/plan.yaml": BAD, "ander.yaml": GOOD})
    monkeypatch.chdir(repository.folder / folder)
    path = os.path.relpath(repository.folder / "map", os.getcwd())
    assert lines("--since", "HEAD", path) == Done(0, "", "")


def test_a_new_plan_is_new_all_over(repository: Repository, lines: Run) -> None:
    repository.commit({"ander.yaml": GOOD})
    write({"plan.yaml": BAD})
    assert lines("--since", "HEAD") == Done(1, ERROR + WARNING, "")


def resolved(done: Done) -> list[tuple[str, str]]:
    return [(f["file"], f["rule"]) for f in json.loads(done.out)["resolved"]]


def test_a_deleted_plan_has_all_of_it_resolved(repository: Repository, check: Run) -> None:
    repository.commit({"plan.yaml": BAD, "ander.yaml": GOOD})
    Path("plan.yaml").unlink()
    done = check("--since", "HEAD", "-f", "json")
    assert (done.code, resolved(done)) == (0, [("plan.yaml", "UTR202"), ("plan.yaml", "PC021")])


@pytest.mark.parametrize("deleted", ["map/plan.yaml", "map"])
def test_a_deleted_plan_or_folder_may_be_named(
    deleted: str, repository: Repository, check: Run
) -> None:
    repository.commit({"map/plan.yaml": BAD, "ander.yaml": GOOD})
    Path("map/plan.yaml").unlink()
    Path("map").rmdir()
    done = check(deleted, "ander.yaml", "--since", "HEAD", "-f", "json")
    assert (done.code, done.err, len(resolved(done))) == (0, "", 2)


def test_a_plan_that_never_was_is_no_deleted_one(repository: Repository, check: Run) -> None:
    repository.commit({"ander.yaml": GOOD})
    done = check("weg.yaml", "--since", "HEAD", "-q")
    assert (done.code, done.err) == (2, "portcheck: weg.yaml: does not exist\n")


def test_where_every_plan_is_gone_nothing_was_checked(repository: Repository, check: Run) -> None:
    repository.commit({"plan.yaml": BAD})
    Path("plan.yaml").unlink()
    done = check("--since", "HEAD", "-f", "json")
    assert (done.code, len(resolved(done))) == (3, 2)


@pytest.mark.parametrize("path", ["nieuw.yaml", "map"])
def test_a_plan_that_came_from_where_no_path_leads_goes_on(
    repository: Repository, lines: Run, path: str
) -> None:
    repository.commit({"plan.yaml": BAD, "map/x.yaml": GOOD})
    target = "map/plan.yaml" if path == "map" else path
    Path("plan.yaml").rename(target)
    assert lines(path, "--since", "HEAD") == Done(0, "", "")


def test_a_renamed_plan_keeps_what_a_baseline_accepted(
    repository: Repository, run: Run, lines: Run
) -> None:
    repository.commit({"plan.yaml": BAD})
    run("baseline", "-o", "base.json")
    Path("plan.yaml").rename("nieuw.yaml")
    done = lines("--since", "HEAD", "--baseline", "base.json")
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("portcheck: plan.yaml is gone, but still stands in base.json; ")


@pytest.mark.parametrize("is_told_to_git", [True, False], ids=["git mv", "mv"])
def test_a_renamed_plan_goes_on(repository: Repository, check: Run, is_told_to_git: bool) -> None:  # noqa: FBT001 - a parameter of the table
    repository.commit({"plan.yaml": BAD})
    Path("plan.yaml").rename("nieuw.yaml")
    Path("nieuw.yaml").write_text(BAD.replace("Sport, sport", "Sport"), encoding="utf-8")
    if is_told_to_git:
        repository.git("add", "--all")
    done = check("--since", "HEAD", "-f", "json")
    assert (done.code, resolved(done)) == (0, [("plan.yaml", "PC021")])


def test_a_holder_under_another_name_goes_on(repository: Repository, lines: Run) -> None:
    repository.commit({"plan.yaml": BAD})
    write({"plan.yaml": BAD.replace("A. Jansen", "A. Janssen")})
    assert lines("--since", "HEAD") == Done(0, "", "")


@pytest.mark.parametrize("text", ["plan: [\n", "plan: x\nportefeuillehouders: 3\n"])
def test_a_plan_that_could_not_be_read_then_is_new_now(
    repository: Repository, check: Run, text: str
) -> None:
    repository.commit({"plan.yaml": text})
    write({"plan.yaml": BAD})
    done = check("--since", "HEAD", "-f", "json")
    assert (done.code, changes(done)[0]) == (1, {"UTR202", "PC021"})


def test_a_plan_that_cannot_be_read_now_fails_even_if_it_could_not_then(
    repository: Repository, lines: Run
) -> None:
    repository.commit({"plan.yaml": "plan: [\n"})
    assert lines("--since", "HEAD").code == 1


def test_what_an_unreadable_plan_had_is_not_called_resolved(
    repository: Repository, check: Run
) -> None:
    repository.commit({"plan.yaml": BAD})
    write({"plan.yaml": "plan: [\n"})
    assert resolved(check("--since", "HEAD", "-f", "json")) == []


IN_PART = BAD.replace("volledig: false", "stand: voorzet")
"""A plan that does not fit, of which the rest is as it was."""


def test_what_is_found_in_the_rest_of_a_plan_that_does_not_fit_goes_on(
    repository: Repository, check: Run
) -> None:
    repository.commit({"plan.yaml": BAD})
    write({"plan.yaml": IN_PART})
    assert changes(check("--since", "HEAD", "-f", "json")) == ({"PC003"}, set())


def test_what_was_not_judged_for_what_does_not_fit_is_not_called_resolved(
    repository: Repository, check: Run
) -> None:
    repository.commit({"plan.yaml": BAD})
    write({"plan.yaml": IN_PART.replace("Financiën, Sport", "Sport")})
    assert resolved(check("--since", "HEAD", "-f", "json")) == []


@pytest.mark.parametrize(
    ("content", "rules"), [("", {"PC002"}), ("a: 1\n", {"PC003"}), ("- x\n", {"PC003"})]
)
def test_a_file_that_was_a_plan_and_is_none_now_fails(
    content: str, rules: set[str], repository: Repository, check: Run
) -> None:
    repository.commit({"plan.yaml": GOOD, "notes.yaml": "a: 1\n"})
    write({"plan.yaml": content, "other.yaml": "b: 1\n"})
    done = check("--since", "HEAD", "-f", "json")
    found = json.loads(done.out)
    assert (done.code, found["files"]) == (1, ["plan.yaml"])
    assert {finding["rule"] for finding in found["findings"]} == rules


def test_a_file_that_was_a_plan_is_judged_once_where_it_is_named_beside_its_folder(
    repository: Repository, check: Run
) -> None:
    repository.commit({"plan.yaml": GOOD})
    write({"plan.yaml": "a: 1\n"})
    done = check(".", "plan.yaml", "--since", "HEAD", "-f", "json")
    assert json.loads(done.out)["files"] == ["plan.yaml"]


def test_a_plan_on_standard_input_is_compared_by_its_name(repository: Repository, run: Run) -> None:
    repository.commit({"plan.yaml": BAD})
    arguments = ("check", "-q", "-f", "concise", "-", "--since", "HEAD", "--as-of", DAY)
    assert run(*arguments, "--stdin-filename", "plan.yaml", stdin=BAD.encode()).code == 0
    assert run(*arguments, stdin=BAD.encode()).err.endswith(
        "Error: with -, --since also needs --stdin-filename\n"
    )


def test_a_departure_since_then_is_no_longer_new_nor_resolved(
    repository: Repository, run: Run, check: Run
) -> None:
    repository.commit({"plan.yaml": BAD})
    run("waive", "plan.yaml", "UTR202", "--reason", "r", "--decision", "b", "--by", "d")
    report = json.loads(check("--since", "HEAD", "-f", "json").out)
    assert report["resolved"] == []
    assert [(f["rule"], f["waived"], f["state"]) for f in report["findings"]] == [
        ("UTR202", True, "unchanged"),
        ("PC021", False, "unchanged"),
    ]
    repository.commit()
    write({"plan.yaml": BAD})
    assert changes(check("--since", "HEAD", "-f", "json")) == ({"UTR202"}, set())


def test_a_holder_fewer_in_a_finding_introduces_nothing(repository: Repository, check: Run) -> None:
    more = "".join(f"  - {{naam: {name}, onderwerpen: [Sport]}}\n" for name in "BC")
    repository.commit({"plan.yaml": GOOD + more})
    write({"plan.yaml": GOOD + more.replace("C, onderwerpen: [Sport]", "C, onderwerpen: [Europa]")})
    done = check("--since", "HEAD", "-f", "json", "--fail-on", "warning")
    assert (done.code, changes(done)) == (0, (set(), set()))


# what belongs to the repository


def test_a_path_outside_the_repository_is_refused(tmp_path: Path, run: Run) -> None:
    one, other = Repository(tmp_path / "een"), Repository(tmp_path / "twee")
    one.commit({"plan.yaml": GOOD})
    other.commit({"plan.yaml": GOOD})
    write({"twee/plan.yaml": BAD})
    done = run("check", "een", "twee", "--since", "HEAD")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f"portcheck: twee does not lie in {one.folder.resolve()}; "
        "compare each repository by itself\n"
    )


def test_a_plan_that_git_ignores_is_no_part_of_a_change(repository: Repository, lines: Run) -> None:
    repository.commit({"plan.yaml": GOOD, ".gitignore": "kladjes/\n"})
    write({"kladjes/plan.yaml": BAD})
    assert lines("--since", "HEAD") == Done(0, "", "")
    write({"klad.yaml": BAD})
    assert lines("--since", "HEAD").code == 1


def test_the_plans_of_a_submodule_are_its_own(repository: Repository, lines: Run) -> None:
    Repository(repository.folder / "deel").commit({"plan.yaml": BAD})
    repository.write({"plan.yaml": GOOD})
    repository.git("-c", "advice.addEmbeddedRepo=false", "add", "--all")
    repository.commit()
    assert lines("--since", "HEAD") == Done(0, "", "")


def test_a_link_leads_to_where_it_led_then(repository: Repository, lines: Run) -> None:
    repository.write({"v3.yaml": GOOD, "v4.yaml": BAD})
    link = repository.folder / "huidig.yaml"
    link.symlink_to("v3.yaml")
    repository.commit()
    assert lines("huidig.yaml", "--since", "HEAD").code == 0
    link.unlink()
    link.symlink_to("v4.yaml")
    assert lines("huidig.yaml", "--since", "HEAD").code == 1


def test_a_link_from_outside_to_a_plan_is_followed(
    tmp_path: Path, lines: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = Repository(tmp_path / "plannen")
    repository.commit({"plan.yaml": BAD})
    (tmp_path / "link.yaml").symlink_to("plannen/plan.yaml")
    monkeypatch.chdir(tmp_path)
    assert lines("link.yaml", "--since", "HEAD") == Done(0, "", "")


# rules and settings as they stood


@pytest.mark.parametrize("lighter", ["off", "info"])
def test_a_setting_of_today_that_makes_a_rule_graver_introduces_its_findings(
    lighter: str, repository: Repository, lines: Run
) -> None:
    repository.commit({"plan.yaml": BAD, "portcheck.yaml": f"severity: {{UTR202: {lighter}}}\n"})
    write({"portcheck.yaml": f"severity: {{PC021: {lighter}}}\n"})
    assert lines("--since", "HEAD") == Done(1, ERROR, "")
    assert lines("--since", "HEAD", "--rules-from", "worktree") == Done(0, "", "")


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"portcheck.yaml": "severity: {UTR202: off, PC021: off}\n"}, id="rules off"),
        pytest.param({"portcheck.yaml": "exclude: [plan.yaml]\n"}, id="plan excluded"),
        pytest.param(
            {"portcheck.yaml": "packs: [provinciewet]\nseverity: {PC021: off}\n"}, id="pack left"
        ),
    ],
)
def test_what_is_not_judged_any_more_is_not_called_resolved(
    repository: Repository, check: Run, changed: dict[str, str]
) -> None:
    repository.commit({"plan.yaml": BAD, "ander.yaml": GOOD})
    write(changed)
    assert resolved(check("--since", "HEAD", "-f", "json")) == []


def test_what_a_published_sample_cannot_lack_is_not_called_resolved(
    repository: Repository, check: Run
) -> None:
    whole = GOOD.replace("volledig: false\n", "")
    repository.commit({"plan.yaml": whole})
    write({"plan.yaml": GOOD})
    assert resolved(check("--since", "HEAD", "-f", "json")) == []
    repository.commit()
    write({"plan.yaml": whole})
    new = rules(json.loads(check("--since", "HEAD", "-f", "json").out)["findings"])
    assert {"UTR301", "GW103"} <= {*new}


def test_a_name_that_the_settings_gave_a_topic_counts_as_it_did(
    repository: Repository, lines: Run
) -> None:
    repository.commit({"plan.yaml": GOOD.replace("Sport", "Slimme wielen, Financiën")})
    write({"portcheck.yaml": "topics: {mobiliteit: {aliases: [slimme wielen]}}\n"})
    done = lines("--since", "HEAD")
    assert (done.code, "UTR202" in done.out) == (1, True)
    assert lines("--since", "HEAD", "--rules-from", "worktree").code == 0


def test_which_plans_were_looked_at_is_said_by_the_settings_of_then(
    repository: Repository, check: Run
) -> None:
    repository.commit({"a/plan.yaml": BAD, "b/plan.yaml": BAD, "portcheck.yaml": "include: [a]\n"})
    write({"portcheck.yaml": "include: [a, b]\n"})
    done = check("--since", "HEAD", "-f", "json")
    new = {f["file"] for f in json.loads(done.out)["findings"] if f["state"] == "new"}
    assert new == {"b/plan.yaml"}


def test_settings_that_are_named_are_read_as_they_stood(repository: Repository, lines: Run) -> None:
    repository.commit({"plan.yaml": BAD, "ci.yaml": "severity: {UTR202: off}\n"})
    write({"ci.yaml": "severity: {PC021: off}\n"})
    assert lines("--since", "HEAD", "--config", "ci.yaml") == Done(1, ERROR, "")


def test_settings_outside_the_repository_hold_for_both(
    tmp_path: Path, lines: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = Repository(tmp_path / "plannen")
    repository.commit({"plan.yaml": GOOD})
    write({"plannen/plan.yaml": BAD, "buiten.yaml": "severity: {UTR202: off}\n"})
    monkeypatch.chdir(repository.folder)
    assert lines("--since", "HEAD", "--config", "../buiten.yaml") == Done(0, WARNING, "")


RULE = """\
id: EIG101
name: sport-met-europa
severity: error
kind: keep-apart
params: {anchor: sport, others: [SECOND]}
source: {section: "1"}
summary: {nl: s, en: s}
why: {nl: w, en: w}
help: {nl: h, en: h}
examples: {bad: [x], good: [x]}
"""


def test_a_rule_of_the_repository_is_read_as_it_stood(repository: Repository, lines: Run) -> None:
    plan = GOOD.replace("Sport", "Sport, Water, Natuur")
    settings = "packs: [./regels]\n"
    rule = "regels/EIG101.yaml"
    files: dict[str, str | bytes] = {
        "plan.yaml": plan,
        "portcheck.yaml": settings,
        "regels/pack.yaml": PACK,
        rule: RULE.replace("SECOND", "grondbeleid"),
    }
    repository.commit(files)
    write({rule: RULE.replace("SECOND", "water")})
    done = lines("--since", "HEAD")
    assert (done.code, "EIG101" in done.out, done.out.count("\n")) == (1, True, 1)
    write({rule: RULE.replace("SECOND", "grondbeleid")})
    assert lines("--since", "HEAD") == Done(0, "", "")


def test_a_file_that_was_wrong_then_is_named_as_git_does(repository: Repository, run: Run) -> None:
    repository.commit({"plan.yaml": BAD, "portcheck.yaml": "lang: xx\n"})
    write({"portcheck.yaml": "lang: en\n"})
    done = run("check", "--since", "HEAD~0")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        'portcheck: HEAD~0:portcheck.yaml:1:7: "xx" is not allowed here; choose from nl, en\n'
        "portcheck: these were the rules and settings of HEAD~0; "
        "with --rules-from worktree those of today apply\n"
    )
    assert run("check", "--since", "HEAD~0", "--rules-from", "worktree").code == 0


def test_what_is_wrong_with_the_rules_of_now_is_not_told_as_of_then(
    repository: Repository, run: Run
) -> None:
    repository.commit({"plan.yaml": BAD})
    Path("plan.yaml").unlink()
    write({"portcheck.yaml": "severity: {UTR999: off}\n"})
    file = Path("portcheck.yaml").resolve()
    said = run("check", "--since", "HEAD").err
    assert said == f'portcheck: {file}:1:12: unknown rule "UTR999"\n'


def test_a_content_that_is_not_there_is_said_without_blaming_the_rules(
    repository: Repository, run: Run
) -> None:
    commit = repository.commit({"plan.yaml": BAD})
    blob = repository.git("rev-parse", "HEAD:plan.yaml")
    Path(".git", "objects", blob[:2], blob[2:]).unlink()
    write({"plan.yaml": GOOD})
    assert run("check", "--since", "HEAD").err == (
        f"portcheck: plan.yaml: its content at {commit[:12]} is not in this clone; "
        "fetch it with git fetch --refetch\n"
    )


def test_a_language_of_then_is_not_spoken(repository: Repository, check: Run) -> None:
    repository.commit({"plan.yaml": BAD, "portcheck.yaml": "lang: nl\n"})
    write({"portcheck.yaml": "lang: en\n", "plan.yaml": GOOD})
    assert "resolved, compared with HEAD:\n" in check("--since", "HEAD").out


# together with other options


@pytest.mark.parametrize("options", [["--select", "UTR"], ["--min-severity", "error"]])
def test_what_is_left_out_of_a_report_is_not_shown_as_resolved(
    options: list[str], repository: Repository, check: Run
) -> None:
    repository.commit({"plan.yaml": BAD})
    write({"plan.yaml": GOOD})
    done = check("--since", "HEAD", *options, "-f", "json")
    assert resolved(done) == [("plan.yaml", "UTR202")]


def test_what_a_baseline_accepts_is_neither_unchanged_nor_resolved(
    repository: Repository, run: Run, check: Run
) -> None:
    repository.commit({"plan.yaml": BAD})
    run("baseline", "-o", "base.json")
    report = json.loads(check("--since", "HEAD", "--baseline", "base.json", "-f", "json").out)
    assert (report["findings"], report["resolved"], report["summary"]["baseline"]) == ([], [], 2)


@pytest.mark.parametrize(
    ("form", "is_told"),
    [
        ("text", False),
        ("concise", False),
        ("table", False),
        ("github", False),
        ("checkstyle", False),
        ("rdjson", False),
        ("markdown", False),
        ("gitlab", True),
        ("junit", True),
        ("sarif", True),
        ("json", True),
    ],
)
def test_only_a_format_that_tells_the_two_apart_repeats_what_was_there(
    repository: Repository,
    check: Run,
    form: str,
    is_told: bool,  # noqa: FBT001 - of the table
) -> None:
    repository.commit({"plan.yaml": BAD})
    done = check("--since", "HEAD", "-f", form)
    assert (done.code, "UTR202" in done.out) == (0, is_told)


# what git cannot answer


def test_an_unknown_ref_could_not_be_judged(repository: Repository, run: Run) -> None:
    repository.commit({"plan.yaml": BAD})
    done = run("check", "--since", "mian", "--lang", "nl")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f'portcheck: git kent geen commit of tak "mian" in {repository.folder.resolve()} '
        '(bedoelde u "main"?)\n'
    )


def test_outside_a_repository_nothing_can_be_compared(run: Run) -> None:
    write({"plan.yaml": BAD})
    done = run("check", "--since", "HEAD")
    assert (done.code, "no git repository to compare with" in done.err) == (2, True)


def test_the_merge_base_is_compared_with(repository: Repository, lines: Run) -> None:
    repository.commit({"plan.yaml": GOOD})
    repository.git("checkout", "--quiet", "-b", "voorstel")
    repository.commit({"ander.yaml": GOOD})
    repository.git("checkout", "--quiet", "main")
    repository.commit({"plan.yaml": BAD})
    repository.git("checkout", "--quiet", "voorstel")
    write({"plan.yaml": BAD})
    assert lines("--since", "main") == Done(0, "", "")
    assert lines("--since", "main...") == Done(1, ERROR + WARNING, "")
