"""This file holds what a kind of rule is, and what it yields: problems at paths into the plan."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.finding import Path, Span
from portcheck.plan.model import Entry, Plan
from portcheck.wording import UNSAID, Text

EACH = "*"
"""Stands for all in a list, among the keys of a path into a plan that a rule gives."""

MOST_SHOWN = 3
"""Of more than these a message only gives the number; each is shown at its place."""

HELD = Text("bij {holder}", "held by {holder}")
TOPIC_HELD = Text("{topic}, bij {holder}", "{topic}, held by {holder}")


class Spot(NamedTuple):
    """A path into the plan and the local fact to be shown there; the document knows its line.

    What stands outside the data, such as a comment, gives its span itself.
    """

    path: Path
    label: Text = UNSAID
    values: Mapping[str, object] = {}
    at_key: bool = False
    span: Span | None = None


class Problem(NamedTuple):
    """What a kind found, before it has a language, a line or a severity.

    The message may use `{summary}` for the rule's own summary. `role` tells problems of one rule
    with the same subjects and holders apart; it enters the fingerprint, the message does not.
    What is said once of the whole plan names its holders, and stays the same thing when one of them
    comes or goes; so does what is said of a holder, when one of its subjects does.
    """

    message: Text
    spot: Spot
    values: Mapping[str, object] = {}
    related: tuple[Spot, ...] = ()
    subjects: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()
    role: str = ""
    is_of_plan: bool = False
    is_of_holder: bool = False


def holding(entry: Entry, holder: str, topic: Text = UNSAID) -> Spot:
    """Show at a phrase who holds it, and which topic it names, where that needs saying."""
    values = {"holder": holder, "topic": topic}
    return Spot(entry.path, TOPIC_HELD if topic else HELD, values)


def shown(phrases: Iterable[str]) -> list[object]:
    """Give the first phrases in quotes, and how many more there are, as a message lists them."""
    return listed([f'"{phrase}"' for phrase in phrases])


def listed(named: Sequence[object]) -> list[object]:
    """Give the first of what is named, and how many more there are, as a message lists them."""
    more = len(named) - MOST_SHOWN
    return [*named[:MOST_SHOWN], f"… (+{more})"] if more > 0 else [*named]


NO_PARAMS = {"type": "object", "additionalProperties": False, "properties": {}}
"""The schema of a kind that has none."""


def unmoved(_draft: Draft, _params: Mapping[str, Any]) -> Iterable[Constraint]:
    """Constrain nothing: whoever holds what, a rule of the kind finds the same."""
    return ()


def always(_params: Mapping[str, Any]) -> bool:
    """Tell that something is so, whatever the params are."""
    return True


class Pair(NamedTuple):
    """Two that a rule keeps together or apart: topics, or roles in verbonden partijen and topics.

    So many of them, from the first on, are `roles`; `path` leads to where the rule says so.
    """

    names: tuple[str, str]
    path: Path
    is_apart: bool = False
    roles: int = 0


class Kind(NamedTuple):
    """A kind of rule: what it checks, the JSON Schema of its params, and what applies it.

    The schema describes each param in both languages: its `description` is a Text. A topic id among
    the params has `"format": "topic"`, a function of holders `"format": "function"`, a schema of
    its own `"format": "schema"`, a name to be found by its words `"format": "name"`; all are
    checked at load. Keys that lead into a plan have `"format": "path"`, and are reviewed.

    `constraints` says the same of a division in the terms of a search, so that a plan breaks none
    of them where the rule finds nothing; `is_beyond_search` says when that cannot be said.
    `of_absence` says when a rule of the kind speaks of what a plan lacks: a published sample
    (`volledig: false`) lacks nothing, so such a rule is not judged on it. `example` is the file of
    a rule EIG101 where no bundled rule shows the kind. `pairs` are what a rule of the kind asks of
    two, which is held against what other rules ask of them.

    `counts_holders` marks a kind that speaks of how many holders there are, or for how long they
    work; `is_of_plans` one about names or opgaven, of which rules alone, without a plan, know none.
    """

    about: Text
    params: Mapping[str, Any]
    problems: Callable[[Plan, Mapping[str, Any]], Iterable[Problem]]
    constraints: Callable[[Draft, Mapping[str, Any]], Iterable[Constraint]]
    of_absence: Callable[[Mapping[str, Any]], bool] = lambda _params: False
    is_beyond_search: Callable[[Mapping[str, Any]], bool] = lambda _params: False
    example: str = ""
    pairs: Callable[[Mapping[str, Any]], Iterable[Pair]] = lambda _params: ()
    counts_holders: bool = False
    is_of_plans: bool = False
