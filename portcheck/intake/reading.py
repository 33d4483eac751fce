"""This file reads a document as a division: by its tables where they say it, else by its lines."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from portcheck.intake.by_marks import are_marks
from portcheck.intake.certainty import LONGEST
from portcheck.intake.division import Division, Holding, Record, holdings_of, left_out
from portcheck.intake.heads import Key, meaning_of, unnumbered
from portcheck.intake.lines import records_in as records_in_lines
from portcheck.intake.parts import Line, Omitted, Part
from portcheck.intake.people import person
from portcheck.intake.sentences import NamesTopic, is_full_name
from portcheck.intake.tables import lines_in, records_in_pairs
from portcheck.intake.tables import records_in as records_in_table
from portcheck.intake.times import OF_PERIOD, OF_VARIANT
from portcheck.plan.functions import function_of
from portcheck.wording import Text

VARIANT = Text(
    "{said} en wat daaronder staat; zet elke variant in een eigen bestand",
    "{said} and what stands below it; put each variant in a file of its own",
)
ANEW = Text(
    "een tabel die dezelfde onderwerpen anders verdeelt; zet elke variant in een eigen bestand",
    "a table that divides the same topics otherwise; put each variant in a file of its own",
)

_BEFORE_NAME = r".* ([A-Z][\w’'-]+ (?:(?:van|de|den|der|ten|ter) )*[A-Z][\w’'-]+)"
"""As in "Sport Jan van der Berg", below somebody else."""


def division_in(parts: list[Part], names_topic: NamesTopic) -> Division:
    """Give who has what by the parts of a document; of nobody where none is recognised."""

    def names_briefly(phrase: str) -> bool:
        return names_topic(phrase[:LONGEST])  # of a megabyte to tell takes seconds

    first, others = _latest(*_first_variant(parts))
    records: list[Record] = []
    lines: list[Line] = []
    omitted = [part.what for part in parts if isinstance(part, Omitted)]
    for part in first:
        if isinstance(part, Line):
            lines.append(part)
        elif not isinstance(part, Omitted) and part.rows:
            found, passed = records_in_table(part, names_briefly)
            if _divides_anew(found, records):
                omitted.append(ANEW)
                continue
            records.extend(found)
            lines.extend(map(Line, passed) if found else lines_in(part, names_briefly))
    left = [*omitted, *(VARIANT.filled({"said": head}) for head in others)]
    if not records:  # else what stands around a table that says it all is no division
        pairs = records_in_pairs(lines, names_briefly)
        return _division(*(pairs if pairs[0] else records_in_lines(lines, names_briefly)), left)
    return _division(records, [line.text for line in lines if line.text], left)


def _first_variant(parts: Sequence[Part]) -> tuple[Sequence[Part], list[str]]:
    """Part a document up to its second variant from the heads of this and others."""
    heads = [
        (at, part.text)
        for at, part in enumerate(parts)
        if isinstance(part, Line) and not part.is_entry and re.match(OF_VARIANT, part.text)
    ][1:]
    return (parts[: heads[0][0]], [text for _, text in heads]) if heads else (parts, [])


def _latest(parts: Sequence[Part], others: list[str]) -> tuple[Sequence[Part], list[str]]:
    """Leave of periods that are headed alike the latest: "College 2018-2022", "College 2022-2026".

    The heads of the others are added to those of other variants.
    """
    found = [_period(above, part) for above, part in zip((None, *parts), parts, strict=False)]
    first = next(filter(None, found), None)
    years = [one[2] if one and first and one[1] == first[1] else "" for one in found]
    last, is_kept = max(years, default=""), True
    kept: list[Part] = []
    for part, head, said in zip(parts, found, years, strict=True):
        is_kept = said == last if said else is_kept
        if is_kept:
            kept.append(part)
        elif said and head:
            others = [*others, head[0]]
    return kept, others


def _period(above: Part | None, part: Part) -> re.Match[str] | None:
    """Give the head of a period; years below a name tell when somebody holds office."""
    if not isinstance(part, Line) or part.is_entry or not part.is_start:
        return None
    is_told = isinstance(above, Line) and is_full_name(person(above.text).name)
    return None if is_told else re.fullmatch(OF_PERIOD, part.text)


def _divides_anew(found: Iterable[Record], records: Iterable[Record]) -> bool:
    """Tell whether most topics of a table are those of others before it, and one moved."""
    before, again = (
        [(said.casefold(), one[Key.NAME]) for one in each for said in one.get(Key.TOPICS, ())]
        for each in (records, found)
    )
    held = dict(before)
    known = [held[topic] == names for topic, names in again if topic in held]
    return not all(known) and 2 * len(known) > len(again)


def _division(
    records: Sequence[Record], passed: Sequence[str], omitted: Sequence[Text]
) -> Division:
    unsaid = (said for record in records for said in left_out(record))
    holdings = holdings_of(records)
    return Division(
        () if any(map(_is_misread, holdings)) else holdings,
        tuple(dict.fromkeys((*passed, *unsaid, *omitted))),
        next((head for record in records for head in record.get(Key.HEAD, ())), ""),
    )


def _is_misread(holding: Holding) -> bool:
    """Tell whether what stands over names is taken for one, or a mark or a number for a topic."""
    name, phrases = holding.person.name, [topic.phrase for topic in holding.topics]
    is_head = bool(meaning_of(name)) and not function_of(unnumbered(name))
    ends = Counter(found[1] for one in phrases if (found := re.fullmatch(_BEFORE_NAME, one)))
    often = [count for count in ends.values() if count > 1]  # whom the phrases are of
    is_of_others = bool(often[1:]) and 2 * sum(often) > len(phrases)
    return is_head or is_of_others or any(are_marks([one]) or one.isdigit() for one in phrases)
