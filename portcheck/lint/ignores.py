"""This file applies the marks `# portcheck: ignore[UTR201] reason` that stand in a plan.

A mark covers the findings of its rules that have a place on its line. It gives a reason; one that
is written wrongly, names an unknown rule, names law, or covers nothing is a finding of its own.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portcheck.finding import Finding, Span, Waiver
from portcheck.lint.waivers import BINDING
from portcheck.nearest import did_you_mean
from portcheck.plan.document import Document
from portcheck.problem import Problem, Spot
from portcheck.rulebook.rulebook import UNKNOWN_RULE, Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text

UNREAD = Text(
    "deze opmerking is niet te lezen; verwacht: # portcheck: ignore[regel, regel] reden",
    "this mark cannot be read; expected: # portcheck: ignore[rule, rule] reason",
)
UNREASONED = Text(
    "deze opmerking geeft geen reden; zet die achter het haakje",
    "this mark gives no reason; put one behind the bracket",
)
UNUSED = Text(
    "op deze regel meldt {rule} niets dat de opmerking dekt",
    "{rule} reports nothing on this line that the mark covers",
)

_NAME = "portcheck:"
_MARK = re.compile(r"#\s*portcheck:\s*ignore\[([^\]]*)\](.*)")


class Mark(NamedTuple):
    """A mark as written: the rules it names, its reason, and where it stands."""

    rules: tuple[str, ...]
    reason: str
    span: Span


class Outcome(NamedTuple):
    """The findings after the marks, and what is wrong with the marks: rule id, problem."""

    findings: list[Finding]
    problems: list[tuple[str, Problem]]


def ignore(document: Document, findings: list[Finding], rulebook: Rulebook) -> Outcome:
    """Mark the findings that a comment in the plan covers."""
    problems: list[tuple[str, Problem]] = []
    for text, span in document.comments() if _NAME in document.text else ():
        if text.lstrip("# \t").startswith(_NAME):
            mark = _read(text, span)
            if mark is None:
                problems.append(("PC040", Problem(UNREAD, Spot((), span=span), role=text)))
            elif not mark.reason:
                problems.append(("PC040", Problem(UNREASONED, Spot((), span=span), role=text)))
            else:
                findings, faults = _apply(mark, findings, rulebook)
                problems += faults
    return Outcome(findings, problems)


def _read(text: str, span: Span) -> Mark | None:
    match = _MARK.match(text)
    rules = tuple(said.strip() for said in match[1].split(",") if said.strip()) if match else ()
    return Mark(rules, " ".join(match[2].split()), span) if match and rules else None


def _apply(
    mark: Mark, findings: list[Finding], rulebook: Rulebook
) -> tuple[list[Finding], list[tuple[str, Problem]]]:
    problems: list[tuple[str, Problem]] = []
    for said in dict.fromkeys(mark.rules):
        rule = rulebook.find(said)
        faults = list(_faults(mark, said, rule, rulebook))
        if rule and not faults:
            covered = [f for f in findings if _covers(mark, rule, f)]
            if covered:
                waiver = _waiver(mark, rule)
                findings = [f._replace(waiver=waiver) if f in covered else f for f in findings]
            else:
                unused = _problem(UNUSED, mark, rule.id)
                faults = [("PC041", unused)]
        problems += faults
    return findings, problems


def _faults(
    mark: Mark, said: str, rule: Rule | None, rulebook: Rulebook
) -> Iterator[tuple[str, Problem]]:
    if rule is None:
        values = {"rule": said, "hint": did_you_mean(said, rulebook.known())}
        yield "PC040", Problem(UNKNOWN_RULE, Spot((), span=mark.span), values, role=said)
    elif not rule.is_waivable:
        yield "PC035", _problem(BINDING, mark, rule.id)


def _problem(message: Text, mark: Mark, rule: str) -> Problem:
    return Problem(message, Spot((), span=mark.span), {"rule": rule}, subjects=(rule,))


def _covers(mark: Mark, rule: Rule, finding: Finding) -> bool:
    lines = {place.span.line for place in (finding.place, *finding.related)}
    return finding.rule == rule.id and finding.waiver is None and mark.span.line in lines


def _waiver(mark: Mark, rule: Rule) -> Waiver:
    """Make the departure that a mark stands for: a reason, and no decision."""
    return Waiver(
        rule=rule.id,
        subjects=(),
        reason=mark.reason,
        decision="",
        decided_by="",
        measure="",
        review="",
        facts="",
        path=(),
    )
