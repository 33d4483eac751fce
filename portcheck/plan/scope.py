"""This file tells which words of a phrase speak for its holder.

What stands behind "met uitzondering van", "i.s.m.", "stuurgroep" or "lid" and their like names
nothing that the holder has, up to the bracket or the sign that ends it. Only an exception denies
it: whoever sits in "stuurgroep Grondbeleid" may well have it, so it is touched upon. In "A
exclusief B, C" nobody can tell whether C is excepted too, so it is touched upon as well. And so is
what goes to another, or to nobody yet: "Water (overgedragen aan Smit)", "Natuur tot 1 juli 2024",
"Sport (nog niet belegd)".
"""

from collections.abc import Callable, Sequence
from itertools import takewhile
from operator import or_
from typing import NamedTuple

from portcheck.day import is_month
from portcheck.plan.openings import (
    AREA,
    BODIES,
    BODY,
    BODY_ENDINGS,
    ELSEWHERE,
    FROM,
    GONE,
    IN_PASSING,
    INCLUDING,
    NAMED,
    NOT,
    OPENINGS,
    SEAT,
    TOGETHER,
    UNDIVIDED,
    UNTIL,
    Opening,
)
from portcheck.plan.seats import NO_NAME, STANDING_IN
from portcheck.plan.words import AND, BREAKS, bullet

_Names = Callable[[Sequence[str]], bool]


class Scope(NamedTuple):
    """For each word whether it speaks and is touched upon; whether another is named beside it."""

    speaks: tuple[bool, ...]
    touched: tuple[bool, ...]
    is_shared: bool


_STARTS = frozenset(words.split()[0] for words in OPENINGS)
_LENGTHS = sorted({words.count(" ") + 1 for words in OPENINGS}, reverse=True)

_YIELDING = (SEAT, ELSEWHERE, AREA, NAMED, IN_PASSING)
"""In these another may open: "Sport en zwembad De Kamp (i.s.m. Smit)" is shared."""

_IN_LIST = frozenset(",:")
"""What ends no silence that a colon opened."""

_BESIDE_LIST = BREAKS - {","}

# fmt: off
_OPENING_NOTHING = frozenset((
    "board member for", "ex ante", "ex artikel", "ex post", "member for", "niet alleen",
    "niet in de laatste plaats", "niet langer alleen", "niet meer alleen", "niet meer dan",
    "niet slechts", "niet te vergeten", "not only",
))
# fmt: on
"""These begin as an opening does: "niet alleen sport, maar ook cultuur", "member for water"."""

_BEHIND = {
    **dict.fromkeys(
        (
            *("daargelaten", "excepted", "excluded", "niet", "nvt"),
            *("uitgesloten", "uitgezonderd", "utsein"),
        ),
        "",
    ),
    **dict.fromkeys(("na", "nei"), "op"),
}
"""Behind a topic these except what they follow, some only from a word on: "(toerisme
uitgezonderd)", "alles op sport na"."""

_EXCEPTION_REACH = 12
"""So many words may stand between "op" and "na": with hundreds of "na" each would ask for all."""

# fmt: off
_NOT_ITSELF = (
    STANDING_IN
    | SEAT.words
    | {
        "afwezigheid", "ambtelijk", "bevoegdheden", "coordinatie", "datum", "eerder", "gebied",
        "ingangsdatum", "invulling", "locatie", "planning", "tot", "uitvoering", "vervanging",
        "voorheen", "was", "woordvoering",
    }
)
# fmt: on
"""In a bracket with these it is not the topic that is elsewhere: "(uitvoering belegd bij …)"."""

# fmt: off
_FOR_NOW = frozenset((
    "blijft", "eventueel", "foarearst", "gaan", "gaat", "is", "komt", "liggen", "ligt", "mogelijk",
    "nog", "nu", "temporarily", "thans", "tijdelijk", "tydlik", "valt", "vooralsnog", "voorlopig",
    "voortaan", "worden", "wordt", "zijn", "zit",
))
# fmt: on
"""Before an opening these only say how it is meant: "Sport, tijdelijk overgedragen aan Smit"."""

_BESIDES_REACH = 12
"""So many words may stand from "behalve" to "ook"."""

_MOST_SAID_OF = 12
"""With more words before its opening a bracket speaks of these. In one of hundreds of openings each
would have all words before it searched for topics.
"""

_BRACKET_REACH = 40
"""Of hundreds of brackets in each other each would have all words before it asked for."""

_RELATIVE = frozenset(("dat", "deze", "die", "dit", "welke", "which"))
"""What begins with these speaks of what stands before it: "Natuur, die nu bij Smit ligt"."""

