"""This file finds all that is wrong with packs at once: in each file, and between them."""

import os
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from portcheck import bundled
from portcheck.errors import Complaint, PortcheckError, each, in_order
from portcheck.nearest import first_hints
from portcheck.plan.bodies import barred_by, sort_meant
from portcheck.rulebook.assembly import DOUBLE_RULE, alone, assemble, assemble_from
from portcheck.rulebook.cases import read_cases
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.disputes import disputes
from portcheck.rulebook.files import Source
from portcheck.rulebook.library import NO_PACK, Library, Request, requested, require_folder
from portcheck.rulebook.outlines import Outline, Sketch, outline_of, passed_over, refused, sketch
from portcheck.rulebook.packs import Pack
from portcheck.rulebook.registers import (
    UNKNOWN_TOPIC,
    Layer,
    distinct,
    entries_of,
    joined,
    unknown_topics,
)
from portcheck.rulebook.routes import astray
from portcheck.rulebook.rulebook import OFF, Rulebook
from portcheck.rulebook.rules import BY_LINTER
from portcheck.rulebook.shadows import Names
from portcheck.rulebook.texts import stumbles
from portcheck.wording import Text

UNUSED = Text(
    'geen regel gaat over het onderwerp "{topic}"', 'no rule is about the topic "{topic}"'
)

ONLY_OURS = Text(
    "de soort {kind} is voor wat portcheck zelf meldt, niet voor een eigen regel",
    "the kind {kind} is for what portcheck itself reports, not for a rule of your own",
)
IDLE_BODIES = Text(
    "bodies doet hier niets: wie dit pakket kiest, toetst er elk plan aan",
    "bodies does nothing here: whoever chooses this pack holds every plan against it",
)


NO_BODY = Text('geen bestuur heet "{body}…"{hint}', 'no body is called "{body}…"{hint}')


class Linted(NamedTuple):
    """The packs that are linted, what they extend, and the topics of all others with their pack.

    `rules` are those of what they extend, as they apply; none where not everything could be loaded.
    `bases` gives the folders of what the pack in a folder extends, `is_whole` tells whether all of
    them are known, and the topics of each.
    """

    sketches: tuple[Sketch, ...]
    extended: tuple[Pack, ...]
    elsewhere: dict[str, str]
    bases: dict[str, frozenset[str]]
    rules: tuple[Outline, ...]
    is_whole: bool

    def below(self, file: str) -> frozenset[str]:
        """Give the folders of what the pack extends that a file belongs to."""
        return self.bases.get(os.path.dirname(file), frozenset())

    @property
    def outlines(self) -> list[Outline]:
        """What their rules ask."""
        return [outline for drawn in self.sketches for outline in drawn.outlines]

    @property
    def sources(self) -> list[Source]:
        """Their files, as far as they could be read."""
        return [s.source for drawn in self.sketches for s in drawn.files if s.source]

    @property
    def topics(self) -> dict[str, None]:
        """Every topic that their rules may name."""
        own = (topic for drawn in self.sketches for topic in drawn.topics)
        registers = (pack.register for pack in self.extended)
        known = (topic for source in registers if source for topic in source.data["topics"])
        return dict.fromkeys((*own, *known))


def lint(named: tuple[str, ...], config: Configuration) -> list[Complaint]:
    """Give all that is wrong with the packs that are named, else with the configuration's.

    Without either, with those that come with portcheck. It is in the order of files and lines;
    raises PortcheckError where there is no such pack.
    """
    chosen = requested(config, named) or [Request(name) for name in bundled.packs()]
    folders = each(_folder, chosen)
    sketches = tuple(map(sketch, folders))
    linted, refusals = _linted(sketches, named, config)
    if refusals and len(sketches) > 1:
        refusals = (*refusals, *(said for drawn in sketches for said in _by_itself(drawn)))
    grave = [
        *(said for drawn in linted.sketches for file in drawn.files for said in file.complaints),
        *_ids(linted),
        *_topics(linted),
    ]
    found = [
        *grave,
        *_names(linted, {said[2:] for said in (*grave, *refusals)}),
        *_unused(linted),
        *(said for drawn in sketches for said in passed_over(drawn.folder)),
        *_not_for_own(linted),
        *_bodies(linted),
        *(said for source in linted.sources for said in stumbles(source)),
        *astray(linted.outlines),
        *disputes([*linted.rules, *linted.outlines], partial(_are_kin, linted)),
    ]
    inside = tuple(os.path.join(folder, "") for folder in folders)
    own = [said for said in found if said.file.startswith(inside)]
    placed = (said for said in refusals if said.file or said.message is not NO_PACK)
    once = {said.of("nl"): said for said in (*own, *placed)}
    return in_order(once.values())


