"""This file tells the bodies that divide portfolios, by their names."""

from collections.abc import Iterable, Set
from functools import lru_cache
from typing import NamedTuple

from portcheck import offices
from portcheck.nearest import did_you_mean, naming
from portcheck.phrases.words import listed, spaced
from portcheck.wording import UNSAID, Text


class Sort(NamedTuple):
    """How the names of bodies of one sort start, and by which function members and chair go.

    A start that ends in a blank is a word by itself: Groningen is no "GR ". A Fractie is told by
    words anywhere in its name.
    """

    starts: tuple[str, ...]
    member: str
    chair: str


# fmt: off
_WATER_BOARDS = (
    "Aa en Maas", "AGV ", "Amstel, Gooi en Vecht", "Brabantse Delta", "Delfland", "Dommel ",
    "Drents Overijsselse Delta", "HDSR", "HHNK", "HHSK", "Hollands Noorderkwartier",
    "Hollandse Delta", "Hunze en Aa", "Noorderzijlvest", "Rijn en IJssel", "Rijnland",
    "Scheldestromen", "Schieland en de Krimpenerwaard", "Stichtse Rijnlanden", "Vallei en Veluwe",
    "Vechtstromen", "WDODelta", "Zuiderzeeland",
)
# fmt: on
"""Those whose own name no other body has: Limburg is a province too, Rivierenland a region."""

# fmt: off
SORTS = {
    "Provincie": Sort(
        (
            "Provincie", "Provinsje", "Province", "Prov.", "Prov ", "Provincial Executive",
            "Gedeputeerde Staten", "Deputearre Steaten", "GS ",
        ),
        *offices.PROVINCE,
    ),
    "Gemeente": Sort(
        (
            "Gemeente", "Gemeinte", "Fusiegemeente", "Municipality", "Municipal Executive",
            "City of", "Mayor and", "Gem.", "Gem ", "Burgemeester", "B&W", "B & W", "B en W",
            "B. en W.", "BenW",
        ),
        *offices.MUNICIPALITY,
    ),
    "Waterschap": Sort(
        (
            "Waterschap", "Hoogheemraadschap", "Wetterskip", "Water Board", "Water Authority",
            "Regional Water Authority", "HH ", "WS ", "Dijkgraaf", "D&H",
            "Unie van Waterschappen", *_WATER_BOARDS,
        ),
        *offices.WATER_BOARD,
    ),
    "Eiland": Sort(
        (
            "Bestuurscollege", "Eilandgebied", "Eilandsbestuur", "Island Government", "Bonaire",
            "Saba ", "Sint Eustatius", "Sint-Eustatius", "St. Eustatius", "Statia", "Public Entity",
            "Executive Council",
        ),
        *offices.ISLAND,
    ),
    "Stadsdeel": Sort(("Stadsdeel", "Stadsgebied", "Deelgemeente"), *offices.OTHER),
    "Regio": Sort(
        (
            "Regio", "Gemeenschappelijke regeling", "Bedrijfsvoeringsorganisatie",
            "Belastingsamenwerking", "DCMR", "Drechtsteden", "GGD", "GR ", "Havenschap",
            "Holland Rijnland", "Metropoolregio", "Milieudienst", "MRDH",
            "Natuur- en recreatieschap", "Omgevingsdienst", "Recreatieschap", "RUD ",
            "Safety Region", "Samenwerkingsorgaan", "Samenwerkingsverband", "Stadsregio",
            "Veiligheidsregio", "Vervoerregio", "Vervoersregio", "Werkorganisatie",
        ),
        *offices.OTHER,
    ),
    "Fractie": Sort((), *offices.OTHER),
}
# fmt: on
"""By the word that stands for the whole sort where rules say which bodies they are for."""

_ASSEMBLIES = listed("""
    ab, algemeen bestuur, commissie, commissies, concerndirectie, deelraad, directie,
    eilandsraad, fractie, fracties, fraksje, gemeenteraad, gemeenteraadsfractie, ps, raad,
    raadscommissie, raadscommissies, raadsfractie, raadsfracties, stadsdeelcommissie, staten,
    statencommissie, statencommissies, statenfractie, statenfracties, steaten,
    verenigde vergadering
""")
_COLLEGES = listed("""
    b en w, bestuurscollege, burgemeester, college, d en h, dagelijks, db, deputearre,
    dijkgraaf, gedeputeerde, gs, kolleezje, wethouders
""")
"""With one of the first, and none of the others, a name is that of a Fractie: a group, council,
committee or management board that is no college, though it divides portfolios too.
"""

OF_THEIR_OWN = ("Provincie", "Gemeente", "Waterschap", "Eiland")
"""The sorts of bodies whose members and chair are called as in no other."""

_BY_NAME = {name.casefold(): sort for name, sort in SORTS.items()}

OTHER = Sort((), *offices.OTHER)
"""What those are called who sit in a body that portcheck does not know."""

_BEFORE = (
    *("het ", "it ", "de ", "the ", "beoogd ", "beoogde ", "nieuw ", "nieuwe "),
    *("college ", "kolleezje ", "dagelijks ", "algemeen "),
    *("bestuur ", "db ", "ab ", "van ", "fan ", "of ", "de ", "het ", "the ", "openbaar lichaam "),
    *("beoogde ", "nieuwe ", "nije ", "new ", "toekomstige "),
)
"""What may stand before the name of a body, in this order."""

