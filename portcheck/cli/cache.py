"""This file remembers answers between runs: a plan that did not change is not judged again.

What is remembered lies in the user's own cache folder, never in a repository, where whoever edits
plans could write it. It is JSON with a hash before it; what is damaged, or cannot be read or
written, is as if it were not there.
"""

import json
import os
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cached_property

from portcheck import __version__, bundled
from portcheck.digest import digest
from portcheck.rulebook.configuration import Configuration
from portcheck.tree import DISK, MAX_BYTES

DAYS = 30
"""How long an answer is kept; so a cache does not grow for ever."""

_SECONDS_A_DAY = 86_400
_STAMP = "swept"


class Cache:
    """Answers by a key that hashes all they depend on, this installation of portcheck included."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def key(self, *parts: str | bytes) -> str:
        """Hash what an answer depends on."""
        data = (
            part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
            for part in parts
        )
        return digest(self._installation + b"".join(b"%d:" % len(one) + one for one in data))

    def get(self, key: str) -> object:
        """Give the answer that was kept under a key; None where there is none."""
        try:
            with open(self._file(key), "rb") as stream:
                check, _, content = stream.read().partition(b"\n")
            return json.loads(content) if check == _hash(content) else None
        except (OSError, ValueError):
            return None

    def put(self, key: str, answer: object) -> None:
        """Keep an answer under a key; another process that does so at once writes the same."""
        file, content = self._file(key), json.dumps(answer).encode()
        with suppress(OSError):
            os.makedirs(os.path.dirname(file), mode=0o700, exist_ok=True)
            draft = f"{file}.{os.getpid()}"
            with open(draft, "wb") as stream:
                stream.write(_hash(content) + b"\n" + content)
            os.replace(draft, file)
            self._sweep()

    def _file(self, key: str) -> str:
        return os.path.join(self._folder, key[:2], key[2:])

    @cached_property
    def _installation(self) -> bytes:
        """What tells one installation from another: version, and size and time of each file."""
        told = [f"{__version__} {sys.version_info}"]
        for top in (os.path.dirname(bundled.__file__), *map(bundled.folder, ("rules", "schemas"))):
            for place, _, names in os.walk(top):
                for name in names if not place.endswith("__pycache__") else ():
                    about = os.stat(os.path.join(place, name))
                    told.append(f"{place}/{name} {about.st_size} {about.st_mtime_ns}")
        return "\n".join(sorted(told)).encode(errors="surrogateescape")

    def _sweep(self) -> None:
        """Remove what is too old, once a day."""
        now, stamp = time.time(), os.path.join(self._folder, _STAMP)
        with suppress(FileNotFoundError):
            if now - os.stat(stamp).st_mtime < _SECONDS_A_DAY:
                return
        with open(stamp, "wb"):
            os.utime(stamp)
        for place, _, names in os.walk(self._folder):
            for file in (os.path.join(place, name) for name in names):
                with suppress(OSError):
                    if now - os.stat(file).st_mtime > DAYS * _SECONDS_A_DAY:
                        os.unlink(file)


class Answers:
    """Answers about plans, by what else they depend on: what was told, the settings, the rules.

    Rules that come with portcheck are part of the installation; of others the files count.
    """

    def __init__(
        self, cache: Cache, told: Sequence[object], config: Configuration, packs: tuple[str, ...]
    ) -> None:
        said = " ".join(map(str, (*told, packs))).encode()
        self._cache = cache
        self._said = said + b"\0" + content_of(config.file) if config.file else said
        self._way = cache.key("packs", self._said)
        self._read(self._known(config.chosen(packs)))

    def get(self, about: Iterable[str | bytes]) -> object:
        """Give the answer that was kept for a plan; None where there is none."""
        return self._cache.get(self._cache.key(self._rules, *about))

    def put(self, about: Iterable[str | bytes], answer: object) -> None:
        """Keep the answer for a plan."""
        self._cache.put(self._cache.key(self._rules, *about), answer)

    def learn(self, folders: list[str]) -> None:
        """Remember from which folders packs were read, now that the rules are loaded."""
        if folders != self._folders:
            self._cache.put(self._way, folders)
            self._read(folders)

    def _known(self, chosen: list[tuple[str, str]]) -> list[str]:
        """Give the folders of the packs that do not come with portcheck.

        They are those that are named, until it is known what these extend.
        """
        if {said for said, _ in chosen} <= {*bundled.packs()}:
            return []
        known = self._cache.get(self._way)
        return known if isinstance(known, list) else [folder for _, folder in chosen if folder]

    def _read(self, folders: list[str]) -> None:
        files = [os.path.join(folder, name) for folder in folders for name in _names(folder)]
        self._folders = folders
        self._rules = b"\0".join([self._said, *map(content_of, files)])


def users_cache() -> Cache | None:
    """Give the cache in the user's cache folder; None where no such folder is known.

    The places are those of platformdirs, whose import takes 7 ms.
    """
    folder = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or _home_cache()
    return Cache(os.path.join(folder, "portcheck")) if os.path.isabs(folder) else None


def content_of(file: str) -> bytes:
    """Give what a file holds, by its name; what cannot be read is said when the rules are."""
    try:
        return os.fsencode(file) + b"\0" + DISK.read(file, MAX_BYTES + 1)
    except (OSError, ValueError):
        return os.fsencode(file)


def _home_cache() -> str:
    way = ("Library", "Caches") if sys.platform == "darwin" else (".cache",)
    return os.path.join(os.path.expanduser("~"), *way)


def _hash(content: bytes) -> bytes:
    return digest(content).encode()


def _names(folder: str) -> list[str]:
    """Give the names in a folder; what cannot be listed is said when the rules are read."""
    try:
        return sorted(DISK.names(folder))
    except (OSError, ValueError):
        return []
