"""This file reads the registers of topics of packs, and joins them with a configuration's names."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from portcheck.errors import Complaint, Trap, each, require_none
from portcheck.finding import Path
from portcheck.nearest import Hint, did_you_mean, first_hints, naming
from portcheck.phrases.matching import GAP, Name, name_of, names_nothing, spelt
from portcheck.phrases.topics import Register, Topic
from portcheck.rulebook.files import NO_WORD, Source
from portcheck.wording import Text, text_of

CLAIMED_TWICE = Trap(
    '"{phrase}" noemt al {topics} ({file}:{line}); één tekst kan geen twee dingen betekenen',
    '"{phrase}" names {topics} already ({file}:{line}); one phrase cannot mean two things',
    "claimed-twice",
    "haal de tekst op een van beide plaatsen weg; noemt hij beide onderwerpen, zet hem dan onder "
    "joint",
    "remove the phrase from one of the two places; if it names both topics, put it under joint",
)
CLAIMED_ELSEWHERE = Trap(
    '"{phrase}" noemt al {topics} ({file}:{line}); laat het ene pakket het andere uitbreiden '
    "(extends), dan gaan de eigen namen voor",
    '"{phrase}" names {topics} already ({file}:{line}); let one pack extend the other (extends), '
    "and its own names take precedence",
    "claimed-twice",
    "zet het ene pakket bij het andere onder extends, of kies er een",
    "list one pack under extends in the other, or choose one of them",
)
UNDER_ANOTHER = Trap(
    '"{phrase}" staat bij {topics} al onder {key} ({file}:{line}); kies een van beide',
    '"{phrase}" stands under {key} of {topics} already ({file}:{line}); choose one of the two',
    "claimed-twice",
    "haal de tekst op een van beide plaatsen weg; is de andere die van een ander pakket, breid "
    "dat dan uit (extends): dan gaat voor wat hier staat",
    "remove the phrase from one of the two places; if the other is in another pack, extend that "
    "pack (extends): then what is said here takes precedence",
)
UNKNOWN_TOPIC = Trap(
    'onbekend onderwerp "{topic}"{hint}',
    'unknown topic "{topic}"{hint}',
    "unknown-topic",
    "noem een onderwerp dat bestaat, of zet het in topics.yaml",
    "name a topic that exists, or put it in topics.yaml",
)
MANY_GAPS = Trap(
    '"{phrase}" heeft meer dan {most} losse sterretjes',
    '"{phrase}" has more than {most} lone stars',
    "many-gaps",
    "schrijf de woorden uit, of maak er twee namen van",
    "write the words in full, or split it into two names",
)
MOST_GAPS = 3
"""Each may stand for one to four words, and every way is tried."""

NO_LABEL = Trap(
    'het onderwerp "{topic}" heeft nog geen naam; geef het een label in beide talen',
    'the topic "{topic}" has no name yet; give it a label in both languages',
    "missing-text",
    "zet onder {topic}: label: {{nl: …, en: …}}",
    "put below {topic}: label: {{nl: …, en: …}}",
)
ELSEWHERE = Text(
    ' (een onderwerp van het pakket "{pack}"; neem dat op onder extends of packs)',
    ' (a topic of the pack "{pack}"; name that under extends or packs)',
)

ARGUABLE = "arguable"
KEPT = "names"
"""The key under which a wheel keeps the names of a register; no file has it."""

_STRENGTHS = {"aliases": "alias", "parts": "part", ARGUABLE: ARGUABLE, "decoys": "decoy"}


class Layer(NamedTuple):
    """The register of a pack, and the files of those that it overrules, of packs it extends."""

    source: Source
    over: frozenset[str] = frozenset()


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
        """What its phrase means: topics, and how surely."""
        return self.name.topics, self.name.strength

    def complaint(self, message: Text, **values: object) -> Complaint:
        """Make a complaint about it, which may say its `{phrase}`."""
        said = {"phrase": self.name.phrase, **values}
        return self.source.complaint(message, self.path, at_key=False, **said)


def join(layers: list[Layer], config: Source | None, others: Mapping[str, str]) -> Register:
    """Make one register of layers, each after the layers that it overrules.

    A topic in several layers is one topic, with the names of all. A phrase that two topics claim
    raises PortcheckError, except that settings overrule every pack, a pack overrules the packs
    that it extends, and an arguable phrase may be claimed by another topic too.
    `others` are topics of packs that do not judge, each with its pack: settings may name them too.
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
            entries += _entries_under(layer, data, (id_,), ("topics", id_))
    return Register(topics, [entry.name for entry in distinct(entries)], endings)


def kept(register: Source) -> list[Name]:
    """Give the names of a register that a wheel keeps, as `wheel.py` wrote them."""
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
    """Yield each unknown topic that a file names; `named` has all its topics, with their paths."""
    for path, topic in named:
        if topic not in topics:
            meant = hint_at(topic, topics, others, hint)
            yield source.complaint(UNKNOWN_TOPIC, path, topic=topic, hint=meant)


def hint_at(
    topic: str, topics: Iterable[str], others: Mapping[str, str], hint: Hint = did_you_mean
) -> Text:
    """Give the hint for an unknown topic: the nearest one, or the pack that has it."""
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
    """Yield each topic of a joint name, with the path to it."""
    for at, joint in enumerate(register.data.get("joint", ())):
        for topic_at, topic in enumerate(joint["topics"]):
            yield ("joint", at, "topics", topic_at), topic


def entries_of(layer: Layer) -> Iterator[RegisterEntry]:
    """Yield the names of a layer, in the order of its file."""
    source = layer.source
    for id_, data in source.data["topics"].items():
        yield from _entries_under(layer, data, (id_,), ("topics", id_))
    for at, joint in enumerate(source.data.get("joint", ())):
        for phrase_at, phrase in enumerate(joint["phrases"]):
            path = ("joint", at, "phrases", phrase_at)
            yield RegisterEntry(name_of(phrase, tuple(joint["topics"]), "part"), layer, path)
    yield from _entries_under(layer, {"decoys": source.data.get("decoys", ())}, (), ())


def _entries_under(
    layer: Layer, data: Mapping[str, Any], topics: tuple[str, ...], base: Path
) -> Iterator[RegisterEntry]:
    for key, strength in _STRENGTHS.items():
        for at, phrase in enumerate(data.get(key, ())):
            meant = () if strength == "decoy" else topics
            yield RegisterEntry(name_of(phrase, meant, strength), layer, (*base, key, at))


def distinct(entries: list[RegisterEntry]) -> list[RegisterEntry]:
    """Give each name once, with its meaning in the uppermost layer; raises PortcheckError."""
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
        if _overrules(entry, known):
            first[words] = entry
        elif both := _shared_claim(entry, known):
            first[words] = both
        else:
            complaints.append(_claimed_twice(entry, known))
    require_none(complaints)
    return list(first.values())


def _overrules(entry: RegisterEntry, known: RegisterEntry) -> bool:
    """Tell whether an entry replaces one of a lower layer; a topic's decoy only its own topic's."""
    is_of_topic = entry.name.strength == "decoy" and entry.path[0] == "topics"
    is_its_own = known.name.topics == entry.path[1:2] or not is_of_topic
    return is_its_own and known.source.file in entry.layer.over


def _shared_claim(entry: RegisterEntry, known: RegisterEntry) -> RegisterEntry | None:
    """Join two topics' claims if one is arguable: that causes no finding, so both can stand."""
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
