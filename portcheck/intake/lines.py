"""This file reads lines: somebody, and below the name or behind its colon what is theirs."""

from collections.abc import Collection, Mapping, Sequence
from itertools import compress

from portcheck.intake.division import phrases_of
from portcheck.intake.heads import Key, is_above_topics, is_aside, is_nobody, is_of_side_offices
from portcheck.intake.parts import Line
from portcheck.intake.people import Person, person, unread
from portcheck.intake.said import said_by
from portcheck.intake.sentences import NamesTopic, is_full_name, office_over
from portcheck.intake.shape import OVER, Head, Place, shape_of
from portcheck.intake.titles import titled
from portcheck.intake.whole import is_noise, is_of_official, whole, without_noise
from portcheck.plan.bodies import OTHER
from portcheck.plan.functions import function_of
from portcheck.plan.model import is_recorded
from portcheck.plan.party_names import is_national
from portcheck.plan.surnames import may_mean, surnames

_OF_TEXTS = (Place.AMONG_LINES, Place.OVER_LINES)


def records_in(
    lines: Sequence[Line], names_topic: NamesTopic
) -> tuple[list[dict[Key, list[str]]], list[str]]:
    """Give what lines say of each holder, and the lines that say nothing of any."""
    read = titled(whole(lines), names_topic)
    shape = shape_of([*without_noise(read)], names_topic)
    heads = iter(shape.heads)
    records: list[dict[Key, list[str]]] = []
    passed: list[str] = []
    is_beside = is_in_list = False
    for line in read:
        if is_noise(line):
            passed.append(line.text)
            is_beside = is_beside or is_of_official(line)
            continue
        head = next(heads)
        above = records[-1] if records and not is_beside else {}
        said = said_by(head, shape, names_topic, above, is_apart=is_in_list and line.is_start)
        keys = [key for key, _ in said]
        is_in_list = Key.NAME in keys and not head.rest and not line.is_start
        is_open = bool(records) and _is_open(head, keys)
        is_beside = is_beside and not _is_back(line, keys)
        is_beside = is_beside or is_open or _leads_aside(head, keys)
        if is_beside or not said or (Key.NAME not in keys and not records):
            passed.append(line.text)
            continue
        for key, text in said:
            if key == Key.NAME:
                passed.extend(_put(text, head, records, names_topic))
            elif text:
                records[-1].setdefault(key, []).append(text)
    passed.extend(_below_lists(records, names_topic))
    for record in records:
        record[Key.TOPICS] = phrases_of(record.get(Key.TOPICS, ()))
    holders = {name for record in records if is_full_name(name := _name(record[Key.NAME][0]))}
    lists = [_is_list_of(holders, record[Key.TOPICS]) for record in records]
    passed.extend(
        f"{one[Key.NAME][0]}: {', '.join(one[Key.TOPICS])}" for one in compress(records, lists)
    )
    return [one for one, is_list in zip(records, lists, strict=True) if not is_list], passed


def _is_list_of(holders: Collection[str], topics: Sequence[str]) -> bool:
    """Tell whether all that somebody holds are holders: it lists who is there, or of a party."""
    return bool(topics) and all(_name(topic) in holders for topic in topics)


def _name(said: str) -> str:
    return person(said).name


def _below_lists(records: Sequence[Mapping[Key, list[str]]], names_topic: NamesTopic) -> list[str]:
    """Take out what stands below the last list and is none, where each has theirs on one line."""
    topics = [record[Key.TOPICS] for record in records if record.get(Key.TOPICS)]
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
    name: str, head: Head, records: list[dict[Key, list[str]]], names_topic: NamesTopic
) -> Sequence[str]:
    """Put somebody behind those before, or for what stands over the name; give what is passed over.

    An office right above a name is held by who is named, and a party over names is no holder; nor
    are "G. Smit" and "mr. G.D. (Gerard) Smit" right below two.
    """
    above = records[-1] if records else {}
    is_bare = above.keys() == {Key.NAME} and above[Key.NAME] != [name]
    found = person(above[Key.NAME][0]) if is_bare else Person("")
    is_party = is_national(found.name)
    if is_bare and (_are_one(found.name, person(name).name) or (is_party and head.line.is_start)):
        records[-1] = {Key.NAME: [name]}
        return above[Key.NAME]
    over = head.line.over
    title, topics = office_over(over, names_topic)
    told = {Key.FUNCTION: title, Key.PARTY: person(over).party, Key.TOPICS: topics}
    records.append({Key.NAME: [name], **{key: [text] for key, text in told.items() if text}})
    return [*unread(over)]


def _are_one(name: str, below: str) -> bool:
    """Tell whether one name may be another in brief: not "J. Jansen" over "P. Jansen"."""
    whose = below.rpartition(" ")[0] if " " in name else below
    return surnames(name)[0] == surnames(below)[0] and may_mean(name, whose)


def _leads_aside(head: Head, keys: Sequence[Key]) -> bool:
    """Tell whether what follows is of nobody: outside functions, or a text.

    "Contact: A. Smit" and "Nevenfuncties: geen" say all of it.
    """
    is_topic = keys == [Key.TOPICS]
    is_text = is_topic and head.is_below_list and head.place in _OF_TEXTS
    has_more = is_of_side_offices(head.text) and is_recorded(head.rest)
    return is_aside(head.line.text) or has_more or is_text


def _is_open(head: Head, keys: Sequence[Key]) -> bool:
    """Tell whether what follows is of none of them: "Nog te verdelen:", "Het hele college"."""
    is_over = head.place in OVER or (head.place == Place.AMONG_LINES and " " in head.text)
    return is_over and keys == [Key.TOPICS] and (not is_recorded(head.text) or is_nobody(head.text))


def _is_back(line: Line, keys: Sequence[Key]) -> bool:
    """Tell whether a line leads back to the division: "voorzitter" says what somebody is beside."""
    if Key.NAME not in keys:
        return is_above_topics(line.text.strip(" :"))
    title = function_of(person(line.text).function)
    return not line.is_entry and title not in (OTHER.member, OTHER.chair)
