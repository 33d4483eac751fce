"""This file finds all that is wrong with packs at once: in each file, and between them."""

import os
from collections.abc import Iterator

from portcheck import bundled
from portcheck.errors import Complaint, Trap, in_order, refused
from portcheck.finding import INFO, WARNING
from portcheck.nearest import first_hints
from portcheck.plan.bodies import SORTS, barred_by, sort_meant
from portcheck.review.disputes import disputes
from portcheck.review.outlines import passed_over
from portcheck.review.reviewed import Reviewed, read_reviewed
from portcheck.review.routes import astray
from portcheck.review.shadows import Names
from portcheck.review.texts import stumbles
from portcheck.rulebook.assembly import doubles
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.files import Source
from portcheck.rulebook.library import NO_PACK
from portcheck.rulebook.registers import Layer, distinct, entries_of, joined, unknown_topics
from portcheck.rulebook.rules import UNKNOWN_KIND
from portcheck.wording import UNSAID

UNUSED = Trap(
    'geen regel gaat over het onderwerp "{topic}"',
    'no rule is about the topic "{topic}"',
    "unused-topic",
    "schrijf er een regel over, of haal het onderwerp weg",
    "write a rule about it, or remove the topic",
    severity=INFO,
)
ONLY_OURS = Trap(
    "de soort {kind} is voor wat portcheck al bij elk plan meldt, niet voor een eigen regel",
    "the kind {kind} is for what portcheck reports of every plan, not for a rule of your own",
    UNKNOWN_KIND.name,
    *UNKNOWN_KIND.help,
)
IDLE_BODIES = Trap(
    "bodies doet hier niets: wie dit pakket kiest, toetst er elk plan aan",
    "bodies does nothing here: whoever chooses this pack checks every plan against it",
    "idle-bodies",
    "zet bodies in de regels die alleen voor sommige besturen zijn, en haal het hier weg",
    "put bodies in the rules that are only for some bodies, and remove it here",
    severity=WARNING,
)
NO_BODY = Trap(
    'geen bestuur heet "{body}…"{hint}',
    'no body is called "{body}…"{hint}',
    "unknown-body",
    f"schrijf waarmee de naam van een bestuur begint, of een soort: {', '.join(SORTS)}",
    f"write what the name of a body starts with, or a sort of body: {', '.join(SORTS)}",
    severity=WARNING,
)

NOT_READABLE = Trap(
    *UNSAID,
    "not-readable",
    "verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet",
    "fix this first: as it stands, portcheck cannot load the pack",
)


def trap_of(complaint: Complaint) -> Trap:
    """Give the trap that a complaint is about."""
    return complaint.message if isinstance(complaint.message, Trap) else NOT_READABLE


def review(named: tuple[str, ...], config: Configuration) -> list[Complaint]:
    """Give all that is wrong with packs, in the order of files and lines.

    They are those that are named, else the configuration's, else those that come with portcheck.
    Raises PortcheckError where there is no such pack.
    """
    packs = read_reviewed(named, config)
    unknown = [*_topics(packs)]
    grave = [
        *(said for drawn in packs.sketches for file in drawn.files for said in file.complaints),
        *doubles(outline.source for outline in (*packs.rules, *packs.outlines)),
        *unknown,
    ]
    found = [
        *grave,
        *_names(packs, {said.place for said in (*grave, *packs.refusals)}),
        *(() if unknown else _unused(packs)),
        *(said for drawn in packs.sketches for said in passed_over(drawn.folder)),
        *_not_for_own(packs),
        *_bodies(packs),
        *(said for source in packs.sources for said in stumbles(source)),
        *astray(packs.outlines),
        *disputes(packs.in_force, packs.are_kin),
    ]
    inside = tuple(os.path.join(drawn.folder, "") for drawn in packs.sketches)
    own = [said for said in found if said.file.startswith(inside)]
    placed = (said for said in packs.refusals if said.file or said.message is not NO_PACK)
    once = {said.of("nl"): said for said in (*own, *placed)}
    return in_order(once.values())


def _topics(packs: Reviewed) -> Iterator[Complaint]:
    """Yield each topic that a rule or a joint name speaks of and no register has."""
    topics = packs.topics
    hint = first_hints()
    spoken = [
        *((outline.source, outline.topics) for outline in packs.outlines),
        *((register, joined(register)) for register in packs.registers),
    ]
    for source, named in spoken if packs.is_whole else ():
        yield from unknown_topics(source, named, topics, packs.elsewhere, hint)


def _names(packs: Reviewed, known: set[str]) -> Iterator[Complaint]:
    """Yield what is wrong with the names of registers, except at places in `known`."""
    of_extended = [pack.register for pack in packs.extended if pack.register]
    own = sorted(packs.registers, key=lambda register: len(packs.below(register.file)))
    registers = [*of_extended, *own]
    layers = [Layer(register, _over(register, registers, packs)) for register in registers]
    entries = [entry for layer in layers for entry in entries_of(layer)]
    wrong = refused(lambda: distinct(entries))
    yield from wrong
    kept = entries if wrong else distinct(entries)
    endings = [ending for layer in layers for ending in layer.source.data.get("endings", ())]
    names = Names(entries, kept, endings)
    places = known | {said.place for said in wrong}
    hidden = (*names.never_found(), *(s for r in packs.registers for s in names.misread(r)))
    yield from (said for said in hidden if said.place not in places)


def _over(register: Source, registers: list[Source], packs: Reviewed) -> frozenset[str]:
    """Give the files of the registers over which one takes precedence."""
    below = packs.below(register.file)
    return frozenset(r.file for r in registers if os.path.dirname(r.file) in below)


def _not_for_own(packs: Reviewed) -> Iterator[Complaint]:
    """Yield what only a pack that comes with portcheck can have."""
    for drawn in packs.sketches:
        place = os.path.dirname(os.path.abspath(drawn.folder))
        if os.path.realpath(place) == os.path.realpath(bundled.folder("rules")):
            continue
        if drawn.pack.source and "bodies" in drawn.pack.source.data:
            yield drawn.pack.source.complaint(IDLE_BODIES, ("bodies",), at_key=True)
        for outline in drawn.outlines:
            if outline.check.is_of_core:
                yield outline.source.complaint(ONLY_OURS, ("kind",), kind=outline.kind)


def _bodies(packs: Reviewed) -> Iterator[Complaint]:
    """Yield each entry of `bodies` that no body's name starts with: it is misspelt or a plural."""
    for outline in packs.outlines:
        bodies = outline.source.data.get("bodies")
        for at, body in enumerate(bodies if isinstance(bodies, list) else ()):
            name = body if isinstance(body, str) else ""
            hint = sort_meant(barred_by(name) or name)
            if hint:
                yield outline.source.complaint(NO_BODY, ("bodies", at), body=body, hint=hint)


def _unused(packs: Reviewed) -> Iterator[Complaint]:
    """Yield each topic that no rule names; nothing while there is a rule that cannot be read."""
    if not all(file.outline for drawn in packs.sketches for file in drawn.rules):
        return
    used = {topic for outline in (*packs.rules, *packs.outlines) for _, topic in outline.topics}
    for register in packs.registers:
        for topic in register.data["topics"]:
            if topic not in used:
                yield register.complaint(UNUSED, ("topics", topic), at_key=True, topic=topic)
