"""This file finds in sentences who has what: in a text that is no list."""

import re
from collections.abc import Container, Iterable
from itertools import chain

from portcheck.intake.people import is_name, is_title_alone, person
from portcheck.intake.sentences import ALSO, VERBS, NamesTopic, is_full_name, parted
from portcheck.offices import CHAIR_TITLES, MEMBER_TITLES
from portcheck.plan.functions import function_of
from portcheck.plan.party_names import is_national
from portcheck.plan.surnames import PARTICLES, surnames

SEVERAL = r"\w{5}\. [\"'“‘]?[A-Z]"
"""What only a text of several sentences has."""

_END = r"(?<=[\w)][\w)'’”][.!?])\s+(?=[A-Z])"
"""Where a sentence ends, as it does not behind initials."""

_HERE = "hij|zij|ze"
_AGAIN = (
    rf"(?i)^(?:(?:in|onder) (?:zijn|haar|hun) portefeuilles? (?:zit(?:ten)?|val(?:t|len)) {ALSO}|"
    rf"(?:{_HERE})(?= ))"
)
"""How a sentence begins that says more of whoever the one before is about."""

_TITLES = "|".join((*MEMBER_TITLES, *CHAIR_TITLES))
_TURNED = rf"^\w+ ({VERBS}) ({_HERE}|de (?:{_TITLES})) "
"""As in "Ook krijgt zij sport", which is "Zij krijgt sport"."""

_OF_WHOM = (
    r"^(?:[Hh]et |[Dd]e )?['‘]?(\S.*?)['’]? (?:blijf|blijv|kom|val|vorm|zit)\w* "
    rf"(?:(?:bij|in|onder) )?de portefeuille van ((?:{_TITLES}) [A-Z][^,:]*?)\.?$"
)
"""As in "Sport en zorg blijven in de portefeuille van wethouder Smit."."""

_SUBJECT = (
    r"(?:De portefeuille van )?((?:[\w-]+ )?(?:(?:van|de|den|der|ten|ter|['’]t) |[A-Z][\w'’-]+ )+"
    r"(?:\([^()]*\) )?)(?=[a-z])"
)
"""As in "Wethouder Smit (VVD) is nieuw.", of whom the next sentence says more."""

_QUOTES = '"“„'
_AND = ", (?:(?:maar )?ook|tevens) "
_LONGEST, _LONG = 100, 1_000
"""No longer is a name, and no sentence that says who has what."""

_MOST = 1_000
"""A document of more sentences says more than a division: others are not looked at."""


def told_in(
    texts: Iterable[str], known: Container[str], names_topic: NamesTopic
) -> tuple[list[tuple[str, str]], list[str]]:
    """Give whom sentences give what, but for those whose surnames are known, and apart the rest.

    A text that tells nothing new stays whole.
    """
    told: list[tuple[str, str]] = []
    others: list[str] = []
    left = _MOST
    for text in texts:
        sentences = re.split(_END, text) if re.search(SEVERAL, text) else []
        left -= len(sentences)
        new, rest = _told(sentences if left >= 0 else (), known, names_topic)
        told.extend(new)
        others.extend(rest if new else [text])
    return told, others


def _told(
    sentences: Iterable[str], known: Container[str], names_topic: NamesTopic
) -> tuple[list[tuple[str, str]], list[str]]:
    """Part the sentences that say who has what from those that do not.

    What begins with "Hij", or "In haar portefeuille zit", is about whoever was named right before.
    """
    told: list[tuple[str, str]] = []
    others: list[str] = []
    who = ""
    for clause in chain.from_iterable(map(_clauses, sentences)):
        again = re.match(_AGAIN, clause)
        sign = " " if again and re.fullmatch(_HERE, again[0].casefold()) else ": "
        plain = f"{who}{sign}{clause[again.end() :].strip(' :')}" if who and again else clause
        named, topics = parted(plain, names_topic)
        is_told = bool(topics) and topics[0] not in _QUOTES and len(named) <= _LONGEST
        is_told = is_told and (named == who or _is_sure(named, plain[len(named) :]))
        if is_told and surnames(person(named).name)[0] not in known:
            told.append((named, re.sub(_AND, ", ", topics)))
        else:
            others.append(clause)
        who = named if is_told else _subject(plain) or (who if again else "")
    return told, others


def _clauses(sentence: str) -> list[str]:
    """Give what a sentence says of somebody, by verb: "Smit heeft sport en krijgt zorg"."""
    if len(sentence) > _LONG:
        return [sentence]
    plain = re.sub(_TURNED, r"\2 \1 ", re.sub(_OF_WHOM, r"\2: \1", sentence))
    plain = re.sub("^(?:En|Ook) (?=[a-z])", "", plain)
    return re.sub(rf",? en (?=(?:{VERBS}) )", "\nHij ", plain).split("\n")


def _is_sure(named: str, behind: str) -> bool:
    """Tell whether somebody is named who has a seat: by a title, a party, or what stands behind."""
    found = person(named)
    if is_title_alone(found):
        return function_of(found.function) in CHAIR_TITLES
    has_seat = is_national(found.party) or re.search(rf"\b(?:portefeuille|{_TITLES})\b", behind)
    is_full = is_full_name(found.name) and found.name.split()[0].casefold() not in PARTICLES
    return bool(found.function and is_name(found.name)) or bool(has_seat and is_full)


def _subject(sentence: str) -> str:
    """Give whom a sentence is about that does not say what they have."""
    found = re.match(_SUBJECT, sentence)
    return found[1].strip() if found and _is_sure(found[1].strip(), "") else ""
