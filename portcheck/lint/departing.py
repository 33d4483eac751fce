"""This file makes the entries by which a plan departs from a rule, one for each of its findings."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from portcheck.editing.appending import Item
from portcheck.finding import Finding
from portcheck.lint.facts import facts
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule


class Decided(NamedTuple):
    """What a departure records beside what it is from."""

    reason: str
    decision: str
    by: str
    until: str | None
    measure: str | None


def entries(
    rule: Rule, findings: Sequence[Finding], decided: Decided, book: Rulebook
) -> list[Item]:
    """Give an entry for each of a rule's findings that no departure covers, the same once."""
    alike = Counter(finding.subjects for finding in findings)
    about = dict.fromkeys(  # one name may be there twice in two lists
        (
            _subjects(book, finding, by_holder=alike[finding.subjects] > 1),
            facts(rule, finding).mark,
        )
        for finding in findings
        if finding.waiver is None
    )
    return [_entry(rule, [*subjects], decided, mark) for subjects, mark in about]


def _entry(rule: Rule, subjects: list[str], decided: Decided, mark: str) -> Item:
    """Give an entry of the list of departures, less the keys that there is nothing to say under."""
    entry: dict[str, str | list[str] | None] = {
        "regel": rule.name,
        "betreft": subjects,
        "reden": decided.reason,
        "besluit": decided.decision,
        "door": decided.by,
        "maatregel": decided.measure,
        "herzien_op": decided.until,
        "feiten": mark,
    }
    return {key: value for key, value in entry.items() if value}


def _subjects(book: Rulebook, finding: Finding, *, by_holder: bool) -> tuple[str, ...]:
    """Say what the finding is about: topics by their names, holders where two have the same.

    Without need no holder is named: one who leaves would make the entry name nobody.
    """
    topics = book.register.topics
    named = (topics[s].label.nl if s in topics else s for s in finding.subjects)
    return (*named, *(finding.holders if by_holder else ()))
