"""This file holds constraints: what a kind asks of a division, in a form that a search knows."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from portcheck.draft import NOBODY, Draft, Hands, Things, loads


class Constraint(NamedTuple):
    """What a division must be like; `form` says how, in terms of sets of things.

    - together: where holders have things of `one` and of `other`, some holder has things of both;
      a name in a role that is no holder's may mean any holder
    - apart: no holder has things of both
    - spread: no holder has things of more than `most` of the sets `many`
    - present: some holder has a thing of `one`
    - one-holder: no more than one holder has things of `one`
    - once: no holder has two things of `one`
    - leaving: each thing of `one` goes to another holder
    - reserved: no holder but those of `other` has things of `one`
    - filled: each of the holders `one` has a phrase
    - balanced: no member carries more than `most` times the mean of those who carry anything

    `about` are among the subjects of the finding that reports it as broken.
    """

    form: str
    one: Things = frozenset()
    other: Things = frozenset()
    many: tuple[Things, ...] = ()
    most: float = 0
    about: tuple[str, ...] = ()

    def broken(self, draft: Draft, hands: Hands) -> list[int]:
        """Give the holders for whom a division breaks it; NOBODY where no single one does."""
        return sorted(_BROKEN[self.form](self, draft, hands))

    def touches(self, draft: Draft) -> Things:
        """Give the things whose holders matter to it."""
        if self.form == "balanced":
            return frozenset(number for number, thing in enumerate(draft.things) if thing.weight)
        if self.form == "filled":
            return frozenset(number for number, thing in enumerate(draft.things) if thing.entry)
        return self.one.union(*self.many, () if self.form == "reserved" else self.other)

    @property
    def split(self) -> Things:
        """The things that break it whoever holds them: each names more topics than one may have."""
        if self.form == "apart":
            return self.one & self.other
        named = Counter(thing for things in self.many for thing in things)
        return frozenset(thing for thing in named if named[thing] > self.most)


def _together(constraint: Constraint, draft: Draft, hands: Hands) -> Iterable[int]:
    one, other = _holders(hands, constraint.one), _holders(hands, constraint.other)
    has_stranger = not draft.strangers.isdisjoint(one)
    return [NOBODY] if one and other and not one & other and not has_stranger else []


def _apart(constraint: Constraint, _draft: Draft, hands: Hands) -> Iterable[int]:
    return _holders(hands, constraint.one) & _holders(hands, constraint.other)


def _spread(constraint: Constraint, _draft: Draft, hands: Hands) -> Iterable[int]:
    held = Counter(holder for things in constraint.many for holder in _holders(hands, things))
    return [holder for holder in held if held[holder] > constraint.most]


def _present(constraint: Constraint, _draft: Draft, hands: Hands) -> Iterable[int]:
    return [] if _holders(hands, constraint.one) else [NOBODY]


def _one_holder(constraint: Constraint, _draft: Draft, hands: Hands) -> Iterable[int]:
    return [NOBODY] if len(_holders(hands, constraint.one)) > 1 else []


def _once(constraint: Constraint, _draft: Draft, hands: Hands) -> Iterable[int]:
    held = Counter(hands[thing] for thing in constraint.one)
    return [holder for holder in held if holder != NOBODY and held[holder] > 1]


def _leaving(constraint: Constraint, draft: Draft, hands: Hands) -> Iterable[int]:
    return {hands[thing] for thing in constraint.one if hands[thing] == draft.things[thing].holder}


def _reserved(constraint: Constraint, _draft: Draft, hands: Hands) -> Iterable[int]:
    return _holders(hands, constraint.one) - constraint.other


def _filled(constraint: Constraint, draft: Draft, hands: Hands) -> Iterable[int]:
    held = {holder for thing, holder in zip(draft.things, hands, strict=True) if thing.entry}
    return constraint.one - held


def _balanced(constraint: Constraint, draft: Draft, hands: Hands) -> Iterable[int]:
    weights = loads(draft, hands)
    carried = {holder: weights[holder] for holder in draft.members if weights[holder] > 0}
    most = constraint.most * sum(carried.values()) / len(carried) if carried else 0
    return [holder for holder, weight in carried.items() if round(weight - most, 9) > 0]


_BROKEN: Mapping[str, Callable[[Constraint, Draft, Hands], Iterable[int]]] = {
    "together": _together,
    "apart": _apart,
    "spread": _spread,
    "present": _present,
    "one-holder": _one_holder,
    "once": _once,
    "leaving": _leaving,
    "reserved": _reserved,
    "filled": _filled,
    "balanced": _balanced,
}


def _holders(hands: Hands, things: Things) -> set[int]:
    return {hands[thing] for thing in things} - {NOBODY}
