"""This file reads lines: somebody, and below the name or behind its colon what is theirs."""

import re
from collections.abc import Callable, Sequence

from portcheck.intake.division import phrases_of
from portcheck.intake.heads import FUNCTION, NAME, PARTY, POST, TOPICS, meaning_of
from portcheck.intake.parts import Line
from portcheck.intake.people import has_initials, is_name, is_party, person, post
from portcheck.plan.functions import is_title

NamesTopic = Callable[[str], bool]
"""Tells whether a phrase names a topic: then it is nobody."""

_ADDRESS = r"(?i)@|\bhttps?://|\bwww\.|^(?:tel|telefoon|e-?mail)\b"
_DETAILS = frozenset((NAME, FUNCTION, PARTY, POST))
_ORDINAL = r"(?i)(?:[0-9]+(?:e|de|ste)|eerste|tweede)\s"
_CAPITALS = r"[A-Z0-9].*[A-Z0-9]"


def records_in(
    lines: Sequence[Line], names_topic: NamesTopic
) -> tuple[list[dict[str, list[str]]], list[str]]:
    """Give what lines say of each holder, and the lines that say nothing of any."""
    records: list[dict[str, list[str]]] = []
    passed: list[str] = []
    for line, behind in zip(lines, [*lines, Line("")][1:], strict=True):
        is_below_name = bool(records) and records[-1].keys() <= _DETAILS
        said = _said(line, names_topic, is_above=behind.is_entry, is_below_name=is_below_name)
        if not said or (said[0][0] != NAME and not records):
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
    found = person(text)
    if re.match(_ORDINAL, text):  # "2e portefeuillehouder:" heads topics
        return False
    if found.function or has_initials(found.name):
        return True
    is_whole = bool(found.party) or " " in found.name or bool(re.fullmatch(_CAPITALS, found.name))
    return is_whole and is_name(found.name) and not names_topic(found.name)


def _said(
    line: Line, names_topic: NamesTopic, *, is_above: bool, is_below_name: bool
) -> list[tuple[str, str]]:
    """Give what a line says, by key; nothing where that is no part of a division."""
    head, colon, rest = (part.strip() for part in line.text.partition(":"))
    meant = meaning_of(head) if colon else ""
    if re.search(_ADDRESS, line.text):
        return []
    if meant and meant != NAME and (rest or meant == TOPICS):
        return [(meant, rest)]
    if meant == NAME and is_name(person(rest).name):
        return [(NAME, rest)]
    if is_below_name and not line.is_entry:
        detail = _detail(line.text, names_topic)
        if detail:
            return [(detail, line.text)]
    if _is_holder(line, head, names_topic, is_above=is_above or bool(rest)):
        return [(NAME, head), (TOPICS, rest)]
    return [(TOPICS, line.text)]


def _detail(text: str, names_topic: NamesTopic) -> str:
    """Give of what a line right below a name is the key, if it stands there alone."""
    if post(text) is not None:
        return POST
    if is_title(text) and person(text).name == text:
        return FUNCTION
    is_short = is_party(text) and bool(re.match(_CAPITALS, text.partition(" ")[0]))
    return PARTY if is_short and not names_topic(text) else ""


def _is_holder(line: Line, head: str, names_topic: NamesTopic, *, is_above: bool) -> bool:
    found = person(head)
    if line.is_entry:  # a list of holders: "1. Wethouder A. Jansen (VVD)"
        return bool(found.function and (found.party or has_initials(found.name)))
    is_titled = bool(found.function) and found.name != head
    is_apart = line.is_start or is_above or is_titled or bool(found.party)
    return is_apart and is_somebody(head, names_topic)
