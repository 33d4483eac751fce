"""This file checks that a topic which is held has one first holder."""

from collections.abc import Iterator, Mapping
from typing import Any

from portcheck.plan.model import Plan
from portcheck.problem import Kind, Problem, Spot
from portcheck.wording import Text

PARAMS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["topic"],
    "properties": {
        "topic": {
            "description": "The topic that should lie with one holder.",
            "type": "string",
            "format": "topic",
        }
    },
}

MESSAGE = Text(
    "{topic} is verdeeld over {count} portefeuillehouders: {holders}",
    "{topic} is divided among {count} holders: {holders}",
)
HELD = Text("bij {holder}", "held by {holder}")


def _problems(plan: Plan, params: Mapping[str, Any]) -> Iterator[Problem]:
    topic = params["topic"]
    pairs = [
        (holder, entry)
        for holder, entry in plan.first_entries(topic)
        if entry.reading.rank != "shared"
    ]
    if len(pairs) < 2:  # noqa: PLR2004 - two make a division
        return
    spots = [Spot(entry.path, HELD, {"holder": holder.name}) for holder, entry in pairs]
    holders = tuple(holder.name for holder, _ in pairs)
    yield Problem(
        message=MESSAGE,
        values={
            "topic": plan.register.label(topic),
            "count": len(pairs),
            "holders": holders,
        },
        spot=spots[0],
        related=tuple(spots[1:]),
        subjects=(topic,),
        holders=holders,
    )


KIND = Kind(PARAMS, _problems)
