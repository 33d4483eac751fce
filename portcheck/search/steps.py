"""This file gives the steps from the plan as it is to a division, and what each of them does."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from portcheck.draft import NOBODY, Draft, Hands, loads, plan_with
from portcheck.editing.moving import Move
from portcheck.finding import at_least
from portcheck.lint.engine import fingerprint
from portcheck.rulebook.rules import Rule
from portcheck.search.task import Task


class Step(NamedTuple):
    """A move, its topics, and the rules that would be broken without it.

    `load` is what the receiver carries before and after all moves; `fits` says whether it is better
    at the topic than others, or wishes for it.
    """

    move: Move
    topics: tuple[str, ...]
    clears: tuple[str, ...]
    load: tuple[float, float]
    fits: bool


class Way(NamedTuple):
    """Steps, the rules that are `left` broken, and the heaviest workload before and after.

    `unforeseen` are broken rules that no search can take into account; `together` are rules that
    the steps solve, though leaving out one step would not break them.
    """

    steps: tuple[Step, ...]
    left: tuple[str, ...]
    heaviest: tuple[float, float]
    unforeseen: tuple[str, ...] = ()
    together: tuple[str, ...] = ()


def way(task: Task, hands: Hands) -> Way:
    """Give the way from the plan as it is to a division."""
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
    """Give a move to edit the plan by: who leaves a role of two, leaves it to the other."""
    thing, holder = draft.things[number], hands[number]
    if thing.entry is None:
        names = (hands[name] for name in draft.role(thing.path[:-1]))
        holder = next((name for name in names if name != NOBODY), NOBODY)
    return Move(thing.kind, thing.name, draft.name_of(thing.holder), draft.name_of(holder))


def _topics(draft: Draft, number: int) -> tuple[str, ...]:
    entry = draft.things[number].entry
    return entry.reading.topics if entry else ()


def _cleared(task: Task, hands: Hands, number: int) -> tuple[str, ...]:
    """Give the rules that would be broken without this one move."""
    without = [*hands]
    without[number] = task.draft.things[number].holder
    return task.rules_of(task.wrong(without) - task.wrong(hands))


def _fits(task: Task, number: int, holder: int) -> bool:
    """Tell whether it costs less with its new holder than with some other member."""
    costs = [task.costs.get((number, member), 0) for member in task.draft.members]
    return holder != NOBODY and task.costs.get((number, holder), 0) < max(costs)


def _left(task: Task, hands: Hands) -> Iterator[str]:
    """Yield the rules from the target on that a division breaks, except what departures cover."""
    wrong = {task.asked[number].rule for number, _ in task.wrong(hands)}
    excused = {task.asked[number].rule for number, _ in task.excused} - wrong
    sought = (rule for rule in task.rules.values() if at_least(rule.severity, task.target))
    return _broken(task, hands, (rule for rule in sought if rule.id not in excused))


def _broken(task: Task, hands: Hands, rules: Iterable[Rule]) -> Iterator[str]:
    """Yield the rules with findings that no departure covers."""
    plan = plan_with(task.draft, hands)
    for rule in rules:
        if not task.departed.issuperset(fingerprint(rule, p) for p in rule.problems(plan)):
            yield rule.id