_BECAUSE = frozenset(("bij", "door", "gedurende", "na", "tijdens", "vanwege", "wegens"))
"""Behind these a vacancy is why the holder has what stands before it: "Sport (wegens vacature)"."""

_ATTRIBUTIVE = frozenset(("onverdeeld", "te", "unassigned", "vacant"))
"""What has one of these may precede its noun: "vacant vastgoed", "nog te verdelen middelen"."""

_OVER_TO = BREAKS | {"aan", "naar", "op"}
"""Before other words "over" hands nothing on: "(per 1 mei over van Smit)" and "over water"."""

_ONLY_DONE = frozenset(("bekostigd", "betaald", "gefinancierd", "ondersteund", "uitgevoerd"))
"""Nor is it where another only does the work: "(wordt door de omgevingsdienst uitgevoerd)"."""

_FORMERLY = frozenset(("hoorde", "lag", "lagen", "viel", "vielen", "was", "waren", "zat", "zaten"))
"""Nor where another only had it: "Natuur, die tot 1 mei 2024 bij Smit lag"."""


# fmt: off
_OWN = frozenset((
    "deze", "dit", "haar", "har", "hem", "hun", "mij", "mijn", "syn", "zijn",
))
_HANDS = frozenset((
    "bevoegdheid", "gedeputeerde", "heemraad", "hoede", "leiding", "portefeuille", "portefeuilles",
    "portefeuillehouder", "portefuljehalder", "portefulje", "regie", "takenpakket",
    "verantwoordelijkheid", "verantwoording", "wethouder",
)) | BREAKS
# fmt: on
"""What is with the first stays with the holder, where it ends or goes on with the second: "valt
onder haar portefeuille", but not "ligt bij haar opvolger"."""

_ALONE = {SEAT: (AND, ")"), AREA: (AND,), BODY: (AND, ";", ")"), IN_PASSING: (AND,)}
"""Before these signs and words what is called so has no name."""

_LISTED_TOO = ("commissie", "commissies", "partij", "partijen")
"""What ends so has none before a comma either: "Auditcommissie, water"."""

_ALSO_ELSEWHERE = frozenset(("landelijk", "landsdeel", "p4", "regio", "regionaal", "rijk"))
"""Before a colon these go on with the bodies that stand before them: "VNG, Regio: water"."""

_NO_MORE = frozenset(("net langer", "net mear", "niet langer", "niet meer", "no longer"))
"""These are said of what stands behind them too: "Natuur, niet langer water"."""

_BEFORE_NO_MORE = BREAKS | {"dus", "maar", "nu"}


def _nothing(_words: Sequence[str]) -> bool:
    return False


def scope(words: Sequence[str], names: _Names = _nothing) -> Scope:
    """Tell which of the words speak, and which are touched upon.

    `names` tells whether words name anything: of "Natuur (water ligt bij Smit)" only water is gone.
    """
    speaks: list[bool] = []
    touched: list[bool] = []
    is_shared, depth = False, 0
    silences: list[_Silence] = []
    for at, word in enumerate(words):
        depth = max(0, depth + (word == "(") - (word == ")"))
        silences = [still for one in silences if (still := one.behind(at, depth, words))]
        start = _excepted(words, at, names)
        if start is not None:
            speaks[start:] = touched[start:] = [False] * (at - start)
        elif (word in _STARTS or _is_body(word)) and _may_open(silences):
            opened = _opened(words, at, depth)
            # of hundreds in each other each would be asked at every word
            silences = [*silences[:1], opened] if opened else silences
            is_shared = is_shared or (opened is not None and opened.opening is TOGETHER)
            if opened and opened.opening.reaches_back and not _is_aside(words, at, opened, names):
                start = _subject(words, at, opened, names)
                touched[start:] = map(or_, touched[start:], speaks[start:])
                speaks[start:] = [False] * (at - start)
        speaks.append(not silences)
        touched.append(bool(silences) and not any(silence.denies for silence in silences))
    return Scope(tuple(speaks), tuple(touched), is_shared)


def _may_open(silences: Sequence["_Silence"]) -> bool:
    return not silences or silences[-1].opening in _YIELDING


