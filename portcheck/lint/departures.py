"""This file tells the departures that a plan records, and whether each holds."""

from collections.abc import Iterator
from typing import NamedTuple

from portcheck.finding import INFO, Waiver
from portcheck.lint.linter import Opened, Question, judge
from portcheck.lint.report import Judged
from portcheck.lint.waivers import is_lapsed
from portcheck.rulebook.rulebook import OFF, Rulebook
from portcheck.rulebook.rules import BY_LINTER

HOLDS = "holds"
DOUBLE = "double"
REPLACED = "replaced"
NOT_JUDGED = "not-judged"


class Departure(NamedTuple):
    """A departure, and its state: one of those above, or the name of a rule against it.

    `plan` is the file of the plan that records it, where more than one was asked about.
    """

    waiver: Waiver
    state: str
    plan: str = ""


def departures(found: Opened, question: Question) -> Iterator[Departure]:
    """Yield the departures of a plan, with their state."""
    if not found.plan.waivers:
        return
    book = _telling(question.rulebook)
    judged = judge(found, question._replace(rulebook=book))
    applied = {rule.id for rule in book.rules_for(found.plan.body)}.difference(judged.not_judged)
    for waiver in found.plan.waivers:
        rule = book.find(waiver.rule)
        is_judged = rule is not None and rule.id in applied
        state = _state(waiver, judged)
        if not state and is_judged:
            state = REPLACED if is_lapsed(waiver, question.as_of) else DOUBLE
        yield Departure(waiver, state or NOT_JUDGED)


def _telling(book: Rulebook) -> Rulebook:
    """Turn on what the linter says of departures, by which their states are told."""
    rules = (
        rule._replace(severity=INFO) if (rule.kind, rule.severity) == (BY_LINTER, OFF) else rule
        for rule in book.rules
    )
    return book._replace(rules=tuple(rules))


def _state(waiver: Waiver, judged: Judged) -> str:
    """Give the name of the rule that a departure falls foul of, else whether it covers anything.

    Where nothing is said, another entry covers what it is for, or its rule was not judged.
    """
    for finding in judged.findings:
        if finding.place.path[: len(waiver.path)] == waiver.path:
            return finding.name
    return HOLDS if any(finding.waiver == waiver for finding in judged.findings) else ""
