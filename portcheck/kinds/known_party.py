"""This file checks that each holder belongs to a party that the plan lists."""

from collections.abc import Iterator

from portcheck.kind import NO_PARAMS, Kind, Params, unmoved
from portcheck.plan.model import Holder, Plan, is_recorded
from portcheck.plan.parties import party_meant
from portcheck.plan.twins import alike
from portcheck.problem import Problem, at_each
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat elke portefeuillehouder hoort bij een partij die onder partijen staat",
    "checks that each holder belongs to a party that is under partijen",
)
NO_PARTY = Text(
    '"{party}" staat niet onder partijen{hint}', '"{party}" is not under partijen{hint}'
)

# fmt: off
_NO_PARTIES = (
    "extern", "geen partij", "independent", "neutraal", "no party", "onafhankelijk",
    "onafhankelijke", "partijloos", "politiek neutraal", "vakgedeputeerde", "vakwethouder",
    "zakengedeputeerde", "zakenwethouder", "zonder partij",
)
# fmt: on
"""What people write as the party of somebody who has none."""


def _problems(plan: Plan, _params: Params) -> Iterator[Problem]:
    """Report each party that the list of parties lacks, where there is such a list."""
    known = {alike(party.name): party.name for party in plan.parties}
    if not known:
        return
    missing: dict[str, list[Holder]] = {}
    for holder in plan.members:
        bare = holder.party.partition("(")[0]  # as in "geen (van buiten)"
        is_of_none = alike(bare) in _NO_PARTIES or not is_recorded(bare)
        if not is_of_none and alike(holder.party) not in known:
            missing.setdefault(alike(holder.party), []).append(holder)
    if not missing:
        return
    meant = party_meant(known.values())
    for those in missing.values():
        said = those[0].party
        yield at_each(those, "partij", NO_PARTY, said, party=said, hint=meant(said))


KIND = Kind(ABOUT, NO_PARAMS, _problems, unmoved, is_of_whole=True, is_of_core=True)
