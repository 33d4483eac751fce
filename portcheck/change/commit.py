"""This file reads a commit of a git repository as a tree, without touching the work tree.

git itself reads its objects, whatever way they are stored.
"""

import errno
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property

from portcheck.change.git import git, started
from portcheck.errors import PortcheckError, refusal
from portcheck.nearest import NO_HINT, did_you_mean
from portcheck.tree import DISK
from portcheck.wording import Text

MERGE_BASE = "..."
"""Behind a ref: the commit at which HEAD left it."""

NO_REPOSITORY = Text(
    "{folder}: geen git-repository om mee te vergelijken (git: {reason})",
    "{folder}: no git repository to compare with (git: {reason})",
)
NOT_YOURS = Text(
    "{folder} is van een andere gebruiker, dus git leest die map pas na: "
    "git config --global --add safe.directory {folder}",
    "{folder} belongs to another user, so git reads it only after: "
    "git config --global --add safe.directory {folder}",
)
UNKNOWN_REF = Text(
    'git kent geen commit "{ref}" in {folder}{hint}',
    'git knows no commit "{ref}" in {folder}{hint}',
)
SHALLOW = Text(
    '"{ref}" zit niet in deze ondiepe kloon van {folder}{hint}; haal de geschiedenis op '
    "(GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0, zelf: git fetch --unshallow)",
    '"{ref}" is not in this shallow clone of {folder}{hint}; fetch its history '
    "(GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0, by hand: git fetch --unshallow)",
)
NO_BASE = Text(
    'HEAD en "{ref}" hebben in {folder} geen gezamenlijk begin',
    'HEAD and "{ref}" have no common ancestor in {folder}',
)
UNREADABLE = Text(
    "commit {commit} is niet te lezen (git: {reason})",
    "commit {commit} cannot be read (git: {reason})",
)
NOT_THERE = Text(
    "{file}: de inhoud bij {commit} zit niet in deze kloon; haal haar op met git fetch --refetch",
    "{file}: its content at {commit} is not in this clone; fetch it with git fetch --refetch",
)

_REGULAR = (b"100644", b"100755")
_LINK = b"120000"
_CHUNK = 1 << 16
_HEAD = 3
"""Object, type and size stand before a content; of one that is missing, two words."""


