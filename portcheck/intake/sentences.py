"""This file parts who is named from what they have: by a sign, or by the words of a sentence."""

import re
from collections.abc import Callable
from itertools import takewhile

from portcheck.intake.heads import meaning_of
from portcheck.intake.people import (
    DASH,
    Person,
    details_in,
    is_name,
    is_title_alone,
    person,
    unread,
)
from portcheck.offices import CHAIR_TITLES, MEMBER_TITLES
from portcheck.plan.functions import is_title
from portcheck.plan.party_names import is_national

_MEMBER = "|".join(MEMBER_TITLES)
# fmt: off
VERBS = "|".join((
    "behartigt", "beheert", "behoudt", "bekommert", "blijft", "buigt", "gaat", "heeft", "houdt",
    "is", "keert", "krijgt", "neemt", "ontfermt", "richt", "wordt", "zal", "ziet", "gets", "has",
    "takes",
))
_BEFORE_LIST = "|".join((
    r"portefeuilles?", r"taken", r"verantwoordelijk(?:heid)? voor", rf"(?:{_MEMBER}) voor",
    r"portfolios?(?: of)?", r"responsible for",
))
_ALSO = (
    r"(?:verder|ook|eveneens|daarnaast|tevens|echter|er|extra|naast|onder (?:meer|andere)|o\.a\.)"
    r"(?!\w)"
)
ALSO = rf"(?:{_ALSO} ?)*"
_ABOUT = "|".join((
    r"(?:bezig(?: ?houden)?|aan de slag) met", r"(?:inzetten|zich in) voor", r"toe(?:zien)? op",
    rf"(?:gaat|(?:buigt|ontfermt) zich|buigen|ontfermen) {ALSO}over",
    r"zich (?:om|op)", rf"(?:{_MEMBER})(?: van)?",
))
# fmt: on
_NOUNS = r"beleids\w+|domein(?:en)?|dossiers?|onder(?:delen|werpen)|portefeuilles?|post|taken"
_LISTED = (
    rf"(?: {_ALSO})*(?: (?:de|het|the))?(?: (?:bestaande|verplichte))?(?: (?:{_NOUNS}))?"
    r"(?: als| op het gebied van(?: de| het)?)?"
)
_BEHIND_LIST = (
    r"\s(?:(?:in|voor|onder) (?:zijn|haar|hun) (?:hoede|pakket|portefeuille|rekening)|onder zich|"
    r"op zich|bij|beheren|toebedeeld)(?: (?:nemen|gekregen))?\.?$"
)
"""As in "Smit krijgt sport in haar portefeuille"."""

_NO_LIST = r"(?:aan|als|daar|dat|die|een|geen|haar|hun|met|op|over|te|tot|van|zijn|zoals)\b"
"""What begins so is no topic: "de portefeuille van", "portefeuilles zoals hieronder"."""

_IN_QUOTES = r"^['‘](.*)['’](?=\.?$)"
_SOMEBODY = rf"(?:{'|'.join((*MEMBER_TITLES, *CHAIR_TITLES))}) [A-Z]"

_VERB = rf"\s(?=(?:{VERBS})\b)(?:(?!{_SOMEBODY})[\w.'’-]+ ){{0,9}}?"
_SIGN = rf"(?:\s(?:{VERBS}))?\s*:|\s*(?:\.{{4,}}|…{{2,}})[.…\s]*|\s[=-]*[>→]\s"
_BEHIND_HEAD = rf"{_SIGN}|{_VERB}(?:{_BEFORE_LIST}){_LISTED}:?(?:\s|$)"
"""As in "Jansen: sport", "Jansen is de eerste loco met in zijn portefeuille sport"."""

_BEHIND_SOMEBODY = (
    rf"{_VERB}(?:{_ABOUT}){_LISTED}:?(?:\s|$)|"
    rf"\s(?:beheert|behoudt|houdt|krijgt|doet(?= onder))(?!\s(?:geen|niet|van)\s){_LISTED}\s"
)
"""As in "Jansen krijgt sport", but not in "Zorg krijgt vorm", nor "Smit houdt van sport"."""

