"""This file checks that some holder names a topic; a phrase that may mean it silences the rule."""

from collections.abc import Iterator

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import TOPIC, Kind, Params, always, list_of, param, params_schema
from portcheck.plan.model import Plan, is_recorded
from portcheck.problem import ALL_HOLDERS, Problem
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat iemand een onderwerp heeft; een tekst die het kan betekenen, is genoeg",
    "checks that some holder names a topic; a phrase that may mean it is enough",
)
PARAMS = params_schema(
    required={
        "topic": param(
            "Het onderwerp dat iemand hoort te hebben.", "The topic that should be named.", TOPIC
        ),
    },
    optional={
        "covered_by": param(
            "Ruimere onderwerpen: wie een daarvan heeft, heeft dit er misschien bij; dan "
            "zwijgt de regel.",
            "Wider topics: whoever has one of them may well have this one too, so the rule is "
            "silent.",
            list_of(TOPIC),
        ),
        "recorded_under": param(
            "De sleutel waaronder het plan op een andere manier zegt wie het heeft; is die "
            "ingevuld, dan zwijgt de regel.",
            "The key of the plan that says in another way who has it; where it is filled in, "
            "the rule is silent.",
            {"enum": ["opgaven", "verbonden_partijen"]},
        ),
    },
)

MESSAGE = Text('geen portefeuillehouder heeft "{topic}"', 'no holder has "{topic}"')


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    if _is_recorded(plan, params) or not plan.mentioned.isdisjoint(_enough(params)):
        return
    topic = params["topic"]
    yield Problem(
        message=MESSAGE,
        values={"topic": plan.register.label(topic)},
        spot=ALL_HOLDERS,
        subjects=(topic,),
    )


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    if not _is_recorded(draft.plan, params):
        named = (draft.mentioning(topic) for topic in _enough(params))
        yield Constraint("present", frozenset().union(*named))


def _enough(params: Params) -> tuple[str, ...]:
    return (params["topic"], *params.get("covered_by", ()))


def _is_recorded(plan: Plan, params: Params) -> bool:
    return "recorded_under" in params and is_recorded(plan.data.get(params["recorded_under"]))


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, is_of_absence=always)
