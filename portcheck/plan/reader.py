"""This file reads phrases of a plan by its register, and by who else is a holder.

"Water (zie Jansen)", "Mobiliteit → De Wit" and "Sport (met Jansen)" say something of a topic only
where a Jansen and a De Wit are holders: behind "zie", "met" or an arrow may stand anything. So do
"Water (Jansen)" and "De Wit: water", where the name alone says who has it: that of another. And
"Sport (plv. Van der Water)" names no water where somebody is called so, nor "plv. Spoor" the rail.
"""

import re
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache, partial

from portcheck.day import MONTH_WORDS
from portcheck.offices import CHAIR_TITLES
from portcheck.phrases.seat_words import FIRST, FOR_NOW, HOLDER, SEATS, STANDING_IN, is_joint
from portcheck.phrases.topics import Reading, Register
from portcheck.plan.namesakes import each_of
from portcheck.plan.surnames import PARTICLES, TITLES, Surnames, with_particles

_FIRSTS, _SECONDS = "|".join(sorted(FIRST)), "|".join(sorted(STANDING_IN))
_HOLDERS = "|".join(sorted(HOLDER))
_MONTH = rf"(?:{'|'.join(sorted(MONTH_WORDS))})\b"
_DAY = rf"(?:[0-9][0-9./-]*(?:\s+{_MONTH})?|{_MONTH})(?:\s+[0-9]{{4}})?"
_OPENED = r"(?<=[(\[{])\s*"
_IN_ABSENCE = r"bij\s+(?:afwezigheid|ontstentenis|verhindering)\s+(?:van\s+)?"
_WITH = r"(?:(?:beide|duo)\s+)?(?:met|with|mei)"
_SINCE = rf"(?:per|sinds|vanaf)\s+{_DAY}[:,]?\s+"
_LIES = "(?:belegd|blij(?:ft|ven)|gaa[nt]|lig(?:gen|t)|nu|ondergebracht|over|thans|voortaan|zit)"
_WITH_WHOM = "(?:zie:?|naar|bij|doet|onder|see|nei)"
_SAID = (
    (rf"{_OPENED}(?:(?:{_WITH}|(?:ook|mede)\s+bij)\s+|[+&]\s*)", "samen met"),
    (rf"{_OPENED}(?:vervangt|(?:{_SECONDS})[.]?\s+voor)\s+", "vervanger van"),
    (rf"(?:{_OPENED}|^\s*)vervanging\s+van\s+", "vervanger van"),
    (rf"{_OPENED}{_IN_ABSENCE}", "vervanger van"),
    (rf"\b(?:{_IN_ABSENCE}|(?<!mede )namens\s+)", ", als vervanger van"),
)
"""What is put for what stands before the name of another who has it too, or first."""

_PARTICLE = rf"(?:{'|'.join(PARTICLES)})"
_AROUND_TOPIC = r"[,;:=()[\]{}]|\s[-–]"

_REACH = 60
"""So many letters may stand before a sign: with hundreds of signs each would ask for all."""

_NAME = r"['’\w][^,;:()[\]{}→⇒➔<=>]{1,79}?"
_GOES_ON = r"\s(?:per|vanaf|bij\s+afwezigheid|m[.]?i[.]?v|blijft|gaat|ligt|valt|zit)\b"
_END = rf"[.?!]?\s*(?:$|[,;:()[\]{{}}])|{_GOES_ON}"
_BEFORE_NAME = f"(?=({_NAME})(?:{_END}))"

_SIGN = r"(?:([([{])|[,:/=+>]|\s[-–])"
# fmt: off
_WORDS_TOO = frozenset((
    "beek", "boer", "bos", "brug", "dijk", "dorp", "duin", "groen", "haven", "heide", "kerk",
    "kunst", "markt", "meer", "molen", "park", "polder", "post", "stad", "veen", "wijk", "wolf",
))
# fmt: on
"""Surnames that may stand in a list of topics, though they name none."""

_LED_TO = (
    rf"[→⇒➔]|->|=>|\b(?:{_SINCE})?(?:{_LIES}\s+){{0,2}}{_WITH_WHOM}\s"
    rf"|\b{_SINCE}(?!(?-i:van)\s)"
)
_WHO = rf"(?:(?:{_HOLDERS})[.:]?\s+(?:is\s+)?)?"
_HANDED = rf"(?:({_LED_TO})\s*|{_SIGN}\s*{_WHO}(?!{_NAME}\s*:)){_BEFORE_NAME}"
"""What stands between a topic and another who has it: "Water → Smit", "Ruimte (bodem: Smit)"."""

_SEAT = rf"(?:({_FIRSTS})|{_SECONDS})[.]?(?:\s+(?:{_HOLDERS}))?"
# what a dash or a slash begins with is no more of the name before it
_OTHER = r"['’\w](?:(?!\s[-–])[^/,;:()[\]{}→⇒➔<=>]){1,79}?"
_SEATED = (
    rf"(?:{_SIGN}|;)\s*(?:{_SEAT}(?:\s+is\s+|:\s*|\s+)({_OTHER})(?={_END})"
    rf"|({_OTHER})(?:\s*[(\[]\s*{_SEAT}\s*[)\]]|\s+(?:als\s+)?{_SEAT}(?={_END})))"
)
"""What tells who has a seat: "Water / Smit (vervanger)", "Water: 1e Smit, Jansen als 2e"."""

