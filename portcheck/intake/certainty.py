"""This file weighs how certain it is that a text by itself names somebody."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache

from portcheck.intake.heads import Key, is_of_official, is_open, meaning_of, unnumbered
from portcheck.intake.parts import MOST_TEXTS
from portcheck.intake.people import is_addressed, is_name, is_vague, person, unread
from portcheck.intake.sentences import NamesTopic, is_full_name, tells
from portcheck.offices import CHAIRS
from portcheck.plan.bodies import OTHER
from portcheck.plan.functions import function_of
from portcheck.plan.party_names import is_national


class Certainty(IntEnum):
    """How certain it is; of what is only possible, or likely, the rest of a document decides."""

    NONE = 0
    POSSIBLE = 1
    LIKELY = 2
    CERTAIN = 3


LONGEST = 200
"""A longer text names nobody."""

HALF = 0.5
"""Where more of some cells name somebody, all of them do."""

_SAID_OF_ONE = 3
"""So many lines of a cell say who somebody is: the name, the party, the function."""

_CAPITALS = r"[A-Z0-9].*[A-Z0-9]"
_GROUP = r"(?i)(?:vaste |raads|staten)?(?:commissies?|directie)\b(?: [\w-]+){0,6}"
_VACANCY = r"(?i)(?:vacature|kandidaat)\b(?: [\w-]+){0,2}|n\.?n\.?b\.?"
_COORDINATING = r"(?i)co[oö]rdinerend"
_AND = r" (?:en|and|&|/) "
_LEADING = r"(?i)^(?:(?:van|de|den|der|ten|ter) )+"
_PARTICLE = r"(?i)[\s–-]+(?:van|de|den|der|ten|ter)\s"
# fmt: off
_ABSTRACT = (
    "aanpak", "akkoord", "bedrijven", "beheer", "beleid", "domein", "fonds", "gebied", "heden",
    "heid", "isme", "ische", "nomie", "ontwikkeling", "overleg", "programma", "projecten", "schap",
    "structuur", "tie", "ties", "verlening", "visie", "wet", "wijs", "zaken", "zorg",
)
# fmt: on
"""How words end that no surname is made of."""


@lru_cache(MOST_TEXTS)  # idem
def certainty(text: str, names_topic: NamesTopic) -> Certainty:
    """Tell how certain it is that a text names somebody, by the first evidence that it gives."""
    if len(text) > LONGEST:
        return Certainty.NONE
    return next(weight for is_given, weight in _evidence(text, names_topic) if is_given)


def part_named(cells: Sequence[str], names_topic: NamesTopic, *, alone: float = 0) -> float:
    """Give which part of the cells that say something name somebody.

    A lone word counts for as much as is said, and in full where it comes back, as no topic does.
    """
    heads = Counter("\n".join(cell.splitlines()[:_SAID_OF_ONE]) for cell in cells if cell)
    found = 0.0
    for head, count in heads.items():
        weight = certainty(head, names_topic)
        is_in_full = weight >= Certainty.LIKELY or (alone and count > 1)
        found += count * (is_in_full or alone) if weight else 0
    return found / max(heads.total(), 1)


def _evidence(text: str, names_topic: NamesTopic) -> Iterator[tuple[bool, Certainty]]:
    """Yield what tells of a text whether it names somebody: the first that is given decides."""
    found = person(text)
    name, title, party = found.name, found.function, found.party
    topic = re.split(_PARTICLE, name)[0]  # of "Jan Steffens-van de Water" it would be Jan
    each = re.split(_AND, name)
    is_addressed_so = is_addressed(name) or is_addressed(text)
    yield bool(re.fullmatch(_VACANCY, name)), Certainty.CERTAIN
    yield _is_label(text), Certainty.NONE
    # as "gedeputeerde 1" and "Jansen (wethouder)"
    has_function = bool(title) and not is_vague(found) and not names_topic(topic)
    yield has_function and _is_titled(text, title, name), Certainty.CERTAIN
    # as "Burgemeester", of whom there is one
    yield function_of(name) in CHAIRS - {OTHER.chair} and " " not in name, Certainty.CERTAIN
    yield is_addressed_so and is_national(party), Certainty.CERTAIN
    yield has_function or is_addressed_so, Certainty.LIKELY
    # as "Jan Jansen en Piet Smit", but not "Kunst en Cultuur"
    are_likely = (certainty(one, names_topic) >= Certainty.LIKELY for one in each)
    yield len(each) > 1 and all(are_likely), Certainty.LIKELY
    # as "wethouder sociaal"
    yield bool(title or re.fullmatch(_GROUP, name)), Certainty.POSSIBLE
    is_head = bool(meaning_of(name)) or meaning_of(name.split()[-1]) == Key.TOPICS
    yield is_head or not is_name(name), Certainty.NONE
    yield name.casefold().endswith(_ABSTRACT) or names_topic(topic), Certainty.NONE
    yield is_national(party), Certainty.CERTAIN
    # as "Jan Jansen", "Jansen (Lokaal)" and "RWK"; "De Wit" is a lone word
    is_long = " " in re.sub(_LEADING, "", name)
    yield bool(party) or is_long or bool(re.fullmatch(_CAPITALS, name)), Certainty.LIKELY
    yield any(unread(text)), Certainty.NONE
    yield True, Certainty.POSSIBLE


def _is_label(text: str) -> bool:
    """As "2e portefeuillehouder:" heads topics, "Naam" a name, and "Beste Karin," a mail.

    A "2e wethouder" has a seat, as has a "1e loco Smit". Nor is a sentence about somebody a name.
    """
    seat, behind = function_of(unnumbered(text)), person(unnumbered(text))
    is_numbered = unnumbered(text) != text and not (behind.function and is_full_name(behind.name))
    is_of_topics = is_numbered and seat in ("", OTHER.member)
    is_head = is_of_topics or (bool(meaning_of(text)) and not seat)
    is_nobodys = is_open(text) or is_of_official(text)
    return is_head or is_nobodys or tells(text) or text.endswith(",")


def _is_titled(text: str, title: str, name: str) -> bool:
    """As "wethouder Jansen", but not "wethouder Financiën" or "voorzitter Stichting Sport".

    What a "coördinerend wethouder MRA" coordinates is mostly no name. Of several titles the first
    stands before the name: "wethouder Jansen (1e loco-burgemeester)".
    """
    title = title.partition(", ")[0]
    is_apart = (
        not name.startswith(title) and name.rsplit(maxsplit=1)[-1] in text.partition(title)[2]
    )
    is_seat = function_of(title) not in ("", OTHER.chair) or unnumbered(title) != title
    return is_apart and is_seat and not re.match(_COORDINATING, title)
