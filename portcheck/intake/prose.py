"""This file finds in sentences who has what: in a text that is no list."""

import re
from collections.abc import Container, Iterable

from portcheck.intake.people import person
from portcheck.intake.sentences import ALSO, NamesTopic, is_full_name, parted
from portcheck.plan.party_names import is_national
from portcheck.plan.surnames import surnames

SEVERAL = r"\w{5}\. [\"'“‘]?[A-Z]"
"""What only a text of several sentences has."""

_END = r"(?<=[\w)]{2}[.!?])\s+(?=[A-Z])"
"""Where a sentence ends, as it does not behind initials."""

_AGAIN = (
    rf"(?i)^(?:(?:in|onder) (?:zijn|haar|hun) portefeuilles? (?:zit(?:ten)?|val(?:t|len)) {ALSO}|"
    r"(?:hij|zij|ze)(?= ))"
)
"""How a sentence begins that says more of whoever the one before is about."""

_LONGEST = 100
_MOST = 1_000
"""A document of more sentences says more than a division: others are not looked at."""


def told_in(
    texts: Iterable[str], known: Container[str], names_topic: NamesTopic
) -> tuple[list[str], list[str]]:
    """Give whom sentences give what, but for those whose surnames are known, and apart the rest.

    A text that tells nothing new stays whole.
    """
    told: list[str] = []
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
) -> tuple[list[str], list[str]]:
    """Part the sentences that say who has what from those that do not.

    What begins with "Hij", or "In haar portefeuille zit", is about whoever was named right before.
    """
    told: list[str] = []
    others: list[str] = []
    who = ""
    for sentence in sentences:
        again = re.match(_AGAIN, sentence)
        sign = " " if again and again[0].casefold() in ("hij", "zij", "ze") else ": "
        plain = f"{who}{sign}{sentence[again.end() :].strip(' :')}" if who and again else sentence
        named, topics = parted(plain, names_topic)
        found = person(named)
        is_sure = bool(found.function) or is_national(found.party) or named == who
        is_told = bool(topics) and is_sure and is_full_name(found.name) and len(named) <= _LONGEST
        if is_told and surnames(found.name)[0] not in known:
            told.append(f"{named}: {topics}")
        else:
            others.append(sentence)
        who = named if is_told else who if again else ""
    return told, others
