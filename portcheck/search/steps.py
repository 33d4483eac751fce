"""This file says what a division comes to, beside the plan as it is: moves, and what they do."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from portcheck.draft import NOBODY, Draft, Hands, loads, plan_with
from portcheck.editing.moving import Move
from portcheck.finding import at_least
from portcheck.lint.engine import fingerprint
from portcheck.rulebook.rules import Rule
from portcheck.search.task import Task


class Step(NamedTuple):
    """A move, the topics that it is about, and the rules that are broken again without it.

    `load` is what its receiver carries before and after all moves; `fits` says why it suits.
    """

    move: Move
    topics: tuple[str, ...]
    clears: tuple[str, ...]
    load: tuple[float, float]
    fits: bool


class Way(NamedTuple):
    """Steps that together solve what they can, and the ids of the rules that stay broken.

    `unforeseen` are those that no search takes into account, and that are broken after the steps;
    `together` those that no single step is needed for, but that are solved by the steps.
    """

    steps: tuple[Step, ...]
    left: tuple[str, ...]
    heaviest: tuple[float, float]
    unforeseen: tuple[str, ...] = ()
    together: tuple[str, ...] = ()


def way(task: Task, hands: Hands) -> Way:
    """Give what a division comes to, beside the plan as it is."""
    before, after = loads(task.draft, task.draft.hands), loads(task.draft, hands)
    steps = tuple(
        Step(
            move=_move(task.draft, number, hands),
            topics=_topics(task.draft, number),
            clears=_cleared(task, hands, number),
            load=(before[hands[number]], after[hands[number]]),
            fits=_fits(task, number, hands[number]),
        )
        for number in sorted(task.moved(hands))
    )
    left = tuple(_left(task, hands))
    beyond = (rule for rule in task.rules.values() if rule.is_beyond_search)
    unforeseen = tuple(id_ for id_ in _broken(task, hands, beyond) if id_ not in left)
    said = {*left, *(rule for step in steps for rule in step.clears)}
    solved = task.rules_of(task.wrong(task.draft.hands) - task.wrong(hands))
    together = tuple(rule for rule in solved if rule not in said)
    heaviest = _heaviest(task.draft, before), _heaviest(task.draft, after)
    return Way(steps, left, heaviest, unforeseen, together)


def _heaviest(draft: Draft, weights: Mapping[int, float]) -> float:
    return max((weights[member] for member in draft.members), default=0)


def _move(draft: Draft, number: int, hands: Hands) -> Move:
    """Give a move as a plan is edited by it: a role of two is left to the one who keeps it."""
    thing, holder = draft.things[number], hands[number]
    if thing.entry is None:
        names = (hands[name] for name in draft.role(thing.path[:-1]))
        holder = next((name for name in names if name != NOBODY), NOBODY)
    return Move(thing.kind, thing.name, draft.name_of(thing.holder), draft.name_of(holder))


def _topics(draft: Draft, number: int) -> tuple[str, ...]:
    entry = draft.things[number].entry
    return entry.reading.topics if entry else ()


def _cleared(task: Task, hands: Hands, number: int) -> tuple[str, ...]:
    """Give the rules that would be broken if this one move were not made."""
    without = [*hands]
    without[number] = task.draft.things[number].holder
    return task.rules_of(task.wrong(without) - task.wrong(hands))


def _fits(task: Task, number: int, holder: int) -> bool:
    """Tell whether it goes where somebody is better at it than others, or wishes for it."""
    costs = [task.costs.get((number, member), 0) for member in task.draft.members]
    return holder != NOBODY and task.costs.get((number, holder), 0) < max(costs)


def _left(task: Task, hands: Hands) -> Iterator[str]:
    """Yield the rules at or above the target that a division breaks, departures aside."""
    wrong = {task.asked[number].rule for number, _ in task.wrong(hands)}
    excused = {task.asked[number].rule for number, _ in task.excused} - wrong
    sought = (rule for rule in task.rules.values() if at_least(rule.severity, task.target))
    return _broken(task, hands, (rule for rule in sought if rule.id not in excused))


def _broken(task: Task, hands: Hands, rules: Iterable[Rule]) -> Iterator[str]:
    """Yield which of the rules find what no departure covers."""
    plan = plan_with(task.draft, hands)
    for rule in rules:
        if not task.departed.issuperset(fingerprint(rule, p) for p in rule.problems(plan)):
            yield rule.id
