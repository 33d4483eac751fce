"""This file tells which files of a folder are to be looked at, as the settings say."""

import os
import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from itertools import takewhile

from portcheck.rulebook.configuration import Configuration
from portcheck.tree import Tree

SUFFIXES = (".yaml", ".yml")

_GLOB = re.compile(r"[*?[]")


def yaml_files(
    folder: str, tree: Tree, failed: Callable[[OSError], None]
) -> Iterator[tuple[str, str]]:
    """Yield the YAML files below a folder, as the tree yields files."""
    return (found for found in tree.files(folder, failed) if _is_yaml(found[0]))


class Wanted:
    """What settings say of the files of folders, and which patterns no file fitted yet."""

    def __init__(self, config: Configuration) -> None:
        self._config = config
        self._root = os.path.realpath(config.folder)
        self._unfit = dict.fromkeys(config.include)
        self._searched: list[str] = []

    def search(self, folder: str) -> None:
        """Note that a folder is searched: every file in it will be asked for."""
        self._searched.append(os.path.join(os.path.realpath(folder), ""))

    def takes(self, real: str) -> bool:
        """Tell whether a file is wanted, by its real path, and note which patterns it fits."""
        include, exclude = self._config.include, self._config.exclude
        if not (include or exclude):
            return True
        said = self._said(real)
        fitting = [pattern for pattern in include if _fits(said, pattern)]
        for pattern in fitting:
            self._unfit.pop(pattern, None)
        is_included = bool(fitting) or not include
        return is_included and not any(_fits(said, pattern) for pattern in exclude)

    def unfit(self, tree: Tree) -> Iterator[str]:
        """Yield the patterns of `include` that no file fits, once folders were searched.

        A pattern that fits nothing in them may fit elsewhere: one path need not lead to all.
        """
        if self._searched:
            is_all = os.path.join(self._root, "").startswith(tuple(self._searched))
            yield from (p for p in self._unfit if is_all or not self._fits_any(p, tree))

    def _fits_any(self, pattern: str, tree: Tree) -> bool:
        """Tell whether any file fits a pattern, looking only below what it says without a glob."""
        parts = takewhile(lambda part: not _GLOB.search(part), pattern.split("/"))
        start = os.path.join(self._root, *parts)
        if not tree.is_folder(start):
            return _is_yaml(start) and tree.is_file(start)
        found = yaml_files(start, tree, lambda _error: None)
        return any(_fits(self._said(real), pattern) for _, real in found)

    def _said(self, real: str) -> str:
        """Give a path as a pattern would."""
        return os.path.relpath(real, self._root).replace(os.sep, "/")


def _is_yaml(file: str) -> bool:
    return file.lower().endswith(SUFFIXES)


def _fits(file: str, pattern: str) -> bool:
    """Match a path: `*` crosses folders, `**/` may stand for none, a folder means all in it."""
    folder = pattern.rstrip("/") + "/*"
    return any(
        fnmatch(file, glob.removeprefix(drop)) for glob in (pattern, folder) for drop in ("", "**/")
    )
