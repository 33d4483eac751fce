"""This file finds and reads portcheck.yaml, the settings of a repository of plans."""

import os
import posixpath
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from portcheck.errors import PortcheckError, refusal
from portcheck.tree import DISK, Tree
from portcheck.wording import Text

if TYPE_CHECKING:
    from portcheck.rulebook.files import Source

NAME = "portcheck.yaml"
_MISNAMED = ("portcheck.yml", ".portcheck.yaml", ".portcheck.yml")
_WORKFLOWS = "workflows"
"""A folder of this name holds the `portcheck.yml` that `portcheck init` wrote for GitHub."""

OTHER_NAME = Text(
    "deze instellingen worden niet gelezen; zet ze in {name}",
    "these settings are not read; put them into {name}",
)


class Configuration(NamedTuple):
    """The settings of portcheck.yaml; `file` is empty where there is no such file.

    `source` is the file as it was read, with what it says of rules and topics.
    """

    file: str = ""
    source: "Source | None" = None
    packs: tuple[str, ...] = ()
    lang: str = ""
    fail_on: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def chosen(self, named: tuple[str, ...]) -> list[tuple[str, str]]:
        """Give each pack to judge by as it was written, with its folder if it is given by that.

        Packs that a command names replace those of the settings; `./regels` is then counted from
        the current folder, else from the folder of the settings.
        """
        base = os.curdir if named else self.folder
        return [(said, pack_folder(said, base)) for said in named or self.packs]

    @property
    def folder(self) -> str:
        """The folder that `include` and `exclude` count from."""
        return os.path.dirname(os.path.abspath(self.file)) if self.file else os.getcwd()


def pack_folder(said: str, base: str) -> str:
    """Give the folder that a pack is given by, counted from `base`; empty where it is a name."""
    is_folder = said.startswith(os.curdir) or "/" in said or os.sep in said
    return os.path.normpath(os.path.join(base, said)) if is_folder else ""


def find(start: str, tree: Tree = DISK) -> str | None:
    """Give the nearest portcheck.yaml from `start` upwards, within its git repository.

    Outside a repository it is looked for up to the current folder, or in `start` alone where that
    is not below the current folder: any other folder may be somebody else's. Raises PortcheckError
    for a file with nearly that name in one of these folders.
    """
    for folder in _way_up(os.path.abspath(start), tree):
        if tree is DISK:  # a misnamed file in an old commit cannot be renamed
            _require_name(folder)
        file = os.path.join(folder, NAME)
        if tree.is_file(file):
            return file
    return None


def _way_up(folder: str, tree: Tree) -> list[str]:
    """Give a folder and those above it, as far as settings in them count for it."""
    way = [folder]
    while not tree.is_top(way[-1]):
        parent = os.path.dirname(way[-1])
        if parent == way[-1]:  # outside a repository
            here = os.getcwd()
            return way[: way.index(here) + 1] if here in way else way[:1]
        way.append(parent)
    return way


def _require_name(folder: str) -> None:
    """Raise PortcheckError where settings in a folder are called otherwise."""
    for file in (os.path.join(folder, name) for name in _MISNAMED):
        if os.path.basename(folder) != _WORKFLOWS and DISK.is_file(file):
            raise refusal(OTHER_NAME, file, name=NAME)


def read_configuration(file: str, tree: Tree = DISK) -> Configuration:
    """Read the settings from `file`, which may be comments alone; raises PortcheckError."""
    # 25 ms of import, which a run that finds all answers in its cache does not pay
    from portcheck.parsing.refusals import EMPTY
    from portcheck.rulebook.files import load

    try:
        source = load(file, "config", tree)
    except PortcheckError as error:
        if error.complaints[0].message is EMPTY:
            return Configuration(file)
        raise
    return configuration_of(file, source.data)._replace(source=source)


def configuration_of(file: str, data: Mapping[str, Any]) -> Configuration:
    """Give the settings that data of such a file say, without its source."""
    return Configuration(
        file=file,
        packs=tuple(data.get("packs", ())),
        lang=data.get("lang", ""),
        fail_on=data.get("fail_on", ""),
        include=_patterns(data.get("include", ())),
        exclude=_patterns(data.get("exclude", ())),
    )


def _patterns(said: Iterable[str]) -> tuple[str, ...]:
    """Give patterns as paths are compared with them: `./plannen/*` is `plannen/*`."""
    normal = (posixpath.normpath(pattern.replace("\\", "/")) for pattern in said)
    return tuple("*" if pattern == os.curdir else pattern for pattern in normal)
