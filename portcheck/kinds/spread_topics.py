"""This file checks that nobody holds more than a given number of topics to be spread."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.finding import Path
from portcheck.kind import COUNT, TOPIC, Kind, Pair, Params, list_of, param, params_schema
from portcheck.plan.model import Entry, Plan
from portcheck.problem import TOPIC_HELD, Problem, Spot, listed
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat onderwerpen gespreid liggen: niemand heeft er meer dan een bepaald aantal van",
    "checks that topics are spread: nobody holds more than so many of them",
)
MOST = 50
"""The most topics: more are no longer the few large ones."""

PARAMS = params_schema(
    required={
        "topics": param(
            "De onderwerpen die gespreid horen te liggen.",
            "The topics that are to be spread.",
            list_of(TOPIC, least=2, most=MOST),
        ),
    },
    optional={
        "most": param(
            "Hoeveel ervan één portefeuillehouder ten hoogste heeft.",
            "How many of them one holder has at most.",
            {"default": 1, **COUNT},
        ),
    },
)

MESSAGE = Text(
    "{holder} heeft {count} onderwerpen die gespreid horen te liggen, ten hoogste {most} "
    "verwacht: {topics}",
    "{holder} holds {count} topics that are to be spread, at most {most} expected: {topics}",
)


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    held: dict[str, dict[str, Entry]] = {}
    for topic in params["topics"]:
        for holder, entry in plan.first_entries(topic):
            held.setdefault(holder.name, {})[topic] = entry
    for name, topics in held.items():
        if len(topics) > _most(params):
            yield _problem(plan, name, topics, _most(params))


def _problem(plan: Plan, holder: str, topics: Mapping[str, Entry], most: int) -> Problem:
    labels: dict[Path, list[Text]] = {}
    for topic, entry in sorted(topics.items(), key=lambda item: (item[1].path, item[0])):
        labels.setdefault(entry.path, []).append(plan.register.label(topic))
    spots = [
        Spot(path, TOPIC_HELD, {"holder": holder, "topic": named}) for path, named in labels.items()
    ]
    return Problem(
        message=MESSAGE,
        values={
            "holder": holder,
            "count": len(topics),
            "most": most,
            "topics": listed([topic for named in labels.values() for topic in named]),
        },
        spot=spots[0],
        related=tuple(spots[1:]),
        subjects=tuple(topics),
        holders=(holder,),
        is_of_holder=True,
    )


def _most(params: Params) -> int:
    most: int = params.get("most", 1)
    return most


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    every = map(draft.naming, dict.fromkeys(params["topics"]))
    yield Constraint("spread", many=tuple(filter(None, every)), most=_most(params))


def _pairs(params: Params) -> Iterator[Pair]:
    if _most(params) == 1:
        for both in combinations(dict.fromkeys(params["topics"]), 2):
            yield Pair(both, ("params", "topics"), is_apart=True)


def _is_idle(params: Params) -> bool:
    return len({*params["topics"]}) <= _most(params)


KIND = Kind(
    ABOUT,
    PARAMS,
    _problems,
    _constraints,
    is_of_whole=True,
    pairs=_pairs,
    is_idle=_is_idle,
)
