"""This file reads files and folders: from the disk, or from what is read in the same way."""

import errno
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

MAX_BYTES = 1_000_000
"""The size from which a file is read no further, and refused."""

_AT_ONCE = getattr(os, "O_NONBLOCK", 0)

_OF_ENVIRONMENT = "pyvenv.cfg"
"""The file in every virtual environment of Python; one with portcheck holds its templates too."""


class Tree(Protocol):
    """Folders of files, each file by the path that it has, or would have, on the disk.

    A file that cannot be read or is not regular raises OSError, and so does a folder with a link
    that leads out of it; a NUL in a path raises ValueError, as on the disk.
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
        """Yield each file below a folder with its real path.

        Hidden files and folders and virtual environments are left out, and links that lead out of
        the folder. What cannot be listed is handed to `failed`.
        """


class Disk:
    """The disk's own folders."""

    def read(self, file: str, most: int) -> bytes:
        """Give the first `most` bytes of a file."""
        # this flag keeps it from waiting for a pipe; a device may have no end
        with open(file, "rb", opener=lambda name, flags: os.open(name, flags | _AT_ONCE)) as stream:
            found = os.fstat(stream.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise OSError(errno.EINVAL, "Not a regular file", file)
            # room for `most` bytes takes longer than to read a small file; some files tell no size
            return stream.read(min(most, found.st_size + 1) if found.st_size else most)

    def names(self, folder: str) -> list[str]:
        """Give the names in a folder; a link that leads out of it raises OSError."""
        with os.scandir(folder) as found:
            entries = list(found)
        root = os.path.join(os.path.realpath(folder), "")
        for entry in entries:
            if entry.is_symlink() and not os.path.realpath(entry.path).startswith(root):
                raise OSError(errno.EXDEV, "A link leads out of the folder", entry.path)
        return [entry.name for entry in entries]

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
            if _OF_ENVIRONMENT in names and place != folder:
                folders.clear()
                continue
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


class Overlay(Disk):
    """The disk with files that are not written yet; only `read` and `names` know these."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = {os.path.abspath(file): text for file, text in files.items()}

    def read(self, file: str, most: int) -> bytes:
        """Give the first `most` bytes of a file."""
        text = self._files.get(os.path.abspath(file))
        return super().read(file, most) if text is None else text.encode("utf-8")[:most]

    def names(self, folder: str) -> list[str]:
        """Give the names in a folder, which need not be there."""
        added = (os.path.split(file) for file in self._files)
        new = [name for place, name in added if place == os.path.abspath(folder)]
        return [*(super().names(folder) if os.path.isdir(folder) else ()), *new]


DISK = Disk()


def stem_of(file: str) -> str:
    """Give the name of a file without its folder and its ending."""
    return os.path.splitext(os.path.basename(file))[0]
