"""This file checks that who has a role in a verbonden partij does not hold certain topics."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import TOPIC, Kind, Pair, Params, list_of, param, params_schema
from portcheck.plan.model import Entry, Plan
from portcheck.problem import Problem, Spot, at_name, holding
from portcheck.roles import PARTIES, ROLE, ROLES
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat wie een rol heeft in een verbonden partij, geen onderwerp heeft waarvan die "
    "rol gescheiden hoort te blijven",
    "checks that whoever has a role in a verbonden partij holds no topic that this role is to be "
    "kept apart from",
)
MOST = 50
"""The most `topics`: each is looked for with everybody who has the role."""

PARAMS = params_schema(
    required={
        "role": ROLE,
        "topics": param(
            "De onderwerpen waarvan die rol gescheiden hoort te blijven.",
            "The topics that this role is to be kept apart from.",
            list_of(TOPIC, most=MOST),
        ),
    },
    optional={"parties": PARTIES},
)

MESSAGE = Text(
    '{holder} is {role} van "{party}" en heeft ook "{phrase}"',
    '{holder} is {role} of "{party}" and also holds "{phrase}"',
)


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    role = ROLES[params["role"]]
    held = {topic: _phrases_by_holder(plan, topic) for topic in params["topics"]}
    for affiliate in plan.affiliates_called(params.get("parties", ())):
        for name in dict.fromkeys(affiliate.filling(params["role"])):
            for topic, entry in ((t, held[t][name]) for t in held if name in held[t]):
                place = plan.places((*affiliate.path, params["role"]))[name]
                said = {"holder": name, "role": role, "party": affiliate.name}
                yield Problem(
                    message=MESSAGE,
                    values={**said, "phrase": entry.phrase},
                    spot=at_name(affiliate),
                    related=(Spot(place, role), holding(entry, name, plan.register.label(topic))),
                    subjects=(affiliate.name, topic),
                    holders=(name,),
                )


def _phrases_by_holder(plan: Plan, topic: str) -> dict[str, Entry]:
    """Give the first phrase that names a topic of each of its holders, by the holder's name."""
    return {holder.name: entry for holder, entry in reversed(plan.first_entries(topic))}


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    for affiliate in draft.plan.affiliates_called(params.get("parties", ())):
        role = draft.role((*affiliate.path, params["role"]))
        for topic in params["topics"]:
            yield Constraint("apart", role, draft.naming(topic), about=(affiliate.name, topic))


def _pairs(params: Params) -> Iterator[Pair]:
    for at, topic in enumerate(params["topics"]):
        yield Pair((params["role"], topic), ("params", "topics", at), is_apart=True, roles=1)


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, pairs=_pairs)
