"""This file checks that no topic is given out twice: to two first holders, or twice to one.

Two holders have one topic where their phrases name it in the same words, or both name the whole of
it ("Mobiliteit", "Verkeer en vervoer"); "openbaar vervoer" and "wegen" divide it. One holder has it
twice only where the words are the same: people write several names of one topic in a portfolio.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from portcheck.constraint import Constraint
from portcheck.draft import Draft, Things
from portcheck.finding import Path
from portcheck.kind import Kind, Params, param, params_schema
from portcheck.phrases.claims import Claim
from portcheck.plan.model import Entry, Holder, Plan
from portcheck.problem import Problem, holding
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat geen onderwerp dubbel is toebedeeld: aan twee eerste portefeuillehouders, of "
    "twee keer aan één",
    "checks that no topic is given out twice: to two first holders, or twice to one",
)
PARAMS = params_schema(
    required={
        "report": param(
            "two-holders: twee eerste portefeuillehouders van één onderwerp, in dezelfde "
            "woorden of beide als geheel; one-holder: één portefeuillehouder die het twee "
            "keer in dezelfde woorden heeft.",
            "two-holders: two first holders of one topic, in the same words or both as a "
            "whole; one-holder: one holder who has it twice in the same words.",
            {"enum": ["two-holders", "one-holder"]},
        ),
    }
)

TWO_HOLDERS = Text(
    "meer dan één eerste portefeuillehouder voor {topics}: {holders}",
    "more than one first holder of {topics}: {holders}",
)
PART_OF_TWO = Text(
    'meer dan één eerste portefeuillehouder voor {topics}, als "{phrase}": {holders}',
    'more than one first holder of {topics}, as "{phrase}": {holders}',
)
ONE_HOLDER = Text(
    '"{phrase}" staat meer dan één keer bij {holders}',
    '"{phrase}" occurs more than once with {holders}',
)
IN_OTHER_WORDS = Text(
    "meer dan één vermelding van {topics} bij {holders}",
    "more than one entry of {topics} with {holders}",
)


class _Held(NamedTuple):
    claim: Claim
    holder: Holder
    entry: Entry


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    return _of_two(plan) if params["report"] == "two-holders" else _of_one(plan)


def _of_two(plan: Plan) -> Iterator[Problem]:
    by_claim: dict[tuple[str, str], dict[Path, _Held]] = {}
    for held in _doubled(plan):
        scope = "" if held.claim.is_whole else held.claim.words
        by_holder = by_claim.setdefault((held.claim.topic, scope), {})
        by_holder.setdefault(held.holder.path, held)
    claims = [list(by_holder.values()) for by_holder in by_claim.values()]
    for same in _by_entries(claims):
        is_whole = all(held.claim.is_whole for held in same[0])
        yield _problem(plan, TWO_HOLDERS if is_whole else PART_OF_TWO, same)


def _of_one(plan: Plan) -> Iterator[Problem]:
    by_claim: dict[tuple[Path, str, str], list[_Held]] = {}
    for held in _doubled(plan):
        key = (held.holder.path, held.claim.topic, held.claim.words)
        by_claim.setdefault(key, []).append(held)
    for same in _by_entries(list(by_claim.values())):
        phrases = {held.entry.reading.words for held in same[0]}
        yield _problem(plan, IN_OTHER_WORDS if len(phrases) > 1 else ONE_HOLDER, same)


def _doubled(plan: Plan) -> Iterator[_Held]:
    """Yield each claim to a topic that more than one phrase names, with its holder and phrase."""
    several = ((topic, pairs) for topic, pairs in plan.held.items() if len(pairs) > 1)
    for topic, pairs in several:
        for holder, entry in pairs:
            if not entry.is_shared:
                for claim in entry.reading.claims:
                    if claim.topic == topic:
                        yield _Held(claim, holder, entry)


def _by_entries(claims: list[list[_Held]]) -> Iterable[list[list[_Held]]]:
    """Group the claims of the same phrases: two phrases that double two topics are one mistake."""
    grouped: dict[tuple[Path, ...], list[list[_Held]]] = {}
    for same in claims:
        if len(same) > 1:
            grouped.setdefault(tuple(held.entry.path for held in same), []).append(same)
    return grouped.values()


def _problem(plan: Plan, message: Text, claims: list[list[_Held]]) -> Problem:
    same = claims[0]
    spots = [holding(held.entry, held.holder.name) for held in same]
    names = tuple(dict.fromkeys(held.holder.name for held in same))
    topics = tuple(dict.fromkeys(held.claim.topic for held, *_ in claims))
    return Problem(
        message=message,
        values={
            "topics": [plan.register.label(topic) for topic in topics],
            "phrase": same[0].entry.phrase,
            "holders": names,
        },
        spot=spots[0],
        related=tuple(spots[1:]),
        subjects=topics,
        holders=names,
        role=" ".join(sorted({held.claim.words for claim in claims for held in claim})),
    )


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    of_two = params["report"] == "two-holders"
    claimed: dict[tuple[str, str], set[int]] = {}
    for thing, entry in draft.firsts():
        for claim in entry.reading.claims if not entry.is_shared else ():
            words = "" if of_two and claim.is_whole else claim.words
            claimed.setdefault((claim.topic, words), set()).add(thing)
    topics: dict[Things, set[str]] = {}  # the same phrases in two topics are one mistake
    for (topic, _), things in claimed.items():
        topics.setdefault(frozenset(things), set()).add(topic)
    for same, about in topics.items():
        if len(same) > 1:
            form = "one-holder" if of_two else "once"
            yield Constraint(form, same, about=tuple(sorted(about)))


KIND = Kind(ABOUT, PARAMS, _problems, _constraints)
