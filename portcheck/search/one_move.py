"""This file names, for each finding, the one move that solves it, if there is one.

The constraints that a move touches tell what it does; the checks themselves then confirm it.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from portcheck.draft import NOBODY, plan_with
from portcheck.finding import Finding, grade
from portcheck.lint.engine import fingerprint
from portcheck.plan.model import Plan
from portcheck.rulebook.rules import Rule
from portcheck.search.move_sentence import sentence
from portcheck.search.single_moves import SingleMove, SingleMoves
from portcheck.search.task import Break, Task
from portcheck.search.task_of_plan import task_of

MOST = 2_000
"""In a plan with more possible moves than this, none is named; real plans have hundreds."""

Fingerprints = Mapping[str, frozenset[str]]
"""The fingerprints of the findings of each rule, by its id."""


def with_moves(
    plan: Plan, rules: Sequence[Rule], findings: Sequence[Finding], lang: str
) -> list[Finding]:
    """Give the findings, each with its move.

    The gravest get theirs first; for the next ones those moves count as made, so that not one
    holder gets all. A finding that a departure covers gets none. Nor does any where two holders
    have the same name: a move could not say which of them it means.
    """
    of_hands = {rule.id for rule in rules if rule.is_of_hands}
    is_open = any(finding.rule in of_hands and not finding.waiver for finding in findings)
    if not is_open or _count(plan) > MOST or len(plan.names) < len(plan.holders):
        return [*findings]
    task = task_of(plan, rules, findings)
    if len(task.draft.things) * len(plan.members) > MOST:  # what nobody holds counts too
        return [*findings]
    namer = _Namer(task, findings, lang)
    moves = {
        at: namer.move(findings[at])
        for at in sorted(range(len(findings)), key=lambda at: -grade(findings[at].severity))
        if not findings[at].waiver
    }
    return [f._replace(move=moves.get(at, "")) for at, f in enumerate(findings)]


def _count(plan: Plan) -> int:
    """Count the possible moves of what somebody holds, or a few more."""
    phrases = sum(len(holder.entries) for holder in plan.holders)
    return (phrases + 2 * len(plan.affiliates) + len(plan.opgaven)) * len(plan.members)


class _Namer:
    """Names moves for the findings of a plan; each move is tried once for all of them."""

    def __init__(self, task: Task, findings: Sequence[Finding], lang: str) -> None:
        self._lang = lang
        self._beyond = [id_ for id_, rule in task.rules.items() if rule.is_beyond_search]
        self._now = _fingerprints(findings)
        self._waived = _fingerprints(f for f in findings if f.waiver)
        self._task = task
        self._singles = SingleMoves(task)
        self._broken: dict[str, list[Break]] = {}
        for number, holder in self._singles.known:
            asked = self._task.asked[number]
            if asked.constraint.form != "leaving":  # a name that is no holder's is mostly a slip
                self._broken.setdefault(asked.rule, []).append((number, holder))
        self._then = cache(self._found_after)

    def move(self, finding: Finding) -> str:
        """Say the best move that solves a finding; empty where there is none."""
        target = min(grade(finding.severity), 1)
        wanted = {
            broken for broken in self._broken.get(finding.rule, ()) if self._is_of(finding, *broken)
        }
        for single in self._singles.solving(wanted, target):
            if not self._singles.finds_anew(single):
                then = self._then(single)
                if finding.fingerprint not in then[finding.rule] and self._is_better(then, target):
                    self._singles.advise(single)
                    return self._said(single, finding.rule, then)
        return ""

    def _is_of(self, finding: Finding, number: int, holder: int) -> bool:
        """Tell whether a finding may be about this broken constraint, with this holder."""
        task = self._task
        is_theirs = holder == NOBODY or task.draft.names[holder] in finding.holders
        return is_theirs and set(task.asked[number].constraint.about) <= set(finding.subjects)

    def _found_after(self, single: SingleMove) -> Fingerprints:
        """Give what the rules that a move touches find after it.

        Only rules that are still broken have to be checked.
        """
        task, singles = self._task, self._singles
        concerned = {task.asked[number].rule for number in singles.broken_at(single.thing)}
        left = single.fresh.union(singles.known) - single.cleared
        asked = concerned.intersection(task.rules_of(left))
        plan = plan_with(task.draft, task.hands_after(single.thing, single.holder))
        return {
            **dict.fromkeys(concerned, frozenset[str]()),
            **{id_: self._found(id_, plan) for id_ in (*asked, *self._beyond)},
        }

    def _found(self, id_: str, plan: Plan) -> frozenset[str]:
        rule = self._task.rules[id_]
        return frozenset(fingerprint(rule, p) for p in rule.problems(plan))

    def _is_better(self, then: Fingerprints, target: int) -> bool:
        """Tell whether nothing from grade `target` on is new, and departures cover the same."""
        is_kept = all(held <= then.get(rule, held) for rule, held in self._waived.items())
        severities = (self._task.rules[rule].severity for rule in self._new(then))
        return is_kept and all(grade(severity) < target for severity in severities)

    def _new(self, then: Fingerprints) -> set[str]:
        """Give the rules with findings that they do not have now."""
        return {rule for rule, found in then.items() if not found <= self._now.get(rule, set())}

    def _said(self, single: SingleMove, solved: str, then: Fingerprints) -> str:
        """Say a move and its effects."""
        also = {rule for rule in then.keys() & self._now.keys() - {solved} if not then[rule]}
        fresh = self._new(then).union(self._task.rules_of(single.fresh))
        return sentence(self._task.draft, single, also, fresh, self._lang)


def _fingerprints(findings: Iterable[Finding]) -> Fingerprints:
    told: dict[str, set[str]] = {}
    for finding in findings:
        told.setdefault(finding.rule, set()).add(finding.fingerprint)
    return {rule: frozenset(found) for rule, found in told.items()}
