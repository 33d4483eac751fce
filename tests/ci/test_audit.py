""".ci/audit.py: what it makes of each answer of pip-audit, and of none."""

import json
import os
import shlex
import sys
from pathlib import Path

import pytest

from tests.ci.conftest import ROOT, Ran, program, run

CLEAN = {"name": "click", "version": "8.2.0", "vulns": []}
BAD = {
    "name": "tabulate",
    "version": "0.9.0",
    "vulns": [{"id": "PYSEC-2099-1", "fix_versions": ["0.9.1", "0.10.0"]}],
}
UNMENDED = {**BAD, "vulns": [{"id": "PYSEC-2099-2", "fix_versions": []}]}
SKIPPED = {"name": "attrs", "skip_reason": "not found"}

DONE = "audit: 1 packages without a known vulnerability\n"
FOUND = "tabulate 0.9.0: PYSEC-2099-1, mended in 0.9.1, 0.10.0\n"
UNKNOWN = "audit: not done: the service does not know attrs\n"


def audit(folder: Path, script: str, *options: str) -> Ran:
    asked = program(folder / "bin" / "pip-audit", script)
    file = ROOT / ".ci" / "audit.py"
    return run(sys.executable, file, asked, *options, folder=folder, env=dict(os.environ))


@pytest.mark.parametrize(
    ("packages", "code", "said"),
    [
        ([CLEAN], 0, DONE),
        ([CLEAN, BAD], 1, FOUND),
        ([UNMENDED], 1, "tabulate 0.9.0: PYSEC-2099-2, mended in no version\n"),
        ([CLEAN, SKIPPED], 2, UNKNOWN),
        ([SKIPPED, BAD], 1, FOUND),
    ],
)
def test_a_vulnerability_fails_and_so_does_a_package_that_nobody_knows(
    packages: list[object], code: int, said: str, tmp_path: Path
) -> None:
    answer = json.dumps({"dependencies": packages, "fixes": []})
    script = f"printf '%s' {shlex.quote(answer)}"
    assert audit(tmp_path, script, "--required") == Ran(code, said)


def test_an_audit_that_need_not_be_done_goes_on_without_an_answer(tmp_path: Path) -> None:
    answer = json.dumps({"dependencies": [CLEAN, SKIPPED], "fixes": []})
    assert audit(tmp_path, f"printf '%s' {shlex.quote(answer)}") == Ran(0, UNKNOWN)


@pytest.mark.parametrize(("options", "code"), [([], 0), (["--required"], 2)])
def test_a_service_out_of_reach_is_told_from_a_vulnerability(
    options: list[str], code: int, tmp_path: Path
) -> None:
    failing = "printf 'Traceback\\nConnectionError: no such host\\n' >&2; exit 1"
    said = "audit: not done: ConnectionError: no such host\n"
    assert audit(tmp_path, failing, *options) == Ran(code, said)
