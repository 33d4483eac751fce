"""This file finds a register's names among the words of a phrase: leftmost first, longest first.

Words are whole: "transport" holds no sport. A name's word* stands for every word that begins so,
a lone * for one to four words. "Evenementen- en Sportbeleid" is read as Evenementenbeleid and
Sportbeleid, "verkeer-vervoer" as verkeer en vervoer; endings such as -beleid leave a word's topic
as it is.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from portcheck.phrases.opening_words import APART
from portcheck.phrases.words import AND, SEPARATORS, begun, broken, listed, split

GAP = "*"
SURE = ("alias", "part")
"""The strengths of names that hold a topic, beyond doubt."""

BEYOND = SEPARATORS.union(
    APART, listed("but, ca, ed, ek, enz, eo, etc, maar, mar, ook, plus, tevens")
)
"""What a gap does not cross: nor is "c.a." anything that could fill it, and behind "maar ook"
something else begins.
"""

_NO_WORDS = SEPARATORS | {GAP}
_GAP_LENGTH = 4
_ELLIPSIS_REACH = 6
_LONGEST_WORD = 32
"""Of a longer word only so much is tried: the ways to cut it grow with its length."""

_FOOTNOTE = 2
"""So many figures has the number of a footnote: "Water12", but not "Water2030"."""

_COMPOUND = 2
"""So many topics may make one word, as in "water-bodem"; more are a list."""

_MOST_PARTS = 12
"""With more hyphens a word is no list of topics."""


class Name(NamedTuple):
    """A phrase of the register, and the topics that it names.

    `words` are those of the phrase, as they are looked for. `strength` is "alias" (the whole
    topic), "part" (a part of it), "arguable" (some would say so) or "decoy" (it names nothing,
    though a word in it would). `besides` are other topics that some would read in it.
    """

    phrase: str
    words: tuple[str, ...]
    topics: tuple[str, ...]
    strength: str
    besides: tuple[str, ...] = ()


def name_of(
    phrase: str, topics: tuple[str, ...], strength: str, besides: tuple[str, ...] = ()
) -> Name:
    """Give the name that a phrase of a register is."""
    return Name(phrase, spelt(phrase), topics, strength, besides)


class Match(NamedTuple):
    """A name found in a phrase, and which of its words it covers."""

    start: int
    end: int
    name: Name


class Matcher:
    """The names of a register, in a tree of their words."""

    def __init__(self, names: Iterable[Name], endings: Iterable[str]) -> None:
        written = {word.strip("-") for ending in endings for word in split(ending)}
        self._endings = tuple(sorted(written - {AND}, key=len, reverse=True))
        found = [(words, name) for name in names for words in _looks(name)]
        self._names = [name for _, name in found]
        self._vocabulary = {word for words, _ in found for word in words}
        self._root = _Node([_Pattern(words, rank) for rank, (words, _) in enumerate(found)], 0)

    def unhyphened(self, words: Iterable[str]) -> Iterator[str]:
        """Yield the words: "water-sport" as one, "verkeer-vervoer" as two with "en" between.

        And "ver- voer", as it was broken off at the end of a line, as one, and "omgevings wet".
        """
        for word in self._rejoined(words):
            yield from self._unhyphened(word) if "-" in word else (word,)

    def _rejoined(self, words: Iterable[str]) -> list[str]:
        joined = [""]
        for word in words:
            if joined[-1].endswith(("-", "s")) and self._goes_on(joined[-1], word):
                joined[-1] = joined[-1].removesuffix("-") + word
            else:
                joined.append(word)
        return joined[1:]

    def _goes_on(self, before: str, rest: str) -> bool:
        """Tell whether the rest of a word stands behind its start, and no topic behind another.

        What ends in -s may be a start as well, but not where it names something: "Fiets toerisme".
        """
        start = before.removesuffix("-")
        whole = start + rest
        if rest in SEPARATORS or not (whole in self._vocabulary or self._reaches(whole, start)):
            return False
        if start == before and self._at_start((start,)):
            return False
        return not (self._is_topic(start) and self._is_topic(rest))

    def _unhyphened(self, word: str) -> Sequence[str]:
        parts = _parts(word)
        is_list = len(parts) <= _MOST_PARTS and all(parts)
        if not is_list or word in self._vocabulary or self._reaches(word, parts[0]):
            return (word,)
        whole = "".join(parts)
        apart, listed = word.split("-"), f" {AND} ".join(parts).split()
        is_several = len(parts) > _COMPOUND or AND in apart
        if is_several and all(map(self._is_topic, parts)):
            return listed
        if whole in self._vocabulary or self._reaches(whole, parts[0]):
            return (whole,)
        if self._is_one(apart):
            return apart
        return listed if self._is_one(listed) or all(map(self._is_topic, parts)) else (word,)

    def _reaches(self, word: str, first: str) -> bool:
        """Tell whether a word has a name that is longer than its first part."""
        match = self._at_start((word,))
        return match is not None and _is_longer(match.name, first)

    def _tells(self, nodes: Iterable["_Node"], first: str) -> bool:
        """Tell whether a word that leads to these nodes names something by such a name.

        The "recreatieschap" does not.
        """
        name = next((self._names[node.rank] for node in nodes if node.rank is not None), None)
        return name is not None and name.strength != "decoy" and _is_longer(name, first)

    def _is_one(self, words: Sequence[str]) -> bool:
        """Tell whether words are one name."""
        match = self._at_start(words)
        return match is not None and match.end == len(words)

    def _is_topic(self, word: str) -> bool:
        """Tell whether a word names the whole of a topic."""
        match = self._at_start((word,))
        return match is not None and match.name.strength == "alias"

    def _at_start(self, words: Sequence[str]) -> Match | None:
        return self._longest([self._spellings(words, at) for at in range(len(words))], 0)

    def matches(self, words: Sequence[str], speaks: Sequence[bool]) -> Iterator[Match]:
        """Yield the names that start at a word which speaks."""
        spellings = [self._spellings(words, at) for at in range(len(words))]
        at = 0
        while at < len(words):
            match = self._longest(spellings, at) if speaks[at] else None
            if match:
                yield match
            at = match.end if match else at + 1

    def _longest(self, spellings: list[tuple[str, ...]], at: int) -> Match | None:
        fits = [
            (-end, order, in_gap, rank)
            for order, node in enumerate(dict.fromkeys(self._root.then(spellings[at])))
            for rank, (end, in_gap) in _ends(node, spellings, at).items()
        ]
        if not fits:
            return None
        less_end, _, _, rank = min(fits)
        return Match(at, -less_end, self._names[rank])

    def _spellings(self, words: Sequence[str], at: int) -> tuple[str, ...]:
        """Give the ways to take one word: as it stands, completed, without its ending."""
        word = words[at]
        bare = word.strip("-'?")
        if bare == word:
            return (word, *self._stems(word))
        completed = _completed(bare, words, at)
        nodes = {way: [*self._root.then([way])] for way in completed}
        whole = [w for w in completed if w in self._vocabulary or self._tells(nodes[w], bare)]
        stems = [stem for way in (*completed, bare) for stem in self._stems(way)]
        # last of all, since a decoy such as recreatieschap* must not hide the word itself
        begun = [way for way in completed if nodes[way]]
        return tuple(dict.fromkeys((*whole, bare, *stems, *begun)))

    def _stems(self, word: str) -> Iterator[str]:
        """Yield a word without its ending, or without the footnote that was put on its line."""
        unnumbered = word.rstrip("0123456789")
        if 1 < len(unnumbered) < len(word) <= len(unnumbered) + _FOOTNOTE:
            word = unnumbered
            yield from {word} & self._vocabulary
        if not word.endswith(self._endings):
            return
        for ending in self._endings:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                stem = word[: -len(ending)].rstrip("-")
                for bare in (stem, stem.removesuffix("s")):
                    if bare in self._vocabulary:
                        yield bare


def unparted(word: str) -> str:
    """Give a word as it is written without its hyphens."""
    return "".join(_parts(word))


def _parts(word: str) -> list[str]:
    return word.replace(f"-{AND}-", "-").split("-")


def _is_longer(name: Name, first: str) -> bool:
    return len(name.phrase.rstrip(f"{GAP}-")) > len(first)


def spelt(phrase: str) -> tuple[str, ...]:
    """Give the words of a register's phrase, with their stars; a lone star is a word."""
    if GAP not in phrase:
        return tuple(split(phrase))
    return tuple([word for piece in phrase.split() for word in _piece(piece)])


