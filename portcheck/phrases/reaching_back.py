"""This file tells of what before it a phrase says that it is elsewhere, or excepted.

As in "Natuur (nu bij Smit)", "Natuur, die nu bij Smit ligt", "sport uitgezonderd" and "Sport: nee".
"""

from collections.abc import Sequence
from itertools import takewhile

from portcheck.phrases.openings import FROM, GONE, LAST, SEAT, UNDIVIDED, UNION, UNTIL
from portcheck.phrases.seat_words import NO_NAME, STANDING_IN
from portcheck.phrases.silence import BESIDE_LIST, BRACKET_REACH, MOST_SAID_OF, Silence
from portcheck.phrases.words import AND, BREAKS, Names, listed, segment

_IN_UNION = frozenset(("pfh", "portefeuillehouder", "trekker", "woordvoerder"))
"""Whoever is one of these for a union of bodies, is so there; it may be "bestuurlijk trekker"."""

_LEFT_OUT = listed("""
    daargelaten, excepted, excluded, nee, niet, nvt, uitgesloten, uitgezonderd, utsein
""")
"""Behind a topic these except what they follow: "(toerisme uitgezonderd)"."""

_BACK_TO = {
    "na": ("op",),
    "nei": ("op",),
    "af": ("geeft", "staat", "stoot"),
    "in": ("levert",),
    "over": ("draagt",),
}
"""So do these, from a word on: "alles op sport na", "geeft sport af"."""

_NO = frozenset(("geen", "nee", "niet", "nvt"))
"""Alone behind a colon or in a bracket these except what stands before it: "Sport: n.v.t."."""

EXCEPTING = _NO.union(_LEFT_OUT, _BACK_TO)

_EXCEPTION_REACH = 12
"""So many words may stand between "op" and "na": with hundreds of "na" each would ask for all."""

_NOT_ITSELF = listed("""
    afstemming, afwezigheid, ambtelijk, bevoegdheden, bevoegdheid, coordinatie, datum, deels,
    eerder, gebied, gedeeltelijk, ingangsdatum, invulling, locatie, mede, omvang, ondersteuning,
    ook, oud, planning, samenwerking, tot, uitvoering, vervanging, voorganger, voorheen, vorige,
    was, woordvoering
""").union(
    STANDING_IN,
    SEAT.words,
)
"""In a bracket with these it is not the topic that is elsewhere: "(uitvoering belegd bij …)"."""

_MEANWHILE = listed("""
    blijft, eventueel, foarearst, gaan, gaat, is, komt, liggen, ligt, mogelijk, nog, nu,
    temporarily, thans, tijdelijk, tydlik, valt, vooralsnog, voorlopig, voortaan, worden, wordt,
    zijn, zit
""")
"""Before an opening these only say how it is meant: "Sport, tijdelijk overgedragen aan Smit"."""

_HOW = _MEANWHILE | {",", ";", "ad", "ai", "interim", "waarnemend", "waarneming", "wnd"}
"""So do these, also before a sign: "Sport (waarnemend, tot 1 mei)"."""

_RELATIVE = listed("dat, deze, die, dit, welke, which")
"""What begins with these speaks of what stands before it: "Natuur, die nu bij Smit ligt"."""

_BECAUSE = listed("bij, door, gedurende, na, tijdens, vanwege, wegens")
"""Behind these a vacancy is why the holder has what stands before it: "Sport (wegens vacature)"."""

_ATTRIBUTIVE = frozenset(("onverdeeld", "te", "unassigned", "vacant"))
"""What has one of these may precede its noun: "vacant vastgoed", "nog te verdelen middelen"."""

_ONLY_DONE = frozenset(("bekostigd", "betaald", "gefinancierd", "ondersteund", "uitgevoerd"))
"""Nor is it where another only does the work: "(wordt door de omgevingsdienst uitgevoerd)"."""

_FORMERLY = listed("hoorde, lag, lagen, viel, vielen, was, waren, zat, zaten")
"""Nor where another only had it: "Natuur, die tot 1 mei 2024 bij Smit lag"."""

_NO_MORE = frozenset(("net langer", "net mear", "niet langer", "niet meer", "no longer"))
"""These are said of what stands behind them too: "Natuur, niet langer water"."""

_BEFORE_NO_MORE = BREAKS | {"dus", "maar", "nu"}


def excepted(words: Sequence[str], at: int, names: Names) -> int | None:
    """Give where that begins which a word excepts from behind; None if it excepts nothing."""
    if _is_answer(words, at):
        return segment(words, _without_brackets(words, at - 1))
    if not _ends_segment(words, at, names):
        return None
    if words[at] in _LEFT_OUT:
        return segment(words, at)
    reach = range(at - 1, max(at - _EXCEPTION_REACH, 0) - 1, -1)
    said = takewhile(lambda i: words[i] not in BESIDE_LIST, reach)  # "op sport, natuur na"
    return next((i for i in said if words[i] in _BACK_TO.get(words[at], ())), None)