_PROVINCES = listed("""
    drenthe, flevoland, friesland, fryslân, gelderland, groningen, limburg, noord-brabant,
    noord-holland, overijssel, utrecht, zeeland, zuid-holland
""")
_IN_BELGIUM = listed("""
    antwerpen, belgië, deputatie, oost-vlaanderen, schepen, vlaams-brabant, west-vlaanderen
""")
"""What tells of a body that it is not under Dutch law: some of its provinces are called so too."""

_PLURALS = frozenset(("provincies", "gemeenten", "gemeentes", "waterschappen", "regio's"))

_AROUND = " \t\"'“”„‘’‚«»"
"""What may stand around a name: Word's quotes are none to YAML."""

_OTHER_THAN = frozenset(("niet", "not"))
"""Before a name where rules say which bodies they are not for."""


def barred_by(name: str) -> str:
    """Give the body that "not Waterschap" leaves out; nothing for a name that leaves out none."""
    first, _, rest = name.strip().partition(" ")
    return rest.strip() if first.casefold() in _OTHER_THAN else ""


@lru_cache(1024)  # each of a few bodies is asked of by each pack and rule
def suits(bodies: tuple[str, ...], body: str) -> bool:
    """Tell whether a body is among `bodies`, by how its name starts; where there are none, it is.

    Those that are barred are left out of what the others say, or of all.
    """
    meant = [name for name in bodies if not barred_by(name)]
    barred = [name for name in map(barred_by, bodies) if name]
    return (not meant or _is_among(meant, body)) and not _is_among(barred, body)


def _is_among(names: Iterable[str], body: str) -> bool:
    """Tell whether a body is of a sort that is named, or its own name starts as another does."""
    sort = _known_sort(body)
    return any(
        sort is _BY_NAME[name.casefold()] if name.casefold() in _BY_NAME else _starts(body, (name,))
        for name in names
    )


def sort_of(body: str) -> Sort:
    """Give the sort of a body; of an unknown one, that of a province if it is called after one."""
    is_province = _first_word(body).casefold() in _PROVINCES
    return _known_sort(body) or (SORTS["Provincie"] if is_province else OTHER)


@lru_cache(256)  # many plans are of one body
def _known_sort(body: str) -> Sort | None:
    """Give the first sort whose names start so: a Regional Water Authority is no Regio.

    "Gemeente Amsterdam, stadsdeel Zuid" is the district, and not the city that it is part of; of
    "De Bilt, college van B&W" only what stands behind tells the sort.
    """
    if any(word in body.casefold() for word in _IN_BELGIUM):
        return None
    if _has(body, _ASSEMBLIES) and not _has(body, _COLLEGES):
        return SORTS["Fractie"]
    district, parts = SORTS["Stadsdeel"], body.replace(" - ", ",").split(",")
    if any(_starts(part, district.starts) for part in parts):
        return district
    told = (s for part in (body, *parts) for s in SORTS.values() if _starts(part, s.starts))
    return next(told, None)


def title_of_member(body: str) -> str:
    """Give the title that a member of a body has there: a heemraad may be a hoogheemraad."""
    return "hoogheemraad" if suits(("Hoogheemraadschap",), body) else sort_of(body).member


def sort_told(functions: Set[str]) -> Text:
    """Give a clause naming the sort of body that has just these functions; empty without one.

    Portefeuillehouders and a voorzitter sit in bodies of any sort.
    """
    told = (name for name in OF_THEIR_OWN if {SORTS[name].member, SORTS[name].chair} == functions)
    return next(map(naming, told), UNSAID)


@lru_cache(256)
def sort_meant(name: str) -> Text:
    """Give a clause naming the sort of body that a name was meant to start as; empty without one.

    "Provicie Utrecht" and "Provincies" mean Provincie, "Utrecht" alone a province; a stadsgemeente
    is another sort.
    """
    first = _first_word(name)
    folded = first.casefold()
    if folded in _PROVINCES:
        return naming(f"Provincie {first}")
    words = {start.casefold().partition(" ")[0] for s in SORTS.values() for start in s.starts}
    is_compound = folded not in _PLURALS and any(sort.casefold() in folded for sort in SORTS)
    if folded in {*words, "stad"} or is_compound:  # Stad Amsterdam is no Stadsdeel
        return UNSAID
    # nor is Rivierenland an Eiland, or an Algemeen bestuur a Gemeente
    return did_you_mean(first, (sort for sort in SORTS if sort[0].casefold() == folded[:1]))


def _has(body: str, words: Iterable[str]) -> bool:
    name = spaced(body.replace("-", " "))
    return any(f" {word} " in name for word in words)


def _first_word(name: str) -> str:
    return " ".join(name.strip(_AROUND).replace(",", " ").split()).partition(" ")[0]


def _starts(body: str, ways: Iterable[str]) -> bool:
    name = f"{body.casefold().strip(_AROUND)} ".replace(",", " ")
    bare = name
    for before in _BEFORE:
        bare = bare.removeprefix(before)
    in_bracket = name.rpartition("(")[2].strip(" )")  # as in "Utrecht (gemeente)"
    known = tuple(way.casefold().replace(",", " ") for way in ways)
    return name.startswith(known) or bare.startswith(known) or in_bracket in known
