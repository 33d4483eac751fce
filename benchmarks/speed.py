"""This file prints how fast portcheck is, as ratios of one run: machines are shared and noisy.

One plan, cold, is compared with `import click`, since no command line in Python starts faster
than its option parser; many plans are compared with reading and folding their events. How cost
grows is printed as the exponent of the size: 1 where twice the size costs twice as much.
"""

import shlex
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks import growth, searching
from benchmarks.measure import Command, elapsed, paired
from benchmarks.plans import ROOT, breaking, write

PLAN = ROOT / "examples" / "utrecht-2015.yaml"
ROUNDS = 15
MANY = ((1_000, 5), (10_000, 2))
"""How many plans, and in how many rounds."""
CHECK = [sys.executable, "-m", "portcheck", "check", "--fail-on", "never"]
FOLD = """
import pathlib, sys
from portcheck.parsing.document import read
for file in pathlib.Path(sys.argv[1]).iterdir():
    read(file.read_text(encoding="utf-8"))
"""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        one()
        for count, rounds in MANY:
            (place / str(count)).mkdir()
            files = write(place / str(count), count, breaking())
            many(place / str(count), files, rounds)
        two_cores(place / str(count))
        advised(place, MANY[0][0])
        searched(place)
        grown("plans of {} topics", growth.TOPICS, growth.by_topics(place))
        grown("loading a pack of {} rules", growth.RULES, growth.loading(place))
        grown("a plan of 40 topics judged by {} rules", growth.RULES, growth.judging(place))


def one() -> None:
    """Print what one plan costs, at first and when it is remembered."""
    click = Command([sys.executable, "-c", "import click"])
    first = Command([*CHECK, "--no-cache", str(PLAN)])
    again = Command([*CHECK, str(PLAN)])
    cold, warm, base = paired([first, again, click], ROUNDS)
    print(f"one plan: {cold / base:.2f} times the CPU of `import click` ({base * 1000:.0f} ms),")
    print(f"    and {warm / base:.2f} times on a second run of the same input")


def many(folder: Path, files: Sequence[str], rounds: int) -> None:
    """Print what each of many plans costs on one core, at first and when they are remembered."""
    alone = [*CHECK, "--format", "concise", "--jobs", "1"]
    first = Command([*alone, "--no-cache", str(folder)])
    again = Command([*alone, str(folder)])
    fold = Command([sys.executable, "-c", FOLD, str(folder)])
    start = Command([*CHECK, "--no-cache", files[0]])
    bare = Command([sys.executable, "-c", "pass"])
    cold, warm, folded, started, nothing = paired([first, again, fold, start, bare], rounds)
    floor = (folded - nothing) / len(files)
    each, each_again = (cold - started) / len(files), (warm - started) / len(files)
    print(f"{len(files)} plans of 40 phrases: {each * 1000:.2f} ms of CPU each after start-up,")
    print(f"    {each / floor:.2f} times reading and folding their events,")
    print(f"    and {each_again / floor:.2f} times on a second run of the same input")


def two_cores(folder: Path) -> None:
    """Print how much sooner two processes are done, and how much sooner they could be.

    Two processors of a shared machine are seldom twice one: two runs at once show what they are.
    """
    command = [*CHECK, "--format", "concise", "--no-cache", str(folder)]
    alone, shared = (Command([*command, "--jobs", jobs]) for jobs in "12")
    run = shlex.join(alone.words)
    both = Command(["sh", "-c", f"{run} & {run} & wait"])
    slow, fast, twice = paired([alone, shared, both], 3, elapsed)
    print(f"    two processes are done {slow / fast:.2f} times as fast as one;")
    print(f"    of two runs at once the machine does {2 * slow / twice:.2f} in the time of one")


def advised(folder: Path, count: int) -> None:
    """Print what it takes to name the move that is enough for each finding."""
    frames = [*CHECK, "--no-cache", "--jobs", "1", str(folder / str(count))]
    named, bare = paired([Command(frames), Command([*frames, "--no-suggest"])], 3)
    print(f"{count} plans in frames: {named / bare:.2f} times the CPU where moves are named")


def searched(folder: Path) -> None:
    """Print what a suggestion takes, for real plans and for ever larger ones."""
    ratios = ", ".join(f"{ratio:.0f}" for ratio in searching.real())
    print(f"suggestions for Utrecht's plans: {ratios} times the CPU of a check after start-up")
    for (holders, topics), found in zip(searching.SIZES, searching.grown(folder), strict=True):
        print(
            f"a suggestion for {holders} holders and {topics:,} topics: {found.seconds:.1f} s of "
            f"CPU, {found.ratio:.0f} times a check, {found.memory // 1024} MB"
        )
    print(f"    the last in 2 seconds: {searching.at_the_limit(folder, 2)}")


def grown(what: str, sizes: Sequence[int], costs: Sequence[float]) -> None:
    """Print what each size costs, and how the cost grows."""
    named = ", ".join(f"{size:,}" for size in sizes)
    spent = ", ".join(f"{cost * 1000:.1f}" for cost in costs)
    exponent = growth.exponent(sizes, costs)
    print(f"{what.format(named)}: {spent} ms of CPU, growing as size ** {exponent:.2f}")


if __name__ == "__main__":
    main()
