"""This file holds what a kind of rule finds: problems, at paths into the plan."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from portcheck.finding import Path, Span
from portcheck.plan.model import Affiliate, Entry, Holder, Opgave
from portcheck.wording import UNSAID, Text

MOST_SHOWN = 3
"""A message lists so many and counts the rest; each is shown at its place."""

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
    Where it `is_of_plan`, it is one problem of the whole plan: it stays the same one when a holder
    in it comes or goes. Where it `is_of_holder`, it stays the same when one of its subjects does.
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


ALL_HOLDERS = Spot(("portefeuillehouders",))
"""Where the list of holders stands: for what is said of all together, or of nobody."""


def at_name(
    named: Holder | Affiliate | Opgave, label: Text = UNSAID, values: Mapping[str, object] = {}
) -> Spot:
    """Show the name of a holder, a verbonden partij or an opgave, and what is to be said there."""
    return Spot((*named.path, "naam"), label, values)


def at_each(
    holders: Iterable[Holder], key: str, message: Text, subject: str, **values: object
) -> Problem:
    """Report once what several holders have under a key: at the first, with the others beside."""
    first, *others = (Spot((*holder.path, key)) for holder in holders)
    return Problem(
        message=message, values=values, spot=first, related=tuple(others), subjects=(subject,)
    )


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
