"""This file tells which words open a silence, and up to where nothing speaks behind them."""

from collections.abc import Sequence
from itertools import dropwhile, groupby, takewhile, zip_longest
from typing import NamedTuple

from portcheck.day import MONTH_WORDS
from portcheck.offices import MEMBERS
from portcheck.phrases.matching import BEYOND
from portcheck.phrases.opening_words import (
    BODIES,
    BODY_ENDINGS,
    CALLED_BODIES,
    FIELDS,
    INCLUDING,
    SEE,
    WITH,
)
from portcheck.phrases.openings import (
    AREA,
    ASIDE,
    BODY,
    EXCEPT,
    GONE,
    IN_PASSING,
    NAMED,
    NOT,
    OLD,
    OPENINGS,
    RECKONING,
    REMARK,
    SEAT,
    TOGETHER,
    UNION,
    Opening,
)
from portcheck.phrases.seat_words import HOLDER, NO_NAME, OFFICES, SEATS, SMALL
from portcheck.phrases.words import AND, ANOTHER, BREAKS, OWN, Names, bullet, listed

_IN_LIST = frozenset(",:")
"""What ends no silence that a colon opened."""

BESIDE_LIST = BREAKS - {","}
"""What ends a list."""

BRACKET_REACH = 40
"""Of hundreds of brackets in each other each would have all words before it asked for."""

MOST_SAID_OF = 12
"""With more words before its opening a bracket speaks of these. In one of hundreds of openings each
would have all words before it searched for topics.
"""

_OPENING_NOTHING = listed("""
    board member for, ex ante, ex artikel, ex post, member for, niet alleen,
    niet in de laatste plaats, niet langer alleen, niet meer alleen, niet meer dan,
    niet slechts, niet te vergeten, nog bij te, not only, vallen onder andere,
    vallen onder meer, valt onder andere, valt onder meer, vs :
""") | {f"( met {ANOTHER} als"}
"""These begin as an opening does: "niet alleen sport, maar ook cultuur", "hieronder valt onder meer
sport", "member for water", "VS: handel"."""

_LONGEST_NAME = 4
"""So many words has the name of a colleague at most: "Van den Berg-Smit"."""

_NO_COLLEAGUE = OFFICES | listed("belast, foar, for, of, staten, steaten, voor")
_IN_OFFICE = HOLDER | SEAT.words
"""Behind the latter, or with the former, it is one more office of the holder's."""

_SEATED = SEATS | {"als"}
"""Who is named before one of these has another seat, or does something else."""

_LENGTHS: dict[str, set[int]] = {}
"""By its first word how many words an opening may have."""

for _said in (*OPENINGS, *_OPENING_NOTHING):
    _LENGTHS.setdefault(_said.partition(" ")[0], set()).add(_said.count(" ") + 1)

_NO_SEAT = frozenset(("executive board", "water board"))
"""On the first the holder has the portfolio ("member of the executive board for water"), and the
other is a waterschap."""

_BESIDES_REACH = 12
"""So many words may stand from "behalve" to "ook"."""

_OVER_TO = BREAKS | {"aan", "naar", "op"}
"""Before other words "over" hands nothing on: "(per 1 mei over van Smit)" and "over water"."""

_OWN = listed("deze, dit, haar, har, hem, hun, mij, mijn, syn, zijn") | {OWN}
_HANDS = listed("""
    bevoegdheid, hoede, leiding, portefeuille, portefeuilles, portefuljehalder, portefulje,
    regie, takenpakket, verantwoordelijkheid, verantwoording
""").union(BREAKS, MEMBERS)
"""What is with the first stays with the holder, where it ends or goes on with the second: "valt
onder haar portefeuille", but not "ligt bij haar opvolger"."""

_ALL_OF_IT = listed("""
    algemeen, algemene, belasting, belastingen, beleid, breed, concern, cycle, cyclus,
    daarnaast, de, deelnemingen, deels, documenten, ea, eigen, evenals, gemeente, gemeentelijk,
    gemeentelijke, het, hoofdlijnen, hoogheemraadschap, intern, interne, oa, onze, orde,
    organisatie, planning, producten, provinciaal, provinciale, provincie, stad, stukken,
    totaal, treasury, van, waaronder, waterschap, wo, zaken, zoals
""")
"""Before these finances are nobody else's: "Financiën provincie", "de financiën van de stad"."""

