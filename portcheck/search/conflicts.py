"""This file asks of rules alone, without a plan, whether a division can satisfy them all."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from portcheck.finding import ERROR, WARNING
from portcheck.plan.topics import Register, Topic
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
"""What other topics and their weights, of which a plan has as many as it likes, can always mend."""

_WORKING_TIMES = (1, 0.5)


class Verdict(NamedTuple):
    """What comes of a number of holders.

    `portfolios` are a division that satisfies the rules, `core` the rules that leave none, and
    neither is there where the time was over before that was known. `counts` says which rules have
    something against the number; `part_time`, that they would not where everybody works part-time.
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
    """What comes of `rules`, and of the topics that they name, both by id.

    `contradiction` are rules that no number of holders can satisfy. `least` is the first number
    beyond all that were asked for that divides the topics, where none of those does; `left_out` are
    the rules that are about something else.
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
    """Hold rules against each other, with no more than so many seconds for each number of holders.

    Raises LateError where that is not enough to know whether they contradict each other.
    """
    graver = [rule for rule in rules if rule.severity in (WARNING, ERROR)]
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
    """Give the rules that no division keeps together; none where one does.

    So many holders are tried first, then twice as many: the more there are, the longer it takes.
    Of 300 rules that keep pairs apart or together, 9 holders take half the time of all.
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
    """Say what comes of so many holders."""
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
    """Give the first number of holders among whom a division exists; 0 where none is known."""
    try:
        tasks = ((number, task_for(demand, number)) for number in numbers)
        possible = (n for n, task in tasks if is_possible(Solver(task, seconds)))
        return next(possible, 0)
    except LateError:
        return 0


def _objections(demand: Demand, number: int, fte: float) -> tuple[tuple[Rule, Problem], ...]:
    """Give what the rules have against so many holders."""
    plan = plan_for(demand, number, fte)
    return tuple((rule, problem) for rule in demand.counting for problem in rule.problems(plan))
