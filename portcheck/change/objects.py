"""This file reads a commit from git: its files and links, and their contents.

git itself reads the objects, since it knows every way in which they are stored.
"""

import os
from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING

from portcheck.change.git import git, started
from portcheck.errors import refusal
from portcheck.wording import Text

if TYPE_CHECKING:
    import subprocess

UNREADABLE = Text(
    "commit {commit} is niet te lezen (git: {reason})",
    "commit {commit} cannot be read (git: {reason})",
)
NOT_THERE = Text(
    "{file}: de inhoud bij {commit} zit niet in deze kloon; haal die op met git fetch --refetch",
    "{file}: its content at {commit} is not in this clone; fetch it with git fetch --refetch",
)

_REGULAR = (b"100644", b"100755")
_LINK = b"120000"
_CHUNK = 1 << 16
_HEAD = 3
"""The words before a content: object, type and size; a missing object has two words."""


class Objects:
    """The objects of a commit's files and links, by paths from the root with forward slashes."""

    def __init__(self, root: str, commit: str) -> None:
        self._root = root
        self._commit = commit
        self._open = ExitStack()

    def close(self) -> None:
        """End the git process that gave the contents, if any were asked for."""
        self._open.close()

    @cached_property
    def files(self) -> dict[str, bytes]:
        """The object of each regular file."""
        return {path: id_ for mode in _REGULAR for path, id_ in self._by_mode.get(mode, {}).items()}

    @property
    def links(self) -> dict[str, bytes]:
        """The object of each link, which holds where it leads."""
        return self._by_mode.get(_LINK, {})

    def content(self, path: str, most: int) -> bytes:
        """Give the first `most` bytes of a file or link; raises PortcheckError."""
        id_ = self.files[path] if path in self.files else self.links[path]
        source, answers = self.reader.stdin, self.reader.stdout
        assert source is not None and answers is not None  # noqa: S101, PT018 - pipes
        try:
            source.write(id_ + b"\n")
            source.flush()
            head = answers.readline().split()
        except BrokenPipeError:  # git has ended; our own output is not what broke
            head = []
        if len(head) != _HEAD:
            raise refusal(NOT_THERE, file=path, commit=self._commit[:12])
        content = answers.read(min(int(head[2]), most))
        left = int(head[2]) - len(content) + 1  # the rest, and the line end behind it
        while left > 0 and (passed := answers.read(min(left, _CHUNK))):
            left -= len(passed)
        return content

    @cached_property
    def reader(self) -> "subprocess.Popen[bytes]":
        """The git process that gives contents, started when the first is asked for."""
        process = self._open.enter_context(started(self._root, "cat-file", "--batch"))
        self._open.callback(process.communicate)
        # a process that judges may hold its input open, so git would never see the end of it
        self._open.callback(process.terminate)
        return process

    @cached_property
    def _by_mode(self) -> dict[bytes, dict[str, bytes]]:
        listed = git(self._root, "ls-tree", "-r", "-z", self._commit)
        if listed.code:
            raise refusal(UNREADABLE, commit=self._commit[:12], reason=listed.error)
        found: dict[bytes, dict[str, bytes]] = {}
        for line in listed.out.split(b"\0"):
            about, _, path = line.partition(b"\t")
            mode, _, id_ = about.partition(b" blob ")
            found.setdefault(mode, {})[os.fsdecode(path)] = id_
        return found
