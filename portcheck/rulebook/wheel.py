"""This file gives what a wheel keeps of the bundled rules, so that no run reads their files."""

import os
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from portcheck import bundled
from portcheck.phrases.matching import Name
from portcheck.rulebook.files import Source
from portcheck.rulebook.packs import load_pack
from portcheck.rulebook.registers import KEPT, Layer, distinct, entries_of


def contents() -> Mapping[str, Mapping[str, Any]]:
    """Give the data of each file of the bundled packs, by its path in `rules/`.

    Raises PortcheckError where there is anything wrong with them.
    """
    top = bundled.folder("rules")
    found: dict[str, Mapping[str, Any]] = {}
    for pack in map(load_pack, bundled.packs()):
        sources = [pack.source, *(rule.source for rule in pack.rules)]
        held = {source.file: source.data for source in sources}
        if pack.register:
            held[pack.register.file] = pack.register.data | {KEPT: names_of(pack.register)}
        found |= {os.path.relpath(file, top).replace(os.sep, "/"): held[file] for file in held}
    return found


def names_of(register: Source) -> list[list[object]]:
    """Give the names of one register as JSON holds them; `registers.kept` reads them.

    Names with one meaning stand together: each as its phrase, with its words if those differ.
    Making them from the file would take a twentieth of a first run.
    """
    names = (entry.name for entry in distinct([*entries_of(Layer(register))]))
    return [
        [*meaning, {name.phrase: _other_words(name) for name in those}]
        for meaning, those in groupby(names, lambda name: name[2:])
    ]


def _other_words(name: Name) -> str:
    words = " ".join(name.words)
    return "" if name.phrase.lower().split() == [*name.words] else words
