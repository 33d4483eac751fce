"""What a check of a clean plan must not import: counted, since time cannot be tested."""

import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"
CLEAN = EXAMPLES / "volledig.yaml"
UNWANTED = {
    "jsonschema",
    "tabulate",
    "difflib",
    "hashlib",
    "importlib.metadata",
    "importlib.resources",
    "logging",
    "traceback",
    "portcheck.parsing.syntax",
    "portcheck.rulebook.cases",
    "portcheck.rulebook.guess",
    "portcheck.authoring",
    "portcheck.trials",
    "portcheck.search",
}
PROGRAM = """
import sys
sys.argv[0] = "portcheck"
from portcheck.cli.main import main
try:
    main()
except SystemExit as end:
    print(*sys.modules, file=sys.stderr)
    sys.exit(end.code)
"""
COLLECTIONS = """
import gc, os, sys
sys.argv = ["portcheck", "check", sys.argv[1], "--no-cache"]
def looked():
    return sum(generation["collections"] for generation in gc.get_stats())
from portcheck.__main__ import start
before = looked()
os._exit = lambda _code: print(looked() - before, file=sys.stderr)
try:
    start()
except SystemExit:
    pass
"""


def imported(program: str, *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_a_clean_plan_is_checked_without_what_only_trouble_needs() -> None:
    libraries = imported("import sys, click, ruamel.yaml; print(*sys.modules, file=sys.stderr)")
    check = ("check", str(CLEAN), "--as-of", "2027-06-01")
    assert (imported(PROGRAM, *check) - libraries) & UNWANTED == set()


def test_what_applies_departures_is_not_loaded_for_a_plan_without_any() -> None:
    check = ("check", str(EXAMPLES / "utrecht-2015.yaml"), "--fail-on", "never")
    assert imported(PROGRAM, *check) & {"portcheck.lint.waivers", "portcheck.lint.ignores"} == set()


def test_no_language_is_looked_up_before_a_sentence_of_click_is_shown() -> None:
    assert "locale" not in imported(PROGRAM, "--version")


def test_one_plan_is_judged_without_looking_for_cycles() -> None:
    plan = EXAMPLES / "utrecht-2015.yaml"
    done = subprocess.run(
        [sys.executable, "-c", COLLECTIONS, plan], capture_output=True, text=True, check=True
    )
    assert done.stderr == "0\n"
