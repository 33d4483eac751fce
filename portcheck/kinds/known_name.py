"""This file checks that what a plan names is known: holders, parties, functions, body; and once.

Two entries of one verbonden partij would hide from each other who is its owner and commissioner.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.finding import Path
from portcheck.kind import Kind, Params
from portcheck.nearest import naming, nearest
from portcheck.plan.bodies import (
    OF_THEIR_OWN,
    SORTS,
    sort_meant,
    sort_of,
    sort_told,
    suits,
    title_of_member,
)
from portcheck.plan.functions import CHAIRS, FUNCTIONS, is_office_elsewhere, is_title
from portcheck.plan.model import Holder, Plan, is_recorded
from portcheck.plan.namesakes import are_people, each_of, meaning, whose_of_body
from portcheck.plan.parties import party_meant
from portcheck.plan.twins import alike, twins
from portcheck.problem import Problem, Spot, at_name
from portcheck.wording import Text

ABOUT = Text(
    "controleert dat ieder die het plan in een rol noemt, een van de portefeuillehouders is, dat "
    "geen naam twee keer voorkomt of twee personen noemt, dat elke portefeuillehouder hoort bij "
    "een partij die onder partijen staat en een functie heeft die het bestuur kent, en dat de naam "
    "van het bestuur zegt wat voor bestuur het is",
    "checks that whoever a plan names in a role is one of its holders, that no name occurs "
    "twice or names two people, that each holder belongs to a party under partijen and has a "
    "function that the body knows, and that the name of the body tells what sort of body it is",
)
PARAMS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["report"],
    "properties": {
        "report": {
            "description": Text(
                "unknown: een naam die niet van een portefeuillehouder is; doubled: twee "
                "portefeuillehouders, verbonden partijen of opgaven met dezelfde naam; several: "
                "meer dan één persoon onder één naam; party: een portefeuillehouder van een "
                "partij die niet onder partijen staat; function: een functie die niemand kent, of "
                "alleen een ander soort bestuur; body: een bestuur dat bijna als een provincie, "
                "gemeente of waterschap heet, of alleen functies daarvan heeft.",
                "unknown: a name that is not a holder's; doubled: two holders, verbonden partijen "
                "or opgaven of one name; several: more than one person under one name; party: a "
                "holder of a party that is not under partijen; function: a function that nobody "
                "knows, or only another sort of body; body: a body that is almost called a "
                "province, municipality or water board, or has only functions of these.",
            ),
            "enum": ["unknown", "doubled", "several", "party", "function", "body"],
        }
    },
}

UNKNOWN = Text(
    '"{name}" is geen portefeuillehouder van dit plan{hint}',
    '"{name}" is not a holder of this plan{hint}',
)
DOUBLED = Text(
    'de naam "{name}" staat er meer dan één keer', 'the name "{name}" occurs more than once'
)
DOUBLED_AS = Text(
    'de naam "{name}" staat er ook als "{other}"', 'the name "{name}" also occurs as "{other}"'
)
SEVERAL = Text('"{name}" noemt meer dan één persoon', '"{name}" names more than one person')
NO_PARTY = Text(
    '"{party}" staat niet onder partijen{hint}', '"{party}" is not under partijen{hint}'
)
ELSEWHERE = Text(
    '"{function}" is geen functie bij {body}{hint}',
    '"{function}" is not a function at {body}{hint}',
)
NO_SEAT = Text(
    "; wie geen lid van het bestuur is, hoort niet onder portefeuillehouders",
    "; whoever is not a member of the body does not belong under portefeuillehouders",
)
CALLED = Text(
    '; een lid heet hier "{member}", en wie voorzit "{chair}"',
    '; a member is called "{member}" here, and whoever presides "{chair}"',
)
NO_SORT = Text(
    '"{body}" zegt niet wat voor bestuur dit is{hint}',
    '"{body}" does not tell what sort of body this is{hint}',
)

# fmt: off
_NO_PARTIES = (
    "extern", "geen partij", "independent", "neutraal", "no party", "onafhankelijk",
    "onafhankelijke", "partijloos", "politiek neutraal", "vakgedeputeerde", "vakwethouder",
    "zakengedeputeerde", "zakenwethouder", "zonder partij",
)
# fmt: on
"""What stands for the party of somebody who is of none."""


def _problems(plan: Plan, params: Params) -> Iterator[Problem]:
    return _REPORTS[params["report"]](plan)


def _unknown(plan: Plan) -> Iterator[Problem]:
    strangers = _strangers(plan)
    if not strangers:
        return
    meant = meaning(plan)
    for name, paths in strangers.items():
        first, *others = map(Spot, paths)
        yield Problem(
            message=UNKNOWN,
            values={"name": name, "hint": meant(name) or whose_of_body(name)},
            spot=first,
            related=tuple(others),
            holders=(name,),
        )


def _strangers(plan: Plan) -> dict[str, list[Path]]:
    """Give each name that no holder has, with the paths to it."""
    holders = plan.names
    strangers: dict[str, list[Path]] = {}
    for names, path in _roles(plan):
        unknown = [name for name in dict.fromkeys(names) if name not in holders]
        places = plan.places(path) if unknown else {}
        for name in unknown:
            strangers.setdefault(name, []).append(places[name])
    return strangers


def _roles(plan: Plan) -> Iterator[tuple[tuple[str, ...], Path]]:
    """Yield who has each role, and the path to it."""
    for holder in plan.holders:
        yield holder.replacements, (*holder.path, "vervanger")
    for role in plan.roles:
        yield role.holders, role.path


def _doubled(plan: Plan) -> Iterator[Problem]:
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


def _several(plan: Plan) -> Iterator[Problem]:
    if not plan.is_complete:  # of a sample nobody is counted
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


def _of_no_party(plan: Plan) -> Iterator[Problem]:
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
        yield _at_each(those, "partij", NO_PARTY, said, party=said, hint=meant(said))


def _of_no_function(plan: Plan) -> Iterator[Problem]:
    """Report each function that nobody knows, or only bodies of other sorts than this one's."""
    others = _of_others(plan.body)
    strangers: dict[str, list[Holder]] = {}
    for holder in plan.holders:
        title = holder.title
        if title and (holder.function in others or not is_title(title)):
            strangers.setdefault(alike(title), []).append(holder)
    for those in strangers.values():
        title = those[0].title
        values = {"function": title, "body": plan.body, "hint": _function_meant(those[0], plan)}
        yield _at_each(those, "functie", ELSEWHERE, title, **values)


