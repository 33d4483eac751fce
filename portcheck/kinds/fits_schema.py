"""This file checks a part of the plan against a JSON Schema, for what no other kind covers."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from portcheck.finding import Path
from portcheck.kind import EACH, TEXT, Kind, Params, param, params_schema, unmoved
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot
from portcheck.schema.accept import compile_schema, parts
from portcheck.wording import Text

if TYPE_CHECKING:
    from portcheck.schema.unfit import Misfit

ABOUT = Text(
    "toetst een deel van het plan aan een JSON Schema, en meldt wat de regel zelf zegt: voor wat "
    "geen andere soort controleert",
    "checks a part of the plan against a JSON Schema, with the rule's own message: for what no "
    "other kind covers",
)
PARAMS = params_schema(
    required={
        "path": param(
            "De sleutels die leiden naar wat moet passen, met '*' voor alles in een lijst: "
            "[portefeuillehouders, '*', fte]. Zonder sleutels het hele plan. Wat er niet staat "
            "of leeg is gelaten, wordt niet beoordeeld.",
            "The keys that lead to what has to fit, with '*' for all in a list: "
            "[portefeuillehouders, '*', fte]. Without keys, the whole plan. What is not there "
            "or left empty is not judged.",
            {"type": "array", "format": "path", "items": TEXT},
        ),
        "schema": param(
            "Het JSON Schema waarin dat moet passen. Een sleutel die leeg is gelaten, telt als "
            "afwezig. Patronen (pattern) en verwijzingen ($ref) worden niet gelezen.",
            "The JSON Schema that it has to fit. A key that is left empty counts as absent. "
            "Patterns (pattern) and references ($ref) are not read.",
            {"type": "object", "format": "schema"},
        ),
    }
)

MESSAGE = Text("{summary}", "{summary}")
LACKING = Text('"{key}" is niet ingevuld', '"{key}" is not filled in')

_OF_ABSENCE = frozenset(("required", "minItems", "contains"))
"""The keywords that ask for something to be there."""

_IN_HANDS = frozenset(("onderwerpen", "eigenaar", "opdrachtgever"))
"""The keys of a plan that say who holds what."""

_NAMES = ("naam", "onderwerp", "regel")


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    schema = _from_top(params)
    data = _filled(plan.data)
    if compile_schema(schema)(data):
        return
    # 2 ms, and jsonschema's 80, that a plan which fits need not wait for
    from portcheck.schema.explain import misfits

    problems: dict[Path, Problem] = {}
    for misfit in misfits(data, schema):
        problem = _problem(plan, misfit)
        problems.setdefault(problem.spot.path, problem)
    yield from problems.values()


def _from_top(params: Params) -> Mapping[str, Any]:
    """Make a schema for the whole plan from the rule's schema for a part of it."""
    schema: Mapping[str, Any] = params["schema"]
    for step in reversed(params["path"]):
        schema = {"items": schema} if step == EACH else {"properties": {step: schema}}
    return schema


def _filled(value: Any) -> Any:
    """Leave out the keys that are left empty."""
    if isinstance(value, dict):
        return {key: _filled(item) for key, item in value.items() if item is not None}
    return [_filled(item) for item in value] if isinstance(value, list) else value


def _problem(plan: Plan, misfit: "Misfit") -> Problem:
    spot = Spot(misfit.path, misfit.message, misfit.values)
    names = [*_steps_by_name(plan.data, misfit.path)]
    if "key" in misfit.values:
        names.append(str(misfit.values["key"]))
        spot = Spot((*misfit.path, names[-1]), LACKING, misfit.values, at_key=True)
    owner = tuple(names[1:2]) if misfit.path[1:2] and isinstance(misfit.path[1], int) else ()
    is_holder = names[:1] == ["portefeuillehouders"]
    return Problem(
        message=MESSAGE,
        spot=spot,
        subjects=() if is_holder else owner,
        holders=owner if is_holder else (),
        role=" ".join((*names[:1], *names[1 + len(owner) :])),
    )


def _steps_by_name(node: Any, path: Path) -> Iterator[str]:
    """Yield the steps of a path, with the name of an item of a list instead of its number."""
    for step in path:
        node = node[step]
        yield step if isinstance(step, str) else _name(node)


def _name(item: Any) -> str:
    if isinstance(item, dict):
        return next(str(item[key]) for key in _NAMES if key in item)
    return str(item)


def _is_of_absence(params: Params) -> bool:
    return not all(_OF_ABSENCE.isdisjoint(schema) for schema in _within(params["schema"]))


def _is_beyond_search(params: Params) -> bool:
    """Tell whether the schema is about who holds what: a search cannot apply it to that."""
    schemas = _within(_from_top(params))
    keys = (
        key for one in schemas for key in (*one.get("properties", ()), *one.get("required", ()))
    )
    return not _IN_HANDS.isdisjoint(keys)


def _within(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield a schema and the schemas in it."""
    yield schema
    for _, part in parts(schema):
        yield from _within(part)


KIND = Kind(
    ABOUT,
    PARAMS,
    _problems,
    unmoved,
    is_of_absence=_is_of_absence,
    is_of_whole=True,
    is_beyond_search=_is_beyond_search,
)
