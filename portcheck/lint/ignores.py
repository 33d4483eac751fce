"""This file applies the marks `# portcheck: ignore[UTR201] reason` that stand in a plan.

A mark covers the findings of its rules that have a place on its line. It gives a reason; one that
is written wrongly, names an unknown rule, names law, or covers nothing is a finding of its own.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from portcheck.finding import Finding, Span, Waiver
from portcheck.lint.engine import Fault, require_all
from portcheck.lint.waivers import Departed, binding
from portcheck.parsing.document import Document
from portcheck.problem import Problem, Spot
from portcheck.rulebook.rulebook import UNKNOWN_RULE, Finder, Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text

UNREAD = Text(
    "deze opmerking is niet te lezen; verwacht: # portcheck: ignore[regel, regel] reden",
    "this mark cannot be read; expected: # portcheck: ignore[rule, rule] reason",
)
UNREASONED = Text(
    "deze opmerking geeft geen reden; zet die achter het haakje",
    "this mark gives no reason; put one after the bracket",
)
UNUSED = Text(
    "op deze planregel meldt {rule} niets dat de opmerking dekt",
    "{rule} reports nothing on this line that the mark covers",
)

# not compiled before a plan has a mark, which few have
_BEGUN = r"(?i)portcheck(?:\s*:|\s+ignore\s*\[)"
_MARK = r"(?i)#\s*portcheck:\s*ignore\[([^\]]*)\](.*)"


class Mark(NamedTuple):
    """A mark as written: the rules it names, its reason, and where it stands."""

    rules: tuple[str, ...]
    reason: str
    span: Span


def ignore(document: Document, findings: list[Finding], rulebook: Rulebook) -> Departed:
    """Mark the findings that a comment in the plan covers."""
    page = _Page(findings, rulebook)
    faults = require_all(_faults(document, page))
    return Departed(page.findings, faults)


def named(document: Document) -> Iterator[str]:
    """Yield the rules that marks name, as they stand there."""
    for text, span in _meant(document):
        mark = _read(text, span)
        yield from mark.rules if mark else ()


def _meant(document: Document) -> Iterator[tuple[str, Span]]:
    """Yield the comments that are meant as a mark."""
    return (one for one in document.comments() if re.match(_BEGUN, one[0].lstrip("# \t")))


def _faults(document: Document, page: "_Page") -> Iterator[Fault]:
    """Cover what the marks cover, and yield what is wrong with them."""
    for text, span in _meant(document):
        mark = _read(text, span)
        if mark is None:
            yield "PC040", Problem(UNREAD, Spot((), span=span), role=text)
        elif not mark.reason:
            yield "PC040", Problem(UNREASONED, Spot((), span=span), role=text)
        else:
            yield from _apply(mark, page)


class _Page:
    """The findings of a plan by rule and line; a mark changes them in place."""

    def __init__(self, findings: list[Finding], rulebook: Rulebook) -> None:
        self.findings = [*findings]
        self.rules = Finder(rulebook)
        self._by_line: dict[tuple[str, int], list[int]] = {}
        for at, f in enumerate(findings):
            for line in {place.span.line for place in f.places}:
                self._by_line.setdefault((f.rule, line), []).append(at)

    def cover(self, mark: Mark, rule: Rule) -> bool:
        """Mark what the rule has on the line of the mark; tell whether there was anything."""
        waiver = Waiver(rule.id, (), mark.reason)
        left = self._by_line.pop((rule.id, mark.span.line), [])
        covered = [at for at in left if self.findings[at].waiver is None]
        for at in covered:
            self.findings[at] = self.findings[at]._replace(waiver=waiver)
        return bool(covered)


def _read(text: str, span: Span) -> Mark | None:
    match = re.match(_MARK, text)
    if not match:
        return None
    rules = tuple(said.strip() for said in match[1].split(",") if said.strip())
    return Mark(rules, " ".join(match[2].split()), span) if rules else None


def _apply(mark: Mark, page: _Page) -> Iterator[Fault]:
    for said in dict.fromkeys(mark.rules):
        rule = page.rules.find(said)
        if rule is None:
            values = {"rule": said, "hint": page.rules.hint(said)}
            yield "PC040", Problem(UNKNOWN_RULE, Spot((), span=mark.span), values, role=said)
        elif not rule.is_waivable:
            yield "PC035", _problem(binding(rule), mark, rule.id)
        elif not page.cover(mark, rule):
            yield "PC041", _problem(UNUSED, mark, rule.id)


def _problem(message: Text, mark: Mark, rule: str) -> Problem:
    return Problem(message, Spot((), span=mark.span), {"rule": rule}, subjects=(rule,))
