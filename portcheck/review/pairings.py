"""This file gives what a rule asks of two: of two topics, or of a role and a topic or another role.

A role in a verbonden partij goes by a name that no topic has: "eigenaar (HVC)".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice
from typing import Any, NamedTuple

from portcheck.finding import Path
from portcheck.kinds import keep_apart
from portcheck.plan.words import spaced
from portcheck.review.outlines import Outline
from portcheck.roles import MOST, ROLES


class Pairing(NamedTuple):
    """One thing that a rule asks of two, where it says so, and where among others the rule stands.

    `apart` is what is kept apart from the other; where the two belong together, there is none. In a
    rule that sets a topic against itself, the pair is that topic alone.
    """

    outline: Outline
    pair: frozenset[str]
    path: Path
    apart: str = ""
    at: int = 0


def of_topics(outline: Outline) -> Iterator[Pairing]:
    """Yield the pairs of topics that a rule keeps apart or together."""
    params: Mapping[str, Any] = outline.params
    if outline.kind == "keep-apart":
        for topic, other, at in keep_apart.pairs(params):
            yield Pairing(outline, frozenset((topic, other)), ("params", "others", at), topic)
    elif outline.kind == "keep-together":
        for pair in combinations(params["topics"], 2):
            yield Pairing(outline, frozenset(pair), ("params", "topics"))


def of_roles(outline: Outline, parties: Sequence[str]) -> Iterator[Pairing]:
    """Yield the pairs of which one is a role, of all parties or of each that rules name."""
    params: Mapping[str, Any] = outline.params
    if outline.kind == "role-with-topic":
        for role in _roles(params["role"], params, parties):
            yield Pairing(outline, frozenset((role, params["topic"])), ("params", "topic"))
    elif outline.kind == "role-apart-from-topic":
        for role in _roles(params["role"], params, parties):
            for at, topic in enumerate(params["topics"]):
                yield Pairing(outline, frozenset((role, topic)), ("params", "topics", at), role)
    elif outline.kind == "split-roles" and params["report"] == "combined":
        both = (_roles(role, params, parties) for role in ROLES)
        for owner, commissioner in zip(*both, strict=True):
            yield Pairing(outline, frozenset((owner, commissioner)), ("kind",), owner)


def parties_named(outlines: Iterable[Outline]) -> list[str]:
    """Give the first names of verbonden partijen that rules are about: each has both roles."""
    named = (name for outline in outlines for name in outline.params.get("parties", ()))
    return [*islice(dict.fromkeys(named), MOST)]


def _roles(role: str, params: Mapping[str, Any], parties: Sequence[str]) -> list[str]:
    """Give how a role is called here: of any party, and of each by its name."""
    each = {party: f"{role} ({party})" for party in parties}
    if "parties" not in params:
        return [f"{role} (verbonden partij)", *each.values()]
    called = [spaced(name) for name in params["parties"]]
    return [each[party] for party in each if any(name in spaced(party) for name in called)]
