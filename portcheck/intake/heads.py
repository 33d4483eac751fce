"""This file tells what the head of a column means, or the label before a colon."""

import re
from enum import Enum, auto
from functools import lru_cache

from portcheck.intake.parts import MOST_TEXTS
from portcheck.plan.model import is_recorded


class Key(Enum):
    """What may be said of somebody; as a head, what stands below it, as a label, what behind it."""

    NAME = auto()
    TOPICS = auto()
    SECOND = auto()
    REPLACEMENT = auto()
    PARTY = auto()
    FUNCTION = auto()
    POST = auto()
    WEIGHT = auto()
    HEAD = auto()
    """What a table calls all whom it names, as "Wethouder"."""


# fmt: off
_HEADS = (
    (Key.REPLACEMENT, ("vervang", "plaatsvervang", "plv", "replace", "stands")),
    (Key.SECOND, ("tweede", "2e", "2de", "ism", "medeportefeuillehouder", "second", "secundair")),
    (Key.PARTY, ("partij", "fractie", "party")),
    (Key.POST, ("fte", "deeltijd", "omvang", "aanstelling", "tijdsbested", "werktijd")),
    (Key.WEIGHT, ("zwaarte", "gewicht", "weging", "weight")),
    (Key.NAME, (
        "naam", "voornaam", "achternaam", "roepnaam", "voorletters", "name",
        "portefeuillehouder", "pfh", "weth", "gedep", "heemra", "hoogheemra",
        "bestuurder", "bestuurslid", "bestuursleden", "collegelid", "collegeleden", "dagelijks",
        "kandidaat", "wie", "trekker", "verantwoordelijke", "holder", "alderman",
    )),
    (Key.FUNCTION, ("functie", "function", "rol", "titel")),
    (Key.TOPICS, (
        "onderwerp", "portefeuille", "taak", "taken", "taakveld", "thema", "beleids", "programma",
        "dossier", "opgave", "bevoegdhe", "aandachts", "verantwoordelijk", "werkveld", "topic",
        "portfolio", "task", "hoofdtaken", "kerntaken",
    )),
)
"""With what words a head begins that means something; the first that is met decides."""

_SMALL = frozenset((
    "1e", "and", "bestuurlijk", "bestuurlijke", "de", "eerste", "en", "het", "naar", "nieuw",
    "nieuwe", "of", "overige", "per", "primair", "primaire", "the", "van", "voor",
))
# fmt: on
_LONGEST, _SHORT = 60, 3
_STEMS = tuple(
    (key, stems, tuple(stem for stem in stems if len(stem) > _SHORT)) for key, stems in _HEADS
)

_ORDINAL = r"(?i)^(?:[0-9]+(?:e|de|ste)|eerste|tweede)\s"

_REMARK = r"\([^()A-Z]*\)"
"""As in "Portefeuille (letterlijk)"; with a capital, as in "Wethouder (VVD)", it says whose."""

_TOTAL = r"(?:(?:sub|eind)?totaal|(?:sub)?total|aantal|gemiddelde?|average)\b.*"
_COLLEGE = (
    r"(?:(?:het )?(?:(?:ge)?hele )?college|collegebreed|gezamenlijk|gedeputeerde staten)\b.*|"
    r"samen|allen|allemaal|alle(?: \w+)?"
)
_OPEN = r"openstaande?|overige|rest(?:erende?)?"
_NOTE = (
    r"(?:(?:voet)?noot|bron|opvolger|voorganger|toelichting|opmerking(?:en)?|notes?|source)\b(?:\s*[0-9:].*)?|"
    r"(?:volg)?(?:nr|nummer)\.?"
)

_ABOVE_TOPICS = (
    r"(?i)portefeuilles?|onderwerpen|taken|taakvelden|aandachtsgebieden|portfolio|"
    r"(?:hij|zij|ze) (?:gaat (?:\w+ )?over|is verantwoordelijk voor)"
)
_BODIES = r"vertegenwoordigingen|lidmaatschappen|commissies"
"""In a list these are topics."""