def _is_aside(words: Sequence[str], at: int, opened: "_Silence", names: _Names) -> bool:
    """Tell whether an opening at a word is no predicate of what stands before it.

    In "Natuur, niet langer water" and "Natuur (tot 1 juli: water)" it is said of the topic behind
    it; in "(nog te verdelen middelen)" of the noun there, though not in "(vacature Jansen)", and in
    "(tijdelijk, wegens vacature)" it only is a reason.
    """
    said, behind = words[at : opened.start], [*words[opened.start : opened.start + 1]]
    is_by_itself = " ".join(said) in _NO_MORE and (at == 0 or words[at - 1] in _BEFORE_NO_MORE)
    if is_by_itself or (opened.opening in (UNTIL, FROM) and opened.fills_bracket):
        start = opened.start + (behind == [":"])
        what = words[start : start + _MOST_SAID_OF]
        return names([*takewhile(lambda word: word not in BREAKS, what)])
    if opened.opening is not UNDIVIDED:
        return False
    is_reason = at > 0 and words[at - 1] in _BECAUSE
    may_have_noun = not opened.fills_bracket or not _ATTRIBUTIVE.isdisjoint(said)
    return is_reason or (may_have_noun and not NO_NAME.issuperset(behind))


def _segment(words: Sequence[str], at: int) -> int:
    """Give where the segment begins that ends before a word."""
    return next((i for i in range(at, 0, -1) if words[i - 1] in BREAKS), 0)


def _subject(words: Sequence[str], at: int, opened: "_Silence", names: _Names) -> int:
    """Give where that begins of which the opening at a word says something."""
    start = _segment(words, at)
    end = next((i for i in range(at, len(words)) if words[i] in BREAKS), len(words))
    is_now = _FORMERLY.isdisjoint(words[max(start, at - 1) : end])
    is_itself = _NOT_ITSELF.isdisjoint(words[start:at]) and _ONLY_DONE.isdisjoint(words[at:end])
    is_bare = start == at or (opened.depth == 0 and _FOR_NOW.issuperset(words[start:at]))
    before = words[start - 1]
    is_apart = is_bare and opened.opening in (GONE, UNDIVIDED)
    is_relative = words[start] in _RELATIVE
    is_behind = before == "(" or (before == ")" and is_bare) or is_apart or is_relative
    is_brief = at - start <= _MOST_SAID_OF
    is_elsewhere = is_now and is_itself and is_behind and is_brief
    if start > 0 and is_elsewhere and not names(words[start:at]):
        return _segment(words, _without_brackets(words, start - (before != ")")))
    return start


def _without_brackets(words: Sequence[str], at: int) -> int:
    """Give where the brackets begin that end before a word, unless they hold very much."""
    depth, first = 0, at
    while first > 0 and (depth > 0 or words[first - 1] == ")"):
        first -= 1
        depth += (words[first] == ")") - (words[first] == "(")
        if at - first > _BRACKET_REACH:
            return at
    return first


def _excepted(words: Sequence[str], at: int, names: _Names) -> int | None:
    """Give where that begins which a word excepts from behind; None if it excepts nothing."""
    first = _BEHIND.get(words[at])
    if first is None or not _ends_segment(words, at, names):
        return None
    if not first:
        return _segment(words, at)
    reach = range(at - 1, max(at - _EXCEPTION_REACH, 0) - 1, -1)
    listed = takewhile(lambda i: words[i] not in _BESIDE_LIST, reach)  # "op sport, natuur na"
    return next((i for i in listed if words[i] == first), None)


def _ends_segment(words: Sequence[str], at: int, names: _Names) -> bool:
    """Tell whether a word stands behind others of its segment, and is the last.

    Behind a colon it goes on where that names anything: "(dus niet: sport)", but not in "Sport
    niet: dat ligt bij Smit".
    """
    if at == 0 or words[at - 1] in BREAKS:
        return False
    behind = words[at + 1] if at + 1 < len(words) else ";"
    if behind != ":":
        return behind in BREAKS
    return not names([*takewhile(lambda word: word not in BREAKS, words[at + 2 :])])


def _opened(words: Sequence[str], at: int, depth: int) -> "_Silence | None":
    """Give the silence that the words from one on open, if they do."""
    if any(" ".join(words[at : at + length]) in _OPENING_NOTHING for length in (2, 3, 5)):
        return None
    if at <= bullet(words) and _is_besides(words[at : at + _BESIDES_REACH]):
        return None
    for length in _LENGTHS:
        said = " ".join(words[at : at + length])
        is_body = length == 1 and _is_body(said)
        opening = BODY if is_body else OPENINGS.get(said)
        start = _start(words, at + length, opening) if opening else None
        if opening and start is not None and not _stays(said, words[start : start + 2]):
            fills = at > 0 and words[at - 1] == "("
            speaks_ahead = opening.reaches_back and at <= bullet(words)
            until = opening.until
            return _Silence(opening, depth, start, fills, opening.denies, until, speaks_ahead)
    return None


