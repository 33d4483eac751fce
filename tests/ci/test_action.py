"""action.yml: its scripts are run as GitHub runs them, over plans in a folder."""

import json
import os
import re
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from ruamel.yaml import YAML

from portcheck import __version__
from tests.ci.conftest import HOSTILE, ROOT, Ran, run
from tests.complaints import misfits

FILE = ROOT / "action.yml"
ACTION: dict[str, Any] = YAML(typ="safe").load(FILE)
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
SCRIPTS = {step["id"]: step for step in STEPS if "run" in step}
EXPRESSION = re.compile(r"\$\{\{ (.+?) \}\}")
PORTCHECK = Path(sysconfig.get_path("scripts")) / "portcheck"


class Step(NamedTuple):
    """How a step ended, what it printed, its outputs and what it added to the job's summary."""

    code: int
    log: str
    outputs: dict[str, str]
    summary: str


Check = Callable[..., Step]
Recital = Callable[..., list[str]]


def play(step: str, folder: Path, known: dict[str, str]) -> Step:
    """Run a step's script in a folder; `known` holds what the expressions of its env stand for."""
    runner = folder.parent / "runner"
    runner.mkdir()
    files = {name: runner / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for file in files.values():
        file.touch()
    script = runner / "script.sh"
    script.write_text(SCRIPTS[step]["run"], encoding="utf-8")
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(runner),
        "GITHUB_ACTIONS": "true",
        "RUNNER_OS": "Linux",
        "RUNNER_TEMP": str(runner),
        **{name: str(file) for name, file in files.items()},
        **{
            name: EXPRESSION.sub(lambda match: known[match[1]], value)
            for name, value in SCRIPTS[step]["env"].items()
        },
    }
    bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail"]
    code, log = run(*bash, script, folder=folder, env=env)
    output, summary = (file.read_text("utf-8") for file in files.values())
    outputs = dict(line.split("=", 1) for line in output.splitlines())
    return Step(code, log, outputs, summary)


def given(inputs: dict[str, str]) -> dict[str, str]:
    return {
        f"inputs.{name}": inputs.get(name, declared["default"])
        for name, declared in ACTION["inputs"].items()
    }


@pytest.fixture
def check(plans: Path) -> Check:
    """Run the step that checks, with these inputs."""

    def with_inputs(portcheck: Path = PORTCHECK, **inputs: str) -> Step:
        named = {name.replace("_", "-"): value for name, value in inputs.items()}
        known = {"steps.install.outputs.portcheck": str(portcheck), **given(named)}
        return play("check", plans, known)

    return with_inputs


@pytest.fixture
def recited(check: Check, parrot: Path) -> Recital:
    """Give the arguments that the step calls portcheck with, for these inputs."""
    return lambda **inputs: check(parrot, **inputs).log.splitlines()


@pytest.mark.tools
def test_the_action_fits_githubs_schema(tmp_path: Path) -> None:
    assert misfits("vendor.github-actions", FILE, tmp_path) == ""


@pytest.mark.parametrize("name", ACTION["inputs"])
def test_an_input_is_used(name: str) -> None:
    used = [*(step.get("with", {}) for step in STEPS), *(step.get("env", {}) for step in STEPS)]
    assert f"${{{{ inputs.{name} }}}}" in {value for part in used for value in part.values()}


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_holds_no_expression(name: str) -> None:
    assert "${{" not in SCRIPTS[name]["run"]


