"""This file checks that some holder names a topic; a phrase that may mean it silences the rule."""

from collections.abc import Iterator, Mapping
from typing import Any

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.plan.model import Plan
from portcheck.problem import Kind, Problem, Spot
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat iemand een onderwerp heeft; een tekst die het kan betekenen, is genoeg",
    "checks that some holder names a topic; a phrase that may mean it is enough",
)
PARAMS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["topic"],
    "properties": {
        "topic": {
            "description": Text(
                "Het onderwerp dat iemand hoort te hebben.", "The topic that should be named."
            ),
            "type": "string",
            "format": "topic",
        }
    },
}

MESSAGE = Text('geen portefeuillehouder heeft "{topic}"', 'no holder has "{topic}"')


def _problems(plan: Plan, params: Mapping[str, Any]) -> Iterator[Problem]:
    topic = params["topic"]
    if topic in plan.mentioned:
        return
    yield Problem(
        message=MESSAGE,
        values={"topic": plan.register.label(topic)},
        spot=Spot(("portefeuillehouders",)),
        subjects=(topic,),
    )


def _constraints(draft: Draft, params: Mapping[str, Any]) -> Iterator[Constraint]:
    yield Constraint("present", draft.mentioning(params["topic"]))


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, of_absence=lambda _params: True)
