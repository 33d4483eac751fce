"""This file asks of rules alone, without a plan, whether a division can satisfy them all."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from portcheck.draft import NOBODY, Draft, Thing
from portcheck.finding import ERROR, WARNING
from portcheck.plan.bodies import function_of
from portcheck.plan.building import build
from portcheck.plan.model import MEMBERS, Plan
from portcheck.plan.topics import Claim, Reading, Register, Topic
from portcheck.problem import Problem
from portcheck.rulebook.rules import BY_LINTER, Rule
from portcheck.search.contradiction import contradiction, is_possible
from portcheck.search.fewest import fewest
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
        "reserved-topic",
        "role-apart-from-topic",
        "role-with-topic",
        "single-holder",
        "split-roles",
        "workload-balance",
    )
)
"""The kinds that speak of who holds which topic, or has which role in a verbonden partij."""

_OF_ROLES = frozenset(("role-apart-from-topic", "role-with-topic", "split-roles"))

COUNTING = frozenset(("holder-count", "working-time"))
"""The kinds that speak of how many holders there are, and for how long they work."""

_BY_PLAN = ("balanced", "filled")
"""What other topics and their weights, of which a plan has as many as it likes, can always mend."""

FREE = ""
"""Stands for a topic that no rule names, and for any verbonden partij."""

MEMBER = "gedeputeerde"
"""What a holder is where rules do not say of which function they speak."""

_OTHER = "#"
"""Begins the phrase of such a topic."""

_WORKING_TIMES = (1, 0.5)


class Role(NamedTuple):
    """A role that somebody has: OWNER or COMMISSIONER, of the verbonden partij of that name."""

    kind: str
    party: str


class Portfolio(NamedTuple):
    """What a holder has, who may be the one of an office."""

    topics: tuple[str, ...]
    roles: tuple[Role, ...] = ()
    office: str = ""


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


class Demand(NamedTuple):
    """What rules ask: of a division of topics, and of the number of holders of a function.

    `offices` are the functions of who presides, as far as rules speak of them, `parties` the names
    of the verbonden partijen that have roles.
    """

    topics: tuple[str, ...]
    dividing: list[Rule]
    counting: list[Rule]
    function: str
    register: Register
    offices: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()

    @property
    def most(self) -> int:
        """With so many holders nobody needs to have two topics, or two roles, or one of each."""
        return max(len(self.topics) + 2 * len(self.parties), 1)


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
    enough = Solver(_task(demand, demand.most, without=_BY_PLAN), seconds)
    core = () if is_possible(enough) else tuple(map(str, contradiction(enough)))
    verdicts = [verdict_on(demand, number, seconds) for number in numbers if not core]
    beyond = range(max(numbers) + 1, demand.most + 1)
    too_few = bool(verdicts) and all(verdict.core for verdict in verdicts)
    least = first_of(demand, beyond, seconds) if too_few else 0
    known = (*DIVIDING, *COUNTING, BY_LINTER)
    left_out = tuple(rule.id for rule in graver if rule.kind not in known)
    return Conflicts(
        rules={rule.id: rule for rule in graver},
        topics={topic: register.topics[topic] for topic in demand.topics},
        contradiction=core,
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
    counting = [rule for rule in rules if rule.kind in COUNTING]
    functions = (rule.params.get("function") for rule in rules)
    reserved = (rule for rule in dividing if rule.kind == "reserved-topic")
    spoken_of = (rule.params.get("function", MEMBER) for rule in (*reserved, *counting))
    offices = dict.fromkeys(map(function_of, spoken_of))
    of_roles = [rule.params for rule in dividing if rule.kind in _OF_ROLES]
    parties = (party for params in of_roles for party in params.get("parties", (FREE,)))
    return Demand(
        tuple(dict.fromkeys(topic for rule in dividing for topic in rule.topics)),
        dividing,
        counting,
        next((function for function in functions if function in MEMBERS), MEMBER),
        _ById(register.topics, ()),
        tuple(office for office in offices if office not in MEMBERS),
        tuple(dict.fromkeys(parties)),
    )


def verdict_on(demand: Demand, number: int, seconds: float) -> Verdict:
    """Say what comes of so many holders."""
    full, part = (_against(demand, number, fte) for fte in _WORKING_TIMES)
    verdict = Verdict(number, counts=full if part else (), part_time=bool(full) and not part)
    try:
        solver = Solver(_task(demand, number), seconds)
        answer = fewest(solver)
        if answer is None:
            return verdict._replace(core=tuple(map(str, contradiction(solver))))
    except LateError:
        return verdict
    held: list[list[Thing]] = [[] for _ in solver.task.draft.names]
    for thing, holder in zip(solver.task.draft.things, answer.hands, strict=True):
        if holder != NOBODY:
            held[holder].append(thing)
    offices = (*("" for _ in range(number)), *demand.offices)
    return verdict._replace(portfolios=tuple(map(_portfolio, held, offices)))


def _portfolio(things: Sequence[Thing], office: str) -> Portfolio:
    return Portfolio(
        tuple(
            FREE if thing.name.startswith(_OTHER) else thing.name for thing in things if thing.entry
        ),
        tuple(Role(thing.kind, thing.name) for thing in things if not thing.entry),
        office,
    )


def first_of(demand: Demand, numbers: Iterable[int], seconds: float) -> int:
    """Give the first number of holders among whom a division exists; 0 where none is known."""
    try:
        possible = (n for n in numbers if is_possible(Solver(_task(demand, n), seconds)))
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
    chairs = [{"naam": office, "functie": office, "onderwerpen": []} for office in demand.offices]
    parties = [{"naam": party} for party in demand.parties]
    data = {"portefeuillehouders": [*holders, *chairs], "verbonden_partijen": parties}
    return build({"plan": "", "bestuur": "", **data}, demand.register)


def _task(demand: Demand, number: int, without: Sequence[str] = ()) -> Task:
    """Make the task to give each topic to one of so many holders, who may have one more each.

    So does each role that rules speak of, and who presides may get what belongs to the office.
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
    free_ones = [(NOBODY, at) for at in draft.members]
    said = frozenset().union(*(one.constraint.touches(draft) for one in asked))
    roles = range(len(named_ones) + len(free_ones), len(draft.things))
    may = [*named_ones, *free_ones, *(draft.members if at in said else (NOBODY,) for at in roles)]
    chairs = _chairs(draft, asked)
    return Task(draft, asked, [(*one, *sorted(chairs.get(at, ()))) for at, one in enumerate(may)])


def _chairs(draft: Draft, asked: Iterable[Asked]) -> Mapping[int, set[int]]:
    """Give who presides and may have a thing: a topic of the office, and what goes with one."""
    chairs: dict[int, set[int]] = {}
    beside: dict[int, set[int]] = {}
    for constraint in (one.constraint for one in asked):
        if constraint.form == "reserved":
            for thing in constraint.one:
                chairs.setdefault(thing, set()).update(constraint.other.difference(draft.members))
        if constraint.form == "together":
            for thing, other in product(constraint.one, constraint.other):
                beside.setdefault(thing, set()).add(other)
                beside.setdefault(other, set()).add(thing)
    todo = [*chairs]
    while todo:
        thing = todo.pop()
        for other in beside.get(thing, ()):
            if not chairs[thing] <= chairs.setdefault(other, set()):
                chairs[other] |= chairs[thing]
                todo.append(other)
    return chairs
