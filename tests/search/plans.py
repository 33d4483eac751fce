"""Small plans and rules of every kind, for a search that is held against trying all there is."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from hypothesis import strategies as st

from portcheck.kind import unmoved
from portcheck.kinds import KINDS
from portcheck.plan.building import build
from portcheck.plan.model import Plan
from portcheck.rulebook.assembly import assemble

REGISTER = assemble().register
NAMES = ("A. Jansen", "B. de Vries", "C. Smit", "D. Bakker")
PHRASES = (
    "Bodem",
    "Water",
    "Mobiliteit",
    "Verkeer en vervoer",
    "openbaar vervoer",
    "Financiën",
    "Mobiliteit en Financiën",
    "Natuur",
    "Sport (met de gemeenten)",
    "samen met A. Jansen: Mobiliteit",
    "2e Water",
    "Gebiedszaken",
    "Natuur (gedeeld)",
    "Bodem, sport, cultuur",
)
TOPICS = ("bodem", "water", "mobiliteit", "financien", "natuur", "sport")
WEIGHTS = (None, 0, 0.5, 2, 3)


PAIR = {"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"], "C": ["Sport"]}
"""What holders have where one has two topics that are kept apart."""


def plan(holders: Mapping[str, Sequence[Any]], **more: Any) -> dict[str, Any]:
    """Write a plan in which each holder has some topics."""
    listed = [{"naam": name, "onderwerpen": [*topics]} for name, topics in holders.items()]
    head = {"plan": "Voorbeeld", "bestuur": "Provincie Voorbeeld"}
    return {**head, "portefeuillehouders": listed, **more}


def phrases(most: int) -> st.SearchStrategy[list[Any]]:
    """Give strategies for lists of phrases, some with a weight or a role."""
    plain = st.sampled_from(PHRASES)
    full = st.fixed_dictionaries(
        {"onderwerp": plain, "zwaarte": st.sampled_from(WEIGHTS)},
        optional={"rol": st.sampled_from(["eerste", "tweede"])},
    )
    return st.lists(plain | full, min_size=1, max_size=most)


@st.composite
def plans(draw: st.DrawFn, most: int = 3) -> Plan:
    """Give a plan of two to four holders, one of whom may preside, and a few roles."""
    names = NAMES[: draw(st.integers(2, 4))]
    holders = [{"naam": name, "onderwerpen": draw(phrases(most))} for name in names]
    if draw(st.booleans()):
        holders[-1]["functie"] = "commissaris"
    filled = st.lists(st.sampled_from((*names, "E. Onbekend")), max_size=2)
    said = filled | st.just("n.v.t.")
    roles = st.fixed_dictionaries({"eigenaar": said, "opdrachtgever": said})
    parties = [
        {"naam": name, **draw(roles)} for name in ("NV X", "NV Y")[: draw(st.integers(0, 2))]
    ]
    opgaven = [{"naam": "Opgave", "opdrachtgever": draw(filled)}] if draw(st.booleans()) else []
    return build(
        {
            "plan": "Voorbeeld",
            "bestuur": "Provincie Voorbeeld",
            "zetels": draw(st.sampled_from([None, 5, 20])),
            "portefeuillehouders": holders,
            "verbonden_partijen": parties,
            "opgaven": opgaven,
        },
        REGISTER,
    )


def _topics(least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(TOPICS), min_size=least, max_size=most, unique=True)


PARAMS: Mapping[str, st.SearchStrategy[dict[str, Any]]] = {
    "keep-together": _topics(2, 3).map(lambda topics: {"topics": topics}),
    "keep-apart": _topics(2, 4).map(lambda topics: {"anchor": topics[0], "others": topics[1:]}),
    "spread-topics": st.fixed_dictionaries(
        {"topics": _topics(2, 5)}, optional={"most": st.integers(1, 3)}
    ),
    "missing-topic": st.fixed_dictionaries(
        {"topic": st.sampled_from(TOPICS)},
        optional={
            "covered_by": _topics(1, 2),
            "recorded_under": st.sampled_from(["opgaven", "verbonden_partijen"]),
        },
    ),
    "single-holder": st.sampled_from(TOPICS).map(lambda topic: {"topic": topic}),
    "doubled-topic": st.sampled_from(["two-holders", "one-holder"]).map(lambda r: {"report": r}),
    "split-roles": st.sampled_from(["combined", "open"]).map(lambda r: {"report": r}),
    "reserved-topic": st.fixed_dictionaries(
        {
            "topic": st.sampled_from(TOPICS),
            "function": st.sampled_from(["commissaris", "gedeputeerde"]),
        }
    ),
    "role-apart-from-topic": st.fixed_dictionaries(
        {
            "role": st.sampled_from(["eigenaar", "opdrachtgever"]),
            "topics": _topics(1, 2),
        },
        optional={"parties": st.just(["Y"])},
    ),
    "role-with-topic": st.fixed_dictionaries(
        {
            "role": st.sampled_from(["eigenaar", "opdrachtgever"]),
            "topic": st.sampled_from(TOPICS),
        },
        optional={"parties": st.just(["Y"])},
    ),
    "lead-holder": st.sampled_from(["opdrachtgever", "mandaat"]).map(lambda r: {"requires": r}),
    **dict.fromkeys(
        [
            *("known-body", "known-function", "known-holder", "known-party"),
            *("named-once", "near-topic", "one-person"),
        ],
        st.just({}),
    ),
    "empty-portfolio": st.just({"function": "gedeputeerde"}),
    "workload-balance": st.sampled_from([1, 1.2, 1.5, 2]).map(lambda ratio: {"ratio": ratio}),
    "holder-count": st.sampled_from([{"min": 3}, {"max_percent": 20}]).map(
        lambda bound: {"function": "gedeputeerde", **bound}
    ),
    "working-time": st.sampled_from([{}, {"posts_percent": 20, "surplus_percent": 10}]).map(
        lambda posts: {"max_total": 2, **posts}
    ),
    "replacement": st.sampled_from([{}, {"said_by": ["natuur"]}]).map(
        lambda said: {"function": "commissaris", **said}
    ),
    "recorded": st.just({"path": ["proces", "tijd"]}),
    "fits-schema": st.sampled_from(
        [
            {"path": ["portefeuillehouders", "*", "functie"], "schema": {"enum": ["wethouder"]}},
            {"path": ["portefeuillehouders"], "schema": {"maxItems": 2}},
            {"path": [], "schema": {"required": ["proces"]}},
        ]
    ),
    "area-portfolio": st.just({"area_words": ["wijk"], "area_roles": ["wijkwethouder"]}),
}
"""Params of each kind that says how it constrains a division."""


UNMOVED = frozenset(name for name, kind in KINDS.items() if kind.constraints is unmoved)


def rules(without: Collection[str] = ()) -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    """Give a kind, and params that fit it."""
    return st.sampled_from(sorted(PARAMS.keys() - set(without))).flatmap(
        lambda kind: PARAMS[kind].map(lambda params: (kind, params))
    )
