"""This file makes a suggestion of what a solver finds: moves, and what each is good for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from portcheck.draft import NOBODY, Draft, Hands, dealt, loads
from portcheck.editing.moving import Move
from portcheck.finding import ERROR, at_least
from portcheck.lint.engine import fingerprint
from portcheck.rulebook.rules import Rule
from portcheck.search.solver import Answer, Solver
from portcheck.search.task import Element, LateError, Task

OPTIMAL, FEASIBLE, IMPOSSIBLE, NOTHING = "optimal", "feasible", "impossible", "nothing to do"


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


class Suggestion(NamedTuple):
    """What a search came to. `status` is OPTIMAL, FEASIBLE (time was over), IMPOSSIBLE or NOTHING.

    `ways` holds the best first; where it is impossible, the nearest that there is. `alike` says how
    many ways are as short. `core` is a contradiction, of which leaving out any part helps;
    each of `ways_out` would by itself.
    `errors_only` solves the errors alone, where that is less work; `splits` are phrases that by
    themselves break a rule of the contradiction.
    """

    status: str
    ways: tuple[Way, ...] = ()
    alike: int = 0
    core: tuple[Element, ...] = ()
    ways_out: tuple[Element, ...] = ()
    errors_only: Way | None = None
    splits: tuple[str, ...] = ()


def suggest(task: Task, seconds: float, alternatives: int = 0) -> Suggestion:
    """Search for the least that puts a plan right; raises LateError where nothing was found."""
    solver = Solver(task, seconds)
    best = solver.answer()
    if best is None:
        return impossible(solver)
    if not task.moved(best.hands):
        return Suggestion(NOTHING, (way(task, best.hands),))
    if not best.is_best:
        return Suggestion(FEASIBLE, (way(task, best.hands),))
    answers, count = [best], 0
    fewer: Answer | None = None
    with suppress(LateError):
        count = solver.count(best)
        while len(answers) <= alternatives and (other := solver.answer(answers)):
            answers.append(other)
        fewer = _errors_only(solver, best)
    ways = tuple(way(task, answer.hands) for answer in answers)
    few = way(task, fewer.hands) if fewer else None
    return Suggestion(OPTIMAL, ways, count, errors_only=few)


def impossible(solver: Solver) -> Suggestion:
    """Say why no division satisfies everything, as far as there is time to find it."""
    found = Suggestion(IMPOSSIBLE)
    with suppress(LateError):
        core = tuple(solver.core())
        splits = tuple(_splits(solver.task, core))
        found = found._replace(core=core, splits=splits, ways_out=tuple(solver.ways_out(core)))
        found = found._replace(ways=(way(solver.task, solver.nearest().hands),))
    return found


def _splits(task: Task, core: Sequence[Element]) -> Iterator[str]:
    """Yield the phrases that alone name what a rule of the contradiction keeps apart."""
    for asked in task.asked:
        if asked.rule in core and asked.constraint.form == "apart":
            for number in sorted(asked.constraint.one & asked.constraint.other):
                yield task.draft.things[number].name


def _errors_only(solver: Solver, best: Answer) -> Answer | None:
    """Give the answer that leaves warnings be, where it takes fewer moves and some."""
    task = solver.task
    if task.target == ERROR:
        return None
    answer = Solver(task._replace(target=ERROR), solver.left).answer()
    moves = len(task.moved(answer.hands)) if answer else 0
    return answer if 0 < moves < len(task.moved(best.hands)) else None


def way(task: Task, hands: Hands) -> Way:
    """Give what a division comes to, beside the plan as it is."""
    draft = task.draft
    before, after = loads(draft, draft.hands), loads(draft, hands)
    members = draft.members

    def heaviest(weights: Mapping[int, float]) -> float:
        return max((weights[member] for member in members), default=0)

    steps = tuple(
        Step(
            _move(draft, number, hands),
            _topics(draft, number),
            _cleared(task, hands, number),
            (before[hands[number]], after[hands[number]]),
            hands[number] != NOBODY and _fits(task, number, hands[number]),
        )
        for number in sorted(task.moved(hands))
    )
    left = tuple(_left(task, hands))
    unforeseen = tuple(id_ for id_ in _unforeseen(task, hands) if id_ not in left)
    said = {*left, *(rule for step in steps for rule in step.clears)}
    together = tuple(rule for rule in _solved(task, hands) if rule not in said)
    return Way(steps, left, (heaviest(before), heaviest(after)), unforeseen, together)


def _move(draft: Draft, number: int, hands: Hands) -> Move:
    """Give a move as a plan is edited by it: a role of two is left to the one who keeps it."""
    thing, holder = draft.things[number], hands[number]
    if thing.entry is None:
        filled = [hands[other] for other in draft.role(thing.path[:-1]) if hands[other] != NOBODY]
        holder = filled[0] if holder == NOBODY and filled else holder
    return Move(thing.kind, thing.name, draft.name_of(thing.holder), draft.name_of(holder))


def _topics(draft: Draft, number: int) -> tuple[str, ...]:
    entry = draft.things[number].entry
    return entry.reading.topics if entry else ()


def _cleared(task: Task, hands: Hands, number: int) -> tuple[str, ...]:
    """Give the rules that would be broken if this one move were not made."""
    without = [*hands]
    without[number] = task.draft.things[number].holder
    broken = task.wrong(without) - task.wrong(hands)
    return tuple(dict.fromkeys(task.asked[one].rule for one, _ in sorted(broken)))


def _solved(task: Task, hands: Hands) -> tuple[str, ...]:
    """Give the rules of which something is broken now, and not by the division."""
    solved = task.wrong(task.draft.hands) - task.wrong(hands)
    return tuple(dict.fromkeys(task.asked[one].rule for one, _ in sorted(solved)))


def _fits(task: Task, number: int, holder: int) -> bool:
    """Tell whether it goes where somebody is better at it than others, or wishes for it."""
    costs = [task.costs.get((number, member), 0) for member in task.draft.members]
    return task.costs.get((number, holder), 0) < max(costs)


def _left(task: Task, hands: Hands) -> Iterator[str]:
    """Yield the rules at or above the target that a division breaks, departures aside."""
    wrong = {task.asked[number].rule for number, _ in task.wrong(hands)}
    excused = {task.asked[number].rule for number, _ in task.excused} - wrong
    sought = (rule for rule in task.rules.values() if at_least(rule.severity, task.target))
    yield from _broken(task, hands, (rule for rule in sought if rule.id not in excused))


def _unforeseen(task: Task, hands: Hands) -> Iterator[str]:
    """Yield the rules beyond a search that a division breaks, departures aside."""
    return _broken(task, hands, (rule for rule in task.rules.values() if rule.is_beyond_search))


def _broken(task: Task, hands: Hands, rules: Iterable[Rule]) -> Iterator[str]:
    plan = dealt(task.draft, hands)
    for rule in rules:
        if not task.departed.issuperset(fingerprint(rule, p) for p in rule.problems(plan)):
            yield rule.id
