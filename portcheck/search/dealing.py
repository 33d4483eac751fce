"""This file deals out what nobody has yet, to see without a search that there is room for it."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import NOBODY, Hands
from portcheck.search.task import Task


def has_room(task: Task) -> bool:
    """Tell whether a division that is found by dealing keeps every rule; a no promises nothing.

    A solver writes out who may have each thing for all that it lies apart from, which grows with
    the cube of a pack.
    """
    hands = _dealt(task)
    is_allowed = all(to in may for to, may in zip(hands, task.may, strict=True))
    return is_allowed and not task.broken(hands)


def _dealt(task: Task) -> Hands:
    """Give each thing, with what belongs together with it, to whoever has least and may have it."""
    away = _away(task)
    hands = [NOBODY] * len(task.draft.things)
    held = dict.fromkeys((*range(len(task.draft.names)), NOBODY), 0)
    open_ = _open(task)
    for group in _groups(task):
        barred = {hands[other] for thing in group for other in away[thing]}
        may = set.intersection(*(open_[thing] for thing in group))
        to = min(may - barred - {NOBODY}, key=lambda holder: (held[holder], holder), default=NOBODY)
        held[to] += len(group)
        for thing in group:
            hands[thing] = to
    return hands


def _away(task: Task) -> list[set[int]]:
    """Give what each thing lies apart from."""
    away: list[set[int]] = [set() for _ in task.draft.things]
    for constraint in _asking("apart", task):
        for thing in constraint.one:
            away[thing] |= constraint.other
        for thing in constraint.other:
            away[thing] |= constraint.one
    return away


def _open(task: Task) -> list[set[int]]:
    """Give who may have each thing, by the offices that things are reserved for too."""
    may = list(map(set, task.may))
    for constraint in _asking("reserved", task):
        for thing in constraint.one:
            may[thing] &= constraint.other
    return may


def _groups(task: Task) -> Iterator[frozenset[int]]:
    """Yield the things that rules keep together, in the order of the first of each."""
    group = {number: frozenset((number,)) for number in range(len(task.draft.things))}
    for constraint in _asking("together", task):
        both = constraint.one | constraint.other
        joined = frozenset().union(*(group[thing] for thing in both))
        group.update(dict.fromkeys(joined, joined))
    yield from dict.fromkeys(group.values())


def _asking(form: str, task: Task) -> Iterator[Constraint]:
    return (asked.constraint for asked in task.asked if asked.constraint.form == form)