_OFFICE = (
    rf"(?i)(?:,|(?<=[])])|\s[-–—])\s+({_MEMBER}|alderman|deputy) "
    r"(voor |van |for |of )?(?=[^\W\d_])"
)
_NO_TOPIC = r"(?i)(?:a\.?i\b|gemeente|in|namens|per|provincie|sinds|te|tot|uit|vanaf|waterschap)\b"
_IN_BRACKETS = r"^\(([^()]*)\)$"
_LABELLED = r"\s\([\w-]+: ([^:]+)\)$"
_COMMA = r", (?![^()]*\))"
"""It stands in no brackets: "A. Smit (VVD, 0,8 fte), sport"."""

_SEVERAL = " en | & "
"""As in "Werk en Inkomen", which is no place or name."""

_OF_HOLDER = r"([^()]+) \(([^()]+)\):?"
_BRACKETS = r"\([^()]*\)"

NamesTopic = Callable[[str], bool]
"""Tells whether a phrase names a topic: then it is nobody."""

_PAIR = 2
_MOST_PIECES = 9
"""So many say of somebody who it is, at most."""


def parted(
    text: str, names_topic: NamesTopic, *, is_over: bool = False, is_over_entries: bool = False
) -> tuple[str, str]:
    """Part a head from what is said there: "VVD: water", "A. Smit (CDA) – sport".

    Over what somebody has it may stand the other way round: "Sociaal domein (wethouder Smit)".
    """
    of_holder = re.fullmatch(_OF_HOLDER, text) if is_over else None
    if of_holder and (not is_name(of_holder[1]) or names_topic(of_holder[1])):
        holder = person(of_holder[2])
        if holder.function and is_name(holder.name):
            return of_holder[2], of_holder[1]
    head, rest = _by_sign_or_verb(text, names_topic)
    name, topics = by_office(head, names_topic)
    if topics:
        return name, text[len(head) - len(topics) :]
    # over a list, or before a sign, it may be a party that nobody knows: "Jan Jansen – Wij."
    somebody, who, told, is_skipped = _by_mark(DASH, head)
    is_sure = not is_over_entries and bool(is_skipped or not rest)
    is_sure = is_sure or names_topic(told)
    if told and (is_national(somebody.party) or (is_sure and is_full_name(somebody.name))):
        return who, text[len(head) - len(told) :]
    somebody, who, told, _ = _by_mark(_COMMA, head)
    is_told = bool(somebody.function or is_national(somebody.party)) and not rest
    is_told = is_told and not re.match(r"[A-Z][\w'’. -]+ \(", told)  # "A. Smit (CDA), B. Bos (VVD)"
    is_sure = bool(re.search(_SEVERAL, told)) or names_topic(told)
    if is_told and is_sure and is_full_name(somebody.name):
        return who, told
    return head.strip(), re.sub(_IN_BRACKETS, r"\1", rest.strip())


def _by_mark(mark: str, head: str) -> tuple[Person, str, str, bool]:
    """Part a head by a mark: who is named, with what is said of them, and what they have.

    Behind the name their party and the like may stand, in parts of their own.
    """
    first, *behind = re.split(f"({mark})", head, maxsplit=_MOST_PIECES)
    skipped = 2 * len([*takewhile(details_in, behind[1::2])])  # of "Jan Jansen - VVD - water"
    who, told = "".join((first, *behind[:skipped])), "".join(behind[skipped + 1 :])
    return person(first), who, told, skipped > 0


def by_sign(text: str) -> tuple[str, str]:
    """Part what stands before a sign from what stands behind it: "Sport: A. Smit".

    The sign may stand in brackets: "Sport (portefeuillehouder: A. Smit)".
    """
    plain = re.sub(_LABELLED, r": \1", text)
    head, rest = [*re.split(_SIGN, plain, maxsplit=1), ""][:2]
    return head.strip(), rest.strip()


