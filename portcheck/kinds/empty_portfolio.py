"""This file checks that everybody of one function holds something."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import FUNCTION, Kind, Params, always, param, params_schema
from portcheck.plan.model import Plan
from portcheck.problem import ALL_HOLDERS, Problem, at_name
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat ieder met een bepaalde functie een onderwerp heeft",
    "checks that everybody of one function holds something",
)
PARAMS = params_schema(
    required={
        "function": param("Over wie de regel gaat.", "Whom the rule is about.", FUNCTION),
    }
)

MESSAGE = Text("{holder} heeft geen enkel onderwerp", "{holder} holds no topic at all")
NOBODY = Text("nog niemand heeft een onderwerp", "nobody holds a topic yet")


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    empty = [holder for holder in plan.of_function(params["function"]) if not holder.entries]
    if len(empty) > 1 and not any(holder.entries for holder in plan.holders):
        names = tuple(holder.name for holder in empty)
        yield Problem(message=NOBODY, spot=ALL_HOLDERS, holders=names)
        return  # the plan is still to be filled in
    for holder in empty:
        yield Problem(
            message=MESSAGE,
            values={"holder": holder.name},
            spot=at_name(holder),
            holders=(holder.name,),
        )


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    yield Constraint("filled", draft.of_function(params["function"]))


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, is_of_absence=always)
