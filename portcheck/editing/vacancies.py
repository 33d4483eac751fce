"""This file adds to a plan the members who are not there yet: they have a number and no topics."""

from itertools import count, islice

from portcheck.editing.appending import append_items
from portcheck.errors import refusal
from portcheck.plan.model import Plan
from portcheck.wording import Text

MANY_ALREADY = Text(
    "{file} heeft al {count} leden die het werk verdelen; --holders kan niet lager zijn",
    "{file} already has {count} members who share the work; --holders cannot be lower",
)

_VACANCY = "Vacature"


def with_vacancies(text: str, plan: Plan, file: str, holders: int) -> str:
    """Give the text of a plan with so many members, of whom the new ones have nothing.

    Raises PortcheckError where there are more already.
    """
    missing = holders - len(plan.members)
    if missing < 0:
        raise refusal(MANY_ALREADY, file=file, count=len(plan.members))
    function = {"functie": plan.members[0].function} if plan.members else {}
    names = (name for at in count(1) if (name := f"{_VACANCY} {at}") not in plan.names)
    vacancies = [{"naam": name, **function} for name in islice(names, missing)]
    return append_items(text, "portefeuillehouders", vacancies)
