"""What other tools have to say of a file: nothing, where it is as it should be."""

import os
import shutil
import subprocess
import sysconfig
from pathlib import Path


def complaints(tool: str, *arguments: str | Path, home: Path) -> str:
    """Run a tool of the `dev` extra, with a home of its own for what it keeps."""
    program = shutil.which(tool, path=sysconfig.get_path("scripts"))
    assert program is not None, f"{tool} is not installed"
    done = subprocess.run(
        [program, *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, "HOME": str(home), "PRE_COMMIT_HOME": str(home / "pre-commit")},
        check=False,
    )
    return done.stdout + done.stderr if done.returncode else ""


def misfits(schema: str, file: Path, home: Path) -> str:
    """Say why a file does not fit a schema that check-jsonschema brings along."""
    return complaints("check-jsonschema", "--builtin-schema", schema, file, home=home)
