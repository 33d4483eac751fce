"""`portcheck init` makes a repository of plans, and leaves what is there as it is."""

import re
from pathlib import Path

import pytest

from portcheck import bundled
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.configuration import read_configuration
from tests.cli.conftest import Done, Run, write
from tests.complaints import complaints, misfits

PLAN = "plannen/concept.yaml"
SETTINGS = "portcheck.yaml"
HOOKS = ".pre-commit-config.yaml"
GITHUB = ".github/workflows/portcheck.yml"
GITLAB = ".gitlab-ci.yml"


def made() -> set[str]:
    """Name the files of the current folder."""
    return {str(path) for path in Path().rglob("*") if path.is_file()}


def test_it_says_what_it_wrote_and_what_to_do(run: Run) -> None:
    assert run("init", "--body", "Provincie Utrecht", "--lang", "nl") == Done(
        0,
        f"""\
{SETTINGS}: geschreven
{PLAN}: geschreven
{HOOKS}: geschreven
{GITHUB}: geschreven

wat u nu kunt doen:
  1. vul {PLAN} in; `portcheck check .` zegt wat er nog ontbreekt
  2. vervang OWNER door de plek waar portcheck staat, en v0.1.0 en de nullen door de versie die u \
gebruikt; dat staat in: {HOOKS}, {GITHUB}
  3. installeer pre-commit (https://pre-commit.com), en draai `pre-commit install` in de map (een \
git-repository, anders eerst `git init`): dan wordt elke commit gecontroleerd
""",
        "",
    )


def test_only_a_workflow_of_github_has_zeros_to_replace(run: Run) -> None:
    out = run("init", "--ci", "gitlab", "--lang", "en").out
    said = "replace OWNER by where portcheck lives, and v0.1.0 by the version you use"
    assert f"{said}; these are in: {HOOKS}, {GITLAB}" in out


@pytest.mark.parametrize(
    ("ci", "file"), [("github", {GITHUB}), ("gitlab", {GITLAB}), ("none", set())]
)
def test_it_makes_a_file_for_the_service_that_is_asked_for(
    ci: str, file: set[str], run: Run
) -> None:
    run("init", "--ci", ci)
    assert made() == {SETTINGS, PLAN, HOOKS} | file


def test_a_folder_is_made_where_there_is_none(run: Run) -> None:
    done = run("init", "provincie/plannen", "--lang", "en")
    assert done.out.splitlines()[0] == f"provincie/plannen/{SETTINGS}: written"
    assert run("check", "provincie/plannen").code == 0


def test_what_is_there_stays_as_it_is_and_is_named(run: Run) -> None:
    write({HOOKS: "van mij\n"})
    done = run("init", "--ci", "none", "--lang", "en")
    assert (
        done.out
        == f"""\
{SETTINGS}: written
{PLAN}: written
{HOOKS}: exists already, and stays as it is

what to do next:
  1. fill in {PLAN}; `portcheck check .` says what is still missing
"""
    )
    assert Path(HOOKS).read_text("utf-8") == "van mij\n"


def test_a_second_time_writes_nothing(run: Run) -> None:
    run("init")
    before = {file: Path(file).read_bytes() for file in made()}
    done = run("init", "--lang", "en", "--body", "Gemeente Utrecht")
    assert (done.code, "written" in done.out) == (0, False)
    assert {file: Path(file).read_bytes() for file in made()} == before


def test_a_link_that_leads_nowhere_is_there_too(run: Run) -> None:
    Path(SETTINGS).symlink_to("../elders.yaml")
    assert run("init", "--lang", "en").out.startswith(f"{SETTINGS}: exists already")
    assert not Path("../elders.yaml").exists()


def test_a_link_that_leads_out_of_the_folder_is_not_followed(run: Run) -> None:
    write({"elders/x": ""})
    Path("hier").mkdir()
    Path("hier/plannen").symlink_to("../elders")
    done = run("init", "hier", "--lang", "en")
    message = f"hier/{PLAN}: a link on the way there leads out of the folder; nothing was written"
    assert done == Done(2, "", f"portcheck: {message}\n")
    assert made() == {"elders/x"}


