"""This file reads lines: somebody, and below the name or behind its colon what is theirs."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import compress

from portcheck.intake.certainty import LONGEST, Certainty, NamesTopic, certainty
from portcheck.intake.division import Record, phrases_of
from portcheck.intake.heads import (
    FUNCTION,
    NAME,
    PARTY,
    POST,
    REPLACEMENT,
    SECOND,
    TOPICS,
    is_above_topics,
    is_aside,
    is_nobody,
    is_of_side_offices,
    meaning_of,
    unnumbered,
)
from portcheck.intake.parts import Line
from portcheck.intake.people import (
    DASH,
    Person,
    details_in,
    is_name,
    is_title_alone,
    person,
    unread,
)
from portcheck.intake.sentences import is_full_name, office_in, office_over, parted, tells
from portcheck.intake.shape import Head, Place, Shape, is_holder, shape_of
from portcheck.intake.whole import is_noise, is_of_official, whole, without_noise
from portcheck.plan.bodies import OTHER
from portcheck.plan.functions import function_of, is_title
from portcheck.plan.model import is_recorded
from portcheck.plan.namesakes import each_of, may_mean, surnames
from portcheck.plan.party_names import is_national, names_party

_DETAILS = frozenset((NAME, FUNCTION, PARTY, POST))
_OF_TEXTS = (Place.AMONG_LINES, Place.OVER_LINES)
_OVER = (Place.OVER_ENTRIES, Place.OVER_LINES)


def records_in(
    lines: Sequence[Line], names_topic: NamesTopic
) -> tuple[list[dict[str, list[str]]], list[str]]:
    """Give what lines say of each holder, and the lines that say nothing of any."""
    read = whole(lines)
    shape = shape_of([*without_noise(read)], names_topic)
    heads = iter(shape.heads)
    records: list[dict[str, list[str]]] = []
    passed: list[str] = []
    is_beside = is_in_list = False
    for line in read:
        if is_noise(line):
            passed.append(line.text)
            is_beside = is_beside or is_of_official(line)
            continue
        head = next(heads)
        above = records[-1] if records and not is_beside else {}
        said = _said(head, shape, names_topic, above, is_apart=is_in_list and line.is_start)
        keys = [key for key, _ in said]
        is_in_list = NAME in keys and not head.rest and not line.is_start
        is_open = bool(records) and _is_open(head, keys)
        is_beside = is_beside and not _is_back(line, keys)
        is_beside = is_beside or is_open or _leads_aside(head, keys)
        if is_beside or not said or (NAME not in keys and not records):
            passed.append(line.text)
            continue
        for key, text in said:
            if key == NAME:
                passed.extend(_put(text, head, records, names_topic))
            elif text:
                records[-1].setdefault(key, []).append(text)
    passed.extend(_below_lists(records, names_topic))
    for record in records:
        record[TOPICS] = phrases_of(record.get(TOPICS, ()))
    holders = {name for record in records if is_full_name(name := _name(record[NAME][0]))}
    lists = [_is_list_of(holders, record[TOPICS]) for record in records]
    passed.extend(f"{one[NAME][0]}: {', '.join(one[TOPICS])}" for one in compress(records, lists))
    return [one for one, is_list in zip(records, lists, strict=True) if not is_list], passed


def _is_list_of(holders: Collection[str], topics: Sequence[str]) -> bool:
    """Tell whether all that somebody holds are holders: it lists who is there, or of a party."""
    return bool(topics) and all(_name(topic) in holders for topic in topics)


def _name(said: str) -> str:
    return person(said).name


def _below_lists(records: Sequence[Mapping[str, list[str]]], names_topic: NamesTopic) -> list[str]:
    """Take out what stands below the last list and is none, where each has theirs on one line."""
    topics = [record[TOPICS] for record in records if record.get(TOPICS)]
    *others, last = topics or [[""]]
    lists = [first for first, *_ in topics if "," in first]
    is_of_lists = max(map(len, others), default=0) == 1 and 2 * len(lists) > len(topics)
    is_list_last = is_of_lists and "," in last[0]
    if not is_list_last or any("," in line or names_topic(line) for line in last[1:]):
        return []
    below = last[1:]
    del last[1:]
    return below


def _put(
    name: str, head: Head, records: list[dict[str, list[str]]], names_topic: NamesTopic
) -> Sequence[str]:
    """Put somebody behind those before, or for what stands over the name; give what is passed over.

    An office right above a name is held by who is named, and a party over names is no holder; nor
    are "G. Smit" and "mr. G.D. (Gerard) Smit" right below two.
    """
    above = records[-1] if records else {}
    over = above.get(TOPICS, [""])[-1]
    is_by_seat = head.place == Place.BELOW_TITLE and head.certainty < Certainty.CERTAIN
    if is_by_seat and is_title(over) and _is_held(head):
        above[TOPICS].pop()
        records.append({NAME: [name], FUNCTION: [over]})
        return ()
    is_bare = above.keys() == {NAME} and above[NAME] != [name]
    found = person(above[NAME][0]) if is_bare else Person("")
    is_party = is_national(found.name)
    if is_bare and (_are_one(found.name, person(name).name) or (is_party and head.line.is_start)):
        records[-1] = {NAME: [name]}
        return above[NAME]
    title, topics = office_over(above[NAME][0], names_topic) if is_bare else ("", "")
    if is_party or (title and _is_held(head)):
        told = {FUNCTION: title, PARTY: found.party, TOPICS: topics}
        records[-1] = {NAME: [name], **{key: [text] for key, text in told.items() if text}}
        return [*unread(above[NAME][0])]
    records.append({NAME: [name]})
    return ()


def _are_one(name: str, below: str) -> bool:
    """Tell whether one name may be another in brief: not "J. Jansen" over "P. Jansen"."""
    whose = below.rpartition(" ")[0] if " " in name else below
    return surnames(name)[0] == surnames(below)[0] and may_mean(name, whose)


def _is_held(head: Head) -> bool:
    return not person(head.text).function


def _leads_aside(head: Head, keys: Sequence[str]) -> bool:
    """Tell whether what follows is of nobody: outside functions, or a text.

    "Contact: A. Smit" and "Nevenfuncties: geen" say all of it.
    """
    is_topic = keys == [TOPICS]
    is_text = is_topic and head.is_below_list and head.place in _OF_TEXTS
    has_more = is_of_side_offices(head.text) and is_recorded(head.rest)
    return is_aside(head.line.text) or has_more or is_text


def _is_open(head: Head, keys: Sequence[str]) -> bool:
    """Tell whether what follows is of none of them: "Nog te verdelen:", "Het hele college"."""
    is_over = head.place in _OVER or (head.place == Place.AMONG_LINES and " " in head.text)
    return is_over and keys == [TOPICS] and (not is_recorded(head.text) or is_nobody(head.text))


def _is_back(line: Line, keys: Sequence[str]) -> bool:
    """Tell whether a line leads back to the division: "voorzitter" says what somebody is beside."""
    if NAME not in keys:
        return is_above_topics(line.text.strip(" :"))
    title = function_of(person(line.text).function)
    return not line.is_entry and title not in (OTHER.member, OTHER.chair)


def _said(
    head: Head, shape: Shape, names_topic: NamesTopic, record: Record, *, is_apart: bool
) -> Sequence[tuple[str, str]]:
    """Give what a line says, by key; nothing where that is no part of a division.

    A name apart from a list of names is no topic of the last of these.
    """
    line = head.line
    meant = meaning_of(head.text) if ":" in line.text and not _is_numbered_seat(head) else ""
    is_of_all = meaning_of(line.text) == NAME and not head.rest and not function_of(head.text)
    is_label = head.place in _OVER and head.text in shape.labels
    # "Wethouders" over them, "Contact: A. Smit", "Grote Projecten"
    is_unheld = is_of_all or is_aside(head.text) or is_label or _lists_holders(head)
    if is_unheld or (meant == REPLACEMENT and not all(map(_is_somebody, each_of(head.rest)))):
        return ()  # "Vervanging: wie er is"
    if meant == SECOND and is_full_name(_name(rest := head.rest)) and not names_topic(rest):
        return ()  # that is who has it too
    if meant not in ("", NAME) and (head.rest or meant == TOPICS):
        return [(meant, head.rest)]
    if record and record.keys() <= _DETAILS and not line.is_entry and not _is_group(record, head):
        details = _details(line.text, shape, names_topic)
        told = _told(record)
        new = [(key, said) for key, said in details if key not in told]
        if new or any(key == FUNCTION for key, _ in details):
            return new  # "1e loco-burgemeester" below "Wethouder Jansen" is no topic
        if FUNCTION not in told and not line.is_start and is_title_alone(person(line.text)):
            return [(FUNCTION, line.text)]  # "Heemraad (geborgd)"
    forward = _put_forward(head, shape, names_topic, is_label=meant == NAME) if head.rest else ()
    return forward or _held(head, shape, names_topic, {} if is_apart else record)


def _is_somebody(said: str) -> bool:
    found = person(said)
    return bool(found.function) or is_name(found.name)


def _lists_holders(head: Head) -> bool:
    """Tell whether an entry only says who there are: "Heemraden: A. Smit, B. Bos"."""
    is_head = head.place == Place.ENTRY_BEFORE_LIST and meaning_of(head.text) == NAME
    each = each_of(head.rest) if is_head else []
    return len(each) > 1 and all(map(is_full_name, map(_name, each)))


def _is_numbered_seat(head: Head) -> bool:
    """Tell whether a line names one of several seats: "2e wethouder", which heads no topics."""
    return bool(head.certainty) and unnumbered(head.text) != head.text


def _put_forward(
    head: Head, shape: Shape, names_topic: NamesTopic, *, is_label: bool
) -> Sequence[tuple[str, str]]:
    """Give whom a label, a party or an office names behind its colon: "VVD: A. Smit, wethouder".

    "Burgemeester: Openbare Orde" names nobody where "Wethouder Smit: sport" stands beside it, nor
    does "Projectwethouder: Nieuwe Haven (1e portefeuillehouder)".
    """
    who, topics = parted(head.rest, names_topic)
    is_of_party = names_party(head.text)
    if is_of_party and not topics:  # "VVD: Smit - sport"
        who, topics = [*re.split(DASH, head.rest, maxsplit=1), ""][:2]
    found, weight = person(who), certainty(who, names_topic)
    over, is_full = person(head.text), is_full_name(found.name)
    is_domain = not (is_of_party or is_label or is_title_alone(over))  # "Wethouder Ruimte: A. Smit"
    domain = head.text.removeprefix(over.function).strip() if is_domain else ""
    if is_label or _is_numbered_seat(head):
        is_named = is_full or weight > Certainty.NONE
    elif is_of_party:
        is_likely = weight >= Certainty.LIKELY or (weight and _is_listing(topics, names_topic))
        is_named = is_name(found.name) and bool(is_likely)
    else:
        is_topic = bool(domain) and not certainty(domain, names_topic)
        is_seat = bool(over.function) and (is_topic or not shape.has_titles_before_lists)
        is_named = is_seat and is_full and weight >= Certainty.LIKELY and not found.function
    if not is_named or any(unread(who)):
        return ()
    is_seat = function_of(over.function) != OTHER.member
    told = (PARTY, head.text) if is_of_party else (FUNCTION, over.function if is_seat else "")
    return [(NAME, who), told, (TOPICS, domain), (TOPICS, topics)]


def _held(
    head: Head, shape: Shape, names_topic: NamesTopic, record: Record
) -> Sequence[tuple[str, str]]:
    """Give the holder that a line names and what stands behind the name, or else a topic."""
    rest = head.rest
    is_bare = record.keys() == {NAME} and head.certainty < Certainty.CERTAIN
    above = person(record[NAME][0]) if is_bare else Person("")
    is_titled = bool(rest or function_of(person(head.text).function))
    is_free = not above.function or is_titled or any(office_over(record[NAME][0], names_topic))
    if is_holder(head, shape) and is_free:
        return [(NAME, head.text), (TOPICS, rest if is_recorded(rest) else "")]
    is_named = head.place == Place.BEFORE_LIST and head.certainty >= Certainty.LIKELY
    if head.is_below_list and is_named:  # "Jan Jansen – sport", who has no list as others have
        is_listing = _is_listing(rest, names_topic)
        return [(NAME, head.text), (TOPICS, rest)] if is_listing else ()
    text, is_over = head.line.text, head.place == Place.OVER_ENTRIES
    is_told = text.endswith(".") and is_over  # of those whose list follows
    is_told = is_told or (not head.line.is_entry and tells(text))
    # "Nog te verdelen: luchtvaart" and "Communicatie: hele college"
    is_nobodys = bool(rest) and (not is_recorded(head.text) or is_nobody(rest))
    return () if is_told or is_nobodys else [(TOPICS, text)]


def _is_listing(text: str, names_topic: NamesTopic) -> bool:
    """Tell whether a text surely says what somebody has: several topics, or a known one."""
    return "," in text or names_topic(text[:LONGEST])


def _is_group(record: Record, head: Head) -> bool:
    """Tell whether a line says something of its own: below a party, whose members follow, too."""
    return bool(head.rest) or is_national(person(record[NAME][0]).name)


def _details(text: str, shape: Shape, names_topic: NamesTopic) -> Sequence[tuple[str, str]]:
    """Give what a line right below a name says of somebody."""
    if is_above_topics(text.strip(" :")):
        return [(TOPICS, "")]
    title, topics = office_in(text, names_topic)
    if topics:
        return [(FUNCTION, title), (TOPICS, topics)]
    if len(text) > LONGEST or names_topic(text):
        return []
    details = details_in(text)
    is_told = shape.has_parties_below or any(key == FUNCTION for key, _ in details)
    is_sure = all(_is_sure(key, said, has_party=is_told) for key, said in details)
    return details if is_sure else []


def _is_sure(key: str, said: str, *, has_party: bool) -> bool:
    """Tell whether a detail is no topic, as "WMO" may be, or "voorzitter en communicatie"."""
    if key == PARTY:
        return has_party or is_national(said)
    return key != FUNCTION or all(map(is_title, said.split(" en ")))


def _told(record: Record) -> frozenset[str]:
    """Give of what keys something is known of somebody, be it with the name."""
    found = person(record[NAME][0])
    by_name = {FUNCTION: found.function, PARTY: found.party, POST: found.fte}
    return frozenset((*record, *(key for key, said in by_name.items() if said)))
