"""This file reads the packs that are reviewed, as far as they can be read, and what they extend."""

import os
from collections.abc import Iterator, Mapping
from functools import partial
from typing import NamedTuple

from portcheck import bundled
from portcheck.errors import Complaint, PortcheckError, each, refused
from portcheck.review.outlines import Outline, Sketch, outline_of, sketch
from portcheck.rulebook.assembly import alone, assemble, assemble_from
from portcheck.rulebook.cases import read_cases
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.files import Source
from portcheck.rulebook.library import Library, Request, requested, require_folder
from portcheck.rulebook.packs import DEFAULT, Pack
from portcheck.rulebook.registers import UNKNOWN_TOPIC
from portcheck.rulebook.rulebook import OFF, Rulebook, topics_by_pack


class Reviewed(NamedTuple):
    """The packs that are reviewed, and what they extend.

    `lending` are the default packs where the packs reviewed have no topics: their rules may name
    those. `elsewhere` gives the pack of every other topic. `bases` gives, by the folder of a pack,
    the folders of the packs that it extends. `is_whole` tells whether every pack and its topics are
    known. `rules` are those of the packs extended, with all settings applied; none where not
    everything could be loaded. `off` are the ids of rules that the settings or a pack turn off.
    `refusals` are the complaints when the packs are loaded as for a check of plans.
    """

    sketches: tuple[Sketch, ...]
    extended: tuple[Pack, ...] = ()
    lending: tuple[Pack, ...] = ()
    elsewhere: Mapping[str, str] = {}
    bases: Mapping[str, frozenset[str]] = {}
    is_whole: bool = False
    rules: tuple[Outline, ...] = ()
    off: frozenset[str] = frozenset()
    refusals: tuple[Complaint, ...] = ()

    def below(self, file: str) -> frozenset[str]:
        """Give the folders of the packs that a file's own pack extends."""
        return self.bases.get(os.path.dirname(file), frozenset())

    @property
    def outlines(self) -> list[Outline]:
        """The outlines of their rules."""
        return [outline for drawn in self.sketches for outline in drawn.outlines]

    @property
    def in_force(self) -> list[Outline]:
        """The outlines of all rules that are not off, those of the packs extended first."""
        return [*self.rules, *(outline for outline in self.outlines if outline.id not in self.off)]

    @property
    def sources(self) -> list[Source]:
        """Their files, as far as they could be read."""
        return [s.source for drawn in self.sketches for s in drawn.files if s.source]

    @property
    def topics(self) -> dict[str, None]:
        """Every topic that their rules may name."""
        own = (topic for drawn in self.sketches for topic in drawn.topics)
        return dict.fromkeys((*own, *topics_by_pack((*self.extended, *self.lending))))

    @property
    def registers(self) -> list[Source]:
        """Their registers that are sound."""
        return [drawn.register.sound for drawn in self.sketches if drawn.register.sound]

    def are_kin(self, one: Outline, other: Outline) -> bool:
        """Tell whether two rules are of one pack, or of a pack and one that it extends."""
        files = one.source.file, other.source.file
        folders = [os.path.dirname(file) for file in files]
        return (
            folders[0] == folders[1]
            or folders[0] in self.below(files[1])
            or folders[1] in self.below(files[0])
        )


def read_reviewed(named: tuple[str, ...], config: Configuration) -> Reviewed:
    """Read the packs that are named, else the configuration's, else those of portcheck.

    Raises PortcheckError where there is no such pack.
    """
    chosen = requested(config, named) or [Request(name) for name in bundled.packs()]
    # somebody may name a pack twice
    folders = {os.path.realpath(folder): folder for folder in each(_folder, chosen)}
    packs = _loaded(tuple(map(sketch, folders.values())), named, config)
    if packs.refusals and len(packs.sketches) > 1:
        by_themselves = (said for drawn in packs.sketches for said in _by_itself(drawn))
        packs = packs._replace(refusals=(*packs.refusals, *by_themselves))
    return packs


def _folder(request: Request) -> str:
    if request.folder:
        require_folder(request, request.folder)
        return request.folder
    if request.said in bundled.packs():
        return os.path.join(bundled.folder("rules"), request.said)
    return Library().take(request).folder


def _loaded(
    sketches: tuple[Sketch, ...], named: tuple[str, ...], config: Configuration
) -> Reviewed:
    """Load packs with what they extend."""
    packs = Reviewed(sketches)
    try:
        library = Library()
        packs = _with_bases(sketches, library)
        book = assemble_from(library, named, config)
    except PortcheckError as error:
        return packs._replace(refusals=error.complaints)
    below = {pack.name for pack in packs.extended}
    off = frozenset(rule.id for rule in book.rules if rule.severity == OFF)
    rules = (rule for rule in book.rules if rule.pack in below and rule.id not in off)
    outlines = tuple(map(outline_of, rules))
    return packs._replace(rules=outlines, off=off, refusals=tuple(_of_cases(packs, book)))


def _with_bases(sketches: tuple[Sketch, ...], library: Library) -> Reviewed:
    """Give packs beside what they extend; raises PortcheckError where that cannot be read."""
    packs = [drawn.pack.sound for drawn in sketches if drawn.pack.sound]
    found = each(library.bases, packs)
    own = {pack.data["name"] for pack in packs}
    below = {base for bases in found for base in bases} - own
    extended = tuple(pack for name, pack in library.packs.items() if name in below)
    has_topics = any(drawn.register.source for drawn in sketches) or any(
        pack.register for pack in extended
    )
    lending = () if has_topics else tuple(library.packs[name] for name in DEFAULT)
    reading = own | below | {pack.name for pack in lending}
    return Reviewed(
        sketches,
        extended,
        lending,
        elsewhere=topics_by_pack(p for name, p in library.packs.items() if name not in reading),
        bases={
            os.path.dirname(pack.file): frozenset(library.packs[base].folder for base in bases)
            for pack, bases in zip(packs, found, strict=True)
        },
        is_whole=all(drawn.pack.sound and drawn.is_legible for drawn in sketches),
    )


def _by_itself(drawn: Sketch) -> Iterator[Complaint]:
    """Yield the complaints when a pack is loaded without the others, which may cause errors.

    Unknown topics are left out: the others may have them.
    """

    def load() -> None:
        book = assemble((os.path.join(drawn.folder, ""),))
        _read_cases(drawn.folder, book, book.chosen[-1])

    yield from (said for said in refused(load) if said.message is not UNKNOWN_TOPIC)


def _of_cases(packs: Reviewed, book: Rulebook) -> Iterator[Complaint]:
    """Yield the complaints about the cases of packs, each read with what its pack extends."""
    for drawn in packs.sketches:
        if drawn.cases and drawn.pack.sound:
            name = drawn.pack.sound.data["name"]
            yield from refused(partial(_read_cases, drawn.folder, book, name))


def _read_cases(folder: str, book: Rulebook, name: str) -> None:
    read_cases(folder, alone(book, name))