def _folder(request: Request) -> str:
    if request.folder:
        require_folder(request, request.folder)
        return request.folder
    if request.said in bundled.packs():
        return os.path.join(bundled.folder("rules"), request.said)
    return Library().take(request).folder


def _linted(
    sketches: tuple[Sketch, ...], named: tuple[str, ...], config: Configuration
) -> tuple[Linted, tuple[Complaint, ...]]:
    """Give what is linted, and what is said when it is loaded as a plan's judge would."""
    packs = [drawn.pack.sound for drawn in sketches if drawn.pack.sound]
    names = {pack.data["name"] for pack in packs}
    try:
        library = Library()
        found = each(library.bases, packs)
    except PortcheckError as error:
        return Linted(sketches, (), {}, {}, (), is_whole=False), error.complaints
    bases = dict(zip((pack.file for pack in packs), found, strict=True))
    below = {base for of_pack in found for base in of_pack} - names
    extended = tuple(pack for name, pack in library.packs.items() if name in below)
    folders = {
        os.path.dirname(file): frozenset(library.packs[base].folder for base in of_pack)
        for file, of_pack in bases.items()
    }
    elsewhere = {
        topic: name
        for name, pack in library.packs.items()
        if pack.register and name not in names | below
        for topic in pack.register.data["topics"]
    }
    is_whole = len(packs) == len(sketches) and all(drawn.is_legible for drawn in sketches)
    linted = Linted(sketches, extended, elsewhere, folders, (), is_whole=is_whole)
    try:
        book = assemble_from(library, named, config)
    except PortcheckError as error:
        return linted, error.complaints
    rules = [rule for rule in book.rules if rule.pack in below and rule.severity != OFF]
    return linted._replace(rules=tuple(map(outline_of, rules))), tuple(_of_cases(linted, book))


def _by_itself(drawn: Sketch) -> Iterator[Complaint]:
    """Yield what is said when a pack is loaded without those beside it, which may be to blame.

    Those may have the topics that it does not know.
    """

    def load() -> None:
        book = assemble((os.path.join(drawn.folder, ""),))
        read_cases(drawn.folder, alone(book, book.chosen[-1]))

    yield from (said for said in refused(load) if said.message is not UNKNOWN_TOPIC)


def _of_cases(linted: Linted, book: Rulebook) -> Iterator[Complaint]:
    """Yield what is said when the cases of packs are read, each beside what the pack extends."""
    for drawn in linted.sketches:
        if drawn.cases and drawn.pack.sound:
            name = drawn.pack.sound.data["name"]
            yield from refused(partial(_read_cases, drawn.folder, book, name))


def _read_cases(folder: str, book: Rulebook, name: str) -> None:
    read_cases(folder, alone(book, name))


def _ids(linted: Linted) -> Iterator[Complaint]:
    """Yield each id and name that another rule has."""
    owners: dict[str, Source] = {}
    for outline in (*linted.rules, *linted.outlines):
        for key in ("id", "name"):
            said = outline.source.data.get(key)
            if (
                isinstance(said, str)
                and owners.setdefault(said, outline.source) is not outline.source
            ):
                yield outline.source.complaint(
                    DOUBLE_RULE, (key,), rule=said, file=owners[said].file
                )


