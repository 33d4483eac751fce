"""This file checks that nobody's portfolio weighs far more than the others'."""

import math
from collections.abc import Iterator, Mapping
from typing import Any

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.plan.model import Holder, Plan
from portcheck.problem import Kind, Problem, Spot, always
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat geen portefeuille veel zwaarder weegt dan de andere",
    "checks that nobody's portfolio weighs far more than the others'",
)
PARAMS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["ratio"],
    "properties": {
        "ratio": {
            "description": Text(
                "Hoeveel keer het gemiddelde een portefeuille mag wegen.",
                "How many times the mean weight a portfolio may weigh.",
            ),
            "type": "number",
            "minimum": 1,
        }
    },
}

MESSAGE = Text(
    "{holder} draagt {weight} van {total}, ten hoogste {most} verwacht; "
    "ten minste {margin} moet naar een andere portefeuille",
    "{holder} carries {weight} of {total}, at most {most} expected; "
    "at least {margin} must go to another portfolio",
)

_GRAIN = 1e-6
"""What binary fractions may be off by, in hundredths of a weight."""


def _problems(plan: Plan, params: Mapping[str, Any]) -> Iterator[Problem]:
    # who holds nothing yet is a vacancy, not a measure of what the others should carry
    weights = [(holder, holder.weight) for holder in plan.members if holder.weight > 0]
    total = sum(weight for _, weight in weights)
    for holder, weight in weights:
        most = params["ratio"] * total / len(weights)
        if round(weight - most, 9) > 0:
            yield _problem(holder, weight, total, most)


def _problem(holder: Holder, weight: float, total: float, most: float) -> Problem:
    return Problem(
        message=MESSAGE,
        values={
            "holder": holder.name,
            "weight": weight,
            "total": total,
            "most": math.floor(most * 100 + _GRAIN) / 100,
            "margin": math.ceil((weight - most) * 100 - _GRAIN) / 100,
        },
        spot=Spot((*holder.path, "naam")),
        holders=(holder.name,),
    )


def _constraints(_draft: Draft, params: Mapping[str, Any]) -> Iterator[Constraint]:
    yield Constraint("balanced", ratio=params["ratio"])


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, of_absence=always)