def subject(words: Sequence[str], at: int, opened: Silence, names: Names) -> int:
    """Give where that begins of which the opening at a word says something; else the word itself.

    That is what stands before a remark that the opening is in: "Natuur (nu bij Smit)".
    """
    if at == 0 or not _reaches_back(words, at, opened, names):
        return at
    start = _remark(words, segment(words, at))
    is_remark = start >= max(at - MOST_SAID_OF, 1) and _is_behind(words, start, at, opened)
    if is_remark and _is_of_all(words, start, at) and not names(words[start:at]):
        return segment(words, _without_brackets(words, start - (words[start - 1] != ")")))
    return segment(words, at)


def _is_answer(words: Sequence[str], at: int) -> bool:
    """Tell whether a word alone says no to what stands before it: "Natuur: nee, sport: ja"."""
    if words[at] not in _NO or [*words[max(at - 2, 0) : at]][1:] not in ([":"], ["("]):
        return False
    return (words[at + 1] if at + 1 < len(words) else ";") in (",", ";", ")")


def _ends_segment(words: Sequence[str], at: int, names: Names) -> bool:
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


def _reaches_back(words: Sequence[str], at: int, opened: Silence, names: Names) -> bool:
    """Tell whether an opening at a word says something of what stands before it.

    As it does in "Portefeuillehouder Water (IPO)", but not in "Portefeuillehouder Water en IPO".
    """
    if opened.opening is UNION:
        end = at - (words[at - 1] == "(")
        before = words[max(end - MOST_SAID_OF, 0) : end]
        start = segment(before, len(before))
        return words[at - 1] != AND and not _IN_UNION.isdisjoint(before[start : start + 2])
    return opened.opening.reaches_back and not _is_no_predicate(words, at, opened, names)


def _is_no_predicate(words: Sequence[str], at: int, opened: Silence, names: Names) -> bool:
    """Tell whether an opening at a word is no predicate of what stands before it.

    In "Natuur, niet langer water" and "Natuur (tot 1 juli: water)" it is said of the topic behind
    it; in "(nog te verdelen middelen)" of the noun there, though not in "(vacature Jansen)", and in
    "(tijdelijk, wegens vacature)" it only is a reason.
    """
    said, behind = words[at : opened.start], [*words[opened.start : opened.start + 1]]
    is_by_itself = " ".join(said) in _NO_MORE and words[at - 1] in _BEFORE_NO_MORE
    if is_by_itself or (opened.opening in (UNTIL, FROM) and opened.fills_bracket):
        start = opened.start + (behind == [":"])
        what = words[start : start + MOST_SAID_OF]
        return names([*takewhile(lambda word: word not in BREAKS, what)])
    if opened.opening is not UNDIVIDED:
        return False
    is_reason = words[at - 1] in _BECAUSE
    may_have_noun = not opened.fills_bracket or not _ATTRIBUTIVE.isdisjoint(said)
    return is_reason or (may_have_noun and not NO_NAME.issuperset(behind))


def _remark(words: Sequence[str], start: int) -> int:
    """Give where a remark begins that goes on at a word: at what says how somebody has it."""
    first = start
    while first > 1 and words[first - 1] in (",", ";"):
        before = segment(words, first - 1)
        if not _HOW.issuperset(words[before : first - 1]):
            break
        first = before
    return first


def _is_behind(words: Sequence[str], start: int, at: int, opened: Silence) -> bool:
    """Tell whether what begins at a word is said of what stands before it.

    As in "Natuur (bij Smit)", "Natuur, die nu bij Smit ligt" and "Natuur, tijdelijk bij Smit".
    """
    is_bare = at == segment(words, at) or (opened.depth == 0 and _HOW.issuperset(words[start:at]))
    is_apart = words[start - 1] == ")" or opened.opening in (GONE, UNDIVIDED, LAST, FROM)
    return words[start - 1] == "(" or words[start] in _RELATIVE or (is_bare and is_apart)


def _is_of_all(words: Sequence[str], start: int, at: int) -> bool:
    """Tell whether a remark says that all of it is elsewhere, now: not "(uitvoering bij Smit)"."""
    end = next((i for i in range(at, len(words)) if words[i] in BREAKS), len(words))
    is_now = _FORMERLY.isdisjoint(words[max(start, at - 1) : end])
    is_itself = _NOT_ITSELF.isdisjoint(words[start:at]) and _ONLY_DONE.isdisjoint(words[at:end])
    return is_now and is_itself


def _without_brackets(words: Sequence[str], at: int) -> int:
    """Give where the brackets begin that end before a word, unless they hold very much."""
    depth, first = 0, at
    while first > 0 and (depth > 0 or words[first - 1] == ")"):
        first -= 1
        depth += (words[first] == ")") - (words[first] == "(")
        if at - first > BRACKET_REACH:
            return at
    return first
