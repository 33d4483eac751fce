"""This file reads a document as a division: by its tables where they say it, else by its lines."""

from collections.abc import Sequence

from portcheck.intake.certainty import NamesTopic
from portcheck.intake.division import Division, Record, holdings_of, left_out
from portcheck.intake.lines import records_in as records_in_lines
from portcheck.intake.parts import Line, Part
from portcheck.intake.tables import lines_in, records_in_pairs
from portcheck.intake.tables import records_in as records_in_table


def division_in(parts: list[Part], names_topic: NamesTopic) -> Division:
    """Give who has what by the parts of a document; of nobody where none is recognised."""
    records: list[Record] = []
    lines: list[Line] = []
    for part in parts:
        if isinstance(part, Line):
            lines.append(part)
        elif part.rows:
            found, passed = records_in_table(part, names_topic)
            records.extend(found)
            lines.extend(map(Line, passed) if found else lines_in(part, names_topic))
    if records:  # what stands around a table that says it all is no division
        return _division(records, [line.text for line in lines if line.text])
    found, passed = records_in_pairs(lines, names_topic)
    return _division(*((found, passed) if found else records_in_lines(lines, names_topic)))


def _division(records: Sequence[Record], passed: Sequence[str]) -> Division:
    unsaid = (said for record in records for said in left_out(record))
    return Division(holdings_of(records), tuple(dict.fromkeys((*passed, *unsaid))))
