"""This file writes what changes in a file as a patch."""

from collections.abc import Iterator
from difflib import unified_diff
from io import StringIO


def difference(before: bytes, after: bytes, old: str, new: str) -> Iterator[str]:
    """Yield the lines of a patch from one version of a file to another, each by its name.

    To git a line ends at LF, whatever else a plan may count as a line end.
    """
    lines, changed = ([*StringIO(text.decode("utf-8"))] for text in (before, after))
    for line in unified_diff(lines, changed, old, new):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
