"""This file tries every single move: they are so few that this takes no solver."""

from collections import Counter
from collections.abc import Iterator, Set
from functools import cache
from typing import NamedTuple

from portcheck.draft import NOBODY, Hands, loads
from portcheck.search.task import Break, Task


class SingleMove(NamedTuple):
    """A thing and its new holder, the breaks that this solves, and the remarks that it brings."""

    thing: int
    holder: int
    cleared: frozenset[Break]
    fresh: frozenset[Break]


class SingleMoves:
    """The single moves of a task, each tried only on the constraints that its thing touches."""

    def __init__(self, task: Task) -> None:
        self._task = task
        draft = task.draft
        self._grades = [*map(task.grade, range(len(task.asked)))]
        self._before = [asked.constraint.broken(draft, draft.hands) for asked in task.asked]
        self.known = [(at, holder) for at, held in enumerate(self._before) for holder in held]
        self._touched = [asked.constraint.touches(draft) for asked in task.asked]
        self._scoring: list[list[int]] = [[] for _ in draft.things]
        self._forbidding: list[list[int]] = [[] for _ in draft.things]
        for number, things in enumerate(self._touched):
            # what is broken now, and remarks, say how good a move is; all else can only forbid it
            is_scoring = self._before[number] or not self._grades[number]
            for thing in things:
                (self._scoring if is_scoring else self._forbidding)[thing].append(number)
        self._receivers = [*task.receivers]
        self._ranking = _Ranking(task)
        self._single = cache(self._try)
        self._is_forbidden = cache(self._breaks_more)

    def solving(self, wanted: Set[Break], target: int) -> Iterator[SingleMove]:
        """Yield the moves that solve any of the wanted breaks, the best first.

        None breaks anything new from warning on (from `target` on, if that is info, 0), or solves
        what a departure covers. They are ordered as in a suggestion that leaves nothing from
        `target` on, but moves that were advised before come first.
        """
        things = frozenset[int]().union(*(self._touched[number] for number, _ in wanted))
        tried = (self._single(thing, to) for thing in things for to in self._receivers[thing])
        found = [
            single
            for single in tried
            if single and not single.cleared.isdisjoint(wanted) and (target or not single.fresh)
        ]
        for single in sorted(found, key=lambda single: self._ranking.key(single, target)):
            if not self._is_forbidden(single):
                yield single

    def advise(self, single: SingleMove) -> None:
        """Count a move as made when the next ones are ordered, so that not one holder gets all."""
        self._ranking.advise(single)

    def broken_at(self, thing: int) -> list[int]:
        """Give the constraints that touch a thing and are broken in the plan as it is."""
        return [number for number in self._scoring[thing] if self._before[number]]

    def finds_anew(self, single: SingleMove) -> bool:
        """Tell whether a warning or error that stays gets other holders, and so is found anew."""
        hands = self._task.hands_after(single.thing, single.holder)
        return any(
            self._holders(number, hands) != self._holders(number, self._task.draft.hands)
            for number in self.broken_at(single.thing)
            if self._grades[number]
            and self._before[number] == [NOBODY]
            and (number, NOBODY) not in single.cleared
        )

    def _holders(self, number: int, hands: Hands) -> set[int]:
        return {hands[thing] for thing in self._touched[number]}

    def _try(self, thing: int, holder: int) -> SingleMove | None:
        """Give a move with what it solves and brings; None where it may not be made."""
        task, hands = self._task, self._task.hands_after(thing, holder)
        cleared: list[Break] = []
        fresh: list[Break] = []
        for number in self._scoring[thing]:
            before = self._before[number]
            after = task.asked[number].constraint.broken(task.draft, hands)
            if after != before:
                new = [(number, held) for held in after if held not in before]
                if new and self._grades[number]:
                    return None
                fresh += new
                cleared += [(number, held) for held in before if held not in after]
        if not task.excused.isdisjoint(cleared):
            return None
        return SingleMove(thing, holder, frozenset(cleared), frozenset(fresh))

    def _breaks_more(self, single: SingleMove) -> bool:
        """Tell whether a move breaks what is not broken now."""
        task, hands = self._task, self._task.hands_after(single.thing, single.holder)
        return any(
            task.asked[number].constraint.broken(task.draft, hands)
            for number in self._forbidding[single.thing]
        )


class _Ranking:
    """Orders moves, the best first."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._loads = loads(task.draft, task.draft.hands)
        self._members = frozenset(task.draft.members)
        self._advised: set[tuple[int, int]] = set()
        self._by_load, self._ranks = self._ranked()

    def advise(self, single: SingleMove) -> None:
        """Count a move as made."""
        thing, holder = single.thing, single.holder
        if (thing, holder) not in self._advised:
            self._advised.add((thing, holder))
            moved = self._task.draft.things[thing]
            self._loads[moved.holder] -= moved.weight
            self._loads[holder] += moved.weight
            self._by_load, self._ranks = self._ranked()

    def _ranked(self) -> tuple[list[int], dict[int, int]]:
        """Give the members, the heaviest first, and the place of each holder as a receiver."""
        by_load = sorted(self._members, key=self._loads.__getitem__, reverse=True)
        return by_load, {to: rank for rank, to in enumerate(self._task.lightest_first(self._loads))}

    def key(self, single: SingleMove, target: int) -> tuple[float, ...]:
        """Give what a move is sorted by, the least first.

        These are, in turn: not yet advised, breaks left from `target` on, new remarks, the heaviest
        workload, costs, the place of the thing, and what the receiver carries.
        """
        thing, holder, cleared, fresh = single
        solved = Counter(self._task.grade(number) for number, _ in cleared)
        costs, was = self._task.costs, self._task.draft.things[thing].holder
        return (
            (thing, holder) not in self._advised,
            -solved[2],
            -solved[1],
            0 if target else -solved[0],
            len(fresh),
            self._heaviest(thing, holder),
            costs.get((thing, holder), 0) - costs.get((thing, was), 0),
            -thing,  # as a suggestion does: the earlier thing stays
            self._ranks[holder],
        )

    def _heaviest(self, thing: int, holder: int) -> float:
        """Give the heaviest workload of a member after a move."""
        moved = self._task.draft.things[thing]
        after = {moved.holder: -moved.weight, holder: moved.weight}
        others = (self._loads[member] for member in self._by_load if member not in after)
        carried = (self._loads[at] + more for at, more in after.items() if at in self._members)
        return round(max((next(others, 0), *carried)), 9)
