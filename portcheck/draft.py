"""This file numbers what is in a plan and who holds it, so that a search may give it to others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from portcheck.finding import Path
from portcheck.plan.building import with_entries
from portcheck.plan.model import COMMISSIONER, LEAD, OWNER, ROLE_PLACES, TOPIC, Entry, Plan

NOBODY = -1
"""The number of no holder: for a thing that nobody has, or a break that is of no single holder."""

Hands = Sequence[int]
"""The number of the holder of each thing, or NOBODY."""

Things = frozenset[int]
"""The numbers of things; in the constraints `reserved` and `filled`, also those of holders."""

_KEYS = {kind: key for kind, (_, key) in ROLE_PLACES.items()}
"""The key under which a plan has each role."""


class Thing(NamedTuple):
    """A phrase, or a role in a verbonden partij or an opgave, and the number of its holder.

    `kind` is TOPIC or that of the role; `weight` is what it adds to its holder's load; `entry` is
    the phrase as the plan has it, None for a role.
    """

    path: Path
    holder: int
    name: str
    weight: float = 0
    entry: Entry | None = None
    kind: str = TOPIC


class Draft:
    """A plan as things, each with the number of its holder.

    `names` are its holders, then names in roles that are no holder's; `numbers` gives the number of
    each. `waiting` are ids of topics that nobody holds yet: each is a thing for somebody to get.
    """

    def __init__(self, plan: Plan, waiting: Iterable[str] = ()) -> None:
        self.plan = plan
        names = dict.fromkeys(holder.name for holder in plan.holders)
        self.numbers = {name: number for number, name in enumerate(names)}
        waits = (self._waiting(at, topic) for at, topic in enumerate(waiting))
        self.things = (*self._phrases(), *waits, *self._roles())
        self.names = [*self.numbers]

    @cached_property
    def hands(self) -> Hands:
        """Who holds each thing in the plan as it is."""
        return [thing.holder for thing in self.things]

    @cached_property
    def members(self) -> tuple[int, ...]:
        """The numbers of the holders who divide the work."""
        return tuple(self.numbers[holder.name] for holder in self.plan.members)

    def name_of(self, holder: int) -> str:
        """Give the name of a holder; empty for NOBODY."""
        return "" if holder == NOBODY else self.names[holder]

    @cached_property
    def strangers(self) -> Things:
        """The numbers of the names in roles that are no holder's."""
        return frozenset(range(len(self.plan.names), len(self.names)))

    def of_function(self, function: str) -> Things:
        """Give the numbers of the holders who have a function."""
        return frozenset(self.numbers[holder.name] for holder in self.plan.of_function(function))

    def naming(self, topic: str) -> Things:
        """Give the phrases that name a topic and whose holder is its first holder."""
        return self._by_topic.get(topic, frozenset())

    def mentioning(self, topic: str) -> Things:
        """Give the phrases that name a topic or may mean it, in whatever role."""
        return frozenset(
            number for number, entry in self._entries if topic in entry.reading.mentioned
        )

    def firsts(self) -> Iterator[tuple[int, Entry]]:
        """Yield the phrases by which somebody is first holder, with their numbers."""
        return ((number, entry) for number, entry in self._entries if entry.is_first)

    def role(self, path: Path) -> Things:
        """Give the things that are the names in a role; `path` leads to the role."""
        return self._by_role.get(path, frozenset())

    @cached_property
    def _by_role(self) -> Mapping[Path, Things]:
        found: dict[Path, set[int]] = {}
        for number, thing in enumerate(self.things):
            if thing.entry is None:
                found.setdefault(thing.path[:-1], set()).add(number)
        return {path: frozenset(numbers) for path, numbers in found.items()}

    @cached_property
    def _entries(self) -> list[tuple[int, Entry]]:
        return [(number, t.entry) for number, t in enumerate(self.things) if t.entry]

    @cached_property
    def _by_topic(self) -> Mapping[str, Things]:
        found: dict[str, set[int]] = {}
        for number, entry in self.firsts():
            for topic in entry.reading.topics:
                found.setdefault(topic, set()).add(number)
        return {topic: frozenset(numbers) for topic, numbers in found.items()}

    def _phrases(self) -> Iterator[Thing]:
        for holder in self.plan.holders:
            for entry in holder.entries:
                weight = entry.weight if entry.is_first else 0
                number = self.numbers[holder.name]
                yield Thing(entry.path, number, entry.phrase, weight, entry)

    def _waiting(self, at: int, topic: str) -> Thing:
        phrase = self.plan.register.label(topic).nl
        reading = self.plan.register.read(phrase)
        path = ("portefeuillehouders", len(self.plan.holders), "onderwerpen", at)  # after all
        entry = Entry(phrase, 1, is_first=True, reading=reading, path=path)
        return Thing(path, NOBODY, phrase, 1, entry)

    def _roles(self) -> Iterator[Thing]:
        for role in self.plan.roles:
            numbers = [self._number(name) for name in role.holders] or [NOBODY]
            for at, number in enumerate(numbers):
                yield Thing((*role.path, at), number, role.of, kind=role.kind)

    def _number(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers))


