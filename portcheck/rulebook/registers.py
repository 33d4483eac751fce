"""This file reads the registers of topics of packs, and joins them with a configuration's names."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from portcheck.errors import Complaint, each, require_none
from portcheck.finding import Path
from portcheck.nearest import Hint, did_you_mean, first_hints, naming
from portcheck.plan.matching import GAP, Name, name_of, names_nothing, spelt
from portcheck.plan.topics import Register, Topic
from portcheck.rulebook.files import NO_WORD, Source
from portcheck.wording import Text, text_of

CLAIMED_TWICE = Text(
    '"{phrase}" noemt al {topics} ({file}:{line}); één tekst kan geen twee dingen betekenen',
    '"{phrase}" names {topics} already ({file}:{line}); one phrase cannot mean two things',
)
CLAIMED_ELSEWHERE = Text(
    '"{phrase}" noemt al {topics} ({file}:{line}); laat het ene pakket het andere uitbreiden '
    "(extends), dan gaan de eigen namen voor",
    '"{phrase}" names {topics} already ({file}:{line}); let one pack extend the other (extends), '
    "and its own names take precedence",
)
UNDER_ANOTHER = Text(
    '"{phrase}" staat bij {topics} al onder {key} ({file}:{line}); kies een van beide',
    '"{phrase}" stands under {key} of {topics} already ({file}:{line}); choose one of the two',
)
UNKNOWN_TOPIC = Text('onbekend onderwerp "{topic}"{hint}', 'unknown topic "{topic}"{hint}')
MANY_GAPS = Text(
    '"{phrase}" heeft meer dan {most} losse sterretjes',
    '"{phrase}" has more than {most} lone stars',
)
MOST_GAPS = 3
"""Each may stand for one to four words, and every way is tried."""

NO_LABEL = Text(
    'het onderwerp "{topic}" heeft nog geen naam; geef het een label in beide talen',
    'the topic "{topic}" has no name yet; give it a label in both languages',
)
ELSEWHERE = Text(
    ' (een onderwerp van het pakket "{pack}"; neem dat op onder extends of packs)',
    ' (a topic of the pack "{pack}"; name that under extends or packs)',
)

ARGUABLE = "arguable"
KEPT = "names"
"""Under this a wheel keeps the names of a register; no file has such a key."""

_STRENGTHS = {"aliases": "alias", "parts": "part", ARGUABLE: ARGUABLE, "decoys": "decoy"}


class Layer(NamedTuple):
    """The register of a pack, and the files of those that it goes before: of what it extends."""

    source: Source
    over: frozenset[str]


class RegisterEntry(NamedTuple):
    """A name of a register, and where it stands."""

    name: Name
    layer: Layer
    path: Path

    @property
    def source(self) -> Source:
        """The file that it stands in."""
        return self.layer.source

    @property
    def meaning(self) -> tuple[tuple[str, ...], str]:
        """What it says its phrase means: topics, and how surely."""
        return self.name.topics, self.name.strength

    def complaint(self, message: Text, **values: object) -> Complaint:
        """Make a complaint about it, which may say its `{phrase}`."""
        said = {"phrase": self.name.phrase, **values}
        return self.source.complaint(message, self.path, at_key=False, **said)


def join(layers: list[Layer], config: Source | None, others: Mapping[str, str]) -> Register:
    """Make one register; each layer stands behind those that it goes before.

    The same topic in several is one topic, and its names add up. A phrase that two topics claim
    raises PortcheckError, but settings go before every pack, a pack before what it extends, and
    what is arguable stands beside what is not.
    `others` are topics of packs that are not judged by, each with its pack: settings may speak of
    them too.
    """
    topics = _topics(layers)
    endings = [ending for layer in layers for ending in layer.source.data.get("endings", ())]
    own = config.data.get("topics") if config else None
    if own is None and len(layers) == 1 and KEPT in layers[0].source.data:
        return Register(topics, kept(layers[0].source), endings)

    def require_known(source: Source, named: Iterable[tuple[Path, str]], hint: Hint) -> None:
        require_none(unknown_topics(source, named, topics, others, hint))

    each(lambda layer: require_known(layer.source, joined(layer.source), first_hints()), layers)
    entries = [entry for layer in layers for entry in entries_of(layer)]
    if config and own:
        layer = Layer(config, frozenset(layer.source.file for layer in layers))
        names = {id_: data for id_, data in own.items() if id_ in topics or id_ not in others}
        require_known(config, ((("topics", id_), id_) for id_ in names), _by_names(entries))
        for id_, data in names.items():
            entries += _listed(layer, data, (id_,), ("topics", id_))
    return Register(topics, [entry.name for entry in distinct(entries)], endings)


def kept(register: Source) -> list[Name]:
    """Give the names of a register that a wheel kept, as `wheel.py` wrote them."""
    return [
        Name(phrase, tuple((words or phrase.lower()).split()), *meaning)
        for topics, strength, besides, phrases in register.data[KEPT]
        for meaning in [(tuple(topics), strength, tuple(besides))]
        for phrase, words in phrases.items()
    ]


def unknown_topics(
    source: Source,
    named: Iterable[tuple[Path, str]],
    topics: Iterable[str],
    others: Mapping[str, str],
    hint: Hint,
) -> Iterator[Complaint]:
    """Yield each topic that a file names and that there is not; `named` gives the paths to all."""
    for path, topic in named:
        if topic not in topics:
            meant = hint_at(topic, topics, others, hint)
            yield source.complaint(UNKNOWN_TOPIC, path, topic=topic, hint=meant)


def hint_at(
    topic: str, topics: Iterable[str], others: Mapping[str, str], hint: Hint = did_you_mean
) -> Text:
    """Give what to say behind a topic that is not known: the nearest, or the pack that has it."""
    if topic in others:
        return ELSEWHERE.filled({"pack": others[topic]})
    return hint(topic, topics)


def _by_names(entries: Iterable[RegisterEntry]) -> Hint:
    """Make a `did_you_mean` that knows a topic by its other names too: "verkeer en vervoer"."""
    near = first_hints()

    @cache
    def called() -> dict[tuple[str, ...], str]:
        names = [entry.name for entry in entries if entry.name.strength == "alias"]
        return {name.words: name.topics[0] for name in names}

    def hint(given: str, known: Iterable[str]) -> Text:
        topic = called().get(spelt(given))
        return naming(topic) if topic else near(given, known)

    return hint


def _topics(layers: list[Layer]) -> dict[str, Topic]:
    topics: dict[str, Topic] = {}
    owners: dict[str, str] = {}
    nameless: list[Complaint] = []
    for source, over in layers:
        for id_, data in source.data["topics"].items():
            if "label" in data and (id_ not in topics or owners[id_] in over):
                topics[id_] = Topic(id_, text_of(data["label"]))
                owners[id_] = source.file
            elif id_ not in topics:
                path = ("topics", id_)
                nameless.append(source.complaint(NO_LABEL, path, topic=id_))
    require_none(nameless)
    return topics


def joined(register: Source) -> Iterator[tuple[Path, str]]:
    """Yield each topic that a joint name speaks of, with the path to it."""
    for at, joint in enumerate(register.data.get("joint", ())):
        for topic_at, topic in enumerate(joint["topics"]):
            yield ("joint", at, "topics", topic_at), topic


def entries_of(layer: Layer) -> Iterator[RegisterEntry]:
    """Yield the names of a layer, in the order of its file."""
    source = layer.source
    for id_, data in source.data["topics"].items():
        yield from _listed(layer, data, (id_,), ("topics", id_))
    for at, joint in enumerate(source.data.get("joint", ())):
        for phrase_at, phrase in enumerate(joint["phrases"]):
            path = ("joint", at, "phrases", phrase_at)
            yield RegisterEntry(name_of(phrase, tuple(joint["topics"]), "part"), layer, path)
    yield from _listed(layer, {"decoys": source.data.get("decoys", ())}, (), ())


def _listed(
    layer: Layer, data: Mapping[str, Any], topics: tuple[str, ...], base: Path
) -> Iterator[RegisterEntry]:
    for key, strength in _STRENGTHS.items():
        for at, phrase in enumerate(data.get(key, ())):
            meant = () if strength == "decoy" else topics
            yield RegisterEntry(name_of(phrase, meant, strength), layer, (*base, key, at))


def distinct(entries: list[RegisterEntry]) -> list[RegisterEntry]:
    """Give each name once, as the uppermost layer means it; raises PortcheckError."""
    first: dict[tuple[str, ...], RegisterEntry] = {}
    complaints: list[Complaint] = []
    for entry in entries:
        words = entry.name.words
        if names_nothing(words):
            complaints.append(entry.complaint(NO_WORD))
        if words.count(GAP) > MOST_GAPS:
            complaints.append(entry.complaint(MANY_GAPS, most=MOST_GAPS))
        known = first.setdefault(words, entry)
        if known is entry or known.meaning == entry.meaning:
            continue
        if _goes_before(entry, known):
            first[words] = entry
        elif both := _both(entry, known):
            first[words] = both
        else:
            complaints.append(_claimed_twice(entry, known))
    require_none(complaints)
    return list(first.values())


def _goes_before(entry: RegisterEntry, known: RegisterEntry) -> bool:
    """Tell whether a claim replaces that of a lower layer; a topic's decoy takes from it alone."""
    is_of_topic = entry.name.strength == "decoy" and entry.path[0] == "topics"
    is_its_own = known.name.topics == entry.path[1:2] or not is_of_topic
    return is_its_own and known.source.file in entry.layer.over


def _both(entry: RegisterEntry, known: RegisterEntry) -> RegisterEntry | None:
    """Join claims of two topics of which one is arguable: that accuses nobody, so both stand."""
    sure, maybe = (known, entry) if entry.name.strength == ARGUABLE else (entry, known)
    is_of_one = not {*sure.name.topics}.isdisjoint(maybe.name.topics)
    if maybe.name.strength != ARGUABLE or sure.name.strength == "decoy" or is_of_one:
        return None
    besides = (*sure.name.besides, *maybe.name.topics, *maybe.name.besides)
    return sure._replace(name=sure.name._replace(besides=besides))


def _claimed_twice(entry: RegisterEntry, known: RegisterEntry) -> Complaint:
    is_of_same = known.name.topics == entry.name.topics and known.path[0] == "topics"
    is_near = known.source.file in (entry.source.file, *entry.layer.over)
    claimed = CLAIMED_TWICE if is_near else CLAIMED_ELSEWHERE
    line = known.source.document.span(known.path).line
    return entry.complaint(
        UNDER_ANOTHER if is_of_same else claimed,
        topics=known.name.topics or Text("niets", "nothing"),
        key=known.path[-2],
        file=known.source.file,
        line=line,
    )
