"""This file lists what changed hands between two plans: topics, roles, and holders themselves.

Two phrases are about the same thing where they name the same topic of the register, or have the
same words; so a topic that goes by another name has not moved.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from portcheck.lint.report import Load, Moved
from portcheck.phrases.words import as_written
from portcheck.plan.model import ROLE_PLACES, TOPIC, Entry, Plan
from portcheck.plan.surnames import are_of_one

_BRACKETS = frozenset("(;:")


class Held(NamedTuple):
    """A thing as a plan calls it, and the holders who have it."""

    name: str
    holders: tuple[str, ...]


def moves(before: Plan, after: Plan, followed: Mapping[str, str], lang: str) -> tuple[Moved, ...]:
    """Give what changed hands: successors, topics in the order of the later plan, then roles.

    `followed` gives the successor of each holder that is gone. What went to a successor has not
    moved; a holder whose name is only spelt otherwise is no successor.
    """
    then, now = _hands(before, lang), _hands(after, lang)
    firsts, seconds, *others = (
        dict(_differing(kind, then[kind], now[kind], followed)) for kind in now
    )
    return (
        *(
            Moved("successor", new, (old,), (new,))
            for old, new in followed.items()
            if not are_of_one(old, new)
        ),
        *(moved[key] for key in (firsts | seconds) for moved in (firsts, seconds) if key in moved),
        *(move for moved in others for move in moved.values()),
    )


def loads(before: Plan, after: Plan) -> tuple[Load, ...]:
    """Give what each holder of the later plan carries in both, in the order of that plan."""
    then = {holder.name: holder.weight for holder in before.holders}
    return tuple(Load(h.name, then.get(h.name, 0), h.weight) for h in after.holders)


def subjects(plan: Plan, entry: Entry, lang: str) -> Iterator[tuple[str, str]]:
    """Yield what an entry is about: topics, and words that name none, each as a key and a name.

    The words of a phrase count as a whole where some only seem to name a topic, or may name one,
    or explain what stands before a bracket.
    """
    reading = entry.reading
    seems = bool(reading.decoys or reading.arguable)
    for topic in reading.topics:
        yield f"topic {topic}", plan.register.label(topic).of(lang)
    if not seems and _BRACKETS.isdisjoint(reading.words):
        for words in reading.unread:
            yield f"words {words}", as_written(words, entry.phrase)
    elif seems or not reading.topics:
        yield f"words {' '.join(reading.words)}", entry.phrase


def _hands(plan: Plan, lang: str) -> dict[str, dict[str, Held]]:
    """Give who has what, by its kind and a key."""
    roles = ((kind, [role for role in plan.roles if role.kind == kind]) for kind in ROLE_PLACES)
    replaced = [holder for holder in plan.holders if holder.replacements]
    return {
        TOPIC: _held(plan, lang, is_first=True),
        "second": _held(plan, lang, is_first=False),
        **{kind: {r.of: Held(r.of, r.holders) for r in found} for kind, found in roles},
        "replacement": {h.name: Held(h.name, h.replacements) for h in replaced},
        "holder": {h.name: Held(h.name, (h.name,)) for h in plan.holders},
    }


def _differing(
    kind: str, before: dict[str, Held], after: dict[str, Held], followed: Mapping[str, str]
) -> Iterator[tuple[str, Moved]]:
    """Yield what lies neither with its former holders nor with their successors, by its key."""
    then = {followed.get(key, key): held for key, held in before.items()}
    nothing = Held("", ())
    for key in (*after, *(key for key in then if key not in after)):
        had, has = then.get(key, nothing), after.get(key, nothing)
        successors = {followed.get(name, name) for name in had.holders}
        if {*has.holders} not in ({*had.holders}, successors):
            yield key, Moved(kind, has.name or had.name, had.holders, has.holders)


def _held(plan: Plan, lang: str, *, is_first: bool) -> dict[str, Held]:
    held: dict[str, Held] = {}
    for holder in plan.holders:
        for entry in (entry for entry in holder.entries if entry.is_first == is_first):
            for key, name in subjects(plan, entry, lang):
                known = held.get(key, Held(name, ()))
                everyone = dict.fromkeys((*known.holders, holder.name))
                held[key] = known._replace(holders=tuple(everyone))
    return held
