"""This file levels how a seat is written: "2e-wethouder", "2e pfh - water", "bij afwezigheid:"."""

import re
from collections.abc import Sequence

from portcheck.phrases.seat_words import ATTRIBUTIVE, COUNTED, HOLDER, SEATS, SECOND, STANDING_IN
from portcheck.phrases.words import ANOTHER, listed

_MAY_BE_PLAINER = listed("""
    afwezigheid, assisteert, bestuurder, buddy, friend, handtekening, holder, houder, lezer,
    man, mee, namens, ondersteunend, ondertekenaar, ontstentenis, paraaf, partner,
    plaatsvervanging, portefeuille, portefeuilles, portfolio, reader, schaduw, shadow,
    signature, skaad, tekenbevoegde, verhindering, vervanging, vervangt, vriend
""")
_IN_ABSENCE = r"\bbij (?:afwezigheid|ontstentenis|verhindering)\b"
_SECONDS = "|".join(sorted(SECOND))
_WHAT = "bestuurder|handtekening|lezer|man|ondertekenaar|paraaf|reader|signature|tekenbevoegde"
_BEGUN = "(^|[,;(] )"
_ALONG = r"(?:denkt|kijkt|leest) mee\b"
_STANDING_IN_WORDS = (
    (rf"\b(?:{_SECONDS}) (?:{_WHAT})\b", "vervanger"),
    (r"\b(?:critical friend|kritische vriend|sparring partner)\b", "vervanger"),
    (rf"{_BEGUN}(?:assisteert|{_ALONG} (?:bij|in|met|op|over)\b)", r"\1vervanger voor"),
    (rf"{_BEGUN}{_ALONG}", r"\1vervanger"),
    (rf"\bondersteunend (?=(?:{'|'.join(sorted(HOLDER))})\b)", "vervangend "),
    (r"\b(?:schaduw|shadow) (?:portefeuille|portfolio)s?\b", "vervanger"),
    (rf"{_BEGUN}(?:buddy|schaduw|shadow|skaad)(?= :)", r"\1vervanger"),
    (rf"{_BEGUN}buddy (?=van )", r"\1vervanger "),
    (rf"{_BEGUN}buddy (?={ANOTHER} :)", r"\1vervanger voor "),
    (r"\bportfolio holder\b", "holder"),
    (r"\bdeputy holder\b", "second holder"),
    (r"\bport(?:ef)? houder\b", "portefeuillehouder"),
    (
        rf"(^|[,;] )({'|'.join(sorted(COUNTED))}) portefeuilles?(?= :| \w)",
        r"\1\2 portefeuillehouder",
    ),
    (
        rf"(^|[,;(] )(?:plaats)?vervanging(?= :|(?: {_IN_ABSENCE}))(?: {_IN_ABSENCE})?",
        r"\1vervanger",
    ),
    (rf"{_IN_ABSENCE}(?= [:)])", "vervanger"),
    (
        rf"(^|\( )(?:vervangt|(?:plaats)?vervanging van|{_IN_ABSENCE}(?: van)?) (?={ANOTHER})",
        r"\1vervanger van ",
    ),
    (rf"(?:{_IN_ABSENCE}(?: van)?|(?<!mede )\bnamens) (?={ANOTHER})", ", als vervanger van "),
)
"""What stands before a colon, or alone in a bracket, for who has the seat."""


_HEADED = (
    rf"(?i)\s*(?:{'|'.join(sorted(STANDING_IN - ATTRIBUTIVE))})[.]?"
    rf"(?: (?:{'|'.join(sorted(HOLDER))})[.]?)?(?=( [-–/] )(?!{'|'.join(sorted(SEATS))}|[0-9])\S)"
)
"""A seat with a dash or a slash behind it, before what it is for; "2e / 4e fase" is none."""


def headed(phrase: str) -> str:
    """Give a phrase with a colon behind the seat that it begins with: "2e pfh - water"."""
    if " - " not in phrase and " – " not in phrase and " / " not in phrase:  # as in most
        return phrase
    seat = re.match(_HEADED, phrase)
    return f"{seat[0]}: {phrase[seat.end() + len(seat[1]) :]}" if seat else phrase


def plainly(words: Sequence[str]) -> Sequence[str]:
    """Give the words with those for a seat as they are mostly said.

    "2e-wethouder water" is "2e wethouder water", and "vervanging: water" is "vervanger: water".
    """
    letters = "".join(words)
    if "-" in letters or "?" in letters:
        words = [part for word in words for part in _apart(word)]
    if not _MAY_BE_PLAINER.isdisjoint(words):
        text = " ".join(words)
        for said, plain in _STANDING_IN_WORDS:
            text = re.sub(said, plain, text)
        words = text.split()
    return words


def _apart(word: str) -> Sequence[str]:
    """Give the seat and the holder in a word such as "2e-wethouder", and that of "2e?"."""
    seat, _, holder = word.rstrip("?").partition("-")
    if seat in SEATS and holder in HOLDER:
        return seat, holder
    return (seat,) if not holder and seat in SEATS | HOLDER else (word,)
