"""This file checks how many holders of one function there are; part-timers may allow more."""

from collections.abc import Iterator, Mapping, Sequence

from portcheck.kind import COUNT, PERCENT, Kind, Params, param, params_schema, unmoved
from portcheck.offices import PLURALS
from portcheck.plan.model import Holder, Plan
from portcheck.problem import ALL_HOLDERS, Problem
from portcheck.wording import Text

ABOUT = Text(
    "controleert hoeveel portefeuillehouders met een bepaalde functie er zijn; met deeltijders "
    "mogen het er meer zijn",
    "checks how many holders of one function there are; part-timers may allow more",
)
PARAMS = params_schema(
    required={
        "function": param(
            "De functie die wordt geteld.", "The function that is counted.", {"enum": [*PLURALS]}
        ),
    },
    optional={
        "min": param("Het kleinste aantal.", "The least number.", COUNT),
        "max": param("Het grootste aantal.", "The greatest number.", COUNT),
        "max_with_part_timers": param(
            "Zoals max, maar als een van hen een fte onder de 1 heeft.",
            "As max, but where one of them has an fte below 1.",
            COUNT,
        ),
        "max_percent": param(
            "Het grootste aantal in procenten van de zetels, afgerond op een heel getal en "
            "nooit onder min; noemt het plan de zetels, dan geldt dit en niet max.",
            "The greatest number in per cent of the seats (zetels), to the nearest whole, and "
            "never below min; where the plan tells the seats, it takes precedence over max.",
            PERCENT,
        ),
        "max_percent_with_part_timers": param(
            "Zoals max_percent, maar als een van hen een fte onder de 1 heeft.",
            "As max_percent, but where one of them has an fte below 1.",
            PERCENT,
        ),
    },
)

FEW = Text(
    "het aantal {function} is {count}, ten minste {least} verwacht",
    "the number of {function} is {count}, at least {least} expected",
)
_PART_TIME = "_with_part_timers"
MANY = {
    ("", False): Text(
        "het aantal {function} is {count}, ten hoogste {most} verwacht",
        "the number of {function} is {count}, at most {most} expected",
    ),
    (_PART_TIME, False): Text(
        "het aantal {function} is {count}, met deeltijders ten hoogste {most} verwacht",
        "the number of {function} is {count}, with part-timers at most {most} expected",
    ),
    ("", True): Text(
        "het aantal {function} is {count}, bij {seats} zetels ten hoogste {most} verwacht",
        "the number of {function} is {count}, with {seats} seats at most {most} expected",
    ),
    (_PART_TIME, True): Text(
        "het aantal {function} is {count}, met deeltijders bij {seats} zetels ten hoogste {most} "
        "verwacht",
        "the number of {function} is {count}, with part-timers and {seats} seats at most {most} "
        "expected",
    ),
}


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    counted = plan.of_function(params["function"])
    if counted:  # the rule is not about a body without this function
        yield from _too_few(plan, params, len(counted))
        yield from _too_many(plan, params, counted)


def _too_few(plan: Plan, params: Params, count: int) -> Iterator[Problem]:
    least = params.get("min", 0)
    if count < least and plan.is_complete:  # a published sample may name a few of many
        yield _problem(FEW, params, count, {"least": least})


def _too_many(plan: Plan, params: Params, counted: Sequence[Holder]) -> Iterator[Problem]:
    makes_room = any(key.endswith(_PART_TIME) for key in params)
    which = _PART_TIME if makes_room and any(holder.fte < 1 for holder in counted) else ""
    share = plan.share_of_seats(params.get("max_percent" + which, 0))
    most = max(share, params.get("min", 0)) if share else params.get("max" + which)
    if most is not None and len(counted) > most:
        bound = {"most": most, "seats": plan.seats}
        yield _problem(MANY[which, share > 0], params, len(counted), bound)


def _problem(message: Text, params: Params, count: int, bound: Mapping[str, object]) -> Problem:
    return Problem(
        message=message,
        values={"count": count, "function": PLURALS[params["function"]], **bound},
        spot=ALL_HOLDERS,
    )


KIND = Kind(
    ABOUT,
    PARAMS,
    _problems,
    unmoved,
    is_of_absence=lambda params: not params.keys() & {"max", "max_percent"},
    counts_holders=True,
)
