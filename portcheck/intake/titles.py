"""This file gives names the office, or the party, right over them, and a sign behind surnames."""

import re
from collections.abc import Sequence

from portcheck.intake.certainty import Certainty, certainty
from portcheck.intake.division import phrases_of
from portcheck.intake.heads import is_above_topics
from portcheck.intake.parts import Line
from portcheck.intake.people import DASH, is_title_alone, person, unread
from portcheck.intake.sentences import NamesTopic, office_over, parted
from portcheck.plan.party_names import is_national


def titled(lines: Sequence[Line], names_topic: NamesTopic) -> Sequence[Line]:
    """Give names what stands right over them, as an office or a party.

    A lone word is a name there where there are more, and most others there are names too.
    """
    nothing = Line("")
    around = zip([nothing, nothing, *lines], [nothing, *lines], lines, strict=False)
    weights = [_below_title(*three, names_topic) for three in around]
    seen = [weight for weight in weights if weight is not None]
    named = [*filter(None, seen)]
    are_names = len(named) > 1 and 3 * len(named) >= 2 * len(seen)
    least = Certainty.POSSIBLE if are_names else Certainty.LIKELY
    are_below = [weight is not None and weight >= least for weight in weights]
    around_each = zip([nothing, *lines], lines, are_below, [*are_below[1:], False], strict=False)
    return [
        line._replace(is_start=title.is_start, over=title.text) if is_below else line
        for title, line, is_below, is_title in around_each
        if not is_title
    ]


def signed(lines: Sequence[Line], names_topic: NamesTopic) -> Sequence[Line]:
    """Put a colon for the dash behind surnames, where most lines have one before topics.

    Below a full name "Erfgoed – kunst" has no surname.
    """
    pairs = [re.split(DASH, line.text) for line in lines]
    dashed = [pair for pair in pairs if pair[1:]]
    are_many = 2 * len(dashed) > len(lines) and len(dashed) > 1
    if not are_many or any(pair[2:] for pair in dashed):
        return lines
    bare = (pair[0] for pair in pairs if not pair[1:])
    are_named = any(certainty(text, names_topic) >= Certainty.LIKELY for text in bare)
    weight = min(certainty(name, names_topic) for name, _ in dashed)
    are_topics = (any(map(names_topic, phrases_of([topics]))) for _, topics in dashed)
    if are_named or weight != Certainty.POSSIBLE or 2 * sum(are_topics) <= len(dashed):
        return lines
    return [line._replace(text=": ".join(pair)) for line, pair in zip(lines, pairs, strict=True)]


def _below_title(above: Line, title: Line, line: Line, names_topic: NamesTopic) -> Certainty | None:
    """Tell how certain it is that a line right below a title names who has it; None elsewhere.

    A title may say something of the name above it; within a text only a full name follows one.
    """
    is_person = not is_national(line.text) and not is_title_alone(person(line.text))
    is_party = is_national(title.text.rstrip(" :")) and is_person
    is_office = any(office_over(title.text, names_topic)) and not person(line.text).function
    if line.is_entry or not (is_office or (is_party and not line.is_start)):
        return None
    has_topics = any(parted(title.text, names_topic)[1:])
    if has_topics or any(map(names_topic, unread(title.text))):
        return None
    name = line.text.partition(":")[0]
    weight, weight_above = certainty(name, names_topic), certainty(above.text, names_topic)
    if title.is_start:
        is_said_above = above.is_start and weight_above and not is_title_alone(person(above.text))
        is_sure = weight >= Certainty.LIKELY or not line.is_start
        return weight if is_sure and not is_said_above else None
    is_said_above = weight_above >= Certainty.LIKELY and not is_national(above.text)
    is_said_above = is_said_above or is_above_topics(above.text)
    is_bare = is_title_alone(person(title.text)) and not title.is_entry and not line.is_start
    is_sure = weight == Certainty.LIKELY and " " in name and is_bare
    return weight if is_sure and not is_said_above else None
