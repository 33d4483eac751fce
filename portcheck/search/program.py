"""This file says a task to the solver: the rules of the game once, and a task's facts in numbers.

No text of a user reaches the solver. Its integers have 32 bits: weights are counted in the largest
unit that makes all of them whole, and refused where that is not enough.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from math import gcd, lcm
from typing import NamedTuple

from portcheck.draft import NOBODY
from portcheck.errors import refusal
from portcheck.finding import grade
from portcheck.search.task import Element, Task
from portcheck.wording import Text

TOO_FINE = Text(
    "de zwaartes van de onderwerpen verschillen te veel of te fijn om mee te zoeken; rond ze af",
    "the weights of the topics differ too much or too finely to search with; round them",
)

_MOST = 2**31 - 1
_MANY_TERMS = 500_000

GAME = """
1 { at(T,H) : may(T,H) } 1 :- thing(T).
moved(T) :- at(T,H), not was(T,H).
has(S,H) :- in(S,T), at(T,H), H >= 0.
held(S) :- has(S,H).

broken(C,-1) :- together(C,A,B), held(A), held(B), not met(C), not strange(A).
strange(S) :- has(S,H), stranger(H).
met(C) :- together(C,A,B), has(A,H), has(B,H).
broken(C,H) :- apart(C,A,B), has(A,H), has(B,H).
broken(C,-1) :- present(C,A), not held(A).
broken(C,-1) :- one_holder(C,A), 2 { has(A,H) : name(H) }.
broken(C,H) :- once(C,A), name(H), 2 { at(T,H) : in(A,T) }.
broken(C,H) :- leaving(C,A), in(A,T), was(T,H), at(T,H).
broken(C,H) :- reserved(C,A), has(A,H), not office(C,H).
broken(C,H) :- filled(C,H), not has_phrase(H).
has_phrase(H) :- phrase(T), at(T,H).
broken(C,H) :- balanced(C,K,F,G,B), carriers(K), carries(H),
  #sum { F*W,T,own : at(T,H), weighs(T,W); -G*W,T,all : optional(T,W), at(T,X), member(X) } > B.
:- balanced(C,_,_,_,_), carriers(K), K > 0, not balanced(C,K,_,_,_).
carries(H) :- member(H), at(T,H), weighs(T,_).
carriers(K) :- K = #count { H : carries(H) }.

placed(N) :- N = #count { T : optional(T,_), at(T,H), member(H) }, short(_,_,_).

wrong(C,H) :- broken(C,H), asked(C,_,S), target(G), S >= G, not excused(C,H).
wrong(C,H) :- broken(C,H), asked(C,_,S), S >= 1, not known(C,H).
fresh(C,H) :- broken(C,H), asked(C,_,0), not known(C,H), not wrong(C,H).
:- excused(C,H), not broken(C,H).

