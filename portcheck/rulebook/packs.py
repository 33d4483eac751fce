"""This file reads a pack: a folder with pack.yaml, perhaps topics.yaml, and one file a rule."""

import os
import re
from functools import cache
from typing import NamedTuple

from portcheck import bundled
from portcheck.errors import refusal
from portcheck.rulebook.files import Source, load, unreadable
from portcheck.rulebook.rules import Cited, Rule, load_rule
from portcheck.tree import DISK, Tree
from portcheck.wording import Text, printable, text_of

CORE = "portcheck"
"""The pack of checks that every plan undergoes."""

DEFAULT = ("utrecht-2019", "provinciewet", "gemeentewet")
LAW = "wet"

NO_RULES = ("pack", "topics")
"""The files of a pack that hold no rule, without their ending."""

ENDING = ".yaml"
OTHER_ENDING = Text(
    "dit bestand wordt niet gelezen; laat de naam eindigen op .yaml",
    "this file is not read; let its name end in .yaml",
)

OF_PACK = r"(?i)pack|topics|[a-z]{2,8}[0-9]{3}"
"""How the files of a pack are named."""


class Pack(NamedTuple):
    """Rules with one authority; `bodies` says how the names of bodies start that it is for.

    `source` is its pack.yaml, with what it changes of the packs that it extends; `bases` are the
    names of all those, and of what they extend in turn.
    """

    name: str
    version: str
    authority: str
    title: Text
    bodies: tuple[str, ...]
    rules: tuple[Rule, ...]
    register: Source | None
    source: Source
    bases: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """The folder that it lies in."""
        return os.path.dirname(self.source.file)


def load_pack(name: str, tree: Tree = DISK) -> Pack:
    """Read a bundled pack by its name; raises PortcheckError.

    Where `tree` is a commit of portcheck's own repository, the pack is read as it stood there.
    """
    folder = os.path.join(bundled.folder("rules"), name)
    if tree is DISK or not tree.is_folder(folder):
        return _shipped(folder)
    return read_pack(folder, tree)


@cache  # 14 ms for all, which a comparison with what was would pay twice
def _shipped(folder: str) -> Pack:
    return read_pack(folder)


def read_pack(folder: str, tree: Tree = DISK) -> Pack:
    """Read the pack that lies in `folder`; raises PortcheckError."""
    stems = stems_in(folder, tree)
    source = load(os.path.join(folder, "pack.yaml"), "pack", tree)
    data = source.data
    name = printable(data["name"])
    cited = Cited(text_of(data["document"]), printable(data.get("url", "")))
    rules = tuple(
        load_rule(
            os.path.join(folder, f"{stem}.yaml"),
            name,
            cited,
            is_waivable=data["authority"] != LAW,
            tree=tree,
        )
        for stem in stems
        if stem not in NO_RULES
    )
    has_register = "topics" in stems
    register = load(os.path.join(folder, "topics.yaml"), "topics", tree) if has_register else None
    return Pack(
        name=name,
        version=data["version"],
        authority=data["authority"],
        title=text_of(data["title"]),
        bodies=tuple(data.get("bodies", ())),
        rules=rules,
        register=register,
        source=source,
    )


def stems_in(folder: str, tree: Tree = DISK, ours: str = OF_PACK) -> list[str]:
    """Give the YAML files in a folder, without their ending, hidden ones not.

    Raises PortcheckError, also where a file with one of `ours` as its name would not be read for
    its ending.
    """
    try:
        files = tree.names(folder)
    except (OSError, ValueError) as error:
        raise unreadable(getattr(error, "filename", folder), error) from error
    stems = []
    for file in sorted(files):
        stem, ending = os.path.splitext(file)
        if ending == ENDING and not file.startswith("."):
            stems.append(stem)
        elif ending.lower() in (ENDING, ".yml") and re.fullmatch(ours, stem):
            raise refusal(OTHER_ENDING, os.path.join(folder, file))
    return sorted(stems)
