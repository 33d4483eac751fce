"""This file adds phrases of plans, as names of topics, to the files in which they belong."""

import os
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from portcheck.authoring.coverage import Near
from portcheck.editing.layout import EditError
from portcheck.editing.naming import with_name
from portcheck.rulebook.configuration import NAME, Configuration
from portcheck.tree import DISK, MAX_BYTES

_LISTS = {"alias": "aliases", "part": "parts"}


class Addition(NamedTuple):
    """A file, by its path from the settings: its text as it is, and with names added.

    `before` is empty where there is no such file yet.
    """

    file: str
    before: str
    after: str


def additions(
    nears: Iterable[Near], config: Configuration, packs: tuple[str, ...]
) -> list[Addition]:
    """Add each phrase that is near to a known name, to the user's own packs or settings.

    `packs` are those that a command names.
    """
    folders = [folder for _, folder in config.chosen(packs) if folder]
    added: dict[str, Addition] = {}
    for near in nears:
        file, key = _place(near, config, folders)
        if not key:
            continue
        known = added.get(file) or _unchanged(file, config)
        try:
            after = with_name(known.after, near.known.name.topics[0], key, near.said)
        except EditError:  # its layout is too odd; its writer can add the name
            continue
        added[file] = known._replace(after=after)
    return [*added.values()]


def _place(near: Near, config: Configuration, folders: Sequence[str]) -> tuple[str, str]:
    """Give the file and the list in which a name belongs; an empty list where there is none.

    The user's own packs are folders below the settings; names for other packs go into the settings,
    which have no list of parts.
    """
    register = near.known.source.file
    file = os.path.relpath(register, config.folder)
    if os.path.dirname(register) in folders and not file.startswith(os.pardir):
        return file, _LISTS[near.strength]
    own = os.path.basename(config.file) or NAME
    return own, _LISTS["alias"] if near.strength == "alias" else ""


def _unchanged(file: str, config: Configuration) -> Addition:
    """Give a file as it is, without text if it does not exist."""
    path = os.path.join(config.folder, file)
    text = DISK.read(path, MAX_BYTES).decode("utf-8") if os.path.exists(path) else ""
    return Addition(file, text, text)
