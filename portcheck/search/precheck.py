"""This file sees before any search that too few holders are there: a solver cannot count."""

from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import combinations

from portcheck.search.task import Element, Task

Pair = tuple[int, int]

COUNTED = 8
"""With so few holders a solver is done in half a second, and finds a contradiction of its own."""


def crowd(task: Task, given_up: Element | None = None) -> list[str]:
    """Give the rules by which more things lie apart than there are holders; none where none do.

    Each of them is needed for that: without it, these things would have room. Things are looked for
    greedily, so that an empty answer promises nothing. `given_up` is a rule that does not count.
    """
    needed = (task.asked[number].rule for number in overfull(task) if task.must_hold(number))
    if rule := next((rule for rule in needed if rule != given_up), None):
        return [rule]
    holders = len(task.draft.members)
    if holders <= COUNTED:
        return []
    apart = [(pair, rule) for pair, rule in _apart(task, _placed(task)) if rule != given_up]
    rules = _crowding(apart, holders)
    for rule in rules:
        fewer = _crowding([(pair, r) for pair, r in apart if r in rules and r != rule], holders)
        rules = fewer or rules
    return rules


def overfull(task: Task) -> Iterator[int]:
    """Yield the number of each demand to spread more than all members may have of it.

    Whatever is moved, somebody has too many.
    """
    placed = _placed(task)
    for number, (_, _, constraint) in enumerate(task.asked):
        held = sum(not placed.isdisjoint(things) for things in constraint.many)
        if held > constraint.most * len(task.draft.members):
            yield number


def _placed(task: Task) -> set[int]:
    """Give the things that lie with a member, wherever they go."""
    members = frozenset(task.draft.members)
    return {number for number, may in enumerate(task.may) if members.issuperset(may)}


def _apart(task: Task, placed: Set[int]) -> Iterator[tuple[Pair, str]]:
    """Yield each pair of placed things that no holder may have both of, and the rule."""
    for number, asked in enumerate(task.asked):
        if asked.constraint.form == "apart" and task.must_hold(number):
            for one in asked.constraint.one & placed:
                for other in asked.constraint.other & placed - {one}:
                    yield (min(one, other), max(one, other)), asked.rule


def _crowding(apart: Iterable[tuple[Pair, str]], holders: int) -> list[str]:
    """Give the rules that keep one more thing apart than there are holders, in their order."""
    by_pair: dict[Pair, str] = {}
    near: dict[int, set[int]] = {}
    for pair, rule in apart:
        by_pair.setdefault(pair, rule)
        for one, other in (pair, pair[::-1]):
            near.setdefault(one, set()).add(other)
    things = _clique(near, holders + 1)
    used = {by_pair[pair] for pair in combinations(sorted(things), 2)}
    return [rule for rule in dict.fromkeys(by_pair.values()) if rule in used]


def _clique(near: Mapping[int, Set[int]], size: int) -> list[int]:
    """Give so many things that are all near each other, if they are found by going for the most."""
    crowded = (thing for thing, others in near.items() if len(others) >= size - 1)
    for start in sorted(crowded, key=lambda thing: (-len(near[thing]), thing)):
        found, common = [start], set(near[start])
        while common and len(found) < size:
            best = min(common, key=lambda thing: (-len(near[thing] & common), thing))
            found.append(best)
            common &= near[best]
        if len(found) == size:
            return found
    return []