def by_dash(text: str) -> tuple[str, str]:
    """Part what stands before the one dash from what stands behind it: "Sport – Smit"."""
    parts = re.split(DASH, text, maxsplit=_PAIR)
    return (parts[0], parts[1]) if len(parts) == _PAIR else ("", "")


def _by_sign_or_verb(text: str, names_topic: NamesTopic) -> tuple[str, str]:
    plain = re.sub(_BEHIND_LIST, "", text)
    by_verb = "" if plain == text else rf"|\s(?:{VERBS}){_LISTED}\s"
    # what stands in brackets parts nothing: "Smit (AB: Vrij): sport"
    masked = re.sub(r"(?<=.)\([^()]*\)", lambda said: "_" * len(said[0]), plain)
    found, told = re.search(_BEHIND_HEAD + by_verb, masked), re.search(_BEHIND_SOMEBODY, masked)
    if told and (not found or told.start() < found.start()):
        who, what = plain[: told.start()], _listed(told, plain)
        somebody = person(who)
        is_sure = somebody.function or (is_national(somebody.party) and is_full_name(somebody.name))
        if (what or told.end() == len(plain)) and (is_sure or names_topic(what)):
            return who, what
    what = _listed(found, plain) if found else ""
    is_told = found and (what or found.end() == len(plain))
    return (plain[: found.start()], what) if found and is_told else (text, "")


def _listed(found: re.Match[str], text: str) -> str:
    """Give what somebody has behind a sign, or behind words that topics follow, and nobody else."""
    told = text[found.end() :]
    if re.fullmatch(_SIGN, found[0]):
        return told
    if re.match(_NO_LIST, told) or re.search(_SOMEBODY, told):
        return ""
    return re.sub(_IN_QUOTES, r"\1", told)


def by_office(text: str, names_topic: NamesTopic) -> tuple[str, str]:
    """Part who somebody is from what for: "Jan Jansen, wethouder voor sport".

    What begins small, is known or one of several is a topic: "wethouder Hoorn, VVD" has a place.
    """
    office = re.search(_OFFICE, text)
    topics = text[office.end() :] if office else ""
    if not office or re.match(_NO_TOPIC, topics):
        return text, ""
    others, who = topics.split(", ")[1:], text[: office.end(1)]
    is_listing = bool(others) and not any(map(details_in, others)) and not any(unread(who))
    is_sure = office[2] in ("voor ", "for ") or topics[0].islower() or is_listing
    is_sure = is_sure or bool(re.search(_SEVERAL, topics)) or names_topic(topics)
    return (who, topics) if is_sure else (text, "")


def office_in(text: str, names_topic: NamesTopic) -> tuple[str, str]:
    """Give the office that a line says of somebody, and what for; nothing where it does not."""
    title, topics = by_office(f", {text}", names_topic)
    return (title.strip(" ,"), topics) if topics else ("", "")


def office_over(text: str, names_topic: NamesTopic) -> tuple[str, str]:
    """Give the office that stands over a name, be it with what for; "Wethouder De Wit" is named."""
    found = person(text)
    if is_title_alone(found):
        return found.function, ""
    title, topics = office_in(text, names_topic)
    return ("", "") if is_full_name(person(topics).name) else (title, topics)


def tells(text: str) -> bool:
    """Tell whether a text is a sentence about somebody: "Wethouder Smit is ziek", "Jan is ziek.".

    Neither "Wethouder De Gaat (D66)" is one, nor "Wethouder Smit (Dit is Delft)".
    """
    told = re.match(rf"(\S.*?)\s(?:{VERBS})\s", re.sub(_BRACKETS, "", text))
    who = told[1] if told else ""
    return (bool(who) and ":" not in who and text.endswith(".")) or (
        " " in who and is_title(who.split()[0])
    )


def is_full_name(said: str) -> bool:
    """Tell whether a text has a name and surname, unlike "Jansen" and "Programma Energie"."""
    words = said.split()
    return len(words) > 1 and words[0][0].isupper() and is_name(said) and not meaning_of(words[0])
