"""This file reads lines: somebody, and below the name or behind its colon what is theirs."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from portcheck.intake.division import Record, phrases_of
from portcheck.intake.heads import (
    FUNCTION,
    NAME,
    PARTY,
    POST,
    TOPICS,
    is_above_topics,
    is_aside,
    meaning_of,
)
from portcheck.intake.parties import is_national, names_party
from portcheck.intake.parts import Line
from portcheck.intake.people import (
    details_in,
    is_addressed,
    is_name,
    is_vague,
    person,
    unread,
)
from portcheck.plan.bodies import OTHER
from portcheck.plan.functions import function_of
from portcheck.plan.model import is_recorded

NamesTopic = Callable[[str], bool]
"""Tells whether a phrase names a topic: then it is nobody."""

_NOISE = r"(?i)@|\bhttps?://|\bwww\.|^(?:tel|telefoon|e-?mail)\b|^(?:pagina|page) [0-9]"
_DETAILS = frozenset((NAME, FUNCTION, PARTY, POST))
_ORDINAL = r"(?i)(?:[0-9]+(?:e|de|ste)|eerste|tweede)\s"
_CAPITALS = r"[A-Z0-9].*[A-Z0-9]"
_LEADS_ON = (",", "&", " en", " and", " van", " voor")
_BEHIND_HEAD = r":|(?<=\))\s+[-–—]\s|\s(?:is|wordt)(?: [\w-]+){0,5} verantwoordelijk voor\s"
_SENTENCES = r"\w{5}\. [A-Z]"
"""In what says more than one thing, which no topic does."""


_LONGEST = 200
"""A longer text names nobody; of a megabyte to tell whether it names a topic takes seconds."""


def records_in(
    lines: Sequence[Line], names_topic: NamesTopic
) -> tuple[list[dict[str, list[str]]], list[str]]:
    """Give what lines say of each holder, and the lines that say nothing of any."""
    records: list[dict[str, list[str]]] = []
    passed: list[str] = []
    is_beside = False
    for line, behind in pairwise([*_unwrapped(lines), Line("")]):
        said = _said(line, behind, names_topic, records[-1] if records else {})
        keys = [key for key, _ in said]
        is_beside = is_aside(line.text) or (is_beside and not _is_back(line, keys))
        if is_beside or not said or (NAME not in keys and not records):
            passed.append(line.text)
            continue
        for key, text in said:
            if key == NAME:
                records.append({NAME: [text]})
            elif text:
                records[-1].setdefault(key, []).append(text)
    for record in records:
        record[TOPICS] = phrases_of(record.get(TOPICS, ()))
    return records, passed


def is_somebody(text: str, names_topic: NamesTopic) -> bool:
    """Tell whether a text by itself is likely to name somebody."""
    if _is_certain(text):
        return True
    if len(text) > _LONGEST:
        return False
    found = person(text)
    is_whole = bool(found.party) or " " in found.name or bool(re.fullmatch(_CAPITALS, found.name))
    is_known = bool(meaning_of(found.name)) or names_topic(found.name)
    return is_whole and is_name(found.name) and not is_known


def _is_certain(text: str) -> bool:
    """Tell whether a text has a title or initials; "2e portefeuillehouder:" heads topics."""
    if len(text) > _LONGEST or re.match(_ORDINAL, text):
        return False
    if meaning_of(text) and not function_of(text):
        return False
    found = person(text)
    return (
        (bool(found.function) and not is_vague(found))
        or is_addressed(found.name)
        or is_addressed(text)
    )


def _unwrapped(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, each with those that it runs on in: these begin small, without a bullet."""
    begun: list[str] = []
    first = Line("")
    for line in lines:
        if begun and _runs_on(first, begun[-1], line):
            begun.append(line.text)
            continue
        if begun:
            yield first._replace(text=" ".join(begun))
        first, begun = line, [line.text]
    if begun:
        yield first._replace(text=" ".join(begun))


def _runs_on(first: Line, last: str, line: Line) -> bool:
    if line.is_entry or line.is_start or not line.text[0].islower():
        return False
    is_open = "(" in last and ")" not in last.rpartition("(")[2]
    is_listing = last.endswith(_LEADS_ON) and not last.endswith("; en")
    is_plain = ":" not in line.text and not re.search(_NOISE, line.text)
    is_plain = is_plain and not is_name(person(line.text).name)  # "mr. J. Smit"
    return is_plain and (first.is_entry or is_open or is_listing)


