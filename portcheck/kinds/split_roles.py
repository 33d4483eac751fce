"""This file checks pettenscheiding: who owns a verbonden partij should not also commission it."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import Kind, Pair, Params, param, params_schema
from portcheck.plan.model import Affiliate, Plan
from portcheck.problem import Problem, Spot, at_name
from portcheck.roles import ROLES
from portcheck.wording import Text

ABOUT = Text(
    "controleert de pettenscheiding: wie eigenaar is van een verbonden partij, is niet ook "
    "opdrachtgever",
    "checks pettenscheiding: who owns a verbonden partij does not also commission it",
)
PARAMS = params_schema(
    required={
        "report": param(
            "combined: één portefeuillehouder heeft beide rollen; open: een rol is niet vervuld.",
            "combined: one holder has both roles; open: a role has no holder.",
            {"enum": ["combined", "open"]},
        ),
    }
)

COMBINED = Text(
    '{holder} is zowel eigenaar als opdrachtgever van "{party}"',
    '{holder} is both owner and commissioner of "{party}"',
)
OPEN = Text("{summary}; het gaat om {parties}", "{summary}; missing for {parties}")
NO_OWNER = Text("geen eigenaar", "no owner")
NO_COMMISSIONER = Text("geen opdrachtgever", "no commissioner")
NEITHER = Text("geen eigenaar en geen opdrachtgever", "no owner and no commissioner")


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    return _combined(plan) if params["report"] == "combined" else _open(plan)


def _combined(plan: Plan) -> Iterator[Problem]:
    for affiliate in plan.affiliates:
        commissioners = frozenset(affiliate.commissioners)
        for holder in dict.fromkeys(affiliate.owners):
            if holder in commissioners:
                yield Problem(
                    message=COMBINED,
                    values={"holder": holder, "party": affiliate.name},
                    spot=at_name(affiliate),
                    related=tuple(
                        Spot((*affiliate.path, role), said) for role, said in ROLES.items()
                    ),
                    subjects=(affiliate.name,),
                    holders=(holder,),
                )


def _open(plan: Plan) -> Iterator[Problem]:
    lacking = [affiliate for affiliate in plan.affiliates if any(map(affiliate.lacks, ROLES))]
    if lacking:
        names = tuple(affiliate.name for affiliate in lacking)
        yield Problem(
            message=OPEN,
            values={"parties": names},
            spot=Spot(("verbonden_partijen",)),
            related=tuple(at_name(affiliate, _lack(affiliate)) for affiliate in lacking),
            subjects=names,
        )


def _lack(affiliate: Affiliate) -> Text:
    lacks_owner, lacks_commissioner = map(affiliate.lacks, ROLES)
    if not lacks_owner:
        return NO_COMMISSIONER
    return NEITHER if lacks_commissioner else NO_OWNER


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    for affiliate in draft.plan.affiliates:
        owners, commissioners = (draft.role((*affiliate.path, role)) for role in ROLES)
        if params["report"] == "combined":
            yield Constraint("apart", owners, commissioners, about=(affiliate.name,))
        else:
            for role, who in zip(ROLES, (owners, commissioners), strict=True):
                if role not in affiliate.inapplicable:
                    yield Constraint("present", who, about=(affiliate.name,))


def _pairs(params: Params) -> Iterator[Pair]:
    if params["report"] == "combined":
        owner, commissioner = ROLES
        yield Pair((owner, commissioner), ("kind",), is_apart=True, roles=2)


KIND = Kind(
    ABOUT,
    PARAMS,
    _problems,
    _constraints,
    is_of_absence=lambda params: params["report"] == "open",
    pairs=_pairs,
)
