"""Who is refused what the modes of files refuse: root is not, as which tests may run."""

import os
import sys
from functools import cache
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory

import pytest

GIVE_UP = """
import ctypes, os, sys
for right in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH: to pass over the modes of files
    ctypes.CDLL(None).prctl(24, right, 0, 0, 0)  # PR_CAPBSET_DROP, for whoever is started here
os.execv(sys.argv[1], sys.argv[1:])
"""
READS = "import os, sys\nsys.exit(os.access(sys.argv[1], os.R_OK))\n"


def without_rights() -> list[str]:
    """Give what to start a command by, for the modes of files to hold for it; skips without."""
    if os.name != "posix":
        pytest.skip("only POSIX has modes")
    if os.geteuid():
        return []
    if not _can_give_up():
        pytest.skip("root cannot give up its rights here")
    return [sys.executable, "-c", GIVE_UP]


@cache
def _can_give_up() -> bool:
    with TemporaryDirectory() as folder:
        locked = Path(folder, "locked")
        locked.touch(mode=0)
        command = [sys.executable, "-c", GIVE_UP, sys.executable, "-c", READS, str(locked)]
        return sys.platform == "linux" and run(command, check=False).returncode == 0