class Commit:
    """The files of one commit; what lies outside its repository is read from the disk.

    A link leads to where it led then. Links and submodules are not among its files: what a link
    leads to is found at its own place.
    """

    def __init__(self, root: str, name: str) -> None:
        self.root = root
        self.name = name

    def close(self) -> None:
        """End the git process that gave the contents, if any were asked for."""
        if "_reader" in self.__dict__:
            with self._reader:
                self._reader.communicate()

    def read(self, file: str, most: int) -> bytes:
        """Give the first `most` bytes of a file."""
        path = self._inside(file)
        if path is None:
            return DISK.read(file, most)
        if path not in self._blobs:
            code = errno.EISDIR if path in self._folders else errno.ENOENT
            raise OSError(code, os.strerror(code), file)
        return self._content(self._blobs[path], path, most)

    def names(self, folder: str) -> list[str]:
        """Give the names in a folder."""
        path = self._inside(folder)
        if path is None:
            return DISK.names(folder)
        if path not in self._folders:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), folder)
        start = f"{path}/" if path else ""
        below = (known[len(start) :] for known in self._blobs if known.startswith(start))
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
        return DISK.is_file(path) if inside is None else inside in self._blobs

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
        for known in sorted(self._blobs):
            rest = known[len(start) :]
            if known.startswith(start) and not any(p.startswith(".") for p in rest.split("/")):
                yield os.path.join(folder, *rest.split("/")), os.path.join(self.root, known)

    @cached_property
    def seen(self) -> set[str]:
        """The real path of each file of the work tree that git knows or would add."""
        listed = git(self.root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
        names = map(os.fsdecode, listed.out.split(b"\0"))
        return {os.path.realpath(os.path.join(self.root, name)) for name in names}

    @cached_property
    def _objects(self) -> dict[bytes, dict[str, bytes]]:
        """The object of each file by its path from the root with forward slashes, by mode."""
        listed = git(self.root, "ls-tree", "-r", "-z", "--full-tree", self.name)
        if listed.code:
            raise refusal(UNREADABLE, commit=self.name[:12], reason=listed.error)
        objects: dict[bytes, dict[str, bytes]] = {}
        for line in listed.out.split(b"\0"):
            about, _, path = line.partition(b"\t")
            mode, _, blob = about.partition(b" blob ")
            objects.setdefault(mode, {})[os.fsdecode(path)] = blob
        return objects

    @cached_property
    def _blobs(self) -> dict[str, bytes]:
        """The regular files."""
        return {
            path: blob for mode in _REGULAR for path, blob in self._objects.get(mode, {}).items()
        }

    @cached_property
    def _folders(self) -> set[str]:
        folders = {""}
        for path in self._blobs:
            while (path := path.rpartition("/")[0]) and path not in folders:
                folders.add(path)
        return folders

    @cached_property
    def _reader(self) -> "subprocess.Popen[bytes]":
        return started(self.root, "cat-file", "--batch")

    def _content(self, blob: bytes, path: str, most: int) -> bytes:
        reader = self._reader
        assert reader.stdin is not None and reader.stdout is not None  # noqa: S101, PT018 - pipes
        try:
            reader.stdin.write(blob + b"\n")
            reader.stdin.flush()
            head = reader.stdout.readline().split()
        except BrokenPipeError:  # git has ended, and not for want of a reader of our own output
            head = []
        if len(head) != _HEAD:
            raise refusal(NOT_THERE, file=path, commit=self.name[:12])
        content = reader.stdout.read(min(int(head[2]), most))
        left = int(head[2]) - len(content) + 1  # the rest, and the line end behind it
        while left > 0 and (passed := reader.stdout.read(min(left, _CHUNK))):
            left -= len(passed)
        return content

    def _inside(self, path: str) -> str | None:
        """Give the path from the root, with forward slashes; None for one outside."""
        parent, name = os.path.split(os.path.abspath(path))
        inside = self._below(os.path.join(os.path.realpath(parent), name))
        links = self._objects.get(_LINK, {}) if inside else {}
        if inside and inside in links:
            target = os.fsdecode(self._content(links[inside], inside, _CHUNK))
            return self._below(os.path.normpath(os.path.join(self.root, inside, os.pardir, target)))
        return self._below(os.path.realpath(path)) if inside is None else inside

    def _below(self, path: str) -> str | None:
        if path == self.root:
            return ""
        start = os.path.join(self.root, "")
        return path[len(start) :].replace(os.sep, "/") if path.startswith(start) else None


@contextmanager
def commit_at(ref: str, folder: str) -> Iterator[Commit]:
    """Open the commit that a ref names in the repository of `folder`; raises PortcheckError.

    `main...` names the merge base of HEAD and main.
    """
    top = git(folder, "rev-parse", "--show-toplevel")
    if top.code:
        reason = NOT_YOURS if "dubious ownership" in top.error else NO_REPOSITORY
        raise refusal(reason, folder=folder, reason=top.error)
    root = os.path.realpath(os.fsdecode(top.out.removesuffix(b"\n")))
    commit = Commit(root, _named(ref, root))
    try:
        yield commit
    finally:
        commit.close()


def _named(ref: str, root: str) -> str:
    """Give the id of the commit that a ref names."""
    said = ref.removesuffix(MERGE_BASE)
    commit = f"{said}^{{commit}}"
    found = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", commit)
    if found.code:
        raise _not_found(UNKNOWN_REF, said, root)
    name = found.out.decode().strip()
    if ref == said:
        return name
    base = git(root, "merge-base", "HEAD", name)
    if base.code:
        raise _not_found(NO_BASE, said, root)
    return base.out.decode().strip()


def _not_found(reason: Text, ref: str, root: str) -> PortcheckError:
    """Say why a commit was not found: in a shallow clone it may only be missing."""
    if git(root, "rev-parse", "--is-shallow-repository").out.strip() == b"true":
        reason = SHALLOW
    listed = git(root, "for-each-ref", "--format=%(refname:short)").out.decode(errors="replace")
    refs, base = listed.splitlines(), ref.partition("~")[0].partition("^")[0]
    hint = NO_HINT if base in refs else did_you_mean(ref, refs)
    return refusal(reason, ref=ref, folder=root, hint=hint)
