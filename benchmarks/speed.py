"""Print how fast portcheck is, as ratios taken in one run: machines are shared and noisy.

One plan, cold, is compared with `import click`, since no command line in Python starts faster
than its option parser; many plans are compared with reading and folding their events.
"""

import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
PLAN = ROOT / "examples" / "utrecht-2015.yaml"
ROUNDS = 15
MANY = 1000
PHRASES = ROOT / "tests" / "data" / "topics.tsv"
FOLD = """
import sys
from portcheck.plan.document import read
for file in sys.argv[1:]:
    read(open(file, encoding="utf-8").read())
"""


def main() -> None:
    """Measure and print."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    check = [sys.executable, "-m", "portcheck", "check", "--fail-on", "never"]
    click = [sys.executable, "-c", "import click"]
    bare = [sys.executable, "-c", "pass"]
    one = [*check, str(PLAN)]
    cold, base, nothing = paired([one, click, bare], environment, ROUNDS)
    print(f"one plan, cold:       {cold / base:5.2f} times the CPU of `import click`")
    print(f"                      {cold * 1000:5.0f} ms against {base * 1000:.0f} ms")
    with tempfile.TemporaryDirectory() as folder:
        files = write_plans(Path(folder), MANY)
        lint = [*check, "--format", "concise", folder]
        fold = [sys.executable, "-c", FOLD, *files]
        start = [*check, files[0]]
        linted, folded, started = paired([lint, fold, start], environment, 5)
    each, each_folded = (linted - started) / MANY, (folded - nothing) / MANY
    print(f"{MANY} plans of 40 topics: {each * 1000:.2f} ms of CPU each after start-up,")
    print(f"                      {each / each_folded:5.2f} times reading and folding their events")


def paired(
    commands: Sequence[Sequence[str]], environment: dict[str, str], rounds: int
) -> list[float]:
    """Give the median CPU seconds of each command, run in turns after one warm-up."""
    spent: list[list[float]] = [[] for _ in commands]
    for turn in range(rounds + 1):
        for times, command in zip(spent, commands, strict=True):
            seconds = cpu(command, environment)
            if turn:
                times.append(seconds)
    return [statistics.median(times) for times in spent]


def cpu(command: Sequence[str], environment: dict[str, str]) -> float:
    """Run a command and give the CPU seconds that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def write_plans(folder: Path, count: int) -> list[str]:
    """Write plans of forty published phrases, dealt anew for each, and give their names."""
    rows = PHRASES.read_text(encoding="utf-8").splitlines()[1:]
    phrases = [row.split("\t")[0] for row in rows]
    deal = random.Random(1)  # noqa: S311 - the same plans in every run
    files = []
    for number in range(count):
        lines = [f"plan: Variant {number}", "bestuur: Provincie Voorbeeld", "portefeuillehouders:"]
        for holder in range(5):
            lines += [f"  - naam: Houder {holder}", "    onderwerpen:"]
            lines += [f"      - {json.dumps(phrase)}" for phrase in deal.sample(phrases, 8)]
        file = folder / f"plan-{number:04}.yaml"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        files.append(str(file))
    return files


if __name__ == "__main__":
    main()
