"""Print how fast portcheck is, as ratios taken in one run: machines are shared and noisy.

One plan, cold, is compared with `import click`, since no command line in Python starts faster
than its option parser; many plans are compared with reading and folding their events. How cost
grows is printed as the exponent of the size: 1 where twice the size costs twice as much.
"""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks import growth
from benchmarks.measure import Command, paired
from benchmarks.plans import ROOT, published, write

PLAN = ROOT / "examples" / "utrecht-2015.yaml"
ROUNDS = 15
MANY = 1000
CHECK = [sys.executable, "-m", "portcheck", "check", "--fail-on", "never", "--no-cache"]
FOLD = """
import sys
from portcheck.plan.document import read
for file in sys.argv[1:]:
    read(open(file, encoding="utf-8").read())
"""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "many").mkdir()
        ratios(place / "many")
        grown("plans of {} topics", growth.TOPICS, growth.by_topics(place))
        grown("loading a pack of {} rules", growth.RULES, growth.loading(place))
        grown("a plan of 40 topics judged by {} rules", growth.RULES, growth.judging(place))


def ratios(folder: Path) -> None:
    """Print what one plan costs and what each of many does."""
    click = Command([sys.executable, "-c", "import click"])
    bare = Command([sys.executable, "-c", "pass"])
    cold, base, nothing = paired([Command([*CHECK, str(PLAN)]), click, bare], ROUNDS)
    print(f"one plan, cold:       {cold / base:5.2f} times the CPU of `import click`")
    print(f"                      {cold * 1000:5.0f} ms against {base * 1000:.0f} ms")
    files = write(folder, MANY, published(40))
    lint = Command([*CHECK, "--format", "concise", "--jobs", "1", str(folder)])
    fold = Command([sys.executable, "-c", FOLD, *files])
    start = Command([*CHECK, files[0]])
    linted, folded, started = paired([lint, fold, start], 5)
    each, each_folded = (linted - started) / MANY, (folded - nothing) / MANY
    print(f"{MANY} plans of 40 topics: {each * 1000:.2f} ms of CPU each after start-up,")
    print(f"                      {each / each_folded:5.2f} times reading and folding their events")


def grown(what: str, sizes: Sequence[int], costs: Sequence[float]) -> None:
    """Print what each size costs, and how the cost grows."""
    named = ", ".join(f"{size:,}" for size in sizes)
    spent = ", ".join(f"{cost * 1000:.1f}" for cost in costs)
    exponent = growth.exponent(sizes, costs)
    print(f"{what.format(named)}: {spent} ms of CPU, growing as size ** {exponent:.2f}")


if __name__ == "__main__":
    main()