_ALONE = {
    SEAT: (AND, ")"),
    UNION: (AND,),
    AREA: (AND, ","),
    BODY: (AND, ";", ")"),
    IN_PASSING: (AND,),
    RECKONING: _ALL_OF_IT | ASIDE.words | BEYOND | NO_NAME | SEATS | HOLDER,
}
"""Before these signs and words what is called so has no name."""

_LABELLING = (IN_PASSING, OLD, REMARK)
"""What a label opens that may be the end of another."""

_SEATS = (SEAT, UNION)
_PORTFOLIO = frozenset(("pfh", "portefeuille", "portefeuillehouder"))
_GOES_ON = INCLUDING | {AND, "oa", "wo"}
"""Behind these stands one more of a list, and not that nobody has it: "Natuur (incl. NNB)"."""

_WITH = frozenset(("als", "met"))
"""What may stand between a seat in a union and the portfolio there."""

_LISTED_TOO = ("commissie", "commissies", "partij", "partijen")
"""What ends so has none before a comma either: "Auditcommissie, water"."""

_QUARTERS = frozenset(("stadsdeel", "wijk"))
"""What stands in a bracket right behind these is no name: "Wijk (groen, verkeer)"."""

_ALSO_ELSEWHERE = listed("landelijk, landsdeel, p4, regio, regionaal, rijk")
"""Before a colon these go on with the bodies that stand before them: "VNG, Regio: water"."""


class Silence(NamedTuple):
    """Behind which opening, from how deep in brackets and from which word on nothing speaks.

    In "(excl. bos, heide)" both are denied; in "(excl. bos; heide)", and in "A excl. bos, heide",
    where the exception does not fill a bracket, only what stands before the sign. `speaks_ahead`:
    nothing stands before it that it could be said of, as in "Overgedragen aan Smit: bos".
    """

    opening: Opening
    depth: int
    start: int
    denies: bool
    until: frozenset[str]
    fills_bracket: bool = False
    speaks_ahead: bool = False

    def behind(self, at: int, depth: int, words: Sequence[str]) -> "Silence | None":
        """Give what is silent from a word on; None where the silence ends."""
        word = words[at]
        if depth < self.depth:
            return None
        if depth > self.depth or (at < self.start and word != ":"):  # no opening ends itself
            return self
        # a colon right behind the opening ends nothing, as in "stuurgroepen: water, bos"; a theatre
        # may stand alone
        opens_list = at <= self.start or self.speaks_ahead
        if word == ":" and opens_list and self.opening is not NAMED:
            return self._replace(until=self.until - _IN_LIST)
        if word == "," and self.opening in _SEATS and _lists_bodies(words, at + 1):
            return self._replace(until=self.until - _IN_LIST)
        lists_more = word == ";" and self.opening is EXCEPT and self.fills_bracket
        if not lists_more and self._ends(word, at, words):
            return None
        is_unsure = lists_more or (word == "," and not self.fills_bracket)
        return self._replace(denies=False) if is_unsure else self

    def _ends(self, word: str, at: int, words: Sequence[str]) -> bool:
        is_included = self.opening.denies and word in INCLUDING and words[at - 1] not in NOT.words
        is_end = self.opening in _SEATS if word == AND else word == "," and self.opening is AREA
        is_apart = is_end and _is_bracket(words, self.start, at)
        goes_on = word == "," and self.opening is UNION and _tells_portfolio(words, at + 1)
        return (word in self.until and not goes_on) or is_included or is_apart


def may_begin(word: str) -> bool:
    """Tell whether a word may be the first of those that open a silence."""
    return word in _LENGTHS or _is_body(word)


def is_body_of(words: Sequence[str], at: int) -> bool:
    """Tell whether a word calls a body after what that deals with: "sportcommissie".

    And so does the first of "ov- en spoortafel".
    """
    word = words[at]
    if word.endswith("-") and [*words[at + 1 : at + 2]] == [AND]:
        word = "".join(words[at + 2 : at + 3])
    return word.endswith(CALLED_BODIES) and word not in CALLED_BODIES


