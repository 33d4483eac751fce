"""This file lists what came into other hands between two plans: topics, roles, and who holds any.

Two phrases are about the same thing where they name the same topic of the register, or have the
same words; so a topic that goes by another name has not moved.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from unicodedata import normalize

from portcheck.lint.report import Move
from portcheck.plan.model import Entry, Plan

Named = tuple[str, str, tuple[str, ...]]
"""A thing by what is the same of it in both plans, as the plan calls it, and who holds it."""


class Held(NamedTuple):
    """A thing as a plan calls it, and the holders who have it."""

    subject: str
    holders: tuple[str, ...]


ROLES: dict[str, Callable[[Plan], Iterable[Named]]] = {
    "owner": lambda plan: ((a.name, a.name, a.owners) for a in plan.affiliates),
    "commissioner": lambda plan: ((a.name, a.name, a.commissioners) for a in plan.affiliates),
    "lead": lambda plan: ((o.name, o.name, o.commissioners) for o in plan.opgaven),
    "holder": lambda plan: ((h.name, h.name, (h.name,)) for h in plan.holders),
}


def moves(before: Plan, after: Plan, lang: str) -> tuple[Move, ...]:
    """Give what differs in hands: topics in the order of the later plan, then roles and holders."""
    return (
        *_differing("topic", *(_held(plan, lang, is_first=True) for plan in (before, after))),
        *_differing("second", *(_held(plan, lang, is_first=False) for plan in (before, after))),
        *(
            move
            for what, named in ROLES.items()
            for move in _differing(what, *(_hands(named(plan)) for plan in (before, after)))
        ),
    )


def subjects(plan: Plan, entry: Entry, lang: str) -> Iterator[tuple[str, str]]:
    """Yield what an entry is about, each by a key and a name.

    A phrase of which some words only seem to name a topic, or may name one, counts as a whole.
    """
    reading = entry.reading
    for topic in reading.topics:
        yield f"topic {topic}", plan.register.label(topic).of(lang)
    for words in reading.unread:
        yield f"words {words}", _as_written(words, entry.phrase)
    if reading.decoys or reading.arguable or not (reading.topics or reading.unread):
        yield f"words {' '.join(reading.words)}", entry.phrase


def _differing(what: str, before: dict[str, Held], after: dict[str, Held]) -> Iterator[Move]:
    for key in (*after, *(key for key in before if key not in after)):
        subject = (after.get(key) or before[key]).subject
        then, now = (hands[key].holders if key in hands else () for hands in (before, after))
        if set(then) != set(now):
            yield Move(what, subject, then, now)


def _held(plan: Plan, lang: str, *, is_first: bool) -> dict[str, Held]:
    return _hands(
        (key, subject, (holder.name,))
        for holder in plan.holders
        for entry in holder.entries
        if entry.is_first == is_first
        for key, subject in subjects(plan, entry, lang)
    )


def _hands(named: Iterable[Named]) -> dict[str, Held]:
    hands: dict[str, Held] = {}
    for key, subject, holders in named:
        known = hands.get(key, Held(subject, ()))
        everyone = dict.fromkeys((*known.holders, *holders))
        hands[key] = known._replace(holders=tuple(everyone))
    return hands


def _as_written(words: str, phrase: str) -> str:
    """Give words with the capitals and accents of the phrase, where they are found in it."""
    plain = "".join(normalize("NFD", sign)[0].lower() for sign in phrase)
    start = plain.find(words)
    return phrase[start : start + len(words)] if start >= 0 else words
