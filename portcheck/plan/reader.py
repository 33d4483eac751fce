"""This file reads phrases of a plan by its register, and by who else is a holder.

"Water (zie Jansen)", "Mobiliteit → De Wit" and "Sport (met Jansen)" say something of a topic only
where a Jansen and a De Wit are holders: behind "zie", "met" or an arrow may stand anything. And
"Sport (plv. Van der Water)" names no water where somebody is called so, nor "plv. Spoor" the rail.
"""

import re
from collections.abc import Callable
from functools import cached_property, lru_cache, partial

from portcheck.day import MONTH_WORDS
from portcheck.plan.namesakes import each_of
from portcheck.plan.openings import CHAIR_TITLES
from portcheck.plan.seat_words import FIRST, HOLDER, STANDING_IN
from portcheck.plan.surnames import MOST_NAMESAKES, PARTICLES, TITLES, Surnames, with_particles
from portcheck.plan.topics import Reading, Register

_FIRSTS, _SECONDS = "|".join(sorted(FIRST)), "|".join(sorted(STANDING_IN))
_HOLDERS = "|".join(sorted(HOLDER))
# fmt: off
_MARKS = (
    "(", "[", "{", "→", "⇒", "➔", "->", "=>", "zie", "naar ", "bij ", "see ", "nei ", "doet ",
    "per ", "sinds ", "vanaf ", "namens ", "onder ", ":", "=", " - ", "–",
)
# fmt: on
_MONTH = rf"(?:{'|'.join(sorted(MONTH_WORDS))})\b"
_DAY = rf"(?:[0-9][0-9./-]*(?:\s+{_MONTH})?|{_MONTH})(?:\s+[0-9]{{4}})?"
_OPENED = r"(?<=[(\[{])\s*"
_IN_ABSENCE = r"bij\s+(?:afwezigheid|ontstentenis|verhindering)\s+(?:van\s+)?"
_WITH = r"(?:(?:beide|duo)\s+)?(?:met|with|mei)"
_FROM_DAY = rf"(?:(?:per|vanaf)\s+{_DAY}\s+)?"
_LIES = "(?:belegd|blijft|blijven|gaan|gaat|liggen|ligt|nu|ondergebracht|over|thans|zit)"
_WITH_WHOM = "(?:zie:?|naar|bij|doet|see|nei)"
_WHO_HAS = "deputearre|gedeputeerde|heemraad|pfh|portefeuillehouder|wethalder|wethouder"
_SAID = (
    (rf"{_OPENED}(?:(?:{_WITH}|(?:ook|mede)\s+bij)\s+|[+&]\s*)", "samen met"),
    (rf"{_OPENED}(?:vervangt|vervanging\s+van|(?:{_SECONDS})[.]?\s+voor)\s+", "vervanger van"),
    (rf"{_OPENED}{_IN_ABSENCE}", "vervanger van"),
    (rf"{_OPENED}(?:verantwoordelijk\s+)?(?:{_WHO_HAS})[.]?\s*:\s*", "gaat naar"),
    (rf"{_OPENED}(?:{_FIRSTS})[.]?(?:\s+(?:{_HOLDERS}))?(?:\s+is\s+|:\s*|\s+)", "2e) (los van"),
    (rf"\b(?:{_IN_ABSENCE}|(?<!mede )namens\s+)", ", als vervanger van"),
    (rf"(?:(?:[→⇒➔]|->|=>)\s*|\b{_FROM_DAY}(?:{_LIES}\s+){{0,2}}{_WITH_WHOM}\s+)", "gaat naar"),
    (r"^\s*vervanging\s+van\s+", "vervanger van"),
    (r"\b(?:valt|vallen)\s+(?:[^\W\d_]+\s+)?onder\s+", "gaat naar"),
    (rf"\b(?:per|sinds|vanaf)\s+{_DAY}[:,]?\s+(?!(?-i:van)\s)", "gaat naar"),
)
"""What is put for what stands before a name; who has "Water (1e wethouder Smit)" is its second."""

_SIGN = r"(?:[:=]|\s[-–])\s*"
"""What stands between a topic and the name of another: "Ruimte (grondbeleid: Smit)"."""

_PARTICLE = rf"(?:{'|'.join(PARTICLES)})"
_AROUND_TOPIC = r"[,;:=()[\]{}]|\s[-–]"

