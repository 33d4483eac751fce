"""This file applies recorded departures from advice (`afwijkingen`) to the findings of a plan.

A departure covers the findings of its rule that concern everything it names. One that names an
unknown rule or subject, that departs from law, has lapsed, covers nothing, or was recorded for
other facts covers nothing, and is a finding of its own.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from portcheck.finding import Finding, Waiver
from portcheck.lint.facts import changed, facts, read
from portcheck.nearest import did_you_mean
from portcheck.plan.model import Plan
from portcheck.plan.topics import Register
from portcheck.problem import Problem, Spot
from portcheck.rulebook.rulebook import UNKNOWN_RULE, Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text

UNKNOWN_SUBJECT = Text(
    'de afwijking betreft "{subject}", dat het plan niet kent{hint}',
    'the departure concerns "{subject}", which the plan does not know{hint}',
)
GONE = Text(
    'de afwijking van {rule} is vastgesteld voor "{subject}", dat het plan niet meer kent{hint}',
    'the departure from {rule} was decided for "{subject}", which the plan knows no more{hint}',
)
LAPSED = Text(
    "de afwijking van {rule} gold tot en met {review}",
    "the departure from {rule} held up to and including {review}",
)
STALE = Text(
    "de afwijking van {rule} dekt geen enkele bevinding",
    "the departure from {rule} covers no finding",
)
DECIDED_FOR = Text(
    "de afwijking van {rule} is vastgesteld voor ", "the departure from {rule} was decided for "
)
AND = Text(" en ", " and ")
NONE = Text("geen", "none")
UNREAD_MARK = Text(
    'de afwijking van {rule} heeft onder feiten "{recorded}"; zo schrijft portcheck waive het niet',
    'the departure from {rule} has "{recorded}" under feiten, which is not how portcheck waive '
    "writes it",
)
BINDING = Text(
    "een plan kan niet afwijken van {rule}: die regel rust op wet of reglement, of gaat over de "
    "vorm van het plan zelf",
    "a plan cannot depart from {rule}: that rule rests on law or standing orders, or is about the "
    "form of the plan itself",
)


class Verdict(NamedTuple):
    """The findings after departures, and what is wrong with the departures: rule id, problem."""

    findings: list[Finding]
    problems: list[tuple[str, Problem]]


class _Departure(NamedTuple):
    """A departure in force: for each thing it names, the ways in which that may be meant."""

    waiver: Waiver
    rule: Rule
    meanings: list[list[frozenset[str]]]
    register: Register

    def concerns(self, finding: Finding) -> bool:
        """Tell whether the finding is about everything that the departure names."""
        said = {*finding.subjects, *finding.holders}
        return finding.rule == self.rule.id and all(
            any(meant <= said for meant in ways) for ways in self.meanings
        )


def waive(
    plan: Plan, findings: list[Finding], rulebook: Rulebook, judged: Iterable[str], as_of: str
) -> Verdict:
    """Mark the findings that a departure covers; `judged` are the ids of the rules applied."""
    problems: list[tuple[str, Problem]] = []
    applied = frozenset(judged)
    for waiver in plan.waivers:
        rule = rulebook.find(waiver.rule)
        if rule is None:
            problems.append(("PC030", _unknown_rule(waiver, rulebook)))
        elif not rule.is_waivable:
            problems.append(("PC035", _of_law(waiver, rule)))
        else:
            known = _known(plan, rule, findings)
            faults = [*_unknown_subjects(plan, waiver, rule, known), *_lapsed(waiver, rule, as_of)]
            problems += faults
            if not faults and rule.id in applied:
                meanings = [_meanings(plan, said, known) for said in waiver.subjects]
                departure = _Departure(waiver, rule, meanings, plan.register)
                findings, uncovered = _cover(findings, departure)
                problems += uncovered
    return Verdict(findings, problems)


def _unknown_rule(waiver: Waiver, rulebook: Rulebook) -> Problem:
    hint = did_you_mean(waiver.rule, rulebook.known())
    spot = Spot((*waiver.path, "regel"))
    return Problem(UNKNOWN_RULE, spot, {"rule": waiver.rule, "hint": hint}, role=waiver.rule)


def _of_law(waiver: Waiver, rule: Rule) -> Problem:
    return Problem(BINDING, Spot((*waiver.path, "regel")), {"rule": rule.id}, subjects=(rule.id,))


def _unknown_subjects(
    plan: Plan, waiver: Waiver, rule: Rule, known: frozenset[str]
) -> Iterator[tuple[str, Problem]]:
    for said in dict.fromkeys(waiver.subjects):
        if not _meanings(plan, said, known):
            labels = [name for topic in plan.register.topics.values() for name in topic.label]
            hint = did_you_mean(said, [*sorted(known), *labels])
            spot = Spot((*waiver.path, "betreft", waiver.subjects.index(said)))
            values = {"rule": rule.id, "subject": said, "hint": hint}
            # a departure that was decided for facts knew what it named
            fault, message = ("PC034", GONE) if read(waiver.facts) else ("PC031", UNKNOWN_SUBJECT)
            yield fault, Problem(message, spot, values, subjects=(rule.id,), role=said)


def _lapsed(waiver: Waiver, rule: Rule, as_of: str) -> Iterator[tuple[str, Problem]]:
    if waiver.review and waiver.review < as_of:
        spot = Spot((*waiver.path, "herzien_op"))
        values = {"rule": rule.id, "review": waiver.review}
        role = " ".join((waiver.review, *waiver.subjects))
        yield "PC032", Problem(LAPSED, spot, values, subjects=(rule.id,), role=role)


def _cover(
    findings: list[Finding], departure: _Departure
) -> tuple[list[Finding], list[tuple[str, Problem]]]:
    waiver, rule = departure.waiver, departure.rule
    matched = [finding for finding in findings if departure.concerns(finding)]
    if not matched:
        spot = Spot((*waiver.path, "regel"))
        role = " ".join(waiver.subjects)
        stale = Problem(STALE, spot, {"rule": rule.id}, subjects=(rule.id,), role=role)
        return findings, [("PC033", stale)]
    covered = [f for f in matched if waiver.facts in ("", facts(rule, f).mark)]
    problems = [("PC034", _of_other_facts(departure, f)) for f in matched if f not in covered]
    open_ones = [f for f in covered if f.waiver is None]  # what an earlier entry covers, it covers
    return [f._replace(waiver=waiver) if f in open_ones else f for f in findings], problems


def _of_other_facts(departure: _Departure, finding: Finding) -> Problem:
    waiver, rule = departure.waiver, departure.rule
    recorded, topics = read(waiver.facts), departure.register.topics
    subjects = [topics[said].label if said in topics else said for said in finding.subjects]
    return Problem(
        message=_but_now(changed(recorded, facts(rule, finding))) if recorded else UNREAD_MARK,
        spot=Spot((*waiver.path, "feiten")),
        values={
            "rule": rule.id,
            "recorded": waiver.facts,
            "subjects": subjects or NONE,
            "holders": finding.holders or NONE,
        },
        subjects=(rule.id, *finding.subjects),
        holders=finding.holders,
    )


def _but_now(others: list[Text]) -> Text:
    return Text(
        DECIDED_FOR.nl + AND.nl.join(said.nl for said in others),
        DECIDED_FOR.en + AND.en.join(said.en for said in others),
    )


def _meanings(plan: Plan, said: str, known: frozenset[str]) -> list[frozenset[str]]:
    """Give what a departure's subject may stand for: a name as it is, or the topics it names."""
    topics = plan.register.named(said)
    return [frozenset(meant) for meant in ((said,) if said in known else (), topics) if meant]


def _known(plan: Plan, rule: Rule, findings: list[Finding]) -> frozenset[str]:
    """Give every name that a departure from `rule` may use: the plan's, and its findings'."""
    parties = (party.name for party in plan.affiliates)
    opgaven = (opgave.name for opgave in plan.opgaven)
    found = (name for f in findings if f.rule == rule.id for name in (*f.subjects, *f.holders))
    return frozenset((*plan.names, *parties, *opgaven, *found))
