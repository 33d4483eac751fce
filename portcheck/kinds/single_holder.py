"""This file checks that a topic has no more than one first holder."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import TOPIC, Kind, Params, param, params_schema
from portcheck.plan.model import Plan, firsts
from portcheck.problem import Problem, holding
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat een onderwerp niet meer dan één eerste portefeuillehouder heeft",
    "checks that a topic has no more than one first holder",
)
PARAMS = params_schema(
    required={
        "topic": param(
            "Het onderwerp dat bij één portefeuillehouder hoort te liggen.",
            "The topic that should lie with one holder.",
            TOPIC,
        ),
    }
)

MESSAGE = Text(
    "{topic} is verdeeld over {count} portefeuillehouders: {holders}",
    "{topic} is divided among {count} holders: {holders}",
)


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    topic = params["topic"]
    held = plan.held.get(topic, ())
    alone = firsts((holder, entry) for holder, entry in held if not entry.is_shared)
    if len(alone) <= 1:
        return
    spots = [holding(entry, holder.name) for holder, entry in alone]
    holders = tuple(holder.name for holder, _ in alone)
    yield Problem(
        message=MESSAGE,
        values={"topic": plan.register.label(topic), "count": len(alone), "holders": holders},
        spot=spots[0],
        related=tuple(spots[1:]),
        subjects=(topic,),
        holders=holders,
    )


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    topic = params["topic"]
    alone = frozenset(
        thing
        for thing, entry in draft.firsts()
        if topic in entry.reading.topics and not entry.is_shared
    )
    yield Constraint("one-holder", alone)


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, is_of_whole=True)
