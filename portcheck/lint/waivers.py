"""This file applies recorded departures from advice (`afwijkingen`) to the findings of a plan.

A departure covers the findings of its rule that concern everything it names. One that names an
unknown rule or subject, that departs from law, has lapsed, covers nothing, or was recorded for
other facts covers nothing, and is a finding of its own.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from portcheck.finding import Finding, Waiver
from portcheck.lint.engine import facts
from portcheck.nearest import did_you_mean
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot
from portcheck.rulebook.rulebook import UNKNOWN_RULE, Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text

UNKNOWN_SUBJECT = Text(
    'de afwijking betreft "{subject}", dat het plan niet kent{hint}',
    'the departure concerns "{subject}", which the plan does not know{hint}',
)
LAPSED = Text(
    "de afwijking van {rule} gold tot en met {review}",
    "the departure from {rule} held up to and including {review}",
)
STALE = Text(
    "de afwijking van {rule} dekt geen enkele bevinding",
    "the departure from {rule} covers no finding",
)
OTHER_FACTS = Text(
    "de afwijking van {rule} geldt voor andere feiten ({recorded}) dan nu ({facts})",
    "the departure from {rule} was recorded for other facts ({recorded}) than today's ({facts})",
)
LAW = Text(
    "van {rule} kan niet worden afgeweken: het is de wet",
    "{rule} cannot be departed from: it is the law",
)


class Verdict(NamedTuple):
    """The findings after departures, and what is wrong with the departures: rule id, problem."""

    findings: list[Finding]
    problems: list[tuple[str, Problem]]


class _Departure(NamedTuple):
    waiver: Waiver
    rule: Rule
    subjects: frozenset[str]


def waive(
    plan: Plan, findings: list[Finding], rulebook: Rulebook, judged: Iterable[str], as_of: str
) -> Verdict:
    """Mark the findings that a departure covers; `judged` are the ids of the rules applied."""
    problems: list[tuple[str, Problem]] = []
    applied = frozenset(judged)
    for waiver in plan.waivers:
        faults = list(_faults(plan, waiver, rulebook, as_of))
        problems += faults
        rule = rulebook.find(waiver.rule)
        if not faults and rule and rule.id in applied:
            subjects = frozenset(_subject(plan, said) or said for said in waiver.subjects)
            findings, fault = _cover(findings, _Departure(waiver, rule, subjects))
            problems += fault
    return Verdict(findings, problems)


def _faults(
    plan: Plan, waiver: Waiver, rulebook: Rulebook, as_of: str
) -> Iterator[tuple[str, Problem]]:
    rule = rulebook.find(waiver.rule)
    spot = Spot((*waiver.path, "regel"))
    if rule is None:
        hint = did_you_mean(waiver.rule, rulebook.known())
        yield "PC030", Problem(UNKNOWN_RULE, spot, {"rule": waiver.rule, "hint": hint})
        return
    if not rule.is_waivable:
        yield "PC035", Problem(LAW, spot, {"rule": rule.id}, subjects=(rule.id,))
        return
    for said in waiver.subjects:
        if _subject(plan, said) is None:
            hint = did_you_mean(said, _known_subjects(plan))
            at = Spot((*waiver.path, "betreft"))
            values = {"subject": said, "hint": hint}
            yield "PC031", Problem(UNKNOWN_SUBJECT, at, values, subjects=(rule.id,), role=said)
    if waiver.review and waiver.review < as_of:
        at = Spot((*waiver.path, "herzien_op"))
        values = {"rule": rule.id, "review": waiver.review}
        yield "PC032", Problem(LAPSED, at, values, subjects=(rule.id,), role=waiver.review)


def _cover(
    findings: list[Finding], departure: _Departure
) -> tuple[list[Finding], list[tuple[str, Problem]]]:
    waiver, rule, subjects = departure
    matched = [
        finding
        for finding in findings
        if finding.rule == rule.id and subjects <= {*finding.subjects, *finding.holders}
    ]
    if not matched:
        stale = Problem(
            STALE, Spot((*waiver.path, "regel")), {"rule": rule.id}, subjects=(rule.id,)
        )
        return findings, [("PC033", stale)]
    covered = [f for f in matched if waiver.facts in ("", facts(rule, f))]
    problems = [("PC034", _changed(departure, f)) for f in matched if f not in covered]
    return [f._replace(waiver=waiver) if f in covered else f for f in findings], problems


def _changed(departure: _Departure, finding: Finding) -> Problem:
    waiver, rule, _ = departure
    return Problem(
        message=OTHER_FACTS,
        spot=Spot((*waiver.path, "feiten")),
        values={"rule": finding.rule, "recorded": waiver.facts, "facts": facts(rule, finding)},
        subjects=(finding.rule, *finding.subjects),
    )


def _subject(plan: Plan, said: str) -> str | None:
    """Give what a departure's subject stands for: a holder, a named thing or a topic's id."""
    if said in _named(plan) or said in plan.register.topics:
        return said
    topics = plan.register.read(said).topics
    return topics[0] if len(topics) == 1 else None


def _named(plan: Plan) -> set[str]:
    parties = (party.name for party in plan.affiliates)
    return {*plan.names, *parties, *(opgave.name for opgave in plan.opgaven)}


def _known_subjects(plan: Plan) -> list[str]:
    labels = (topic.label.nl for topic in plan.register.topics.values())
    return [*sorted(_named(plan)), *labels]
