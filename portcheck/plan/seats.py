"""This file tells in which seat a phrase puts its holder: in the second, or beside another."""

from collections.abc import Callable, Iterator, Sequence

from portcheck.plan.words import AND, BREAKS, bullet

Names = Callable[[Sequence[str]], bool]
"""Tells whether words name a topic, and nobody: "bos als tweede", but not "Smit als tweede"."""

# fmt: off
_JOINT = frozenset((
    "co", "duo", "gedeeld", "gedeelde", "gezamenlijk", "gezamenlijke", "mede", "samen", "tandem",
))
_HAD = frozenset((
    "dossier", "dossiers", "gedeputeerde", "heemraad", "portefeuille", "portefeuillehouder",
    "portefeuilles", "verantwoordelijk", "verantwoordelijkheid", "wethouder",
))
# fmt: on
"""Alone between breaks, or before what can be had, the first say that another has it too."""

_CO_HOLDER = frozenset(
    (
        *("mei-deputearre", "mei-portefuljehalder", "mei-wethalder"),
        *(f"{beside}{had}" for beside in ("co-", "duo", "duo-", "mede", "mede-") for had in _HAD),
    )
)
"""So do these, wherever they stand."""

# fmt: off
SECOND = frozenset((
    "2e", "2de", "2nd", "tweede", "second", "secundair", "secundaire", "twadde",
    "3e", "3de", "3rd", "derde", "third", "tredde",
))
# fmt: on
"""Who has the third seat is no first holder either."""

FIRST = frozenset(("1e", "1ste", "earste", "eerste", "first", "lead", "primair", "primary"))
COUNTED = FIRST | SECOND
# fmt: off
STAND_IN = frozenset((
    "achtervang", "achterwacht", "back-up", "backup", "buddy", "ferfangend", "ferfanger",
    "ferfangt", "medelezer", "meelezer", "plaatsverv", "plaatsvervangend", "plaatsvervanger",
    "plakferfangend", "plakferfanger", "plv", "schaduwportefeuillehouder", "sparringpartner",
    "stand-in", "substitute", "tegenlezer", "vervangend", "vervanger", "vervangt",
))
# fmt: on
STANDING_IN = SECOND | STAND_IN
"""What is said of one with these is said of the second, and not of the topic."""

_OTHER_SEAT = FIRST | STAND_IN
"""Behind a sign these tell who has the other seat: "(2e; 1e is Smit)", "(2e pfh, 1e: Smit)"."""

SEATS = STANDING_IN | COUNTED
"""What goes before one of these ends what another is said of: "Water, 2e wethouder sport"."""

_SIGNS = frozenset(",:;")
_WITH = frozenset(("mei", "met", "with"))
"""Behind these and "als" another has the seat: "Water, met Smit als tweede wethouder"."""

NO_TOPIC = _WITH | COUNTED | {"als"}
"""With one of these it is no topic alone that a seat stands behind."""

ATTRIBUTIVE = frozenset(("buddy", "ferfangend", "vervangend"))
"""Without a holder behind them these are said of anything: "vervangend vervoer"."""

# fmt: off
HOLDER = frozenset((
    "aanspreekpunt", "alderman", "alderwoman", "deputearre", "deputy", "ged", "gedep",
    "gedeputeerde", "heemr", "heemraad", "holder", "hoogheemraad", "houder", "pf-houder", "pfh",
    "ph", "portefeuillehouder", "portefuljehalder", "trekker", "verantw", "verantwoordelijke",
    "weth", "wethalder", "wethouder", "woordvoerder", "wurdfierder",
))
# fmt: on
OF_SEAT = STANDING_IN | HOLDER
"""What only tells the seat: "2e portefeuillehouder water" is about water."""

# fmt: off
_OFFICE = frozenset((
    "bestuurslid", "burgemeester", "cdk", "commissaris", "cvdk", "dijkgraaf", "gezaghebber",
    "lid", "mayor", "secretaris", "voorzitter", "voorzitterschap",
))
# fmt: on
"""Who stands in for one of these has a side office, or none."""

# fmt: off
_OF_OFFICE = _OFFICE | COUNTED | STAND_IN | {
    "", ",", "acting", "de", "deputy", "het", "koning", "koningin", "loco", "van", "vice", "vierde",
    "vijfde", "waarnemend", "wnd", "zesde",
}
# fmt: on
"""What is said in these alone is an office: "eerste loco-commissaris van de Koning"."""

