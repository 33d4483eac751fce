"""This file checks that something is on record in the plan; it reports once, not once a holder."""

from collections.abc import Iterator
from typing import Any

from portcheck.kind import EACH, TEXT, Kind, Params, always, param, params_schema, unmoved
from portcheck.plan.model import Plan, is_recorded
from portcheck.problem import ALL_HOLDERS, Problem, Spot
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat iets in het plan is vastgelegd",
    "checks that something is on record in the plan",
)
PARAMS = params_schema(
    required={
        "path": param(
            "De sleutels die leiden naar wat vastgelegd hoort te zijn; [portefeuillehouders, "
            "'*', sleutel] vraagt het van ieder lid dat in het werk deelt, en meldt het één "
            "keer. Ontbreekt een sleutel onderweg, of is daaronder niets ingevuld, dan zwijgt "
            "de regel: daarnaar vraagt een eigen regel.",
            "The keys that lead to what should be on record; [portefeuillehouders, '*', key] "
            "asks it of every member who shares the work, and reports it once. Where a key "
            "on the way is absent, or nothing is filled in below it, the rule is silent: "
            "another rule can ask for that.",
            {"type": "array", "format": "path", "minItems": 1, "items": TEXT},
        ),
    }
)

MESSAGE = Text("{summary}", "{summary}")
NAMED = Text("{summary}; het gaat om {holders}", "{summary}; missing for {holders}")

_HOLDERS = "portefeuillehouders"


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    *way, last = params["path"]
    if way == [_HOLDERS, EACH]:
        yield from _of_members(plan, last)
        return
    parent: Any = plan.data
    for key in way:
        parent = parent.get(key)
        if not isinstance(parent, dict) or not is_recorded(parent):
            return  # a rule on the parent says so
    if not is_recorded(parent.get(last)):
        yield Problem(message=MESSAGE, spot=Spot((*way, last), at_key=True))


def _of_members(plan: Plan, key: str) -> Iterator[Problem]:
    records = plan.data[_HOLDERS]
    lacking = tuple(
        holder.name
        for at, holder in enumerate(plan.holders)
        if holder.is_member and not is_recorded(records[at].get(key))
    )
    if lacking:
        yield Problem(
            message=NAMED,
            values={"holders": lacking},
            spot=ALL_HOLDERS,
            holders=lacking,
            is_of_plan=True,
        )


KIND = Kind(ABOUT, PARAMS, _problems, unmoved, is_of_absence=always)
