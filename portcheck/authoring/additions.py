"""This file adds names that are worth it to the files in which they belong."""

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
    """A file, by the way to it from the settings, as it is and with names added to it.

    `before` is empty where there is no such file yet.
    """

    file: str
    before: str
    after: str


def additions(
    nears: Iterable[Near], config: Configuration, packs: tuple[str, ...]
) -> list[Addition]:
    """Make names of what is near to one, where that has a place in packs or settings of one's own.

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
        except EditError:  # laid out so oddly that its writer had better do it
            continue
        added[file] = known._replace(after=after)
    return [*added.values()]


def _place(near: Near, config: Configuration, folders: Sequence[str]) -> tuple[str, str]:
    """Give the file in which a name is to be put, and the list; no list where there is none.

    A pack of one's own is a folder below the settings; other packs are added to by the settings,
    which have no list of parts.
    """
    register = near.known.source.file
    file = os.path.relpath(register, config.folder)
    if os.path.dirname(register) in folders and not file.startswith(os.pardir):
        return file, _LISTS[near.strength]
    own = os.path.basename(config.file) or NAME
    return own, _LISTS["alias"] if near.strength == "alias" else ""


def _unchanged(file: str, config: Configuration) -> Addition:
    """Give a file as it is; of one that is not there, nothing."""
    path = os.path.join(config.folder, file)
    text = DISK.read(path, MAX_BYTES).decode("utf-8") if os.path.exists(path) else ""
    return Addition(file, text, text)
