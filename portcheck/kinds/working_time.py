"""This file checks the working time of the members together, where one works part-time."""

from collections.abc import Iterator, Mapping
from typing import Any

from portcheck.plan.model import Plan
from portcheck.problem import Kind, Problem, Spot, unmoved
from portcheck.wording import Text

ABOUT = Text(
    "controleert de werktijd van de leden samen, als een van hen in deeltijd werkt",
    "checks the working time of the members together, where one works part-time",
)
PARAMS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["max_total"],
    "properties": {
        "max_total": {
            "description": Text(
                "De grootste som van fte als een van de leden in deeltijd werkt.",
                "The greatest sum of fte where one of the members works part-time.",
            ),
            "type": "number",
            "exclusiveMinimum": 0,
        }
    },
}

MESSAGE = Text(
    "het college telt zonder voorzitter {total} fte, ten hoogste {most} toegestaan",
    "the college without its chair adds up to {total} fte, at most {most} allowed",
)


def _problems(plan: Plan, params: Mapping[str, Any]) -> Iterator[Problem]:
    shares = [holder.fte for holder in plan.members]
    total = round(sum(shares), 6)  # 0.7 eleven times is 7.699999999999999 in binary
    if min(shares, default=1) < 1 and total > params["max_total"]:
        yield Problem(
            message=MESSAGE,
            values={"total": total, "most": float(params["max_total"])},
            spot=Spot(("portefeuillehouders",)),
        )


KIND = Kind(ABOUT, PARAMS, _problems, unmoved)