def silence_at(words: Sequence[str], at: int, depth: int, is_topic: Names) -> Silence | None:
    """Give the silence that the words from one on open, if they do."""
    if " ".join(words[max(at - 1, 0) : at + 1]) in _NO_SEAT:
        return None
    if _is_besides(words[at : at + _BESIDES_REACH]) and at <= bullet(words):
        return None
    for length in sorted(_LENGTHS.get(words[at], (1,)), reverse=True):
        said = " ".join(words[at : at + length])
        if said in _OPENING_NOTHING:
            return None
        opening = _opening(said, words, at, is_topic)
        if opening is None:
            continue
        if said in SEE and _is_portfolio(_up_to_sign(words, at + length), is_topic):
            opening = GONE
        start = _start(words, at + length, opening)
        if start is not None and not _stays(said, words[start : start + 2]):
            speaks_ahead = opening.reaches_back and at <= bullet(words)
            start += opening.reaches_back and ANOTHER in words[start : start + 1]
            opened = opened_by(opening, depth, start)
            return opened._replace(fills_bracket=words[at - 1] == "(", speaks_ahead=speaks_ahead)
    return None


def _opening(said: str, words: Sequence[str], at: int, is_topic: Names) -> Opening | None:
    """Give what words that stand at a place open there, if they do."""
    opening = BODY if " " not in said and _is_body(said) else OPENINGS.get(said)
    if opening is None or _is_alone(said, words, at, opening):
        return None
    end = at + said.count(" ") + 1
    if opening is TOGETHER and _is_no_company(words, at, end, is_topic):
        return None
    return None if _ends_label(said, words, at, opening) else opening


def opened_by(opening: Opening, depth: int, start: int) -> Silence:
    """Give the silence of an opening from a word on, at so many brackets deep."""
    return Silence(opening, depth, start, opening.denies, opening.until)


def names_colleague(words: Sequence[str], at: int) -> bool:
    """Tell whether a colleague is named behind "met" who has what stands before it too."""
    lengths = _LENGTHS.get(words[at], ())
    ends = (at + n for n in lengths if OPENINGS.get(" ".join(words[at : at + n])) is TOGETHER)
    return any(not _has_another_seat(words, end) for end in ends)


def _is_no_company(words: Sequence[str], at: int, end: int, is_topic: Names) -> bool:
    """Tell whether who is named behind "met" or "en" has nothing with the holder.

    As in "Contact met wethouder Smit" and "Water, met wethouder Smit als tweede"; who has "Sport
    en wethouder Wonen" may be the wethouder of both.
    """
    if words[at] == AND:
        name = _up_to_sign(words, end)
        before = words[max(at - MOST_SAID_OF, 0) : at]
        least = words[at + 1] != ANOTHER
        is_name = least <= len(name) <= least * _LONGEST_NAME and _NO_COLLEAGUE.isdisjoint(name)
        is_other = is_name and not _is_portfolio(name, is_topic)
        return not is_other or not _IN_OFFICE.isdisjoint(before) or _has_another_seat(words, end)
    is_within = at == 0 or words[at - 1] not in BREAKS
    return words[at] in WITH and (is_within or _has_another_seat(words, end))


def _is_portfolio(said: Sequence[str], is_topic: Names) -> bool:
    """Tell whether nothing but portfolios is named: "openbare orde en veiligheid"."""
    named = [*dropwhile(SMALL.__contains__, said)]
    if is_topic(named):
        return True
    items = [[*item] for is_and, item in groupby(named, AND.__eq__) if not is_and]
    return bool(items) and all(" ".join(item) in FIELDS or is_topic(item) for item in items)


def _has_another_seat(words: Sequence[str], end: int) -> bool:
    """Tell whether words tell which seat somebody has, or what: "Smit als 2e", "Smit (2e)"."""
    named = _up_to_sign(words, end)
    sign, seat = (*words[(last := end + len(named)) : last + 2], ";", ";")[:2]
    is_told = sign == ":" or (sign == "(" and seat in SEATS)
    return is_told or not _SEATED.isdisjoint(named)


def _up_to_sign(words: Sequence[str], at: int) -> list[str]:
    """Give what is said from a word on, up to a sign."""
    return [*takewhile(lambda word: word not in BREAKS, words[at : at + MOST_SAID_OF])]


