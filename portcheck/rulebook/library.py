"""This file finds the packs that are asked for, and those that they extend."""

import os
import re
from functools import cached_property, partial
from typing import NamedTuple

from portcheck import bundled
from portcheck.errors import PortcheckError, Trap, each, refusal
from portcheck.finding import Path
from portcheck.nearest import first_hints
from portcheck.rulebook.configuration import Configuration, pack_folder
from portcheck.rulebook.files import Source
from portcheck.rulebook.packs import Pack, files_in, load_pack, read_pack
from portcheck.tree import DISK, Tree, stem_of
from portcheck.wording import Text

ENTRY_POINTS = "portcheck.packs"
"""The group of entry points by which an installed package ships packs."""

MOST_OPEN = 100
"""The longest chain of packs that extend each other; a longer one is a mistake or an attack."""

UNKNOWN_PACK = Trap(
    'onbekend pakket "{pack}"{hint}',
    'unknown pack "{pack}"{hint}',
    "unknown-pack",
    "noem een pakket dat bestaat, of een map als ./regels",
    "name a pack that exists, or a folder such as ./regels",
)
NO_NAME = Text(
    '"{said}" noemt geen pakket; zet een tekst met een komma erin tussen aanhalingstekens: '
    '"utrecht-2019 >=1.0, <2"',
    '"{said}" names no pack; put a text with a comma in it between quotes: '
    '"utrecht-2019 >=1.0, <2"',
)
IS_FOLDER = Text(
    ' (bedoelde u de map? schrijf "./{name}")', ' (did you mean the folder? write "./{name}")'
)
NO_FOLDER = Text(
    'er is geen map "{folder}"; noem de map waar pack.yaml in staat',
    'there is no folder "{folder}"; name the folder that pack.yaml lies in',
)
NO_PACK = Trap(
    'in de map "{folder}" staat geen pack.yaml, dus is het geen pakket',
    'there is no pack.yaml in the folder "{folder}", so it is not a pack',
    "no-pack",
    "noem de map waar pack.yaml in staat; portcheck new-rule schrijft er een in een map die nog "
    "geen heeft",
    "name the folder that holds pack.yaml; portcheck new-rule writes one in a folder that has "
    "none yet",
)
NOT_INSTALLED = Text(
    'het pakket "{pack}" hoort bij een geïnstalleerd Python-pakket, maar de map van {module} is er '
    "niet; installeer dat opnieuw",
    'the pack "{pack}" comes with an installed Python package, but the folder of {module} is not '
    "there; install that again",
)
TOO_DEEP = Text(
    "meer dan {most} pakketten breiden elkaar na elkaar uit",
    "more than {most} packs extend each other in a row",
)
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
_RANGE = r"[<>=!~]"  # compiled for a pack that extends another


class Request(NamedTuple):
    """A pack that is asked for: as it was written, its folder if that names one, and where."""

    said: str
    folder: str = ""
    source: Source | None = None
    path: Path = ()

    def refused(self, message: Text, **values: object) -> PortcheckError:
        """Make an error about it."""
        if self.source is None:
            return refusal(message, **values)
        return self.source.refusal(message, self.path, at_key=False, **values)


def requested(config: Configuration, named: tuple[str, ...]) -> list[Request]:
    """Give the packs to judge by: those that a command names, else the settings'."""
    source = None if named else config.source
    return [
        Request(said, folder, source, ("packs", at))
        for at, (said, folder) in enumerate(config.chosen(named))
    ]


