"""This file applies recorded departures from advice (`afwijkingen`) to the findings of a plan.

A departure covers the findings of its rule that concern everything it names. One that names an
unknown rule or subject, that departs from law, was not decided yet, has lapsed, covers nothing, or
was recorded for other facts covers nothing, and is a finding of its own; but not one that lapsed
where others cover all that it was for: they replace it, and it stays as a record.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from portcheck.finding import Finding, Waiver
from portcheck.lint.engine import Fault, require_all
from portcheck.lint.facts import changed, read_mark
from portcheck.lint.subjects import FoundBy
from portcheck.nearest import Hint, first_hints
from portcheck.nothing import is_no_decision, is_nothing
from portcheck.plan.model import Plan
from portcheck.plan.namesakes import meaning
from portcheck.problem import Problem, Spot
from portcheck.rulebook.rulebook import UNKNOWN_RULE, Finder, Rulebook
from portcheck.rulebook.rules import BY_LINTER, Rule
from portcheck.wording import AND, UNSAID, Text

UNKNOWN_SUBJECT = Text(
    'de afwijking betreft "{subject}", dat het plan niet kent{hint}',
    'the departure concerns "{subject}", which the plan does not know{hint}',
)
GONE = Text(
    'de afwijking van {rule} is vastgesteld voor "{subject}", dat het plan niet meer kent{hint}',
    'the departure from {rule} was decided for "{subject}", which the plan no longer knows{hint}',
)
LAPSED = Text(
    "de afwijking van {rule} gold tot en met {review}",
    "the departure from {rule} held up to and including {review}",
)
UNDECIDED = Text(
    "de afwijking van {rule} geldt nog niet; in te vullen: {keys}",
    "the departure from {rule} does not hold yet; still to fill in: {keys}",
)
STALE = Text(
    "de afwijking van {rule} dekt geen enkele bevinding",
    "the departure from {rule} covers no finding",
)
DECIDED_FOR = Text(
    "de afwijking van {rule} is vastgesteld voor ", "the departure from {rule} was decided for "
)
NONE = Text("geen", "none")
UNREAD_MARK = Text(
    'de afwijking van {rule} heeft onder feiten "{recorded}"; zo schrijft portcheck waive het niet',
    'the departure from {rule} has "{recorded}" under feiten, which is not how portcheck waive '
    "writes it",
)
OF_LAW = Text(
    "een plan kan niet afwijken van {rule}: die regel berust op de wet of een reglement",
    "a plan cannot depart from {rule}: that rule rests on law or standing orders",
)
OF_FORM = Text(
    "een plan kan niet afwijken van {rule}: die regel gaat over de vorm van het plan zelf",
    "a plan cannot depart from {rule}: that rule is about the form of the plan itself",
)


class Departed(NamedTuple):
    """The findings after departures, and what is wrong with the departures."""

    findings: list[Finding]
    faults: list[Fault]


def waive(
    plan: Plan, findings: list[Finding], rulebook: Rulebook, judged: Container[str], as_of: str
) -> Departed:
    """Mark the findings that a departure covers; `judged` are the ids of the rules applied."""
    page = _Page(plan, findings)
    faults = require_all(_faults(page, Finder(rulebook), judged, as_of))
    return Departed(page.marked, faults)


def binding(rule: Rule) -> Text:
    """Say why a plan cannot depart from a rule that is not waivable."""
    return OF_FORM if rule.kind == BY_LINTER else OF_LAW


class _Page:
    """The findings of a plan, by the rules that departures are from, and what these cover."""

    def __init__(self, plan: Plan, findings: list[Finding]) -> None:
        self.plan = plan
        self._findings = findings
        self._found: dict[str, FoundBy] = {}
        self._covered: dict[int, Waiver] = {}

    def found_by(self, rule: Rule) -> FoundBy:
        """Give what a rule found."""
        if rule.id not in self._found:
            self._found[rule.id] = FoundBy(self.plan, rule, self._findings)
        return self._found[rule.id]

    def cover(self, at: int, waiver: Waiver) -> None:
        """Have a departure cover a finding; what an earlier entry covers, it covers."""
        self._covered.setdefault(at, waiver)

    def is_covered(self, matched: list[int]) -> bool:
        """Tell whether departures cover each of these findings, and there are any."""
        return bool(matched) and self._covered.keys() >= {*matched}

    @cached_property
    def meant(self) -> Callable[[str], Text]:
        """What says which holder a name means."""
        return meaning(self.plan)

    @property
    def marked(self) -> list[Finding]:
        """All findings, those that are covered with their departure."""
        return [f._replace(waiver=self._covered.get(at)) for at, f in enumerate(self._findings)]


def _faults(page: _Page, rules: Finder, judged: Container[str], as_of: str) -> Iterator[Fault]:
    """Cover what the departures of a plan cover, and yield what is wrong with them."""
    near = first_hints()

    def hint(said: str, known: Iterable[str]) -> Text:
        return near(said, known) or page.meant(said)

    lapsed: list[tuple[Waiver, FoundBy, Fault]] = []
    for waiver in page.plan.waivers:
        rule = rules.find(waiver.rule)
        spot = Spot((*waiver.path, "regel"))
        if rule is None:
            values = {"rule": waiver.rule, "hint": rules.hint(waiver.rule)}
            yield "PC030", Problem(UNKNOWN_RULE, spot, values, role=waiver.rule)
        elif not rule.is_waivable:
            yield "PC035", _problem(binding(rule), spot, rule)
        else:
            found = page.found_by(rule)
            faults = [*_unknown_subjects(waiver, found, hint), *_undecided(waiver, rule)]
            yield from faults
            if is_lapsed(waiver, as_of):
                lapsed.append((waiver, found, _lapsed(waiver, rule)))
            elif not faults and rule.id in judged:
                yield from _cover(page, waiver, found)
    for waiver, found, fault in lapsed:
        if not page.is_covered(found.concerning(waiver.subjects)):
            yield fault


def _unknown_subjects(waiver: Waiver, found: FoundBy, hint: Hint) -> Iterator[Fault]:
    seen: set[str] = set()
    for at, said in enumerate(waiver.subjects):
        if said not in seen and not found.meanings(said):
            spot = Spot((*waiver.path, "betreft", at))
            values = {"subject": said, "hint": hint(said, found.known)}
            was_known = read_mark(waiver.facts)  # what is decided for facts knew what it named
            fault, message = ("PC034", GONE) if was_known else ("PC031", UNKNOWN_SUBJECT)
            yield fault, _problem(message, spot, found.rule, said, **values)
        seen.add(said)


def _undecided(waiver: Waiver, rule: Rule) -> Iterator[Fault]:
    is_open = {
        "reden": is_nothing(waiver.reason),  # as "n.n.b."
        "besluit": is_no_decision(waiver.decision),
        "door": is_nothing(waiver.decided_by),
    }
    keys = [key for key in is_open if is_open[key]]
    if keys:
        spot = Spot((*waiver.path, keys[0]))
        yield "PC036", _problem(UNDECIDED, spot, rule, " ".join(waiver.subjects), keys=keys)


def is_lapsed(waiver: Waiver, as_of: str) -> bool:
    """Tell whether the last day of a departure has passed."""
    return "" < waiver.review < as_of


def _lapsed(waiver: Waiver, rule: Rule) -> Fault:
    spot = Spot((*waiver.path, "herzien_op"))
    role = " ".join((waiver.review, *waiver.subjects))
    return "PC032", _problem(LAPSED, spot, rule, role, review=waiver.review)


def _cover(page: _Page, waiver: Waiver, found: FoundBy) -> Iterator[Fault]:
    """Cover the findings that a departure is for, and yield what is wrong with it."""
    matched = found.concerning(waiver.subjects)
    if not matched:
        spot = Spot((*waiver.path, "regel"))
        yield "PC033", _problem(STALE, spot, found.rule, " ".join(waiver.subjects))
    covered = [at for at in matched if waiver.facts in ("", found.facts(at).mark)]
    for at in covered:
        page.cover(at, waiver)
    for at in () if covered else matched:  # beside what it is for there may be more
        yield "PC034", _of_other_facts(waiver, found, at)


def _problem(message: Text, spot: Spot, rule: Rule, role: str = "", **values: object) -> Problem:
    """Make the problem of a departure from a rule that there is."""
    return Problem(message, spot, {"rule": rule.id, **values}, subjects=(rule.id,), role=role)


def _of_other_facts(waiver: Waiver, found: FoundBy, at: int) -> Problem:
    finding, rule, topics = found.findings[at], found.rule, found.register.topics
    recorded = read_mark(waiver.facts)
    message = UNREAD_MARK
    if recorded:
        others = AND.join(changed(recorded, found.facts(at)))
        message = UNSAID.join((DECIDED_FOR, others))
    subjects = [topics[said].label if said in topics else said for said in finding.subjects]
    return Problem(
        message=message,
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