def _is_alone(said: str, words: Sequence[str], at: int, opening: Opening) -> bool:
    """Tell whether nothing stands beside a union, "IPO", or a list goes on: "Natuur en PM"."""
    if opening.is_last and at > 0 and words[at - 1] in _GOES_ON:
        return True
    is_name = opening is UNION and "-" not in said
    return is_name and at <= bullet(words) and at + said.count(" ") + 1 >= len(words)


def _ends_label(said: str, words: Sequence[str], at: int, opening: Opening) -> bool:
    """Tell whether a label is only the end of another: "Kennis en expertise: water"."""
    is_label = said[-1] == ":" and opening in _LABELLING
    return is_label and at > 0 and words[at - 1] not in BREAKS


def _is_besides(words: Sequence[str]) -> bool:
    """Tell whether what begins as an exception adds to it: "behalve sport ook cultuur"."""
    if words[0] not in ("behalve", "behalven"):
        return False
    said = [*takewhile(lambda word: word not in BESIDE_LIST, words)]
    return any(
        word in ("ek", "ook") and behind not in NOT.words
        for word, behind in zip_longest(said, said[1:])
    )


def _stays(said: str, behind: Sequence[str]) -> bool:
    """Tell whether by what is said a topic is with the holder: "valt onder haar hoede"."""
    with_whom = (" aan", " bij", " naar", " onder") if OWN in behind else (" bij", " onder")
    is_with = said.endswith(with_whom) and "niet " not in said
    return is_with and not _OWN.isdisjoint(behind) and _HANDS.issuperset(behind[1:])


def _is_body(word: str) -> bool:
    """Tell whether a word says of which body one is meant: "IPO-kopgroep", "Auditcommissie"."""
    return word.endswith(BODY_ENDINGS) or ("-" in word and word.rpartition("-")[2] in BODIES)


def _start(words: Sequence[str], at: int, opening: Opening) -> int | None:
    """Give where a silence begins whose opening ends before a word; None if it says nothing."""
    sign = words[at] if at < len(words) else ")"
    is_listed = sign == "," and words[at - 1].endswith(_LISTED_TOO)
    is_listed = is_listed or (sign == "(" and words[at - 1] in _QUARTERS)
    leads_on = opening is RECKONING and (may_begin(sign) or sign[0].isdigit())
    if is_listed or leads_on or sign in _ALONE.get(opening, ()):
        return None  # it stands alone: "IPO en Europa", "Auditcommissie, water"
    if opening.is_last and sign not in BREAKS:
        return None
    if not opening.is_dated:
        return at
    start = at + _day_length(words, at)
    behind, beyond = (*words[start : start + 2], ",", ",")[:2]
    is_about = behind == "over" and beyond not in _OVER_TO
    is_led_on = not opening.behind_day or (behind in opening.behind_day and not is_about)
    return start if start > at and is_led_on and beyond != OWN else None


def _day_length(words: Sequence[str], at: int) -> int:
    """Count the words of the day that begins at one: of "1-7-2024" one, of "1 juli" two.

    Before the name of another holder a year alone may be one, and a colon may stand behind it.
    """
    day = [*takewhile(lambda word: word[0].isdigit() or word in MONTH_WORDS, words[at : at + 3])]
    end = at + len(day)
    end += ":" in words[end : end + 1]
    if day and ANOTHER in words[end : end + 1]:
        return end - at
    return len(day) if len(day) > 1 or any(word.count("-") > 1 for word in day) else 0


def _tells_portfolio(words: Sequence[str], at: int) -> bool:
    """Tell whether a portfolio follows from a word on: "IPO-bestuurslid, met als portefeuille"."""
    said = [word for word in words[at : at + 3] if word not in _WITH]
    return not _PORTFOLIO.isdisjoint(said[:1])


def _lists_bodies(words: Sequence[str], at: int) -> bool:
    """Tell whether a list of bodies ends with a word and a colon: "VNG, Regio: water"."""
    body, sign = (*words[at : at + 2], ",", ",")[:2]
    return body in _ALSO_ELSEWHERE and sign == ":"


def _is_bracket(words: Sequence[str], start: int, end: int) -> bool:
    """Tell whether these words are one bracket, as what is said of a seat in "IPO (natuur) en"."""
    is_brief = end - start <= BRACKET_REACH
    return is_brief and words[start] == "(" and ")" not in words[start : end - 1]
