"""This file tries a case: it compares what rules report on its plan with what is expected."""

from collections.abc import Iterator
from typing import NamedTuple

from portcheck.errors import Complaint
from portcheck.finding import NEVER_OFF
from portcheck.lint.linter import Question, lint
from portcheck.rulebook.cases import DAY, Case, examples
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.trials.faults import WHAT, Fault, JudgedCase
from portcheck.wording import Text

FAILED = Text("{what}: {rule}: {said}", "{what}: {rule}: {said}")


class Outcome(NamedTuple):
    """The result of a case: its faults, and which of the rules that it is about reported something.

    `reported` holds the id of each such rule with the line of the plan; `judged` the ids of the
    rules that could be judged on the plan.
    """

    case: Case
    faults: tuple[Fault, ...]
    reported: frozenset[tuple[str, int]]
    judged: frozenset[str]


def tried(case: Case, question: Question) -> Outcome:
    """Try a case by the rulebook of its pack, which `question` has, without anybody's settings."""
    about = case.about | frozenset(NEVER_OFF)
    book = question.rulebook
    if case.params:
        book = book._replace(rules=tuple(map(case.applied, book.rules)))
    judged = lint(case.text.encode(), "", question._replace(rulebook=book))
    heard = frozenset(NEVER_OFF) if judged.is_unread else about  # never judged in part
    findings = {
        (f.rule, f.place.span.line): f
        for f in reversed(judged.findings)
        if f.rule in heard and f.waiver is None
    }
    faults = JudgedCase(case, book, judged, question.lang, findings).faults()
    return Outcome(
        case=case,
        faults=tuple(sorted(faults, key=lambda fault: (fault.place.span, fault.rule))),
        reported=frozenset(findings),
        judged=frozenset() if judged.is_unread else case.about.difference(judged.not_judged),
    )


def failures(rule: Rule, book: Rulebook, lang: str) -> Iterator[Complaint]:
    """Yield each way in which an example of a rule does not hold, at its line in the rule's file.

    `book` is that of the rule's pack, without anybody's settings.
    """
    for case in examples(rule, book):
        for fault in tried(case, Question(book, lang, DAY)).faults:
            values = {"what": WHAT[fault.what], "rule": fault.rule, "said": fault.message}
            line, column, *_ = fault.place.span
            yield Complaint(FAILED, values, rule.source.file, line, column)
