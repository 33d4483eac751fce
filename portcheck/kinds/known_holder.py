"""This file checks that whoever a plan names in a role is one of its holders."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.finding import Path
from portcheck.kind import NO_PARAMS, Kind, Params
from portcheck.plan.model import Plan
from portcheck.plan.namesakes import meaning, whose_of_body
from portcheck.problem import Problem, Spot
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat ieder die het plan in een rol noemt, een van de portefeuillehouders is",
    "checks that whoever a plan names in a role is one of its holders",
)
UNKNOWN = Text(
    '"{name}" is geen portefeuillehouder van dit plan{hint}',
    '"{name}" is not a holder of this plan{hint}',
)


def _problems(plan: Plan, _params: Params) -> Iterator[Problem]:
    strangers = _strangers(plan)
    if not strangers:
        return
    meant = meaning(plan)
    for name, paths in strangers.items():
        first, *others = map(Spot, paths)
        yield Problem(
            message=UNKNOWN,
            values={"name": name, "hint": meant(name) or whose_of_body(name)},
            spot=first,
            related=tuple(others),
            holders=(name,),
        )


def _strangers(plan: Plan) -> dict[str, list[Path]]:
    """Give each name that no holder has, with the paths to it."""
    holders = plan.names
    strangers: dict[str, list[Path]] = {}
    for names, path in _roles(plan):
        unknown = [name for name in dict.fromkeys(names) if name not in holders]
        places = plan.places(path) if unknown else {}
        for name in unknown:
            strangers.setdefault(name, []).append(places[name])
    return strangers


def _roles(plan: Plan) -> Iterator[tuple[tuple[str, ...], Path]]:
    """Yield who has each role, and the path to it."""
    for holder in plan.holders:
        yield holder.replacements, (*holder.path, "vervanger")
    for role in plan.roles:
        yield role.holders, role.path


def _constraints(draft: Draft, _params: Params) -> Iterator[Constraint]:
    known = len(draft.plan.names)
    things = enumerate(draft.things)
    strangers = [(number, draft.names[t.holder]) for number, t in things if t.holder >= known]
    if not strangers:
        return
    meant = meaning(draft.plan)
    for number, name in strangers:
        if not meant(name):  # else a typing error, which no move corrects
            yield Constraint("leaving", frozenset((number,)))


KIND = Kind(ABOUT, NO_PARAMS, _problems, _constraints, is_of_plans=True, is_of_core=True)
