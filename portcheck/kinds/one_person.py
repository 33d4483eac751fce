"""This file checks that the name of a holder is that of one person."""

from collections.abc import Iterator

from portcheck.kind import NO_PARAMS, Kind, Params, unmoved
from portcheck.plan.model import Plan
from portcheck.plan.namesakes import are_people, each_of
from portcheck.problem import Problem, at_name
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat de naam van een portefeuillehouder één persoon noemt",
    "checks that the name of a holder names one person",
)
SEVERAL = Text('"{name}" noemt meer dan één persoon', '"{name}" names more than one person')


def _problems(plan: Plan, _params: Params) -> Iterator[Problem]:
    if not plan.is_complete:  # in a sample the number of people does not matter
        return
    for holder in plan.holders:
        if are_people(holder.name) and not _is_with_party(holder.name):
            yield Problem(
                message=SEVERAL,
                values={"name": holder.name},
                spot=at_name(holder),
                holders=(holder.name,),
            )


def _is_with_party(name: str) -> bool:
    """Tell whether a name stands beside that of a party: "Jan Jansen / Lokaal Belang"."""
    from portcheck.plan.party_names import names_party  # hardly any name is of several

    return any(map(names_party, each_of(name)))


KIND = Kind(ABOUT, NO_PARAMS, _problems, unmoved, is_of_core=True)
