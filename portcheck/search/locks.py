"""This file finds what cannot move: what a plan fixes, and what a move cannot name clearly."""

from collections.abc import Iterator

from portcheck.draft import NOBODY, Draft
from portcheck.search.task import Lock
from portcheck.wording import Text

FIXED = "vast: true"
"""How a plan says that something is fixed."""

UNLIKE = Text(
    '{holder}: "{what}" (staat er meer dan eens, met verschil in zwaarte of vast)',
    '{holder}: "{what}" (listed more than once, with differences in weight or vast)',
)
NAMESAKES = Text(
    '{listed}: "{what}" (meer dan één heet zo)', '{listed}: "{what}" (more than one has this name)'
)


def locks_in(draft: Draft) -> Iterator[Lock]:
    """Yield the locks that a plan asks for, and those on what a move cannot name clearly."""
    for number, thing in enumerate(draft.things):
        if thing.entry and thing.entry.is_fixed:
            said = f'{draft.names[thing.holder]}: "{thing.name}" ({FIXED})'
            yield Lock(said, frozenset((number,)))
    for holder in draft.plan.holders:
        if holder.is_fixed:
            yield lock_on(draft, holder.name, f"{holder.name} ({FIXED})")
    yield from _unclear(draft)


def lock_on(draft: Draft, name: str, said: str) -> Lock:
    """Give a lock on all that a holder has; the holder gets nothing more either."""
    number = draft.numbers[name]
    theirs = (at for at, thing in enumerate(draft.things) if thing.holder == number)
    return Lock(said, frozenset(theirs), number)


def _unclear(draft: Draft) -> Iterator[Lock]:
    """Yield locks on things that have the same words, but are not alike."""
    by_words: dict[Text, list[tuple[int, object]]] = {}
    for number, said, marks in _named(draft):
        by_words.setdefault(said, []).append((number, marks))
    for said, alike in by_words.items():
        if len({marks for _, marks in alike}) > 1:
            yield Lock(said, frozenset(number for number, _ in alike))


def _named(draft: Draft) -> Iterator[tuple[int, Text, object]]:
    """Yield each thing with the words of its lock, and with what else makes things alike."""
    for number, thing in enumerate(draft.things):
        if thing.entry is None:
            said = NAMESAKES.filled({"listed": thing.path[0], "what": thing.name})
            yield number, said, thing.path[1]
        elif thing.entry.is_first and thing.holder != NOBODY:
            said = UNLIKE.filled({"holder": draft.names[thing.holder], "what": thing.name})
            yield number, said, (thing.weight, thing.entry.is_fixed)
