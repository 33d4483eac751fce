"""This file holds the words for seats and offices, and tells which of them say no more."""

from collections.abc import Iterator, Sequence, Set
from itertools import groupby

from portcheck.offices import CHAIR_TITLES, MEMBER_TITLES, MEMBERS, PLURALS
from portcheck.phrases.words import AND, ANOTHER, BREAKS, listed

_BREED = frozenset(("college-breed", "collegebreed", "db-breed", "gs-breed", "kolleezjebreed"))
_JOINT = _BREED | listed("""
    50, co, collectief, collectieve, collegebrede, duo, gedeeld, gedeelde, gezamenlijk,
    gezamenlijke, mede, samen, tandem
""")
_ALL = listed("allebei, allemaal, allen, beiden, elkenien, everyone, iedereen")
_EACH = listed("""
    all, alle, andere, beide, breed, elk, elke, entire, gehele, heel, hele, hiele, ieder,
    iedere, overige, voltallig, voltallige, whole
""")
_OF_BODY = listed("""
    aldermen, bestjoersleden, bestuur, bestuurders, bestuursleden, board, college, collegeleden,
    collegelid, db, deputearren, deputies, executive, executives, gs, holders, kolleezje, leden,
    members, wethalders
""").union(
    MEMBER_TITLES,
    (members.nl for members in PLURALS.values()),
)
_WHO = listed("""
    by, dagelijks, de, door, gezamenlijk, het, it, mei, met, samen, the, van, verantwoordelijk,
    with
""").union(_ALL, _EACH, _OF_BODY)
"""What stands between breaks in nothing but the last tells that all have it, with one of the
first, or with one of each of the others: "(met allen)", "Hele college: water".
"""

_HAD = MEMBERS | {
    ANOTHER,
    *("dossier", "dossiers", "portefeuille", "portefeuilles"),
    *("verantwoordelijk", "verantwoordelijkheid"),
}
"""Alone between breaks, or before what can be had, the first say that another has it too; so does
either number of "50/50".
"""

_CO_HOLDER = frozenset(
    (
        *("mei-deputearre", "mei-portefuljehalder", "mei-wethalder"),
        *(f"{beside}{had}" for beside in ("co-", "duo", "duo-", "mede", "mede-") for had in _HAD),
    )
)
"""So do these, wherever they stand."""

SECOND = listed("""
    2e, 2de, 2nd, tweede, second, secundair, secundaire, twadde, 3e, 3de, 3rd, derde, third,
    tredde, secundus
""")
"""Who has the third seat is no first holder either."""

FIRST = listed("1e, 1ste, earste, eerste, first, lead, primair, primary, primus")
COUNTED = FIRST | SECOND
_ASSISTING = ("adjunct", "assistent", "hulp", "schaduw", "skaad", "vice")
_ASSISTED = MEMBER_TITLES | listed("""
    deputearre, houder, pfh, portefeuille, portefeuilles, portefulje, portefuljehalder,
    wethalder
""")
STAND_IN = listed("""
    achtervang, achtervanger, achterwacht, assistent, back-up, backup, buddy, ferfangend,
    ferfanger, ferfangt, klankbord, medelezer, meedenkend, meedenker, meekijker, meelezer,
    meilezer, meitinker, plaatsverv, plaatsvervangend, plaatsvervanger, plakferfangend,
    plakferfanger, plv, schaduw, secondant, shadow, skaad, sparringpartner, sparringspartner,
    stand-in, substitute, tegenlezer, tsjinlezer, vervangend, vervanger, vervangt
""").union(
    (f"{one}{sign}{had}" for one in _ASSISTING for sign in ("", "-") for had in _ASSISTED),
)
STANDING_IN = SECOND | STAND_IN
"""What is said of one with these is said of the second, and not of the topic."""

OTHER_SEAT = FIRST | STAND_IN
"""Behind a sign these tell who has the other seat: "(2e; 1e is Smit)", "(2e pfh, 1e: Smit)"."""

SEATS = STANDING_IN | COUNTED
"""What goes before one of these ends what another is said of: "Water, 2e wethouder sport"."""

WITH = frozenset(("mei", "met", "with"))
"""Behind these and "als" another has the seat: "Water, met Smit als tweede wethouder"."""

ATTRIBUTIVE = listed("buddy, ferfangend, meedenkend, schaduw, shadow, skaad, vervangend")
"""Without a holder behind them these are said of anything: "vervangend vervoer"."""

