"""This file finds who follows whom: a holder under another name, with most of the same portfolio.

A deputy who is replaced, or whose name is corrected, leaves the findings of the portfolio as they
were; without this, each would be resolved and introduced anew.
"""

from portcheck.change.moves import subjects
from portcheck.change.renames import paired
from portcheck.plan.model import Holder, Plan

ALIKE = 0.5
"""The share of what either holds that both hold, from which one follows the other."""


def successors(before: Plan, after: Plan) -> dict[str, str]:
    """Give the name of who follows each holder that is gone, where somebody does."""
    gone = [holder for holder in before.holders if holder.name not in after.names]
    come = [holder for holder in after.holders if holder.name not in before.names]
    return paired(
        (-likeness, old.name, new.name)
        for old in gone
        for new in come
        if (likeness := _likeness(before, old, after, new)) >= ALIKE
    )


def _likeness(before: Plan, old: Holder, after: Plan, new: Holder) -> float:
    had, has = _portfolio(before, old), _portfolio(after, new)
    return len(had & has) / len(had | has) if had & has else 0


def _portfolio(plan: Plan, holder: Holder) -> set[str]:
    return {key for entry in holder.held for key, _ in subjects(plan, entry, "nl")}