def test_a_folder_is_not_called_as_a_plan_is(run: Run) -> None:
    assert run("init", "plan.yaml") == Done(
        2,
        "",
        "portcheck: plan.yaml: a plan is called so, and init makes a folder; did you mean "
        "`portcheck new-plan plan.yaml`?\n",
    )
    assert not Path("plan.yaml").exists()


def test_a_file_in_the_place_of_a_folder_is_said(run: Run) -> None:
    write({"plannen": ""})
    assert run("init", "--lang", "en").err == (
        f"portcheck: {PLAN}: cannot be written: Not a directory\n"
    )


def test_what_it_makes_can_be_checked_at_once(run: Run) -> None:
    run("init", "--body", "Provincie Utrecht")
    done = run("check", "-v")
    assert (done.code, "1 plan: 0 fouten" in done.out) == (0, True)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_settings_speak_the_language_of_the_comments(lang: str, run: Run) -> None:
    run("init", "--lang", lang)
    config = read_configuration(SETTINGS)
    assert (config.lang, config.include) == (lang, ("plannen/*",))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_example_in_the_settings_counts_once_its_hash_sign_is_gone(lang: str, run: Run) -> None:
    run("init", "--lang", lang)
    run("new-rule", "regels", "te-weinig", "--kind", "holder-count")
    text = Path(SETTINGS).read_text("utf-8")
    text = re.sub(
        r"^# (?=(exclude|packs|severity|params|topics):|  )", "", text, flags=re.MULTILINE
    )
    Path(SETTINGS).write_text(text, encoding="utf-8")
    book = assemble(config=read_configuration(SETTINGS))
    assert book.chosen == ("utrecht-2019", "provinciewet", "regels")
    assert [rule.severity for rule in book.rules if rule.id == "UTR501"] == ["info"]


def test_the_settings_are_the_same_in_both_languages(run: Run) -> None:
    run("init", "nl", "--lang", "nl")
    run("init", "en", "--lang", "en")
    dutch, english = (read_configuration(f"{lang}/{SETTINGS}")[2:] for lang in ("nl", "en"))
    assert dutch == ((), "nl", *english[2:])


@pytest.mark.parametrize(
    ("options", "packs"),
    [
        ((), "utrecht-2019, provinciewet, ./regels"),
        (("--body", "Gemeente Voorbeeld"), "utrecht-2019, gemeentewet, ./regels"),
        (("--body", "Waterschap Voorbeeld"), "utrecht-2019, waterschapswet, ./regels"),
    ],
)
def test_the_packs_that_suit_the_body_stand_ready(
    options: tuple[str, ...], packs: str, run: Run
) -> None:
    run("init", *options)
    assert f"\n# packs: [{packs}]\n" in Path(SETTINGS).read_text("utf-8")


@pytest.mark.parametrize(
    ("template", "file", "ci"),
    [
        ("pre-commit.yaml", HOOKS, "none"),
        ("github.nl.yaml", GITHUB, "github"),
        ("gitlab.nl.yaml", GITLAB, "gitlab"),
    ],
)
def test_a_recipe_is_written_as_it_stands(template: str, file: str, ci: str, run: Run) -> None:
    run("init", "--ci", ci, "--lang", "nl")
    assert Path(file).read_bytes() == bundled.template(template).encode()


@pytest.mark.tools
def test_the_hooks_are_a_configuration_of_pre_commit(run: Run, tmp_path: Path) -> None:
    run("init")
    assert complaints("pre-commit", "validate-config", HOOKS, home=tmp_path) == ""


@pytest.mark.tools
@pytest.mark.parametrize(
    ("file", "schema"), [(GITHUB, "vendor.github-workflows"), (GITLAB, "vendor.gitlab-ci")]
)
def test_the_file_for_a_service_fits_its_schema(
    file: str, schema: str, run: Run, tmp_path: Path
) -> None:
    run("init")
    run("init", "--ci", "gitlab")
    assert misfits(schema, Path(file), tmp_path) == ""