:- on(E), lock(E,T), moved(T).
:- on(E), closed(E,H), at(T,H), not was(T,H).
:- on(E), most_moves(E,M), #sum { 1,T : moved(T) } > M.
#show at/2.
"""

ASKED = """
:- on(E), asked(C,E,_), wrong(C,H).
:- on(E), asked(C,E,_), short(C,K,N), carriers(K), placed(N).
"""
"""Each rule that is on is kept."""

NOTHING_NEW = """
:- wrong(C,H), not known(C,H).
:- short(C,K,N), carriers(K), placed(N), not known(C,_).
"""
"""What was wrong may stay so."""

NEARBY = "#heuristic at(T,H) : was(T,H), may(T,H). [1,true]\n"
"""Where a solver has to guess, it leaves things where they are."""

ALL_ON = "on(E) :- element(E).\n"
SOME_ON = "{ on(E) } :- element(E).\n"

COUNTED = (
    "C,H : wrong(C,H), asked(C,_,2)",
    "C,H : wrong(C,H), asked(C,_,1)",
    "C,H : wrong(C,H), asked(C,_,0)",
    "T : moved(T)",
    "C,H : fresh(C,H)",
)
"""What a division costs, the gravest first: what is left from error down, moves, new remarks."""

BOUNDS = """
#program heaviest(v).
{ heaviest(v) }.
:- heaviest(v), member(H), #sum { W,T : at(T,H), weighs(T,W) } > v.
#program unwanted(v).
{ unwanted(v) }.
:- unwanted(v), #sum { P,T : at(T,H), cost(T,H,P) } > v.
"""
"""What can be bounded once the number of moves is settled."""


def least(counted: Sequence[str]) -> str:
    """Ask for the least of what is counted, of which the first matters most."""
    ranked = zip(range(len(counted), 0, -1), counted, strict=True)
    return "".join(f"#minimize {{ 1@{rank},{what} }}.\n" for rank, what in ranked)


def at_most(counted: Sequence[str], cost: Sequence[int]) -> str:
    """Forbid what costs more."""
    bounds = zip(counted, cost, strict=True)
    return "".join(f":- #sum {{ 1,{what} }} > {most}.\n" for what, most in bounds)


def weights(task: Task) -> list[int]:
    """Give what each thing weighs, in the largest unit that makes all of them whole."""
    exact = [Fraction(str(thing.weight)) for thing in task.draft.things]
    by = lcm(*(weight.denominator for weight in exact))
    return [int(weight * by) for weight in exact]


def elements(task: Task) -> list[Element]:
    """Give what a contradiction can consist of, in the order in which it is told: locks, rules."""
    bound: list[Element] = [task.most_moves] if task.most_moves is not None else []
    return [*task.locks, *bound, *dict.fromkeys(asked.rule for asked in task.asked)]


def facts(task: Task) -> str:
    """Give a task as facts; raises PortcheckError where weights cannot be said in 32 bits."""
    return "".join(f"{fact}.\n" for fact in _facts(task))


def _facts(task: Task) -> Iterator[str]:
    draft, members = task.draft, set(task.draft.members)
    yield from (f"name({holder})" for holder in range(len(draft.names)))
    yield from (f"member({holder})" for holder in members)
    yield from (f"stranger({holder})" for holder in draft.strangers)
    for number, (thing, may) in enumerate(zip(draft.things, task.may, strict=True)):
        yield f"thing({number})"
        yield f"was({number},{thing.holder})"
        yield from (f"may({number},{holder})" for holder in may)
        if thing.entry:
            yield f"phrase({number})"
    for number, weight, is_certain in _weighed(task):
        yield f"weighs({number},{weight})"
        if not is_certain:
            yield f"optional({number},{weight})"
    yield from (f"cost({thing},{to},{cost})" for (thing, to), cost in task.costs.items() if cost)
    yield from _constraints(task)
    yield from _selection(task)


def _constraints(task: Task) -> Iterator[str]:
    sets: dict[frozenset[int], int] = {}
    for number, asked in enumerate(task.asked):
        constraint = asked.constraint
        if constraint.form == "balanced":
            yield from _balanced(task, number)
        elif constraint.form == "filled":
            yield from (f"filled({number},{holder})" for holder in constraint.one)
        else:
            both = [constraint.one, constraint.other]
            used = both if constraint.form in ("together", "apart") else both[:1]
            named = [str(sets.setdefault(things, len(sets))) for things in used]
            yield f"{constraint.form.replace('-', '_')}({','.join((str(number), *named))})"
            if constraint.form == "reserved":
                yield from (f"office({number},{holder})" for holder in constraint.other)
    yield from (f"in({name},{thing})" for things, name in sets.items() for thing in things)


class _Weight(NamedTuple):
    """What a thing weighs with the members: `is_certain` where it lies with one in any case."""

    thing: int
    weight: int
    is_certain: bool


def _weighed(task: Task) -> list[_Weight]:
    members = frozenset(task.draft.members)
    return [
        _Weight(number, weight, members.issuperset(may))
        for number, (weight, may) in enumerate(zip(weights(task), task.may, strict=True))
        if weight and not members.isdisjoint(may)
    ]


def _balanced(task: Task, number: int) -> Iterator[str]:
    """Yield for each number of holders who carry anything what none may carry more than."""
    weighed = _weighed(task)
    base = sum(weight for _, weight, is_certain in weighed if is_certain)
    most = sum(weight for _, weight, _ in weighed)
    ratio = Fraction(str(task.asked[number].constraint.ratio))
    for count in _counts(task):
        own, all_ = ratio.denominator * count, ratio.numerator
        if max(own, all_) * most > _MOST:
            raise refusal(TOO_FINE)
        yield f"balanced({number},{count},{own},{all_},{all_ * base})"
        if task.must_hold(number):
            yield from (f"short({number},{count},{n})" for n in _short(weighed, ratio, count))


def _counts(task: Task) -> range:
    """Give how many members may carry anything; of a very large plan, at most one is emptied.

    Each number takes as many terms as there are members times things.
    """
    members, things = task.draft.members, task.draft.things
    if len(members) ** 2 * len(things) <= _MANY_TERMS:
        return range(1, len(members) + 1)
    carrying = {thing.holder for thing in things if thing.weight}.intersection(members)
    return range(max(len(carrying) - 1, 1), len(members) + 1)


def _short(weighed: Sequence[_Weight], ratio: Fraction, count: int) -> Iterator[int]:
    """Yield with how many optional things so many holders cannot be in balance, whoever has what.

    A solver that learns from conflicts cannot count: it would try every division before it knew.
    """
    optional = [weight for _, weight, is_certain in weighed if not is_certain]
    base = sum(weight for _, weight, is_certain in weighed if is_certain)
    grain = gcd(*(weight for _, weight, _ in weighed)) or 1
    for placed in range(len(optional) + 1) if len(set(optional)) <= 1 else ():
        total = base + sum(optional[:placed])
        if count * grain * (ratio * total // (count * grain)) < total:
            yield placed


def _selection(task: Task) -> Iterator[str]:
    """Yield what may be on or off, and what was wrong at first."""
    numbers: dict[Element, int] = {}
    for number, element in enumerate(elements(task)):
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
