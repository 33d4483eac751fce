"""This file checks that an opgave has one integraal bestuurlijk opdrachtgever, and its means."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import Kind, Params, param, params_schema
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot, at_name
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat een opgave één bestuurlijk opdrachtgever heeft, met opdracht en mandaat",
    "checks that an opgave has one executive commissioner, with an assignment and a mandate",
)
PARAMS = params_schema(
    required={
        "requires": param(
            "opdrachtgever: precies één; opdracht, mandaat: vastgelegd.",
            "opdrachtgever: exactly one; opdracht, mandaat: on record.",
            {"enum": ["opdrachtgever", "opdracht", "mandaat"]},
        ),
    }
)

NONE = Text(
    'de opgave "{opgave}" heeft geen bestuurlijk opdrachtgever',
    'the opgave "{opgave}" has no executive commissioner',
)
SEVERAL = Text(
    'de opgave "{opgave}" heeft meer dan één opdrachtgever: {holders}',
    'the opgave "{opgave}" has more than one commissioner: {holders}',
)
LACKING = Text("{summary}; het gaat om {opgaven}", "{summary}; missing for {opgaven}")


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    key = params["requires"]
    return _without_one_lead(plan) if key == "opdrachtgever" else _not_recorded(plan, key)


def _without_one_lead(plan: Plan) -> Iterator[Problem]:
    for opgave in plan.opgaven:
        leads = tuple(dict.fromkeys(opgave.commissioners))
        if len(leads) > 1 or (not leads and plan.is_complete):
            yield Problem(
                message=SEVERAL if leads else NONE,
                values={"opgave": opgave.name, "holders": leads},
                spot=at_name(opgave),
                subjects=(opgave.name,),
                holders=leads,
            )


def _not_recorded(plan: Plan, key: str) -> Iterator[Problem]:
    lacking = tuple(opgave for opgave in plan.opgaven if key not in opgave.recorded)
    if lacking:
        names = tuple(opgave.name for opgave in lacking)
        yield Problem(
            message=LACKING,
            values={"opgaven": names},
            spot=Spot(("opgaven",)),
            related=tuple(at_name(opgave) for opgave in lacking),
            subjects=names,
        )


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    if params["requires"] != "opdrachtgever":
        return
    for opgave in draft.plan.opgaven:
        leads = draft.role((*opgave.path, "opdrachtgever"))
        yield Constraint("one-holder", leads, about=(opgave.name,))
        if draft.plan.is_complete:
            yield Constraint("present", leads, about=(opgave.name,))


KIND = Kind(
    ABOUT,
    PARAMS,
    _problems,
    _constraints,
    is_of_absence=lambda params: params["requires"] != "opdrachtgever",
    is_of_plans=True,
)
