"""This file tells which rules no case has report, or has silent, and which params none varies."""

from collections.abc import Collection, Iterator, Sequence
from operator import add
from typing import NamedTuple

from portcheck.lint.linter import Question
from portcheck.rulebook.rules import Rule
from portcheck.trials.changes import without
from portcheck.trials.trial import Outcome, tried


class Untested(NamedTuple):
    """How many rules and params there are, and which of them no case tests.

    - unreported: the rules that report nothing in any case
    - unsilent: the rules that are silent in no case made for them
    - unvaried: the params, each behind the id of its rule, for which no case gives another value
      that changes its outcome
    """

    rules: int = 0
    params: int = 0
    unreported: tuple[str, ...] = ()
    unsilent: tuple[str, ...] = ()
    unvaried: tuple[tuple[str, str], ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing of these."""
        return not (self.unreported or self.unsilent or self.unvaried)

    def but_for(self, params: Collection[tuple[str, str]]) -> "Untested":
        """Give it without some params: those of which mutants were tried."""
        return self._replace(unvaried=tuple(one for one in self.unvaried if one not in params))

    def with_more(self, other: "Untested") -> "Untested":
        """Give the two together."""
        return Untested(*map(add, self, other))


def untested(rules: Sequence[Rule], outcomes: Sequence[Outcome], question: Question) -> Untested:
    """Tell which rules and params the cases of a pack do not test, by the outcomes of all cases."""
    reported = {rule for outcome in outcomes for rule, _ in outcome.reported}
    silent = {rule for outcome in outcomes for rule in _silent(outcome)}
    params = [(rule.id, param) for rule in rules for param in rule.params]
    varied = {pair for outcome in outcomes for pair in _varied(outcome, question)}
    return Untested(
        rules=len(rules),
        params=len(params),
        unreported=tuple(rule.id for rule in rules if rule.id not in reported),
        unsilent=tuple(rule.id for rule in rules if rule.id not in silent),
        unvaried=tuple(pair for pair in params if pair not in varied),
    )


def _silent(outcome: Outcome) -> frozenset[str]:
    """Give the rules that judged a plan made for them, and had nothing to report."""
    judged = outcome.case.made_for & outcome.judged
    return judged - {rule for rule, _ in outcome.reported}


def _varied(outcome: Outcome, question: Question) -> Iterator[tuple[str, str]]:
    """Yield the params whose value in the case changes what the rules report."""
    for rule, changes in outcome.case.params.items():
        for param in changes:
            params = {**outcome.case.params, rule: without(changes, param)}
            if tried(outcome.case._replace(params=params), question).reported != outcome.reported:
                yield rule, param
