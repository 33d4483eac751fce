"""README and CONTRIBUTING claim nothing that does not happen: their blocks are run."""

import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from ruamel.yaml import YAML

from portcheck import bundled
from portcheck.cli.main import cli
from portcheck.rulebook.configuration import Configuration, read_configuration
from portcheck.rulebook.packs import CORE, load_pack, read_pack
from portcheck.rulebook.rulebook import alone, assemble, compose
from portcheck.trials.trials import try_pack
from tests.complaints import complaints, misfits
from tests.conftest import Lint
from tests.golden import agrees

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks(file: Path, language: str) -> list[str]:
    text = file.read_text(encoding="utf-8")
    return [body for name, body in BLOCK.findall(text) if name == language]


def run(command: str) -> str:
    program, *arguments = shlex.split(command)
    assert program == "portcheck"
    return CliRunner().invoke(cli, arguments, standalone_mode=False).stdout


def test_the_readme_shows_what_its_commands_print(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    def played(match: re.Match[str]) -> str:
        command = match[2].splitlines()[0]
        return f"```console\n{command}\n{run(command.removeprefix('$ '))}```"

    text = README.read_text(encoding="utf-8")
    shown = re.sub(r"^```(console)\n(.*?)^```$", played, text, flags=re.DOTALL | re.MULTILINE)
    assert agrees(README, shown)


@pytest.mark.parametrize(
    "text", [text for text in blocks(README, "yaml") if "\nportefeuillehouders:" in text]
)
def test_the_plans_of_the_readme_are_plans(text: str, lint_text: Lint) -> None:
    assert {f.rule for f in lint_text(text).findings} & {"PC001", "PC002", "PC003"} == set()


def test_the_departure_of_the_readme_covers_its_finding(lint_text: Lint) -> None:
    (text,) = [text for text in blocks(README, "yaml") if "afwijkingen:" in text]
    findings = lint_text(text).findings
    assert {f.rule: f.waiver is not None for f in findings if f.severity == "error"} == {
        "UTR202": True
    }


def test_the_mark_of_the_readme_covers_its_finding(lint_text: Lint) -> None:
    (text,) = [text for text in blocks(README, "yaml") if "ignore[" in text]
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


@pytest.mark.parametrize("option", re.findall(r"`(--[a-z-]+)", README.read_text("utf-8")))
def test_an_option_that_the_readme_names_exists(option: str) -> None:
    commands = ("check", "topics", "suggest")
    helps = "".join(run(f"portcheck {command} --help") for command in commands)
    assert option in helps


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
