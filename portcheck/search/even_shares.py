"""This file says what is best where work is divided anew: even shares, whoever has what now."""

from collections.abc import Mapping, Sequence
from itertools import accumulate

from portcheck.draft import NOBODY, Hands, loads
from portcheck.finding import INFO, at_least
from portcheck.search import program
from portcheck.search.best_division import Goal
from portcheck.search.task import Task
from portcheck.search.task_of_plan import costs

_REMARKS = """
remark(C,H) :- broken(C,H), not wrong(C,H), not excused(C,H).
"""

_COUNTED = (
    "C,H : remark(C,H), grave(C)",
    "C,H : remark(C,H), not grave(C)",
    "T : moved(T), not phrase(T)",
)
"""The gravest first: broken warnings below the target, remarks, and roles that move."""


def task_anew(task: Task) -> Task:
    """Give the task to divide everything anew: rules below the target become remarks."""
    return task._replace(
        asked=[
            asked if at_least(asked.severity, task.target) else asked._replace(severity=INFO)
            for asked in task.asked
        ],
        costs=costs(task.draft, of_moves=False),
    )


def topics(task: Task) -> list[int]:
    """Give the phrases that more than one holder can get."""
    locked = task.locked
    return [
        number
        for number, thing in enumerate(task.draft.things)
        if thing.entry and len(task.allowed[number]) > 1 and number not in locked
    ]


def conditions(task: Task) -> str:
    """Ask that every rule is kept. `task` is the one before `task_anew`: it knows the warnings."""
    grave = (number for number, asked in enumerate(task.asked) if asked.severity != INFO)
    return program.ALL_KEPT + _REMARKS + "".join(f"grave({number}).\n" for number in grave)


def even_goal(task: Task, free: Sequence[int]) -> Goal:
    """Give the goal of even shares; `free` are the phrases to divide.

    A phrase goes to the first holder by name who then carries no more than a share, else to the
    first by name. A role stays with its holder if it can.
    """
    draft = task.draft
    start = [NOBODY if thing in free else holder for thing, holder in enumerate(draft.hands)]
    share = _share(task, loads(draft, start), sum(draft.things[topic].weight for topic in free))

    def ranked(number: int, carried: Mapping[int, float]) -> list[int]:
        thing = draft.things[number]
        held = (holder for holder in task.allowed[number] if holder != NOBODY)

        def late(holder: int) -> tuple[bool, str]:
            return round(carried[holder] + thing.weight - share, 9) > 0, draft.names[holder]

        own = () if thing.entry else (thing.holder,)
        return list(dict.fromkeys((*own, *sorted(held, key=late), NOBODY)))

    return Goal(_COUNTED, start, ranked)


def remarks(task: Task, hands: Hands) -> tuple[str, ...]:
    """Give the rules below the target that a division breaks."""
    return task.rules_of(task.broken(hands) - task.wrong(hands) - task.excused)


def _share(task: Task, kept: Mapping[int, float], poured: float) -> float:
    """Give the level to which weight `poured` fills the lightest portfolios, as water would."""
    open_ = sorted(kept[holder] for holder in {*task.draft.members} - task.closed)
    filled = enumerate(accumulate(open_, initial=poured))
    return min((total / count for count, total in filled if count), default=0)
