"""This file reads a pack: a folder with pack.yaml, perhaps topics.yaml, and one file a rule."""

import os
from typing import NamedTuple

from portcheck import bundled
from portcheck.errors import refusal
from portcheck.rulebook.files import UNREADABLE, Source, load
from portcheck.rulebook.rules import Rule, load_rule
from portcheck.wording import Text

CORE = "portcheck"
"""The pack of checks that every plan undergoes."""

DEFAULT = ("utrecht-2019", "provinciewet")
LAW = "wet"

UNKNOWN_PACK = Text('onbekend pakket "{pack}"{hint}', 'unknown pack "{pack}"{hint}')

_NO_RULES = ("pack", "topics")


class Pack(NamedTuple):
    """Rules with one authority; `bodies` says how the names of bodies start that it is for."""

    name: str
    version: str
    authority: str
    title: Text
    bodies: tuple[str, ...]
    rules: tuple[Rule, ...]
    register: Source | None


def bundled_packs() -> list[str]:
    """Give the names of the packs that come with portcheck."""
    return sorted(entry.name for entry in os.scandir(bundled.folder("rules")) if entry.is_dir())


def load_pack(name: str) -> Pack:
    """Read a bundled pack by its name; raises PortcheckError."""
    return read_pack(os.path.join(bundled.folder("rules"), name))


def read_pack(folder: str) -> Pack:
    """Read the pack that lies in `folder`; raises PortcheckError."""
    data = load(os.path.join(folder, "pack.yaml"), "pack").data
    document = Text(**data["document"])
    stems = _stems(folder)
    rules = tuple(
        load_rule(
            os.path.join(folder, f"{stem}.yaml"),
            data["name"],
            document,
            is_waivable=data["authority"] != LAW,
        )
        for stem in stems
        if stem not in _NO_RULES
    )
    register = load(os.path.join(folder, "topics.yaml"), "topics") if "topics" in stems else None
    return Pack(
        name=data["name"],
        version=data["version"],
        authority=data["authority"],
        title=Text(**data["title"]),
        bodies=tuple(data.get("bodies", ())),
        rules=rules,
        register=register,
    )


def _stems(folder: str) -> list[str]:
    try:
        files = os.listdir(folder)
    except OSError as error:
        raise refusal(UNREADABLE, folder, reason=error.strerror) from error
    return sorted(file[: -len(".yaml")] for file in files if file.endswith(".yaml"))
