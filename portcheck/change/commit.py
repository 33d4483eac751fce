"""This file reads a commit of a git repository as a tree, without touching the work tree."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cached_property

from portcheck.change.objects import Objects
from portcheck.change.refs import commit_named, repository_of
from portcheck.tree import DISK

_LONGEST_LINK = 1 << 16


class Commit:
    """The files of one commit; what lies outside its repository is read from the disk.

    A path through a link leads where the link led in that commit. `files` leaves out links and
    submodules: the file that a link leads to is found at its own place.
    """

    def __init__(self, root: str, objects: Objects) -> None:
        self.root = root
        self.objects = objects

    def read(self, file: str, most: int) -> bytes:
        """Give the first `most` bytes of a file."""
        path = self._inside(file)
        if path is None:
            return DISK.read(file, most)
        if path not in self.objects.files:
            code = errno.EISDIR if path in self._folders else errno.ENOENT
            raise OSError(code, os.strerror(code), file)
        return self.objects.content(path, most)

    def names(self, folder: str) -> list[str]:
        """Give the names in a folder."""
        path = self._inside(folder)
        if path is None:
            return DISK.names(folder)
        if path not in self._folders:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), folder)
        start = f"{path}/" if path else ""
        below = (known[len(start) :] for known in self.objects.files if known.startswith(start))
        return list(dict.fromkeys(rest.split("/")[0] for rest in below))

    def holds(self, path: str) -> bool:
        """Tell whether a path lies in the repository."""
        return self._inside(path) is not None

    def exists(self, path: str) -> bool:
        """Tell whether there is anything at a path."""
        return self.is_file(path) or self.is_folder(path)

    def is_file(self, path: str) -> bool:
        """Tell whether a path leads to a regular file."""
        inside = self._inside(path)
        return DISK.is_file(path) if inside is None else inside in self.objects.files

    def is_folder(self, path: str) -> bool:
        """Tell whether a path leads to a folder."""
        inside = self._inside(path)
        return DISK.is_folder(path) if inside is None else inside in self._folders

    def is_top(self, folder: str) -> bool:
        """Tell whether a folder is where the repository starts."""
        return self._inside(folder) == ""

    def files(self, folder: str, failed: Callable[[OSError], None]) -> Iterator[tuple[str, str]]:
        """Yield the files below a folder, by name."""
        path = self._inside(folder)
        if path is None:
            yield from DISK.files(folder, failed)
            return
        start = f"{path}/" if path else ""
        for known in sorted(self.objects.files):
            rest = known[len(start) :]
            if known.startswith(start) and not any(p.startswith(".") for p in rest.split("/")):
                yield os.path.join(folder, *rest.split("/")), os.path.join(self.root, known)

    @cached_property
    def _folders(self) -> set[str]:
        folders = {""}
        for path in self.objects.files:
            while (path := path.rpartition("/")[0]) and path not in folders:
                folders.add(path)
        return folders

    def _inside(self, path: str) -> str | None:
        """Give the path from the root, with forward slashes; None for one outside."""
        parent, name = os.path.split(os.path.abspath(path))
        inside = self._below(os.path.join(os.path.realpath(parent), name))
        if inside is None:
            return self._below(os.path.realpath(path))
        if inside and inside in self.objects.links:
            target = os.fsdecode(self.objects.content(inside, _LONGEST_LINK))
            return self._below(os.path.normpath(os.path.join(self.root, inside, os.pardir, target)))
        return inside

    def _below(self, path: str) -> str | None:
        if path == self.root:
            return ""
        start = os.path.join(self.root, "")
        return path[len(start) :].replace(os.sep, "/") if path.startswith(start) else None


@contextmanager
def commit_at(ref: str, folder: str) -> Iterator[Commit]:
    """Open the commit that a ref names in the repository of `folder`; raises PortcheckError."""
    root = repository_of(folder)
    with closing(Objects(root, commit_named(ref, root))) as objects:
        yield Commit(root, objects)
