"""ARCHITECTURE.md stays true: what it names is there, and every room is named."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`((?:portcheck|rules|schemas|tests|benchmarks)/[\w/.-]*)`", TEXT)))


@pytest.mark.parametrize("name", NAMED)
def test_a_file_that_the_architecture_names_exists(name: str) -> None:
    assert (ROOT / name).exists()


ROWS = re.findall(r"^\| `(portcheck/\w+)/` \| .* \| (.*) \|$", TEXT, re.MULTILINE)


@pytest.mark.parametrize(("room", "first"), ROWS, ids=[room for room, _ in ROWS])
def test_a_file_to_begin_a_room_with_lies_in_it(room: str, first: str) -> None:
    named = set(re.findall(r"`(\w+\.py)`", first))
    assert named
    assert named <= {path.name for path in (ROOT / room).glob("*.py")}


MODULES = {path.name for path in (ROOT / "portcheck").rglob("*.py")}


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`(\w+\.py)`", TEXT)) - {"hatch_build.py"}))
def test_a_module_that_the_architecture_names_exists(name: str) -> None:
    assert name in MODULES


FILES = [p for p in (ROOT / "portcheck").rglob("*.py") if p.name != "__init__.py"]


@pytest.mark.parametrize("file", FILES, ids=[str(file.relative_to(ROOT)) for file in FILES])
def test_a_file_says_first_what_it_is_for(file: Path) -> None:
    assert file.read_text(encoding="utf-8").startswith('"""This file ')


def test_every_room_is_named() -> None:
    rooms = {
        f"portcheck/{path.name}/" if path.is_dir() else f"portcheck/{path.name}"
        for path in (ROOT / "portcheck").iterdir()
        if not path.name.startswith("__")
    }
    assert rooms <= set(NAMED)
