"""This file measures what a suggestion takes beside a check, and how that grows with the plan."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from benchmarks.measure import ENVIRONMENT, Command, paired
from benchmarks.plans import ROOT, divided, write

UTRECHT = [ROOT / "examples" / f"utrecht-{year}.yaml" for year in (2015, 2018, 2019, 2020)]
SIZES = ((6, 60), (20, 500), (50, 2000))
"""Holders, and topics."""
ROUNDS = 5
PORTCHECK = [sys.executable, "-m", "portcheck"]
CHECK = [*PORTCHECK, "check", "--fail-on", "never", "--no-cache", "--no-suggest"]
SUGGEST = [*PORTCHECK, "suggest", "--time-limit", "120"]
LOADING = "import portcheck.cli.commands.suggest, portcheck.reporters.suggest"

PEAK = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(child.pid, 0)
print(used.ru_maxrss)
"""


class Searched(NamedTuple):
    """What a suggestion takes: CPU seconds, times those of a check, and kilobytes of memory."""

    seconds: float
    ratio: float
    memory: int


def real() -> list[float]:
    """Give how many times the CPU of a check a suggestion takes, start-up of both left out."""
    start = Command([*PORTCHECK, "--version"])
    solver = Command([sys.executable, "-c", LOADING])
    pairs = [Command([*how, str(file)]) for file in UTRECHT for how in (CHECK, SUGGEST)]
    nothing, loaded, *spent = paired([start, solver, *pairs], ROUNDS)
    return [
        (suggested - loaded) / (checked - nothing)
        for checked, suggested in zip(spent[::2], spent[1::2], strict=True)
    ]


def grown(folder: Path) -> list[Searched]:
    """Give what a suggestion takes for plans of each size."""
    found = []
    for holders, topics in SIZES:
        (folder / str(topics)).mkdir()
        (file,) = write(folder / str(topics), 1, divided(holders, topics))
        checked, suggested = paired([Command([*CHECK, file]), Command([*SUGGEST, file])], 1)
        found.append(Searched(suggested, suggested / checked, _peak([*SUGGEST, file])))
    return found


def at_the_limit(folder: Path, seconds: float) -> str:
    """Give what the largest plan comes to in too little time."""
    file = next((folder / str(SIZES[-1][1])).iterdir())
    done = subprocess.run(
        [*PORTCHECK, "suggest", "--lang", "en", "--time-limit", str(seconds), str(file)],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    return f"exit code {done.returncode}, {(done.stdout + done.stderr).splitlines()[0]}"


def _peak(words: list[str]) -> int:
    done = subprocess.run(
        [sys.executable, "-c", PEAK, *words], env=ENVIRONMENT, capture_output=True, check=True
    )
    return int(done.stdout)
