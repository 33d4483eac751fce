"""This file finds a register's names among the words of a phrase: leftmost first, longest first.

Words are whole: "transport" holds no sport. A name's word* stands for every word that begins so,
a lone * for one to four words. "Evenementen- en Sportbeleid" is read as Evenementenbeleid and
Sportbeleid; endings such as -beleid leave a word's topic as it is.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from portcheck.plan.words import AND, BREAKS, broken, split

GAP = "*"
_STOPS = BREAKS | {AND}
"""What a gap does not cross: behind "en" something else begins."""
_GAP_LENGTH = 4
_ELLIPSIS_REACH = 6
_LONGEST_WORD = 60
"""Of a longer word only so much is tried: the ways to cut it grow with its length."""


class Name(NamedTuple):
    """A phrase of the register, and the topics that it names.

    `strength` is "alias" (the whole topic), "part" (a part of it), "arguable" (some would say so)
    or "decoy" (it names nothing, though a word in it would).
    """

    phrase: str
    topics: tuple[str, ...]
    strength: str


class _Pattern(NamedTuple):
    words: tuple[str, ...]
    name: Name


class Match(NamedTuple):
    """A name found in a phrase, and which of its words it covers."""

    start: int
    end: int
    name: Name


class Matcher:
    """The names of a register, by their first words."""

    def __init__(self, names: Iterable[Name], endings: Iterable[str]) -> None:
        self._endings = tuple(sorted(endings, key=len, reverse=True))
        self._index: dict[str, list[_Pattern]] = {}
        self._prefixes: dict[str, list[_Pattern]] = {}
        self._vocabulary: set[str] = set()
        for name in names:
            for words in _spelt(name.phrase):
                self._add(_Pattern(words, name))
        self._all_prefixes = tuple(sorted(self._prefixes, key=len, reverse=True))

    def matches(self, words: Sequence[str], speaks: Sequence[bool]) -> Iterator[Match]:
        """Yield the names that start at a word which speaks."""
        spellings = [self._spellings(words, at) for at in range(len(words))]
        at = 0
        while at < len(words):
            match = self._longest(spellings, at) if speaks[at] else None
            if match:
                yield match
            at = match.end if match else at + 1

    def _add(self, pattern: _Pattern) -> None:
        first = pattern.words[0]
        if first.endswith(GAP):
            self._prefixes.setdefault(first[:-1], []).append(pattern)
        else:
            self._index.setdefault(first, []).append(pattern)
        self._vocabulary.update(pattern.words)

    def _longest(self, spellings: list[tuple[str, ...]], at: int) -> Match | None:
        best: Match | None = None
        for word in spellings[at]:
            for pattern in self._candidates(word):
                end = _end(pattern.words, spellings, at)
                if end and (best is None or end > best.end):
                    best = Match(at, end, pattern.name)
        return best

    def _candidates(self, word: str) -> Iterator[_Pattern]:
        yield from self._index.get(word, ())
        if word.startswith(self._all_prefixes):
            for prefix in self._all_prefixes:
                if word.startswith(prefix):
                    yield from self._prefixes[prefix]

    def _spellings(self, words: Sequence[str], at: int) -> tuple[str, ...]:
        """Give the ways to take one word: as it stands, completed, without its ending."""
        word = words[at]
        if word in BREAKS or word == AND:
            return (word,)
        bare = word.strip("-'?")
        completed = _completed(bare, words, at) if bare != word else []
        whole = [way for way in completed if way in self._vocabulary]
        stems = [stem for way in (*completed, bare) for stem in self._stems(way)]
        # last of all, since a decoy such as recreatieschap* must not hide the word itself
        begun = [way for way in completed if way.startswith(self._all_prefixes)]
        return tuple(dict.fromkeys((*whole, bare, *stems, *begun)))

    def _stems(self, word: str) -> Iterator[str]:
        if not word.endswith(self._endings):
            return
        for ending in self._endings:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                stem = word[: -len(ending)].rstrip("-")
                for bare in (stem, stem.removesuffix("s")):
                    if bare in self._vocabulary:
                        yield bare


def gaps(phrase: str) -> int:
    """Count the lone stars of a register's phrase."""
    return sum(_piece(piece) == [GAP] for piece in phrase.split())


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
        if at + width > len(spellings) or spellings[at + width - 1][0] in _STOPS:
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
        if word not in BREAKS and word != AND and not word.endswith("-"):
            return word
    return ""
