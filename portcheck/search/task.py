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
"""A broken constraint: its number in `Task.asked`, and the holder with whom it is broken."""


class Lock(NamedTuple):
    """Things that stay with their holders, and how to say why; `holder` gets nothing more."""

    said: str | Text
    things: frozenset[int]
    holder: int = NOBODY


Element = Lock | int | str
"""A part of a contradiction: a lock, how many moves there may be, or a rule by its id."""


class Task(NamedTuple):
    """What to search for: a draft, what is `asked` of it by `rules` (by id), and what may move.

    `allowed` gives, for each thing, the holders who may have it, its own holder among them.
    `costs` gives, by thing and holder, how little they fit (0 or absent: well). What is broken
    from `target` on must be solved, and nothing new may break from warning on. `excused` breaks
    are covered by a departure, and stay. `departed` are the fingerprints of all findings that
    departures cover, also of those that no division changes.
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
        """The things that stay with their holders."""
        return frozenset().union(*(lock.things for lock in self.locks))

    @property
    def closed(self) -> frozenset[int]:
        """The holders who get nothing more than they have."""
        return frozenset(lock.holder for lock in self.locks) - {NOBODY}

    @property
    def elements(self) -> list[Element]:
        """The parts that a contradiction can have, in the order to tell them: locks, then rules."""
        bound: list[Element] = [self.most_moves] if self.most_moves is not None else []
        return [*self.locks, *bound, *dict.fromkeys(asked.rule for asked in self.asked)]

    @property
    def receivers(self) -> Iterator[list[int]]:
        """For each thing, the holders to whom it can go, by the locks too."""
        locked, closed = self.locked, self.closed
        for number, (thing, may) in enumerate(zip(self.draft.things, self.allowed, strict=True)):
            barred = {thing.holder, *closed}
            yield [] if number in locked else [holder for holder in may if holder not in barred]

    def grade(self, number: int) -> int:
        """Give how grave it is to break a constraint: 0 info, 1 warning, 2 error."""
        return grade(self.asked[number].severity)

    def must_hold(self, number: int) -> bool:
        """Tell whether a constraint must be kept: it is to be solved, and has no excused break."""
        is_sought = at_least(self.asked[number].severity, self.target)
        return is_sought and all(excused != number for excused, _ in self.excused)

    def hands_after(self, thing: int, holder: int) -> Hands:
        """Give the division in which one thing goes to another holder."""
        hands = [*self.draft.hands]
        hands[thing] = holder
        return hands

    def lightest_first(self, carried: Mapping[int, float]) -> list[int]:
        """Give the holders in the order in which they are to get something.

        Members come first (vacancies behind the others), then other holders, and NOBODY last.
        Among equals, it is who carries least, then by name.
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
        """Give the rules that are broken, in their order."""
        return tuple(dict.fromkeys(self.asked[number].rule for number, _ in sorted(breaks)))

    def wrong(self, hands: Hands) -> frozenset[Break]:
        """Give the breaks that count: from `target` on, and new ones from warning on."""
        known, target = self.broken(self.draft.hands), grade(self.target)
        return frozenset(
            found
            for found in self.broken(hands) - self.excused
            if self.grade(found[0]) >= (target if found in known else min(target, 1))
        )

    def unwanted(self, hands: Hands) -> int:
        """Add up the costs of a division."""
        return sum(self.costs.get(pair, 0) for pair in enumerate(hands))

    def moved(self, hands: Hands) -> frozenset[int]:
        """Give the things that have another holder in a division."""
        return frozenset(
            number
            for number, thing in enumerate(self.draft.things)
            if thing.holder != hands[number]
        )