_REACH = 60
"""So many letters may stand before a sign: with hundreds of signs each would ask for all."""

_SECOND = rf"{_OPENED}(?:{_SECONDS})[.]?\s+(?:(?!van\b)[^\W\d_]+\s+)?(?=(?:in|op|van)\s)"
"""What stands before "Van Essen", who is then the second, and before "van Smit", who is not."""

_BESIDE = r"(?:[,;:/]|\s[-–])\s*"
"""What stands between a topic and another who has a seat: "Water / Smit (vervanger)"."""

_NAME = r"['’\w][^,;:()[\]{}→⇒➔<=>]{1,79}?"
_OPENS = "([{;"
_LABEL = rf"([([{{;,])\s*({_NAME})\s*:(?!\s*(?:{_FIRSTS}|{_SECONDS})\b)"
"""What says whose it is that follows: one's own behind each sign, another's not behind a comma.

Behind that of "Natuur, Smit: 2e" stands a seat, and no topic.
"""

_GOES_ON = r"\s(?:per|vanaf|bij\s+afwezigheid|m[.]?i[.]?v|blijft|gaat|ligt|valt|zit)\b"
_END = rf"[.]?\s*(?:$|[,;:()[\]{{}}])|{_GOES_ON}"
_BEFORE_NAME = f"(?=({_NAME})(?:{_END}))"
# what a dash or a slash begins with is no more of the name before it
_OTHER = r"['’\w](?:(?!\s[-–])[^/,;:()[\]{}→⇒➔<=>]){1,79}?"
_SEAT = rf"(?:({_FIRSTS})|{_SECONDS})[.]?(?:\s+(?:{_HOLDERS}))?"
_SEATED = rf"{_BESIDE}({_OTHER})\s*[(\[]\s*{_SEAT}\s*[)\]]"
_PLAIN = frozenset(("de", "het", "van"))
"""Particles that mostly are words of their own, as long as they have no capital."""

_BEFORE_SURNAME = (TITLES | STANDING_IN) - {"portefeuillehouder"}
"""Behind these stands somebody: "wethouder Spoor", "plv. Spoor"; behind that one a topic may."""

_APART = "([{,;:/"
_AROUND = ".([{"
_SURNAME = r"\w[\w'’-]+"
_CALLED = {"commissaris": "commissaris|cdk|cvdk"}
"""How else whoever presides is called; a burgemeester may be commissaris elsewhere."""


def without_own_office(phrase: str, function: str) -> str:
    """Give a phrase of who presides without that office: "Evenementen (burgemeester)"."""
    if function not in CHAIR_TITLES or "(" not in phrase:
        return phrase
    return re.sub(rf"(?i)\s*\((?:{_CALLED.get(function, function)})\)", "", phrase)


