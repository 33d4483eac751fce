"""This file tries rules on their own examples.

In a bad example each line to be reported carries the rule's id in a comment; a good one is silent
under every rule of its pack and of the core. What fires and should not is called noisy, what
should and does not, missing.
"""

import re
from collections.abc import Iterator

from portcheck.errors import Complaint
from portcheck.finding import Finding
from portcheck.lint.linter import Question, lint
from portcheck.rulebook.packs import CORE
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import BY_LINTER, Rule
from portcheck.wording import Text

NOISY = Text(
    "te veel: {rule} meldt hier iets, en deze plaats is niet gemerkt: {said}",
    "noisy: {rule} reports something here, and this line is not marked: {said}",
)
NOISY_GOOD = Text(
    "te veel: {rule} meldt iets in een goed voorbeeld: {said}",
    "noisy: {rule} reports something in a good example: {said}",
)
MISSING = Text(
    "te weinig: {rule} meldt niets op deze gemerkte plaats",
    "missing: {rule} reports nothing on this marked line",
)
UNMARKED = Text(
    "te weinig: niets in dit slechte voorbeeld is gemerkt met # {rule}",
    "missing: nothing in this bad example is marked with # {rule}",
)

_BLOCK = ("|", "|-", "|+")

DAY = "2026-01-01"
"""The day on which examples are judged, so that none ages."""


def failures(rule: Rule, rulebook: Rulebook, lang: str) -> Iterator[Complaint]:
    """Yield each way in which an example of a rule does not hold, at its line in the rule's file.

    The rule is judged as its pack has it; `rulebook` is one without anybody's settings.
    """
    # what the core says of a departure is shown with the advice that is departed from
    chosen = () if rule.pack == CORE else (rule.pack,)
    question = Question(rulebook._replace(chosen=chosen), lang, DAY)
    for at, text in enumerate(rule.bad):
        yield from _of_bad(rule, at, text, question)
    for at, text in enumerate(rule.good):
        yield from _of_good(rule, at, text, question)


def _of_bad(rule: Rule, at: int, text: str, question: Question) -> Iterator[Complaint]:
    reported = {f.place.span.line: f for f in _found(text, question) if f.rule == rule.id}
    marked = _marked(rule, text)
    if not marked:
        yield _complaint(rule, ("bad", at), 0, UNMARKED, rule=rule.id)
    for line in sorted(reported.keys() - marked):
        said = reported[line].message
        yield _complaint(rule, ("bad", at), line, NOISY, rule=rule.id, said=said)
    for line in sorted(marked - reported.keys()):
        yield _complaint(rule, ("bad", at), line, MISSING, rule=rule.id)


def _of_good(rule: Rule, at: int, text: str, question: Question) -> Iterator[Complaint]:
    judging = {r.id for r in question.rulebook.rules if r.pack in (CORE, rule.pack)}
    for f in _found(text, question):
        if f.rule in judging and f.waiver is None:
            values = {"rule": f.rule, "said": f.message}
            yield _complaint(rule, ("good", at), f.place.span.line, NOISY_GOOD, **values)


def _found(text: str, question: Question) -> tuple[Finding, ...]:
    return lint(text.encode(), "", question).findings


def _marked(rule: Rule, text: str) -> set[int]:
    """Give the lines that carry the rule's id; what is no text carries none, and starts at 1."""
    mark = re.compile(rf"#.*\b{rule.id}\b")
    marked = {number for number, line in enumerate(text.splitlines(), 1) if mark.search(line)}
    return marked or ({1} if rule.kind == BY_LINTER else set())


def _complaint(
    rule: Rule, example: tuple[str, int], line: int, message: Text, /, **values: object
) -> Complaint:
    """Make a complaint about a line of an example, which stands below the | that opens it."""
    found = rule.source.document
    start = found.span(("examples", *example)).line
    is_block = found.line(start).rstrip().endswith(_BLOCK)
    return Complaint(message, values, rule.source.file, start + (line if is_block else 0), 1)
