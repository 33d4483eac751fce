"""This file says which holders may have each thing."""

from collections.abc import Iterable, Mapping, Sequence, Set

from portcheck.draft import NOBODY, Draft, Thing
from portcheck.phrases.topics import Reading
from portcheck.phrases.weighing import unweighed
from portcheck.plan.model import Entry
from portcheck.search.task import Asked


def allowed_holders(draft: Draft, asked: Sequence[Asked], doubled: Set[int]) -> list[list[int]]:
    """Give, for each thing, the holders who may have it, its own holder first.

    NOBODY is among them for a thing that is doubled, and so can be taken away. Whoever presides
    may have what belongs to that office, too.
    """
    of_office = offices(draft, asked)
    presiding = {**of_office, **_roles_beside(draft, asked, of_office)}
    return [
        list(dict.fromkeys((thing.holder, *usual, *presiding.get(number, ()))))
        for number, thing in enumerate(draft.things)
        for usual in [_usual(draft, thing, can_go=number in doubled)]
    ]


def offices(draft: Draft, asked: Iterable[Asked]) -> Mapping[int, list[int]]:
    """Give, by phrase, who presides and may get it, since it names only a topic of that office."""
    entries = dict(draft.firsts())
    found: dict[int, list[int]] = {}
    for constraint in (one.constraint for one in asked if one.constraint.form == "reserved"):
        chairs = sorted(constraint.other.difference(draft.members))
        for number in constraint.one:
            is_elsewhere = draft.things[number].holder not in constraint.other
            if is_elsewhere and _is_of_one(entries[number].reading):
                found.setdefault(number, []).extend(chairs)
    return found


def _usual(draft: Draft, thing: Thing, *, can_go: bool) -> tuple[int, ...]:
    """Give the holders to whom a thing may go, whatever the rules are.

    A search does not move what a chair has, what somebody has as second holder, what several
    share, or an office. In a role with several names, one name can only be taken away.
    """
    gone = (NOBODY,) if can_go else ()
    if thing.entry is None:
        return gone if len(draft.role(thing.path[:-1])) > 1 else (*draft.members, *gone)
    is_free = thing.holder in (*draft.members, NOBODY)
    is_own = thing.entry.is_first and thing.entry.reading.rank == "first"
    return (*draft.members, *gone) if is_free and is_own and _is_work(thing.entry) else ()


def _is_work(entry: Entry) -> bool:
    """Tell whether a phrase is work: no office ("loco-burgemeester"), no seat ("lid AB GGD")."""
    reading = entry.reading
    return bool(reading.topics) or reading.weight > 0


def _roles_beside(
    draft: Draft, asked: Iterable[Asked], of_office: Mapping[int, list[int]]
) -> Mapping[int, list[int]]:
    """Give, by role, who presides and may get it, since they have or may get a topic beside it."""
    others = {NOBODY, *draft.members, *draft.strangers}
    found: dict[int, list[int]] = {}
    for one in asked:
        topics = one.constraint.other if one.constraint.form == "together" else ()
        chairs = {
            holder
            for topic in topics
            for holder in (draft.things[topic].holder, *of_office.get(topic, ()))
            if holder not in others
        }
        for number in one.constraint.one if chairs else ():
            role = draft.things[number]
            if role.entry is None and len(draft.role(role.path[:-1])) == 1:
                found.setdefault(number, []).extend(sorted(chairs))
    return found


def _is_of_one(reading: Reading) -> bool:
    """Tell whether a phrase is one claim of a topic, and no more words."""
    return [claim.words for claim in reading.claims] == [" ".join(unweighed(reading.words))]
