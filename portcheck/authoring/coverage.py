"""This file compares plans with rules, and finds what either has and the other does not.

Rules that found nothing, topics that no rule is about, phrases that no topic claims, and those that
are probably another spelling of a known name.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from portcheck.lint.engine import judgeable
from portcheck.lint.linter import Opened
from portcheck.phrases.near_names import NearNames
from portcheck.phrases.topics import Reading, Topic
from portcheck.phrases.words import split
from portcheck.rulebook.registers import Layer, RegisterEntry, entries_of
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import BY_LINTER, Rule


class At(NamedTuple):
    """A line of a plan."""

    file: str
    line: int


class Silent(NamedTuple):
    """A rule that found nothing in any plan, and those of its topics that none names."""

    rule: Rule
    absent: tuple[str, ...]


class Found(NamedTuple):
    """A phrase, or a topic by its id, and where plans have it."""

    said: str
    places: tuple[At, ...]


class Near(NamedTuple):
    """A phrase, the known name that it is probably a spelling of, and where plans have it.

    `strength` is that of the name; "part" where the phrase is a word that begins with the name.
    """

    said: str
    known: RegisterEntry
    strength: str
    places: tuple[At, ...]


class Coverage(NamedTuple):
    """What rules or plans have and the other lacks; `topics` are those of the register, by id."""

    plans: int
    rules: int
    topics: Mapping[str, Topic]
    silent: tuple[Silent, ...]
    untouched: tuple[Found, ...]
    unclaimed: tuple[Found, ...]
    near: tuple[Near, ...]


def coverage(plans: Iterable[Opened], book: Rulebook) -> Coverage:
    """Compare plans with the rules for their bodies; the plans are gone through once."""
    facts = [_facts(opened, book) for opened in plans]
    applied = {id_ for fact in facts for id_ in fact.applied}
    fired = {id_ for fact in facts for id_ in fact.fired}
    rules = [rule for rule in book.rules if rule.id in applied]
    touched = {topic for rule in rules for topic in rule.topics}
    phrases = [phrase for fact in facts for phrase in fact.phrases]
    named = {topic for p in phrases for topic in (*p.reading.topics, *p.reading.arguable)}
    return Coverage(
        plans=len(facts),
        rules=len(rules),
        topics=book.register.topics,
        silent=tuple(
            Silent(rule, tuple(t for t in rule.topics if t not in named))
            for rule in rules
            if rule.id not in fired
        ),
        untouched=_by_text(
            (topic, phrase.at)
            for phrase in phrases
            for topic in phrase.reading.topics
            if topic not in touched
        ),
        unclaimed=_by_text((p.said, p.at) for p in phrases if not _is_claimed(p.reading)),
        near=tuple(_near(phrases, book)),
    )


class _Phrase(NamedTuple):
    said: str
    reading: Reading
    at: At


class _Facts(NamedTuple):
    """What is to be kept of a plan: ids of rules, and each phrase as it was read."""

    applied: frozenset[str]
    fired: frozenset[str]
    phrases: list[_Phrase]


def _facts(opened: Opened, book: Rulebook) -> _Facts:
    file, _, document, plan = opened
    rules = [rule for rule in book.rules_for(plan.body) if rule.kind != BY_LINTER]
    applied = judgeable(plan, rules)
    return _Facts(
        frozenset(rule.id for rule in applied),
        frozenset(rule.id for rule in applied if any(rule.problems(plan))),
        [
            _Phrase(entry.phrase, entry.reading, At(file, document.span(entry.path).line))
            for holder in plan.holders
            for entry in holder.entries
        ],
    )


def _is_claimed(reading: Reading) -> bool:
    return bool(reading.topics or reading.arguable or reading.decoys)


def _by_text(said: Iterable[tuple[str, At]]) -> tuple[Found, ...]:
    """Join the places of equal texts, in capitals or not; the text with the most comes first."""
    grouped: dict[str, tuple[str, list[At]]] = {}
    for text, at in said:
        grouped.setdefault(text.casefold(), (text, []))[1].append(at)
    found = [Found(text, tuple(places)) for text, places in grouped.values()]
    return tuple(sorted(found, key=lambda each: (-len(each.places), each.said.casefold())))


def _near(phrases: Iterable[_Phrase], book: Rulebook) -> Iterator[Near]:
    """Yield each phrase that may become a name, in the order of the plans."""
    registers = (pack.register for pack in book.named_by if pack.register)
    every = (e for source in registers for e in entries_of(Layer(source)))
    entries = {id(entry.name): entry for entry in every if len(entry.name.topics) == 1}
    names = NearNames(entry.name for entry in entries.values())
    slips = {entry.name.phrase: entry.name for entry in entries.values()}
    unread: dict[str, list[_Phrase]] = {}
    for phrase in phrases:
        for words in phrase.reading.unread:
            unread.setdefault(words, []).append(phrase)
    for words, same in unread.items():
        first, several = same[0], len({phrase.at.file for phrase in same}) > 1
        name, strength = names.near(words.split()), ""
        if name is None and several:  # in one plan it may be a typing error or a new word
            name = slips.get(dict(first.reading.slips).get(words, ""))
        if name is None and several:
            name, strength = names.begun(words.split()), "part"
        if name:
            said = first.said if " ".join(split(first.said)) == words else words
            places = tuple(phrase.at for phrase in same)
            yield Near(said, entries[id(name)], strength or name.strength, places)
