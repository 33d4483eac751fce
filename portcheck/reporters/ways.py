"""This file says ways to divide: their moves, what these leave, and what bars any such way."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from portcheck.plan.model import TOPIC
from portcheck.reporters import said
from portcheck.rulebook.rules import Rule
from portcheck.search.move_sentence import ROLE_NAMES
from portcheck.search.steps import Step, Way
from portcheck.search.suggestion import Suggestion
from portcheck.search.task import Element, Lock
from portcheck.wording import Text, printable

GIVEN = Text('"{what}": van {before} naar {after}', '"{what}": from {before} to {after}')
PLACED = Text(
    '"{what}": naar {after}; nu heeft niemand het', '"{what}": to {after}; nobody has it now'
)
DROPPED = Text(
    '"{what}": weg bij {before}, want het staat er dubbel',
    '"{what}": away from {before}, since it is there twice',
)
ROLE = Text("{role}: van {before} naar {after}", "{role}: from {before} to {after}")
RULE = Text("{rule} {name}: {summary}", "{rule} {name}: {summary}")
LOCKED = Text("vastgehouden: {lock}", "kept: {lock}")
MOST = Text("ten hoogste {moves}", "at most {moves}")
STAYS = Text("een onderwerp mag niet verdwijnen", "no topic may disappear")
LEFT = Text(
    "blijft over, want een andere verdeling lost het niet op: {rules}",
    "left, since no other division solves it: {rules}",
)
UNFORESEEN = Text(
    "blijft of komt erbij, want niet meegewogen: {rules}",
    "left or new, since not taken into account: {rules}",
)


class Context(NamedTuple):
    """What a suggestion is about: the file, and the rules by id."""

    file: str
    rules: Mapping[str, Rule]
    lang: str

    @property
    def not_considered(self) -> list[str]:
        """The ids of the rules that took no part."""
        return [id_ for id_, rule in self.rules.items() if rule.is_beyond_search]


def told(step: Step, lang: str) -> str:
    """Say what a step moves, from whom to whom."""
    move = step.move
    values = {"what": move.what, "before": move.before, "after": move.after}
    if move.kind != TOPIC:
        role = ROLE_NAMES[move.kind].of(lang, values)
        before = move.before or said.NOBODY.of(lang)
        return ROLE.of(lang, {"role": role, "before": before, "after": move.after})
    if not move.after:
        return DROPPED.of(lang, values)
    return (GIVEN if move.before else PLACED).of(lang, values)


def left(way: Way, context: Context, stays: Text = LEFT) -> Iterator[str]:
    """Yield the rules that are broken after all moves, by why they are; `stays` says the first."""
    for text, rules in ((stays, way.left), (UNFORESEEN, way.unforeseen)):
        if rules:
            yield text.of(context.lang, {"rules": names(rules, context)})


def element(part: Element, context: Context) -> str:
    """Say a part of a contradiction: a lock, the number of moves, or a rule."""
    lang = context.lang
    if isinstance(part, Lock):
        return LOCKED.of(lang, {"lock": part.said})
    if isinstance(part, int):
        return MOST.of(lang, {"moves": said.count(part, "move", lang)})
    rule = context.rules.get(part)
    if rule is None:
        return STAYS.of(lang)
    return RULE.of(lang, {"rule": rule.id, "name": rule.name, "summary": rule.summary})


def names(parts: Iterable[Element], context: Context) -> str:
    """Say the same of several in one line, rules by no more than id and name."""
    return "; ".join(
        f"{rule.id} {rule.name}"
        if isinstance(part, str) and (rule := context.rules.get(part))
        else element(part, context)
        for part in parts
    )


def why_not(found: Suggestion, context: Context) -> dict[str, Any]:
    """Give why no division satisfies everything as JSON has it; where one does, all is empty."""
    return {
        "core": [_plain(part, context) for part in found.core],
        "ways_out": [_plain(part, context) for part in found.ways_out],
        "splits": list(found.splits),
    }


def _plain(part: Element, context: Context) -> dict[str, Any]:
    """Give a part of a contradiction as JSON has it."""
    rule = part if isinstance(part, str) and part in context.rules else None
    return {"rule": rule, "said": printable(element(part, context))}
