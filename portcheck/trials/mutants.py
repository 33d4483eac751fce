"""This file makes mutants of a rule: its params with one change, which some case should notice."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, islice
from typing import Any, NamedTuple

from portcheck.kind import is_topic
from portcheck.plan.bodies import SORTS
from portcheck.plan.functions import function_of
from portcheck.rulebook.rules import Rule
from portcheck.schema.accept import compile_schema
from portcheck.trials.changes import without
from portcheck.wording import UNSAID, Text

MOST = 60
"""The most mutants of one param: nobody reads a longer list of those that go unnoticed."""

BORDER = Text(
    "voeg een plan toe dat bij de ene waarde wel wordt gemeld en bij de andere niet{at}",
    "add a plan that is reported with only one of the two values{at}",
)
AT = Text(", bijvoorbeeld met {at}", ", such as one with {at}")
INSTEAD = Text("met {param} {new} in plaats van {old}", "with {param} {new} instead of {old}")
INSIDE = Text(
    'met "{new}" in plaats van "{old}" in {param}', 'with "{new}" instead of "{old}" in {param}'
)
WITHOUT = Text("zonder {param}", "without {param}")
WITHOUT_HELP = Text(
    "voeg een plan toe waarvan de uitkomst alleen daarvan afhangt",
    "add a plan whose outcome depends on that alone",
)
LEFT_OUT = Text('zonder "{old}" in {param}', 'without "{old}" in {param}')
LEFT_OUT_HELP = Text(
    'voeg een plan toe waarvan de uitkomst alleen van "{old}" afhangt',
    'add a plan whose outcome depends on "{old}" alone',
)
ADDED = Text('met ook "{new}" in {param}', 'with "{new}" in {param} too')
ADDED_HELP = Text(
    'voeg een plan toe met "{new}" op de plaats van wat in {param} staat, waarbij de regel zwijgt',
    'add a plan with "{new}" in place of what is in {param} now, on which the rule is silent',
)
SWAPPED_HELP = Text(
    'voeg een plan toe waarin "{old}" iets uitmaakt en "{new}" niet',
    'add a plan in which "{old}" matters and "{new}" does not',
)
MERGED = Text("met {param} en {new} als één lijst", "with {param} and {new} as one list")
MERGED_HELP = Text(
    "voeg een plan toe waarin iets uit de ene lijst op de plaats van de andere staat",
    "add a plan in which something of one list stands in the place of the other",
)

_BOUNDS: dict[str, Callable[[float, float], float]] = {"min": min, "max": max}


class Mutant(NamedTuple):
    """A rule's params with one change: which param, what is changed, and what case would notice."""

    params: Mapping[str, Any]
    param: str
    said: Text
    help: Text
    values: Mapping[str, object]


class _Change(NamedTuple):
    """Another value for a param, or for something in it; `old` and `new` are what is shown."""

    value: object
    said: Text
    help: Text
    old: object = ""
    new: object = ""
    at: Text = UNSAID

    def within(self, value: object) -> "_Change":
        """Give the change as one of the list or mapping around it, which becomes `value`."""
        said = INSIDE if self.said is INSTEAD else self.said
        return self._replace(value=value, said=said)


def mutants(rule: Rule, others: Sequence[str]) -> list[Mutant]:
    """Give the mutants of a rule whose params fit the schema of its kind.

    `others` are topics to put in the place of those that the rule names.
    """
    fits = compile_schema(rule.check.params)
    return [mutant for mutant in _all(rule, others) if fits(mutant.params)]


def _all(rule: Rule, others: Sequence[str]) -> Iterator[Mutant]:
    for param, value in rule.params.items():
        part = rule.check.params.get("properties", {}).get(param, {})
        for change in islice(_changes_of(param, value, part, others), MOST):
            yield _mutant({**rule.params, param: change.value}, param, change)
        yield _mutant(without(rule.params, param), param, _Change(None, WITHOUT, WITHOUT_HELP))
    yield from _merged(rule)


