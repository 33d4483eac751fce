"""This file checks the working time of the members together, where one works part-time."""

from collections.abc import Iterator

from portcheck.kind import COUNT, PERCENT, Kind, Params, param, params_schema, unmoved
from portcheck.plan.model import Plan
from portcheck.problem import ALL_HOLDERS, Problem
from portcheck.wording import Text

ABOUT = Text(
    "controleert de werktijd van de leden samen, als een van hen in deeltijd werkt",
    "checks the working time of the members together, where one works part-time",
)
PARAMS = params_schema(
    required={
        "max_total": param(
            "De grootste som van fte als een van de leden in deeltijd werkt.",
            "The greatest sum of fte where one of the members works part-time.",
            {"type": "number", "exclusiveMinimum": 0},
        ),
    },
    optional={
        "posts_percent": param(
            "De plaatsen in een voltijds college in procenten van de zetels, afgerond op een "
            "heel getal; noemt het plan de zetels, dan gelden deze en niet max_total.",
            "The posts of a full-time college in per cent of the seats (zetels), to the "
            "nearest whole; where the plan tells the seats, they take precedence over "
            "max_total.",
            PERCENT,
        ),
        "min_posts": param(
            "Het kleinste aantal plaatsen om mee te rekenen.",
            "The least number of such posts.",
            {"default": 1, **COUNT},
        ),
        "surplus_percent": param(
            "Hoeveel procent deeltijders samen boven die plaatsen mogen uitkomen.",
            "By how many per cent part-timers together may go beyond those posts.",
            {"default": 0, "type": "integer", "minimum": 0, "maximum": 100},
        ),
    },
)

MESSAGE = Text(
    "het college telt zonder voorzitter {total} fte, ten hoogste {most} toegestaan",
    "the college without its chair adds up to {total} fte, at most {most} allowed",
)
FOR_SEATS = Text(
    "het college telt zonder voorzitter {total} fte, bij {seats} zetels ten hoogste {most} "
    "toegestaan",
    "the college without its chair adds up to {total} fte, with {seats} seats at most {most} "
    "allowed",
)


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    shares = [holder.fte for holder in plan.members]
    total = round(sum(shares), 6)  # 0.7 eleven times is 7.699999999999999 in binary
    posts = plan.share_of_seats(params.get("posts_percent", 0))
    most = _with_surplus(posts, params) if posts else float(params["max_total"])
    if min(shares, default=1) < 1 and total > most:
        yield Problem(
            message=FOR_SEATS if posts else MESSAGE,
            values={"total": total, "most": most, "seats": plan.seats},
            spot=ALL_HOLDERS,
        )


def _with_surplus(posts: int, params: Params) -> float:
    least: int = params.get("min_posts", 1)
    surplus: int = params.get("surplus_percent", 0)
    return max(posts, least) * (100 + surplus) / 100


KIND = Kind(ABOUT, PARAMS, _problems, unmoved, counts_holders=True)
