"""This file reads a pack: a folder with pack.yaml, perhaps topics.yaml, and one file a rule."""

import os
import re
from functools import cache
from typing import NamedTuple

from portcheck import bundled
from portcheck.errors import each, refusal, unreadable
from portcheck.plan.bodies import suits
from portcheck.rulebook.files import Source, load
from portcheck.rulebook.rules import Cited, Rule, load_rule, rule_of
from portcheck.tree import DISK, Tree, stem_of
from portcheck.wording import Text, printable, text_of

CORE = "portcheck"
"""The pack of checks that every plan undergoes."""

DEFAULT = ("utrecht-2019", "provinciewet", "gemeentewet", "waterschapswet")
"""The packs by which a plan is judged where nobody names any, as far as they suit its body."""

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
    """Rules with one authority; `bodies` says by the start of their names for which bodies.

    `source` is its pack.yaml, which may change rules of the packs that it extends; `bases` are the
    names of all those packs, and of the packs that they extend in turn.
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


def default_for(body: str) -> list[str]:
    """Give the names of the packs that judge a body where nobody names any; all without a body."""
    return [name for name in DEFAULT if not body or suits(load_pack(name).bodies, body)]


def load_pack(name: str, tree: Tree = DISK) -> Pack:
    """Read a bundled pack by its name; raises PortcheckError.

    Where `tree` is a commit of portcheck's own repository, the pack is read as it stood there.
    """
    folder = os.path.join(bundled.folder("rules"), name)
    if tree is DISK or not tree.is_folder(folder):
        return _shipped(folder)
    return read_pack(folder, tree)


@cache  # 14 ms for all, which a comparison of two versions would pay twice
def _shipped(folder: str) -> Pack:
    return read_pack(folder)


def read_pack(folder: str, tree: Tree = DISK) -> Pack:
    """Read the pack that lies in `folder`; raises PortcheckError with what is wrong in any file."""
    files = {stem_of(file): file for file in files_in(folder, tree)}
    files.setdefault("pack", os.path.join(folder, f"pack{ENDING}"))
    by_stem = dict(each(lambda file: (stem_of(file), _load(file, tree)), files.values()))
    source, register = by_stem.pop("pack"), by_stem.pop("topics", None)
    data = source.data
    name = printable(data["name"])
    cited = Cited(text_of(data["document"]), link=printable(data.get("url", "")))
    rules = (rule_of(rule, name, data["authority"], cited) for rule in by_stem.values())
    return Pack(
        name=name,
        version=data["version"],
        authority=data["authority"],
        title=text_of(data["title"]),
        bodies=tuple(data.get("bodies", ())),
        rules=tuple(rules),
        register=register,
        source=source,
    )


def _load(file: str, tree: Tree) -> Source:
    require_ending(file)
    stem = stem_of(file)
    return load(file, stem, tree) if stem in NO_RULES else load_rule(file, tree)


def files_in(folder: str, tree: Tree = DISK, ours: str = OF_PACK) -> list[str]:
    """Give the YAML files in a folder, sorted by name without ending; hidden ones are left out.

    A file with another ending (.yml, .YAML) is among them if its name matches `ours`, so that it
    can be refused. Raises PortcheckError.
    """
    try:
        names = tree.names(folder)
    except (OSError, ValueError) as error:
        raise unreadable(getattr(error, "filename", folder), error) from error
    parts = sorted(map(os.path.splitext, names), key=lambda part: (part[0], part[1] != ENDING))
    return [
        os.path.join(folder, stem + ending)
        for stem, ending in parts
        if (ending == ENDING and not stem.startswith("."))
        or (ending.lower() in (ENDING, ".yml") and re.fullmatch(ours, stem))
    ]


def require_ending(file: str) -> None:
    """Raise PortcheckError for a file that does not end in .yaml."""
    if not file.endswith(ENDING):
        raise refusal(OTHER_ENDING, file)