def _mutant(params: Mapping[str, Any], param: str, change: _Change) -> Mutant:
    values = {"param": param, "old": change.old, "new": change.new, "at": change.at}
    return Mutant(params, param, change.said, change.help, values)


def _changes_of(
    param: str, value: object, schema: Mapping[str, Any], others: Sequence[str]
) -> Iterator[_Change]:
    """Yield a value changed in one place, whether the schema allows it or not."""
    if isinstance(value, bool):
        yield _Change(not value, INSTEAD, BORDER, _shown(value), _shown(not value))
    elif isinstance(value, int | float):
        yield from _off_by_one(param, value)
    elif isinstance(value, str):
        for other in _choices(schema, others) or _counterparts(schema, value):
            if other != value:
                help_ = BORDER if "enum" in schema else SWAPPED_HELP
                yield _Change(other, INSTEAD, help_, value, other)
    elif isinstance(value, list):
        yield from _of_list(param, value, schema.get("items", {}), others)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield _Change(without(value, key), LEFT_OUT, LEFT_OUT_HELP, key)
            inner = schema.get("properties", {}).get(key, {})
            for change in _changes_of(key, part, inner, others):
                yield change.within({**value, key: change.value})


def _off_by_one(param: str, value: float) -> Iterator[_Change]:
    """Yield a number with its last digit one lower and one higher: 1.4 and 1.6 for 1.5."""
    written = Decimal(str(value))
    step = Decimal((0, (1,), min(int(written.as_tuple().exponent), 0)))
    for changed in (written - step, written + step):
        new = int(changed) if isinstance(value, int) else float(changed)
        yield _Change(new, INSTEAD, BORDER, value, new, _border(param, value, new))


def _border(param: str, value: float, new: float) -> Text:
    """Name the count that a min_… or max_… param of `value` and one of `new` judge differently."""
    decides = _BOUNDS.get(param.partition("_")[0])
    if decides is None or not isinstance(value, int) or "percent" in param:
        return UNSAID
    return AT.filled({"at": decides(value, new)})


def _choices(schema: Mapping[str, Any], others: Sequence[str]) -> Sequence[str]:
    allowed: Sequence[str] = schema.get("enum", ())
    return others if is_topic(schema) else allowed


def _counterparts(schema: Mapping[str, Any], function: str) -> list[str]:
    """Give the other function in the same sort of body: the chair's for a member's, or reverse."""
    if schema.get("format") != "function":
        return []
    pairs = ((sort.member, sort.chair) for sort in SORTS.values())
    own = function_of(function)
    return next(([one for one in pair if one != own] for pair in pairs if own in pair), [])


def _of_list(
    param: str, value: list[Any], schema: Mapping[str, Any], others: Sequence[str]
) -> Iterator[_Change]:
    for at, item in enumerate(value):
        rest = [*value[:at], *value[at + 1 :]]
        yield _Change(rest, LEFT_OUT, LEFT_OUT_HELP, _shown(item))
    for at, item in enumerate(value):
        for change in _changes_of(param, item, schema, others):
            yield change.within([*value[:at], change.value, *value[at + 1 :]])
    for other in _choices(schema, others):
        if other not in value:
            yield _Change([*value, other], ADDED, ADDED_HELP, new=other)


def _merged(rule: Rule) -> Iterator[Mutant]:
    """Yield the params with two lists of the same sort joined, under the names of both."""
    known = rule.check.params.get("properties", {})
    lists = [(param, value) for param, value in rule.params.items() if isinstance(value, list)]
    for (param, one), (other, more) in combinations(lists, 2):
        if known[param].get("items") != known[other].get("items"):
            continue
        both = [*one, *(item for item in more if item not in one)]
        change = _Change(both, MERGED, MERGED_HELP, new=other)
        yield _mutant({**rule.params, param: both, other: both}, param, change)


def _shown(value: object) -> object:
    """Show a value as YAML writes it; "…" for a list or a mapping."""
    if isinstance(value, bool):
        return str(value).lower()
    return "…" if isinstance(value, dict | list) else value
