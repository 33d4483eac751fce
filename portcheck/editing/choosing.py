"""This file finds which known name is meant by a name that a user gives, or by a part of one."""

from collections import Counter
from collections.abc import Iterable, Sequence

from portcheck.errors import refusal
from portcheck.nearest import did_you_mean
from portcheck.plan.model import Plan
from portcheck.wording import UNSAID, Text

SAME_NAMES = Text(
    "twee portefeuillehouders heten {name}; geef ze eerst verschillende namen",
    "two holders are called {name}; give them different names first",
)
UNKNOWN_HOLDER = Text(
    'het plan heeft geen portefeuillehouder "{said}"{hint}',
    'the plan has no holder "{said}"{hint}',
)
MANY_HOLDERS = Text(
    '"{said}" kan meer dan één portefeuillehouder zijn: {found}',
    '"{said}" may be more than one holder: {found}',
)
CHOOSE = Text("; kies uit {names}", "; choose from {names}")

_FEW = 12
"""The most names that are all listed where none fits."""


def require_names(plan: Plan, file: str) -> None:
    """Raise PortcheckError where two holders have one name: it does not tell them apart."""
    names = Counter(holder.name for holder in plan.holders)
    for name, count in names.items():
        if count > 1:
            raise refusal(SAME_NAMES, file, name=name)


def holder_meant(said: str, plan: Plan) -> str:
    """Give the name of the holder who is meant; raises PortcheckError."""
    names = [holder.name for holder in plan.holders]
    return chosen(said, names, UNKNOWN_HOLDER, MANY_HOLDERS)


def chosen(said: str, names: list[str], unknown: Text, many: Text) -> str:
    """Give the name that is meant; raises PortcheckError where there is none, or more than one."""
    found = fitting(said, names)
    if not found:
        in_part = (name.rpartition(" ")[2] for name in names)
        hint = did_you_mean(said, (*names, *in_part)) or listed(names)
        raise refusal(unknown, said=said, hint=hint)
    if len(found) > 1:
        raise refusal(many, said=said, found=found)
    return found[0]


def listed(names: Sequence[str]) -> Text:
    """Give the clause that lists the names to choose from, where these are few."""
    return CHOOSE.filled({"names": names}) if 0 < len(names) <= _FEW else UNSAID


def fitting(said: str, names: Iterable[str], *, in_part: bool = True) -> list[str]:
    """Find names equal to `said`, else equal but for capitals, else those that contain it."""
    known, folded = dict.fromkeys(names), said.casefold()
    return (
        [name for name in known if name == said]
        or [name for name in known if name.casefold() == folded]
        or [name for name in known if in_part and folded in name.casefold()]
    )