def names_nothing(words: Iterable[str]) -> bool:
    """Tell whether the words of a register's phrase are none: stars and breaks are not."""
    return _NO_WORDS.issuperset(words)


def _looks(name: Name) -> list[tuple[str, ...]]:
    """Give the words of a name, and again as they look with letters destroyed."""
    words = name.words
    if name.phrase.isascii() or len(pieces := name.phrase.split()) != len(words):
        return [words]
    return [words, tuple(broken(piece) or word for piece, word in zip(pieces, words, strict=True))]


def _piece(piece: str) -> list[str]:
    if not piece.endswith(GAP):
        return split(piece)
    words = begun(piece[:-1])
    return [*words[:-1], words[-1] + GAP] if words else [GAP]


class _Pattern(NamedTuple):
    words: tuple[str, ...]
    rank: int


class _Branches(NamedTuple):
    """Nodes by their word, with its star.

    `lengths` are, by the letters that what stands before a star begins with, how long it can be,
    from the longest; so many letters are `head`.
    """

    nodes: dict[str, "_Node"]
    head: int
    lengths: dict[str, list[int]]


class _Node:
    """The patterns that begin with the same words, by the word that comes next.

    They are sorted when they are first asked for: most names of a register no plan ever meets.
    """

    def __init__(self, patterns: list[_Pattern], depth: int) -> None:
        self._patterns = patterns
        self._depth = depth

    @cached_property
    def rank(self) -> int | None:
        """The first pattern that ends here."""
        return next((p.rank for p in self._patterns if len(p.words) == self._depth), None)

    @cached_property
    def is_gap(self) -> bool:
        """Whether it is a lone star that leads here; nothing leads to the root."""
        return self._patterns[0].words[self._depth - 1] == GAP

    def then(self, spellings: Iterable[str]) -> Iterator["_Node"]:
        """Yield the nodes that a word leads to: its own, its beginnings from the longest, a gap."""
        nodes, head, lengths = self._branches
        for word in spellings:
            if word in nodes:
                yield nodes[word]
            for length in lengths.get(word[:head], ()):
                begun = word[:length] + GAP
                if length <= len(word) and begun in nodes:
                    yield nodes[begun]

    @cached_property
    def _branches(self) -> _Branches:
        patterns: dict[str, list[_Pattern]] = {}
        for pattern in self._patterns:
            for word in pattern.words[self._depth : self._depth + 1]:
                patterns.setdefault(word, []).append(pattern)
        nodes = {word: _Node(those, self._depth + 1) for word, those in patterns.items()}
        begun = sorted((word[:-1] for word in nodes if word.endswith(GAP)), key=len, reverse=True)
        head = len(begun[-1]) if begun else 0
        lengths: dict[str, list[int]] = {}
        for letters in begun:
            known = lengths.setdefault(letters[:head], [])
            if len(letters) not in known[-1:]:
                known.append(len(letters))
        return _Branches(nodes, head, lengths)