_OF = frozenset(("fan", "foar", "for", "of", "van", "voor"))
"""Behind a stand-in these say for whom: "Water (plaatsvervanger van Smit)"."""

_ACTING = BREAKS | {"fungeert", "op"}
"""Behind these "als" is said of the holder: "treedt op als plaatsvervanger van Smit"."""

# fmt: off
_FOR_NOW = frozenset((
    "allebei", "beide", "beiden", "eventueel", "evt", "misschien", "mogelijk", "nog", "nu",
    "tijdelijk", "tydlik", "voorlopig", "vooralsnog", "wellicht",
))
# fmt: on
_LEADING = _FOR_NOW | {"als"}
_FOR_HOW_LONG = _FOR_NOW | {"na", "naast", "per", "sinds", "tot", "until", "vanaf"}
"""Before a seat the first, behind it all of these say when somebody has it, or after whom."""

# fmt: off
NO_NAME = BREAKS.union(_FOR_NOW, (
    AND, "aan", "ad", "ai", "bij", "binnen", "door", "due", "foar", "for", "from", "gedurende",
    "gewicht", "iam", "in", "iom", "ism", "ivm", "later", "met", "na", "naast", "of", "om", "onder",
    "op", "over", "pending", "per", "samen", "since", "sinds", "tijdens", "tot", "tussen", "until",
    "vanaf", "vanwege", "voor", "wegens", "weging", "weight", "zwaarte",
))
# fmt: on
"""These are neither name nor noun: "(2e wethouder voor de binnenstad)", "(vacant per 1 mei)"."""

_SMALL = frozenset(("de", "het", "of", "the", "van"))
"""What may stand before an office: "plaatsvervanger van de burgemeester"."""


def is_office(words: Sequence[str]) -> bool:
    """Tell whether words say an office beside the portfolio, and no more: "1e loco CdK"."""
    parts = {part for word in words for part in _parts_of_office(word)}
    return parts <= _OF_OFFICE and not parts.isdisjoint(_OFFICE | {"loco"})


def _parts_of_office(word: str) -> Iterator[str]:
    """Yield "loco" and "burgemeester" of "locoburgemeesterschap", but no number of it."""
    for part in word.removesuffix("schap").replace("loco", "loco-").split("-"):
        if not part[0:1].isdigit():
            yield part


def may_be_second(words: Sequence[str]) -> bool:
    """Tell whether a word stands for a second or a stand-in, which few phrases have."""
    return not STANDING_IN.isdisjoint(words) or "deputy" in words


def none_named(_words: Sequence[str]) -> bool:
    """Tell that words name no topic, for where nobody knows any."""
    return False


def bracketed(words: Sequence[str], names: Names = none_named) -> list[str]:
    """Put in brackets a seat that alone stands behind what has it, as in "bos (1e), water (2e)".

    So it is meant in "water - 2e" and "bos als eerste, water als tweede", but not in "bos, water,
    vervanger", which may be an item of its own. A sign or "als" gives way to a bracket, so that all
    words stay where they are; one more closes the last.
    """
    words = _with_seats_behind(words, names)
    said, depth, start, is_apart, is_with = [*words], 0, 0, True, False
    for at, word in enumerate(words):
        depth = max(0, depth + (word == "(") - (word == ")"))
        is_as, is_with = word == "als", is_with or word in _WITH
        if depth > 0 or not (is_as or said[at] in _SIGNS):
            continue
        end = _seat_end(words, at + 1)
        is_seat = end > at + 1 and {",", ";", AND * is_as}.issuperset(words[end : end + 1])
        is_own = is_seat and not (is_as and is_with)
        if is_own and _is_of(words[start:at], words[at:end], names, is_apart=is_apart):
            said[at], said[end : end + 1] = "(", [")"]
            start, is_apart, is_with = end + 1, True, False
        elif not is_as:
            start, is_apart, is_with = at + 1, word == ";", False
    return said