class Reader:
    """Reads the phrases of a plan whose holders have these surnames."""

    def __init__(self, register: Register, surnames: Surnames) -> None:
        self._register = register
        self._surnames = surnames

    def read(self, phrase: str, own: str, before: str = "") -> Reading:
        """Give how a phrase of the holder `own` is read, behind what others left open."""
        return self._register.read(self._plain(phrase, own), before and self._plain(before, own))

    def _plain(self, phrase: str, own: str) -> str:
        words = _may_be_names(phrase)
        if words and not self._surnames.whose_each_is.keys().isdisjoint(words):
            phrase = self._in_plain_words(phrase, own)
        return self._with_somebody(phrase)

    def _with_somebody(self, phrase: str) -> str:
        """Put plain words for each surname in which a topic would be read."""
        if not self._misread:
            return phrase
        return re.sub(self._misread_names, self._as_somebody, phrase)

    def _as_somebody(self, match: re.Match[str]) -> str:
        whose = self._misread.get((match[1].casefold().strip(), match[2]))
        return "iemand" if whose and _is_name(match, whose) else match[0]

    def _in_plain_words(self, phrase: str, own: str) -> str:
        """Give a phrase as one says to whom a topic goes, or with whom it is had.

        A name that may be the holder's too points to nobody else. In "Ruimte (Smit: sport, Jansen:
        natuur)" Smit has sport, and Jansen nature; in "Ruimte (Water: zwemmen)" Water is a topic.
        """
        are_others = partial(self._are_others, own)
        phrase = re.sub(f"(?i){_SEATED}", partial(self._has_seat, own), phrase)
        for before, plain in _SAID:
            phrase = _put(plain, before, phrase, are_others)
        phrase = re.sub(f"(?i){_LABEL}", partial(self._labelled, own), phrase)
        phrase = re.sub(f"(?i){_SIGN}{_BEFORE_NAME}", partial(self._handed_over, own), phrase)
        return _put("vervanger:", _SECOND, phrase, self._is_called)

    def _are_others(self, own: str, names: str) -> bool:
        each = map(self._surnames.whose, each_of(names))
        return all(whose and own not in whose for whose in each)

    def _has_seat(self, own: str, match: re.Match[str]) -> str:
        beside = " (2e) " if match[2] else ", met iemand als tweede wethouder"
        return beside if self._are_others(own, match[1]) else match[0]

    def _labelled(self, own: str, match: re.Match[str]) -> str:
        sign, whose = match.groups()
        if sign not in _OPENS:
            is_own = any(own in self._surnames.whose(name) for name in each_of(whose))
            return f"; {whose}:" if is_own else match[0]
        is_so = self._are_others(own, whose) and not self._names_topic(self._with_somebody(whose))
        return f"{sign}zie:" if is_so else match[0]

    def _handed_over(self, own: str, match: re.Match[str]) -> str:
        before = match.string[max(match.start() - _REACH, 0) : match.start()]
        what = re.split(_AROUND_TOPIC, before)[-1]
        # what is arguable stays so, and "sport nog te verdelen" already is nobody's
        is_so = self._are_others(own, match[1]) and self._register.read(what).topics
        return " gaat naar " if is_so else match[0]

    def _is_called(self, name: str) -> bool:
        """Tell whether a holder is called so, with the "van" or "in" before a surname."""
        whose = self._surnames.whose(name)
        is_few = len(whose) <= MOST_NAMESAKES
        return is_few and any(f" {name}".casefold() in f" {other}".casefold() for other in whose)

    @cached_property
    def _misread(self) -> dict[tuple[str, str], set[str]]:
        """The surnames in which a topic would be read, as "van der" and "Water", or "" and "Spoor".

        Each with all words and initials of the names that have it; "wethouder Sport" is none.
        """
        found: dict[tuple[str, str], set[str]] = {}
        for name in self._surnames.names:
            before, word = with_particles(name)
            words = [part.strip(_AROUND) for part in name.split()]
            is_surname = before or not TITLES.issuperset({*map(str.casefold, words[:-1])})
            if word and is_surname and self._names_topic(word):
                found.setdefault((before, word), set()).update(words, (w[:1] for w in words))
        return found

    @cached_property
    def _misread_names(self) -> str:
        """What finds these surnames, and what stands before them."""
        words = sorted({re.escape(word) for _, word in self._misread})
        return rf"(?<!\w)((?i:(?:{_PARTICLE} ){{0,4}}))({'|'.join(words)})(?!\w)"

    def _names_topic(self, surname: str) -> bool:
        reading = self._register.read(surname)
        return bool(reading.topics or reading.arguable)


def _is_name(match: re.Match[str], whose: set[str]) -> bool:
    """Tell whether a surname in which a topic would be read is one, by what stands before it.

    "Onderhoud van Wegen" is about roads, and "Spoor" about rail; "J. Spoor" and "plv. Spoor" are
    not.
    """
    particles = match[1].split()
    if not _PLAIN.issuperset(particles):
        return True
    before = match.string[: match.start()].rstrip()
    word = before.rpartition(" ")[2].strip(_AROUND)
    if particles and (not before or before[-1] in _APART):
        return True
    return word in whose or (not particles and word.casefold() in _BEFORE_SURNAME)


@lru_cache(8192)  # plans of one body repeat their phrases
def _may_be_names(phrase: str) -> tuple[str, ...]:
    """Give the words of a phrase that may point to somebody; none of another."""
    plain = phrase.casefold()
    if not any(mark in plain for mark in _MARKS):
        return ()
    return tuple(re.findall(_SURNAME, plain))


def _put(plain: str, before: str, phrase: str, is_meant: Callable[[str], bool]) -> str:
    """Put plain words for what stands before each name that is meant."""

    def said(match: re.Match[str]) -> str:
        return f" {plain} " if is_meant(match[1]) else match[0]

    return re.sub(f"(?i){before}{_BEFORE_NAME}", said, phrase)
