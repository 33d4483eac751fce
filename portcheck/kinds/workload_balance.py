"""This file checks that nobody's portfolio weighs far more than the others'.

It is silent where a phrase is a list and no phrase has a weight: "Wonen, zorg en sport" would
weigh as much as one of these topics in a phrase of its own.
"""

import math
from collections.abc import Iterator, Sequence

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.kind import Kind, Params, always, param, params_schema
from portcheck.phrases.topics import Register
from portcheck.phrases.words import AND
from portcheck.plan.model import Holder, Plan
from portcheck.problem import Problem, at_name
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat geen portefeuille veel zwaarder weegt dan de andere",
    "checks that nobody's portfolio weighs far more than the others'",
)
PARAMS = params_schema(
    required={
        "ratio": param(
            "Hoeveel keer het gemiddelde een portefeuille mag wegen.",
            "How many times the mean weight a portfolio may weigh.",
            {"type": "number", "minimum": 1},
        ),
    }
)

MESSAGE = Text(
    "{holder} draagt {weight} van {total}, ten hoogste {most} verwacht; "
    "ten minste {margin} moet naar een andere portefeuille",
    "{holder} carries {weight} of {total}, at most {most} expected; "
    "at least {margin} must go to another portfolio",
)

_GRAIN = 1e-6
"""The rounding error of binary fractions, in hundredths of a weight."""

_A_LIST = 3
"""The fewest parts of a phrase that is a list: "Natuur, water" may be one topic elsewhere."""


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    if not _tells_weights(plan):
        return
    # who holds nothing yet is a vacancy, not a measure of what the others should carry
    weights = [(holder, holder.weight) for holder in plan.members if holder.weight > 0]
    total = sum(weight for _, weight in weights)
    for holder, weight in weights:
        most = params["ratio"] * total / len(weights)
        if round(weight - most, 9) > 0:
            yield _problem(holder, weight, total, most)


def _tells_weights(plan: Plan) -> bool:
    """Tell whether phrases can be weighed: one has a weight, or none is a list.

    Who holds them does not matter, so no move changes the answer.
    """
    held = [entry for holder in plan.holders for entry in holder.held if entry.weight]
    is_weighed = any(entry.weight != 1 for entry in held)
    return is_weighed or not any(_is_list(entry.reading.words, plan.register) for entry in held)


def _is_list(words: Sequence[str], register: Register) -> bool:
    """Tell whether a phrase has so many parts, of which a name in the register is one."""
    if _count(words) < _A_LIST:  # as in most
        return False
    said = _outside_brackets(words)
    whole = " ".join(said)
    claims = register.read(whole).claims
    names = {claim.words for claim in claims if claim.is_whole or claim.words != whole}
    return _count(said) - sum(_count(name.split()) - 1 for name in names) >= _A_LIST


def _outside_brackets(words: Sequence[str]) -> list[str]:
    """Give the words outside brackets, without signs that bind them, for each name to be found."""
    depth, said = 0, []
    for word in words:
        depth += (word == "(") - (word == ")")
        if depth == 0 and word not in (")", ":"):
            said.append("," if word == ";" else word.strip("-"))
    return said


def _count(words: Sequence[str]) -> int:
    return 1 + sum(map(words[:-1].count, (",", ";", AND)))


def _problem(holder: Holder, weight: float, total: float, most: float) -> Problem:
    return Problem(
        message=MESSAGE,
        values={
            "holder": holder.name,
            "weight": weight,
            "total": total,
            "most": math.floor(most * 100 + _GRAIN) / 100,
            "margin": math.ceil((weight - most) * 100 - _GRAIN) / 100,
        },
        spot=at_name(holder),
        holders=(holder.name,),
    )


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    if _tells_weights(draft.plan):
        yield Constraint("balanced", most=params["ratio"])


KIND = Kind(ABOUT, PARAMS, _problems, _constraints, is_of_absence=always)
