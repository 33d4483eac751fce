"""This file holds the typed plan: who holds which phrases on what, and which keys are filled in."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from portcheck.finding import Path, Waiver
from portcheck.nothing import is_nothing
from portcheck.offices import MEMBERS
from portcheck.phrases.topics import Reading, Register
from portcheck.phrases.words import spaced
from portcheck.plan.functions import function_of
from portcheck.plan.surnames import Surnames

TOPIC, OWNER, COMMISSIONER, LEAD = "topic", "owner", "commissioner", "lead"
"""What somebody can have: a phrase, a role in a verbonden partij, or that in an opgave."""

ROLE_PLACES = {
    OWNER: ("verbonden_partijen", "eigenaar"),
    COMMISSIONER: ("verbonden_partijen", "opdrachtgever"),
    LEAD: ("opgaven", "opdrachtgever"),
}
"""The list of the plan in which a role stands, and its key there."""


class Entry(NamedTuple):
    """A phrase of a portfolio as written, its relative weight, and how it was read.

    `is_fixed` says that no search may give it to another holder.
    """

    phrase: str
    weight: float
    is_first: bool
    reading: Reading
    path: Path
    is_fixed: bool = False

    @property
    def is_shared(self) -> bool:
        """Whether it says that another has it as well."""
        return self.reading.rank == "shared"


class Holder(NamedTuple):
    """A member of the college and the portfolio that falls to it; `fte` 1 is full time.

    `function` is that by which rules know it, `title` what the plan calls it, empty where it says
    nothing; `weight` is that of what it holds first. `is_fixed` says that a search gives it
    nothing and takes nothing away.
    """

    name: str
    title: str
    function: str
    party: str
    fte: float
    competences: tuple[str, ...]
    replacements: tuple[str, ...]
    entries: tuple[Entry, ...]
    weight: float
    path: Path
    is_fixed: bool = False

    @property
    def is_member(self) -> bool:
        """Whether it takes part in the division of work, and does not preside."""
        return self.function in MEMBERS

    @property
    def held(self) -> Iterator[Entry]:
        """The entries for which it is first holder."""
        return (entry for entry in self.entries if entry.is_first)


class Party(NamedTuple):
    """A party and its seats (None where the plan does not say), and what it would like to hold."""

    name: str
    seats: int | None
    wishes: tuple[str, ...] = ()


class Affiliate(NamedTuple):
    """A verbonden partij: who is its owner (eigenaar) and who commissions it (opdrachtgever).

    `inapplicable` are the keys of roles that it is said to have no need of: "n.v.t.".
    """

    name: str
    owners: tuple[str, ...]
    commissioners: tuple[str, ...]
    path: Path
    inapplicable: frozenset[str] = frozenset()

    def filling(self, role: str) -> tuple[str, ...]:
        """Give who has a role in it, by the key of that role."""
        return {"eigenaar": self.owners, "opdrachtgever": self.commissioners}[role]

    def lacks(self, role: str) -> bool:
        """Tell whether nobody has a role that it should have."""
        return not self.filling(role) and role not in self.inapplicable


class Opgave(NamedTuple):
    """A cross-cutting task and who commissions it; `recorded` names the keys that are filled in."""

    name: str
    commissioners: tuple[str, ...]
    recorded: frozenset[str]
    path: Path


class Role(NamedTuple):
    """A role by its kind, one of ROLE_PLACES: the name of what it is in, and who has it."""

    kind: str
    of: str
    holders: tuple[str, ...]
    path: Path


class Plan(NamedTuple):
    """A division of portfolios; `data` is the plan as it was read, for rules that ask for a key.

    `seats` are those of the council or States, 0 where the plan does not tell them.
    `surnames` are those of its holders.
    `held` gives every first holder of each topic with every phrase that says so; `mentioned` are
    the topics that any phrase may mean.
    """

    body: str
    is_complete: bool
    seats: int
    holders: tuple[Holder, ...]
    surnames: Surnames
    parties: tuple[Party, ...]
    affiliates: tuple[Affiliate, ...]
    opgaven: tuple[Opgave, ...]
    waivers: tuple[Waiver, ...]
    register: Register
    data: Mapping[str, Any]
    held: Mapping[str, list[tuple[Holder, Entry]]]
    mentioned: frozenset[str]

    @property
    def members(self) -> tuple[Holder, ...]:
        """The holders who divide the work."""
        return tuple(holder for holder in self.holders if holder.is_member)

    def of_function(self, title: str) -> tuple[Holder, ...]:
        """Give the holders who have a function, by any of its titles."""
        function = function_of(title)
        return tuple(holder for holder in self.holders if holder.function == function)

    @property
    def names(self) -> frozenset[str]:
        """The names of all holders."""
        return self.surnames.names

    @property
    def roles(self) -> Iterator[Role]:
        """Every role in a verbonden partij or an opgave, also one that nobody has."""
        for party in self.affiliates:
            yield _role(OWNER, party, party.owners)
            yield _role(COMMISSIONER, party, party.commissioners)
        for opgave in self.opgaven:
            yield _role(LEAD, opgave, opgave.commissioners)

    def affiliates_called(self, names: Iterable[str]) -> Iterator[Affiliate]:
        """Yield the verbonden partijen whose names hold the words of one of these; all without."""
        called = [spaced(name) for name in names]
        for party in self.affiliates:
            said = spaced(party.name)
            if not called or any(name in said for name in called):
                yield party

    def places(self, role: Path) -> dict[str, Path]:
        """Give the path to each name in a role that is filled; "n.n.b." has a place there too."""
        said: Any = self.data
        for key in role:
            said = said[key]
        if isinstance(said, str):
            return {self.surnames.holder(said): role}
        listed = reversed([*enumerate(said)])
        return {self.surnames.holder(name): (*role, at) for at, name in listed}

    def share_of_seats(self, percent: int) -> int:
        """Give so many per cent of the seats, to the nearest whole; 0 where they are not told."""
        return (self.seats * percent + 50) // 100

    def first_entries(self, topic: str) -> tuple[tuple[Holder, Entry], ...]:
        """Give who is first holder of `topic`, each with the first phrase that says so."""
        return firsts(self.held.get(topic, ()))

    def is_shared(self, topic: str) -> bool:
        """Tell whether who has `topic` says that another has it as well, whom no reading knows."""
        return any(entry.is_shared for _, entry in self.held.get(topic, ()))

    def first_entry(self, topic: str, holder: Holder) -> Entry | None:
        """Give the first phrase by which `holder` is first holder of `topic`."""
        held = self.held.get(topic, ())
        return next((entry for other, entry in held if other.path == holder.path), None)


def firsts(held: Iterable[tuple[Holder, Entry]]) -> tuple[tuple[Holder, Entry], ...]:
    """Give each holder once, with the first of its phrases."""
    found: dict[Path, tuple[Holder, Entry]] = {}
    for holder, entry in held:
        found.setdefault(holder.path, (holder, entry))
    return tuple(found.values())


def is_recorded(value: object) -> bool:
    """Tell whether a key is filled in: `false`, "nee", blanks and what holds only these are not."""
    if isinstance(value, str):
        return not is_nothing(value)
    if isinstance(value, list):
        return any(is_recorded(item) for item in value)
    if isinstance(value, dict):
        return any(is_recorded(item) for item in value.values())
    return bool(value)


def _role(kind: str, of: Affiliate | Opgave, holders: tuple[str, ...]) -> Role:
    return Role(kind, of.name, holders, (*of.path, ROLE_PLACES[kind][1]))
