"""`portcheck check` names the one move that solves a finding, wherever it says what to do."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from portcheck.cli.judging import CHUNK
from portcheck.reporters import ADVISING, FORMATS
from tests.cli.conftest import DAY, GOOD, Run, write
from tests.repository import Repository

TWO = GOOD.replace("[Sport]", "[Mobiliteit, Financiën]") + (
    "  - naam: B. de Vries\n    onderwerpen: [Natuur]\n"
)
MOVE = 'move "Financiën" from A. Jansen to B. de Vries: that solves this and brings nothing new'
WAIVED = "afwijkingen: [{regel: UTR202, reden: r, besluit: b, door: d}]\n"


@pytest.fixture(autouse=True)
def plan() -> None:
    write({"plan.yaml": TWO})


def moves(run: Run, *arguments: str) -> list[str]:
    findings = json.loads(run(*arguments, "-f", "json").out)["findings"]
    return [finding["help"].partition("; for instance, ")[2] for finding in findings]


@pytest.mark.parametrize("form", FORMATS)
def test_a_format_that_says_what_to_do_names_the_move(form: str, check: Run) -> None:
    out = " ".join(check("plan.yaml", "-f", form).out.replace("\\", "").split())
    assert ('"Financiën" from A. Jansen to B. de Vries' in out) == (form in ADVISING)


def test_in_frames_the_move_has_a_line_of_its_own(check: Run) -> None:
    words = " ".join(check("plan.yaml").out.split())
    assert f"to another holder = help: for instance, {MOVE}" in words


def test_without_suggestions_it_is_not_named(check: Run) -> None:
    assert moves(check, "plan.yaml") == [MOVE]
    assert moves(check, "plan.yaml", "--no-suggest") == [""]


def test_a_file_may_be_what_says_what_to_do(check: Run) -> None:
    check("plan.yaml", "-f", "concise", "-o", "json=report.json")
    assert MOVE in json.loads(Path("report.json").read_text("utf-8"))["findings"][0]["help"]


def test_it_is_remembered_with_the_finding(check: Run) -> None:
    first = check("plan.yaml")
    assert MOVE.split(":", maxsplit=1)[0] in first.out
    assert check("plan.yaml") == first


def test_it_is_the_same_by_several_processes(check: Run) -> None:
    write({f"plan-{number:03}.yaml": TWO for number in range(2 * CHUNK)})
    one, two = (moves(check, ".", "--no-cache", "--jobs", jobs) for jobs in "12")
    assert one == two == [MOVE] * (2 * CHUNK + 1)


def test_what_is_new_has_it_and_what_was_resolved_has_not(check: Run, tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.commit({"plan.yaml": TWO.replace("Financiën", "Water")})
    write({"plan.yaml": TWO})
    report = json.loads(check("plan.yaml", "--since", "HEAD", "-f", "json").out)
    told = {name: [f["rule"] for f in report[name] if MOVE[:4] in f["help"]] for name in REPORTED}
    assert told == {"findings": ["UTR202"], "resolved": []}


REPORTED = ("findings", "resolved")


def test_a_departure_has_none(check: Run) -> None:
    write({"plan.yaml": TWO + WAIVED})
    assert moves(check, "plan.yaml") == [""]


PROGRAM = """
import sys
from portcheck.cli.main import main
sys.argv = ["portcheck", "check", "plan.yaml", "--no-cache", "--as-of", sys.argv[1], *sys.argv[2:]]
try:
    main()
except SystemExit:
    print(*(name for name in sys.modules if name.startswith("portcheck.search")), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "searches"),
    [([], True), (["--no-suggest"], False), (["-f", "concise"], False), (["-f", "sarif"], False)],
)
def test_who_need_not_search_does_not_load_it(arguments: list[str], searches: bool) -> None:  # noqa: FBT001 - of the table
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, DAY, *arguments], capture_output=True, text=True, check=True
    )
    assert ("portcheck.search" in done.stderr) == searches


def test_no_solver_is_loaded() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "portcheck", "check", "plan.yaml", "--no-cache"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ("portcheck.search.one_move" in done.stderr, "clingo" in done.stderr) == (True, False)
