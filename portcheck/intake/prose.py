"""This file finds in sentences who has what: in a text that is no list."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping
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

_NAMED = r"(([A-Z][\w'’-]+ (?:[a-z'’]{1,4} ){0,3}[A-Z][\w'’–-]+) \([^()]{2,30}\))"
"""Somebody with a party, as many texts name them once: then by title and surname."""

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
    texts: Iterable[str], called: Mapping[str, str], known: Container[str], names_topic: NamesTopic
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
        new, rest = _told(sentences if left >= 0 else (), known, names_topic, called)
        told.extend(new)
        others.extend(rest if new else [text])
    return told, others


def _told(
    sentences: Iterable[str],
    known: Container[str],
    names_topic: NamesTopic,
    called: Mapping[str, str],
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
        named = _in_full(named, called)
        if is_title_alone(person(named)):  # "de burgemeester", who may be named before
            office = function_of(person(named).function)
            named = next((one for one, _ in told if function_of(one) == office), named)
        is_known = named == who or (named in called.values() and names_topic(topics))
        is_told = bool(topics) and topics[0] not in _QUOTES and len(named) <= _LONGEST
        is_told = is_told and (is_known or _is_sure(named, plain[len(named) :]))
        if is_told and surnames(person(named).name)[0] not in known:
            told.append((named, re.sub(_AND, ", ", topics)))
        else:
            others.append(clause)
        who = named if is_told else _subject(plain, called) or (who if again else "")
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


def _subject(sentence: str, called: Mapping[str, str]) -> str:
    """Give whom a sentence is about that does not say what they have."""
    found = re.match(_SUBJECT, sentence)
    who = _in_full(found[1].strip(), called) if found else ""
    return who if found and (who in called.values() or _is_sure(who, "")) else ""


def called_in(texts: Iterable[str]) -> dict[str, str]:
    """Give who are named with a party by surname, where but one is called so."""
    found = {
        name: full
        for text in texts
        for full, name in re.findall(_NAMED, text)
        if person(full).party
    }
    count = Counter(surnames(name)[0] for name in found)
    return {one: full for name, full in found.items() if count[one := surnames(name)[0]] == 1}


def _in_full(named: str, called: Mapping[str, str]) -> str:
    """Give a name in full where the text says it elsewhere: "Wethouder Smit"."""
    found = person(named)
    full = called.get(surnames(found.name)[0], "")
    is_short = person(full).name.casefold().endswith(f" {found.name.casefold()}")
    return f"{found.function} {full}".strip() if is_short and not found.party else named
