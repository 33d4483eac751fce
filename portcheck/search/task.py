"""This file holds what is asked of a search: what may move, what must hold, and what is fixed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from portcheck.constraint import Constraint
from portcheck.draft import NOBODY, Draft, Hands
from portcheck.finding import WARNING, at_least, grade
from portcheck.nothing import is_vacant
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text


class LateError(Exception):
    """The time for a search is over."""


class Asked(NamedTuple):
    """What a rule asks: the rule's id and severity, and one of its constraints."""

    rule: str
    severity: str
    constraint: Constraint


Break = tuple[int, int]
"""What is broken: the number of what is asked, and with which holder."""


class Lock(NamedTuple):
    """Things that stay where they are, and why, as it is said; `holder` gets nothing besides."""

    said: str | Text
    things: frozenset[int]
    holder: int = NOBODY


Element = Lock | int | str
"""A part of a contradiction: a lock, how many moves there may be, or a rule by its id."""


class Task(NamedTuple):
    """A search: a draft, all that is asked of it, by which `rules` (by id), and what may be done.

    `allowed` gives for each thing the holders with whom it may come to lie, its own among them, and
    `costs` how little a thing is wanted with a holder, where it goes there (0 or absent: gladly).
    All at or above `target` is to be solved, and nothing new may come from warning on; `excused`
    breaks are covered by a departure, and stay. `departed` are the fingerprints of all findings
    that one covers, of those too that no division changes.
    """

    draft: Draft
    asked: Sequence[Asked]
    allowed: Sequence[Sequence[int]]
    rules: Mapping[str, Rule] = {}
    locks: Sequence[Lock] = ()
    costs: Mapping[tuple[int, int], int] = {}
    target: str = WARNING
    excused: frozenset[Break] = frozenset()
    departed: frozenset[str] = frozenset()
    most_moves: int | None = None

    @property
    def locked(self) -> frozenset[int]:
        """The things that stay where they are."""
        return frozenset().union(*(lock.things for lock in self.locks))

    @property
    def closed(self) -> frozenset[int]:
        """The holders who get nothing besides what they have."""
        return frozenset(lock.holder for lock in self.locks) - {NOBODY}

    @property
    def elements(self) -> list[Element]:
        """What a contradiction can consist of, in the order in which it is told: locks, rules."""
        bound: list[Element] = [self.most_moves] if self.most_moves is not None else []
        return [*self.locks, *bound, *dict.fromkeys(asked.rule for asked in self.asked)]

    @property
    def receivers(self) -> Iterator[list[int]]:
        """For each thing the holders to whom it can go, as far as locks let it."""
        locked, closed = self.locked, self.closed
        for number, (thing, may) in enumerate(zip(self.draft.things, self.allowed, strict=True)):
            barred = {thing.holder, *closed}
            yield [] if number in locked else [holder for holder in may if holder not in barred]

    def grade(self, number: int) -> int:
        """Give how grave it is to break what is asked: 0 info, 1 warning, 2 error."""
        return grade(self.asked[number].severity)

    def must_hold(self, number: int) -> bool:
        """Tell whether nothing may break what is asked: it is to be solved, and none is excused."""
        is_sought = at_least(self.asked[number].severity, self.target)
        return is_sought and all(excused != number for excused, _ in self.excused)

    def hands_after(self, thing: int, holder: int) -> Hands:
        """Give the division in which one thing goes to another holder."""
        hands = [*self.draft.hands]
        hands[thing] = holder
        return hands

    def lightest_first(self, carried: Mapping[int, float]) -> list[int]:
        """Give who is to get something rather than another, by what each carries.

        It is who carries least, and of those alike the first by name; then seats in which nobody
        sits yet, who divides no work, and at last nobody.
        """
        draft, members = self.draft, frozenset(self.draft.members)

        def late(holder: int) -> tuple[bool, bool, float, str]:
            name = draft.names[holder]
            return holder not in members, is_vacant(name), round(carried[holder], 9), name

        return [*sorted(range(len(draft.names)), key=late), NOBODY]

    def broken(self, hands: Hands) -> frozenset[Break]:
        """Give what a division breaks."""
        return frozenset(
            (number, holder)
            for number, asked in enumerate(self.asked)
            for holder in asked.constraint.broken(self.draft, hands)
        )

    def rules_of(self, breaks: Iterable[Break]) -> tuple[str, ...]:
        """Give the rules that are broken, in the order in which they ask."""
        return tuple(dict.fromkeys(self.asked[number].rule for number, _ in sorted(breaks)))

    def wrong(self, hands: Hands) -> frozenset[Break]:
        """Give what a division must not break: what is asked, and from warning on what is new."""
        known, target = self.broken(self.draft.hands), grade(self.target)
        return frozenset(
            found
            for found in self.broken(hands) - self.excused
            if self.grade(found[0]) >= (target if found in known else min(target, 1))
        )

    def unwanted(self, hands: Hands) -> int:
        """Count how little things are wanted where a division has them."""
        return sum(self.costs.get(pair, 0) for pair in enumerate(hands))

    def moved(self, hands: Hands) -> frozenset[int]:
        """Give the things that a division gives to another holder."""
        return frozenset(
            number
            for number, thing in enumerate(self.draft.things)
            if thing.holder != hands[number]
        )