def _is_back(line: Line, keys: Sequence[str]) -> bool:
    """Tell whether a line leads back to the division: "voorzitter" says what somebody is beside."""
    if NAME not in keys:
        return is_above_topics(line.text.strip(" :"))
    title = function_of(person(line.text).function)
    return not line.is_entry and title not in (OTHER.member, OTHER.chair)


def _said(
    line: Line, behind: Line, names_topic: NamesTopic, record: Record
) -> Sequence[tuple[str, str]]:
    """Give what a line says, by key; nothing where that is no part of a division."""
    head, rest = _parted(line.text)
    meant = meaning_of(head) if ":" in line.text else ""
    if re.search(f"{_NOISE}|{_SENTENCES}", line.text):
        return ()
    if meant == NAME and is_name(person(rest).name) and not any(unread(rest)):
        return [(NAME, rest)]
    if meant not in ("", NAME) and (rest or meant == TOPICS):
        return [(meant, rest)]
    if record and record.keys() <= _DETAILS and not line.is_entry:
        details = _details(line.text, names_topic)
        keys = [key for key, _ in details]
        if details and _told(record).isdisjoint(keys):
            return details
        if keys == [FUNCTION]:  # "1e loco-burgemeester" below "Wethouder Jansen" is no topic
            return ()
    return _held(line, behind, names_topic, record)


def _held(
    line: Line, behind: Line, names_topic: NamesTopic, record: Record
) -> Sequence[tuple[str, str]]:
    """Give the holder that a line names and what stands behind the name, or else a topic."""
    head, rest = _parted(line.text)
    if names_party(head) and rest and _is_person(rest, behind, names_topic):
        return [(NAME, rest), (PARTY, head)]
    if _is_holder(line, head, behind if not rest else Line("", is_entry=True), names_topic, record):
        return [(NAME, head), (TOPICS, rest if is_recorded(rest) else "")]
    return [(TOPICS, line.text)]


def _parted(text: str) -> tuple[str, str]:
    """Part a head from what is said there: "VVD: water", "A. Smit (CDA) – sport"."""
    head, rest = [*re.split(_BEHIND_HEAD, text, maxsplit=1), ""][:2]
    return head.strip(), rest.strip()


def _details(text: str, names_topic: NamesTopic) -> Sequence[tuple[str, str]]:
    """Give what a line right below a name says of somebody."""
    if is_above_topics(text):
        return [(TOPICS, "")]
    return [] if len(text) > _LONGEST or names_topic(text) else details_in(text)


def _told(record: Record) -> frozenset[str]:
    """Give of what keys something is known of somebody, be it with the name."""
    found = person("".join(record[NAME]))
    by_name = {FUNCTION: found.function, PARTY: found.party, POST: found.fte}
    return frozenset((*record, *(key for key, said in by_name.items() if said)))


def _is_person(text: str, behind: Line, names_topic: NamesTopic) -> bool:
    """Tell whether a party names its candidate: "VVD: A. Jansen" says of itself that it does."""
    is_above = bool(behind.text) and ":" not in behind.text
    is_named = is_name(person(text).name)
    return (is_named and _is_certain(text)) or (
        is_above and " " in text and is_somebody(text, names_topic)
    )


def _is_holder(
    line: Line, head: str, behind: Line, names_topic: NamesTopic, record: Record
) -> bool:
    """Tell whether a line names a holder; a bare name does where more is said of it at once."""
    found = person(head)
    if line.is_entry:  # a list of holders: "1. Wethouder A. Jansen (VVD)"
        return bool(found.function and (found.party or is_addressed(found.name)))
    if line.text.endswith(",") or not is_somebody(head, names_topic):  # "Beste Karin,"
        return False
    title = function_of(found.function) or found.function
    is_titled = bool(title) and found.name != head and title != OTHER.chair
    if is_titled or is_national(found.party):
        return True
    before = person("".join(record[NAME])) if record else found
    if found.party:
        return not before.function and " " in head and (line.is_start or not found.party.isupper())
    if record.keys() == {NAME} and before.function:  # their party, or what their topics are of
        return False
    is_close = bool(behind.text) and not behind.is_start
    return behind.is_entry or (line.is_start and (is_close or _says_who(behind.text)))


def _says_who(text: str) -> bool:
    """Tell whether a line can only stand below a name."""
    details = details_in(text)
    is_sure = any(key != PARTY or is_national(said) for key, said in details)
    return is_sure or is_above_topics(text.strip(" :"))
