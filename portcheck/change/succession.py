"""This file finds who follows whom: a holder by another name, or with most of the same portfolio.

A deputy who is replaced, or whose name is corrected, leaves the findings of the portfolio as they
were; without this, each would be resolved and introduced anew.
"""

from collections.abc import Collection, Iterator
from itertools import product

from portcheck.change.moves import subjects
from portcheck.change.renames import paired
from portcheck.plan.model import Holder, Plan
from portcheck.plan.surnames import Surnames

ALIKE = 0.5
"""The share of all that two holders have that both have, from which one follows the other."""

_SURE = 2
"""More alike than any two portfolios."""


def successors(before: Plan, after: Plan) -> dict[str, str]:
    """Give the name of who follows each holder that is gone, where somebody does."""
    gone = {holder.name: holder for holder in before.holders if holder.name not in after.names}
    come = {holder.name: holder for holder in after.holders if holder.name not in before.names}
    alike = (
        (-likeness, old, new)
        for old, new in product(gone, come)
        if (likeness := _likeness(before, gone[old], after, come[new])) >= ALIKE
    )
    same = ((-_SURE, old, new) for old, new in _same_people(gone, come))
    return paired((*same, *alike))


def _same_people(gone: Collection[str], come: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of names of one person, of which one is short for the other."""
    then, now = Surnames(gone), Surnames(come)
    yield from ((old, new) for old in gone if (new := now.holder(old)) in come)
    yield from ((old, new) for new in come if (old := then.holder(new)) in gone)


def _likeness(before: Plan, old: Holder, after: Plan, new: Holder) -> float:
    had, has = _portfolio(before, old), _portfolio(after, new)
    return len(had & has) / len(had | has) if had & has else 0


def _portfolio(plan: Plan, holder: Holder) -> set[str]:
    return {key for entry in holder.held for key, _ in subjects(plan, entry, "nl")}
