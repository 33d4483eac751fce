"""This file reads lines: somebody, and below the name or behind its colon what is theirs."""

import re
from collections.abc import Container, Sequence

from portcheck.intake.beside import Beside
from portcheck.intake.division import Found, phrases_of
from portcheck.intake.heads import Key
from portcheck.intake.parts import Line
from portcheck.intake.people import Person, person, unread
from portcheck.intake.prose import called_in, told_in
from portcheck.intake.said import said_by
from portcheck.intake.sentences import NamesTopic, is_full_name, office_over
from portcheck.intake.shape import OVER, Head, shape_of
from portcheck.intake.titles import signed, titled
from portcheck.intake.whole import whole
from portcheck.plan.functions import function_of
from portcheck.plan.party_names import is_national
from portcheck.plan.surnames import is_of, surnames

_TELLS = "waar(?:bij|in|mee|op|over|toe|van|voor)? "
_GIVES = r"\s(?:blijft|blijven|doet|doen|gaat|gaan|houdt|houden|krijgt|neemt)\s(.*)"


def records_in(lines: Sequence[Line], names_topic: NamesTopic) -> Found:
    """Give what lines say of each holder, and the lines that say nothing of any.

    Sentences count for those alone who have nothing elsewhere.
    """
    said, noise = whole(lines)
    records, passed = _divided(said, names_topic)
    held = [record for record in records if record[Key.TOPICS]]
    known = {surnames(_name(record[Key.NAME][0]))[0] for record in held}
    for record in held:
        known.update(map(function_of, (*record[Key.NAME], *record.get(Key.FUNCTION, ()))))
    told, others = told_in(noise, called_in(line.text for line in lines), known, names_topic)
    more = [{Key.NAME: [who], Key.TOPICS: phrases_of([topics])} for who, topics in told]
    return [*records, *more], [*passed, *others]


def _divided(said: Sequence[Line], names_topic: NamesTopic) -> Found:
    """Give what whole lines say of each holder, and those that say nothing of any."""
    records, level, passed = _told(titled(signed(said, names_topic), names_topic), names_topic)
    are_theirs = 2 * len(level) > sum(Key.TOPICS in record for record in records)
    for at, heads in level.items():  # as "Projecten:" below each list
        is_between = heads[0].place in OVER and at + 1 < len(records) and bool(heads[1:])
        texts = (head.line.text for head in heads)
        (records[at][Key.TOPICS] if are_theirs or is_between else passed).extend(texts)
    names = [_name(record[Key.NAME][0]) for record in records]
    holders, known, kept = {*filter(is_full_name, names)}, {surnames(one)[0] for one in names}, []
    for record, name in zip(records, names, strict=True):
        own = surnames(name)[0]
        topics = phrases_of(record.get(Key.TOPICS, ()))
        passed.extend(topic for topic in topics if _gives(topic, known, own))
        topics = record[Key.TOPICS] = [one for one in topics if not _gives(one, known, own)]
        # who is there, or of a party
        if topics and all(_name(topic) in holders for topic in topics):
            passed.append(f"{record[Key.NAME][0]}: {', '.join(topics)}")
        else:
            kept.append(record)
    return kept, passed


def _told(
    lines: Sequence[Line], names_topic: NamesTopic
) -> tuple[list[dict[Key, list[str]]], dict[int, list[Head]], list[str]]:
    """Give what each line says of whoever was named last, and the lines that say nothing.

    Apart, by who was named last, are those on a level with the name below what is theirs.
    """
    shape = shape_of(lines, names_topic)
    records: list[dict[Key, list[str]]] = []
    level: dict[int, list[Head]] = {}
    passed: list[str] = []
    named = first = Line("")
    beside, is_in_list = Beside(), False
    for head in shape.heads:
        line = head.line
        above = records[-1] if records and not beside.is_now else {}
        said = said_by(head, shape, names_topic, above, is_apart=is_in_list and line.is_start)
        keys = [key for key, _ in said]
        is_in_list = Key.NAME in keys and not head.rest and not line.is_start
        beside.go_on(head, keys, records)
        if beside.is_now or not said or (Key.NAME not in keys and not records):
            passed.append(line.text)
            continue
        if Key.NAME in keys:
            passed.extend(_put(said[0][1], head, records))
            named, first = line, line if said[-1][1] else Line("")
            title, topics = office_over(line.over, names_topic)
            over = (Key.FUNCTION, title), (Key.PARTY, person(line.over).party), (Key.TOPICS, topics)
            said = [*over, *said[1:]]
        elif keys == [Key.TOPICS]:
            first = first if first.text else line
            at, is_line = len(records) - 1, said[0][1] == line.text
            if at in level or (is_line and _is_level(head, named, first)):
                level.setdefault(at, []).append(head)
                continue
        for key, text in said:
            if text:
                records[-1].setdefault(key, []).append(text)
    return records, level, passed


def _is_level(head: Head, named: Line, first: Line) -> bool:
    """Tell whether a line stands level with a name, which has its first topics behind, or deeper.

    Where these are level with the name too, a gap tells of "Openstaand: sport", and below a list.
    """
    if first is named or first.depth > named.depth:
        return head.line.depth <= named.depth
    is_apart = head.line.is_start and not first.is_start
    return is_apart and (bool(head.rest) or "," in first.text)


def _gives(topic: str, known: Container[str], own: str) -> bool:
    """Tell whether a sentence gives a topic to another: "Sport doet Jansen", or tells of one."""
    if re.match(_TELLS, topic):
        return True
    given = re.search(_GIVES, topic)
    words = re.findall(r"\w+", given[1]) if given else ()
    named = (word.casefold() for word in words if word[0].isupper())
    return any(word != own and word in known for word in named)


def _name(said: str) -> str:
    return person(said).name


def _put(name: str, head: Head, records: list[dict[Key, list[str]]]) -> Sequence[str]:
    """Put somebody behind those before, or for one of them; give what is passed over.

    A party over names is no holder, nor are "G. Smit" and "mr. G.D. (Gerard) Smit" right below two.
    """
    above = records[-1] if records else {}
    is_bare = above.keys() == {Key.NAME} and above[Key.NAME] != [name]
    found = person(above[Key.NAME][0]) if is_bare else Person("")
    is_party = is_national(found.name) and head.line.is_start
    is_replaced = is_bare and (is_party or _are_one(found.name, person(name).name))
    records[len(records) - is_replaced :] = [{Key.NAME: [name]}]
    return [*(above[Key.NAME] if is_replaced else ()), *unread(head.line.over)]


def _are_one(name: str, below: str) -> bool:
    """Tell whether one name may be another in brief: not "J. Jansen" over "P. Jansen"."""
    return surnames(name)[0] == surnames(below)[0] and is_of(name, below)
