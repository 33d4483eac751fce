"""This file tells whether any division satisfies all rules, without a plan."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from portcheck.finding import WARNING, at_least
from portcheck.phrases.topics import Register, Topic
from portcheck.problem import Problem
from portcheck.rulebook.rules import BY_LINTER, Rule
from portcheck.search.contradiction import contradiction, is_possible
from portcheck.search.fewest_moves import fewest
from portcheck.search.solver import BRIEFLY, Solver
from portcheck.search.task import LateError
from portcheck.search.task_of_rules import (
    Demand,
    Portfolio,
    demand_of,
    plan_for,
    portfolios,
    task_for,
)

_BY_PLAN = ("balanced", "filled")
"""The forms of constraint that a plan can always meet by adding other topics."""

_WORKING_TIMES = (1, 0.5)


class Verdict(NamedTuple):
    """Whether so many holders can satisfy the rules.

    `portfolios` is a division that does; `core` are rules that together allow none. Both are empty
    where time ran out. `counts` are problems that rules have with the number itself; `part_time`
    says that they would have none if everybody worked part-time.
    """

    number: int
    portfolios: tuple[Portfolio, ...] = ()
    core: tuple[str, ...] = ()
    counts: tuple[tuple[Rule, Problem], ...] = ()
    part_time: bool = False

    @property
    def is_possible(self) -> bool:
        """Whether a plan of so many holders can satisfy everything."""
        return bool(self.portfolios) and not self.counts

    @property
    def is_known(self) -> bool:
        """Whether the time was enough to know that."""
        return bool(self.portfolios or self.core or self.counts)


class Conflicts(NamedTuple):
    """Whether `rules` can all be satisfied; they and the `topics` that they name are by id.

    `contradiction` are rules that no number of holders can satisfy. Where all numbers asked for are
    too low, `least` is the first higher one that is enough. `left_out` are rules about other things
    than divisions.
    """

    rules: Mapping[str, Rule]
    topics: Mapping[str, Topic]
    contradiction: tuple[str, ...]
    verdicts: tuple[Verdict, ...]
    least: int
    left_out: tuple[str, ...]


def conflicts(
    rules: Iterable[Rule], register: Register, numbers: Sequence[int], seconds: float
) -> Conflicts:
    """Say for which numbers of holders rules can be satisfied; `seconds` is the time for each.

    Raises LateError where time runs out before a contradiction is found or ruled out.
    """
    graver = [rule for rule in rules if at_least(rule.severity, WARNING)]
    demand = demand_of(graver, register)
    core = _contradiction(demand, max(numbers), seconds)
    verdicts = [verdict_on(demand, number, seconds) for number in numbers if not core]
    beyond = range(max(numbers) + 1, demand.most + 1)
    too_few = bool(verdicts) and all(verdict.core for verdict in verdicts)
    least = first_possible(demand, beyond, seconds) if too_few else 0
    known = {rule.id for rule in (*demand.dividing, *demand.counting)}
    left_out = (rule.id for rule in graver if rule.id not in known and rule.kind != BY_LINTER)
    return Conflicts(
        rules={rule.id: rule for rule in graver},
        topics={topic: register.topics[topic] for topic in demand.topics},
        contradiction=core,
        verdicts=tuple(verdicts),
        least=least,
        left_out=tuple(left_out),
    )


def _contradiction(demand: Demand, number: int, seconds: float) -> tuple[str, ...]:
    """Give rules that no division can keep all, whatever the number of holders; else nothing.

    `number` holders are tried first, then twice as many: fewer take less time. For 300 rules that
    each keep two topics apart or together, all holders at once take nearly twice as long.
    """
    if number < demand.most:
        with suppress(LateError):
            few = Solver(task_for(demand, number, without=_BY_PLAN), seconds, is_brief=True)
            if is_possible(few):
                return ()
        return _contradiction(demand, 2 * number, seconds)
    solver = Solver(task_for(demand, demand.most, without=_BY_PLAN), seconds)
    return () if is_possible(solver) else tuple(map(str, contradiction(solver)))


def verdict_on(demand: Demand, number: int, seconds: float) -> Verdict:
    """Say whether so many holders can satisfy the rules."""
    full, part = (_objections(demand, number, fte) for fte in _WORKING_TIMES)
    verdict = Verdict(number, counts=full if part else (), part_time=bool(full) and not part)
    try:
        solver = Solver(task_for(demand, number), seconds, detail=BRIEFLY)
        answer = fewest(solver)
        if answer is None:
            return verdict._replace(core=tuple(map(str, contradiction(solver))))
    except LateError:
        return verdict
    return verdict._replace(portfolios=tuple(portfolios(solver.task, answer.hands)))


def first_possible(demand: Demand, numbers: Iterable[int], seconds: float) -> int:
    """Give the first of the numbers with which a division exists; 0 where none is found."""
    try:
        tasks = ((number, task_for(demand, number)) for number in numbers)
        possible = (n for n, task in tasks if is_possible(Solver(task, seconds)))
        return next(possible, 0)
    except LateError:
        return 0


def _objections(demand: Demand, number: int, fte: float) -> tuple[tuple[Rule, Problem], ...]:
    """Give the problems that rules have with so many holders."""
    plan = plan_for(demand, number, fte)
    return tuple((rule, problem) for rule in demand.counting for problem in rule.problems(plan))
