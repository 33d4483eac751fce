"""This file says what each opening does: words behind which a phrase says nothing of its holder."""

from typing import NamedTuple

from portcheck.offices import MEMBER_TITLES
from portcheck.phrases import opening_words
from portcheck.phrases.opening_words import INCLUDING
from portcheck.phrases.words import AND, ANOTHER, OWN


class Opening(NamedTuple):
    """What words silence those behind them: by which words, and until which signs or words.

    The end stands in brackets of the same depth. What is not denied is touched upon. What reaches
    back silences its segment too: what it says is said of what stands before it. Some say nothing
    unless a day follows, and behind that one of some words; others unless they are the last of it.
    """

    words: frozenset[str]
    until: frozenset[str] = frozenset(";:")
    denies: bool = False
    reaches_back: bool = False
    is_dated: bool = False
    is_last: bool = False
    behind_day: frozenset[str] = frozenset()


_BRIEF = frozenset((",", ";", ":", "but", "maar"))

_PORTFOLIO = MEMBER_TITLES | {"belast", "portefeuille", "portfolio", "tevens"}
"""By these a portfolio begins: "voorzitter en portefeuillehouder Natuur"."""

TOGETHER = Opening(opening_words.TOGETHER)
EXCEPT = Opening(opening_words.EXCEPT, denies=True)
NOT = Opening(opening_words.NOT, _BRIEF, denies=True)
IN_PASSING = Opening(opening_words.IN_PASSING, _BRIEF)
REMARK = Opening(opening_words.REMARK, frozenset(";"))
ASIDE = Opening(opening_words.ASIDE, _BRIEF)

LABEL = Opening(frozenset(":"), frozenset(";"))
"""In a bracket behind a topic a colon sets something beside it too, unless it opens a list."""

OLD = Opening(frozenset(("oud :",)), _BRIEF | {"nieuw"})
"""What somebody had, in a list of old and new: "oud: natuur, nieuw: sport"."""

OVER_OTHERS = Opening(opening_words.OVER_OTHERS, _BRIEF | {AND})
RECKONING = Opening(opening_words.RECKONING, _BRIEF | {"financien"})
BODY = Opening(opening_words.BODY, frozenset((";", ":", "tevens")))

SEAT = Opening(
    opening_words.SEAT,
    _BRIEF | _PORTFOLIO | {"executive", "gs", "responsible", "verantwoordelijk", "woordvoerder"},
)
"""It ends where a portfolio begins: "DB-lid belast met water"."""

UNION = Opening(opening_words.UNION, _BRIEF)
ELSEWHERE = Opening(opening_words.ELSEWHERE, _BRIEF)
AREA = Opening(opening_words.AREA, _PORTFOLIO | {";", ":"})
NAMED = Opening(opening_words.NAMED, _BRIEF | {AND} | INCLUDING)

GONE = Opening(opening_words.GONE, _BRIEF, reaches_back=True)
UNDIVIDED = GONE._replace(words=opening_words.UNDIVIDED)
LAST = GONE._replace(words=opening_words.LAST, is_last=True)

PM = LAST._replace(words=frozenset(("nnb", "pm")))
"""Nobody has "Sport pm" either, but in a list it is one more: "Sport, PM". NNB is nature there."""

UNTIL = GONE._replace(words=opening_words.UNTIL, is_dated=True)
FROM = GONE._replace(
    words=opening_words.FROM,
    is_dated=True,
    behind_day=MEMBER_TITLES | {ANOTHER, "bij", "naar", "over"},
)

OF_ANOTHER = Opening(opening_words.OF_ANOTHER, frozenset((";", OWN)))

NOBODYS = (GONE, UNDIVIDED, LAST, PM, UNTIL, FROM)
_EVERY = (
    TOGETHER,
    EXCEPT,
    NOT,
    IN_PASSING,
    OLD,
    OVER_OTHERS,
    RECKONING,
    REMARK,
    BODY,
    SEAT,
    UNION,
    ELSEWHERE,
    AREA,
    NAMED,
    OF_ANOTHER,
    *NOBODYS,
)
OPENINGS = {words: opening for opening in _EVERY for words in opening.words}
"""Each opening, by the words that open it."""
