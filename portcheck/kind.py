"""This file holds what a kind of rule is: what it checks, by which params, and what it asks."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.finding import Path
from portcheck.plan.model import Plan
from portcheck.problem import Problem
from portcheck.schema.accept import Schema
from portcheck.wording import Text

Params = Mapping[str, Any]
"""The values that a rule gives to its kind; they fit the schema of that kind."""

TOPIC: Schema = {"type": "string", "format": "topic"}
FUNCTION: Schema = {"type": "string", "format": "function"}
TEXT: Schema = {"type": "string"}
COUNT: Schema = {"type": "integer", "minimum": 1}
PERCENT: Schema = {**COUNT, "maximum": 100}


def params_schema(required: Mapping[str, Schema], optional: Mapping[str, Schema] = {}) -> Schema:
    """Make the schema of the params that a rule of a kind has to give, and of those that it may."""
    return {
        "type": "object",
        "additionalProperties": False,
        **({"required": [*required]} if required else {}),
        "properties": {**required, **optional},
    }


def param(nl: str, en: str, schema: Schema) -> Schema:
    """Describe a param in both languages; the schema says what value it takes."""
    return {"description": Text(nl, en), **schema}


def list_of(items: Schema, *, least: int = 1, most: int | None = None) -> Schema:
    """Make the schema of a list; without `most` it may be of any length."""
    bounds = {"minItems": least} if most is None else {"minItems": least, "maxItems": most}
    return {"type": "array", **bounds, "items": items}


NO_PARAMS = params_schema(required={})
"""The schema of a kind that has none."""

EACH = "*"
"""In a path into a plan that a rule gives: every item of a list."""


class Pair(NamedTuple):
    """Two topics, or roles in verbonden partijen, that a rule keeps together or apart.

    The first `roles` of the names are roles (0, 1 or 2); `path` leads to where the rule says so.
    """

    names: tuple[str, str]
    path: Path
    is_apart: bool = False
    roles: int = 0


def unmoved(_draft: Draft, _params: Params) -> Iterable[Constraint]:
    """Constrain nothing: no move changes what a rule finds, or a search cannot tell."""
    return ()


def always(_params: Params) -> bool:
    """Tell that something is so, whatever the params are."""
    return True


def never(_params: Params) -> bool:
    """Tell that something is not so, whatever the params are."""
    return False


def is_topic(schema: Schema) -> bool:
    """Tell by its schema whether a param is the id of a topic."""
    return schema.get("format") == "topic"


def is_list_of_topics(schema: Schema) -> bool:
    """Tell by its schema whether a param is a list of ids of topics."""
    return is_topic(schema.get("items", {}))


class Kind(NamedTuple):
    """A kind of rule: what it checks, the JSON Schema of its params, and what applies it.

    The schema describes each param in both languages: its `description` is a Text. A topic id among
    the params has `"format": "topic"`, a function of holders `"format": "function"`, a schema of
    its own `"format": "schema"`, a name to be found by its words `"format": "name"`; all are
    checked at load. Keys that lead into a plan have `"format": "path"`, and are reviewed.

    `constraints` says for a search what `problems` checks: where the rule finds nothing, a plan
    breaks none of them. `is_beyond_search` says when no constraint can say it.
    `is_of_absence` says when a rule of the kind speaks of what a plan lacks: a published sample
    (`volledig: false`) lacks nothing, so such a rule is not judged on it.

    `is_of_whole` says when the unread rest of a plan could refute what a rule of the kind finds, as
    where two topics must lie together: it is not judged on a plan that is read in part.

    `is_of_core` marks a kind without params that the core has a rule of: another rule could find no
    more, so a user's own pack cannot have one.

    `counts_holders` marks a kind about how many holders there are, or how long they work.
    `is_of_plans`: needs a plan's own names or opgaven, so a search over rules alone skips it.

    `pairs` are what a rule of the kind keeps together or apart; they are compared with those of
    other rules. `is_idle` says when a rule can never find anything because of its `topics`.
    """

    about: Text
    params: Schema
    problems: Callable[[Plan, Params], Iterable[Problem]]
    constraints: Callable[[Draft, Params], Iterable[Constraint]]
    is_of_absence: Callable[[Params], bool] = never
    is_beyond_search: Callable[[Params], bool] = never
    is_of_whole: bool = False
    counts_holders: bool = False
    is_of_plans: bool = False
    is_of_core: bool = False
    pairs: Callable[[Params], Iterable[Pair]] = lambda _params: ()
    is_idle: Callable[[Params], bool] = never

    def topics(self, params: Params) -> list[tuple[Path, str]]:
        """Give each topic id among the params of a rule, with the path to it in them."""
        found: list[tuple[Path, str]] = []
        for key, schema in self.params["properties"].items():
            value = params.get(key)
            if value is None:
                continue
            if is_topic(schema):
                found.append(((key,), value))
            elif is_list_of_topics(schema):
                found += [((key, at), topic) for at, topic in enumerate(value)]
        return found
