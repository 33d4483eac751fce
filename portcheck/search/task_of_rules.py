"""This file makes a task of rules alone, for a made-up plan with the topics that they name."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from portcheck.draft import NOBODY, Draft, Hands
from portcheck.offices import MEMBERS
from portcheck.phrases.claims import Claim
from portcheck.phrases.topics import Reading, Register
from portcheck.plan.building import build
from portcheck.plan.functions import function_of
from portcheck.plan.model import Plan
from portcheck.rulebook.rules import Rule
from portcheck.search.allowed_holders import offices
from portcheck.search.task import Asked, Task
from portcheck.wording import Text

FREE = ""
"""Stands for a topic that no rule names, and for any verbonden partij."""

_OTHER = "#"
"""Begins the phrase of a topic that no rule names."""

MEMBER = "gedeputeerde"
"""The function of the made-up holders if rules name none."""


class Role(NamedTuple):
    """A role, OWNER or COMMISSIONER, in the verbonden partij `party`."""

    kind: str
    party: str


class Portfolio(NamedTuple):
    """What a holder has; `office` is the function of a chair, and empty for a member."""

    topics: tuple[str, ...]
    roles: tuple[Role, ...] = ()
    office: str = ""


class Demand(NamedTuple):
    """What rules ask: `dividing` of a division of topics, `counting` of the number of holders.

    `function` is that of the members; `offices` are those functions of chairs that rules name;
    `parties` are the verbonden partijen that rules name, then FREE.
    """

    topics: tuple[str, ...]
    dividing: list[Rule]
    counting: list[Rule]
    function: str
    register: Register
    offices: tuple[str, ...]
    parties: tuple[str, ...]

    @property
    def most(self) -> int:
        """With so many holders, nobody needs more than one topic or role."""
        return len(self.topics) + 2 * len(self.parties)


class _ById(Register):
    """Reads the id of a topic as that whole topic, and no other phrase."""

    def read(self, phrase: str, before: str = "", people: tuple[str, ...] = ()) -> Reading:  # noqa: ARG002 (no id runs on)
        topics = () if phrase.startswith(_OTHER) else (phrase,)
        claims = tuple(Claim(topic, topic, is_whole=True) for topic in topics)
        return Reading((phrase,), (phrase,), topics, (), (), claims, (), (), "first")

    def label(self, topic: str) -> Text:
        return Text(topic, topic)


def demand_of(rules: Sequence[Rule], register: Register) -> Demand:
    """Give what rules ask of plans."""
    dividing = [rule for rule in rules if rule.is_of_hands and not rule.check.is_of_plans]
    counting = [rule for rule in rules if rule.check.counts_holders]
    functions = (rule.params.get("function") for rule in rules)
    given = (rule for rule in dividing if rule.topics)
    spoken_of = (rule.params.get("function", MEMBER) for rule in (*given, *counting))
    offices = dict.fromkeys(map(function_of, spoken_of))
    parties = (party for rule in dividing for party in rule.params.get("parties", ()))
    return Demand(
        topics=tuple(dict.fromkeys(topic for rule in dividing for topic in rule.topics)),
        dividing=dividing,
        counting=counting,
        function=next((function for function in functions if function in MEMBERS), MEMBER),
        register=_ById(register.topics, ()),
        offices=tuple(office for office in offices if office not in MEMBERS),
        parties=(*dict.fromkeys(parties), FREE),
    )


def task_for(demand: Demand, number: int, without: Sequence[str] = ()) -> Task:
    """Make the task to divide the topics and the roles that rules name over so many holders.

    Each holder may have one topic more, which no rule names. Chairs may have what belongs to their
    office. The holders are all alike, so the first topic goes to the first of them, the second to
    the first or the second, and so on.
    """
    others = [f"{_OTHER}{at}" for at in range(number)]
    draft = Draft(plan_for(demand, number), [*demand.topics, *others])
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


def plan_for(demand: Demand, number: int, fte: float = 1) -> Plan:
    """Make a plan of so many holders, all with the same `fte`, and of the chairs."""
    holders = [
        {"naam": holder_name(at), "functie": demand.function, "fte": fte, "onderwerpen": []}
        for at in range(number)
    ]
    chairs = [{"naam": office, "functie": office, "onderwerpen": []} for office in demand.offices]
    parties = [{"naam": party} for party in demand.parties]
    data = {"portefeuillehouders": [*holders, *chairs], "verbonden_partijen": parties}
    return build({"plan": "", "bestuur": "", **data}, demand.register)


def portfolios(task: Task, hands: Hands) -> Iterator[Portfolio]:
    """Yield what each holder has in a division."""
    draft = task.draft
    for holder, name in enumerate(draft.names):
        held = [thing for thing, to in zip(draft.things, hands, strict=True) if to == holder]
        topics = (thing.name for thing in held if thing.entry)
        yield Portfolio(
            tuple(FREE if topic.startswith(_OTHER) else topic for topic in topics),
            tuple(Role(thing.kind, thing.name) for thing in held if not thing.entry),
            "" if holder in draft.members else name,
        )


def holder_name(number: int) -> str:
    """Give the name of a made-up holder, counted from 0."""
    return f"portefeuillehouder {number + 1}"


def _chairs(draft: Draft, asked: Sequence[Asked]) -> Mapping[int, set[int]]:
    """Give, by thing, the chairs who may have it: of their office, or beside such a topic."""
    chairs = {topic: {*presiding} for topic, presiding in offices(draft, asked).items()}
    beside: dict[int, set[int]] = {}
    for constraint in (one.constraint for one in asked if one.constraint.form == "together"):
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
