"""This file tells what a line says: who somebody is, or what is theirs."""

import re
from collections.abc import Sequence

from portcheck.intake.certainty import LONGEST, Certainty, certainty
from portcheck.intake.division import Record
from portcheck.intake.heads import (
    Key,
    is_above_topics,
    is_nobody,
    is_of_no_division,
    is_of_official,
    is_open,
    meaning_of,
    unnumbered,
)
from portcheck.intake.people import DASH, details_in, is_name, is_title_alone, person, unread
from portcheck.intake.sentences import NamesTopic, is_full_name, office_in, parted, tells
from portcheck.intake.shape import OVER, Head, Place, Shape, is_holder
from portcheck.plan.bodies import OTHER, sort_of
from portcheck.plan.functions import function_of, is_title
from portcheck.plan.model import is_recorded
from portcheck.plan.namesakes import each_of
from portcheck.plan.party_names import is_national, names_party

_DETAILS = frozenset((Key.NAME, Key.FUNCTION, Key.PARTY, Key.POST))


def said_by(
    head: Head, shape: Shape, names_topic: NamesTopic, record: Record, *, is_apart: bool
) -> Sequence[tuple[Key, str]]:
    """Give what a line says, by key; nothing where that is no part of a division.

    A name apart from a list of names is no topic of the last of these.
    """
    line = head.line
    meant = meaning_of(head.text) if ":" in line.text and not _is_numbered_seat(head) else None
    if (not record and _is_body(head)) or _is_nobodys(head, meant, shape):
        return ()
    if meant not in (None, Key.NAME) and (head.rest or meant == Key.TOPICS):
        return [(meant, head.rest)]
    if record and record.keys() <= _DETAILS and not _is_apart(record, head):
        details = _details(line.text, shape, names_topic)
        told = _told(record)
        new = [(key, said) for key, said in details if key not in told]
        if new or any(key == Key.FUNCTION for key, _ in details):
            return new  # "1e loco-burgemeester" below "Wethouder Jansen" is no topic
        if not line.is_start and is_title_alone(person(line.text)):
            return [(Key.FUNCTION, line.text)]  # "Heemraad (geborgd)"
    forward = _put_forward(head, shape, names_topic, is_label=meant == Key.NAME)
    return forward or _held(head, shape, names_topic, {} if is_apart else record)


def _is_body(head: Head) -> bool:
    """Tell whether a line names a body: not "Jan Jansen, gemeente Zeist", nor "Drenthe (VVD)"."""
    found = person(head.text)
    is_alone = not (head.rest or found.party or function_of(found.name))
    return is_alone and len(found.name) <= LONGEST and sort_of(found.name) != OTHER


def _is_nobodys(head: Head, meant: Key | None, shape: Shape) -> bool:
    """Tell whether a line gives nobody anything: "Wethouders" over them, "Contact: A. Smit".

    Nor does "Vervanging: wie er is", or one that only says who there are, or who is the second.
    """
    line, rest = head.line, head.rest
    is_of_all = meaning_of(line.text) == Key.NAME and not rest and not function_of(head.text)
    is_label = head.place in OVER and head.text in shape.labels
    each = [person(one) for one in each_of(rest)]
    are_full = all(is_full_name(one.name) for one in each)
    is_list = line.is_entry and meant == Key.NAME and len(each) > 1
    is_of_names = are_full and (is_list or meant == Key.SECOND)
    are_people = all(one.function or is_name(one.name) for one in each)
    is_by_any = meant == Key.REPLACEMENT and not are_people
    is_aside = is_of_no_division(head.text, is_listed=head.is_listed) or is_of_official(line.text)
    return is_of_all or is_label or is_of_names or is_by_any or is_aside


def _is_numbered_seat(head: Head) -> bool:
    """Tell whether a line names one of several seats: "2e wethouder", which heads no topics."""
    return bool(head.certainty) and unnumbered(head.text) != head.text


