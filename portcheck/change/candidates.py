"""This file compares candidate plans: what is found in each, and which is better."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, permutations
from operator import le
from typing import NamedTuple

from portcheck.change.moves import moves
from portcheck.change.succession import successors
from portcheck.finding import ERROR, WARNING, at_least, grade
from portcheck.lint.linter import Question
from portcheck.lint.report import Judged
from portcheck.plan.model import ROLE_PLACES, TOPIC, Plan
from portcheck.rulebook.rulebook import Rulebook

DECIDING = (WARNING, ERROR)
"""Findings of these severities decide which plan is better."""

_TOPICS = (TOPIC, "second")
_ROLES = (*ROLE_PLACES, "replacement")


class Candidate(NamedTuple):
    """A plan, and how it was judged."""

    judged: Judged
    plan: Plan


class Row(NamedTuple):
    """How many findings a rule has in each plan; None where it could not be judged."""

    rule: str
    name: str
    severity: str
    counts: tuple[int | None, ...]


class Better(NamedTuple):
    """A plan that is never worse than another, both by their positions."""

    plan: int
    than: int


class Distance(NamedTuple):
    """How many topics and roles differ in holder between two plans, given by their positions."""

    one: int
    other: int
    topics: int
    roles: int


class Comparison(NamedTuple):
    """Candidate plans, and all that is to be told of them; `rows` are those to be shown."""

    as_of: str
    candidates: Sequence[Candidate]
    rows: list[Row]
    better: list[Better]
    distances: list[Distance]


def compared(candidates: Sequence[Candidate], question: Question, min_severity: str) -> Comparison:
    """Compare candidates; rows are shown from a severity on."""
    return Comparison(
        question.as_of,
        candidates,
        [row for row in rows(candidates) if at_least(row.severity, min_severity)],
        list(better(candidates, question.rulebook)),
        list(distances(candidates, question.lang)),
    )


def rows(candidates: Sequence[Candidate]) -> list[Row]:
    """Count the findings of each rule that has any, the gravest first.

    Those that a departure covers do not count.
    """
    counts = [Counter(f.rule for f in one.judged.counted) for one in candidates]
    found = {f.rule: f for one in candidates for f in one.judged.counted}
    unordered = [
        Row(
            rule,
            finding.name,
            finding.severity,
            tuple(
                None if rule in one.judged.not_judged else count[rule]
                for one, count in zip(candidates, counts, strict=True)
            ),
        )
        for rule, finding in found.items()
    ]
    return sorted(unordered, key=lambda row: (-grade(row.severity), row.rule))


def better(candidates: Sequence[Candidate], rulebook: Rulebook) -> Iterator[Better]:
    """Yield each plan that is never worse than another.

    No rule of a DECIDING severity has more findings in it, and one has fewer. A pair is passed over
    where such a rule could be judged in the other plan only: it might find something in this one.
    """
    grave = {rule.id for rule in rulebook.rules if rule.severity in DECIDING}
    deciding = [row for row in rows(candidates) if row.severity in DECIDING]
    unjudged = [grave.intersection(one.judged.not_judged) for one in candidates]
    # a rule that was not judged counts as one without findings
    counts = [[row.counts[at] or 0 for row in deciding] for at in range(len(candidates))]
    for plan, than in permutations(range(len(candidates)), 2):
        is_no_worse = all(map(le, counts[plan], counts[than]))
        if is_no_worse and counts[plan] != counts[than] and unjudged[plan] <= unjudged[than]:
            yield Better(plan, than)


def distances(candidates: Sequence[Candidate], lang: str) -> Iterator[Distance]:
    """Yield how many topics and roles came into other hands between each two plans."""
    for (one, before), (other, after) in combinations(enumerate(candidates), 2):
        followed = successors(before.plan, after.plan)
        kinds = [move.kind for move in moves(before.plan, after.plan, followed, lang)]
        topics = sum(kind in _TOPICS for kind in kinds)
        roles = sum(kind in _ROLES for kind in kinds)
        yield Distance(one, other, topics, roles)
