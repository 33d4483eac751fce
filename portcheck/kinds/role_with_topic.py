"""This file checks that who has a role in a verbonden partij has the topic that goes with it."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import TOPIC, Kind, Pair, Params, param, params_schema
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot, at_name, holding
from portcheck.roles import PARTIES, ROLE, ROLES
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat wie een rol heeft in een verbonden partij, ook het onderwerp heeft dat "
    "daarbij hoort; is een van beide niet toebedeeld, het onderwerp gedeeld, of de rol van iemand "
    "die geen portefeuillehouder is, dan zwijgt de regel",
    "checks that whoever has a role in a verbonden partij also has the topic that goes with it; "
    "where either is not given out, the topic is shared, or the role is of somebody who is no "
    "holder, the rule is silent",
)
PARAMS = params_schema(
    required={
        "role": ROLE,
        "topic": param(
            "Het onderwerp dat bij die rol hoort.", "The topic that goes with that role.", TOPIC
        ),
    },
    optional={"parties": PARTIES},
)

MESSAGE = Text(
    '"{party}" heeft als {role} {who}, maar {topic} ligt bij {holders}',
    '"{party}" has {who} as {role}, but {topic} lies with {holders}',
)


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    role, topic = params["role"], params["topic"]
    held = plan.first_entries(topic)
    if not held or plan.is_shared(topic):
        return
    label = plan.register.label(topic)
    names, holders = plan.names, tuple(dict.fromkeys(holder.name for holder, _ in held))
    spots = [holding(entry, holder.name, label) for holder, entry in held]
    for affiliate in plan.affiliates_called(params.get("parties", ())):
        who = affiliate.filling(role)
        if who and names.issuperset(who) and set(who).isdisjoint(holders):
            said = {"party": affiliate.name, "role": ROLES[role], "topic": label}
            yield Problem(
                message=MESSAGE,
                values={**said, "who": who, "holders": holders},
                spot=at_name(affiliate),
                related=(Spot((*affiliate.path, role), ROLES[role]), *spots),
                subjects=(affiliate.name, topic),
                holders=tuple(dict.fromkeys((*who, *holders))),
            )


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    topic, plan = params["topic"], draft.plan
    if plan.is_shared(topic):
        return
    for affiliate in plan.affiliates_called(params.get("parties", ())):
        role = draft.role((*affiliate.path, params["role"]))
        yield Constraint("together", role, draft.naming(topic), about=(affiliate.name,))


def _pairs(params: Params) -> Iterator[Pair]:
    yield Pair((params["role"], params["topic"]), ("params", "topic"), roles=1)


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, is_of_whole=True, pairs=_pairs)
