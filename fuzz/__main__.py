"""This file runs the harnesses: `python -m fuzz SECONDS [DOOR]...`, the seconds in all.

atheris guides by the coverage of portcheck where it is installed (extra `fuzz`: CPython on Linux
and macOS), else Hypothesis draws the bytes. What fails is kept in tests/data/corpus.
"""

import hashlib
import importlib.util
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from fuzz.doors import CORPUS, DOORS, kept
from fuzz.shapes import SHAPES

ROOT = Path(__file__).parent.parent
SEEDS = {
    "plan": ("examples/*.yaml", "tests/data/plans/*.yaml"),
    "rule": ("rules/*/*[0-9].yaml",),
    "cases": ("rules/*/tests/*.yaml",),
    "register": ("rules/*/topics.yaml",),
    "extending": ("rules/*/pack.yaml",),
    "lint": ("rules/*/*[0-9].yaml",),
    "try": ("examples/*.yaml",),
    "suggest": ("examples/*.yaml", "tests/data/plans/*.yaml"),
    "coverage": ("rules/*/topics.yaml",),
}
MOST_SECONDS, MOST_MEGABYTES = 1, 256
"""What a plan of a megabyte may take, in a process of its own, reports included."""

FORMATS = ("text", "json", "sarif", "html", "markdown", "junit", "rdjson")


class Run(NamedTuple):
    """How a harness ended: how often it ran, and the input at which it failed."""

    runs: int
    failed: Path | None


def main() -> int:
    """Run the harnesses and the shapes; the exit code is 1 where anything failed."""
    for limit, most in ((resource.RLIMIT_CPU, 3600), (resource.RLIMIT_AS, 4 << 30)):
        resource.setrlimit(limit, (most, most))
    seconds, *doors = sys.argv[1:] or ["60"]
    chosen = doors or [*DOORS]
    run = _guided if importlib.util.find_spec("atheris") else _drawn
    print(f"{'atheris' if run is _guided else 'Hypothesis'}, {seconds} seconds")
    failed = False
    for door in chosen:
        began = time.monotonic()
        count, culprit = run(door, max(1, int(seconds) // len(chosen)))
        said = f"failed: {culprit}" if culprit else "no failure"
        print(f"{door:12} {count:9} runs {time.monotonic() - began:6.0f} s   {said}", flush=True)
        failed = failed or culprit is not None
    return int(any([failed, *map(_is_heavy, () if doors else SHAPES)]))


def _guided(door: str, seconds: int) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        seeds, found = Path(folder, "seeds"), Path(folder, "found")
        for place in (seeds, found):
            place.mkdir()
        for at, file in enumerate(file for glob in SEEDS.get(door, ()) for file in ROOT.glob(glob)):
            start = b"" if door == "plan" else b"\0"  # the choice to take the rest as it is
            Path(seeds, str(at)).write_bytes(start + file.read_bytes())
        options = [
            f"-max_total_time={seconds}",
            f"-artifact_prefix={found}/",
            "-timeout=10",
            "-rss_limit_mb=1024",
            "-max_len=3000",
            "-print_final_stats=1",
        ]
        folders = [str(seeds), *([str(CORPUS / door)] if kept(door) else [])]
        command = [sys.executable, "-m", "fuzz.guided", door, *options, *folders]
        said = subprocess.run(command, capture_output=True, cwd=ROOT, check=False).stderr.decode(
            errors="replace"
        )
        count = re.search(r"number_of_executed_units: (\d+)", said)
        artifacts = [*found.iterdir()]
        if artifacts or count is None:
            print(said[-3000:])
        content = artifacts[0].read_bytes() if artifacts else None
        return Run(int(count[1]) if count else 0, _keep(door, content))


def _drawn(door: str, seconds: int) -> Run:
    from hypothesis import given, seed, settings
    from hypothesis import strategies as st

    count, last, end = 0, b"", time.monotonic() + seconds

    @given(st.binary(max_size=400))
    @settings(max_examples=1000, deadline=None, database=None)
    def draw(data: bytes) -> None:
        nonlocal count, last
        count, last = count + 1, data
        DOORS[door](data)

    round_ = 0
    while time.monotonic() < end:
        round_ += 1
        try:
            seed(round_)(draw)()
        except Exception as error:  # noqa: BLE001 - whatever leaves a harness is a failure
            print(f"{type(error).__name__}: {error}")
            return Run(count, _keep(door, last))
    return Run(count, None)


def _keep(door: str, content: bytes | None) -> Path | None:
    if content is None:
        return None
    file = CORPUS / door / hashlib.sha256(content).hexdigest()[:12]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def _is_heavy(shape: str) -> bool:
    """Tell whether a plan of a megabyte takes more than it may, and print what it takes."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "plan.yaml").write_text(SHAPES[shape].filled(), encoding="utf-8", newline="")
        outputs = [part for form in FORMATS for part in ("-o", f"{form}={folder}/{form}")]
        command = [sys.executable, "-m", "portcheck", "check", f"{folder}/plan.yaml", *outputs]
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = code = os.waitstatus_to_exitcode(status)
    seconds, megabytes = usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024
    too_much = code not in (0, 1) or seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES
    mark = "  too much" if too_much else ""
    print(f"{shape:28} exit {code:3} {seconds:6.2f} s {megabytes:4} MB{mark}", flush=True)
    return too_much


if __name__ == "__main__":
    sys.exit(main())
