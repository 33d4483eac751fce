"""This file gives the pairs that a rule keeps together or apart: of topics, of roles, or of both.

A role in a verbonden partij goes by a name that no topic has: "eigenaar (HVC)".
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from portcheck.finding import Path
from portcheck.kind import Pair, Params
from portcheck.phrases.words import spaced
from portcheck.review.outlines import Outline
from portcheck.roles import MOST


class Pairing(NamedTuple):
    """A pair that a rule keeps together or apart, at a path, and the position `at` of the rule.

    `apart` is the one of the two that is kept from the other; empty where they belong together. In
    a rule that sets a topic against itself, the pair is that topic alone.
    """

    outline: Outline
    pair: frozenset[str]
    path: Path
    apart: str
    at: int


def pairings(at: int, outline: Outline, parties: Sequence[str]) -> Iterator[Pairing]:
    """Yield the pairs of a rule; one with a role for any party, and for each that rules name."""
    for pair in outline.pairs:
        for names in _pairs_of_names(pair, outline.params, parties):
            apart = names[0] if pair.is_apart else ""
            yield Pairing(outline, frozenset(names), pair.path, apart, at)


def parties_named(outlines: Iterable[Outline]) -> list[str]:
    """Give the names of verbonden partijen in rules, at most MOST: each party has both roles."""
    named = (name for outline in outlines for name in outline.params.get("parties", ()))
    return [*islice(dict.fromkeys(named), MOST)]


def _pairs_of_names(
    pair: Pair, params: Params, parties: Sequence[str]
) -> Iterable[tuple[str, str]]:
    one, other = pair.names
    if not pair.roles:
        return [(one, other)]
    ones = _roles(one, params, parties)
    others = _roles(other, params, parties) if pair.roles > 1 else [other] * len(ones)
    return zip(ones, others, strict=True)


def _roles(role: str, params: Params, parties: Sequence[str]) -> list[str]:
    """Give the names of a role: in any party where the rule names none, and in each by its name."""
    each = {party: f"{role} ({party})" for party in parties}
    if "parties" not in params:
        return [f"{role} (verbonden partij)", *each.values()]
    called = [spaced(name) for name in params["parties"]]
    return [each[party] for party in each if any(name in spaced(party) for name in called)]
