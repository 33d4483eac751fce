"""This file finds changes that no case notices: other params, bad plans with less, good ones."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import add
from typing import Any, NamedTuple

from portcheck.finding import Finding, Path, Place
from portcheck.lint.engine import judgeable
from portcheck.lint.linter import Opened, Question, judge, open_plan
from portcheck.plan.building import build
from portcheck.plan.model import Plan
from portcheck.rulebook.cases import Case
from portcheck.rulebook.rulebook import OFF, Rulebook
from portcheck.rulebook.rules import BY_LINTER, Rule
from portcheck.trials.changes import changed, with_topics
from portcheck.trials.faults import missing, noisy
from portcheck.trials.mutants import Mutant, mutants
from portcheck.trials.trial import Outcome
from portcheck.wording import Text

PARAMS, BAD_PLAN, GOOD_PLANS = "params", "bad", "good"

UNNOTICED = Text("{said} faalt geen enkele test", "{said} no test fails")
REDUNDANT = Text(
    'elk slecht plan wordt ook gemeld zonder wat is gemarkeerd; dit zonder "{phrase}"',
    "each bad plan is still reported after its marked phrase is removed; this one without "
    '"{phrase}"',
)
REDUNDANT_HELP = Text(
    'voeg een plan toe met "{phrase}" als enige aanleiding, of haal de andere uit dit plan',
    'add a plan with "{phrase}" as the only cause, or take the others out of this one',
)
FAR = Text(
    "geen enkel goed plan komt in de buurt: wat er ook wordt verplaatst, samengevoegd, weggelaten "
    "of verdubbeld, de regel zwijgt",
    "no good plan comes close: whatever is moved, merged, left out or doubled in it, the rule is "
    "silent",
)
FAR_HELP = Text(
    "voeg een plan toe dat net niet wordt gemeld: het slechte voorbeeld met één ding anders, zoals "
    "een onderwerp bij een ander, een portefeuillehouder meer of een ander getal",
    "add a plan that is one step from being reported: the bad example with one thing changed, such "
    "as a topic in other hands, one more holder or another number",
)

_MOST_PHRASES = 6
_MOST_TOPICS = 2
_ENTRY = 4
"""The length of a path to a phrase: portefeuillehouders, which, onderwerpen, which."""


class Gap(NamedTuple):
    """A change that no test of a rule notices, in one language, and the place to mend it.

    `what` is PARAMS, BAD_PLAN or GOOD_PLANS.
    """

    what: str
    rule: str
    message: str
    help: str
    file: str
    place: Place


class Mutation(NamedTuple):
    """How many changes were tried, those that no test notices, and which params were changed.

    Each of the params stands behind the id of its rule.
    """

    tried: int = 0
    unnoticed: tuple[Gap, ...] = ()
    params: tuple[tuple[str, str], ...] = ()

    def with_more(self, other: "Mutation") -> "Mutation":
        """Give the two together."""
        return Mutation(*map(add, self, other))


class _Ready(NamedTuple):
    """A case that passed, with its plan as read, to be judged many times."""

    case: Case
    opened: Opened

    @property
    def plan(self) -> Plan:
        return self.opened.plan

    def is_of(self, rule: Rule) -> bool:
        return rule.id in self.case.made_for

    def expects(self, rule: Rule) -> bool:
        return any(one.rule == rule.id for one in self.case.expected)


def mutated(rules: Iterable[Rule], outcomes: Iterable[Outcome], question: Question) -> Mutation:
    """Change rules and the plans of their cases one by one, and tell which changes no case notices.

    `outcomes` are those of all cases of the pack. Cases that already fail are left out.
    """
    held = (outcome.case for outcome in outcomes if not outcome.faults)
    bench = _Bench(question, tuple(_ready(held, question)))
    found = (
        change(rule)
        for rule in rules
        if rule.kind != BY_LINTER
        for change in (bench.of_params, bench.of_bad_plans, bench.of_good_plans)
    )
    return reduce(Mutation.with_more, found, Mutation())


def _ready(cases: Iterable[Case], question: Question) -> Iterator[_Ready]:
    for case in cases:
        found = open_plan(case.text.encode(), "", question.rulebook)
        if found:
            yield _Ready(case, found)


class _Bench:
    """The cases that passed, on which changed rules are tried one at a time."""

    def __init__(self, question: Question, ready: Sequence[_Ready]) -> None:
        self._question = question
        self._ready = ready
        book = question.rulebook
        self._quiet = book._replace(rules=tuple(r._replace(severity=OFF) for r in book.rules))

    def of_params(self, rule: Rule) -> Mutation:
        """Change the params of a rule."""
        about = [ready for ready in self._ready if rule.id in ready.case.about]
        about.sort(key=lambda ready: not ready.is_of(rule))  # they notice most
        tried = mutants(rule, self._others(rule, about))
        gaps = [
            self._unnoticed(rule, mutant)
            for mutant in tried
            if not any(self._notices(ready, rule, mutant) for ready in about)
        ]
        params = dict.fromkeys((rule.id, mutant.param) for mutant in tried)
        return Mutation(len(tried), tuple(gaps), tuple(params))

    def of_bad_plans(self, rule: Rule) -> Mutation:
        """Drop each reported phrase from its plan; in some plan this must leave fewer problems."""
        dropped = [
            (ready, finding.place.path[:_ENTRY])
            for ready in self._ready
            if ready.is_of(rule) and ready.expects(rule)
            for finding in self._findings(ready, rule)
            if _is_of_phrase(finding.place.path)
        ]
        matters = any(
            self._count(ready, rule, _without(ready.plan.data, path))
            < self._count(ready, rule, ready.plan.data)
            for ready, path in dropped
        )
        if matters or not dropped:
            return Mutation(1 if dropped else 0)
        return Mutation(1, (self._redundant(rule, *dropped[0]),))

    def of_good_plans(self, rule: Rule) -> Mutation:
        """Change the plans on which a rule is silent; at least one change must then be reported."""
        own = [ready for ready in self._ready if ready.is_of(rule)]
        good = [ready for ready in own if not ready.expects(rule)]
        phrases = self._reported(rule, own)
        is_near = any(
            self._count(ready, rule, data)
            for ready in good
            for data in changed(dict(ready.plan.data), phrases)
        )
        gaps = () if is_near or not good else (self._far(rule),)
        return Mutation(1 if good else 0, gaps)

    def _others(self, rule: Rule, about: Sequence[_Ready]) -> list[str]:
        """Give topics that the rule does not name: from its own plans, else from the register."""
        plans = (
            ready.plan for ready in about if ready.is_of(rule) and rule.id not in ready.case.params
        )
        mentioned = {topic for plan in plans for topic in plan.mentioned}
        known = sorted(self._question.rulebook.register.topics.keys() - {*rule.topics})
        return [topic for topic in known if topic in mentioned][:_MOST_TOPICS] or known[:1]

    def _notices(self, ready: _Ready, rule: Rule, mutant: Mutant) -> bool:
        findings = self._findings(ready, rule._replace(params=mutant.params))
        lines = frozenset(finding.place.span.line for finding in findings)
        return bool(noisy(ready.case, rule.id, lines) or missing(ready.case, rule.id, lines))

    def _findings(self, ready: _Ready, rule: Rule) -> list[Finding]:
        asked = self._question._replace(rulebook=self._only(ready.case.applied(rule)))
        found = judge(ready.opened, asked).findings
        return [finding for finding in found if finding.rule == rule.id and not finding.waiver]

    def _only(self, rule: Rule) -> Rulebook:
        """Give the rulebook with one rule on; the others stay, since a departure may name them."""
        rules = tuple(rule if one.id == rule.id else one for one in self._quiet.rules)
        return self._quiet._replace(rules=rules)

    def _count(self, ready: _Ready, rule: Rule, data: Mapping[str, Any]) -> int:
        """Count the problems that a rule finds in a plan of which there is only the data."""
        plan = build(data, self._question.rulebook.register)
        applied = judgeable(plan, [ready.case.applied(rule)])
        return sum(1 for one in applied for _ in one.problems(plan))

    def _reported(self, rule: Rule, own: Iterable[_Ready]) -> list[str]:
        """Give the phrases of the rule's plans that its findings point at."""
        found: dict[str, None] = {}
        for ready in own:
            for finding in self._findings(ready, rule):
                for place in finding.places:
                    if _is_of_phrase(place.path):
                        found[_phrase(ready.plan, place.path)] = None
        return list(found)[:_MOST_PHRASES]

    def _unnoticed(self, rule: Rule, mutant: Mutant) -> Gap:
        lang, values = self._question.lang, mutant.values
        return Gap(
            what=PARAMS,
            rule=rule.id,
            message=UNNOTICED.of(lang, {"said": mutant.said.of(lang, values)}),
            help=mutant.help.of(lang, values),
            file=rule.source.file,
            place=rule.source.place(("params", mutant.param)),
        )

    def _redundant(self, rule: Rule, ready: _Ready, path: Path) -> Gap:
        lang, values = self._question.lang, {"phrase": _phrase(ready.plan, path)}
        source = ready.case.source
        return Gap(
            what=BAD_PLAN,
            rule=rule.id,
            message=REDUNDANT.of(lang, values),
            help=REDUNDANT_HELP.of(lang, values),
            file=source.file,
            place=source.place(ready.case.path),
        )

    def _far(self, rule: Rule) -> Gap:
        lang = self._question.lang
        place = rule.source.place(("examples", "good"))
        return Gap(GOOD_PLANS, rule.id, FAR.of(lang), FAR_HELP.of(lang), rule.source.file, place)


def _is_of_phrase(path: Path) -> bool:
    return len(path) >= _ENTRY and path[2] == "onderwerpen"


def _phrase(plan: Plan, path: Path) -> str:
    """Give the phrase of the entry that a path leads to, or into."""
    entries = plan.holders[int(path[1])].entries
    return next(entry.phrase for entry in entries if entry.path[:_ENTRY] == path[:_ENTRY])


def _without(data: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    """Give a plan without the entry that a path leads to."""
    holder, at = int(path[1]), int(path[3])
    topics = data["portefeuillehouders"][holder]["onderwerpen"]
    return with_topics(data, {holder: [*topics[:at], *topics[at + 1 :]]})
