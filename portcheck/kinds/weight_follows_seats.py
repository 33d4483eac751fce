"""This file notices that the weight of portfolios follows the seats of the parties."""

from collections.abc import Iterator
from itertools import pairwise

from portcheck.kind import NO_PARAMS, Kind, Params, always, unmoved
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot
from portcheck.wording import Text

ABOUT = Text(
    "merkt op dat de zwaarte van de portefeuilles de zetels van de partijen volgt",
    "notices that the weight of portfolios follows the seats of the parties",
)

MESSAGE = Text(
    "de zwaarte van de portefeuilles volgt de zetels: {order}",
    "the weight of the portfolios follows the seats: {order}",
)


def _problems(plan: Plan, _params: Params) -> Iterator[Problem]:
    weights: dict[str, float] = {}
    for holder in plan.members:
        party = holder.party.casefold()
        weights[party] = max(weights.get(party, 0), holder.weight)
    shares = sorted(
        (
            (party.seats, weights[party.name.casefold()], party.name)
            for party in plan.parties
            if party.seats is not None and party.name.casefold() in weights
        ),
        reverse=True,
    )
    if len(shares) > 1 and all(
        more[0] > fewer[0] and more[1] > fewer[1] for more, fewer in pairwise(shares)
    ):
        yield Problem(
            message=MESSAGE,
            values={"order": [party for _, _, party in shares]},
            spot=Spot(("partijen",)),
        )


KIND = Kind(ABOUT, NO_PARAMS, _problems, unmoved, is_of_absence=always, is_beyond_search=always)
