"""This file parts who is named from what they have: by a sign, or by the words of a sentence."""

import re

from portcheck.intake.heads import meaning_of
from portcheck.intake.people import details_in, is_name
from portcheck.plan.functions import FUNCTIONS, MEMBERS

# fmt: off
_VERBS = "|".join((
    "beheert", "bekommert", "blijft", "buigt", "gaat", "heeft", "houdt", "is", "keert", "krijgt",
    "neemt", "ontfermt", "richt", "wordt", "zal", "gets", "has", "takes",
))
_BEFORE_LIST = "|".join((
    r"portefeuilles?", r"taken", r"verantwoordelijk voor", rf"(?:{'|'.join(MEMBERS)}) voor",
    r"bezig(?: ?houden)? met", r"(?:gaat|(?:buigt|ontfermt) zich|buigen|ontfermen) over",
    r"zich (?:om|op)", r"portfolios?(?: of)?", r"responsible for",
))
# fmt: on
_LISTED = r"(?: (?:de|het|the))?(?: (?:beleids\w+|domein(?:en)?|dossiers?|onderwerpen|taken))?"
_BEHIND_LIST = r"\s(?:in (?:zijn|haar|hun) portefeuille|onder zich|toebedeeld)\.?$"
"""As in "Smit krijgt sport in haar portefeuille"."""

_BEHIND_HEAD = (
    rf"(?:\s(?:{_VERBS}))?\s*:|(?<=\))\s+[-–—]\s|\s*(?:\.{{4,}}|…{{2,}})[.…\s]*|"
    rf"\s(?=(?:{_VERBS})\b)(?:[\w'’-]+ ){{0,9}}?(?:{_BEFORE_LIST}){_LISTED}:?\s|"
    rf"\s(?:{_VERBS})\s(?=.{{0,1000}}{_BEHIND_LIST})|\s(?:beheert|houdt|krijgt)\s"
)
"""As in "Jansen: sport", "Jansen is de eerste loco met in zijn portefeuille sport"."""

_OFFICE = rf"(?i)(?:,|(?<=\))|\s[-–—])\s+({'|'.join(MEMBERS)}) (voor |van )?(?=[^\W\d_])"
_PLACE = r"(?i)(?:gemeente|in|provincie|te|uit|waterschap)\s"
_DASH = r"\s+[-–—]\s+(?!(?:de|ten|ter|van)\b)"
_IN_BRACKETS = r"^\(([^()]*)\)$"


def parted(text: str, *, is_over_entries: bool = False) -> tuple[str, str]:
    """Part a head from what is said there: "VVD: water", "A. Smit (CDA) – sport"."""
    head, rest = [*re.split(_BEHIND_HEAD, text, maxsplit=1), ""][:2]
    name, topics = by_office(text, is_told=False)
    if topics and len(name.rpartition(",")[0]) <= len(head):
        return name, topics
    name, *others = [text] if is_over_entries else re.split(_DASH, text, maxsplit=1)
    if others and not rest and is_full_name(name) and not details_in(others[0]):
        return name, others[0]  # "Jan Jansen - water", but not "Jan Jansen - VVD"
    return head.strip(), re.sub(_IN_BRACKETS, r"\1", re.sub(_BEHIND_LIST, "", rest.strip()))


def by_office(text: str, *, is_told: bool) -> tuple[str, str]:
    """Part who somebody is from what for: "Jan Jansen, wethouder voor sport".

    Where it `is_told` that topics follow, a single one may: else "wethouder Hoorn" has a place.
    """
    office = re.search(_OFFICE, text)
    topics = text[office.end() :] if office else ""
    is_sure = is_told or re.search(",| en | & ", topics)
    if not office or re.match(_PLACE, topics) or not (is_sure or office[2] == "voor "):
        return text, ""
    return f"{text[: office.start()]}, {office[1]}", topics


def tells(text: str) -> bool:
    """Tell whether a text is a sentence about somebody: "Wethouder Smit is ziek"."""
    return bool(re.match(rf"(?i)(?:{'|'.join(FUNCTIONS)})\s.*\s(?:{_VERBS})\s", text))


def is_full_name(said: str) -> bool:
    """Tell whether a text has a name and surname, unlike "Jansen" and "Programma Energie"."""
    words = said.split()
    return len(words) > 1 and is_name(said) and not meaning_of(words[0])
