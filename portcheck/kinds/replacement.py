"""This file checks that everybody of one function has somebody else as a replacement."""

from collections.abc import Iterator
from itertools import chain

from portcheck.kind import FUNCTION, Kind, Params, list_of, param, params_schema, unmoved
from portcheck.phrases.words import split
from portcheck.plan.model import Plan
from portcheck.problem import ALL_HOLDERS, Problem, Spot, at_name
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat ieder met een bepaalde functie een ander als vervanger heeft",
    "checks that everybody of one function has somebody else as a replacement",
)
PARAMS = params_schema(
    required={
        "function": param("Over wie de regel gaat.", "Whom the rule is about.", FUNCTION),
    },
    optional={
        "said_by": param(
            "Het begin van een woord, zoals loco, waarmee iemands onderwerpen of functie "
            "zeggen wie er vervangt; staat er zo een in het plan, dan ontbreekt er geen "
            "vervanger.",
            "The beginning of a word, such as loco, by which somebody's topics or function say "
            "who replaces; where the plan has such a word, no replacement is missing.",
            list_of({"type": "string", "minLength": 1}),
        ),
    },
)

NONE = Text("{summary}; het gaat om {holders}", "{summary}; missing for {holders}")
ITSELF = Text("{holder} vervangt zichzelf", "{holder} is their own replacement")


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    holders = plan.of_function(params["function"])
    lacking = tuple(holder.name for holder in holders if not holder.replacements)
    if lacking and plan.is_complete and not _is_said(plan, params):
        yield Problem(
            message=NONE,
            values={"holders": lacking},
            spot=ALL_HOLDERS,
            holders=lacking,
            is_of_plan=True,
        )
    for holder in holders:
        if holder.name in holder.replacements:
            path = plan.places((*holder.path, "vervanger"))[holder.name]
            yield Problem(
                message=ITSELF,
                values={"holder": holder.name},
                spot=at_name(holder),
                related=(Spot(path),),
                holders=(holder.name,),
                role="itself",
            )


def _is_said(plan: Plan, params: Params) -> bool:
    """Tell whether a topic says who replaces, or a title of somebody with another function."""
    beginnings = tuple(params.get("said_by", ()))
    topics = (entry.reading.words for holder in plan.holders for entry in holder.entries)
    others = (holder for holder in plan.holders if holder.function != params["function"])
    titles = (split(holder.title) for holder in others)
    return any(word.startswith(beginnings) for word in chain.from_iterable((*topics, *titles)))


KIND = Kind(ABOUT, PARAMS, _problems, unmoved, is_of_whole=True)
