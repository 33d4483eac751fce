"""ARCHITECTURE.md stays true: what it names is there, and what is there is named."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`((?:portcheck|rules|schemas|tests|benchmarks)/[\w/.-]*)`", TEXT)))


@pytest.mark.parametrize("name", NAMED)
def test_a_file_that_the_architecture_names_exists(name: str) -> None:
    assert (ROOT / name).exists()


ROWS = re.findall(r"^\| `(portcheck/\w+)/` \| (.*) \|$", TEXT, re.MULTILINE)


@pytest.mark.parametrize(("room", "told"), ROWS, ids=[room for room, _ in ROWS])
def test_a_file_that_the_row_of_a_room_names_lies_in_it(room: str, told: str) -> None:
    named = set(re.findall(r"`(\w+\.py)`", told))
    assert named <= {path.name for path in (ROOT / room).glob("*.py")}


KINDS = "portcheck/kinds"
OF_COMMANDS = {path.name for path in (ROOT / "portcheck/cli/commands").glob("*.py")}


@pytest.mark.parametrize(("room", "told"), ROWS, ids=[room for room, _ in ROWS])
def test_a_file_of_a_room_is_named_in_its_row(room: str, told: str) -> None:
    names = {path.name for path in (ROOT / room).glob("[!_]*.py") if room != KINDS}
    if room == "portcheck/reporters":
        names = {name for name in names - OF_COMMANDS if not name.startswith("as_")}
    assert names <= set(re.findall(r"`(\w+\.py)`", told))


def test_every_room_is_named() -> None:
    rooms = {
        f"portcheck/{path.name}/" if path.is_dir() else f"portcheck/{path.name}"
        for path in (ROOT / "portcheck").iterdir()
        if not path.name.startswith("__")
    }
    assert rooms <= set(NAMED)
