"""This file tells, by counting, that there are too few holders; a solver cannot count."""

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations

from portcheck.search.task import Asked, Element, Task


def is_crowded(task: Task, given_up: Element | None = None) -> bool:
    """Tell whether there are too few holders to keep things apart or spread as rules ask.

    The rule `given_up` does not count. True is certain; false is not, for the search is greedy.
    """
    if any(rule != given_up for rule in _overfull_rules(task)):
        return True
    apart = [asked for asked in _kept_apart(task) if asked.rule != given_up]
    return bool(_all_apart(_neighbours(apart, _with_members(task)), len(task.draft.members) + 1))


def crowding_rules(task: Task) -> list[str]:
    """Give the rules that keep more things apart than there are holders; none if there are none.

    Each of them is needed: without it, there are holders enough for these things.
    """
    if full := _overfull_rules(task):
        return full[:1]
    apart, placed, holders = _kept_apart(task), _with_members(task), len(task.draft.members)
    rules = _crowding(apart, placed, holders)
    for rule in rules:
        fewer = [asked for asked in apart if asked.rule in rules and asked.rule != rule]
        rules = _crowding(fewer, placed, holders) or rules
    return rules


def overfull(task: Task) -> Iterator[int]:
    """Yield the numbers of the spread constraints that the members are too few to meet.

    Whatever is moved, somebody has too many.
    """
    placed = _with_members(task)
    for number, (_, _, constraint) in enumerate(task.asked):
        held = sum(not placed.isdisjoint(things) for things in constraint.many)
        if held > constraint.most * len(task.draft.members):
            yield number


def _overfull_rules(task: Task) -> list[str]:
    """Give the rules whose spread constraints must hold, and cannot."""
    return [task.asked[number].rule for number in overfull(task) if task.must_hold(number)]


def _kept_apart(task: Task) -> list[Asked]:
    """Give the apart constraints that must hold."""
    return [
        asked
        for number, asked in enumerate(task.asked)
        if asked.constraint.form == "apart" and task.must_hold(number)
    ]


def _with_members(task: Task) -> set[int]:
    """Give the things that always lie with a member."""
    members = frozenset(task.draft.members)
    return {number for number, may in enumerate(task.allowed) if members.issuperset(may)}


def _crowding(apart: Sequence[Asked], placed: Set[int], holders: int) -> list[str]:
    """Give the rules that keep one thing more apart than there are holders, in their order."""
    used = {
        next(asked.rule for asked in apart if _keeps_apart(asked, *pair))
        for pair in combinations(_all_apart(_neighbours(apart, placed), holders + 1), 2)
    }
    return [rule for rule in dict.fromkeys(asked.rule for asked in apart) if rule in used]


def _neighbours(apart: Sequence[Asked], placed: Set[int]) -> dict[int, set[int]]:
    """Give, by thing, the placed things that it is kept apart from."""
    near: dict[int, set[int]] = {}
    for asked in apart:
        one, other = asked.constraint.one & placed, asked.constraint.other & placed
        for these, those in ((one, other), (other, one)):
            for thing in these:
                near.setdefault(thing, set()).update(those - {thing})
    return near


def _keeps_apart(asked: Asked, thing: int, beside: int) -> bool:
    one, other = asked.constraint.one, asked.constraint.other
    return (thing in one and beside in other) or (thing in other and beside in one)


def _all_apart(near: Mapping[int, Set[int]], size: int) -> list[int]:
    """Give `size` things that are all kept apart from each other, if a greedy search finds them.

    Things with the same neighbours are no neighbours of each other: the first stands for all.
    """
    alike = {frozenset(others): thing for thing, others in sorted(near.items(), reverse=True)}
    firsts = {thing for others, thing in alike.items() if len(others) >= size - 1}
    for start in sorted(firsts, key=lambda thing: (-len(near[thing]), thing)):
        found, common = [start], firsts & near[start]
        while common and len(found) < size:
            best = min(common, key=lambda thing: (-len(near[thing] & common), thing))
            found.append(best)
            common &= near[best]
        if len(found) == size:
            return found
    return []
