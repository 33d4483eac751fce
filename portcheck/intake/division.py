"""This file holds what a document divides: who has what, and which of its lines say nothing."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from portcheck.intake.heads import Key
from portcheck.intake.people import Person, is_title_alone, person, post, unread
from portcheck.plan.functions import is_title
from portcheck.plan.model import is_recorded
from portcheck.wording import Text

Record = Mapping[Key, Sequence[str]]
"""What a part of a document says of somebody: the texts by what they say."""

Found = tuple[Sequence[Record], Sequence[str]]
"""What a part of a document says of holders, and what of it says nothing of any."""

VACANT = ("vacant", "vacature")
"""These stand for a member that there will be."""

_MARKS = ",; "
"""What ends an entry of a list that runs on, as may "en": "water; en"."""


class Topic(NamedTuple):
    """A phrase as written, whether its holder is the second, and its weight where one is given."""

    phrase: str
    is_second: bool = False
    weight: float | None = None


class Holding(NamedTuple):
    """Somebody, what they hold, and who stands in for them."""

    person: Person
    topics: tuple[Topic, ...]
    replacements: tuple[str, ...]


class Division(NamedTuple):
    """Each holder once, in the order of the document, and what was passed over: a line, or more.

    Of a table also what its head calls the holders.
    """

    holdings: tuple[Holding, ...]
    passed: tuple[str | Text, ...]
    head: str = ""


def holdings_of(records: Iterable[Record]) -> tuple[Holding, ...]:
    """Give each holder once, with all that records say of them."""
    found: dict[str, list[Holding]] = {}
    parties: dict[str, str] = {}
    for holding in map(_holding, records):
        name, party = holding.person.name, holding.person.party
        is_told = bool(party) or name.casefold().startswith(VACANT)
        if is_told and parties.setdefault(name, party) != party:  # two vacancies, or namesakes
            name = f"{name} ({party})" if party else f"{name} 2"
        found.setdefault(name, []).append(holding)
    return tuple(_joined(name, each) for name, each in found.items())


def left_out(record: Record) -> Iterator[str]:
    """Yield what a record says that no holding has: what is no number, or unknown of somebody."""
    yield from unread("\n".join(record[Key.NAME]))
    yield from (said for said in record.get(Key.POST, ()) if _post(said) is None)
    yield from (said for said in record.get(Key.WEIGHT, ()) if _number(said) is None)


def phrases_of(lines: Iterable[str]) -> list[str]:
    """Give the topics in lines: each line is one, but a single one may list several.

    That somebody is "tweede loco-burgemeester" too is no second line.
    """
    said = [line for line in lines if line.strip()]
    offices = [
        line for line in said if is_title_alone(person(line.rstrip("."))) and "," not in line
    ]
    listing = [line for line in said if line not in offices]
    each = (_listed(line) if [line] == listing else [line] for line in said)
    return [*filter(None, map(_whole, chain.from_iterable(each)))]


def _listed(line: str) -> Iterable[str]:
    """Give what semicolons part in a line, or dashes, or else commas but those in brackets."""
    by_dashes = re.split(r"\s[–—-]\s", line)
    are_parts = "," not in line or all(part[:1].isupper() for part in by_dashes)
    if len(by_dashes) > max(2, line.count(",")) and are_parts:  # "water - kwaliteit, wonen - zorg"
        return by_dashes
    by_semicolons = [part for part in _parted(line, ";") if part.strip()]
    return by_semicolons if by_semicolons[1:] else _parted(line, ",")


def _parted(line: str, by: str) -> Iterator[str]:
    depth = begun = 0
    for at, sign in enumerate(line):
        depth = max(depth + (sign == "(") - (sign == ")"), 0)
        if sign == by and not depth:
            yield line[begun:at]
            begun = at + 1
    yield line[begun:]


def _whole(entry: str) -> str:
    """Give an entry without what joins it to others, or ends the list: "e.d." stays whole."""
    plain = entry.strip(_MARKS).removeprefix("en ").removeprefix("and ")
    if plain.endswith((" en", " and")):
        plain = plain.rpartition(" ")[0].rstrip(_MARKS)
    return plain[:-1] if plain.endswith(".") and "." not in plain.rpartition(" ")[2][:-1] else plain


def _holding(record: Record) -> Holding:
    said = {key: " ".join(texts).strip() for key, texts in record.items() if key != Key.NAME}
    named = person("\n".join(record[Key.NAME]))
    weight = _number(said.get(Key.WEIGHT, ""))
    party = said.get(Key.PARTY, "")
    office, party = (party, "") if is_title(party) else ("", party)  # whatever its head calls it
    return Holding(
        Person(
            named.name,
            said.get(Key.FUNCTION) or office or named.function,
            party or named.party,
            _post(said.get(Key.POST, "")) or named.fte,
        ),
        (
            *(Topic(phrase, weight=weight) for phrase in record.get(Key.TOPICS, ())),
            *(Topic(phrase, is_second=True) for phrase in record.get(Key.SECOND, ())),
        ),
        tuple(filter(is_recorded, record.get(Key.REPLACEMENT, ()))),
    )


def _joined(name: str, each: Sequence[Holding]) -> Holding:
    """Give what several records say of somebody: the first that is told, and each topic once."""
    _, functions, parties, posts = zip(*(one.person for one in each), strict=True)
    topics = chain.from_iterable(one.topics for one in each)
    replacements = chain.from_iterable(one.replacements for one in each)
    return Holding(
        Person(
            name,
            next(filter(None, functions), ""),
            next(filter(None, parties), ""),
            next(filter(None, posts), None),
        ),
        tuple(dict.fromkeys(topics)) if each[1:] else each[0].topics,
        tuple(dict.fromkeys(replacements)),
    )


def _post(said: str) -> float | None:
    return post(said) or post(f"{said} fte")


def _number(said: str) -> float | None:
    plain = said.replace(",", ".")
    return float(plain) if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{1,3})?", plain) else None
