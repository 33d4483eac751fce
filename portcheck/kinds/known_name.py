"""This file checks that whoever a plan names is known: in a role, as its body, and once each.

Two entries of one verbonden partij would hide from each other who is its owner and commissioner.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.finding import Path
from portcheck.nearest import NO_HINT, first_hints, naming
from portcheck.plan.bodies import SORTS, sort_meant, suits
from portcheck.plan.model import Affiliate, Holder, Opgave, Plan
from portcheck.problem import Kind, Problem, Spot
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat ieder die het plan in een rol noemt, een van de portefeuillehouders is, dat "
    "geen naam twee keer voorkomt, en dat de naam van het bestuur zegt wat voor bestuur het is",
    "checks that whoever a plan names in a role is one of its holders, that no name is there "
    "twice, and that the name of the body tells what sort of body it is",
)
PARAMS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["report"],
    "properties": {
        "report": {
            "description": Text(
                "unknown: een naam die niet van een portefeuillehouder is; doubled: twee "
                "portefeuillehouders, verbonden partijen of opgaven met dezelfde naam; body: een "
                "bestuur dat bijna als een provincie, gemeente of waterschap heet.",
                "unknown: a name that is no holder; doubled: two holders, verbonden partijen or "
                "opgaven of one name; body: a body that is almost called a province, municipality "
                "or water board.",
            ),
            "enum": ["unknown", "doubled", "body"],
        }
    },
}

UNKNOWN = Text(
    '"{name}" is geen portefeuillehouder van dit plan{hint}',
    '"{name}" is no holder of this plan{hint}',
)
DOUBLED = Text(
    'de naam "{name}" staat er meer dan één keer', 'the name "{name}" is there more than once'
)
NO_SORT = Text(
    '"{body}" zegt niet wat voor bestuur dit is{hint}',
    '"{body}" does not tell what sort of body this is{hint}',
)


def _problems(plan: Plan, params: Mapping[str, Any]) -> Iterator[Problem]:
    return _REPORTS[params["report"]](plan)


def _of_no_sort(plan: Plan) -> Iterator[Problem]:
    # rules for a Gemeente are for the Gemeenten Ede en Epe too
    hint = NO_HINT if suits(tuple(SORTS), plan.body) else sort_meant(plan.body)
    if hint.nl:
        yield Problem(NO_SORT, Spot(("bestuur",)), {"body": plan.body, "hint": hint})


def _unknown(plan: Plan) -> Iterator[Problem]:
    strangers = list(_strangers(plan))
    meant = _meaning(plan) if strangers else None
    for name, path, role in strangers:
        yield Problem(
            message=UNKNOWN,
            values={"name": name, "hint": meant(name) if meant else NO_HINT},
            spot=Spot(path),
            holders=(name,),
            role=role,
        )


def _meaning(plan: Plan) -> Callable[[str], Text]:
    """Make what says which holder a name in a role means: of that surname or party, or spelling.

    Of what two holders have in common nobody is meant, nor of the spelling of a title.
    """
    known, hint = sorted(plan.names), first_hints()
    namesakes: dict[str, set[str]] = {}
    for holder in plan.holders:
        for key in {*_surnames(holder.name), holder.party.casefold()}:
            namesakes.setdefault(key, set()).add(holder.name)

    @cache
    def titled_otherwise(titles: frozenset[str]) -> list[str]:
        return [name for name in known if not titles & _titles(name)]

    def meant(name: str) -> Text:
        same = {one for key in _surnames(name) for one in namesakes.get(key, ())}
        if len(same) == 1:
            return naming(*same)
        return hint(name, titled_otherwise(_titles(name)))

    return meant


def _surnames(name: str) -> set[str]:
    """Give the last word, and if it is double, its parts: all of a name that has no such word.

    What tells more of somebody, as "(VVD)", "jr." or "gedeputeerde", is no surname.
    """
    folded = " ".join(name.casefold().split())
    words = re.findall(r"[^\s.]+", re.sub(r"\([^()]*\)|,.*", "", folded))
    last = next((word for word in reversed(words) if word not in _TITLES), "")
    parts = {last, *last.split("-")} - _TITLES - {""}
    return parts if any(map(str.isalpha, last)) else {folded}


def _titles(name: str) -> frozenset[str]:
    return _TITLES.intersection(re.findall(r"\w+", name.casefold()))


def _strangers(plan: Plan) -> Iterator[tuple[str, Path, str]]:
    """Yield each name that no holder has, the path to it, and what tells its role from others."""
    holders = plan.names
    for names, path, of in _roles(plan):
        first: dict[str, int] = {}
        for at, name in enumerate(names):
            if name not in holders:
                first.setdefault(name, at)
        for name, at in first.items():
            yield name, (*path, at), f"{path[0]} {path[-1]} {of}"


def _roles(plan: Plan) -> Iterator[tuple[tuple[str, ...], Path, str]]:
    """Yield who has each role, the path to it, and in what they have it, or for whom."""
    for holder in plan.holders:
        if holder.replacement:
            yield (holder.replacement,), (*holder.path, "vervanger"), holder.name
    for party in plan.affiliates:
        yield party.owners, (*party.path, "eigenaar"), party.name
        yield party.commissioners, (*party.path, "opdrachtgever"), party.name
    for opgave in plan.opgaven:
        yield opgave.commissioners, (*opgave.path, "opdrachtgever"), opgave.name


def _doubled(plan: Plan) -> Iterator[Problem]:
    first: dict[tuple[object, str], Path] = {}
    entries: list[Holder | Affiliate | Opgave] = [*plan.holders, *plan.affiliates, *plan.opgaven]
    for named in entries:
        alike = " ".join(named.name.casefold().split())
        path, key = (*named.path, "naam"), (named.path[0], alike)
        if key in first:
            is_holder = isinstance(named, Holder)
            yield Problem(
                message=DOUBLED,
                values={"name": named.name},
                spot=Spot(path),
                related=(Spot(first[key]),),
                holders=(named.name,) if is_holder else (),
                role="" if is_holder else f"{named.path[0]} {named.name}",
            )
        first.setdefault(key, path)


# fmt: off
_TITLES = frozenset((
    "burgemeester", "commissaris", "dhr", "dijkgraaf", "dr", "drs", "gedeputeerde", "heemraad",
    "heer", "ing", "ir", "jhr", "jr", "lid", "loco", "mevr", "mevrouw", "mr", "mw",
    "portefeuillehouder", "prof", "sr", "vacature", "wethouder",
))
# fmt: on

_REPORTS = {"unknown": _unknown, "doubled": _doubled, "body": _of_no_sort}


def _constraints(draft: Draft, params: Mapping[str, Any]) -> Iterator[Constraint]:
    known = len(draft.plan.names)
    things = enumerate(draft.things if params["report"] == "unknown" else ())
    strangers = [(number, draft.names[t.holder]) for number, t in things if t.holder >= known]
    meant = _meaning(draft.plan) if strangers else None
    for number, name in strangers:
        if meant and not meant(name).nl:  # a slip of the pen, which no move mends
            yield Constraint("leaving", frozenset((number,)))


KIND = Kind(ABOUT, PARAMS, _problems, _constraints)
