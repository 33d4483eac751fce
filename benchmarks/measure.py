"""This file measures what commands take, in turns, so that a busy machine is fair to all."""

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

CACHE = Path(__file__).parent.parent / "build" / "apart" / "cache"
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""Without bytecode, a measure of start-up is one of Python's compiler."""
ENVIRONMENT["XDG_CACHE_HOME"] = str(CACHE)  # what portcheck remembers of these plans


class Command(NamedTuple):
    """A command, and the highest exit code that says it did its work."""

    words: Sequence[str]
    most: int = 0


def paired(
    commands: Sequence[Command], rounds: int, measure: Callable[[Command], float] | None = None
) -> list[float]:
    """Give the median seconds (CPU) of each command, run in turns after one warm-up."""
    spent: list[list[float]] = [[] for _ in commands]
    for turn in range(rounds + 1):
        for times, command in zip(spent, commands, strict=True):
            seconds = (measure or cpu)(command)
            if turn:
                times.append(seconds)
    return [statistics.median(times) for times in spent]


def cpu(command: Command) -> float:
    """Run a command and give the CPU seconds, user and system, of all its processes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command.words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not 0 <= done.returncode <= command.most:
        raise SystemExit(f"{command.words[0]} ended with {done.returncode}: {done.stderr.decode()}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def elapsed(command: Command) -> float:
    """Run a command and give the seconds that a user waits for it."""
    started = time.perf_counter()
    cpu(command)
    return time.perf_counter() - started
