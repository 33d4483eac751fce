"""This file reads a phrase of a plan: which topics of the register it names, and which it does not.

Aliases and decoys are matched over the phrase's words, leftmost first and longest first. Words are
whole: "transport" holds no sport. What stands behind "met uitzondering van" and its like names
nothing; "Evenementen- en Sportbeleid" is read as Evenementenbeleid and Sportbeleid.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from portcheck.plan.words import AND, BREAKS, broken, split
from portcheck.wording import Text

GAP = "*"
_GAP_LENGTH = 4
_ELLIPSIS_REACH = 6
_SHORTEST_TYPO = 7

_EXCEPT = tuple(
    tuple(words.split())
    for words in (
        "met uitzondering van",
        "met uitsluiting van",
        "afgezien van",
        "muv",
        "uitgezonderd",
        "exclusief",
        "excl",
        "behalve",
        "behoudens",
        "zonder",
        "niet",
        "except",
        "excluding",
        "utsein",
    )
)
_TOGETHER = tuple(
    tuple(words.split())
    for words in ("ism", "in samenwerking met", "samen met", "in overleg met", "iom", "imt")
)
_SCOPES: dict[str, list[tuple[str, ...]]] = {}
for _start in (*_EXCEPT, *_TOGETHER):
    _SCOPES.setdefault(_start[0], []).append(_start)
_SECOND = frozenset(("2e", "2de", "2nd", "tweede", "second", "twadde"))
_STAND_IN = frozenset(("plv", "plaatsvervangend", "vervanger", "vervangend"))
_SEAT = frozenset(("portefeuillehouder", "aanspreekpunt", "houder", "wethouder", "gedeputeerde"))


class Topic(NamedTuple):
    """A topic of a register: its id and its name."""

    id: str
    label: Text


class Name(NamedTuple):
    """A phrase of the register, and the topics that it names.

    `strength` is "alias" (the whole topic), "part" (a part of it), "arguable" (some would say so)
    or "decoy" (it names nothing, though a word in it would).
    """

    phrase: str
    topics: tuple[str, ...]
    strength: str


class Claim(NamedTuple):
    """What a phrase lays claim to: a whole topic, or the part or scope that its words name."""

    topic: str
    scope: str


class Reading(NamedTuple):
    """How a phrase was read. `rank` is "first", "second" or "shared" ("i.s.m.")."""

    words: tuple[str, ...]
    topics: tuple[str, ...]
    arguable: tuple[str, ...]
    decoys: tuple[str, ...]
    claims: tuple[Claim, ...]
    unread: tuple[str, ...]
    rank: str


class _Pattern(NamedTuple):
    words: tuple[str, ...]
    name: Name


class _Match(NamedTuple):
    start: int
    end: int
    name: Name


class Register:
    """The topics that rules speak of, and every phrase that names them or only seems to."""

    def __init__(
        self, topics: Mapping[str, Topic], names: Iterable[Name], endings: Iterable[str] = ()
    ) -> None:
        self.topics = topics
        self.names = tuple(names)
        self._endings = tuple(sorted(endings, key=len, reverse=True))
        self._index: dict[str, list[_Pattern]] = {}
        self._prefixes: dict[str, list[_Pattern]] = {}
        self._vocabulary: set[str] = set()
        for name in self.names:
            for words in _spelt(name.phrase):
                self._add(_Pattern(words, name))
        self._all_prefixes = tuple(sorted(self._prefixes, key=len, reverse=True))
        self.read = lru_cache(maxsize=8192)(self._read)
        self.near = lru_cache(maxsize=8192)(self._near)

    # read: (phrase) -> Reading; near: (phrase) -> the known phrase one typing error away, or None

    def label(self, topic: str) -> Text:
        """Give the name of a topic by its id."""
        return self.topics[topic].label

    def _near(self, phrase: str) -> str | None:
        """Give the register's phrase that is one typing error away from `phrase`."""
        ends = self._by_ends
        candidates = ends.get(phrase[:3], []) + ends.get(phrase[-3:], [])
        return next((name for known, name in candidates if _one_slip(phrase, known)), None)

    @cached_property
    def _by_ends(self) -> dict[str, list[tuple[str, str]]]:
        ends: dict[str, list[tuple[str, str]]] = {}
        for name in self.names:
            known = " ".join(split(name.phrase))
            if name.strength in ("alias", "part") and len(known) >= _SHORTEST_TYPO:
                for end in {known[:3], known[-3:]}:
                    ends.setdefault(end, []).append((known, name.phrase))
        return ends

    def _add(self, pattern: _Pattern) -> None:
        first = pattern.words[0]
        if first.endswith(GAP):
            self._prefixes.setdefault(first[:-1], []).append(pattern)
        else:
            self._index.setdefault(first, []).append(pattern)
        self._vocabulary.update(pattern.words)

    def _read(self, phrase: str) -> Reading:
        words = split(phrase)
        spoken, shared = _without_exceptions(words)
        spellings = [self._spellings(words, at) for at in range(len(words))]
        matches = list(self._matches(words, spellings, spoken))
        return Reading(
            words=tuple(words),
            topics=_topics(matches, "alias", "part"),
            arguable=_topics(matches, "arguable"),
            decoys=tuple(match.name.phrase for match in matches if match.name.strength == "decoy"),
            claims=tuple(dict.fromkeys(_claims(words, matches))),
            unread=tuple(_unread(words, spoken, matches)),
            rank="second" if _is_second(words) else "shared" if shared else "first",
        )

    def _matches(
        self, words: list[str], spellings: list[tuple[str, ...]], spoken: list[bool]
    ) -> Iterator[_Match]:
        at = 0
        while at < len(words):
            match = self._longest(spellings, at) if spoken[at] else None
            if match:
                yield match
            at = match.end if match else at + 1

    def _longest(self, spellings: list[tuple[str, ...]], at: int) -> _Match | None:
        best: _Match | None = None
        for word in spellings[at]:
            for pattern in self._candidates(word):
                end = _end(pattern.words, spellings, at)
                if end and (best is None or end > best.end):
                    best = _Match(at, end, pattern.name)
        return best

    def _candidates(self, word: str) -> Iterator[_Pattern]:
        yield from self._index.get(word, ())
        if word.startswith(self._all_prefixes):
            for prefix in self._all_prefixes:
                if word.startswith(prefix):
                    yield from self._prefixes[prefix]

    def _spellings(self, words: list[str], at: int) -> tuple[str, ...]:
        """Give the ways to take one word: as it stands, completed, without its ending."""
        word = words[at]
        if word in BREAKS or word == AND:
            return (word,)
        bare = word.strip("-'?")
        completed = _completed(bare, words, at) if bare != word else []
        whole = [way for way in completed if way in self._vocabulary]
        stems = [stem for way in (*completed, bare) for stem in self._stems(way)]
        return tuple(dict.fromkeys((*whole, bare, *stems)))

    def _stems(self, word: str) -> Iterator[str]:
        if not word.endswith(self._endings):
            return
        for ending in self._endings:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                stem = word[: -len(ending)].rstrip("-")
                for bare in (stem, stem.removesuffix("s")):
                    if bare in self._vocabulary:
                        yield bare


