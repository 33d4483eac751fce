"""This file applies rules to a plan, and makes findings of the problems that they have with it."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple, TypeVar

from portcheck.digest import digest_of
from portcheck.finding import Finding, Place
from portcheck.parsing.document import Document
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot
from portcheck.rulebook.rules import Rule

Item = TypeVar("Item")

Fault = tuple[str, Problem]
"""The id of the rule that reports what is wrong with a departure, and what that is."""

MOST_PLACES = 4_000
"""Of a plan of which more is to be said nobody reads it, and it takes seconds to say."""


class TooMuchError(Exception):
    """There are more than MOST_PLACES places of a plan to report."""


class Sheet(NamedTuple):
    """A plan's file as findings speak of it: its name, its document, and their language."""

    file: str
    document: Document
    lang: str


def judgeable(plan: Plan, rules: list[Rule]) -> list[Rule]:
    """Give the rules that can be judged: on a published sample nothing can be missing."""
    if plan.is_complete:
        return rules
    return [rule for rule in rules if not rule.is_of_absence]


def apply(plan: Plan, rules: list[Rule], sheet: Sheet) -> Iterator[Finding]:
    """Yield what each rule finds in the plan; raises TooMuchError."""
    places = 0
    for rule in rules:
        for problem in rule.problems(plan):
            places += 1 + len(problem.related)
            require_fewer(places)
            yield finding(rule, problem, sheet)


def require_fewer(places: int) -> None:
    """Raise TooMuchError where there are more places than a report can hold."""
    if places > MOST_PLACES:
        raise TooMuchError


def require_all(items: Iterable[Item]) -> list[Item]:
    """Give all that there is to report; raises TooMuchError as soon as that is too much."""
    found: list[Item] = []
    for item in items:
        found.append(item)
        require_fewer(len(found))
    return found


def finding(rule: Rule, problem: Problem, sheet: Sheet) -> Finding:
    """Make a finding: a problem with the rule's texts, in a language, at lines."""
    lang = sheet.lang
    values = {"summary": rule.summary, **problem.values}
    return Finding(
        rule=rule.id,
        name=rule.name,
        severity=rule.severity,
        message=problem.message.of(lang, values),
        file=sheet.file,
        place=_place(problem.spot, sheet),
        related=tuple(_place(spot, sheet) for spot in problem.related),
        why=rule.why.of(lang),
        help=rule.help.of(lang),
        departing=rule.departing.of(lang),
        source=rule.cited(lang),
        subjects=tuple(sorted(problem.subjects)),
        holders=tuple(sorted(problem.holders)),
        fingerprint=fingerprint(rule, problem),
        link=rule.cites.link,
    )


def fingerprint(rule: Rule, problem: Problem) -> str:
    """Give what a problem is known by, in whatever words and at whatever lines it is told."""
    holders = () if problem.is_of_plan else tuple(sorted(problem.holders))
    subjects = () if problem.is_of_holder else tuple(sorted(problem.subjects))
    return _fingerprint(rule.id, subjects, holders, problem.role)


@lru_cache(4096)  # plans of one body are found wanting in the same things
def _fingerprint(rule: str, subjects: tuple[str, ...], holders: tuple[str, ...], role: str) -> str:
    return digest_of(rule, subjects, holders, role)


def _place(spot: Spot, sheet: Sheet) -> Place:
    document = sheet.document
    path = document.nearest(spot.path)
    span = spot.span or document.span(path, at_key=spot.at_key)
    return Place(path, span, spot.label.of(sheet.lang, spot.values), document.line(span.line))
