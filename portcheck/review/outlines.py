"""This file reads a pack as far as it can be read, and keeps what is wrong with each file."""

import os
import re
from collections.abc import Iterator
from typing import NamedTuple

from portcheck.errors import Complaint, PortcheckError, Trap, refused
from portcheck.finding import WARNING, Path
from portcheck.kind import Kind, Pair, Params
from portcheck.kinds import KINDS
from portcheck.rulebook.cases import FOLDER, case_files
from portcheck.rulebook.files import Source, load, read
from portcheck.rulebook.library import NO_PACK
from portcheck.rulebook.packs import ENDING, NO_RULES, files_in, require_ending
from portcheck.rulebook.rules import Rule, require_id, require_kind, require_params
from portcheck.tree import DISK, MAX_BYTES, stem_of

PASSED_OVER = Trap(
    "dit bestand wordt niet gelezen: bij een pakket horen alleen de bestanden in de map zelf, en "
    "gevallen in de map {tests} daarin",
    "this file is not read: only files in the folder itself belong to a pack, and cases in its "
    "folder {tests}",
    "passed-over",
    "zet een regel of topics.yaml in de map waar pack.yaml staat, en gevallen in {tests} daarin",
    "put a rule or topics.yaml in the folder that holds pack.yaml, and cases in its subfolder "
    "{tests}",
    severity=WARNING,
)

_OF_A_PACK = re.compile(rb"^(?:\xef\xbb\xbf)?(?:id|topics|cases):", re.MULTILINE)
"""Keys by which a rule, a register or a file of cases is told from a plan."""


class Outline(NamedTuple):
    """A rule whose kind is known and whose params fit, whatever else is wrong with its file."""

    source: Source
    id: str
    severity: str
    kind: str
    params: Params

    @property
    def check(self) -> Kind:
        """The kind that applies the rule."""
        return KINDS[self.kind]

    @property
    def topics(self) -> list[tuple[Path, str]]:
        """Each topic that it names, with the path to it in its file."""
        topics = self.check.topics(self.params)
        return [(("params", *path), topic) for path, topic in topics]

    @property
    def pairs(self) -> list[Pair]:
        """The pairs that it keeps together or apart."""
        return [*self.check.pairs(self.params)]


class PackFile(NamedTuple):
    """What could be read of a file of a pack, and what is wrong with it.

    It has a source if it holds keys and values, and an outline if they are those of a rule.
    """

    complaints: tuple[Complaint, ...]
    source: Source | None = None
    outline: Outline | None = None

    @property
    def sound(self) -> Source | None:
        """The file, where nothing is wrong with it."""
        return None if self.complaints else self.source


class Sketch(NamedTuple):
    """What could be read of a pack: pack.yaml, topics.yaml, each rule, and each file of cases."""

    folder: str
    pack: PackFile
    register: PackFile
    rules: tuple[PackFile, ...]
    cases: tuple[PackFile, ...]

    @property
    def files(self) -> tuple[PackFile, ...]:
        """All its files."""
        return self.pack, self.register, *self.rules, *self.cases

    @property
    def outlines(self) -> list[Outline]:
        """The outlines of its rules."""
        return [found.outline for found in self.rules if found.outline]

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that it names."""
        topics = self.register.source.data.get("topics") if self.register.source else None
        return tuple(topics) if isinstance(topics, dict) else ()

    @property
    def is_legible(self) -> bool:
        """Whether it is known which topics it names."""
        return bool(self.topics) or not self.register.complaints


def outline_of(rule: Rule) -> Outline:
    """Give the outline of a rule that is sound."""
    return Outline(rule.source, rule.id, rule.severity, rule.kind, rule.params)


def sketch(folder: str) -> Sketch:
    """Read what can be read of the pack in a folder; raises PortcheckError without a folder."""
    files = files_in(folder)
    pack, register = (next((f for f in files if stem_of(f) == stem), None) for stem in NO_RULES)
    return Sketch(
        folder,
        _pack_file(pack, "pack") if pack else _no_pack(folder),
        _pack_file(register, "topics") if register else PackFile(()),
        tuple(_of_rule(file) for file in files if stem_of(file) not in NO_RULES),
        tuple(_pack_file(file, "cases") for file in case_files(folder)),
    )


def passed_over(folder: str) -> Iterator[Complaint]:
    """Yield each file that seems part of the pack in a folder, but lies too deep in it to be read.

    Files of another pack below the folder are part of that one.
    """
    files = [file for file, _ in DISK.files(folder, lambda _closed: None)]
    places = [os.path.dirname(file) for file in files if stem_of(file) == "pack"]
    packs = tuple(os.path.join(place, "") for place in places if place != folder)
    read_from = folder, os.path.join(folder, FOLDER)
    for file in files:
        is_read = os.path.dirname(file) in read_from or file.startswith(packs)
        if not is_read and _seems_of_a_pack(file):
            yield Complaint(PASSED_OVER, {"tests": FOLDER}, file)


def _seems_of_a_pack(file: str) -> bool:
    if not file.lower().endswith((ENDING, ".yml")):
        return False
    try:
        return bool(_OF_A_PACK.search(DISK.read(file, MAX_BYTES)))
    except OSError:
        return False


def _pack_file(file: str, schema: str) -> PackFile:
    misnamed = refused(lambda: require_ending(file))
    try:
        found = read(file)
    except PortcheckError as error:
        return PackFile((*misnamed, *error.complaints))
    source = Source(file, found.data, found) if isinstance(found.data, dict) else None
    return PackFile((*misnamed, *refused(lambda: load(file, schema))), source)


def _no_pack(folder: str) -> PackFile:
    file = os.path.join(folder, f"pack{ENDING}")
    return PackFile((Complaint(NO_PACK, {"folder": folder}, file),))


def _of_rule(file: str) -> PackFile:
    """Read a rule; complain of its id, kind and params, beside what its schema says."""
    found = _pack_file(file, "rule")
    if found.source is None:
        return found
    source, places = found.source, {said.place for said in found.complaints}
    id_, name, severity = (str(source.data.get(key)) for key in ("id", "kind", "severity"))
    named = refused(lambda: require_id(source, id_)) + refused(lambda: require_kind(source, name))
    complaints = (*found.complaints, *(said for said in named if said.place not in places))
    params = source.data.get("params", {})
    if name not in KINDS or not isinstance(params, dict):
        return PackFile(complaints, source)
    misfits = refused(lambda: require_params(source, name))
    outline = None if misfits else Outline(source, id_, severity, name, params)
    return PackFile((*complaints, *misfits), source, outline)