def _spelt(phrase: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of a register's phrase, and again as they look with letters destroyed."""
    pieces = phrase.split()
    words = tuple(word for piece in pieces for word in _piece(piece))
    yield words
    damaged = [broken(piece) for piece in pieces]
    if len(words) == len(pieces) and any(damaged):
        yield tuple(bad or good for bad, good in zip(damaged, words, strict=True))


def _piece(piece: str) -> list[str]:
    if not piece.endswith(GAP):
        return split(piece)
    words = split(piece[:-1])
    return [*words[:-1], words[-1] + GAP] if words else [GAP]


def _end(pattern: tuple[str, ...], spellings: list[tuple[str, ...]], at: int) -> int:
    """Give where the pattern ends when it starts at `at`; 0 where it does not fit."""
    for step, word in enumerate(pattern):
        if word == GAP:
            return _end_behind_gap(pattern[step + 1 :], spellings, at + step)
        if at + step >= len(spellings) or not _meets(word, spellings[at + step]):
            return 0
    return at + len(pattern)


def _end_behind_gap(rest: tuple[str, ...], spellings: list[tuple[str, ...]], at: int) -> int:
    """Give where `rest` ends behind one to four words; a gap at the end takes all it can."""
    reached = 0
    for width in range(1, _GAP_LENGTH + 1):
        if at + width > len(spellings) or spellings[at + width - 1][0] in BREAKS:
            break
        end = _end(rest, spellings, at + width)
        if end and rest:
            return end
        reached = end
    return reached


def _meets(word: str, spellings: tuple[str, ...]) -> bool:
    if word.endswith(GAP):
        return any(spelling.startswith(word[:-1]) for spelling in spellings)
    return word in spellings


def _completed(bare: str, words: list[str], at: int) -> list[str]:
    """Give the words that an ellipsis may stand for, the longest first."""
    if words[at].endswith("-"):
        partner = _partner(words, at)
        return [bare + partner[cut:] for cut in range(2, len(partner) - 2)]
    if words[at].startswith("-") and at > 1:
        partner = words[at - 2]
        return [partner[:cut] + bare for cut in range(len(partner) - 2, 1, -1)]
    return []


def _partner(words: list[str], at: int) -> str:
    """Give the word that completes an ellipsis: "beleid" stands in "Sport- en cultuurbeleid"."""
    for word in words[at + 1 : at + _ELLIPSIS_REACH]:
        if word not in BREAKS and word != AND and not word.endswith("-"):
            return word
    return ""


def _without_exceptions(words: list[str]) -> tuple[list[bool], bool]:
    """Tell of each word whether it speaks, or is excepted; and whether the phrase is shared."""
    spoken: list[bool] = []
    shared = False
    depth, silent_from = 0, -1
    for at, word in enumerate(words):
        depth += (word == "(") - (word == ")")
        if silent_from > depth or (silent_from >= 0 and word == ";"):
            silent_from = -1
        scope = _SCOPES.get(word) if silent_from < 0 else None
        started = next((s for s in scope or () if tuple(words[at : at + len(s)]) == s), None)
        if started:
            silent_from = depth
            shared = shared or started in _TOGETHER
        spoken.append(silent_from < 0)
    return spoken, shared


def _is_second(words: list[str]) -> bool:
    """Tell whether the phrase gives the second seat: "(2e portefeuillehouder)", "plv. …"."""
    for at, word in enumerate(words):
        if word in _STAND_IN and (at == 0 or words[at - 1] == "("):
            return True
        follower = words[at + 1] if at + 1 < len(words) else ")"
        if word in _SECOND and (
            follower in _SEAT or (follower == ")" and at > 0 and words[at - 1] == "(")
        ):
            return True
    return False


def _topics(matches: list[_Match], *strengths: str) -> tuple[str, ...]:
    named = {
        topic
        for match in matches
        if match.name.strength in strengths
        for topic in match.name.topics
    }
    return tuple(sorted(named))


def _claims(words: list[str], matches: list[_Match]) -> Iterator[Claim]:
    """Yield what each match claims: the whole topic, the segment it stands in, or the phrase.

    Where a bracket, a colon or a shortened word binds the parts of a phrase together, none of
    them means the same as it would by itself.
    """
    is_bound = any(word in "(;" or "-" in (word[0], word[-1]) for word in words)
    for match in matches:
        if match.name.strength not in ("alias", "part"):
            continue
        start, end = _segment(words, match)
        whole = match.name.strength == "alias" and (start, end) == (match.start, match.end)
        scope = words if is_bound else [] if whole else words[start:end]
        for topic in match.name.topics:
            yield Claim(topic, " ".join(scope))


def _segment(words: list[str], match: _Match) -> tuple[int, int]:
    start, end = match.start, match.end
    while start > 0 and not _parts(words[start - 1]):
        start -= 1
    while end < len(words) and not _parts(words[end]):
        end += 1
    return start, end


def _unread(words: list[str], spoken: list[bool], matches: list[_Match]) -> Iterator[str]:
    """Yield each stretch between breaks in which nothing was recognised."""
    read = {at for match in matches for at in range(match.start, match.end)}
    stretch: list[int] = []
    for at, word in enumerate([*words, ","]):
        if not _parts(word):
            stretch.append(at)
        elif stretch:
            if all(spoken[i] and i not in read for i in stretch):
                yield " ".join(words[i] for i in stretch)
            stretch = []


def _parts(word: str) -> bool:
    return word in BREAKS or word == AND


def _one_slip(typed: str, known: str) -> bool:
    """Tell whether one letter too many, too few, wrong or swapped leads from `known` to `typed`.

    The first letter must be right, and a slip at the very end is taken for an inflection.
    """
    if abs(len(typed) - len(known)) > 1 or typed[0] != known[0] or typed == known:
        return False
    same = 0
    while same < min(len(typed), len(known)) and typed[same] == known[same]:
        same += 1
    if same >= min(len(typed), len(known)):
        return False
    rest, known_rest = typed[same:], known[same:]
    return (
        rest[1:] == known_rest[1:]
        or rest[1:] == known_rest
        or rest == known_rest[1:]
        or (rest[:2] == known_rest[1::-1] and rest[2:] == known_rest[2:])
    )
