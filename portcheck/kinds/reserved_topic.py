"""This file checks that a topic which belongs to an office lies with whoever holds that office."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import FUNCTION, TOPIC, Kind, Params, param, params_schema
from portcheck.plan.model import Entry, Plan, firsts
from portcheck.problem import Problem, at_name, holding
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat een onderwerp dat bij een functie hoort, niet als geheel bij een ander ligt; "
    "heeft niemand in het plan die functie, dan zwijgt de regel",
    "checks that a topic which belongs to a function does not lie as a whole with somebody else; "
    "where nobody in the plan has that function, the rule is silent",
)
PARAMS = params_schema(
    required={
        "topic": param(
            "Het onderwerp dat bij de functie hoort.",
            "The topic that belongs to the function.",
            TOPIC,
        ),
        "function": param(
            "De functie, zoals zij in het plan staat.",
            "The function, as the plan has it.",
            FUNCTION,
        ),
    }
)

MESSAGE = Text(
    "{holder} heeft {topic}, en is geen {function}", "{holder} holds {topic}, and is no {function}"
)
OFFICE = Text("de {function}", "the {function}")


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    topic, function = params["topic"], params["function"]
    in_office = plan.of_function(function)
    if not in_office:
        return
    label = plan.register.label(topic)
    office = tuple(
        at_name(holder, OFFICE, {"function": function})
        for holder in in_office
        if not holder.is_member
    )
    elsewhere = firsts(
        (holder, entry)
        for holder, entry in plan.held.get(topic, ())
        if holder.function != in_office[0].function and _is_whole(entry, topic)
    )
    for holder, entry in elsewhere:
        yield Problem(
            message=MESSAGE,
            values={"holder": holder.name, "topic": label, "function": function},
            spot=holding(entry, holder.name, label),
            related=office,
            subjects=(topic,),
            holders=(holder.name,),
        )


def _is_whole(entry: Entry, topic: str) -> bool:
    """Tell whether a phrase names the whole of a topic, and shares it with nobody."""
    claims = entry.reading.claims
    return not entry.is_shared and any(c.is_whole and c.topic == topic for c in claims)


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    in_office = draft.of_function(params["function"])
    if in_office:
        topic = params["topic"]
        whole = (number for number, entry in draft.firsts() if _is_whole(entry, topic))
        yield Constraint("reserved", frozenset(whole), in_office, about=(topic,))


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, is_of_whole=True)
