"""This file measures how the cost of a check grows with the plan and with the pack."""

import math
import re
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import Command, paired
from benchmarks.plans import ROOT, Deal, published, write

PACK = ROOT / "rules" / "utrecht-2019"
TOPICS = (40, 400, 4000)
RULES = (10, 100, 1000)
LOADS = 100
PLANS = 100
ROUNDS = 5
CHECK = [sys.executable, "-m", "portcheck", "check", "--fail-on", "never"]
CHECK += ["--format", "concise", "--no-cache", "--jobs", "1"]

LOAD = """
import sys
from portcheck.lint.linter import Question, lint
from portcheck.rulebook import files
from portcheck.rulebook.assembly import assemble
PLAN = b"{plan: a, bestuur: b, portefeuillehouders: [{naam: c, onderwerpen: [d]}]}"
for _ in range(int(sys.argv[2])):
    files._parsed.cache_clear()  # as if each were the first time
    lint(PLAN, "plan.yaml", Question(assemble([sys.argv[1]]), "en", "2026-01-01"))
"""


def by_topics(folder: Path) -> list[float]:
    """Give the CPU seconds of a plan of each size, without start-up.

    The sizes are made up of equally many topics: small plans are many, so that each is measured.
    """
    folders = [folder / f"{size} topics" for size in (1, *TOPICS)]
    counts = [1, *(max(TOPICS) // size for size in TOPICS)]
    for place, size, count in zip(folders, (1, *TOPICS), counts, strict=True):
        place.mkdir()
        write(place, count, published(size))
    start, *spent = paired([Command([*CHECK, str(place)]) for place in folders], ROUNDS)
    return [(seconds - start) / count for seconds, count in zip(spent, counts[1:], strict=True)]


def loading(folder: Path) -> list[float]:
    """Give the CPU seconds of loading a pack of each size and judging a first plan by it.

    Small packs are loaded many times, so that each is measured; the packs that come along are not.
    """
    sizes = (0, 0, *RULES)
    times = (0, LOADS, *(LOADS * min(RULES) // size for size in RULES))
    packs = [write_pack(folder / f"pack {at}", size) for at, size in enumerate(sizes)]
    commands = [
        Command([sys.executable, "-c", LOAD, str(pack), str(count)])
        for pack, count in zip(packs, times, strict=True)
    ]
    start, *spent = paired(commands, ROUNDS)
    least, *each = [
        (seconds - start) / count for seconds, count in zip(spent, times[1:], strict=True)
    ]
    return [seconds - least for seconds in each]


def judging(folder: Path) -> list[float]:
    """Give the CPU seconds of a plan of 40 topics, judged by a pack of each size."""
    plans = folder / "plans"
    plans.mkdir()
    one, *_ = write(plans, PLANS + 1, published(40))
    packs = [write_pack(folder / f"pack of {size}", size) for size in RULES]
    commands = [
        Command([*CHECK, "--pack", str(pack), path]) for pack in packs for path in (one, str(plans))
    ]
    spent = paired(commands, ROUNDS)
    return [(all_ - first) / PLANS for first, all_ in zip(spent[::2], spent[1::2], strict=True)]


def write_pack(folder: Path, count: int) -> Path:
    """Write a pack of so many rules: those of the bundled one over and over, by other names."""
    folder.mkdir()
    about = (PACK / "pack.yaml").read_text(encoding="utf-8")
    about = about.replace(f"name: {PACK.name}", f"name: {folder.name.replace(' ', '-')}")
    (folder / "pack.yaml").write_text(about, encoding="utf-8")  # without topics it has the default
    rules = [file.read_text(encoding="utf-8") for file in sorted(PACK.glob("UTR*.yaml"))]
    Deal(1).shuffle(rules)  # so that the small packs have short and long ones too
    for number in range(count):
        rule = rules[number % len(rules)]
        rule = re.sub(r"^id: .+", f"id: GRW{number:03}", rule, flags=re.MULTILINE)
        rule = re.sub(r"^name: (.+)", rf"name: \1-{number}", rule, flags=re.MULTILINE)
        (folder / f"GRW{number:03}.yaml").write_text(rule, encoding="utf-8")
    return folder


def exponent(sizes: Sequence[int], costs: Sequence[float]) -> float:
    """Fit cost = c * size ** exponent, by least squares over the logarithms."""
    xs, ys = [math.log(size) for size in sizes], [math.log(cost) for cost in costs]
    return statistics.linear_regression(xs, ys).slope
