"""This file says what changes in files as a patch."""

import os
from collections.abc import Iterable, Iterator
from difflib import unified_diff
from io import StringIO

from portcheck.authoring.additions import Addition


def patched(additions: Iterable[Addition]) -> Iterator[str]:
    """Yield the lines of a patch for `git apply`, from the folder that the files count from."""
    for file, before, after in additions:
        name = file.replace(os.sep, "/")
        old = f"a/{name}" if before else "/dev/null"
        yield from difference(before.encode(), after.encode(), old, f"b/{name}")


def difference(before: bytes, after: bytes, old: str, new: str) -> Iterator[str]:
    """Yield the lines of a patch from one version of a file to another, each by its name.

    To git a line ends at LF, whatever else a plan may count as a line end.
    """
    lines, changed = ([*StringIO(text.decode("utf-8"))] for text in (before, after))
    for line in unified_diff(lines, changed, old, new):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
