"""This file tells whether a division keeps every rule, and if none does, which rules clash."""

from collections.abc import Callable, Collection, Sequence

from clingo import Function, Number

from portcheck.search import program
from portcheck.search.solver import Solver
from portcheck.search.task import Element
from portcheck.search.too_few_holders import crowding_rules, is_crowded


def is_possible(solver: Solver) -> bool:
    """Tell whether a division keeps every rule."""
    return not is_crowded(solver.task) and bool(solver.divisions(solver.control(program.ALL_KEPT)))


def contradiction(solver: Solver) -> list[Element]:
    """Give a smallest contradiction: without any one of its parts, the others can be kept."""
    everything = solver.task.elements
    crowded = crowding_rules(solver.task)
    if crowded:
        return [element for element in everything if element in crowded]
    needed = _minimal(_tester(solver), [], [], range(len(everything)))
    return [everything[number] for number in needed]


def ways_out(solver: Solver, core: Sequence[Element]) -> list[Element]:
    """Give each part of a contradiction without which everything else can be kept."""
    everything = solver.task.elements
    is_possible_with = _tester(solver)
    return [
        given_up
        for given_up in core
        if not is_crowded(solver.task, given_up)
        and is_possible_with([n for n, e in enumerate(everything) if e is not given_up])
    ]


def _tester(solver: Solver) -> Callable[[Collection[int]], bool]:
    """Give a function that tells whether a division keeps the elements with these numbers."""
    control = solver.control(program.SOME_KEPT)
    switches = [Function("on", [Number(number)]) for number in range(len(solver.task.elements))]

    def is_possible_with(on: Collection[int]) -> bool:
        assumed = [(switch, number in on) for number, switch in enumerate(switches)]
        return bool(solver.divisions(control, assumed))

    return is_possible_with


def _minimal(
    is_possible_with: Callable[[Collection[int]], bool],
    kept: Sequence[int],
    added: Sequence[int],
    tried: Sequence[int],
) -> list[int]:
    """Give a smallest part of `tried` that clashes with `kept` (QuickXplain, Junker 2004)."""
    if added and not is_possible_with(kept):
        return []
    if len(tried) <= 1:
        return list(tried)
    first, second = tried[: len(tried) // 2], tried[len(tried) // 2 :]
    of_second = _minimal(is_possible_with, [*kept, *first], first, second)
    of_first = _minimal(is_possible_with, [*kept, *of_second], of_second, first)
    return [*of_first, *of_second]
