"""This file weighs how certain it is that a text by itself names somebody."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from portcheck.intake.heads import Key, is_nobody, meaning_of, unnumbered
from portcheck.intake.parts import MOST_TEXTS
from portcheck.intake.people import (
    Person,
    is_addressed,
    is_name,
    is_vague,
    person,
    unread,
)
from portcheck.intake.sentences import NamesTopic, is_full_name, tells
from portcheck.plan.bodies import OTHER
from portcheck.plan.functions import CHAIRS, function_of
from portcheck.plan.party_names import is_national


class Certainty(IntEnum):
    """How certain it is; of what is only possible, or likely, the rest of a document decides."""

    NONE = 0
    POSSIBLE = 1
    LIKELY = 2
    CERTAIN = 3


class _Said(NamedTuple):
    text: str
    found: Person
    names_topic: NamesTopic


LONGEST = 200
"""A longer text names nobody."""

HALF = 0.5
"""Where more of some cells name somebody, all of them do."""

_SAID_OF_ONE = 3
"""So many lines of a cell say who somebody is: the name, the party, the function."""

_CAPITALS = r"[A-Z0-9].*[A-Z0-9]"
_GROUP = r"(?i)(?:vaste |raads|staten)?(?:commissies?|directie)\b(?: [\w-]+){0,6}"
_VACANCY = r"(?i)(?:vacature|vacant|kandidaat)\b(?: [\w-]+){0,2}|n\.?n\.?b\.?"
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
    said = _Said(text, person(text), names_topic)
    return next((weight for is_given, weight in _EVIDENCE if is_given(said)), Certainty.NONE)


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


def _is_label(said: _Said) -> bool:
    """As "2e portefeuillehouder:" heads topics, "Naam" a name, and "Beste Karin," a mail.

    A "2e wethouder" has a seat, as has a "1e loco Smit". Nor is a sentence about somebody a name.
    """
    seat, behind = function_of(unnumbered(said.text)), person(unnumbered(said.text))
    is_named = bool(behind.function) and seat != OTHER.member and is_full_name(behind.name)
    is_numbered = unnumbered(said.text) != said.text and not is_named
    is_of_topics = is_numbered and seat in ("", OTHER.member)
    is_head = is_of_topics or (bool(meaning_of(said.text)) and not seat)
    return is_head or is_nobody(said.text) or tells(said.text) or said.text.endswith(",")


def _has_title(said: _Said) -> bool:
    """As "wethouder Jansen", but not "wethouder Financiën" or "voorzitter Stichting Sport".

    What a "coördinerend wethouder MRA" coordinates is mostly no name.
    """
    title, name = said.found.function, said.found.name
    is_apart = not name.startswith(title) and name.split()[-1] in said.text.partition(title)[2]
    is_seat = function_of(title) not in ("", OTHER.chair) or unnumbered(title) != title
    is_whose = is_apart and is_seat and not re.match(_COORDINATING, title)
    return is_whose and _has_function(said)


def _is_office(said: _Said) -> bool:
    """As "Burgemeester", of whom there is one."""
    return function_of(said.found.name) in CHAIRS - {OTHER.chair} and " " not in said.found.name


def _has_function(said: _Said) -> bool:
    """As "gedeputeerde 1" and "Jansen (wethouder)"."""
    return bool(said.found.function) and not is_vague(said.found) and not _is_topic(said)


def _is_addressed(said: _Said) -> bool:
    return is_addressed(said.found.name) or is_addressed(said.text)


def _is_addressed_of_party(said: _Said) -> bool:
    return _is_addressed(said) and _is_of_known_party(said)


def _is_vacancy(said: _Said) -> bool:
    """As "vacature 1", "kandidaat VVD" and "n.n.b. (VVD)"."""
    return bool(re.fullmatch(_VACANCY, said.found.name))


def _are_two(said: _Said) -> bool:
    """As "Jan Jansen en Piet Smit", but not "Kunst en Cultuur"."""
    each = re.split(_AND, said.found.name)
    return len(each) > 1 and all(
        certainty(one, said.names_topic) >= Certainty.LIKELY for one in each
    )


def _is_group(said: _Said) -> bool:
    """As "commissie Ruimte" and "wethouder sociaal"."""
    return bool(said.found.function or re.fullmatch(_GROUP, said.found.name))


def _is_no_name(said: _Said) -> bool:
    name = said.found.name
    is_head = bool(meaning_of(name)) or meaning_of(name.split()[-1]) == Key.TOPICS
    return is_head or not is_name(name) or name.casefold().endswith(_ABSTRACT)


def _is_topic(said: _Said) -> bool:
    """As "Water", but not "Jan Steffens-van de Water": no topic stands before the particle."""
    return said.names_topic(re.split(_PARTICLE, said.found.name)[0])


def _is_of_known_party(said: _Said) -> bool:
    return is_national(said.found.party)


def _is_whole(said: _Said) -> bool:
    """As "Jan Jansen", "Jansen (Lokaal)" and "RWK"; "De Wit" is a lone word."""
    name = said.found.name
    is_long = " " in re.sub(_LEADING, "", name)
    return bool(said.found.party) or is_long or bool(re.fullmatch(_CAPITALS, name))


def _is_alone(said: _Said) -> bool:
    """As "Jansen", with nothing behind it that says something else."""
    return not any(unread(said.text))


_EVIDENCE: tuple[tuple[Callable[[_Said], bool], Certainty], ...] = (
    (_is_label, Certainty.NONE),
    (_has_title, Certainty.CERTAIN),
    (_is_office, Certainty.CERTAIN),
    (_is_addressed_of_party, Certainty.CERTAIN),
    (_has_function, Certainty.LIKELY),
    (_is_addressed, Certainty.LIKELY),
    (_is_vacancy, Certainty.CERTAIN),
    (_are_two, Certainty.LIKELY),
    (_is_group, Certainty.POSSIBLE),
    (_is_no_name, Certainty.NONE),
    (_is_topic, Certainty.NONE),
    (_is_of_known_party, Certainty.CERTAIN),
    (_is_whole, Certainty.LIKELY),
    (_is_alone, Certainty.POSSIBLE),
)
"""What tells of a text whether it names somebody; the first that is given decides."""
