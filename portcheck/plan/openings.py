"""This file holds the words that open a silence in a phrase: nobody holds what follows them."""

from typing import NamedTuple

from portcheck.plan.words import AND


class Opening(NamedTuple):
    """What words silence those behind them: by which words, and until which signs or words.

    The end stands in brackets of the same depth. What is not denied is touched upon. What reaches
    back silences its segment too: what it says is said of what stands before it.
    """

    words: frozenset[str]
    until: frozenset[str] = frozenset(";")
    denies: bool = False
    reaches_back: bool = False


_BRIEF = frozenset((",", ";", "but", "maar"))

TOGETHER = Opening(
    frozenset(
        (
            "afstemming met",
            "gedeeld met",
            "gezamenlijk met",
            "iam",
            "in afstemming met",
            "in duo met",
            "in overleg met",
            "in samenspraak met",
            "in samenwerking met",
            "iom",
            "ism",
            "samen met",
            "tezamen met",
        )
    )
)
EXCEPT = Opening(
    frozenset(
        (
            "afgezien van",
            "anders dan",
            "apart from",
            "behalve",
            "behoudens",
            "except",
            "excl",
            "excluding",
            "exclusief",
            "met uitsluiting van",
            "met uitzondering van",
            "muv",
            "other than",
            "uitgez",
            "uitgezonderd",
            "utsein",
        )
    ),
    denies=True,
)
NOT = Opening(frozenset(("geen", "minus", "niet", "not", "without", "zonder")), _BRIEF, denies=True)
IN_PASSING = Opening(
    frozenset(
        (
            "ibt op",
            "in relatie met",
            "in relatie tot",
            "in samenhang met",
            "in verband met",
            "interbestuurlijk toezicht op",
            "irt",
            "ivm",
            "los van",
            "mede namens",
            "ondersteunt",
            "ondersteund door",
            "tbv",
            "ten behoeve van",
            "zie",
        )
    ),
    _BRIEF,
)
OVER_OTHERS = Opening(
    frozenset(
        (
            "ibt",
            "interbestuurlijk toezicht",
            "lobby",
            "toezicht gemeenten",
            "toezicht op de gemeenten",
            "toezicht op gemeenten",
        )
    ),
    _BRIEF | {AND},
)
"""What others are watched or asked for, as in "interbestuurlijk toezicht (water, archief)"."""

BODY = Opening(
    frozenset(
        (
            "adviescommissie",
            "adviescommissies",
            "adviesraad",
            "bac",
            "bestuurlijk overleg",
            "bestuurlijke tafel",
            "bestuurlijke vertegenwoordiging",
            "bestuurscommissie",
            "bestuurstafel",
            "commissie",
            "commissies",
            "externe vertegenwoordiging",
            "ipo portefeuille",
            "ipo-portefeuille",
            "kerngroep",
            "kernteam",
            "klankbordgroep",
            "kopgroep",
            "nevenfunctie",
            "nevenfuncties",
            "opgavetafel",
            "pfo",
            "pho",
            "platform",
            "poho",
            "portefeuillehoudersoverleg",
            "programmaraad",
            "raadscommissie",
            "regiegroep",
            "regiotafel",
            "statencommissie",
            "stuurgroep",
            "stuurgroepen",
            "taskforce",
            "themagroep",
            "themaoverleg",
            "thematafel",
            "vertegenwoordigingen",
            "vng-commissie",
            "werkgroep",
        )
    )
)
"""A seat in such a body is no portfolio, whatever the body deals with; nor are those listed."""

SEAT = Opening(
    frozenset(
        (
            "aandeelhouder",
            "aandeelhouderschap",
            "ab",
            "ab-lid",
            "afgevaardigde",
            "ambassadeur",
            "ava",
            "bestuurslid",
            "bo",
            "chair",
            "chairman",
            "chairperson",
            "commissaris",
            "db",
            "db-lid",
            "delegatieleider",
            "g40",
            "gr",
            "lid",
            "member",
            "representative",
            "shareholder",
            "vertegenwoordiger",
            "vertegenwoordiging",
            "vice-voorzitter",
            "vicevoorzitter",
            "voorzitter",
            "voorzitterschap",
        )
    ),
    _BRIEF
    | {
        "portefeuille",
        "portefeuillehouder",
        "portfolio",
        "woordvoerder",
        "gedeputeerde",
        "wethouder",
    },
)
"""Nor is a seat that is called by its own name, as in "lid DB Vervoerregio". It ends where a
portfolio begins: "voorzitter en portefeuillehouder Natuur"."""

AREA = Opening(
    frozenset(
        (
            "contactwethouder",
            "dorpswethouder",
            "gebiedsgedeputeerde",
            "gebiedswethouder",
            "kernwethouder",
            "regiogedeputeerde",
            "stadsdeelwethouder",
            "wijkwethouder",
        )
    ),
    _BRIEF,
)
"""Behind these stands an area, which may be called Sportpark."""

GONE = Opening(
    frozenset(
        (
            "af aan",
            "afgestaan aan",
            "belegd bij",
            "bij burgemeester",
            "bij gedeputeerde",
            "bij wethouder",
            "doet afstand van",
            "gaan naar",
            "gaan over naar",
            "gaat naar",
            "gaat over naar",
            "kwijt",
            "ligt bij",
            "naar burgemeester",
            "naar gedeputeerde",
            "naar wethouder",
            "oerdroegen oan",
            "oernommen troch",
            "ondergebracht bij",
            "over aan",
            "overgedragen aan",
            "overgeheveld naar",
            "overgenomen door",
            "taken over by",
            "transferred to",
            "vallen onder",
            "valt onder",
            "vervallen",
            "vervalt",
            "waargenomen door",
            "waarneming door",
            "zie burgemeester",
            "zie gedeputeerde",
            "zie wethouder",
        )
    ),
    _BRIEF,
    reaches_back=True,
)
"""Another has it, or will: "draagt Natuur over aan Smit"."""

UNTIL = GONE._replace(words=frozenset(("gaan per", "gaat per", "tot", "tot en met", "until")))
"""Before a day these say the same: "Natuur (tot 1-7-2024)"; not so in "Omgevingsvisie tot 2040"."""

_EVERY = (TOGETHER, EXCEPT, NOT, IN_PASSING, OVER_OTHERS, BODY, SEAT, AREA, GONE, UNTIL)
OPENINGS = {words: opening for opening in _EVERY for words in opening.words}
"""Each opening, by the words that open it."""
