"""This file names the offices: what those are called who divide portfolios, and who presides.

A function of another sort of body gets its line here; plan/bodies.py tells which bodies those are.
"""

from itertools import chain
from typing import NamedTuple

from portcheck.wording import Text


class Offices(NamedTuple):
    """The functions of those who sit in bodies of one sort, as rules know them."""

    member: str
    chair: str


PROVINCE = Offices("gedeputeerde", "commissaris")
MUNICIPALITY = Offices("wethouder", "burgemeester")
WATER_BOARD = Offices("heemraad", "dijkgraaf")
ISLAND = Offices("gedeputeerde", "gezaghebber")
OTHER = Offices("portefeuillehouder", "voorzitter")

OTHER_TITLES = {
    "hoogheemraad": "heemraad",
    "watergraaf": "dijkgraaf",
    "eilandgedeputeerde": "gedeputeerde",
}
"""What those who sit in some bodies are called, and by which function rules know them."""

PLURALS = {
    "gedeputeerde": Text("gedeputeerden", "deputies"),
    "wethouder": Text("wethouders", "aldermen"),
    "heemraad": Text("heemraden", "water board executives"),
    "portefeuillehouder": Text("portefeuillehouders", "holders"),
}
"""Several of each who divide the work."""

_EVERY = (PROVINCE, MUNICIPALITY, WATER_BOARD, ISLAND, OTHER)

FUNCTIONS = tuple(dict.fromkeys((*chain(*_EVERY), *OTHER_TITLES)))
"""The functions that there are."""

MEMBERS = frozenset(each.member for each in _EVERY)
"""The functions that divide the work; a commissaris, burgemeester or dijkgraaf presides."""

CHAIRS = frozenset(each.chair for each in _EVERY)
"""The functions of those who preside."""

MEMBER_TITLES = MEMBERS.union(title for title in OTHER_TITLES if OTHER_TITLES[title] in MEMBERS)
"""What whoever divides the work is called."""

CHAIR_TITLES = frozenset(FUNCTIONS) - MEMBER_TITLES - {OTHER.chair} | {"bgm", "cdk", "cvdk"}
"""What whoever presides over a body is called; a voorzitter may be one of anything."""
