"""This file checks that two topics which are both held lie with one holder."""

from collections.abc import Iterator, Mapping
from typing import Any

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.plan.model import Plan
from portcheck.problem import Kind, Problem, Spot
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat twee onderwerpen die beide zijn toebedeeld, bij één portefeuillehouder liggen",
    "checks that two topics which are both held lie with one holder",
)
PARAMS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["topics"],
    "properties": {
        "topics": {
            "description": Text(
                "De twee onderwerpen die één portefeuillehouder samen hoort te hebben.",
                "The two topics that one holder should have together.",
            ),
            "type": "array",
            "minItems": 2,
            "maxItems": 2,
            "items": {"type": "string", "format": "topic"},
        }
    },
}

MESSAGE = Text(
    '"{one}" en "{other}" liggen bij verschillende portefeuillehouders',
    '"{one}" and "{other}" lie with different holders',
)
HELD = Text("{topic}, bij {holder}", "{topic}, held by {holder}")


def _problems(plan: Plan, params: Mapping[str, Any]) -> Iterator[Problem]:
    topics = params["topics"]
    held = {topic: plan.first_entries(topic) for topic in topics}
    holders = [{holder.name for holder, _ in pairs} for pairs in held.values()]
    if not all(holders) or set.intersection(*holders):
        return
    places = sorted(
        (entry.path, entry.phrase, topic, holder.name)
        for topic, pairs in held.items()
        for holder, entry in pairs
    )
    spots = [
        Spot(path, HELD, {"topic": plan.register.label(topic), "holder": holder})
        for path, _, topic, holder in places
    ]
    phrases = {topic: phrase for _, phrase, topic, _ in reversed(places)}
    one, other = sorted(phrases, key=[topic for _, _, topic, _ in places].index)
    yield Problem(
        message=MESSAGE,
        values={"one": phrases[one], "other": phrases[other]},
        spot=spots[0],
        related=tuple(spots[1:]),
        subjects=tuple(topics),
        holders=tuple({holder for *_, holder in places}),
    )


def _constraints(draft: Draft, params: Mapping[str, Any]) -> Iterator[Constraint]:
    one, other = params["topics"]
    yield Constraint("together", draft.naming(one), draft.naming(other))


KIND = Kind(ABOUT, PARAMS, _problems, _constraints)
