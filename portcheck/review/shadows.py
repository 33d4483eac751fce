"""This file finds the names of a register that are never found in a plan, or have no effect.

Each name is looked up in its own words, with other words in place of its stars.
"""

import re
from collections.abc import Iterator, Sequence

from portcheck.errors import Complaint, Trap
from portcheck.finding import INFO, WARNING
from portcheck.phrases.matching import GAP, Match, Matcher, Name
from portcheck.phrases.scope import scope
from portcheck.phrases.words import split
from portcheck.rulebook.files import Source
from portcheck.rulebook.registers import RegisterEntry

SHADOWED = Trap(
    '"{phrase}" wordt nooit gevonden: "{winner}" ({file}:{line}) gaat altijd voor',
    '"{phrase}" is never found: "{winner}" ({file}:{line}) always takes precedence',
    "shadowed",
    "haal een van de twee weg; eindigt deze op een *, dan volstaat het die weg te halen",
    "remove one of the two; if this one ends in a *, removing that is enough",
    severity=WARNING,
)
SILENT = Trap(
    '"{phrase}" wordt nooit gevonden: wat achter "{word}" staat, heeft een portefeuillehouder niet',
    '"{phrase}" is never found: a holder does not have what follows "{word}"',
    "shadowed",
    'begin de naam niet met "{word}", of haal hem weg',
    'do not begin the name with "{word}", or remove it',
    severity=WARNING,
)
TWICE = Trap(
    '"{phrase}" staat al in {file}:{line}, als "{winner}"',
    '"{phrase}" is already in {file}:{line}, as "{winner}"',
    "twice",
    "haal een van de twee weg",
    "remove one of the two",
    severity=WARNING,
)
IDLE = Trap(
    '"{phrase}", onder decoys, houdt niets tegen: geen onderwerp heeft een naam die erin voorkomt',
    'the decoy "{phrase}" stops nothing: no topic has a name that occurs in it',
    "idle-decoy",
    "haal de tekst onder decoys weg, of schrijf hem zoals hij in plannen staat",
    "remove the decoy, or write it the way plans do",
    severity=INFO,
)
UNREAD = Trap(
    '"{label}", zoals het onderwerp heet, wordt in een plan niet herkend',
    '"{label}", as the topic is called, is not recognised in a plan',
    "misread-label",
    'zet "{label}" onder de aliases van dit onderwerp, of noem het zoals een van die',
    'put "{label}" under the aliases of this topic, or call it by one of these',
    severity=WARNING,
)
MISREAD = Trap(
    '"{label}", zoals het onderwerp heet, wordt in een plan gelezen als {topics}',
    '"{label}", as the topic is called, is read as {topics} in a plan',
    "misread-label",
    'geef het onderwerp een andere naam, of zet "{label}" onder zijn aliases als dat nog vrij is',
    'give the topic another name, or put "{label}" under its aliases if that is still free',
    severity=WARNING,
)

LOST_STAR = Trap(
    'de * in "{phrase}" doet niets: hij telt alleen aan het eind van een woord, of los ervan',
    'the * in "{phrase}" does nothing: it works only at the end of a word, or on its own',
    "lost-star",
    "noem elk woord voluit, of zet de * achter het begin ervan",
    "write each word in full, or put the * after its beginning",
    severity=WARNING,
)

_LOST_STAR = re.compile(r"\*[^\s*]")
_ANYTHING = ("xyz", "", "xyz xyz")
"""What is put in place of a star: a word, nothing, or two words."""


class Names:
    """The names of registers.

    `kept` are those that remain where one takes precedence over another of the same words.
    """

    def __init__(
        self,
        entries: Sequence[RegisterEntry],
        kept: Sequence[RegisterEntry],
        endings: Sequence[str],
    ) -> None:
        self._entries = entries
        self._kept = {id(entry.name): entry for entry in kept}
        self._all = Matcher((entry.name for entry in kept), endings)
        topical = (entry.name for entry in kept if entry.name.strength != "decoy")
        self._topical = Matcher(topical, endings)

    def never_found(self) -> Iterator[Complaint]:
        """Yield each name that is not found in its own words, or has no effect when it is."""
        for entry in self._entries:
            if _LOST_STAR.search(entry.name.phrase):
                yield entry.complaint(LOST_STAR)
                continue
            ways = [split(way) for way in _ways(entry.name.phrase)]
            matches = [match for words in ways for match in _matches(self._all, words)]
            found = [self._kept[id(match.name)] for match in matches]
            if not any(one.layer == entry.layer and one.path == entry.path for one in found):
                yield from self._hidden(entry, found)
            elif _is_decoy_alone(entry.name) and not any(
                match for words in ways for match in _matches(self._topical, words)
            ):
                yield entry.complaint(IDLE)

    def misread(self, register: Source) -> Iterator[Complaint]:
        """Yield the Dutch name of each topic that is read as something else in a plan."""
        for id_, data in register.data["topics"].items():
            label = data.get("label", {}).get("nl", id_)
            found = {t for m in _matches(self._all, split(label)) for t in m.name.topics}
            if "label" in data and id_ not in found:
                path = ("topics", id_, "label", "nl")
                message = MISREAD if found else UNREAD
                yield register.complaint(message, path, label=label, topics=sorted(found))

    def _hidden(self, entry: RegisterEntry, found: list[RegisterEntry]) -> Iterator[Complaint]:
        phrase = entry.name.phrase
        if not found:
            first, *_ = phrase.split()
            yield entry.complaint(SILENT, word=first)
            return
        winner = found[0]
        is_same = split(winner.name.phrase) == split(phrase)
        is_elsewhere = winner.source.file != entry.source.file
        says_other = is_elsewhere or winner.name.topics != entry.name.topics
        if entry.source.file in winner.layer.over or (is_same and says_other):
            return  # the winner is meant to go before it, or both stand
        yield entry.complaint(
            TWICE if is_same else SHADOWED,
            winner=winner.name.phrase,
            file=winner.source.file,
            line=winner.source.document.span(winner.path).line,
        )


def _is_decoy_alone(name: Name) -> bool:
    """Tell whether a name is a decoy without a gap, in which other words could name a topic."""
    return name.strength == "decoy" and GAP not in name.words


def _ways(phrase: str) -> list[str]:
    return [phrase.replace(GAP, anything) for anything in _ANYTHING if anything or GAP in phrase]


def _matches(matcher: Matcher, words: list[str]) -> Iterator[Match]:
    return matcher.matches(words, scope(words).speaks)