HOLDER = MEMBER_TITLES | listed("""
    aanspreekpunt, alderman, alderwoman, deputearre, deputy, ged, gedep, heemr, holder, houder,
    pf-houder, pfh, ph, portefuljehalder, trekker, verantw, verantwoordelijke, weth, wethalder,
    woordvoerder, wurdfierder
""")
OF_SEAT = STANDING_IN | HOLDER
"""What only tells the seat: "2e portefeuillehouder water" is about water."""

OFFICES = CHAIR_TITLES | listed("bestuurslid, lid, mayor, secretaris, voorzitter, voorzitterschap")
"""Who stands in for one of these has a side office, or none."""

_OF_OFFICE = listed("""
    acting, de, deputy, het, koning, koningin, loco, van, vice, vierde, vijfde, waarnemend, wnd,
    zesde
""").union(OFFICES, COUNTED, STAND_IN, {"", ","})
"""What is said in these alone is an office: "eerste loco-commissaris van de Koning"."""

FOR_WHOM = listed("fan, foar, for, of, van, voor")
"""Behind a stand-in these say for whom: "Water (plaatsvervanger van Smit)"."""

FOR_NOW = listed("""
    allebei, beide, beiden, eventueel, evt, misschien, mogelijk, nog, nu, tijdelijk, tydlik,
    voorlopig, vooralsnog, wellicht
""")
FOR_HOW_LONG = FOR_NOW | listed("na, naast, per, sinds, tot, until, vanaf")
"""Before a seat the first, behind it all of these say when somebody has it, or after whom."""

NO_NAME = listed("""
    aan, ad, ai, bij, binnen, door, due, foar, for, from, gedurende, gewicht, iam, in, iom, ism,
    ivm, later, met, na, naast, of, om, onder, op, over, pending, per, samen, since, sinds,
    tijdens, tot, tussen, until, vanaf, vanwege, voor, wegens, weging, weight, zwaarte
""").union(BREAKS, FOR_NOW, {AND})
"""These are neither name nor noun: "(2e wethouder voor de binnenstad)", "(vacant per 1 mei)"."""

SMALL = frozenset(("de", "het", "of", "the", "van"))
"""What may stand before an office: "plaatsvervanger van de burgemeester"."""


def is_office(words: Sequence[str]) -> bool:
    """Tell whether words say an office beside the portfolio, and no more: "1e loco CdK"."""
    parts = {part for word in words for part in _parts_of_office(word)}
    return parts <= _OF_OFFICE and not parts.isdisjoint(OFFICES | {"loco"})


def _parts_of_office(word: str) -> Iterator[str]:
    """Yield "loco" and "burgemeester" of "locoburgemeesterschap", but no number of it."""
    for part in word.removesuffix("schap").replace("loco", "loco-").split("-"):
        if not part[0:1].isdigit():
            yield part


def is_joint(words: Sequence[str]) -> bool:
    """Tell whether the phrase says that another has it too: "(gezamenlijke portefeuille)"."""
    if not _CO_HOLDER.isdisjoint(words) or _deals_out(words) or _is_of_all(words):
        return True
    return not _JOINT.isdisjoint(words) and any(
        word in _JOINT and _is_joint_at(words, at) for at, word in enumerate(words)
    )


def _is_joint_at(words: Sequence[str], at: int) -> bool:
    ends = BREAKS.issuperset(words[at + 1 : at + 2])
    is_had = not _HAD.isdisjoint(words[at + 1 : at + 2])
    return is_had or _is_segment(words, at) or (ends and words[at] in _BREED)


def _is_of_all(words: Sequence[str]) -> bool:
    """Tell whether all who sit in the body have it: "(hele college)", "alle wethouders: water"."""
    if _ALL.isdisjoint(words) and _EACH.isdisjoint(words):  # as in most
        return False
    parts = ({*part} for _, part in groupby(words, BREAKS.__contains__))
    return any(_WHO.issuperset(part) and _tells_all(part) for part in parts)


def _tells_all(words: Set[str]) -> bool:
    is_each = not (_EACH.isdisjoint(words) or _OF_BODY.isdisjoint(words))
    return is_each or not _ALL.isdisjoint(words)


def _deals_out(words: Sequence[str]) -> bool:
    """Tell whether somebody shares it with another: "deelt water met Smit"."""
    return "deelt" in words and "met" in words[words.index("deelt") :]


def _is_segment(words: Sequence[str], at: int) -> bool:
    """Tell whether a word stands alone between breaks."""
    return BREAKS.issuperset((*words[max(at - 1, 0) : at], *words[at + 1 : at + 2]))
