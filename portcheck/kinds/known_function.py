"""This file checks that each holder has a function that bodies of this sort know."""

from collections.abc import Iterator
from functools import lru_cache

from portcheck.kind import NO_PARAMS, Kind, Params, unmoved
from portcheck.nearest import naming, nearest
from portcheck.offices import CHAIRS, FUNCTIONS
from portcheck.plan.bodies import OF_THEIR_OWN, SORTS, sort_of, suits, title_of_member
from portcheck.plan.functions import is_function, is_office_elsewhere
from portcheck.plan.model import Holder, Plan
from portcheck.plan.twins import alike
from portcheck.problem import Problem, at_each
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat elke portefeuillehouder een functie heeft die zulk een bestuur kent",
    "checks that each holder has a function that such a body knows",
)
ELSEWHERE = Text(
    '"{function}" is geen functie bij {body}{hint}',
    '"{function}" is not a function at {body}{hint}',
)
NO_SEAT = Text(
    "; wie geen lid van het bestuur is, hoort niet onder portefeuillehouders",
    "; whoever is not a member of the body does not belong under portefeuillehouders",
)
CALLED = Text(
    '; een lid heet hier "{member}", en wie voorzit "{chair}"',
    '; a member is called "{member}" here, and whoever presides "{chair}"',
)


def _problems(plan: Plan, _params: Params) -> Iterator[Problem]:
    """Report each function that no body has, or only bodies of another sort than this one's."""
    others = _of_others(plan.body)
    strangers: dict[str, list[Holder]] = {}
    for holder in plan.holders:
        title = holder.title
        if title and (holder.function in others or not is_function(title)):
            strangers.setdefault(alike(title), []).append(holder)
    for those in strangers.values():
        title = those[0].title
        values = {"function": title, "body": plan.body, "hint": _function_meant(those[0], plan)}
        yield at_each(those, "functie", ELSEWHERE, title, **values)


def _function_meant(holder: Holder, plan: Plan) -> Text:
    """Say which function was meant by a misspelt one, or by that of another sort of body."""
    title, member, chair = holder.title, title_of_member(plan.body), sort_of(plan.body).chair
    if not is_function(title) and is_office_elsewhere(title):
        return NO_SEAT
    if is_function(title) or nearest(title, FUNCTIONS):
        return naming(chair if holder.function in CHAIRS else member)
    return CALLED.filled({"member": member, "chair": chair})


@lru_cache(256)  # many plans are of one body
def _of_others(body: str) -> frozenset[str]:
    """Give the functions that only bodies of other sorts know; none where the sort is not known."""
    own = sort_of(body)
    sorts = [SORTS[name] for name in OF_THEIR_OWN if suits(OF_THEIR_OWN, body)]
    functions = {function for sort in sorts for function in (sort.member, sort.chair)}
    return frozenset(functions - {own.member, own.chair})


KIND = Kind(ABOUT, NO_PARAMS, _problems, unmoved, is_of_core=True)
