"""What `make test` installs by npm to read what is ours, and how a test says it is missing."""

import subprocess
import sys
from pathlib import Path

import pytest

NODE_MODULES = Path(sys.prefix) / "node_modules"


def needs(package: str) -> pytest.MarkDecorator:
    """Skip a test where a package is not installed."""
    is_missing = not (NODE_MODULES / package).exists()
    return pytest.mark.skipif(is_missing, reason=f"npm did not install {package}")


def node(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a script of Node.js among the packages; it is there where npm is."""
    return subprocess.run(
        ["node", *arguments],
        cwd=NODE_MODULES,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
