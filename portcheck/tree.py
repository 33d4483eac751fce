"""This file holds where files are read from: the disk, or whatever reads like it."""

import os
from collections.abc import Callable, Iterator
from typing import Protocol

MAX_BYTES = 1_000_000
"""The size from which a file is read no further, and refused."""


class Tree(Protocol):
    """Folders of files, each file by the path that it has, or would have, on the disk.

    What cannot be read raises OSError, and a NUL in a path ValueError, as the disk does.
    """

    def read(self, file: str, most: int) -> bytes:
        """Give the first `most` bytes of a file."""

    def names(self, folder: str) -> list[str]:
        """Give the names in a folder."""

    def exists(self, path: str) -> bool:
        """Tell whether there is anything at a path."""

    def is_file(self, path: str) -> bool:
        """Tell whether a path leads to a regular file."""

    def is_folder(self, path: str) -> bool:
        """Tell whether a path leads to a folder."""

    def is_top(self, folder: str) -> bool:
        """Tell whether a folder is where a git repository starts."""

    def files(self, folder: str, failed: Callable[[OSError], None]) -> Iterator[tuple[str, str]]:
        """Yield each file below a folder with its real path, hidden ones and their folders not.

        A link never leads out of the folder. What cannot be listed is handed to `failed`.
        """


class Disk:
    """The disk's own folders."""

    def read(self, file: str, most: int) -> bytes:
        """Give the first `most` bytes of a file."""
        with open(file, "rb") as stream:
            return stream.read(most)

    def names(self, folder: str) -> list[str]:
        """Give the names in a folder."""
        return os.listdir(folder)

    def exists(self, path: str) -> bool:
        """Tell whether there is anything at a path."""
        return os.path.exists(path)

    def is_file(self, path: str) -> bool:
        """Tell whether a path leads to a regular file."""
        return os.path.isfile(path)

    def is_folder(self, path: str) -> bool:
        """Tell whether a path leads to a folder."""
        return os.path.isdir(path)

    def is_top(self, folder: str) -> bool:
        """Tell whether a folder is where a git repository starts."""
        return os.path.exists(os.path.join(folder, ".git"))

    def files(self, folder: str, failed: Callable[[OSError], None]) -> Iterator[tuple[str, str]]:
        """Yield the files of a folder before those of the folders in it, both by name."""
        root = os.path.join(os.path.realpath(folder), "")
        for place, folders, names in os.walk(folder, onerror=failed):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            real_place = os.path.realpath(place)
            for name in sorted(names):
                if name.startswith("."):
                    continue
                file = os.path.join(place, name)
                is_link = os.path.islink(file)
                real = os.path.realpath(file) if is_link else os.path.join(real_place, name)
                if real.startswith(root):
                    yield file, real


DISK = Disk()
