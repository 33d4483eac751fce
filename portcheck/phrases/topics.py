"""This file reads a phrase of a plan: which topics of the register it names, and which it may."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import or_
from typing import NamedTuple

from portcheck.phrases.matching import GAP, Match, Matcher, Name, name_of, unparted
from portcheck.phrases.plain_seats import headed, plainly
from portcheck.phrases.scope import scope
from portcheck.phrases.seat_words import is_joint, is_office
from portcheck.phrases.seats import seating
from portcheck.phrases.silence import is_body_of
from portcheck.phrases.slips import Slips
from portcheck.phrases.words import AND, ANOTHER, BREAKS, OWN, split
from portcheck.wording import Text

_SURE = ("alias", "part")
_BINDING = frozenset(("(", ";", ":", "onderdeel", "onderdelen"))
# fmt: off
_ASPECTS = frozenset((
    AND, ",", "beheer", "beleid", "gebied", "midden", "noord", "noordoost", "noordwest", "oost",
    "uitvoering", "west", "zuid", "zuidoost", "zuidwest",
))
# fmt: on
"""In these alone is said which part of a topic is meant: "Natuur - beleid", "Sport, West"."""

WEIGHTS = ("zwaarte", "gewicht", "weging", "weight")
"""Behind these a phrase says what it weighs."""

_WEIGHT = (
    rf"(?:[([,;:]|\s[-–])\s*(?:{'|'.join(WEIGHTS)})[ :=]{{1,3}}([0-9]{{1,3}}(?:[.,][0-9]{{1,3}})?)"
    r"\s*(?:$|[)\],;.])"
)
"""What is said behind a sign: "Gezond gewicht 2.0" is a topic."""

# fmt: off
_THE_REST = (
    "al het andere", "al het overige", "al it oare", "all other portfolios", "all other topics",
    "alle andere onderwerpen", "alle andere portefeuilles", "alle overige beleidsterreinen",
    "alle overige onderwerpen", "alle overige portefeuilles", "alle resterende onderwerpen",
    "everything else", "overige onderwerpen", "overige portefeuilles",
)
# fmt: on
"""Any topic may be meant by these."""

_BRACKET = 8
"""Fewer words has a weight with its brackets: "(gewicht: 2,5)"."""

_REMEMBERED = 8192
"""Phrases that are remembered: plans of one body repeat them."""


class Topic(NamedTuple):
    """A topic of a register: its id and its name."""

    id: str
    label: Text


class Claim(NamedTuple):
    """What a phrase lays claim to: a topic in these words, which may mean the whole of it."""

    topic: str
    words: str
    is_whole: bool


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
            if name.strength in _SURE and GAP not in name.phrase
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
        lead = self._lead(before) if before else []
        said = [*lead, *words]
        heading = len(lead) if lead[-1:] == [":"] else 0
        speaks, touched, is_shared, is_elsewhere = scope(
            said, self._names_something, heading, self._is_topic
        )
        speaks, touched = speaks[len(lead) :], touched[len(lead) :]
        is_own = not is_elsewhere or _says_something(words, speaks)
        seats = seating(said, self._names_something, self._is_topic)
        seconds = [range(s.start - len(lead), s.stop - len(lead)) for s in seats.seconds]
        if seconds:
            speaks, touched = _touched_alone(seconds, speaks, touched)
        matches, in_passing = self._found(words, speaks, touched)
        shown = _named(words, people) if people else words
        unread = tuple(_unread(shown, speaks, [*matches, *in_passing]))
        slips = tuple(
            (said, near) for said in dict.fromkeys(unread) if (near := self._slips.near(said))
        )
        heard = list(map(or_, speaks, touched))
        hyphened = {unparted(word): word for word in written if "-" in word}
        if hyphened:
            in_passing += self._in_parts(words, heard, matches, hyphened)
        topics = _topics(matches, *_SURE)
        arguable = {
            *_topics(matches, "arguable"),
            *_topics(in_passing, *_SURE, "arguable"),
            *(topic for match in (*matches, *in_passing) for topic in match.name.besides),
        }.difference(topics)
        return Reading(
            words=shown,
            said=tuple(word for word, is_so in zip(shown, speaks, strict=True) if is_so),
            topics=topics,
            arguable=tuple(sorted(arguable)),
            decoys=tuple(match.name.phrase for match in matches if match.name.strength == "decoy"),
            claims=tuple(dict.fromkeys(_claims(shown, matches))),
            unread=unread,
            slips=slips,
            meant=tuple(topic for _, near in slips for topic in self.read(near).topics),
            rank=_rank(said, is_second=seats.is_all, is_shared=is_shared),
            weight=_weight(phrase, 1 if is_own and (topics or not is_office(words)) else 0),
        )

    def _lead(self, before: str) -> list[str]:
        """Give the words of what was left open, unless it is a heading that names a topic."""
        lead = [*plainly(split(before))]
        return [] if lead[-1:] == [":"] and self._names_something(lead) else lead

    def _names_something(self, words: Sequence[str]) -> bool:
        return any(self._matcher.matches(words, [True] * len(words)))

    def _is_topic(self, words: Sequence[str]) -> bool:
        """Tell whether words mean the whole of a topic, and nothing more."""
        found = self._matcher.matches(words, [True] * len(words))
        return any(len(words) == m.end - m.start and m.name.strength == "alias" for m in found)

    def _found(
        self, words: Sequence[str], speaks: Sequence[bool], touched: Sequence[bool]
    ) -> tuple[list[Match], list[Match]]:
        """Give what is named by words that speak, and by those that are touched upon.

        A name that speaks in part is touched upon: "Vergunningverlening, toezicht en handhaving
        (gaat naar Smit)".
        """
        found = list(self._matcher.matches(words, speaks))
        matches = [match for match in found if _is_said(match, words, speaks)]
        partly = [match for match in found if not _is_said(match, words, speaks)]
        passed = _with_gaps(words, speaks, touched, matches)
        in_passing = self._matcher.matches(words, passed) if any(passed) else ()
        return matches, [*partly, *in_passing]

    def _in_parts(
        self,
        words: Sequence[str],
        heard: Sequence[bool],
        matches: list[Match],
        hyphened: Mapping[str, str],
    ) -> Iterator[Match]:
        """Yield what is named between the hyphens of a word: "cultuur-sport".

        Whole topics are so in a word of another name too: the "water-natuur" that may be a list.
        """
        names = {at: match.name for match in matches for at in range(match.start, match.end)}
        for at, word in enumerate(words):
            whole = hyphened.get(unparted(word), word) if at in names else word
            if "-" not in whole or not heard[at]:
                continue
            parts = [part for part in whole.split("-") if part]
            if at in names:
                is_name = whole in names[at].words or names[at].strength == "decoy"
                parts = [part for part in parts if not is_name and self._is_topic([part])]
            named, in_passing = self._found(parts, [True] * len(parts), [False] * len(parts))
            yield from (*named, *in_passing)


def _named(words: Sequence[str], people: Iterable[str]) -> tuple[str, ...]:
    """Give the words with the names of holders where marks stand for them."""
    names = (" ".join([word for word in split(name) if word not in BREAKS]) for name in people)
    return tuple([next(names) if word in (ANOTHER, OWN) else word for word in words])


def _touched_alone(
    parts: Sequence[range], speaks: Sequence[bool], touched: Sequence[bool]
) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
    """Leave what these parts say touched upon, and nothing more."""
    inside = {at for part in parts for at in part}
    return (
        tuple([is_so and at not in inside for at, is_so in enumerate(speaks)]),
        tuple([touched[at] or (is_so and at in inside) for at, is_so in enumerate(speaks)]),
    )


def _rank(words: Sequence[str], *, is_second: bool, is_shared: bool) -> str:
    if is_second:
        return "second"
    return "shared" if is_shared or is_joint(words) else "first"


def _says_something(words: Sequence[str], speaks: Sequence[bool]) -> bool:
    return any(is_so and not _parts(word) for word, is_so in zip(words, speaks, strict=True))


def _weight(phrase: str, otherwise: float) -> float:
    plain = phrase.casefold()
    if not any(word in plain for word in WEIGHTS):  # as in most
        return otherwise
    said = re.findall(_WEIGHT, plain)
    return sum(float(weight.replace(",", ".")) for weight in said) if said else otherwise


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
    if match.name.strength not in _SURE:
        return True
    if named[-1] == GAP:
        return all(speaks[match.start : match.start + len(named) - 1])
    last = match.end - 1
    is_body = words[last] != named[-1] and is_body_of(words, last)
    return all(speaks[match.start : match.end]) and not is_body


def _with_gaps(
    words: Sequence[str], speaks: Sequence[bool], touched: Sequence[bool], matches: list[Match]
) -> Sequence[bool]:
    """Add what fills the gap of a name: "ruimte voor sport" and "VTH sport" are about sport."""
    filling = {
        at
        for match in matches
        if f" {GAP}" in match.name.phrase
        for at in range(match.start, match.end)
        if speaks[at] and words[at] not in split(match.name.phrase)
    }
    return [is_so or at in filling for at, is_so in enumerate(touched)] if filling else touched


def _claims(words: Sequence[str], matches: list[Match]) -> Iterator[Claim]:
    """Yield what each match claims, in the words of its segment or of the phrase.

    Where a bracket, a colon, a shortened word, "onderdeel" or an aspect binds the parts of a phrase
    together, none of them means the same as it would by itself. What it weighs changes nothing.
    """
    words = unweighed(words)
    sure = [m for m in matches if m.name.strength in _SURE and m.end <= len(words)]
    if not sure:
        return
    is_bound = _tells_part(words) or any(
        word in _BINDING or "-" in (word[0], word[-1]) for word in words
    )
    whole = " ".join(words) if is_bound else ""  # joined once: it may have hundreds of segments
    breaks = [-1, *(at for at, word in enumerate(words) if _parts(word)), len(words)]

    def segment(match: Match) -> tuple[int, int]:
        start = breaks[bisect_left(breaks, match.start) - 1] + 1
        return start, breaks[bisect_left(breaks, match.end)]

    for (start, end), inside in groupby(sure, segment):
        said = whole or " ".join(words[start:end])
        for match in inside:
            is_alias = match.name.strength == "alias"
            is_whole = is_alias and (start, end) == (match.start, match.end) and not is_bound
            for topic in match.name.topics:
                yield Claim(topic, said, is_whole)


def _tells_part(words: Sequence[str]) -> bool:
    """Tell whether nothing but aspects stands behind the first sign."""
    behind = words[words.index(",") + 1 :] if "," in words else ()
    return bool(behind) and _ASPECTS.issuperset(behind)


def unweighed(words: Sequence[str]) -> Sequence[str]:
    """Give the words without a last bracket that says what they weigh: "Wonen (zwaarte 2)"."""
    end = len(words)
    opened = next((at for at in range(end - 2, max(end - _BRACKET, 0), -1) if words[at] == "("), 0)
    is_weight = opened > 0 and words[-1] == ")" and words[opened + 1] in WEIGHTS
    return words[:opened] if is_weight else words


def _unread(words: Sequence[str], speaks: Sequence[bool], matches: list[Match]) -> Iterator[str]:
    """Yield each stretch between breaks in which nothing was recognised."""
    read = {at for match in matches for at in range(match.start, match.end)}
    stretch: list[int] = []
    for at, word in enumerate([*words, ","]):
        if not _parts(word):
            stretch.append(at)
        elif stretch:
            if all(speaks[i] and i not in read for i in stretch):
                yield " ".join(words[i] for i in stretch)
            stretch = []


def _parts(word: str) -> bool:
    return word in BREAKS or word == AND