def loads(draft: Draft, hands: Hands) -> dict[int, float]:
    """Give the weight of what each holder has."""
    weights = dict.fromkeys((*range(len(draft.names)), NOBODY), 0.0)
    for thing, holder in zip(draft.things, hands, strict=True):
        weights[holder] += thing.weight
    return weights


def plan_with(draft: Draft, hands: Hands) -> Plan:
    """Give the plan with each thing given to its holder in `hands`; new phrases come last."""
    had: list[list[Entry]] = [[] for _ in (*draft.names, NOBODY)]  # NOBODY is -1, so the last
    got: list[list[Entry]] = [[] for _ in had]
    for thing, holder in zip(draft.things, hands, strict=True):
        if thing.entry:
            (had if holder == thing.holder else got)[holder].append(thing.entry)
    plan = draft.plan

    def filling(of: Path, role: str) -> tuple[str, ...]:
        things = sorted(draft.role((*of, role)))
        return tuple(draft.names[hands[thing]] for thing in things if hands[thing] >= 0)

    affiliates = tuple(
        affiliate._replace(
            owners=filling(affiliate.path, _KEYS[OWNER]),
            commissioners=filling(affiliate.path, _KEYS[COMMISSIONER]),
            inapplicable=frozenset(
                role for role in affiliate.inapplicable if not filling(affiliate.path, role)
            ),
        )
        for affiliate in plan.affiliates
    )
    opgaven = tuple(
        opgave._replace(commissioners=filling(opgave.path, _KEYS[LEAD])) for opgave in plan.opgaven
    )
    entries = [(*had[number], *got[number]) for number in range(len(plan.holders))]
    after = with_entries(plan._replace(affiliates=affiliates, opgaven=opgaven), entries)
    return after._replace(data=_data(plan, after))


def _data(plan: Plan, after: Plan) -> Mapping[str, Any]:
    """Give the data of a plan with the holders that its things have in `after`."""
    changed: dict[Path, dict[str | int, Any]] = {}
    for old, new in zip(plan.holders, after.holders, strict=True):
        if old is not new:
            changed[old.path] = {"onderwerpen": [_written(plan, entry) for entry in new.entries]}
    for role, then in zip(plan.roles, after.roles, strict=True):
        if role != then:
            *of, key = role.path
            changed.setdefault(tuple(of), {})[key] = [*then.holders]
    data = dict(plan.data)
    for path, keys in changed.items():
        listed = str(path[0])
        data[listed] = [
            {**item, **keys} if at == path[1] else item for at, item in enumerate(data[listed])
        ]
    return data


def _written(plan: Plan, entry: Entry) -> Any:
    """Give an entry as the data has it; for a waiting topic, its phrase."""
    listed, holder, key, at, *_ = entry.path
    holders: Any = plan.data[str(listed)]
    return holders[holder][key][at] if holder != len(holders) else entry.phrase
