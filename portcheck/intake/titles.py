"""This file gives names the office, or the party, that stands right over them."""

from collections.abc import Sequence

from portcheck.intake.certainty import Certainty, certainty
from portcheck.intake.heads import Key, is_above_topics
from portcheck.intake.parts import Line
from portcheck.intake.people import is_title_alone, person, unread
from portcheck.intake.sentences import NamesTopic, office_over, parted
from portcheck.intake.whole import is_noise, without_noise
from portcheck.plan.party_names import is_national


def titled(lines: Sequence[Line], names_topic: NamesTopic) -> Sequence[Line]:
    """Give names what stands right over them, as an office or a party.

    A lone word is a name there where there are more, and most others there are names too.
    """
    nothing, kept = Line(""), [*without_noise(lines)]
    around = zip([nothing, nothing, *kept], [nothing, *kept], kept, strict=False)
    weights = [_below_title(*three, names_topic) for three in around]
    seen = [weight for weight in weights if weight is not None]
    named = [weight for weight in seen if weight]
    are_names = len(named) > 1 and 3 * len(named) >= 2 * len(seen)
    least = Certainty.POSSIBLE if are_names else Certainty.LIKELY
    places = [at for at, line in enumerate(lines) if not is_noise(line)]
    below = {
        at: above
        for above, at, weight in zip([-1, *places], places, weights, strict=False)
        if weight is not None and weight >= least
    }
    above_names = {*below.values()}  # of two that stand over a name, the nearest is its own
    titles = {at: above for at, above in below.items() if at not in above_names}
    taken = {*titles.values()}
    return [
        line._replace(is_start=lines[titles[at]].is_start, over=lines[titles[at]].text)
        if at in titles
        else line
        for at, line in enumerate(lines)
        if at not in taken
    ]


def said_over(line: Line, names_topic: NamesTopic) -> Sequence[tuple[Key, str]]:
    """Give what stands over a name, by key: who somebody is, and what for."""
    title, topics = office_over(line.over, names_topic)
    party = person(line.over).party
    return [(Key.FUNCTION, title), (Key.PARTY, party), (Key.TOPICS, topics)]


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