def _function_meant(holder: Holder, plan: Plan) -> Text:
    """Say which function of a body was meant, by that of another or a misspelt one."""
    title, member, chair = holder.title, title_of_member(plan.body), sort_of(plan.body).chair
    if not is_title(title) and is_office_elsewhere(title):
        return NO_SEAT
    if is_title(title) or nearest(title, FUNCTIONS):
        return naming(chair if holder.function in CHAIRS else member)
    return CALLED.filled({"member": member, "chair": chair})


def _of_no_sort(plan: Plan) -> Iterator[Problem]:
    """Report a body whose name does not tell its sort, where that can be guessed."""
    if suits(tuple(SORTS), plan.body):  # rules for a Gemeente are for the Gemeenten Ede en Epe too
        return
    # a Utrecht with wethouders and a burgemeester is no province
    told = {holder.function for holder in plan.holders if holder.title}
    hint = sort_told(told) or sort_meant(plan.body)
    if hint:
        values = {"body": plan.body, "hint": hint}
        yield Problem(message=NO_SORT, values=values, spot=Spot(("bestuur",)))


def _at_each(
    holders: Iterable[Holder], key: str, message: Text, subject: str, **values: object
) -> Problem:
    """Report once what holders have under a key: at the first, beside the others."""
    first, *others = (Spot((*holder.path, key)) for holder in holders)
    return Problem(
        message=message, values=values, spot=first, related=tuple(others), subjects=(subject,)
    )


@lru_cache(256)  # many plans are of one body
def _of_others(body: str) -> frozenset[str]:
    """Give the functions that only bodies of other sorts know; none where the sort is not known."""
    own = sort_of(body)
    sorts = [SORTS[name] for name in OF_THEIR_OWN if suits(OF_THEIR_OWN, body)]
    functions = {function for sort in sorts for function in (sort.member, sort.chair)}
    return frozenset(functions - {own.member, own.chair})


_REPORTS = {
    "unknown": _unknown,
    "doubled": _doubled,
    "several": _several,
    "party": _of_no_party,
    "function": _of_no_function,
    "body": _of_no_sort,
}


def _constraints(draft: Draft, params: Params) -> Iterator[Constraint]:
    known = len(draft.plan.names)
    things = enumerate(draft.things if params["report"] == "unknown" else ())
    strangers = [(number, draft.names[t.holder]) for number, t in things if t.holder >= known]
    if not strangers:
        return
    meant = meaning(draft.plan)
    for number, name in strangers:
        if not meant(name):  # else a slip of the pen, which no move mends
            yield Constraint("leaving", frozenset((number,)))


KIND = Kind(
    ABOUT,
    PARAMS,
    _problems,
    _constraints,
    is_of_whole=lambda params: params["report"] == "party",
    is_of_plans=True,
)