def _put_forward(
    head: Head, shape: Shape, names_topic: NamesTopic, *, is_label: bool
) -> Sequence[tuple[Key, str]]:
    """Give whom a label, a party or an office names behind its colon: "VVD: A. Smit, wethouder".

    "Burgemeester: Openbare Orde" names nobody where "Wethouder Smit: sport" stands beside it, nor
    does "Projectwethouder: Nieuwe Haven (1e portefeuillehouder)".
    """
    who, topics = parted(head.rest, names_topic)
    is_of_party = names_party(head.text) or _is_unknown_party(head, who, topics)
    if is_of_party and not topics:  # "VVD: Smit - sport"
        who, topics = [*re.split(DASH, head.rest, maxsplit=1), ""][:2]
    found, weight = person(who), certainty(who, names_topic)
    over, is_full = person(head.text), is_full_name(found.name)
    is_seat_of_party = over.name == over.party  # "Wethouder VVD: A. Smit"
    is_office = is_of_party or is_label or is_title_alone(over) or is_seat_of_party
    domain = "" if is_office else head.text.removeprefix(over.function).strip()
    if is_label or _is_numbered_seat(head):
        is_named = is_full or weight > Certainty.NONE
    elif is_of_party:
        is_likely = weight >= Certainty.LIKELY or (weight and _is_listing(topics, names_topic))
        is_named = is_name(found.name) and bool(is_likely)
    else:
        is_topic = bool(domain) and not certainty(domain, names_topic)
        is_sure = is_topic or (is_seat_of_party and not topics)
        is_seat = bool(over.function) and (is_sure or not shape.has_titles_before_lists)
        is_named = is_seat and weight >= Certainty.LIKELY and not found.function
    if not is_named or any(unread(who)):
        return ()
    return [
        (Key.NAME, who),
        (Key.PARTY, head.text if is_of_party else over.party),
        (Key.POST, str(over.fte or "")),
        (Key.FUNCTION, "" if function_of(over.function) == OTHER.member else over.function),
        (Key.TOPICS, domain),
        (Key.TOPICS, topics),
    ]


def _is_unknown_party(head: Head, who: str, topics: str) -> bool:
    """Tell whether a party stands there that no list knows: "Dorp: wethouder Jan Bos: sport"."""
    found = person(who)
    is_holder = bool(topics and found.function) and is_full_name(found.name)
    return is_holder and ":" in head.rest and not person(head.text).function


def _held(
    head: Head, shape: Shape, names_topic: NamesTopic, record: Record
) -> Sequence[tuple[Key, str]]:
    """Give the holder that a line names and what stands behind the name, or else a topic."""
    rest = head.rest
    is_bare = record.keys() == {Key.NAME} and head.certainty < Certainty.CERTAIN and not rest
    is_bare = is_bare and not person(head.text).function
    is_below_title = is_bare and bool(person(record[Key.NAME][0]).function)
    if is_holder(head, shape) and not is_below_title:
        return [(Key.NAME, head.text), (Key.TOPICS, rest if is_recorded(rest) else "")]
    if (
        head.is_below_list and rest and head.certainty >= Certainty.LIKELY
    ):  # "Jan Jansen – sport", who has no list as others have
        is_listing = _is_listing(rest, names_topic)
        return [(Key.NAME, head.text), (Key.TOPICS, rest)] if is_listing else ()
    text, is_over = head.line.text, head.place == Place.OVER_ENTRIES
    is_told = text.endswith(".") and is_over  # of those whose list follows
    is_told = is_told or (not head.line.is_entry and tells(text))
    # "Nog te verdelen: luchtvaart" and "Communicatie: hele college"
    is_nobodys = bool(rest) and (is_open(head.text) or is_nobody(rest))
    return () if is_told or is_nobodys else [(Key.TOPICS, text)]


def _is_listing(text: str, names_topic: NamesTopic) -> bool:
    """Tell whether a text surely says what somebody has: several topics, or a known one."""
    return "," in text or names_topic(text)


def _is_apart(record: Record, head: Head) -> bool:
    """Tell whether a line says something of its own: below a party, whose members follow, too."""
    is_whole = bool(head.rest or head.line.over) or head.line.is_entry
    return is_whole or is_national(person(record[Key.NAME][0]).name)


def _details(text: str, shape: Shape, names_topic: NamesTopic) -> Sequence[tuple[Key, str]]:
    """Give what a line right below a name says of somebody."""
    if is_above_topics(text.strip(" :")):
        return [(Key.TOPICS, "")]
    title, topics = office_in(text, names_topic)
    if topics:
        return [(Key.FUNCTION, title), (Key.TOPICS, topics)]
    details = details_in(text)
    has_party = shape.has_parties_below or any(key == Key.FUNCTION for key, _ in details)
    # as "WMO" may be a topic, and "voorzitter en communicatie"
    is_sure = all(
        (has_party or is_national(said))
        if key == Key.PARTY
        else (key != Key.FUNCTION or all(map(is_title, said.split(" en "))))
        for key, said in details
    )
    return details if is_sure else []


def _told(record: Record) -> frozenset[Key]:
    """Give of what keys something is known of somebody, be it with the name."""
    found = person(record[Key.NAME][0])
    by_name = {Key.FUNCTION: found.function, Key.PARTY: found.party, Key.POST: found.fte}
    return frozenset((*record, *(key for key, said in by_name.items() if said)))
