"""This file checks that no topic is given out twice: to two first holders, or twice to one.

Two phrases are one topic twice where both name the whole of it ("Mobiliteit", "Verkeer en
vervoer"), or name it in the same words; "openbaar vervoer" and "wegen" divide it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from portcheck.plan.model import Entry, Holder, Plan
from portcheck.plan.topics import Claim
from portcheck.problem import Kind, Problem, Spot
from portcheck.wording import Text

PARAMS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["report"],
    "properties": {
        "report": {
            "description": "two-holders: two first holders of one topic; "
            "one-holder: one holder who holds it twice.",
            "enum": ["two-holders", "one-holder"],
        }
    },
}

TWO_HOLDERS = Text(
    "{topic} heeft meer dan één eerste portefeuillehouder: {holders}",
    "{topic} has more than one first holder: {holders}",
)
ONE_HOLDER = Text("{holders} heeft {topic} dubbel", "{holders} holds {topic} twice")
HELD = Text("bij {holder}", "held by {holder}")

_Claims = dict[Claim, list[tuple[Holder, Entry]]]


def _problems(plan: Plan, params: Mapping[str, Any]) -> Iterator[Problem]:
    if params["report"] == "two-holders":
        shared = [_claims([holder]) for holder in plan.holders]
        for claim in dict.fromkeys(claim for claims in shared for claim in claims):
            pairs = [claims[claim][0] for claims in shared if claim in claims]
            if len(pairs) > 1:
                yield _problem(plan, TWO_HOLDERS, claim, pairs)
        return
    for holder in plan.holders:
        for claim, pairs in _claims([holder]).items():
            if len(pairs) > 1:
                yield _problem(plan, ONE_HOLDER, claim, pairs)


def _claims(holders: list[Holder]) -> _Claims:
    claims: _Claims = {}
    for holder in holders:
        for entry in holder.held:
            if entry.reading.rank != "shared":
                for claim in entry.reading.claims:
                    claims.setdefault(claim, []).append((holder, entry))
    return claims


def _problem(plan: Plan, message: Text, claim: Claim, pairs: list[tuple[Holder, Entry]]) -> Problem:
    spots = [Spot(entry.path, HELD, {"holder": holder.name}) for holder, entry in pairs]
    names = tuple(dict.fromkeys(holder.name for holder, _ in pairs))
    return Problem(
        message=message,
        values={"topic": plan.register.label(claim.topic), "holders": names},
        spot=spots[0],
        related=tuple(spots[1:]),
        subjects=(claim.topic,),
        holders=names,
        role=claim.scope,
    )


KIND = Kind(PARAMS, _problems)