def _ends(node: _Node, spellings: list[tuple[str, ...]], at: int) -> dict[int, tuple[int, bool]]:
    """Give where each pattern ends whose first word, which leads to `node`, stands at `at`.

    And whether in a gap: of two names of one length goes first which says its every word.

    A gap takes as few words as will do, and all it can where nothing follows.
    """
    ends: dict[int, tuple[int, bool]] = {}
    todo, done = [(node, at)], set()
    while todo:
        step = node, at = todo.pop()
        if step in done:
            continue
        done.add(step)
        behind = range(at + 1, at + 1 + (_gap_length(spellings, at) if node.is_gap else 1))
        if behind and node.rank is not None:
            ends.setdefault(node.rank, (behind[-1], node.is_gap))
        for after in reversed(behind):  # what is put last is tried first
            if after < len(spellings):
                todo += ((further, after) for further in node.then(spellings[after]))
    return ends


def _gap_length(spellings: list[tuple[str, ...]], at: int) -> int:
    """Count the words that a gap can take from `at` on."""
    words = (ways[0] for ways in spellings[at : at + _GAP_LENGTH])
    return sum(1 for _ in takewhile(lambda word: word not in BEYOND, words))


def _completed(bare: str, words: Sequence[str], at: int) -> list[str]:
    """Give the words that an ellipsis may stand for, the longest first."""
    if words[at].endswith("-"):
        partner = _partner(words, at)[-_LONGEST_WORD:]
        return [bare + partner[cut:] for cut in range(2, len(partner) - 2)]
    if words[at].startswith("-") and at > 1:
        partner = words[at - 2][:_LONGEST_WORD]
        return [partner[:cut] + bare for cut in range(len(partner) - 2, 1, -1)]
    return []


def _partner(words: Sequence[str], at: int) -> str:
    """Give the word that completes an ellipsis: "beleid" stands in "Sport- en cultuurbeleid"."""
    for word in words[at + 1 : at + _ELLIPSIS_REACH]:
        if word not in SEPARATORS and not word.endswith("-"):
            return word
    return ""