def _is_besides(words: Sequence[str]) -> bool:
    """Tell whether what begins as an exception adds to it: "behalve sport ook cultuur"."""
    if words[0] not in ("behalve", "behalven"):
        return False
    said = [*takewhile(lambda word: word not in _BESIDE_LIST, words)]
    return any(
        word in ("ek", "ook") and behind not in NOT.words
        for word, behind in zip(said, [*said[1:], ""], strict=True)
    )


def _stays(said: str, behind: Sequence[str]) -> bool:
    """Tell whether by what is said a topic is with the holder: "valt onder haar hoede"."""
    is_with = said.endswith((" bij", " onder")) and "niet " not in said
    return is_with and not _OWN.isdisjoint(behind[:1]) and _HANDS.issuperset(behind[1:])


def _lists_bodies(words: Sequence[str], at: int) -> bool:
    """Tell whether a list of bodies ends with a word and a colon: "VNG, Regio: water"."""
    return ":" in words[at + 1 : at + 2] and words[at] in _ALSO_ELSEWHERE


def _is_body(word: str) -> bool:
    """Tell whether a word says of which body one is meant: "IPO-kopgroep", "Auditcommissie"."""
    return word.endswith(BODY_ENDINGS) or ("-" in word and word.rpartition("-")[2] in BODIES)


def _start(words: Sequence[str], at: int, opening: Opening) -> int | None:
    """Give where a silence begins whose opening ends before a word; None if it says nothing."""
    sign = (*words[at : at + 1], ")")[0]
    is_listed = opening is BODY and sign == "," and words[at - 1].endswith(_LISTED_TOO)
    if is_listed or sign in _ALONE.get(opening, ()):
        return None  # it stands alone: "IPO en Europa", "Auditcommissie, water"
    if not opening.is_dated:
        return at
    start = at + _day_length(words, at)
    behind, beyond = (*words[start : start + 2], ",", ",")[:2]
    is_about = behind == "over" and beyond not in _OVER_TO
    is_led_on = not opening.behind_day or (behind in opening.behind_day and not is_about)
    return start if start > at and is_led_on else None


def _day_length(words: Sequence[str], at: int) -> int:
    """Count the words of the day that begins at one: of "1-7-2024" one, of "1 juli" two."""
    day = [*takewhile(lambda word: word[0].isdigit() or is_month(word), words[at : at + 3])]
    return len(day) if len(day) > 1 or "".join(day).count("-") > 1 else 0


class _Silence(NamedTuple):
    """Behind which opening, from how deep in brackets and from which word on nothing speaks.

    In "(excl. bos, heide)" both are denied; in "A excl. bos, heide", where the exception does not
    fill a bracket, only what stands before the comma. `speaks_ahead`: nothing stands before it that
    it could be said of, as in "Overgedragen aan Smit: bos".
    """

    opening: Opening
    depth: int
    start: int
    fills_bracket: bool
    denies: bool
    until: frozenset[str]
    speaks_ahead: bool

    def behind(self, at: int, depth: int, words: Sequence[str]) -> "_Silence | None":
        """Give what is silent from a word on; None where the silence ends."""
        word = words[at]
        if depth < self.depth:
            return None
        if depth > self.depth:
            return self
        # a colon right behind the opening ends nothing, as in "stuurgroepen: water, bos"; a theatre
        # may stand alone
        opens_list = at <= self.start or self.speaks_ahead
        if word == ":" and opens_list and self.opening is not NAMED:
            return self._replace(until=self.until - _IN_LIST, speaks_ahead=False)
        if word == "," and self.opening is SEAT and _lists_bodies(words, at + 1):
            return self._replace(until=self.until - _IN_LIST)
        if self._ends(word, at, words):
            return None
        return self._replace(denies=False) if word == "," and not self.fills_bracket else self

    def _ends(self, word: str, at: int, words: Sequence[str]) -> bool:
        is_included = self.opening.denies and word in INCLUDING and words[at - 1] not in NOT.words
        is_apart = word == AND and self.opening is SEAT and _is_bracket(words, self.start, at)
        return word in self.until or is_included or is_apart


def _is_bracket(words: Sequence[str], start: int, end: int) -> bool:
    """Tell whether these words are one bracket, as what is said of a seat in "IPO (natuur) en"."""
    if end - start > _BRACKET_REACH or words[start] != "(" or words[end - 1] != ")":
        return False
    return not {"(", ")"}.intersection(words[start + 1 : end - 1])
