"""This file checks that topics which belong together lie with one holder."""

from collections.abc import Iterator
from itertools import combinations

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import TOPIC, Kind, Pair, Params, list_of, param, params_schema
from portcheck.plan.model import Plan
from portcheck.problem import Problem, holding
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat onderwerpen die bij elkaar horen, bij één portefeuillehouder liggen; wat "
    "niemand heeft, of iemand samen met een ander, telt niet mee",
    "checks that topics which belong together lie with one holder; a topic that nobody holds, or "
    "that is shared, does not count",
)
MOST = 20
"""The most topics: no portfolio holds more, and each is compared with each other."""

PARAMS = params_schema(
    required={
        "topics": param(
            "De onderwerpen die één portefeuillehouder samen hoort te hebben.",
            "The topics that one holder should have together.",
            list_of(TOPIC, least=2, most=MOST),
        ),
    }
)

MESSAGE = Text(
    '{phrases} en "{last}" liggen bij verschillende portefeuillehouders',
    '{phrases} and "{last}" lie with different holders',
)


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    held = {topic: plan.first_entries(topic) for topic in _certain(plan, params)}
    holders = {topic: {holder.name for holder, _ in held[topic]} for topic in held if held[topic]}
    apart = {
        topic
        for one, other in combinations(holders, 2)
        if holders[one].isdisjoint(holders[other])
        for topic in (one, other)
    }
    if not apart:
        return
    places = sorted(
        ((entry, topic, holder.name) for topic in apart for holder, entry in held[topic]),
        key=lambda place: (place[0].path, place[1]),
    )
    firsts = {topic: (entry.path, entry.phrase) for entry, topic, _ in reversed(places)}
    *phrases, last = (phrase for _, phrase in sorted(set(firsts.values())))
    spots = [holding(entry, name, plan.register.label(topic)) for entry, topic, name in places]
    yield Problem(
        message=MESSAGE,
        values={"phrases": [f'"{phrase}"' for phrase in phrases], "last": last},
        spot=spots[0],
        related=tuple(spots[1:]),
        subjects=tuple(apart),
        holders=tuple({name for *_, name in places}),
    )


def _certain(plan: Plan, params: Params) -> Iterator[str]:
    """Yield the topics that are not shared: with whom another is shared is not known."""
    return (topic for topic in params["topics"] if not plan.is_shared(topic))


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    for one, other in combinations(_certain(draft.plan, params), 2):
        yield Constraint("together", draft.naming(one), draft.naming(other))


def _pairs(params: Params) -> Iterator[Pair]:
    for both in combinations(dict.fromkeys(params["topics"]), 2):
        yield Pair(both, ("params", "topics"))


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, is_of_whole=True, pairs=_pairs)
