"""This file checks that no two holders, verbonden partijen or opgaven have one name.

Two entries of one verbonden partij would hide from each other who is its owner and commissioner.
"""

from collections.abc import Iterator

from portcheck.kind import NO_PARAMS, Kind, Params, unmoved
from portcheck.plan.model import Holder, Plan
from portcheck.plan.twins import alike, twins
from portcheck.problem import Problem, at_name
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat elke portefeuillehouder, verbonden partij en opgave er één keer staat",
    "checks that each holder, verbonden partij and opgave is there once",
)
DOUBLED = Text(
    'de naam "{name}" staat er meer dan één keer', 'the name "{name}" occurs more than once'
)
DOUBLED_AS = Text(
    'de naam "{name}" staat er ook als "{other}"', 'the name "{name}" also occurs as "{other}"'
)


def _problems(plan: Plan, _params: Params) -> Iterator[Problem]:
    for named, twin in twins((*plan.holders, *plan.affiliates, *plan.opgaven)):
        is_same = alike(twin.name) == alike(named.name)
        is_holder = isinstance(named, Holder)
        yield Problem(
            message=DOUBLED if is_same else DOUBLED_AS,
            values={"name": named.name, "other": twin.name},
            spot=at_name(named),
            related=(at_name(twin),),
            holders=(named.name,) if is_holder else (),
            role="" if is_holder else f"{named.path[0]} {named.name}",
        )


KIND = Kind(ABOUT, NO_PARAMS, _problems, unmoved, is_of_core=True)
