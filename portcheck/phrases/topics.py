"""This file reads a phrase of a plan: which topics of the register it names, and which it may."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from portcheck.phrases.claims import Claim, claims
from portcheck.phrases.matching import GAP, SURE, Match, Matcher, Name, name_of, unparted
from portcheck.phrases.plain_seats import headed, plainly
from portcheck.phrases.scope import Scope, scope
from portcheck.phrases.seat_words import is_joint, is_office
from portcheck.phrases.seats import seating
from portcheck.phrases.silence import is_body_of
from portcheck.phrases.slips import Slips
from portcheck.phrases.weighing import weight_told
from portcheck.phrases.words import ANOTHER, BREAKS, OWN, SEPARATORS, split
from portcheck.wording import Text

# fmt: off
_THE_REST = (
    "al het andere", "al het overige", "al it oare", "all other portfolios", "all other topics",
    "alle andere onderwerpen", "alle andere portefeuilles", "alle overige beleidsterreinen",
    "alle overige onderwerpen", "alle overige portefeuilles", "alle resterende onderwerpen",
    "everything else", "overige onderwerpen", "overige portefeuilles",
)
# fmt: on
"""Any topic may be meant by these."""

_REMEMBERED = 8192
"""Phrases that are remembered: plans of one body repeat them."""


class Topic(NamedTuple):
    """A topic of a register: its id and its name."""

    id: str
    label: Text


class Reading(NamedTuple):
    """How a phrase was read. `rank` is "first", "second" or "shared" ("i.s.m.").

    `said` are the `words` that speak for the holder, in the first seat. `weight` is what is said
    behind the topics, "Wonen (zwaarte 2)"; where none is, it is 1, and 0 of what is only an office,
    a seat elsewhere, or another's. `unread` are the stretches in which nothing was recognised,
    `slips` those of them that are one typing error away from a phrase of the register, each with
    that phrase, and `meant` the topics of these.
    """

    words: tuple[str, ...]
    said: tuple[str, ...]
    topics: tuple[str, ...]
    arguable: tuple[str, ...]
    decoys: tuple[str, ...]
    claims: tuple[Claim, ...]
    unread: tuple[str, ...]
    slips: tuple[tuple[str, str], ...]
    rank: str
    weight: float = 1
    meant: tuple[str, ...] = ()

    @property
    def mentioned(self) -> tuple[str, ...]:
        """The topics that are not missing where this is said."""
        return (*self.topics, *self.arguable, *self.meant)


class Register:
    """The topics that rules speak of, and every phrase that names them or only seems to."""

    def __init__(
        self, topics: Mapping[str, Topic], names: Iterable[Name], endings: Iterable[str] = ()
    ) -> None:
        rest = (name_of(words, tuple(topics), "arguable") for words in _THE_REST)
        names = (*names, *rest)
        self.topics = topics
        self._matcher = Matcher(names, endings)
        self._slips = Slips(
            (" ".join(name.words), name.phrase)
            for name in names
            if name.strength in SURE and GAP not in name.phrase
        )
        self._by_name: dict[str, str] = {}
        for topic in topics.values():
            for name in (topic.id, *topic.label):
                self._by_name.setdefault(name.casefold(), topic.id)
        self._read = lru_cache(_REMEMBERED)(self._reading)

    def read(self, phrase: str, before: str = "", people: tuple[str, ...] = ()) -> Reading:
        """Give how a phrase of a plan is read, behind what others left open before it.

        `people` are those who are named where marks for a holder stand in the phrase.
        """
        return self._read(phrase, before, people)

    def named(self, said: str) -> tuple[str, ...]:
        """Give the topics meant by an id, by a label in any language, or by a phrase."""
        topic = self._by_name.get(said.casefold())
        return (topic,) if topic else self.read(said).topics

    def label(self, topic: str) -> Text:
        """Give the name of a topic by its id."""
        return self.topics[topic].label

    def _reading(self, phrase: str, before: str, people: tuple[str, ...]) -> Reading:
        written = [*plainly(split(headed(phrase)))]
        words = tuple(self._matcher.unhyphened(written))
        heard, rank = self._heard(words, before)
        matches, in_passing = self._found(words, heard)
        shown = _named(words, people) if people else words
        unread = tuple(_unread(shown, heard.speaks, [*matches, *in_passing]))
        slips = tuple(
            (said, near) for said in dict.fromkeys(unread) if (near := self._slips.near(said))
        )
        hyphened = {unparted(word): word for word in written if "-" in word}
        if hyphened:
            in_passing += self._in_parts(words, heard, matches, hyphened)
        topics = _topics(matches, *SURE)
        arguable = {
            *_topics(matches, "arguable"),
            *_topics(in_passing, *SURE, "arguable"),
            *(topic for match in (*matches, *in_passing) for topic in match.name.besides),
        }.difference(topics)
        is_work = not heard.is_elsewhere and (topics or not is_office(words))
        return Reading(
            words=shown,
            said=tuple(word for word, is_so in zip(shown, heard.speaks, strict=True) if is_so),
            topics=topics,
            arguable=tuple(sorted(arguable)),
            decoys=tuple(match.name.phrase for match in matches if match.name.strength == "decoy"),
            claims=tuple(dict.fromkeys(claims(shown, matches))),
            unread=unread,
            slips=slips,
            meant=tuple(topic for _, near in slips for topic in self.read(near).topics),
            rank=rank,
            weight=weight_told(phrase, otherwise=1 if is_work else 0),
        )

    def _heard(self, words: Sequence[str], before: str) -> tuple[Scope, str]:
        """Tell which words speak of the holder behind what was left open, and in which seat."""
        lead = [*plainly(split(before))] if before else []
        if lead[-1:] == [":"] and self._names_something(lead):
            lead = []  # a heading that names a topic says nothing of those below it
        said, first = [*lead, *words], len(lead)
        heading = first if lead[-1:] == [":"] else 0
        told = scope(said, self._names_something, heading, self._is_topic)
        seats = seating(said, self._names_something, self._is_topic)
        speaks, touched = [*told.speaks], [*told.touched]
        for at in (at for part in seats.seconds for at in part):
            speaks[at], touched[at] = False, touched[at] or speaks[at]
        rank = _rank(said, is_second=seats.is_all, is_shared=told.is_shared)
        is_elsewhere = told.is_elsewhere and not _says_something(words, told.speaks[first:])
        heard = Scope(tuple(speaks[first:]), tuple(touched[first:]), told.is_shared, is_elsewhere)
        return heard, rank

    def _names_something(self, words: Sequence[str]) -> bool:
        return any(self._matcher.matches(words, [True] * len(words)))

    def _is_topic(self, words: Sequence[str]) -> bool:
        """Tell whether words mean the whole of a topic, and nothing more."""
        found = self._matcher.matches(words, [True] * len(words))
        return any(len(words) == m.end - m.start and m.name.strength == "alias" for m in found)

    def _found(self, words: Sequence[str], heard: Scope) -> tuple[list[Match], list[Match]]:
        """Give what is named by words that speak, and by those that are touched upon.

        A name that speaks in part is touched upon: "Vergunningverlening, toezicht en handhaving
        (gaat naar Smit)".
        """
        matches: list[Match] = []
        partly: list[Match] = []
        for match in self._matcher.matches(words, heard.speaks):
            (matches if _is_said(match, words, heard.speaks) else partly).append(match)
        passed = _with_gaps(words, heard, matches)
        in_passing = self._matcher.matches(words, passed) if any(passed) else ()
        return matches, [*partly, *in_passing]

    def _in_parts(
        self, words: Sequence[str], heard: Scope, matches: list[Match], hyphened: Mapping[str, str]
    ) -> Iterator[Match]:
        """Yield what is named between the hyphens of words that are heard.

        `hyphened` gives a word of a name as it was written.
        """
        names = {at: match.name for match in matches for at in range(match.start, match.end)}
        for at, word in enumerate(words):
            whole = hyphened.get(unparted(word), word) if at in names else word
            if "-" in whole and (heard.speaks[at] or heard.touched[at]):
                yield from self._between_hyphens(whole, names.get(at))

    def _between_hyphens(self, word: str, name: Name | None) -> Iterator[Match]:
        """Yield what is named between the hyphens of a word: "cultuur-sport".

        Whole topics are so in a word of another name too: the "water-natuur" that may be a list.
        """
        parts = [part for part in word.split("-") if part]
        if name:
            is_name = word in name.words or name.strength == "decoy"
            parts = [part for part in parts if not is_name and self._is_topic([part])]
        all_said = Scope(
            (True,) * len(parts), (False,) * len(parts), is_shared=False, is_elsewhere=False
        )
        named, in_passing = self._found(parts, all_said)
        yield from (*named, *in_passing)


def _named(words: Sequence[str], people: Iterable[str]) -> tuple[str, ...]:
    """Give the words with the names of holders where marks stand for them."""
    names = (" ".join([word for word in split(name) if word not in BREAKS]) for name in people)
    return tuple([next(names) if word in (ANOTHER, OWN) else word for word in words])


def _rank(words: Sequence[str], *, is_second: bool, is_shared: bool) -> str:
    if is_second:
        return "second"
    return "shared" if is_shared or is_joint(words) else "first"


def _says_something(words: Sequence[str], speaks: Sequence[bool]) -> bool:
    return any(is_so and word not in SEPARATORS for word, is_so in zip(words, speaks, strict=True))


def _topics(matches: list[Match], *strengths: str) -> tuple[str, ...]:
    named = {
        topic
        for match in matches
        if match.name.strength in strengths
        for topic in match.name.topics
    }
    return tuple(sorted(named))


def _is_said(match: Match, words: Sequence[str], speaks: Sequence[bool]) -> bool:
    """Tell whether a name is said of the holder: a "sportcommissie" only deals with sport.

    What fills a gap at its end may be silent: "VTH samen met Smit".
    """
    named = match.name.words
    if match.name.strength not in SURE:
        return True
    if named[-1] == GAP:
        return all(speaks[match.start : match.start + len(named) - 1])
    last = match.end - 1
    is_body = words[last] != named[-1] and is_body_of(words, last)
    return all(speaks[match.start : match.end]) and not is_body


def _with_gaps(words: Sequence[str], heard: Scope, matches: list[Match]) -> Sequence[bool]:
    """Add what fills the gap of a name: "ruimte voor sport" and "VTH sport" are about sport."""
    filling = {
        at
        for match in matches
        if f" {GAP}" in match.name.phrase
        for at in range(match.start, match.end)
        if heard.speaks[at] and words[at] not in split(match.name.phrase)
    }
    if not filling:  # as in most
        return heard.touched
    return [is_so or at in filling for at, is_so in enumerate(heard.touched)]


def _unread(words: Sequence[str], speaks: Sequence[bool], matches: list[Match]) -> Iterator[str]:
    """Yield each stretch between breaks in which nothing was recognised."""
    read = {at for match in matches for at in range(match.start, match.end)}
    stretch: list[int] = []
    for at, word in enumerate([*words, ","]):
        if word not in SEPARATORS:
            stretch.append(at)
        elif stretch:
            if all(speaks[i] and i not in read for i in stretch):
                yield " ".join(words[i] for i in stretch)
            stretch = []
