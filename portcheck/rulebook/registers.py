"""This file reads the registers of topics of packs, and joins them with a configuration's names."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from portcheck.errors import Complaint, PortcheckError
from portcheck.finding import Path
from portcheck.nearest import did_you_mean
from portcheck.plan.matching import Name, gaps
from portcheck.plan.topics import Register, Topic
from portcheck.plan.words import AND, BREAKS, split
from portcheck.rulebook.files import Source
from portcheck.wording import Text, text_of

CLAIMED_TWICE = Text(
    '"{phrase}" noemt al {topics} ({file}:{line}); één tekst kan geen twee dingen betekenen',
    '"{phrase}" names {topics} already ({file}:{line}); one phrase cannot mean two things',
)
UNKNOWN_TOPIC = Text('onbekend onderwerp "{topic}"{hint}', 'unknown topic "{topic}"{hint}')
NO_WORD = Text('"{phrase}" bevat geen woord', '"{phrase}" holds no word')
MANY_GAPS = Text(
    '"{phrase}" heeft meer dan {most} losse sterren', '"{phrase}" has more than {most} lone stars'
)
MOST_GAPS = 3
"""Each may stand for one to four words, and every way is tried."""

TOPIC_TWICE = Text(
    'het onderwerp "{topic}" staat al in {file}', 'the topic "{topic}" stands in {file} already'
)

_STRENGTHS = {"aliases": "alias", "parts": "part", "arguable": "arguable", "decoys": "decoy"}


class _Entry(NamedTuple):
    name: Name
    source: Source
    path: Path


def join(registers: list[Source], config: Source | None) -> Register:
    """Make one register; a phrase that two topics claim raises PortcheckError."""
    topics = _topics(registers)
    entries = [entry for source in registers for entry in _entries(source)]
    if config:
        entries += _extra(config, topics)
    endings = [ending for source in registers for ending in source.data.get("endings", ())]
    return Register(topics, _distinct(entries), endings)


def _topics(registers: list[Source]) -> dict[str, Topic]:
    topics: dict[str, Topic] = {}
    owners: dict[str, str] = {}
    for source in registers:
        for id_, data in source.data["topics"].items():
            if id_ in topics:
                raise PortcheckError(
                    source.complaint(
                        TOPIC_TWICE, ("topics", id_), at_key=True, topic=id_, file=owners[id_]
                    )
                )
            topics[id_] = Topic(id_, text_of(data["label"]))
            owners[id_] = source.file
    for source in registers:
        for at, joint in enumerate(source.data.get("joint", ())):
            for topic_at, topic in enumerate(joint["topics"]):
                _known(source, topics, topic, ("joint", at, "topics", topic_at))
    return topics


def _entries(source: Source) -> Iterator[_Entry]:
    for id_, data in source.data["topics"].items():
        yield from _listed(source, data, (id_,), ("topics", id_))
    for at, joint in enumerate(source.data.get("joint", ())):
        for phrase_at, phrase in enumerate(joint["phrases"]):
            path = ("joint", at, "phrases", phrase_at)
            yield _Entry(Name(phrase, tuple(joint["topics"]), "part"), source, path)
    yield from _listed(source, {"decoys": source.data.get("decoys", ())}, (), ())


def _listed(
    source: Source, data: Mapping[str, Any], topics: tuple[str, ...], base: Path
) -> Iterator[_Entry]:
    for key, strength in _STRENGTHS.items():
        for at, phrase in enumerate(data.get(key, ())):
            named = () if strength == "decoy" else topics
            yield _Entry(Name(phrase, named, strength), source, (*base, key, at))


def _extra(config: Source, topics: Mapping[str, Topic]) -> Iterator[_Entry]:
    for id_, data in config.data.get("topics", {}).items():
        _known(config, topics, id_, ("topics", id_))
        yield from _listed(config, data, (id_,), ("topics", id_))


def _known(source: Source, topics: Mapping[str, Topic], topic: str, path: Path) -> None:
    if topic not in topics:
        hint = did_you_mean(topic, topics)
        raise PortcheckError(
            source.complaint(UNKNOWN_TOPIC, path, at_key=True, topic=topic, hint=hint)
        )


def _distinct(entries: list[_Entry]) -> Iterator[Name]:
    first: dict[tuple[str, ...], _Entry] = {}
    complaints: list[Complaint] = []
    for entry in entries:
        words = tuple(split(entry.name.phrase.replace("*", " ")))
        spelt = (*words, *(("*",) if "*" in entry.name.phrase else ()))
        if all(word in BREAKS or word == AND for word in words):
            complaints.append(entry.source.complaint(NO_WORD, entry.path, phrase=entry.name.phrase))
        if gaps(entry.name.phrase) > MOST_GAPS:
            complaints.append(
                entry.source.complaint(
                    MANY_GAPS, entry.path, phrase=entry.name.phrase, most=MOST_GAPS
                )
            )
        known = first.setdefault(spelt, entry)
        if known is entry:
            yield entry.name
        elif known.name[1:] != entry.name[1:]:
            complaints.append(_claimed_twice(entry, known))
    if complaints:
        raise PortcheckError(*complaints)


def _claimed_twice(entry: _Entry, known: _Entry) -> Complaint:
    line = known.source.document.span(known.path).line
    return entry.source.complaint(
        CLAIMED_TWICE,
        entry.path,
        phrase=entry.name.phrase,
        topics=known.name.topics or Text("niets", "nothing"),
        file=known.source.file,
        line=line,
    )
