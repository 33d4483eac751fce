"""What a check of a clean plan must not import: counted, since time cannot be tested."""

import subprocess
import sys
from pathlib import Path

CLEAN = Path(__file__).parent.parent / "examples" / "volledig.yaml"
UNWANTED = {
    "jsonschema",
    "tabulate",
    "difflib",
    "importlib.metadata",
    "importlib.resources",
    "logging",
    "traceback",
    "portcheck.rulebook.cases",
    "portcheck.trials",
    "portcheck.search",
}
PROGRAM = """
import sys
sys.argv = ["portcheck", "check", sys.argv[1], "--as-of", "2027-06-01"]
from portcheck.cli.main import main
try:
    main()
except SystemExit as end:
    print(*sys.modules, file=sys.stderr)
    sys.exit(end.code)
"""


def imported(program: str, *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_a_clean_plan_is_checked_without_what_only_trouble_needs() -> None:
    libraries = imported("import sys, click, ruamel.yaml; print(*sys.modules, file=sys.stderr)")
    assert (imported(PROGRAM, str(CLEAN)) - libraries) & UNWANTED == set()
