"""What is published can be built again, byte for byte, by anybody who has the source."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import NamedTuple

import pytest

from portcheck.bundled import READ
from tests.checkout import ROOT, files

pytestmark = pytest.mark.tools
MOMENT = 1_600_000_000
STRAY = [".venv/bin/python", "build/lib/old.py", "dist/portcheck-0.0.1.tar.gz", ".coverage"]
STRAY += ["portcheck/__pycache__/errors.cpython-310.pyc", "portcheck.egg-info/PKG-INFO"]


class Surroundings(NamedTuple):
    """What may differ between two who build the same source."""

    folder: str
    mode: int
    umask: int
    mtime: int
    environment: dict[str, str]


HERE = Surroundings("here", 0o644, 0o022, 1_234_567_890, {"TZ": "UTC", "PYTHONHASHSEED": "1"})
THERE = Surroundings(
    "elders/een map",
    0o600,
    0o077,
    1_700_000_001,
    {"TZ": "Asia/Kolkata", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
)


class Built(NamedTuple):
    """The two files that are published."""

    sdist: Path
    wheel: Path


def build(folder: Path, around: Surroundings, *options: str) -> Built:
    """Build a copy of the source, in which strays lie, in some surroundings."""
    source = folder / around.folder / "source"
    for name in [*files(), *STRAY]:
        file = source / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if name in STRAY:
            file.write_bytes(b"stray")
        else:
            shutil.copy(ROOT / name, file)
        file.chmod(around.mode | (file.stat().st_mode & 0o100))
        os.utime(file, (around.mtime, around.mtime))
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", *options, "--outdir", "../out", "."],
        cwd=source,
        env={**os.environ, **around.environment, "SOURCE_DATE_EPOCH": str(MOMENT)},
        umask=around.umask,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    out = source.parent / "out"
    return Built(next(out.glob("*.tar.gz")), next(out.glob("*.whl")))


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The sdist, and the wheel that is built from it."""
    return build(tmp_path_factory.mktemp("published"), HERE)


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Both from the source, in other surroundings."""
    return build(tmp_path_factory.mktemp("rebuilt"), THERE, "--sdist", "--wheel")


def test_the_sdist_is_the_same_wherever_it_is_built(published: Built, rebuilt: Built) -> None:
    assert published.sdist.read_bytes() == rebuilt.sdist.read_bytes()


def test_the_wheel_is_the_same_from_the_sdist_and_from_the_source(
    published: Built, rebuilt: Built
) -> None:
    assert published.wheel.read_bytes() == rebuilt.wheel.read_bytes()


def test_what_is_packed_bears_the_moment_that_was_asked_for(published: Built) -> None:
    with tarfile.open(published.sdist) as sdist, zipfile.ZipFile(published.wheel) as wheel:
        packed = {member.mtime for member in sdist.getmembers()}
        zipped = {member.date_time for member in wheel.infolist()}
    moment = datetime.fromtimestamp(MOMENT, tz=timezone.utc)
    assert (packed, zipped) == ({MOMENT}, {moment.timetuple()[:6]})


def members(sdist: Path) -> Iterator[str]:
    with tarfile.open(sdist) as packed:
        yield from (name.partition("/")[2] for name in packed.getnames())


def test_the_sdist_holds_the_whole_source_with_its_tests_and_nothing_else(
    published: Built,
) -> None:
    assert sorted(members(published.sdist)) == sorted([*files(), "PKG-INFO"])


def test_the_wheel_holds_the_package_the_rules_and_the_schemas_alone(published: Built) -> None:
    expected = {f"portcheck/{READ}"} | {
        f"portcheck/{name.removeprefix('portcheck/')}"
        for name in files()
        if name.startswith(("portcheck/", "rules/", "schemas/"))
    }
    with zipfile.ZipFile(published.wheel) as wheel:
        assert {name for name in wheel.namelist() if ".dist-info/" not in name} == expected
