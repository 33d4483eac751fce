"""This file tells what the cases of rules leave open: a report, a silence, a param."""

from collections.abc import Collection, Iterator, Sequence
from operator import add
from typing import NamedTuple

from portcheck.lint.linter import Question
from portcheck.rulebook.rules import Rule
from portcheck.trials.changes import without
from portcheck.trials.trial import Outcome, tried


class Untested(NamedTuple):
    """How many rules and params there are, and which of them cases leave open.

    - unreported: the rules that report nothing in any case
    - unsilent: the rules that no case made for them has silent
    - unvaried: the params, each with its rule, without a case that has another value for it and
      would come out differently by the rule's own
    """

    rules: int = 0
    params: int = 0
    unreported: tuple[str, ...] = ()
    unsilent: tuple[str, ...] = ()
    unvaried: tuple[tuple[str, str], ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is left open."""
        return not (self.unreported or self.unsilent or self.unvaried)

    def but_for(self, params: Collection[tuple[str, str]]) -> "Untested":
        """Give it without params of which more is known: what tests notice of other values."""
        return self._replace(unvaried=tuple(one for one in self.unvaried if one not in params))

    def with_more(self, other: "Untested") -> "Untested":
        """Give the two together."""
        return Untested(*map(add, self, other))


def untested(rules: Sequence[Rule], outcomes: Sequence[Outcome], question: Question) -> Untested:
    """Tell what the outcomes of all cases of a pack leave open of its rules."""
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
    """Yield the params without whose other value the case would have come out differently."""
    for rule, changes in outcome.case.params.items():
        for param in changes:
            params = {**outcome.case.params, rule: without(changes, param)}
            if tried(outcome.case._replace(params=params), question).reported != outcome.reported:
                yield rule, param
