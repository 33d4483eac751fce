"""This file finds the packs that are asked for, and those that they extend."""

import os
import re
from typing import NamedTuple

from portcheck import bundled
from portcheck.errors import Complaint, PortcheckError
from portcheck.finding import Path
from portcheck.nearest import did_you_mean
from portcheck.rulebook.configuration import folder_of
from portcheck.rulebook.files import Source
from portcheck.rulebook.packs import Pack, load_pack, read_pack
from portcheck.tree import DISK, Tree
from portcheck.wording import Text

ENTRY_POINTS = "portcheck.packs"
"""The group of entry points by which an installed package ships packs."""

UNKNOWN_PACK = Text('onbekend pakket "{pack}"{hint}', 'unknown pack "{pack}"{hint}')
PACK_TWICE = Text(
    'het pakket in {folder} heet "{pack}", en dat in {other} ook; geef een van beide een andere '
    "naam",
    'the pack in {folder} is called "{pack}", and so is that in {other}; give one of them another '
    "name",
)
IN_A_CIRCLE = Text(
    'het pakket "{pack}" breidt zo zichzelf uit; haal het hier weg',
    'the pack "{pack}" extends itself in this way; leave it out here',
)
OTHER_VERSION = Text(
    'het pakket "{pack}" is hier versie {version}, gevraagd is {range}',
    'the pack "{pack}" is here in version {version}, {range} is asked for',
)
NO_RANGE = Text(
    '"{range}" is geen reeks van versies; schrijf bijvoorbeeld ">=1.0, <2"',
    '"{range}" is no range of versions; write for instance ">=1.0, <2"',
)
NO_VERSION = Text(
    '"{version}" is geen versie waarmee te vergelijken is; schrijf bijvoorbeeld "1.2"',
    '"{version}" is no version that can be compared; write for instance "1.2"',
)

_RANGE = re.compile(r"[<>=!~]")


class Asked(NamedTuple):
    """How a pack was asked for: what was said, the folder that it means, and where it was said."""

    said: str
    folder: str = ""
    source: Source | None = None
    path: Path = ()

    def refused(self, message: Text, **values: object) -> PortcheckError:
        """Make the error of what is wrong with it."""
        if self.source is None:
            return PortcheckError(Complaint(message, values))
        return PortcheckError(self.source.complaint(message, self.path, at_key=False, **values))


class Library:
    """Packs by name: those that come with portcheck, and what was asked for with what it extends.

    Where `tree` is a commit, packs in folders are read as they stood there.
    """

    def __init__(self, tree: Tree = DISK) -> None:
        self._tree = tree
        self.packs = {name: load_pack(name, tree) for name in bundled.packs()}
        self._open: list[str] = []

    def take(self, asked: Asked) -> Pack:
        """Give the pack that is meant, when all that it extends is known; raises PortcheckError."""
        if not asked.folder and asked.said in self.packs:
            return self.packs[asked.said]
        folder = asked.folder or _installed(asked.said)
        if folder is None:
            known = {**self.packs, **dict.fromkeys(_ships())}
            raise asked.refused(UNKNOWN_PACK, pack=asked.said, hint=did_you_mean(asked.said, known))
        if folder in self._open:
            raise asked.refused(IN_A_CIRCLE, pack=asked.said)
        pack = read_pack(folder, self._tree if asked.folder else DISK)
        same = self.packs.get(pack.name)
        if same is None:
            self._open.append(folder)
            self.packs[pack.name] = same = pack._replace(bases=self.bases(pack.source))
            self._open.pop()
        elif os.path.realpath(same.folder) != os.path.realpath(folder):
            raise asked.refused(PACK_TWICE, pack=pack.name, folder=folder, other=same.folder)
        return same

    def bases(self, source: Source) -> tuple[str, ...]:
        """Give the names of what a pack.yaml extends, each behind what it extends itself.

        Raises PortcheckError.
        """
        names: dict[str, None] = {}
        for at, said in enumerate(source.data.get("extends", ())):
            start = _RANGE.search(said)
            name = (said[: start.start()] if start else said).strip()
            folder = folder_of(name, os.path.dirname(source.file))
            asked = Asked(name, folder, source, ("extends", at))
            base = self.take(asked)
            if start:
                _require(said[start.start() :], base, asked)
            names.update(dict.fromkeys((*base.bases, base.name)))
        return tuple(names)


def _require(range_: str, base: Pack, asked: Asked) -> None:
    """Hold a pack's version to a range, as Python packages write both (PEP 440)."""
    # 9 ms of import that only a range has to pay
    from packaging.specifiers import InvalidSpecifier, SpecifierSet
    from packaging.version import InvalidVersion, Version

    try:
        fits = SpecifierSet(range_).contains(Version(base.version), prereleases=True)
    except InvalidSpecifier as error:
        raise asked.refused(NO_RANGE, range=range_) from error
    except InvalidVersion as error:
        raise PortcheckError(
            base.source.complaint(NO_VERSION, ("version",), version=base.version)
        ) from error
    if not fits:
        raise asked.refused(OTHER_VERSION, pack=base.name, version=base.version, range=range_)


def _ships() -> dict[str, str]:
    """Give the packs that installed packages ship, each with the module that it lies in."""
    # 44 ms of import that only a pack has to pay which is neither bundled nor a folder
    from importlib.metadata import entry_points

    return {point.name: point.module for point in entry_points(group=ENTRY_POINTS)}


def _installed(name: str) -> str | None:
    """Give the folder of a pack that an installed package ships; nothing of the package is run."""
    from importlib.util import find_spec  # loaded with the above

    top, *rest = _ships().get(name, "").split(".")
    spec = find_spec(top) if top else None
    places = (spec.submodule_search_locations if spec else None) or ()
    folders = (os.path.join(place, *rest) for place in places)
    return next((folder for folder in folders if os.path.isdir(folder)), None)