@pytest.mark.parametrize("file", ["action.yml", ".github/workflows/ci.yml"])
def test_other_actions_are_named_by_commit_and_version(file: str) -> None:
    uses = re.findall(r"uses: ((?!\./).+)", (ROOT / file).read_text("utf-8"))
    pinned = [use for use in uses if re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)]
    assert uses == pinned != []


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({}, 1),
        ({"paths": "good.yaml"}, 0),
        ({"paths": "good.yaml\nplan.yaml"}, 1),
        ({"paths": "gone.yaml"}, 2),
        ({"paths": "empty"}, 3),
        ({"fail_on": "never"}, 0),
        ({"paths": "warned.yaml"}, 0),
        ({"paths": "warned.yaml", "fail_on": "warning"}, 1),
        ({"args": "--ignore\nUTR202"}, 0),
        ({"lang": "klingon"}, 2),
    ],
)
def test_the_step_ends_as_portcheck_ends(inputs: dict[str, str], code: int, check: Check) -> None:
    done = check(**inputs)
    assert (done.code, done.outputs["exit-code"]) == (code, str(code)), done.log


def test_findings_become_annotations(check: Check) -> None:
    assert "::error file=plan.yaml,line=6,col=19," in check(lang="en").log


def test_findings_are_in_the_jobs_summary(check: Check) -> None:
    assert "UTR202 mobiliteit-met-financien" in check().summary


def test_findings_are_written_as_sarif(check: Check, plans: Path) -> None:
    check(paths="plan.yaml", sarif_file="the findings.sarif")
    (report,) = json.loads((plans / "the findings.sarif").read_text("utf-8"))["runs"]
    assert {result["ruleId"] for result in report["results"]} == {"PC021", "UTR202"}


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({}, {"reported"}),
        ({"paths": "good.yaml"}, {"reported"}),
        ({"paths": "plan.yaml\ngone.yaml"}, set()),
        ({"paths": "empty"}, set()),
        ({"lang": "klingon"}, set()),
    ],
)
def test_sarif_is_reported_where_this_run_judged_every_plan(
    inputs: dict[str, str], said: set[str], check: Check, plans: Path
) -> None:
    (plans / "portcheck.sarif").write_text("of an earlier run", encoding="utf-8")
    assert set(check(**inputs).outputs) - {"exit-code"} == said


def test_the_actions_outputs_are_those_of_its_step(check: Check) -> None:
    values = " ".join(output["value"] for output in ACTION["outputs"].values())
    assert set(re.findall(r"steps\.check\.outputs\.([\w-]+)", values)) == set(check().outputs)


def test_a_line_is_a_path_whatever_it_looks_like(check: Check) -> None:
    assert check(paths="a plan.yaml\n\n-q.yaml\n").code == 0


ALWAYS = ["check", "--format=github", "--output=sarif=portcheck.sarif"]


def test_without_inputs_the_whole_repository_is_checked(
    recited: Recital,
) -> None:
    assert recited() == [*ALWAYS, "--", "."]


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("paths", [*ALWAYS, "--", "{}"]),
        ("since", [*ALWAYS, "--since={}", "--", "."]),
        ("fail_on", [*ALWAYS, "--fail-on={}", "--", "."]),
        ("lang", [*ALWAYS, "--lang={}", "--", "."]),
        ("args", [*ALWAYS, "{}", "--", "."]),
        ("sarif_file", [*ALWAYS[:2], "--output=sarif={}", "--", "."]),
    ],
)
def test_an_input_is_an_argument_and_nothing_else(
    name: str, expected: list[str], value: str, recited: Recital, plans: Path
) -> None:
    before = sorted(plans.iterdir())
    assert recited(**{name: value}) == [argument.replace("{}", value) for argument in expected]
    assert sorted(plans.iterdir()) == before


def test_the_action_installs_itself_and_imports_nothing_from_the_plans(plans: Path) -> None:
    for module in ("pip", "venv", "hatchling", "portcheck"):
        (plans / f"{module}.py").write_text("open('imported', 'w')\n", encoding="utf-8")
    known = {"steps.python.outputs.python-path": sys.executable, "github.action_path": str(ROOT)}
    installed = play("install", plans, known)
    assert installed.code == 0, installed.log
    env = {"PATH": os.environ["PATH"]}
    said = run(installed.outputs["portcheck"], "--version", folder=plans, env=env)
    assert said == Ran(0, f"portcheck {__version__}\n")
    assert not (plans / "imported").exists()
