"""This file tells the departures that a plan records, and whether each holds."""

from collections.abc import Iterator
from typing import NamedTuple

from portcheck.finding import INFO, Waiver
from portcheck.lint.linter import Opened, Question, judge
from portcheck.lint.report import Judged
from portcheck.rulebook.rulebook import OFF, Rulebook
from portcheck.rulebook.rules import BY_LINTER

HOLDS = "holds"
DOUBLE = "double"
NOT_JUDGED = "not-judged"


class Departure(NamedTuple):
    """A departure, and its state: HOLDS, DOUBLE, NOT_JUDGED, or the name of a rule against it.

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
    judged = judge(found, question.by(book))
    applied = {rule.id for rule in book.rules_for(found.plan.body)}.difference(judged.not_judged)
    for waiver in found.plan.waivers:
        rule = book.find(waiver.rule)
        is_judged = rule is not None and rule.id in applied
        yield Departure(waiver, _state(waiver, judged, is_judged=is_judged))


def _telling(book: Rulebook) -> Rulebook:
    """Turn on what the linter says of departures, by which their states are told."""
    rules = (
        rule._replace(severity=INFO) if (rule.kind, rule.severity) == (BY_LINTER, OFF) else rule
        for rule in book.rules
    )
    return book._replace(rules=tuple(rules))


def _state(waiver: Waiver, judged: Judged, *, is_judged: bool) -> str:
    """Give the name of the rule that a departure falls foul of, else whether it covers anything.

    One that is sound and covers nothing covers what an earlier entry covers already.
    """
    for finding in judged.findings:
        if finding.place.path[: len(waiver.path)] == waiver.path:
            return finding.name
    if any(finding.waiver == waiver for finding in judged.findings):
        return HOLDS
    return DOUBLE if is_judged else NOT_JUDGED
