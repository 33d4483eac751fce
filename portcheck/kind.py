"""This file holds what a kind of rule is: what it checks, by which params, and what it asks."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.finding import Path
from portcheck.plan.model import Plan
from portcheck.problem import Problem
from portcheck.wording import Text

Params = Mapping[str, Any]
"""What a rule gives its kind to go by; they fit the schema of that kind."""

NO_PARAMS = {"type": "object", "additionalProperties": False, "properties": {}}
"""The schema of a kind that has none."""

EACH = "*"
"""Stands for all in a list, among the keys of a path into a plan that a rule gives."""


class Pair(NamedTuple):
    """Two that a rule keeps together or apart: topics, or roles in verbonden partijen and topics.

    So many of them, from the first on, are `roles`; `path` leads to where the rule says so.
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


def is_topic(schema: Mapping[str, Any]) -> bool:
    """Tell by its schema whether a param is the id of a topic."""
    return schema.get("format") == "topic"


def is_list_of_topics(schema: Mapping[str, Any]) -> bool:
    """Tell by its schema whether a param is a list of them."""
    return is_topic(schema.get("items", {}))


class Kind(NamedTuple):
    """A kind of rule: what it checks, the JSON Schema of its params, and what applies it.

    The schema describes each param in both languages: its `description` is a Text. A topic id among
    the params has `"format": "topic"`, a function of holders `"format": "function"`, a schema of
    its own `"format": "schema"`, a name to be found by its words `"format": "name"`; all are
    checked at load. Keys that lead into a plan have `"format": "path"`, and are reviewed.

    `constraints` says the same of a division in the terms of a search, so that a plan breaks none
    of them where the rule finds nothing; `is_beyond_search` says when that cannot be said.
    `is_of_absence` says when a rule of the kind speaks of what a plan lacks: a published sample
    (`volledig: false`) lacks nothing, so such a rule is not judged on it.

    `is_of_whole` says when more of a plan could show what a rule of the kind finds to be untrue, as
    where it asks for two topics to lie together: it is not judged on a plan that is read in part.

    `is_of_core` marks a kind without params of which the core has a rule already: no other can find
    more, so it is for no pack of one's own.

    `counts_holders` marks a kind that speaks of how many holders there are, or for how long they
    work; `is_of_plans` one about names or opgaven, of which rules alone, without a plan, know none.

    `pairs` are what a rule of the kind asks of two, which is held against what other rules ask of
    them; `is_idle` says when the `topics` of a rule keep it from ever finding anything. `example`
    is the file of a rule EIG101 where no bundled rule shows the kind.
    """

    about: Text
    params: Mapping[str, Any]
    problems: Callable[[Plan, Params], Iterable[Problem]]
    constraints: Callable[[Draft, Params], Iterable[Constraint]]
    is_of_absence: Callable[[Params], bool] = never
    is_of_whole: Callable[[Params], bool] = never
    is_beyond_search: Callable[[Params], bool] = never
    counts_holders: bool = False
    is_of_plans: bool = False
    is_of_core: bool = False
    pairs: Callable[[Params], Iterable[Pair]] = lambda _params: ()
    is_idle: Callable[[Params], bool] = never
    example: str = ""

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
