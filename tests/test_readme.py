"""README, CONTRIBUTING and docs/ claim nothing that does not happen: their blocks are run."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from markdown_it import MarkdownIt
from ruamel.yaml import YAML

from portcheck import bundled
from portcheck.cli.main import COMMANDS, cli
from portcheck.rulebook.configuration import Configuration, read_configuration
from portcheck.rulebook.packs import CORE, load_pack, read_pack
from portcheck.rulebook.rulebook import alone, assemble, compose
from portcheck.trials.trials import try_pack
from reference import commands
from reference.__main__ import DOCS
from tests.checkout import ROOT
from tests.complaints import complaints, misfits
from tests.conftest import Lint
from tests.golden import agrees
from tests.pages import (
    BLOCK,
    DUTCH,
    PAIRS,
    README,
    WALKS,
    blocks,
    file_of,
    named_from_root,
    typed,
)

OPTION = re.compile(r"`(--[a-z-]+)")
READMES = pytest.mark.parametrize("readme", [README, DUTCH], ids=["en", "nl"])
BOTH = pytest.mark.parametrize(("english", "dutch"), PAIRS, ids=named_from_root)


def run(command: str) -> str:
    program, *arguments = shlex.split(command)
    assert program == "portcheck"
    result = CliRunner().invoke(cli, arguments, standalone_mode=False)
    assert result.exception is None
    return result.output


@pytest.mark.parametrize("page", [README, DUTCH, *WALKS], ids=named_from_root)
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
        if language == "yaml" and page in WALKS and file.name:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(body, encoding="utf-8")
        if language != "console":
            return match[0]
        shown = "".join(f"$ {command}\n{run(command)}" for command in typed(body))
        return f"```console\n{shown}```"

    assert agrees(page, BLOCK.sub(played, page.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "text",
    [
        text
        for page in (README, DUTCH, *WALKS)
        for text in blocks(page, "yaml")
        if re.search("^portefeuillehouders:", text, re.MULTILINE)
    ],
)
def test_the_plans_of_the_pages_are_plans(text: str, lint_text: Lint) -> None:
    assert {f.rule for f in lint_text(text).findings} & {"PC001", "PC002", "PC003"} == set()


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
    named = [OPTION.findall(page.read_text(encoding="utf-8")) for page in (english, dutch)]
    assert sorted(named[1]) == sorted(named[0])


@READMES
def test_the_departure_of_the_readme_covers_its_finding(readme: Path, lint_text: Lint) -> None:
    (text,) = [text for text in blocks(readme, "yaml") if "afwijkingen:" in text]
    findings = lint_text(text).findings
    assert {f.rule: f.waiver is not None for f in findings if f.severity == "error"} == {
        "UTR202": True
    }


@READMES
def test_the_mark_of_the_readme_covers_its_finding(readme: Path, lint_text: Lint) -> None:
    (text,) = [text for text in blocks(readme, "yaml") if "ignore[" in text]
    findings = lint_text(text).findings
    assert [(f.rule, f.waiver is not None) for f in findings] == [("UTR201", True)]


def test_the_settings_of_the_readme_are_settings(tmp_path: Path) -> None:
    (text,) = [text for text in blocks(README, "yaml") if "fail_on:" in text]
    file = tmp_path / "portcheck.yaml"
    file.write_text(text, encoding="utf-8")
    book = assemble(config=read_configuration(str(file)))
    assert [rule.severity for rule in book.rules if rule.id in ("UTR501", "UTR605")] == [
        "info",
        "off",
    ]


def test_the_pack_of_the_readme_is_one(tmp_path: Path) -> None:
    pack = beside(tmp_path, "regels/pack.yaml")
    book = assemble([str(pack.parent)])
    assert "flevoland" in book.chosen


@pytest.mark.parametrize(
    "text", [text for page in (README, *WALKS) for text in blocks(page, "yaml")], ids=file_of
)
def test_a_block_of_yaml_is_a_plan_or_says_which_file_it_is(text: str) -> None:
    assert "portefeuillehouders:" in text or file_of(text)


def named(file: str) -> str:
    """Give the block of the README that opens with this name of a file."""
    (text,) = [text for text in blocks(README, "yaml") if text.startswith(f"# {file}\n")]
    return text


def test_the_cases_of_the_readme_hold_for_its_pack_and_leave_nothing_open(tmp_path: Path) -> None:
    for file in ("regels/pack.yaml", "regels/tests/werklast.yaml"):
        beside(tmp_path, file)
    book = assemble((str(tmp_path / "regels"),))
    (pack,) = [pack for pack in book.packs if pack.name == "flevoland"]
    trials = try_pack(pack, alone(book, pack.name), "en", mutate=True)
    assert (len(trials.outcomes), trials.failed, trials.is_full) == (3, (), True)


def loaded(text: str) -> dict[str, Any]:
    data: dict[str, Any] = YAML(typ="safe").load(text)
    return data


def beside(tmp_path: Path, file: str) -> Path:
    """Write the block of that name where it belongs in a repository."""
    written = tmp_path / file
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_text(named(file), encoding="utf-8")
    return written


@pytest.mark.parametrize(
    ("file", "template"),
    [
        (".pre-commit-config.yaml", "pre-commit.yaml"),
        (".github/workflows/portcheck.yml", "github.yaml"),
        (".gitlab-ci.yml", "gitlab.yaml"),
    ],
)
def test_init_writes_what_the_readme_shows(file: str, template: str) -> None:
    assert bundled.template(template) == named(file)


@pytest.mark.tools
def test_the_pre_commit_configuration_of_the_readme_is_one(tmp_path: Path) -> None:
    file = beside(tmp_path, ".pre-commit-config.yaml")
    assert complaints("pre-commit", "validate-config", file, home=tmp_path) == ""


WORKFLOW = ".github/workflows/portcheck.yml"


@pytest.mark.tools
@pytest.mark.parametrize(
    "tool", [["actionlint"], ["zizmor", "--quiet", "--offline", "--persona=pedantic"]]
)
def test_the_workflow_of_the_readme_is_clean(tool: list[str], tmp_path: Path) -> None:
    file = beside(tmp_path, WORKFLOW)
    assert complaints(*tool, file, home=tmp_path) == ""


@pytest.mark.tools
def test_the_workflow_of_the_readme_fits_githubs_schema(tmp_path: Path) -> None:
    assert misfits("vendor.github-workflows", beside(tmp_path, WORKFLOW), tmp_path) == ""


def test_the_workflow_of_the_readme_gives_inputs_that_the_action_takes() -> None:
    action = loaded((ROOT / "action.yml").read_text("utf-8"))
    (step,) = [
        step
        for step in loaded(named(WORKFLOW))["jobs"]["plans"]["steps"]
        if step["uses"].startswith("OWNER/portcheck@")
    ]
    assert set(step["with"]) <= set(action["inputs"])


def test_the_workflow_of_the_readme_reads_outputs_that_the_action_gives() -> None:
    action = loaded((ROOT / "action.yml").read_text("utf-8"))
    read = set(re.findall(r"steps\.portcheck\.outputs\.([\w-]+)", named(WORKFLOW)))
    assert read == set(action["outputs"]) & read != set()


@pytest.mark.tools
def test_the_gitlab_configuration_of_the_readme_fits_gitlabs_schema(tmp_path: Path) -> None:
    assert misfits("vendor.gitlab-ci", beside(tmp_path, ".gitlab-ci.yml"), tmp_path) == ""


def test_the_gitlab_job_of_the_readme_extends_one_that_takes_its_variables() -> None:
    template = loaded((ROOT / ".gitlab-ci-template.yml").read_text("utf-8"))
    job = loaded(named(".gitlab-ci.yml"))["portcheck"]
    assert set(job["variables"]) <= set(template[job["extends"]]["variables"])


@pytest.mark.parametrize(
    "option", sorted({*OPTION.findall(README.read_text("utf-8"))}), ids=lambda option: option
)
def test_an_option_that_the_readme_names_exists(option: str) -> None:
    assert option in dict(commands.pages())["commands.md"]


@pytest.mark.parametrize("page", [README, DUTCH, *WALKS], ids=named_from_root)
def test_a_command_that_a_page_names_exists(page: Path) -> None:
    named = re.findall(r"`portcheck\s+([a-z-]+)", page.read_text(encoding="utf-8"))
    assert [name for name in named if name not in COMMANDS] == []


@pytest.mark.parametrize(
    "page",
    [README, DUTCH, ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")],
    ids=named_from_root,
)
def test_a_page_leads_to_what_is_there(page: Path) -> None:
    assert [link for link in links(page) if not leads(page, link)] == []


def links(page: Path) -> Iterator[str]:
    """Yield where a page leads to within the repository."""
    for token in MarkdownIt().enable("table").parse(page.read_text(encoding="utf-8")):
        for part in token.children or ():
            href = str(part.attrGet("href") or "")
            if href and not href.startswith("https://"):
                yield href


def leads(page: Path, link: str) -> bool:
    file, _, anchor = link.partition("#")
    target = page.parent / file if file else page
    return target.exists() and (not anchor or anchor in anchors(target))


def anchors(page: Path) -> list[str]:
    """Give what the headings of a page are called in an address, as GitHub and GitLab do."""
    heads = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads]


def test_the_recipe_for_a_rule_makes_a_rule_that_passes(tmp_path: Path, lint_text: Lint) -> None:
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
    bad = lint_text(rule.bad[0], book=book).findings
    assert [f.place.span.line for f in bad if f.rule == rule.id] == marked
    assert lint_text(rule.good[0], book=book).findings == ()