def _is_of(topic: Sequence[str], seat: Sequence[str], names: Names, *, is_apart: bool) -> bool:
    """Tell whether a seat behind a sign, or "als", is that of what stands before it.

    Unless it stands apart from others of its list: in "bos, smit als tweede" another has the seat.
    """
    is_as = seat[0] == "als"
    is_counted = not (FIRST if is_as else COUNTED).isdisjoint(seat[1:])
    is_bound = is_apart or is_counted or (is_as and names(topic))
    return bool(topic) and is_bound and topic[0] != ")" and topic[-1] not in SEATS


def _with_seats_behind(words: Sequence[str], names: Names) -> Sequence[str]:
    """Put in brackets each seat that stands behind its topic without any sign, and counts.

    In "bos 1e wethouder, water 2e wethouder" the bracket stands for the holder and the sign.
    """
    if HOLDER.isdisjoint(words):
        return words
    said, depth, start = [*words], 0, 0
    for at, word in enumerate(words):
        depth = max(0, depth + (word == "(") - (word == ")"))
        if word in BREAKS:
            start = at + 1
        elif depth == 0 and word in COUNTED and _ends_at_holder(words, at):
            topic = words[start:at]
            if topic and NO_TOPIC.isdisjoint(topic) and names(topic):
                said[at : at + 3] = ["(", word, ")"]
    return said


def _ends_at_holder(words: Sequence[str], at: int) -> bool:
    """Tell whether a holder stands behind a word, and ends what is listed there."""
    is_holder = not HOLDER.isdisjoint(words[at + 1 : at + 2])
    return is_holder and {",", ";"}.issuperset(words[at + 2 : at + 3])


def _seat_end(words: Sequence[str], at: int) -> int:
    """Give where the words end that tell a seat from one on: "als 2e wethouder"."""
    start = at + ("als" in words[at : at + 1])
    if SEATS.isdisjoint(words[start : start + 1]):
        return at
    return start + 1 + (not HOLDER.isdisjoint(words[start + 1 : start + 2]))


def is_first(words: Sequence[str]) -> bool:
    """Tell whether the phrase gives the first seat, as it would give the second: "Water (1e)"."""
    if FIRST.isdisjoint(words):
        return False
    swapped = dict.fromkeys(STANDING_IN, "_") | dict.fromkeys(FIRST, "2e")
    return is_second([swapped.get(word, word) for word in words])


def is_second(words: Sequence[str], names: Names = none_named) -> bool:
    """Tell whether the phrase gives the second seat: "(2e portefeuillehouder)", "plv. Water".

    What a bracket says of another, as in "Water (met Jansen als tweede portefeuillehouder)" or
    "Water (2e wethouder Jansen)", is no word about the holder.
    """
    if not may_be_second(words):
        return False
    words = bracketed(_with_holder_as_one([*words[bullet(words) :]]), names)
    depth, start, is_with = 0, 0, False
    for at, word in enumerate(words):
        if word in ("(", ",", ")"):
            depth = max(0, depth + (word == "(") - (word == ")"))
            start, is_with = at + 1, False
        elif word in STANDING_IN:
            is_beside, is_as = start > 1 and depth > 0, words[at - 1] == "als"
            leads = _before_adverbs(words, at - is_as) == start or (depth == 0 and not is_with)
            if _gives_second(words, at, is_beside=is_beside, leads=leads):
                return True
        is_with = is_with or word in _WITH
    return False


def _gives_second(words: list[str], at: int, *, is_beside: bool, leads: bool) -> bool:
    """Tell whether a word for a second or a stand-in gives the second seat to the holder.

    `is_beside` tells that it stands in a bracket behind something else; `leads` that it stands in
    none, or begins what it says there: in "(met Smit als tweede wethouder)" another has the seat.
    """
    first, opens = _seat_start(words, at)
    behind, beyond = (*words[at + 1 : at + 3], ")", ")")[:2]
    # no seat: "2e wethouder, water", "second deputy mayor"
    is_seat = behind in HOLDER and beyond != "mayor" and (is_beside or beyond != ",")
    if is_seat and is_beside and _names_another(words, at):
        return False
    is_alone = opens and _is_alone(words, at, first, is_beside=is_beside)
    if words[at] in SECOND:
        return is_alone or (is_seat and leads)
    return opens and (is_seat or is_alone or _is_for_member(words, at, first))


