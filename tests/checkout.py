"""The files of this project, as git knows them."""

import subprocess
from pathlib import Path

import pytest

from portcheck import bundled

ROOT = Path(bundled.folder("rules")).parent


def files() -> list[str]:
    """Name the files that are committed, or would be; skips outside a git repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode or not (ROOT / ".git").exists():
        pytest.skip("only git can say which files are the project's")
    return [name for name in listed.stdout.decode().split("\0") if (ROOT / name).is_file()]
