"""portcheck in a checkout that it may only read, as a user to whom the modes of files apply."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import BAD, DAY, Done
from tests.rights import without_rights

CHECK = ["check", ".", "--as-of", DAY]
DECISION = ["--reason", "a", "--decision", "b", "--by", "c"]

Start = Callable[..., Done]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Run portcheck in the checkout, which is the user's home too."""
    before = without_rights()

    def run(*arguments: str) -> Done:
        done = subprocess.run(
            [*before, sys.executable, "-m", "portcheck", *arguments],
            cwd=tmp_path / "checkout",
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(tmp_path / "checkout")},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture(autouse=True)
def plan(tmp_path: Path) -> Iterator[Path]:
    """Give a plan that nobody may write, in a folder that nobody may write in."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    file = folder / "plan.yaml"
    file.write_text(BAD, encoding="utf-8")
    file.chmod(0o444)
    folder.chmod(0o555)
    yield file
    folder.chmod(0o755)


@pytest.mark.parametrize("form", ["text", "json", "table"])
def test_a_read_only_checkout_is_judged_as_any_other(form: str, start: Start, plan: Path) -> None:
    read_only = start(*CHECK, "-f", form)
    plan.parent.chmod(0o755)
    assert (read_only, read_only.code) == (start(*CHECK, "-f", form), 1)


WRITING = [
    pytest.param([*CHECK, "-o", "json=out.json"], "out.json", id="check"),
    pytest.param(["waive", "plan.yaml", "UTR202", *DECISION], "plan.yaml", id="waive"),
    pytest.param(["baseline", "-o", "known.json"], "known.json", id="baseline"),
]


@pytest.mark.parametrize(("arguments", "file"), WRITING)
def test_what_would_be_written_there_is_refused_in_a_line(
    arguments: list[str], file: str, start: Start
) -> None:
    done = start(*arguments)
    said = f"portcheck: {file}: cannot be written: Permission denied\n"
    assert (done.code, done.err) == (2, said)


@pytest.mark.parametrize("arguments", [case.values[0] for case in WRITING])
def test_what_is_refused_leaves_no_file(arguments: list[str], start: Start, plan: Path) -> None:
    start(*arguments)
    assert (list(plan.parent.iterdir()), plan.read_text("utf-8")) == ([plan], BAD)


def test_a_file_that_may_not_be_read_is_said(start: Start, plan: Path) -> None:
    plan.chmod(0)
    said = "portcheck: plan.yaml: cannot be read: Permission denied\n"
    assert start("check", "plan.yaml", "-q") == Done(2, "", said)


def test_a_folder_that_may_not_be_listed_is_said(start: Start, plan: Path) -> None:
    plan.parent.chmod(0o111)
    said = "portcheck: .: cannot be read: Permission denied\n"
    assert start("check", ".", "-q") == Done(2, "", said)
