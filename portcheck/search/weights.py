"""This file gives the solver the weights of things, and the numbers for a balance of workloads.

The solver counts in integers of 32 bits: weights are given in the largest unit that makes all of
them whole, and refused where they do not fit.
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
    """Weights by thing: of `certain` ones, which members always have, and of `optional` ones."""

    certain: Mapping[int, int]
    optional: Mapping[int, int]


def weights_of(task: Task) -> list[int]:
    """Give what each thing weighs, in the largest unit that makes all of them whole."""
    exact = [Fraction(str(thing.weight)) for thing in task.draft.things]
    by = lcm(*(weight.denominator for weight in exact))
    return [int(weight * by) for weight in exact]


def weighed(task: Task) -> Weighed:
    """Give the weights of the things that members have or may get."""
    members = frozenset(task.draft.members)
    certain: dict[int, int] = {}
    optional: dict[int, int] = {}
    for number, (weight, may) in enumerate(zip(weights_of(task), task.allowed, strict=True)):
        if weight and not members.isdisjoint(may):
            (certain if members.issuperset(may) else optional)[number] = weight
    return Weighed(certain, optional)


def balance_facts(task: Task, number: int) -> Iterator[str]:
    """Yield, for each count of holders with work, the most that one may carry."""
    ratio, of = Fraction(str(task.asked[number].constraint.most)), weighed(task)
    base = sum(of.certain.values())
    most = base + sum(of.optional.values())
    for count in _counts(task):
        own, all_ = ratio.denominator * count, ratio.numerator
        if max(own, all_) * most > _MOST:
            raise refusal(TOO_FINE)
        yield f"balanced({number},{count},{own},{all_},{all_ * base})"
        if task.must_hold(number):
            yield from (f"short({number},{count},{n})" for n in _never_balanced(of, ratio, count))


def _counts(task: Task) -> range:
    """Give how many members may have work; in a very large plan, no more than one may lose all.

    Each count takes as many terms as there are members times things.
    """
    members, things = task.draft.members, task.draft.things
    if len(members) ** 2 * len(things) <= _MANY_TERMS:
        return range(1, len(members) + 1)
    carrying = {thing.holder for thing in things if thing.weight}.intersection(members)
    return range(max(len(carrying) - 1, 1), len(members) + 1)


def _never_balanced(of: Weighed, ratio: Fraction, count: int) -> Iterator[int]:
    """Yield the numbers of optional things with which `count` members are never in balance.

    The solver cannot count, and would try every division. That 11 topics cannot be balanced between
    9 holders (at most 1.5 times the mean, nobody without any) takes 0.2 s; without this, a minute
    was not enough.
    """
    certain, optional = [*of.certain.values()], [*of.optional.values()]
    grain = gcd(*certain, *optional) or 1
    for placed in range(len(optional) + 1) if len(set(optional)) <= 1 else ():
        total = sum(certain) + sum(optional[:placed])
        if count * grain * (ratio * total // (count * grain)) < total:
            yield placed
