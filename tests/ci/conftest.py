"""A repository of plans to run the scripts in, and a portcheck that only says how it was called."""

import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.conftest import BAD, GOOD

ROOT = Path(__file__).parent.parent.parent

WARNED = BAD.replace("Mobiliteit, Financiën, ", "")
"""One warning and no error."""

PLANS = {
    "plan.yaml": BAD,
    "good.yaml": GOOD,
    "warned.yaml": WARNED,
    "a plan.yaml": GOOD,
    "-q.yaml": GOOD,
}

HOSTILE = [
    "; touch touched",
    "$(touch touched)",
    "`touch touched`",
    '"; touch touched; "',
    "'; touch touched; '",
    "| touch touched",
    "-q",
    "--help",
    "*",
    "a  b",
    "$HOME",
    "${{ github.token }}",
    "\\",
]


class Ran(NamedTuple):
    """How a script ended, and what it printed."""

    code: int
    log: str


def run(*command: str | Path, folder: Path, env: dict[str, str]) -> Ran:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return Ran(done.returncode, done.stdout)


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    """A folder of plans, and one without any in it."""
    folder = tmp_path / "repository"
    (folder / "empty").mkdir(parents=True)
    for name, text in PLANS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def program(file: Path, script: str) -> Path:
    """Write a program for sh."""
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


@pytest.fixture
def parrot(tmp_path: Path) -> Path:
    """A portcheck that prints its arguments, a line each."""
    return program(tmp_path / "bin" / "portcheck", "printf '%s\\n' \"$@\"")