def _seat_start(words: Sequence[str], at: int) -> tuple[int, bool]:
    """Give where the words for a seat begin, "nu nog als eerste plv", and whether nothing leads on.

    So it is at the start, in a bracket, and in "treedt op als plaatsvervanger".
    """
    first = at - (words[at] in STAND_IN and at > 0 and words[at - 1] in COUNTED)
    is_as = words[max(first - 1, 0) : first] in (["als"], ["is"])
    first = _before_adverbs(words, first - is_as)
    return first, first == 0 or words[first - 1] == "(" or (is_as and words[first - 1] in _ACTING)


def _is_alone(words: Sequence[str], at: int, first: int, *, is_beside: bool) -> bool:
    """Tell whether a seat is all that is said, as in "(2e, tijdelijk)", or heads all, as "plv:"."""
    behind = (*words[at + 1 : at + 2], ")")[0]
    is_closed = behind == ")" or (is_beside and _says_for_how_long(words, at))
    return (is_closed and at > 0) or (behind == ":" and first == 0)


def _is_for_member(words: Sequence[str], at: int, first: int) -> bool:
    """Tell whether a stand-in is one for somebody, or for a topic, and not for whoever presides."""
    behind = (*words[at + 1 : at + 2], ")")[0]
    office = next((other for other in words[at + 1 : at + 4] if other not in _SMALL), "")
    is_said_of = behind in _OF or (first == 0 and words[at] not in ATTRIBUTIVE)
    return is_said_of and office not in _OFFICE


def is_seat(words: Sequence[str]) -> bool:
    """Tell whether words only give a seat, and say for how long: "als 2e wethouder, tot mei"."""
    at = next((i for i, word in enumerate(words) if word not in _LEADING), len(words))
    end = at + 1 + (not HOLDER.isdisjoint(words[at + 1 : at + 2]))
    is_given = not SEATS.isdisjoint(words[at : at + 1])
    return is_given and (end == len(words) or _says_for_how_long(words, end - 1))


def _before_adverbs(words: Sequence[str], at: int) -> int:
    """Give where the words begin that say when somebody has a seat: "nu nog 2e"."""
    while at > 1 and words[at - 1] in _FOR_NOW:
        at -= 1
    return at


def _says_for_how_long(words: Sequence[str], at: int) -> bool:
    """Tell whether only that stands behind a seat: "Water (2e, tijdelijk)", "Water (plv. tot mei)".

    Or beside whom, "(2e, naast Smit)", or the other seat, "(2e; 1e is Smit)".
    """
    is_apart = words[at + 1 : at + 2] in ([","], [";"])
    behind = words[at + 1 + is_apart : at + 2 + is_apart]
    is_other_seat = is_apart and not _OTHER_SEAT.isdisjoint(behind)
    return is_other_seat or not _FOR_HOW_LONG.isdisjoint(behind)


def _names_another(words: Sequence[str], at: int) -> bool:
    """Tell whether who has the seat at a word is named behind it: "(2e wethouder Smit)"."""
    sign, name = (*words[at + 2 : at + 4], ")", ")")[:2]
    if sign not in ",;:":
        return words[at] in SECOND and sign not in NO_NAME
    return name not in NO_NAME and name not in _OTHER_SEAT


def _with_holder_as_one(words: list[str]) -> list[str]:
    """Make one word of "portfolio holder", the deputy of whom is the second."""
    if "holder" not in words:
        return words
    said = " ".join(words).replace("portfolio holder", "holder")
    return said.replace("deputy holder", "second holder").split()


def is_joint(words: Sequence[str]) -> bool:
    """Tell whether the phrase says that another has it too: "(gezamenlijke portefeuille)"."""
    if not _CO_HOLDER.isdisjoint(words) or _deals_out(words):
        return True
    return not _JOINT.isdisjoint(words) and any(
        word in _JOINT and (_is_segment(words, at) or not _HAD.isdisjoint(words[at + 1 : at + 2]))
        for at, word in enumerate(words)
    )


def _deals_out(words: Sequence[str]) -> bool:
    """Tell whether somebody shares it with another: "deelt water met Smit"."""
    return "deelt" in words and "met" in words[words.index("deelt") :]


def _is_segment(words: Sequence[str], at: int) -> bool:
    """Tell whether a word stands alone between breaks."""
    return BREAKS.issuperset((*words[max(at - 1, 0) : at], *words[at + 1 : at + 2]))