_SIDE_OFFICES = (
    r"(?:(?:(?:on)?(?:betaalde|bezoldigde)|overige|andere|bestuurlijke|externe) )?"
    rf"(?:neven(?:functies?|activiteiten)|{_BODIES})"
    r"(?: e\.?d| (?:van )?(?:(?:de|het) )?(?:college|burgemeester|wethouders|gedeputeerden)\b.*)?"
)
_OFFICIAL = (
    r"(?i)(?:(?:gemeente|provincie|raads|staten)?(?:secretaris|griffier)|"
    r"directeur-secretaris|algemeen directeur)\b(?! (?!mevrouw)(?-i:[a-z]{5,}))"
)
_DECISION = r"(?i)(?:voorgesteld |ontwerp)?besluit"
_ASIDE = (
    rf"(?i){_SIDE_OFFICES}|"
    r"reacties?(?: (?:plaatsen|toevoegen))?|u bent hier|socials|uitgelicht|meer hierover|"
    r"(?:deel dit|lees (?:het|ook)|terug naar (?:boven|home|overzicht|de vorige)|volg ons)\b.*|"
    r"contact(?:gegevens|informatie|personen)?|biografie|loopbaan|secretariaat|deel deze pagina|"
    r"(?:overige |werk|proces)?afspraken|rondvraag|sluiting|"
    r"actie(?:lijst|punten)|bijlagen?|noot voor de redactie|aldus\b.*|"
    r"(?:(?:met )?(?:vriendelijke|hartelijke) )?groet(?:en|jes)?|mvg"
)


def is_above_topics(text: str) -> bool:
    """Tell whether a line only says that topics follow."""
    return bool(re.fullmatch(_ABOVE_TOPICS, text))


def is_of_no_division(text: str, *, is_listed: bool = False) -> bool:
    """Tell whether a line says that what follows is no part of a division: "Nevenfuncties"."""
    is_topic = is_listed and bool(re.fullmatch(_BODIES, text, re.IGNORECASE))
    is_aside = is_decision(text) or bool(re.fullmatch(_ASIDE, text.strip(" :,.")))
    return is_aside and not is_topic


def is_decision(text: str) -> bool:
    """Tell whether a line heads what is decided: the division itself, where none stands before."""
    return bool(re.fullmatch(_DECISION, text.strip(" :,.")))


def is_of_side_offices(text: str) -> bool:
    """Tell whether a label stands before what somebody does beside, of which there may be more."""
    return bool(re.fullmatch(_SIDE_OFFICES, text, re.IGNORECASE))


def is_of_official(text: str) -> bool:
    """Tell whether a line names somebody who has no seat: "Gemeentesecretaris A. Smit"."""
    return bool(re.match(_OFFICIAL, text))


def is_total(text: str) -> bool:
    """Tell whether a text heads a sum: "Totaal", "Aantal portefeuilles"."""
    return bool(re.fullmatch(_TOTAL, text, re.IGNORECASE))


def is_nobody(text: str) -> bool:
    """Tell whether nobody is named where a name would stand: by a total, a note, the college."""
    return bool(re.fullmatch(rf"{_TOTAL}|{_COLLEGE}|{_OPEN}|{_NOTE}|\W*", text, re.IGNORECASE))


def is_undivided(text: str) -> bool:
    """Tell whether what follows is left to divide, or of all: "Openstaand", "Het hele college"."""
    is_left = re.fullmatch(rf"{_COLLEGE}|{_OPEN}", text, re.IGNORECASE)
    return not is_recorded(text) or bool(is_left)


def is_open(text: str) -> bool:
    """Tell whether what follows is of none of them: below a note, too."""
    return is_undivided(text) or is_nobody(text)


def unnumbered(text: str) -> str:
    """Give a text without which of several it is: "2e wethouder"."""
    return re.sub(_ORDINAL, "", text)


@lru_cache(MOST_TEXTS)  # of each line and cell it is asked several times
def meaning_of(head: str) -> Key | None:
    """Give what a head means; None where it holds a word that says something else."""
    if len(head) > _LONGEST:
        return None
    return _by_words(head.casefold()) or _by_words(re.sub(_REMARK, "", head).casefold())


def _by_words(head: str) -> Key | None:
    met = set()
    for word in re.findall(r"\w+", head):
        key = _key_of(word)
        if not key and word not in _SMALL:
            return None
        met.add(key)
    return next((key for key, _ in _HEADS if key in met), None)


@lru_cache(MOST_TEXTS)  # idem
def _key_of(word: str) -> Key | None:
    """Give what a word means by how it begins, or by all of it: "Rol", but not "Roland"."""
    return next(
        (key for key, stems, long in _STEMS if word in stems or word.startswith(long)), None
    )
