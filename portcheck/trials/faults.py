"""This file says what is wrong with a case that was tried, and what to do about it.

A finding that the case does not expect is noisy; one that it expects and does not get is missing.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from portcheck.finding import NEVER_OFF, Finding, Place, Span
from portcheck.lint.linter import plan_in
from portcheck.lint.report import Judged
from portcheck.parsing.lines import Lines
from portcheck.plan.bodies import suits
from portcheck.rulebook.cases import BAD, CASE, GOOD, Case, Expected
from portcheck.rulebook.rulebook import Rulebook
from portcheck.wording import Text

NOISY, MISSING = "noisy", "missing"

WHAT = {NOISY: Text("te veel", "noisy"), MISSING: Text("te weinig", "missing")}

NOISY_SAID = {
    BAD: Text(
        "de regel meldt hier iets, maar deze planregel is niet gemarkeerd: {said}",
        "the rule reports something here, but this line is not marked: {said}",
    ),
    GOOD: Text(
        "de regel meldt iets in een goed voorbeeld: {said}",
        "the rule reports something in a good example: {said}",
    ),
    CASE: Text(
        "de regel meldt hier iets, maar dat wordt niet verwacht: {said}",
        "the rule reports something here, which is not expected: {said}",
    ),
}
NOISY_HELP = {
    BAD: Text(
        "zet # {rule} achter deze planregel als de melding klopt; verbeter anders het plan, de "
        "waarden (params) of het register (topics.yaml)",
        "put # {rule} after this line if the report is right; else correct the plan, params or "
        "the register",
    ),
    GOOD: Text(
        "verbeter het plan als de melding klopt, en anders de waarden (params) of het register "
        "(topics.yaml)",
        "correct the plan if the report is right, else params or the register",
    ),
    CASE: Text(
        "zet # {rule} achter deze planregel, of {rule} onder expect, als de melding klopt; "
        "verbeter anders het plan, de waarden (params) of het register (topics.yaml)",
        "put # {rule} after this line, or {rule} under expect, if the report is right; else "
        "correct the plan, params or the register",
    ),
}
UNMARKED = Text(
    "niets in dit slechte voorbeeld is gemarkeerd met # {rule}",
    "nothing in this bad example is marked with # {rule}",
)
UNMARKED_HELP = Text(
    "zet # {rule} achter elke planregel die de regel moet melden",
    "put # {rule} after each line that the rule should report",
)
NOT_AT_MARK = Text(
    "de regel meldt niets op deze gemarkeerde planregel",
    "the rule reports nothing on this marked line",
)
NOWHERE = Text(
    "de regel meldt niets, maar dat wordt wel verwacht",
    "the rule reports nothing, but is expected to",
)
NOT_ON_LINE = Text(
    "de regel meldt niets op planregel {line}, maar dat wordt wel verwacht",
    "the rule reports nothing on line {line} of the plan, but is expected to",
)
UNREADABLE = Text(
    "het plan is niet te beoordelen: {said}",
    "the plan cannot be judged: {said}",
)
UNREADABLE_HELP = Text(
    "verbeter het plan; zolang het niet te beoordelen is, meldt geen enkele regel iets",
    "correct the plan; as long as it cannot be judged, no rule reports anything",
)
SAMPLE = Text(
    "haal volledig: false uit het plan: wat ontbreekt, meldt geen regel bij een plan dat niet "
    "volledig is",
    "take volledig: false out of the plan: no rule reports what is absent from a plan that is not "
    "complete",
)
ELSEWHERE = Text(
    "de regel meldt wel iets op planregel {lines}; verplaats de verwachting daarheen als dat klopt",
    "the rule reports something on line {lines} of the plan; expect it there if that is right",
)
OTHER_BODY = Text(
    "bodies van deze regel zegt {bodies}, en dit plan is van {body}; wijzig een van beide",
    "bodies of this rule says {bodies}, and this plan is of {body}; change one of the two",
)
READ = Text(
    "kijk of de onderwerpen worden gelezen zoals bedoeld, en of de waarden (params) kloppen; is "
    "dat zo, verwacht de melding dan niet",
    "check that the topics are read as they are meant and that params are right; if they are, do "
    "not expect this finding",
)


class Fault(NamedTuple):
    """A noisy or a missing finding of a rule on a case, in one language; `what` says which.

    `place` and `related` lie in the file of the case.
    """

    what: str
    rule: str
    message: str
    help: str
    place: Place
    related: tuple[Place, ...] = ()


class JudgedCase(NamedTuple):
    """A case that was judged, with the first finding of each rule on each line of its plan."""

    case: Case
    book: Rulebook
    judged: Judged
    lang: str
    findings: Mapping[tuple[str, int], Finding]

    def faults(self) -> Iterator[Fault]:
        """Yield what is wrong, in the order of rules."""
        case = self.case
        reported = {id_ for id_, _ in self.findings}
        if case.form == BAD and not case.expected and case.owner not in reported:
            yield self._unmarked()  # if the rule does report, each unmarked line is a fault itself
        for rule in sorted(case.about.union(NEVER_OFF)):
            lines = frozenset(line for id_, line in self.findings if id_ == rule)
            for line in noisy(case, rule, lines):
                yield self._noisy(self.findings[rule, line])
            for one in missing(case, rule, lines):
                yield self._missing(one, lines)

    def _unmarked(self) -> Fault:
        case, values = self.case, {"rule": self.case.owner}
        said, help_ = UNMARKED.of(self.lang, values), UNMARKED_HELP.of(self.lang, values)
        return Fault(MISSING, case.owner, said, help_, case.source.place(case.path))

    def _noisy(self, finding: Finding) -> Fault:
        case, values = self.case, {"rule": finding.rule, "said": finding.message}
        said, help_ = NOISY_SAID[case.form], NOISY_HELP[case.form]
        if finding.rule in NEVER_OFF:
            said, help_ = UNREADABLE, UNREADABLE_HELP
        return Fault(
            what=NOISY,
            rule=finding.rule,
            message=said.of(self.lang, values),
            help=help_.of(self.lang, values),
            place=_in_plan(case, finding.place),
            related=tuple(_in_plan(case, place) for place in finding.related if _has_lines(case)),
        )

    def _missing(self, one: Expected, lines: frozenset[int]) -> Fault:
        case = self.case
        said = NOT_ON_LINE if one.line else NOWHERE
        place = case.source.place(one.path)
        if not one.path:
            said, place = NOT_AT_MARK, _in_plan(case, _of_mark(one))
        return Fault(
            what=MISSING,
            rule=one.rule,
            message=said.of(self.lang, {"line": one.line}),
            help=self._remedy(one.rule, lines),
            place=place,
        )

    def _remedy(self, rule: str, lines: frozenset[int]) -> str:
        """Say what to do where a rule does not report what it should."""
        if self.judged.is_unread:
            return UNREADABLE_HELP.of(self.lang)
        if rule in self.judged.not_judged:
            return SAMPLE.of(self.lang)
        other = self._other_body(rule)
        if other:
            return OTHER_BODY.of(self.lang, other)
        elsewhere = noisy(self.case, rule, lines)
        if elsewhere:
            return ELSEWHERE.of(self.lang, {"lines": elsewhere})
        return READ.of(self.lang)

    def _other_body(self, id_: str) -> dict[str, object]:
        """Give the bodies that a rule is for and the plan's body; empty where the rule suits it."""
        plan, rule = plan_in(self.case.text.encode(), self.book), self.book.find(id_)
        if not plan or not rule or suits(rule.bodies, plan.body):
            return {}
        return {"bodies": rule.bodies, "body": plan.body}


