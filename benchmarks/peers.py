"""This file writes into README.md what portcheck costs beside other linters, as ratios of one run.

The others are installed into a folder of their own, build/apart/peers; one that cannot be
installed is left out, and the reason printed.
"""

import datetime
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.measure import ENVIRONMENT, Command, paired
from benchmarks.plans import ROOT, breaking, write

README = ROOT / "benchmarks" / "README.md"
RULESET = ROOT / "benchmarks" / "spectral.yaml"
SCHEMA = ROOT / "schemas" / "plan.schema.json"
FOLDER = ROOT / "build" / "apart" / "peers"
BIN = FOLDER / ("Scripts" if os.name == "nt" else "bin")
PIP = [str(BIN / "python"), "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
NPM = ["npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"]
NPM += ["--fetch-retries=0", "--loglevel=error", "--prefix", str(FOLDER)]
SPECTRAL = FOLDER / "node_modules" / ".bin" / "spectral"
CHECK = [str(BIN / "portcheck"), "check", "--no-suggest"]
RULED = ["lint", "--ignore-unknown-format", "--ruleset", str(RULESET)]
RULES = len(list((ROOT / "rules").glob("*/[A-Z]*.yaml")))

MANY = 1000
COLD_ROUNDS, MANY_ROUNDS = 15, 3
START, END = "<!-- table -->\n", "<!-- end of table -->\n"


class Peer(NamedTuple):
    """A linter: how it is installed, if it must be, and asked for its version and to read plans."""

    name: str
    install: Sequence[str]
    version: Sequence[str]
    lint: Callable[[Sequence[str]], Sequence[str]]
    does: str


PEERS = [
    Peer(
        "portcheck",
        [*PIP, "--force-reinstall", "--no-deps", str(ROOT)],
        [str(BIN / "portcheck"), "--version"],
        lambda files: [*CHECK, "--no-cache", *files],
        f"its schema, and {RULES} rules on phrases read as topics",
    ),
    Peer(
        "portcheck, again",
        [],
        [],
        lambda files: [*CHECK, *files],
        "the same, remembered from the run before",
    ),
    Peer(
        "yamllint",
        [*PIP, "yamllint"],
        [str(BIN / "yamllint"), "--version"],
        lambda files: [str(BIN / "yamllint"), *files],
        "YAML's form, by its default settings",
    ),
    Peer(
        "check-jsonschema",
        [*PIP, "check-jsonschema"],
        [str(BIN / "check-jsonschema"), "--version"],
        lambda files: [str(BIN / "check-jsonschema"), "--schemafile", str(SCHEMA), *files],
        "the schema of a plan",
    ),
    Peer(
        "Spectral",
        [*NPM, "@stoplight/spectral-cli"],
        [str(SPECTRAL), "--version"],
        lambda files: [str(SPECTRAL), *RULED, *files],
        "14 rules on plain phrases",
    ),
]


def main() -> None:
    """Install, compare, and write the table."""
    venv.create(FOLDER, with_pip=True)
    run([*PIP, str(ROOT)])  # with what portcheck itself needs
    peers = [peer for peer in PEERS if is_installed(peer)]
    with tempfile.TemporaryDirectory() as folder:
        files = write(Path(folder), MANY, breaking())
        if any(peer.name == "Spectral" for peer in peers):
            agree(files[0])
        size = Path(files[0]).stat().st_size
        cold = paired([Command(peer.lint(files[:1]), most=1) for peer in peers], COLD_ROUNDS)
        many = paired([Command(peer.lint(files), most=1) for peer in peers], MANY_ROUNDS)
    table = "\n".join(lines(peers, size, cold, many)) + "\n"
    print(table)
    before, _, rest = README.read_text(encoding="utf-8").partition(START)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{START}\n{table}\n{END}{after}", encoding="utf-8")


def run(command: Sequence[str]) -> str:
    """Run a command and give what it prints; raises OSError or CalledProcessError."""
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def is_installed(peer: Peer) -> bool:
    """Install a peer; where that fails, say why."""
    try:
        for command in filter(None, (peer.install, peer.version)):
            run(command)
    except subprocess.CalledProcessError as error:
        reason = f"{error.stdout}{error.stderr}".strip().rpartition("\n")[2]
    except OSError as error:
        reason = str(error)
    else:
        return True
    print(f"{peer.name} is left out: {reason}", file=sys.stderr)
    return False


def agree(file: str) -> None:
    """Stop unless each rule written for Spectral fires on a plan, in it and in portcheck."""
    ruled = set(re.findall(r"^  (\w+):$", RULESET.read_text(encoding="utf-8"), re.MULTILINE))
    said = asked([str(SPECTRAL), *RULED, "--format=json", file])
    fired = {finding["code"] for finding in said}
    said = asked([*CHECK, "--no-cache", "--format=json", file])["findings"]
    found = {finding["rule"] for finding in said} & ruled
    if not ruled == fired == found:
        raise SystemExit(f"of {sorted(ruled)}, {sorted(fired)} and {sorted(found)} fire")


def asked(command: Sequence[str]) -> Any:  # what it is, each linter decides
    """Give the JSON that a linter prints, whatever it found."""
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=False)
    return json.loads(done.stdout)


def lines(
    peers: Sequence[Peer], size: int, cold: Sequence[float], many: Sequence[float]
) -> list[str]:
    """Lay out the table, and what it was measured with."""
    rows = [
        f"| {peer.name} | {peer.does} | {one * 1000:,.0f} ms | {one / cold[0]:.2f} "
        f"| {all_:,.2f} s | {all_ / many[0]:.2f} |"
        for peer, one, all_ in zip(peers, cold, many, strict=True)
    ]
    versions = [f"{peer.name} {number(peer.version)}" for peer in peers if peer.version]
    versions += [f"Python {platform.python_version()}", f"node {number(['node', '--version'])}"]
    return [
        f"| | what it judges | one plan of {size:,} bytes | ratio | {MANY:,} plans | ratio |",
        "|---|---|--:|--:|--:|--:|",
        *rows,
        "",
        f"{datetime.date.today().isoformat()}, {platform.system()} on {platform.machine()}, "
        f"{os.cpu_count()} processors: {', '.join(versions)}.",
    ]


def number(command: Sequence[str]) -> str:
    """Ask a program for its version; give the number alone."""
    found = re.search(r"\d+(\.\d+)+", run(command))
    return found[0] if found else "of unknown version"


if __name__ == "__main__":
    main()
