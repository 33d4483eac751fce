"""This file says to the solver what things weigh, and what it is for workloads to be in balance.

Its integers have 32 bits: weights are counted in the largest unit that makes all of them whole, and
refused where that is not enough.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import gcd, lcm
from typing import NamedTuple

from portcheck.errors import refusal
from portcheck.search.task import Task
from portcheck.wording import Text

TOO_FINE = Text(
    "de zwaartes van de onderwerpen verschillen te veel of te fijn om mee te zoeken; rond ze af",
    "the weights of the topics differ too much or too finely to search with; round them",
)

_MOST = 2**31 - 1
_MANY_TERMS = 500_000


class Weighed(NamedTuple):
    """What things weigh, by their numbers: those that lie with a member in any case, and may so."""

    certain: Mapping[int, int]
    optional: Mapping[int, int]


def weights_of(task: Task) -> list[int]:
    """Give what each thing weighs, in the largest unit that makes all of them whole."""
    exact = [Fraction(str(thing.weight)) for thing in task.draft.things]
    by = lcm(*(weight.denominator for weight in exact))
    return [int(weight * by) for weight in exact]


def weighed(task: Task) -> Weighed:
    """Give what things weigh that a member has or may get."""
    members = frozenset(task.draft.members)
    certain: dict[int, int] = {}
    optional: dict[int, int] = {}
    for number, (weight, may) in enumerate(zip(weights_of(task), task.allowed, strict=True)):
        if weight and not members.isdisjoint(may):
            (certain if members.issuperset(may) else optional)[number] = weight
    return Weighed(certain, optional)


def balance_facts(task: Task, number: int) -> Iterator[str]:
    """Yield for each number of holders who carry anything what none may carry more than."""
    ratio, of = Fraction(str(task.asked[number].constraint.most)), weighed(task)
    base = sum(of.certain.values())
    most = base + sum(of.optional.values())
    for count in _counts(task):
        own, all_ = ratio.denominator * count, ratio.numerator
        if max(own, all_) * most > _MOST:
            raise refusal(TOO_FINE)
        yield f"balanced({number},{count},{own},{all_},{all_ * base})"
        if task.must_hold(number):
            yield from (
                f"short({number},{count},{n})" for n in _counts_out_of_balance(of, ratio, count)
            )


def _counts(task: Task) -> range:
    """Give how many members may carry anything; of a very large plan, at most one is emptied.

    Each number takes as many terms as there are members times things.
    """
    members, things = task.draft.members, task.draft.things
    if len(members) ** 2 * len(things) <= _MANY_TERMS:
        return range(1, len(members) + 1)
    carrying = {thing.holder for thing in things if thing.weight}.intersection(members)
    return range(max(len(carrying) - 1, 1), len(members) + 1)


def _counts_out_of_balance(of: Weighed, ratio: Fraction, count: int) -> Iterator[int]:
    """Yield with how many optional things so many holders cannot be in balance, whoever has what.

    A solver that learns from conflicts cannot count: it would try every division before it knew.
    """
    certain, optional = [*of.certain.values()], [*of.optional.values()]
    grain = gcd(*certain, *optional) or 1
    for placed in range(len(optional) + 1) if len(set(optional)) <= 1 else ():
        total = sum(certain) + sum(optional[:placed])
        if count * grain * (ratio * total // (count * grain)) < total:
            yield placed
