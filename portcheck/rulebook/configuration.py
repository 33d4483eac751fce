"""This file finds and reads portcheck.yaml, the settings of a repository of plans."""

import os
from typing import NamedTuple

from portcheck.rulebook.files import Source, load
from portcheck.tree import DISK, Tree

NAME = "portcheck.yaml"


class Configuration(NamedTuple):
    """The settings of portcheck.yaml; `source` is None where there is no such file."""

    source: Source | None = None
    packs: tuple[str, ...] = ()
    lang: str = ""
    fail_on: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """The folder that `include` and `exclude` count from."""
        return os.path.dirname(os.path.abspath(self.source.file)) if self.source else os.getcwd()


def find(start: str, tree: Tree = DISK) -> str | None:
    """Give the nearest portcheck.yaml from `start` upwards, within its git repository.

    Outside a repository only `start` itself is looked at: a parent folder may be anybody's.
    """
    folder = os.path.abspath(start)
    way = [folder]
    while not tree.is_top(folder):
        parent = os.path.dirname(folder)
        if parent == folder:
            way = way[:1]
            break
        folder = parent
        way.append(folder)
    candidates = (os.path.join(folder, NAME) for folder in way)
    return next((file for file in candidates if tree.is_file(file)), None)


def read_configuration(file: str, tree: Tree = DISK) -> Configuration:
    """Read the settings from `file`; raises PortcheckError."""
    source = load(file, "config", tree)
    data = source.data
    return Configuration(
        source=source,
        packs=tuple(data.get("packs", ())),
        lang=data.get("lang", ""),
        fail_on=data.get("fail_on", ""),
        include=tuple(data.get("include", ())),
        exclude=tuple(data.get("exclude", ())),
    )