_LABEL = (
    rf"(^|[([{{;,])\s*({_NAME})(\s*:(?!\s*(?:{_FIRSTS}|{_SECONDS})\b)"
    r"|\s+(?:doet|heeft|krijgt)\b|(?:\s*[,/=+>]|\s[-–])(?![^:;(]{0,60}:))"
)
"""What says whose it is that follows; behind "Natuur, Smit: 2e" stands a seat, and no topic."""

_OF_ALL = HOLDER | FOR_NOW | {"verantwoordelijk"}
"""In a bracket these are said of all that stands before it: "Water (trekker: Smit)"."""

_PLAIN = frozenset(("de", "het", "van"))
"""Particles that mostly are words of their own, as long as they have no capital."""

_BEFORE_SURNAME = (TITLES | STANDING_IN) - {"portefeuillehouder"}
"""Behind these stands somebody: "wethouder Spoor", "plv. Spoor"; behind that one a topic may."""

_APART = "([{,;:/"
_AROUND = ".:([{"
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
        if self._name_anybody(_words(phrase)):
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
        for before, plain in _SAID:
            phrase = _put(plain, before, phrase, are_others)
        if not SEATS.isdisjoint(_words(phrase)):
            phrase = re.sub(f"(?i){_SEATED}", partial(self._has_seat, own), phrase)
        phrase = re.sub(f"(?i){_HANDED}", partial(self._handed_over, own), phrase)
        phrase = re.sub(f"(?i){_LABEL}", partial(self._labelled, own), phrase)
        # "Water blijft bij Jansen" says nothing new of Jansen
        by = r"\b(?:aan|bij|naar|onder)\s+"
        return _put(",", by, phrase, lambda name: self._surnames.whose(name) == {own})

    def _name_anybody(self, words: Sequence[str]) -> bool:
        return not self._surnames.whose_each_is.keys().isdisjoint(words)

    def _are_others(self, own: str, names: str) -> bool:
        each = map(self._surnames.whose, each_of(names))
        return all(whose and own not in whose for whose in each)

    def _are_own(self, own: str, names: str) -> bool:
        return any(own in self._surnames.whose(name) for name in each_of(names))

    def _has_seat(self, own: str, match: re.Match[str]) -> str:
        opened, first, name, other, *other_first = match.groups("")
        whose = name or other
        is_own = self._are_own(own, whose)
        if not is_own and not self._are_others(own, whose):
            return match[0]
        if is_own != bool(first or any(other_first)):
            return f"{opened}2e) (los van {whose}" if opened else " (2e) "
        if is_own or (name and not opened):
            return match[0]
        return f"{opened}vervanger: {whose}" if opened else ", met iemand als tweede wethouder"

    def _handed_over(self, own: str, match: re.Match[str]) -> str:
        led, opened, names = match.groups("")
        if not self._are_others(own, names):
            return match[0]
        if match[0][0] in ",/+>([{" and self._may_be_topic(f"{match[0][1:]}{names}"):
            return match[0]  # as in "Natuur, Water"
        before = match.string[max(match.start() - _REACH, 0) : match.start()]
        behind = match.string[match.end(3) : match.end(3) + _REACH]
        what = re.split(_AROUND_TOPIC, before)[-1]
        beside = re.split(_AROUND_TOPIC, f"{behind},,")[1]  # "(Smit, Jansen)"
        is_part = not led and before.removesuffix(what).endswith(("(", "[", "{"))
        may_go = self._may_go(what, by_sign=not led, is_part=is_part)
        return f"{opened} gaat naar " if may_go and not self._are_own(own, beside) else match[0]

    def _may_go(self, what: str, *, by_sign: bool, is_part: bool) -> bool:
        """Tell whether what stands before a name may be said to go to another.

        By a sign what is arguable stays so, and "sport nog te verdelen" already is nobody's. Behind
        a seat or "samen:" stands who has that, and behind a name one more. In a bracket other words
        are only a part of what stands before it: "Mobiliteit (parkeren: Smit)".
        """
        reading, words = self._register.read(what), _words(what)
        has_seat = not SEATS.isdisjoint(words) or is_joint(words)
        is_taken = has_seat or self._name_anybody(words[-1:])
        is_apart = is_part and not _OF_ALL.issuperset(words)
        is_other = by_sign and (is_apart or bool(reading.arguable))
        return bool(reading.topics) or not (is_taken or is_other)

    def _labelled(self, own: str, match: re.Match[str]) -> str:
        sign, whose, behind = match.groups()
        if self._are_own(own, whose):
            return f"; {whose}:" if sign == "," and ":" in behind else match[0]
        is_so = self._are_others(own, whose) and not self._may_be_topic(whose)
        return f"{sign}zie:" if is_so else match[0]

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

    def _may_be_topic(self, names: str) -> bool:
        is_word = names.casefold().strip() in _WORDS_TOO
        return is_word or self._names_topic(self._with_somebody(names))

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
def _words(phrase: str) -> tuple[str, ...]:
    """Give the words of a phrase, any of which may be a surname."""
    plain = phrase.casefold()
    is_plain = plain.replace(" ", "").isalpha()  # as most are
    return tuple(plain.split() if is_plain else re.findall(_SURNAME, plain))


def _put(plain: str, before: str, phrase: str, is_meant: Callable[[str], bool]) -> str:
    """Put plain words for what stands before each name that is meant."""

    def said(match: re.Match[str]) -> str:
        return f" {plain} " if is_meant(match[1]) else match[0]

    return re.sub(f"(?i){before}{_BEFORE_NAME}", said, phrase)
