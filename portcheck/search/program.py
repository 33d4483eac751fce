"""This file is the program for the solver: what a division is, and what breaks a constraint.

Nothing that a user wrote reaches the solver: all is said in numbers.
"""

from collections.abc import Iterable, Sequence

from portcheck.draft import Hands

GAME = """
1 { at(T,H) : may(T,H) } 1 :- thing(T).
moved(T) :- at(T,H), not was(T,H).
has(S,H) :- in(S,T), at(T,H), H >= 0.
held(S) :- has(S,H).

broken(C,-1) :- together(C,A,B), held(A), held(B), not met(C), not strange(A).
strange(S) :- has(S,H), stranger(H).
met(C) :- together(C,A,B), has(A,H), has(B,H).
broken(C,H) :- apart(C,A,B), has(A,H), has(B,H).
broken(C,H) :- spread(C,M), name(H), #sum { N,S : among(C,S,N), has(S,H) } > M.
:- overfull(C), not broken(C,_).
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
"""T is a thing, H a holder (-1: nobody), S, A, B are sets of things, C a constraint, E an element.

`was` and `at` say who has a thing first and then; `has` and `held` say so of a set. `known` are the
breaks of the plan as it is, `wrong` those that count, and `fresh` new remarks. `short` says with
how many members with work, and optional things placed, a constraint cannot be in balance.
"""

_ALL_ON = "on(E) :- element(E).\n"
_SOME_ON = "{ on(E) } :- element(E).\n"
_KEPT = """
:- on(E), asked(C,E,_), wrong(C,H).
:- on(E), asked(C,E,_), short(C,K,N), carriers(K), placed(N).
"""

ALL_KEPT = _ALL_ON + _KEPT
"""Each rule must be kept."""

SOME_KEPT = _SOME_ON + _KEPT
"""Each rule that is on must be kept."""

NOTHING_NEW = (
    _ALL_ON
    + """
:- wrong(C,H), not known(C,H).
:- short(C,K,N), carriers(K), placed(N), not known(C,_).
"""
)
"""What is broken may stay broken; nothing else may break."""

NEARBY = "#heuristic at(T,H) : was(T,H), may(T,H). [1,true]\n"
"""Where the solver guesses, it leaves things where they are."""

BOUNDS = """
#program heaviest(v).
{ heaviest(v) }.
:- heaviest(v), member(H), #sum { W,T : at(T,H), weighs(T,W) } > v.
#program unwanted(v).
{ unwanted(v) }.
:- unwanted(v), #sum { P,T : at(T,H), cost(T,H,P) } > v.
"""
"""Bounds on the heaviest workload and on the costs, to settle ties."""


def least(counted: Sequence[str]) -> str:
    """Ask for the least of what is counted; the first matters most."""
    ranked = zip(_ranks(counted), counted, strict=True)
    return "".join(f"#minimize {{ 1@{rank},{what} }}.\n" for rank, what in ranked)


def counts(counted: Sequence[str], ranks: Sequence[int], found: Sequence[int]) -> tuple[int, ...]:
    """Give how much there is of each that is counted; 0 for those that the solver leaves out."""
    by_rank = dict(zip(ranks, found, strict=True))
    return tuple(by_rank.get(rank, 0) for rank in _ranks(counted))


def at_most(counted: Sequence[str], most: Sequence[int]) -> str:
    """Forbid more than so many of each that is counted."""
    bounds = zip(counted, most, strict=True)
    return "".join(f":- #sum {{ 1,{what} }} > {bound}.\n" for what, bound in bounds)


def unlike(hands: Hands, things: Iterable[int], most: int) -> str:
    """Forbid that more than `most` of the things have the holders that they have in a division."""
    alike = "; ".join(f"1,{thing} : at({thing},{hands[thing]})" for thing in things)
    return f":- #sum {{ {alike} }} > {most}.\n"


def _ranks(counted: Sequence[str]) -> range:
    return range(len(counted), 0, -1)
