"""This file runs git on the repository of a folder and no other, and keeps it from fetching."""

import os
import subprocess
from typing import NamedTuple

from portcheck.errors import reason_of, refusal
from portcheck.wording import Text

NO_GIT = Text("git is niet te starten: {reason}", "git cannot be started: {reason}")

_GIT = ("git", "-c", "protocol.allow=never", "-c", "core.quotePath=false")
# a hook's environment names the repository that it runs for, which need not be that of the plans
# fmt: off
_LOCAL = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_SHALLOW_FILE",
    "GIT_GRAFT_FILE", "GIT_REPLACE_REF_BASE", "GIT_NO_REPLACE_OBJECTS",
)
# fmt: on


class Answer(NamedTuple):
    """What git wrote, and its exit code; `error` is the first line of what it wrote as an error."""

    code: int
    out: bytes
    error: str


def git(folder: str, *arguments: str) -> Answer:
    """Run git in a folder and give its answer; raises PortcheckError where there is no git."""
    with started(folder, *arguments) as process:
        out, error = process.communicate()
    said = error.decode(errors="replace").strip().partition("\n")[0]
    return Answer(process.returncode, out, said.removeprefix("fatal: "))


def work_tree(root: str) -> set[str]:
    """Give the real path of each file of a repository's work tree that git knows or would add."""
    listed = git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    names = map(os.fsdecode, listed.out.split(b"\0"))
    return {os.path.realpath(os.path.join(root, name)) for name in names}


def started(folder: str, *arguments: str) -> "subprocess.Popen[bytes]":
    """Start git in a folder, with pipes to it; raises PortcheckError where there is no git."""
    local = {name: value for name, value in os.environ.items() if name not in _LOCAL}
    try:
        return subprocess.Popen(  # noqa: S603 - git and what is asked of it are fixed
            [*_GIT, "-C", folder, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**local, "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0"},
        )
    except OSError as error:
        raise refusal(NO_GIT, reason=reason_of(error)) from error
