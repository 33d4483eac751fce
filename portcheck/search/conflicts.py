"""This file asks of rules alone, without a plan, whether a division can satisfy them all."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from portcheck.draft import NOBODY, Draft
from portcheck.finding import ERROR, WARNING
from portcheck.plan.building import build
from portcheck.plan.model import MEMBERS, Plan
from portcheck.plan.topics import Claim, Reading, Register, Topic
from portcheck.problem import Problem
from portcheck.rulebook.rules import BY_LINTER, Rule
from portcheck.search.solver import Solver
from portcheck.search.task import Asked, LateError, Task
from portcheck.wording import Text

DIVIDING = frozenset(
    (
        "doubled-topic",
        "empty-portfolio",
        "keep-apart",
        "keep-together",
        "missing-topic",
        "single-holder",
        "workload-balance",
    )
)
"""The kinds that speak of who holds which topic."""

COUNTING = frozenset(("holder-count", "working-time"))
"""The kinds that speak of how many holders there are, and for how long they work."""

_BY_PLAN = ("balanced", "filled")
"""What other topics and their weights, of which a plan has as many as it likes, can always mend."""

FREE = ""
"""Stands for a topic that no rule names."""

_OTHER = "#"
"""Begins the phrase of such a topic."""

_WORKING_TIMES = (1, 0.5)


class Verdict(NamedTuple):
    """What comes of a number of holders.

    `portfolios` are the topics of each holder in a division that satisfies the rules, `core` the
    rules that leave none, and neither is there where the time was over before that was known.
    `counts` says which rules have something against the number; `part_time`, that they would not
    where everybody works part-time.
    """

    number: int
    portfolios: tuple[tuple[str, ...], ...] = ()
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


class Demand(NamedTuple):
    """What rules ask: of a division of topics, and of the number of holders of a function."""

    topics: tuple[str, ...]
    dividing: list[Rule]
    counting: list[Rule]
    function: str
    register: Register


class _ById(Register):
    """Reads the id of a topic as that topic, whole, and nothing besides."""

    def read(self, phrase: str) -> Reading:
        topics = () if phrase.startswith(_OTHER) else (phrase,)
        claims = tuple(Claim(topic, topic, is_whole=True) for topic in topics)
        return Reading((phrase,), topics, (), (), claims, (), (), "first")

    def label(self, topic: str) -> Text:
        return Text(topic, topic)


def conflicts(
    rules: Iterable[Rule], register: Register, numbers: Sequence[int], seconds: float
) -> Conflicts:
    """Hold rules against each other, with no more than so many seconds for each number of holders.

    Raises LateError where that is not enough to know whether they contradict each other.
    """
    graver = [rule for rule in rules if rule.severity in (WARNING, ERROR)]
    demand = demanded(graver, register)
    enough = Solver(_task(demand, max(len(demand.topics), 1), without=_BY_PLAN), seconds)
    contradiction = () if enough.is_possible() else tuple(map(str, enough.core()))
    verdicts = [verdict_on(demand, number, seconds) for number in numbers if not contradiction]
    beyond = range(max(numbers) + 1, len(demand.topics) + 1)
    too_few = bool(verdicts) and all(verdict.core for verdict in verdicts)
    least = first_of(demand, beyond, seconds) if too_few else 0
    known = (*DIVIDING, *COUNTING, BY_LINTER)
    left_out = tuple(rule.id for rule in graver if rule.kind not in known)
    return Conflicts(
        rules={rule.id: rule for rule in graver},
        topics={topic: register.topics[topic] for topic in demand.topics},
        contradiction=contradiction,
        verdicts=tuple(verdicts),
        least=least,
        left_out=left_out,
    )


def holder_name(number: int) -> str:
    """Give the name of a holder who is made up, counted from 0."""
    return f"portefeuillehouder {number + 1}"


def demanded(rules: Sequence[Rule], register: Register) -> Demand:
    """Give what rules ask of plans."""
    dividing = [rule for rule in rules if rule.kind in DIVIDING]
    functions = (rule.params.get("function") for rule in rules)
    return Demand(
        tuple(dict.fromkeys(topic for rule in dividing for topic in rule.topics)),
        dividing,
        [rule for rule in rules if rule.kind in COUNTING],
        next((function for function in functions if function in MEMBERS), "gedeputeerde"),
        _ById(register.topics, ()),
    )


def verdict_on(demand: Demand, number: int, seconds: float) -> Verdict:
    """Say what comes of so many holders."""
    full, part = (_against(demand, number, fte) for fte in _WORKING_TIMES)
    verdict = Verdict(number, counts=full if part else (), part_time=bool(full) and not part)
    try:
        solver = Solver(_task(demand, number), seconds)
        answer = solver.answer()
        if answer is None:
            return verdict._replace(core=tuple(map(str, solver.core())))
    except LateError:
        return verdict
    held: list[list[str]] = [[] for _ in range(number)]
    for thing, holder in zip(solver.task.draft.things, answer.hands, strict=True):
        if holder != NOBODY:
            held[holder].append(FREE if thing.name.startswith(_OTHER) else thing.name)
    return verdict._replace(portfolios=tuple(map(tuple, held)))


def first_of(demand: Demand, numbers: Iterable[int], seconds: float) -> int:
    """Give the first number of holders among whom a division exists; 0 where none is known."""
    try:
        possible = (n for n in numbers if Solver(_task(demand, n), seconds).is_possible())
        return next(possible, 0)
    except LateError:
        return 0


def _against(demand: Demand, number: int, fte: float) -> tuple[tuple[Rule, Problem], ...]:
    """Give what the rules have against so many holders."""
    plan = _plan(demand, number, fte)
    return tuple((rule, problem) for rule in demand.counting for problem in rule.problems(plan))


def _plan(demand: Demand, number: int, fte: float = 1) -> Plan:
    holders = [
        {"naam": holder_name(at), "functie": demand.function, "fte": fte, "onderwerpen": []}
        for at in range(number)
    ]
    return build({"plan": "", "bestuur": "", "portefeuillehouders": holders}, demand.register)


def _task(demand: Demand, number: int, without: Sequence[str] = ()) -> Task:
    """Make the task to give each topic to one of so many holders, who may have one more each.

    The holders are all alike: which of them is the first does not matter, nor which the next.
    """
    others = [f"{_OTHER}{at}" for at in range(number)]
    draft = Draft(_plan(demand, number), [*demand.topics, *others])
    asked = [
        Asked(rule.id, rule.severity, constraint)
        for rule in demand.dividing
        for constraint in rule.constraints(draft)
        if constraint.form not in without
    ]
    named_ones = [draft.members[: at + 1] for at in range(len(demand.topics))]
    return Task(draft, asked, [*named_ones, *((NOBODY, at) for at in draft.members)])
