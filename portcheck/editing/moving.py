"""This file moves topics and roles from one holder to another, in the text of a plan.

Every other value, every comment and the layout stay as they are.
"""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from portcheck.editing.layout import EditError, Layout
from portcheck.editing.pieces import piece_at, piece_of
from portcheck.editing.scalar import scalar
from portcheck.editing.written import Written
from portcheck.parsing.lines import split_mark
from portcheck.parsing.refusals import DocumentError
from portcheck.phrases.run_on import is_heading
from portcheck.plan.model import ROLE_PLACES, TOPIC

_HOLDERS = "portefeuillehouders"
_TOPICS = "onderwerpen"


class Move(NamedTuple):
    """A phrase or a role, and the holders who give (`before`) and get (`after`) it.

    `kind` is TOPIC, and `what` the phrase as the plan has it; or `kind` is OWNER, COMMISSIONER (of
    a verbonden partij) or LEAD (of an opgave), and `what` the name of that. A new topic has no
    `before`; a role has none either: whoever has it loses it.
    """

    kind: str
    what: str
    before: str = ""
    after: str = ""


def moved(text: str, moves: Iterable[Move]) -> str:
    """Give the text of a plan after moves, one after another.

    Raises EditError where a move would change anything else too, and LookupError where the plan
    does not have what the move names.
    """
    mark, text = split_mark(text)
    for move in moves:
        text = _moved(Written(text), move)
    return mark + text


def expected(data: Any, move: Move) -> Any:
    """Give the data of a plan after a move; raises LookupError as `moved` does."""
    data = deepcopy(data)
    if move.kind in ROLE_PLACES:
        listed, at, key = _role(data, move)
        data[listed][at][key] = move.after or []
        return data
    entry: Any = move.what
    if move.before:
        holder, at = _entry(data, move)
        entry = data[_HOLDERS][holder][_TOPICS].pop(at)
    if move.after:
        holder = data[_HOLDERS][_index_of(data, _HOLDERS, move.after)]
        topics = holder.get(_TOPICS) or []
        place = _place(topics)
        holder[_TOPICS] = [*topics[:place], entry, *topics[place:]]
    return data


def _place(topics: Sequence[Any]) -> int:
    """Count the topics above the first heading: a topic below it would become part of that."""
    headings = (at for at, entry in enumerate(topics) if is_heading(_phrase(entry)))
    return next(headings, len(topics))


def _phrase(entry: Any) -> str:
    said: str = entry["onderwerp"] if isinstance(entry, dict) else entry
    return said


def _moved(plan: Written, move: Move) -> str:
    before, wanted = plan.layout, expected(plan.layout.data, move)
    try:
        after = Layout(_edited(plan, move))
    except DocumentError as error:
        raise EditError(move) from error
    is_dropped = not move.after and move.kind == TOPIC  # with its comments
    if after.data != wanted or not (is_dropped or after.comments == before.comments):
        raise EditError(move)
    return after.text


def _edited(plan: Written, move: Move) -> str:
    data = plan.layout.data
    if move.kind in ROLE_PLACES:
        value = scalar(move.after) if move.after else "[]"
        return plan.with_value(_role(data, move), value)
    taken = piece_of(move.what)
    if move.before:
        holder, at = _entry(data, move)
        path = (_HOLDERS, holder, _TOPICS, at)
        taken, plan = piece_at(plan.layout, path), Written(plan.without(path))
    if not move.after:
        return plan.text
    holder = _index_of(data, _HOLDERS, move.after)
    topics = plan.layout.data[_HOLDERS][holder].get(_TOPICS) or ()
    return plan.with_entry((_HOLDERS, holder, _TOPICS), taken, _place(topics))


def _role(data: Any, move: Move) -> tuple[str, int, str]:
    listed, key = ROLE_PLACES[move.kind]
    return listed, _index_of(data, listed, move.what), key


def _entry(data: Any, move: Move) -> tuple[int, int]:
    """Find the first such entry of a holder that is not a second's; give both their indexes."""
    for holder, item in enumerate(data[_HOLDERS]):
        for at, entry in enumerate(item.get(_TOPICS) or () if item["naam"] == move.before else ()):
            if entry == move.what or (
                isinstance(entry, dict)
                and entry["onderwerp"] == move.what
                and entry.get("rol") != "tweede"
            ):
                return holder, at
    raise LookupError(move)


def _index_of(data: Any, listed: str, name: str) -> int:
    for at, item in enumerate(data.get(listed) or ()):
        if item["naam"] == name:
            return at
    raise LookupError(name)
