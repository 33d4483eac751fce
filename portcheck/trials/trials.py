"""This file tries all rules of packs on all their cases."""

from collections.abc import Iterable
from typing import NamedTuple

from portcheck.lint.linter import Question
from portcheck.rulebook.cases import CASE, DAY, examples, read_cases
from portcheck.rulebook.packs import Pack
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.trials.mutation import Gap, Mutation, mutated
from portcheck.trials.trial import Outcome, tried
from portcheck.trials.untested import Untested, untested


class Trials(NamedTuple):
    """The results of all cases of packs, what these leave untested, and what they do not notice.

    `mutation` is None where nobody asked for it. Where it `is_strict`, what is untested or goes
    unnoticed is a failure too.
    """

    packs: tuple[str, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    untested: Untested = Untested()
    mutation: Mutation | None = None
    is_strict: bool = False

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The outcomes of the cases that do not hold."""
        return tuple(outcome for outcome in self.outcomes if outcome.faults)

    @property
    def examples(self) -> int:
        """How many of the cases are examples of rules."""
        return sum(outcome.case.form != CASE for outcome in self.outcomes)

    @property
    def unnoticed(self) -> tuple[Gap, ...]:
        """The changes that no test notices, if anybody asked for them."""
        return self.mutation.unnoticed if self.mutation else ()

    @property
    def is_full(self) -> bool:
        """Whether nothing is untested and no change goes unnoticed."""
        return self.untested.is_nothing and not self.unnoticed


def try_pack(pack: Pack, book: Rulebook, lang: str, *, mutate: bool) -> Trials:
    """Try the rules of a pack, and those of other packs to which it gives other params.

    `book` is the pack's own rulebook. Only the pack's own rules are tried on their examples.
    Raises PortcheckError for a file of cases.
    """
    question = Question(book, lang, DAY)
    own = [rule for rule in book.rules if rule.pack == pack.name]
    rules = [*own, *_changed(pack, book)]
    cases = [case for rule in own for case in examples(rule, book)]
    outcomes = tuple(tried(case, question) for case in (*cases, *read_cases(pack.folder, book)))
    mutation = mutated(rules, outcomes, question) if mutate else None
    left_open = untested(rules, outcomes, question)
    return Trials(
        packs=(pack.name,),
        outcomes=outcomes,
        untested=left_open.but_for(mutation.params) if mutation else left_open,
        mutation=mutation,
    )


def _changed(pack: Pack, book: Rulebook) -> list[Rule]:
    """Give the rules to which a pack gives other params, with the pack's file as their source."""
    found = (book.find(said) for said in pack.source.data.get("params", {}))
    return [rule._replace(source=pack.source) for rule in found if rule]


def joined(trials: Iterable[Trials]) -> Trials:
    """Give the trials of several packs as one."""
    whole = Trials()
    for one in trials:
        mutation = one.mutation
        if mutation and whole.mutation:
            mutation = whole.mutation.with_more(mutation)
        whole = Trials(
            (*whole.packs, *one.packs),
            (*whole.outcomes, *one.outcomes),
            whole.untested.with_more(one.untested),
            mutation,
        )
    return whole