def noisy(case: Case, rule: str, lines: frozenset[int]) -> list[int]:
    """Give the lines on which a rule reports something that the case does not expect."""
    expected = {one.line for one in case.expected if one.rule == rule}
    return [] if 0 in expected else sorted(lines - expected)


def missing(case: Case, rule: str, lines: frozenset[int]) -> list[Expected]:
    """Give what the case expects of a rule that does not report it."""
    return [
        one
        for one in case.expected
        if one.rule == rule and (one.line not in lines if one.line else not lines)
    ]


def _of_mark(one: Expected) -> Place:
    end = one.column + len(one.rule)
    return Place((), Span(one.line, one.column, one.line, end), "", "")


def _in_plan(case: Case, place: Place) -> Place:
    """Give where a place of the plan stands in the file."""
    if not _has_lines(case):
        return case.source.place(case.path, place.label)
    document = case.source.document
    opened = document.span(case.path)
    line, column, end_line, end_column = place.span
    written = case.text.rstrip().split("\n")
    if line > len(written):  # the end of the plan, which is not that of the file
        line, column = end_line, end_column = len(written), len(written[-1]) + 1
    source = document.line(opened.line + line)
    margin = max(0, len(source) - len(Lines(case.text).text(line)))
    span = Span(opened.line + line, column + margin, opened.line + end_line, end_column + margin)
    return Place(case.path, span, place.label, source)


def _has_lines(case: Case) -> bool:
    """Tell whether the lines of the plan are lines of the file, below the | that opens them."""
    document = case.source.document
    return document.text.startswith("|", document.bounds(case.path)[0])
