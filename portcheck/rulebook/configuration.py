"""This file finds and reads portcheck.yaml, the settings of a repository of plans."""

import os
from typing import NamedTuple

from portcheck.rulebook.files import Source, load

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


def find(start: str) -> str | None:
    """Give the nearest portcheck.yaml from `start` upwards, within its git repository.

    Outside a repository only `start` itself is looked at: a parent folder may be anybody's.
    """
    folder = os.path.abspath(start)
    way = [folder]
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            way = way[:1]
            break
        folder = parent
        way.append(folder)
    candidates = (os.path.join(folder, NAME) for folder in way)
    return next((file for file in candidates if os.path.isfile(file)), None)


def read_configuration(file: str) -> Configuration:
    """Read the settings from `file`; raises PortcheckError."""
    source = load(file, "config")
    data = source.data
    return Configuration(
        source=source,
        packs=tuple(data.get("packs", ())),
        lang=data.get("lang", ""),
        fail_on=data.get("fail_on", ""),
        include=tuple(data.get("include", ())),
        exclude=tuple(data.get("exclude", ())),
    )
