""".gitlab-ci-template.yml: its script is run as GitLab runs it, over plans in a folder."""

import json
import os
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from junitparser import JUnitXml
from ruamel.yaml import YAML

from tests.ci.conftest import HOSTILE, ROOT, Ran, program, run
from tests.complaints import misfits

FILE = ROOT / ".gitlab-ci-template.yml"
JOB: dict[str, Any] = YAML(typ="safe").load(FILE)[".portcheck"]
INSTALLED = "portcheck @ somewhere"

Job = Callable[..., Ran]


@pytest.fixture(params=["sh", "bash"])
def job(request: pytest.FixtureRequest, plans: Path, tmp_path: Path) -> Job:
    """Run the job with these variables; pip only says what it was asked."""
    pip = program(tmp_path / "bin" / "pip", 'for last; do :; done; echo "pip: $last" >&2')
    path = [str(pip.parent), sysconfig.get_path("scripts"), os.environ["PATH"]]

    def with_variables(**variables: str) -> Ran:
        env = {"PATH": os.pathsep.join(path), "HOME": str(tmp_path), "LANG": "en_GB.UTF-8"}
        script = "\n".join(["set -e", *JOB["before_script"], *JOB["script"]])
        said = {**env, **JOB["variables"], "PORTCHECK": INSTALLED, **variables}
        return run(request.param, "-c", script, folder=plans, env=said)

    return with_variables


@pytest.mark.tools
def test_the_job_fits_gitlabs_schema(tmp_path: Path) -> None:
    assert misfits("vendor.gitlab-ci", FILE, tmp_path) == ""


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({}, 1),
        ({"PORTCHECK_PATHS": "good.yaml"}, 0),
        ({"PORTCHECK_PATHS": "gone.yaml"}, 2),
        ({"PORTCHECK_PATHS": "empty"}, 3),
        ({"PORTCHECK_PATHS": "a plan.yaml\n\n-q.yaml\n"}, 0),
        ({"PORTCHECK_ARGS": "--fail-on=never"}, 0),
        ({"PORTCHECK_ARGS": "--ignore\nUTR202"}, 0),
    ],
)
def test_the_job_ends_as_portcheck_ends(variables: dict[str, str], code: int, job: Job) -> None:
    done = job(**variables)
    assert done.code == code, done.log


def test_findings_are_shown_in_the_log(job: Job) -> None:
    assert "error[UTR202] mobiliteit-met-financien: A. Jansen holds both" in job().log


def test_findings_are_reported_as_code_quality(job: Job, plans: Path) -> None:
    job(PORTCHECK_PATHS="plan.yaml")
    found = json.loads((plans / JOB["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert {finding["check_name"] for finding in found} == {"PC021", "UTR202"}


def test_findings_are_reported_as_junit(job: Job, plans: Path) -> None:
    job(PORTCHECK_PATHS="plan.yaml\ngood.yaml")
    report = JUnitXml.fromfile(str(plans / JOB["artifacts"]["reports"]["junit"]))
    assert report.failures > 0


def test_reports_are_kept_as_files_however_the_job_ends() -> None:
    kept = JOB["artifacts"]
    assert (kept["when"], kept["paths"]) == ("always", [*kept["reports"].values()])


@pytest.mark.parametrize("value", [INSTALLED, "git+https://host.example/x@v1", "a; touch touched"])
def test_pip_is_asked_for_what_the_variable_says(value: str, job: Job, plans: Path) -> None:
    assert job(PORTCHECK=value).log.startswith(f"pip: {value}\n")
    assert not (plans / "touched").exists()


def test_without_something_to_install_the_job_says_so(job: Job) -> None:
    done = job(PORTCHECK="")
    assert done.code != 0
    assert "PORTCHECK: must say what pip installs" in done.log


ALWAYS = [
    "check",
    "--format=text",
    "--output=gitlab=gl-code-quality-report.json",
    "--output=junit=portcheck.xml",
]


def arguments(done: Ran) -> list[str]:
    return done.log.splitlines()[1:]  # the first line is pip's


@pytest.mark.usefixtures("parrot")
def test_outside_a_merge_request_all_findings_count(job: Job) -> None:
    assert arguments(job()) == [*ALWAYS, "--", "."]


@pytest.mark.usefixtures("parrot")
def test_in_a_merge_request_only_new_findings_fail(job: Job) -> None:
    done = job(CI_MERGE_REQUEST_DIFF_BASE_SHA="abc123")
    assert arguments(done) == [*ALWAYS, "--since=abc123", "--", "."]


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("PORTCHECK_PATHS", [*ALWAYS, "--", "{}"]),
        ("PORTCHECK_ARGS", [*ALWAYS, "{}", "--", "."]),
        ("CI_MERGE_REQUEST_DIFF_BASE_SHA", [*ALWAYS, "--since={}", "--", "."]),
    ],
)
@pytest.mark.usefixtures("parrot")
def test_a_variable_is_an_argument_and_nothing_else(
    name: str, expected: list[str], value: str, job: Job, plans: Path
) -> None:
    before = sorted(plans.iterdir())
    said = arguments(job(**{name: value}))
    assert said == [argument.replace("{}", value) for argument in expected]
    assert sorted(plans.iterdir()) == before
