"""This file applies recorded departures from advice (`afwijkingen`) to the findings of a plan.

A departure covers the findings of its rule that concern everything it names. One that names an
unknown rule or subject, that departs from law, has lapsed, covers nothing, or was recorded for
other facts covers nothing, and is a finding of its own.
"""

from collections.abc import Container, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from portcheck.finding import Finding, Waiver
from portcheck.lint.engine import require_fewer
from portcheck.lint.facts import changed, facts, read_mark
from portcheck.nearest import Hint, first_hints
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot
from portcheck.rulebook.rulebook import UNKNOWN_RULE, Finder, Rulebook
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


class Departed(NamedTuple):
    """The findings after departures, and what is wrong with the departures: rule id, problem."""

    findings: list[Finding]
    problems: list[tuple[str, Problem]]


class _Found:
    """What one rule found in a plan, by the names that are in it, and what else it may be about.

    Everything is worked out once: thousands of departures may be from one rule.
    """

    def __init__(self, plan: Plan, rule: Rule, findings: list[Finding]) -> None:
        self.rule = rule
        self.findings = {at: f for at, f in enumerate(findings) if f.rule == rule.id}
        self.register = plan.register
        self._by_name: dict[str, set[int]] = {}
        for at, f in self.findings.items():
            for name in (*f.subjects, *f.holders):
                self._by_name.setdefault(name, set()).add(at)
        parties = (holder.party for holder in plan.holders if holder.party)
        affiliates = (affiliate.name for affiliate in plan.affiliates)
        opgaven = (opgave.name for opgave in plan.opgaven)
        self._names = frozenset((*plan.names, *parties, *affiliates, *opgaven, *self._by_name))
        self.concerning = cache(self._concerning)
        self.facts = cache(lambda at: facts(rule, self.findings[at]))

    @cached_property
    def known(self) -> list[str]:
        """Every name that a departure from the rule may use."""
        topics = self.register.topics.values()
        return [*sorted(self._names), *(name for topic in topics for name in topic.label)]

    def meanings(self, said: str) -> list[frozenset[str]]:
        """Give what a subject may stand for: a name as it is, or the topics it names."""
        name = (said,) if said in self._names else ()
        return [frozenset(meant) for meant in (name, self.register.named(said)) if meant]

    def _concerning(self, subjects: tuple[str, ...]) -> list[int]:
        """Give the findings that are about every one of the subjects."""
        every = set(self.findings)
        for said in dict.fromkeys(subjects):
            every &= set().union(*(self._about(meant) for meant in self.meanings(said)))
        return sorted(every)

    def _about(self, names: frozenset[str]) -> set[int]:
        return set.intersection(*(self._by_name.get(name, set()) for name in names))


def waive(
    plan: Plan, findings: list[Finding], rulebook: Rulebook, judged: Container[str], as_of: str
) -> Departed:
    """Mark the findings that a departure covers; `judged` are the ids of the rules applied."""
    if not plan.waivers:
        return Departed(findings, [])
    problems: list[tuple[str, Problem]] = []
    covered: dict[int, Waiver] = {}
    hint = first_hints()
    rules = Finder(rulebook)
    found_by: dict[str, _Found] = {}
    for waiver in plan.waivers:
        rule = rules.find(waiver.rule)
        if rule is None:
            problems.append(("PC030", _unknown_rule(waiver, rules.hint(waiver.rule))))
        elif not rule.is_waivable:
            problems.append(("PC035", _of_law(waiver, rule)))
        else:
            if rule.id not in found_by:
                found_by[rule.id] = _Found(plan, rule, findings)
            found = found_by[rule.id]
            faults = [*_unknown_subjects(waiver, found, hint), *_lapsed(waiver, rule, as_of)]
            problems += faults
            if not faults and rule.id in judged:
                problems += _cover(covered, waiver, found)
        require_fewer(len(problems))
    marked = [f._replace(waiver=covered.get(at)) for at, f in enumerate(findings)]
    return Departed(marked, problems)


def _unknown_rule(waiver: Waiver, hint: Text) -> Problem:
    spot = Spot((*waiver.path, "regel"))
    return Problem(UNKNOWN_RULE, spot, {"rule": waiver.rule, "hint": hint}, role=waiver.rule)


def _of_law(waiver: Waiver, rule: Rule) -> Problem:
    return Problem(BINDING, Spot((*waiver.path, "regel")), {"rule": rule.id}, subjects=(rule.id,))


def _unknown_subjects(waiver: Waiver, found: _Found, hint: Hint) -> Iterator[tuple[str, Problem]]:
    seen: set[str] = set()
    for at, said in enumerate(waiver.subjects):
        if said not in seen and not found.meanings(said):
            spot = Spot((*waiver.path, "betreft", at))
            rule = found.rule.id
            values = {"rule": rule, "subject": said, "hint": hint(said, found.known)}
            was_known = read_mark(waiver.facts)  # what is decided for facts knew what it named
            fault, message = ("PC034", GONE) if was_known else ("PC031", UNKNOWN_SUBJECT)
            yield fault, Problem(message, spot, values, subjects=(rule,), role=said)
        seen.add(said)


def _lapsed(waiver: Waiver, rule: Rule, as_of: str) -> Iterator[tuple[str, Problem]]:
    if waiver.review and waiver.review < as_of:
        spot = Spot((*waiver.path, "herzien_op"))
        values = {"rule": rule.id, "review": waiver.review}
        role = " ".join((waiver.review, *waiver.subjects))
        yield "PC032", Problem(LAPSED, spot, values, subjects=(rule.id,), role=role)


def _cover(
    covered: dict[int, Waiver], waiver: Waiver, found: _Found
) -> Iterator[tuple[str, Problem]]:
    """Note which findings a departure covers, and yield what is wrong with it."""
    matched = found.concerning(waiver.subjects)
    if not matched:
        spot = Spot((*waiver.path, "regel"))
        rule, role = found.rule.id, " ".join(waiver.subjects)
        yield "PC033", Problem(STALE, spot, {"rule": rule}, subjects=(rule,), role=role)
    for at in matched:
        if not waiver.facts or waiver.facts == found.facts(at).mark:
            covered.setdefault(at, waiver)  # what an earlier entry covers, it covers
        else:
            yield "PC034", _of_other_facts(waiver, found, at)


def _of_other_facts(waiver: Waiver, found: _Found, at: int) -> Problem:
    finding, rule, topics = found.findings[at], found.rule, found.register.topics
    recorded = read_mark(waiver.facts)
    subjects = [topics[said].label if said in topics else said for said in finding.subjects]
    return Problem(
        message=_but_now(changed(recorded, found.facts(at))) if recorded else UNREAD_MARK,
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
