"""This file writes a task as facts for the solver; `program.py` has the rules about them."""

from collections import Counter
from collections.abc import Iterable, Iterator

from portcheck.draft import NOBODY
from portcheck.finding import grade
from portcheck.search.task import Element, Task
from portcheck.search.too_few_holders import overfull
from portcheck.search.weights import balance_facts, weighed


def facts(task: Task) -> str:
    """Give the facts of a task; raises PortcheckError where weights do not fit in 32 bits."""
    return "".join(f"{fact}.\n" for fact in _facts(task))


def _facts(task: Task) -> Iterator[str]:
    draft, members = task.draft, set(task.draft.members)
    yield from (f"name({holder})" for holder in range(len(draft.names)))
    yield from (f"member({holder})" for holder in members)
    yield from (f"stranger({holder})" for holder in draft.strangers)
    for number, (thing, may) in enumerate(zip(draft.things, task.allowed, strict=True)):
        yield f"thing({number})"
        yield f"was({number},{thing.holder})"
        yield from (f"may({number},{holder})" for holder in may)
        if thing.entry:
            yield f"phrase({number})"
    certain, optional = weighed(task)
    for number, weight in sorted({**certain, **optional}.items()):
        yield f"weighs({number},{weight})"
        if number in optional:
            yield f"optional({number},{weight})"
    yield from (f"cost({thing},{to},{cost})" for (thing, to), cost in task.costs.items() if cost)
    yield from _constraints(task)
    yield from _selection(task)


def _constraints(task: Task) -> Iterator[str]:
    sets: dict[frozenset[int], int] = {}
    for number, asked in enumerate(task.asked):
        constraint = asked.constraint
        if constraint.form == "balanced":
            yield from balance_facts(task, number)
        elif constraint.form == "filled":
            yield from (f"filled({number},{holder})" for holder in constraint.one)
        elif constraint.form == "spread":
            yield f"spread({number},{int(constraint.most)})"
            for things, times in Counter(constraint.many).items():  # topics in the same phrases
                yield f"among({number},{sets.setdefault(things, len(sets))},{times})"
        else:
            both = [constraint.one, constraint.other]
            used = both if constraint.form in ("together", "apart") else both[:1]
            named = [sets.setdefault(things, len(sets)) for things in used]
            yield f"{constraint.form.replace('-', '_')}({','.join(map(str, (number, *named)))})"
            if constraint.form == "reserved":
                yield from (f"office({number},{holder})" for holder in constraint.other)
    yield from (f"in({name},{thing})" for things, name in sets.items() for thing in things)
    yield from (f"overfull({number})" for number in overfull(task))


def _selection(task: Task) -> Iterator[str]:
    """Yield locks and rules, which may be on or off, and what is broken in the plan as it is."""
    numbers: dict[Element, int] = {}
    for number, element in enumerate(task.elements):
        yield f"element({number})"
        numbers[element] = number
    for number, lock in enumerate(task.locks):
        yield from (f"lock({number},{thing})" for thing in lock.things)
        if lock.holder != NOBODY:
            yield f"closed({number},{lock.holder})"
    if task.most_moves is not None:
        yield f"most_moves({len(task.locks)},{task.most_moves})"
    for number, asked in enumerate(task.asked):
        yield f"asked({number},{numbers[asked.rule]},{task.grade(number)})"
    yield f"target({grade(task.target)})"
    yield from _pairs("known", task.broken(task.draft.hands))
    yield from _pairs("excused", task.excused)


def _pairs(name: str, pairs: Iterable[tuple[int, int]]) -> Iterator[str]:
    return (f"{name}({one},{other})" for one, other in sorted(pairs))
