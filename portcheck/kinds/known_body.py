"""This file checks that the name of the body tells what sort of body it is."""

from collections.abc import Iterator

from portcheck.kind import NO_PARAMS, Kind, Params, unmoved
from portcheck.plan.bodies import SORTS, sort_meant, sort_told, suits
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat de naam van het bestuur zegt wat voor bestuur het is",
    "checks that the name of the body tells what sort of body it is",
)
NO_SORT = Text(
    '"{body}" zegt niet wat voor bestuur dit is{hint}',
    '"{body}" does not tell what sort of body this is{hint}',
)


def _problems(plan: Plan, _params: Params) -> Iterator[Problem]:
    """Report a body whose name does not tell its sort, where that can be guessed."""
    if suits(tuple(SORTS), plan.body):  # rules for a Gemeente are for the Gemeenten Ede en Epe too
        return
    # a Utrecht with wethouders and a burgemeester is no province
    told = {holder.function for holder in plan.holders if holder.title}
    hint = sort_told(told) or sort_meant(plan.body)
    if hint:
        values = {"body": plan.body, "hint": hint}
        yield Problem(message=NO_SORT, values=values, spot=Spot(("bestuur",)))


KIND = Kind(ABOUT, NO_PARAMS, _problems, unmoved, is_of_core=True)
