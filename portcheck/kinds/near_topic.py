"""This file notices a phrase that is one typing error away from a known topic."""

from collections.abc import Iterator

from portcheck.kind import NO_PARAMS, Kind, Params, unmoved
from portcheck.phrases.words import as_written
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot
from portcheck.wording import Text

ABOUT = Text(
    "merkt een tekst op die op één tikfout na een bekend onderwerp is",
    "notices a phrase that is one typing error away from a known topic",
)

MESSAGE = Text(
    '"{phrase}" is geen bekend onderwerp; bedoelde u "{known}"?',
    '"{phrase}" is not a known topic; did you mean "{known}"?',
)


def _problems(plan: Plan, _params: Params) -> Iterator[Problem]:
    for holder in plan.holders:
        for entry in holder.entries:
            for words, known in entry.reading.slips:
                yield Problem(
                    message=MESSAGE,
                    values={"phrase": as_written(words, entry.phrase), "known": known},
                    spot=Spot(entry.path),
                    holders=(holder.name,),
                    role=words,
                )


KIND = Kind(ABOUT, NO_PARAMS, _problems, unmoved, is_of_core=True)