class Library:
    """Packs by name: those that come with portcheck, those asked for, and those that they extend.

    Where `tree` is a commit, packs in folders are read as they stood there.
    """

    def __init__(self, tree: Tree = DISK) -> None:
        self._tree = tree
        self.packs = {name: load_pack(name, tree) for name in bundled.packs()}
        self._open: list[str] = []
        self._hint = first_hints()
        self._read: dict[tuple[str, str], Pack] = {}
        self._broken: dict[str, PortcheckError] = {}

    def take(self, request: Request) -> Pack:
        """Give the pack that is meant, with all that it extends read; raises PortcheckError."""
        if not request.folder and request.said in self.packs:
            return self.packs[request.said]
        key = request.folder, "" if request.folder else request.said
        if key not in self._read:
            self._read[key] = self._find(request)
        return self._read[key]

    def bases(self, source: Source) -> tuple[str, ...]:
        """Give the names of the packs that a pack.yaml extends, each after those that it extends.

        Raises PortcheckError.
        """
        found = each(partial(self._base, source), enumerate(source.data.get("extends", ())))
        names = (name for base in found for name in (*base.bases, base.name))
        return tuple(dict.fromkeys(names))

    def _find(self, request: Request) -> Pack:
        folder = request.folder or _installed(self._ships.get(request.said, ""))
        if folder is None:
            raise self._unknown(request)
        tree = self._tree if request.folder else DISK
        if "pack" not in map(stem_of, require_folder(request, folder, tree)):
            raise request.refused(NO_PACK, folder=request.said)
        real = os.path.realpath(folder)
        if real in self._open:
            raise request.refused(IN_A_CIRCLE, pack=request.said)
        if len(self._open) == MOST_OPEN:
            raise request.refused(TOO_DEEP, most=MOST_OPEN)
        if real in self._broken:  # else its bases are read again for every pack that extends it
            raise self._broken[real]
        try:
            pack = read_pack(folder, tree)
            same = self.packs.get(pack.name) or self._based(pack, real)
        except PortcheckError as error:
            self._broken[real] = error
            raise
        if os.path.realpath(same.folder) != real:
            raise request.refused(PACK_TWICE, pack=pack.name, folder=folder, other=same.folder)
        return same

    def _based(self, pack: Pack, real: str) -> Pack:
        """Give a pack with the names of the packs that it extends, after reading all these."""
        self._open.append(real)
        try:
            self.packs[pack.name] = based = pack._replace(bases=self.bases(pack.source))
        finally:
            self._open.pop()
        return based

    @cached_property
    def _ships(self) -> dict[str, str]:
        """The packs that installed packages ship, each with the module that it lies in."""
        # 44 ms of import that only a pack has to pay which is neither bundled nor a folder
        from importlib.metadata import entry_points

        return {point.name: point.module for point in entry_points(group=ENTRY_POINTS)}

    def _unknown(self, request: Request) -> PortcheckError:
        base = os.path.dirname(request.source.file) if request.source else os.curdir
        if request.said in self._ships:
            return request.refused(
                NOT_INSTALLED, pack=request.said, module=self._ships[request.said]
            )
        if request.said and self._tree.is_folder(os.path.join(base, request.said)):
            hint = IS_FOLDER.filled({"name": request.said})
        else:
            hint = self._hint(request.said, [*self.packs, *self._ships])
        return request.refused(UNKNOWN_PACK, pack=request.said, hint=hint)

    def _base(self, source: Source, said_at: tuple[int, str]) -> Pack:
        at, said = said_at
        start = re.search(_RANGE, said)
        name = (said[: start.start()] if start else said).strip()
        folder = pack_folder(name, os.path.dirname(source.file))
        request = Request(name, folder, source, ("extends", at))
        if not name:
            raise request.refused(NO_NAME, said=said)
        base = self.take(request)
        if start:
            # 9 ms, for packaging, that only a range has to pay
            from portcheck.rulebook.versions import require_version

            require_version(base, said[start.start() :], request.refused)
        return base


def require_folder(request: Request, folder: str, tree: Tree = DISK) -> list[str]:
    """Give the YAML files in a pack's folder; raises PortcheckError."""
    try:
        return files_in(folder, tree)
    except PortcheckError as error:
        if isinstance(error.__cause__, FileNotFoundError | NotADirectoryError):
            raise request.refused(NO_FOLDER, folder=request.said) from error
        raise


def _installed(module: str) -> str | None:
    """Give the folder of an installed module, else None; no code of the package is run."""
    from importlib.util import find_spec  # loaded with the entry points

    top, *rest = module.split(".")
    spec = find_spec(top) if top else None
    places = (spec.submodule_search_locations if spec else None) or ()
    folders = (os.path.join(place, *rest) for place in places)
    return next((folder for folder in folders if os.path.isdir(folder)), None)
