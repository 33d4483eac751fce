"""This file checks that nobody holds a topic together with one to be kept apart from it."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import TOPIC, Kind, Pair, Params, list_of, param, params_schema
from portcheck.plan.model import Entry, Holder, Plan
from portcheck.problem import Problem, Spot, holding
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat niemand een onderwerp heeft samen met een onderwerp waarvan het gescheiden "
    "hoort te blijven",
    "checks that nobody holds a topic together with one to be kept apart from it",
)
MOST = 300
"""The most `others`: each is looked for with every holder of the anchor."""

PARAMS = params_schema(
    required={
        "anchor": param(
            "Het onderwerp dat gescheiden hoort te blijven.",
            "The topic that is to be kept apart.",
            TOPIC,
        ),
        "others": param(
            "De onderwerpen waarvan het gescheiden hoort te blijven.",
            "The topics that it is to be kept apart from.",
            list_of(TOPIC, most=MOST),
        ),
    }
)

MESSAGE = Text(
    '{holder} heeft zowel "{one}" als "{other}"', '{holder} holds both "{one}" and "{other}"'
)
ONE_PHRASE = Text(
    '{holder} heeft met "{one}" zowel {anchor} als {with}',
    '{holder} holds both {anchor} and {with} in "{one}"',
)
BOTH = Text("{anchor} en {with}, bij {holder}", "{anchor} and {with}, held by {holder}")


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    topic = params["anchor"]
    for holder, first in plan.first_entries(topic):
        for other in params["others"]:
            second = plan.first_entry(other, holder)
            if second:
                yield _problem(plan, holder, (topic, first), (other, second))


def _problem(
    plan: Plan, holder: Holder, anchor: tuple[str, Entry], other: tuple[str, Entry]
) -> Problem:
    in_order = sorted((anchor, other), key=lambda pair: pair[1].path)
    (topic, entry), (other_topic, other_entry) = in_order
    label = plan.register.label
    values = {
        "holder": holder.name,
        "one": entry.phrase,
        "other": other_entry.phrase,
        "anchor": label(topic),
        "with": label(other_topic),
    }
    if entry.path == other_entry.path:
        message, spots = ONE_PHRASE, [Spot(entry.path, BOTH, values)]
    else:
        message, spots = MESSAGE, [holding(e, holder.name, label(t)) for t, e in in_order]
    return Problem(
        message=message,
        values=values,
        spot=spots[0],
        related=tuple(spots[1:]),
        subjects=(anchor[0], other[0]),
        holders=(holder.name,),
    )


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    topic = params["anchor"]
    for other in params["others"]:
        yield Constraint("apart", draft.naming(topic), draft.naming(other), about=(topic, other))


def _pairs(params: Params) -> Iterator[Pair]:
    for at, other in enumerate(params["others"]):
        yield Pair((params["anchor"], other), ("params", "others", at), is_apart=True)


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, pairs=_pairs)
