"""README, CONTRIBUTING and docs/ claim nothing that does not happen: their blocks are run."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from markdown_it import MarkdownIt
from ruamel.yaml import YAML

from portcheck import bundled
from portcheck.cli.listing import COMMANDS, cli
from portcheck.reporters import FORMATS
from portcheck.rulebook.assembly import alone, assemble, compose
from portcheck.rulebook.configuration import Configuration, read_configuration
from portcheck.rulebook.packs import CORE, load_pack, read_pack
from portcheck.trials.trials import try_pack
from portcheck.wording import LANGUAGES
from reference.__main__ import DOCS
from tests.checkout import ROOT
from tests.complaints import complaints, misfits
from tests.conftest import Judge
from tests.golden import agrees
from tests.pages import (
    BLOCK,
    INDEX,
    MANUAL,
    PAGES,
    PAIRS,
    blocks,
    code,
    file_of,
    files_of,
    links,
    named_from_root,
    typed,
)

EACH = pytest.mark.parametrize("page", MANUAL, ids=named_from_root)
BOTH = pytest.mark.parametrize(("english", "dutch"), PAIRS, ids=named_from_root)
DEPARTURES = pytest.mark.parametrize(
    "page", [DOCS / "en" / "departures.md", DOCS / "nl" / "afwijkingen.md"], ids=named_from_root
)
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def run(command: str) -> str:
    program, *arguments = shlex.split(command, comments=True)
    assert program == "portcheck"
    result = CliRunner().invoke(cli, arguments, standalone_mode=False)
    assert result.exception is None
    return result.output


@pytest.mark.parametrize("page", [DOCS / "en" / "checking.md", DOCS / "nl" / "toetsen.md"])
def test_the_page_about_checking_names_each_format(page: Path) -> None:
    named = re.findall(r"`--format ([^`]*)`", page.read_text(encoding="utf-8"))
    assert {*FORMATS} == {form for forms in named for form in forms.split(r"\|")}


@EACH
def test_a_page_shows_what_its_commands_print(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    subprocess.run(
        ["git", "init", "--quiet", tmp_path], check=True
    )  # settings are looked for in it
    monkeypatch.chdir(tmp_path)

    def played(match: re.Match[str]) -> str:
        language, body = match.groups()
        file = Path(file_of(body))
        if language == "yaml" and file.name:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(body, encoding="utf-8")
        if language == "text":  # what is no YAML cannot say in itself how it is called
            file.write_text(body.partition("\n")[2], encoding="utf-8")
        if language == "sh":
            for line in body.splitlines():
                if line.startswith("portcheck "):
                    run(line)
        if language != "console":
            return match[0]
        shown = "".join(f"$ {command}\n{run(command)}" for command in typed(body))
        return f"```console\n{shown}```"

    assert agrees(page, BLOCK.sub(played, page.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "text",
    [
        text
        for page in MANUAL
        for text in blocks(page, "yaml")
        if re.search("^portefeuillehouders:", text, re.MULTILINE)
    ],
)
def test_the_plans_of_the_pages_are_plans(text: str, judge: Judge) -> None:
    assert {f.rule for f in judge(text).findings} & {"PC001", "PC002", "PC003"} == set()


def outline(page: Path) -> list[str]:
    """Give the level of each heading and the language of each block, in order."""
    tokens = MarkdownIt().parse(page.read_text(encoding="utf-8"))
    kinds = {"heading_open": "tag", "fence": "info"}
    return [getattr(token, kinds[token.type]) for token in tokens if token.type in kinds]


def lines(page: Path) -> list[str]:
    """Give the lines of a page for a shell, without what they say of themselves."""
    return [
        line.split(" # ")[0].rstrip() for block in blocks(page, "sh") for line in block.splitlines()
    ]


def contents(page: Path) -> list[tuple[str, dict[str, Any]]]:
    """Give the files that a page shows, but for the language that they choose."""
    shown = [(file_of(text), loaded(text)) for text in blocks(page, "yaml")]
    return [(file, {**data, "lang": None}) for file, data in shown]


def test_every_page_but_the_index_is_there_in_both_languages() -> None:
    assert sorted(page for pair in PAIRS for page in pair) == sorted({*MANUAL} - {INDEX})


@BOTH
def test_a_dutch_page_leads_to_the_english_one(english: Path, dutch: Path) -> None:
    assert english in led_to(dutch)


def test_the_index_leads_to_every_page() -> None:
    assert {*MANUAL} - {INDEX} <= led_to(INDEX)


@BOTH
def test_each_readme_leads_to_the_page_in_its_language(english: Path, dutch: Path) -> None:
    readme, leesmij = PAIRS[0]
    assert english in {readme, *led_to(readme)}
    assert dutch in {leesmij, *led_to(leesmij)}


def led_to(page: Path) -> set[Path]:
    return {(page.parent / link.partition("#")[0]).resolve() for link in links(page)}


@BOTH
def test_a_dutch_page_has_the_headings_and_blocks_of_the_english_one(
    english: Path, dutch: Path
) -> None:
    assert outline(dutch) == outline(english)


@BOTH
def test_a_dutch_page_gives_the_commands_of_the_english_one(english: Path, dutch: Path) -> None:
    given = [
        [command for block in blocks(page, "console") for command in typed(block)]
        for page in (english, dutch)
    ]
    assert given[1] == [command.replace("--lang en", "--lang nl") for command in given[0]]
    assert lines(dutch) == lines(english)


@BOTH
def test_a_dutch_page_shows_the_files_of_the_english_one(english: Path, dutch: Path) -> None:
    assert contents(dutch) == contents(english)


@BOTH
def test_a_dutch_page_names_the_options_of_the_english_one(english: Path, dutch: Path) -> None:
    assert sorted(options(dutch)) == sorted(options(english))


def options(page: Path) -> list[str]:
    return [option for text in code(page) for option in OPTION.findall(text)]


@DEPARTURES
def test_the_departure_of_a_page_covers_its_finding(page: Path, judge: Judge) -> None:
    (text,) = [text for text in blocks(page, "yaml") if "afwijkingen:" in text]
    findings = judge(text).findings
    assert {f.rule: f.waiver is not None for f in findings if f.severity == "error"} == {
        "UTR202": True
    }


@DEPARTURES
def test_the_mark_of_a_page_covers_its_finding(page: Path, judge: Judge) -> None:
    (text,) = [text for text in blocks(page, "yaml") if "ignore[" in text]
    findings = judge(text).findings
    assert [(f.rule, f.waiver is not None) for f in findings] == [("UTR201", True)]


def test_the_settings_of_a_page_are_settings(tmp_path: Path) -> None:
    file = beside(tmp_path, "settings.md", "portcheck.yaml")
    book = assemble(config=read_configuration(str(file)))
    assert [rule.severity for rule in book.rules if rule.id in ("UTR501", "UTR605")] == [
        "info",
        "off",
    ]


def test_the_pack_of_a_page_is_one(tmp_path: Path) -> None:
    pack = beside(tmp_path, "packs.md", "regels/pack.yaml")
    book = assemble([str(pack.parent)])
    assert "flevoland" in book.chosen


@pytest.mark.parametrize(
    "text", [text for page in MANUAL for text in blocks(page, "yaml")], ids=file_of
)
def test_a_block_of_yaml_is_a_plan_or_says_which_file_it_is(text: str) -> None:
    assert "portefeuillehouders:" in text or file_of(text)


def test_the_cases_of_a_page_hold_for_its_pack_and_leave_nothing_open(tmp_path: Path) -> None:
    beside(tmp_path, "packs.md", "regels/pack.yaml")
    beside(tmp_path, "testing-rules.md", "regels/tests/werklast.yaml")
    book = assemble((str(tmp_path / "regels"),))
    (pack,) = [pack for pack in book.packs if pack.name == "flevoland"]
    trials = try_pack(pack, alone(book, pack.name), "en", mutate=True)
    assert (len(trials.outcomes), trials.failed, trials.is_full) == (3, (), True)


def loaded(text: str) -> dict[str, Any]:
    data: dict[str, Any] = YAML(typ="safe").load(text)
    return data


def beside(tmp_path: Path, page: str, file: str) -> Path:
    """Write the block of a page that is this file where it belongs in a repository."""
    written = tmp_path / file
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_text(files_of(DOCS / "en" / page)[file], encoding="utf-8")
    return written


REPOSITORY = files_of(DOCS / "en" / "repository.md")
WORKFLOW = ".github/workflows/portcheck.yml"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("file", "template"),
    [
        (".pre-commit-config.yaml", "pre-commit.yaml"),
        (WORKFLOW, "github.{lang}.yaml"),
        (".gitlab-ci.yml", "gitlab.{lang}.yaml"),
    ],
)
def test_init_writes_what_a_page_shows(file: str, template: str, lang: str) -> None:
    shown = files_of(DOCS / lang / "repository.md")[file]
    assert bundled.template(template.format(lang=lang)) == shown


@pytest.mark.tools
def test_the_pre_commit_configuration_is_one(tmp_path: Path) -> None:
    file = beside(tmp_path, "repository.md", ".pre-commit-config.yaml")
    assert complaints("pre-commit", "validate-config", file, home=tmp_path) == ""


@pytest.mark.tools
@pytest.mark.parametrize(
    "tool", [["actionlint"], ["zizmor", "--quiet", "--offline", "--persona=pedantic"]]
)
def test_the_workflow_is_clean(tool: list[str], tmp_path: Path) -> None:
    file = beside(tmp_path, "repository.md", WORKFLOW)
    assert complaints(*tool, file, home=tmp_path) == ""


@pytest.mark.tools
def test_the_workflow_fits_githubs_schema(tmp_path: Path) -> None:
    file = beside(tmp_path, "repository.md", WORKFLOW)
    assert misfits("vendor.github-workflows", file, tmp_path) == ""


def test_the_workflow_gives_inputs_that_the_action_takes() -> None:
    action = loaded((ROOT / "action.yml").read_text("utf-8"))
    (step,) = [
        step
        for step in loaded(REPOSITORY[WORKFLOW])["jobs"]["plans"]["steps"]
        if step["uses"].startswith("OWNER/portcheck@")
    ]
    assert set(step["with"]) <= set(action["inputs"])


def test_the_workflow_reads_outputs_that_the_action_gives() -> None:
    action = loaded((ROOT / "action.yml").read_text("utf-8"))
    read = set(re.findall(r"steps\.portcheck\.outputs\.([\w-]+)", REPOSITORY[WORKFLOW]))
    assert read == set(action["outputs"]) & read != set()


@pytest.mark.tools
def test_the_gitlab_configuration_fits_gitlabs_schema(tmp_path: Path) -> None:
    file = beside(tmp_path, "repository.md", ".gitlab-ci.yml")
    assert misfits("vendor.gitlab-ci", file, tmp_path) == ""


def test_the_gitlab_job_extends_one_that_takes_its_variables() -> None:
    template = loaded((ROOT / ".gitlab-ci-template.yml").read_text("utf-8"))
    job = loaded(REPOSITORY[".gitlab-ci.yml"])["portcheck"]
    assert set(job["variables"]) <= set(template[job["extends"]]["variables"])


@pytest.mark.parametrize(
    ("target", "since"),
    [("", ""), ("refs/heads/main", " --since=origin/main..."), ("main", " --since=origin/main...")],
)
def test_the_azure_pipeline_compares_in_a_pull_request_only(target: str, since: str) -> None:
    *_, step = (one for one in loaded(REPOSITORY["azure-pipelines.yml"])["steps"] if "bash" in one)
    said = subprocess.run(
        ["bash", "-c", f"echo {step['bash']}"],
        env={"SYSTEM_PULLREQUEST_TARGETBRANCH": target},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said == f"portcheck check plannen --output junit=portcheck.xml{since}\n"


@EACH
def test_an_option_that_a_page_names_exists(page: Path) -> None:
    known = {*OPTION.findall(PAGES["en/commands.md"])}
    assert [option for option in options(page) if option not in known] == []


@EACH
def test_a_command_that_a_page_names_exists(page: Path) -> None:
    named = re.findall(r"`portcheck\s+([a-z-]+)", page.read_text(encoding="utf-8"))
    assert [name for name in named if name not in COMMANDS] == []


@pytest.mark.parametrize("page", [*ROOT.glob("*.md"), *DOCS.rglob("*.md")], ids=named_from_root)
def test_a_page_leads_to_what_is_there(page: Path) -> None:
    assert [link for link in links(page) if not leads(page, link)] == []


def leads(page: Path, link: str) -> bool:
    file, _, anchor = link.partition("#")
    target = page.parent / file if file else page
    return target.exists() and (not anchor or anchor in anchors(target))


def anchors(page: Path) -> list[str]:
    """Give what the headings of a page are called in an address, as GitHub and GitLab do."""
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    heads = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return [re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads]


def test_the_recipe_for_a_rule_makes_a_rule_that_passes(tmp_path: Path, judge: Judge) -> None:
    (text,) = blocks(ROOT / "CONTRIBUTING.md", "yaml")
    id_ = re.search(r"^id: (\w+)$", text, re.MULTILINE)
    assert id_ is not None
    pack = tmp_path / "utrecht-2019"
    shutil.copytree(Path(bundled.folder("rules")) / "utrecht-2019", pack)
    (pack / f"{id_[1]}.yaml").write_text(text, encoding="utf-8")
    book = compose([load_pack(CORE), read_pack(str(pack))], Configuration())
    rule = book.find(id_[1])
    assert rule is not None
    marked = [n for n, line in enumerate(rule.bad[0].splitlines(), 1) if f"# {rule.id}" in line]
    bad = judge(rule.bad[0], book=book).findings
    assert [f.place.span.line for f in bad if f.rule == rule.id] == marked
    assert judge(rule.good[0], book=book).findings == ()