def _topics(linted: Linted) -> Iterator[Complaint]:
    """Yield each topic that a rule or a joint name speaks of and no register has."""
    topics = linted.topics
    hint = first_hints()
    spoken = [
        *((outline.source, outline.topics) for outline in linted.outlines),
        *((register, joined(register)) for register in _registers(linted)),
    ]
    for source, named in spoken if linted.is_whole else ():
        yield from unknown_topics(source, named, topics, linted.elsewhere, hint)


def _registers(linted: Linted) -> list[Source]:
    return [drawn.names.sound for drawn in linted.sketches if drawn.names.sound]


def _names(linted: Linted, known: set[tuple[object, ...]]) -> Iterator[Complaint]:
    """Yield what is wrong with the names of registers, but at places where something is already."""
    of_extended = [pack.register for pack in linted.extended if pack.register]
    own = sorted(_registers(linted), key=lambda register: len(linted.below(register.file)))
    registers = [*of_extended, *own]
    layers = [Layer(register, _over(register, registers, linted)) for register in registers]
    entries = [entry for layer in layers for entry in entries_of(layer)]
    wrong = refused(lambda: distinct(entries))
    yield from wrong
    kept = entries if wrong else distinct(entries)
    endings = [ending for layer in layers for ending in layer.source.data.get("endings", ())]
    names = Names(entries, kept, endings)
    places = known | {said[2:] for said in wrong}
    hidden = (*names.never_found(), *(s for r in _registers(linted) for s in names.misread(r)))
    yield from (said for said in hidden if said[2:] not in places)


def _over(register: Source, registers: list[Source], linted: Linted) -> frozenset[str]:
    """Give the files of the registers that one goes before."""
    below = linted.below(register.file)
    return frozenset(r.file for r in registers if os.path.dirname(r.file) in below)


def _are_kin(linted: Linted, one: Outline, other: Outline) -> bool:
    """Tell whether two rules are of one pack, or of a pack and one that it extends."""
    files = one.source.file, other.source.file
    folders = [os.path.dirname(file) for file in files]
    return (
        folders[0] == folders[1]
        or folders[0] in linted.below(files[1])
        or folders[1] in linted.below(files[0])
    )


def _not_for_own(linted: Linted) -> Iterator[Complaint]:
    """Yield what only a pack that comes with portcheck can have."""
    for drawn in linted.sketches:
        place = os.path.dirname(os.path.abspath(drawn.folder))
        if os.path.realpath(place) == os.path.realpath(bundled.folder("rules")):
            continue
        if drawn.pack.source and "bodies" in drawn.pack.source.data:
            yield drawn.pack.source.complaint(IDLE_BODIES, ("bodies",), at_key=True)
        for outline in drawn.outlines:
            if outline.kind == BY_LINTER:
                yield outline.source.complaint(ONLY_OURS, ("kind",), kind=BY_LINTER)


def _bodies(linted: Linted) -> Iterator[Complaint]:
    """Yield each body that no body's name starts as, for it is misspelt or a plural."""
    for outline in linted.outlines:
        bodies = outline.source.data.get("bodies")
        for at, body in enumerate(bodies if isinstance(bodies, list) else ()):
            name = body if isinstance(body, str) else ""
            hint = sort_meant(barred_by(name) or name)
            if hint.nl:
                yield outline.source.complaint(NO_BODY, ("bodies", at), body=body, hint=hint)


def _unused(linted: Linted) -> Iterator[Complaint]:
    """Yield each topic that no rule names; nothing while a rule may mean it by what is wrong."""
    can_tell = all(file.outline for drawn in linted.sketches for file in drawn.rules)
    if not can_tell or any(_topics(linted)):
        return
    used = {topic for outline in (*linted.rules, *linted.outlines) for _, topic in outline.topics}
    for register in _registers(linted):
        for topic in register.data["topics"]:
            if topic not in used:
                yield register.complaint(UNUSED, ("topics", topic), at_key=True, topic=topic)
