"""This file recognises where the lines of a document name holders, before any of them is read."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from portcheck.intake.certainty import Certainty, certainty
from portcheck.intake.heads import Key, is_above_topics, is_of_official, meaning_of
from portcheck.intake.parts import Line
from portcheck.intake.people import Person, details_in, is_addressed, is_title_alone, person
from portcheck.intake.sentences import NamesTopic, is_full_name, parted
from portcheck.plan.functions import function_of
from portcheck.plan.party_names import is_national, names_party


class Place(Enum):
    """Where a head stands: what is said at once of somebody who is named there."""

    OVER_ENTRIES = auto()
    OVER_LINES = auto()
    BEFORE_LIST = auto()
    ENTRY_BEFORE_LIST = auto()
    ENTRY_OVER_ENTRIES = auto()
    ENTRY_OVER_LINES = auto()
    ENTRY = auto()
    AMONG_LINES = auto()


_FEW = 2
"""Below so many others somebody may be named again, whom nothing but a name tells."""

OVER = (Place.OVER_ENTRIES, Place.OVER_LINES)
_AMONG_ENTRIES = (Place.ENTRY_BEFORE_LIST, Place.ENTRY_OVER_ENTRIES, Place.ENTRY_OVER_LINES)
_OF_HOLDERS = frozenset(Place) - {Place.ENTRY, Place.AMONG_LINES}


class Head(NamedTuple):
    """What a line says up to a colon, and behind it; where it stands, and whom it may name.

    Below a list stands what is set off from its entries, or ends as a sentence does.
    """

    line: Line
    text: str
    rest: str
    place: Place
    certainty: Certainty
    is_below_list: bool

    @property
    def is_listed(self) -> bool:
        """Tell whether it stands among others, and over nothing."""
        return self.place in (Place.ENTRY, Place.ENTRY_BEFORE_LIST, Place.AMONG_LINES)


class Shape(NamedTuple):
    """The heads of a document, which of them name nobody, and how holders are named.

    That is how certain they are at least in each place, and in which forms. Where parties stand
    below the names of most, what looks like one there is no topic; and where titles stand before
    names that lists follow, so does what follows a title alone.
    """

    heads: tuple[Head, ...]
    labels: Set[str]
    least: Mapping[Place, Certainty]
    forms: frozenset[Key]
    has_parties_below: bool
    has_titles_before_lists: bool


def shape_of(lines: Sequence[Line], names_topic: NamesTopic) -> Shape:
    """Recognise the shape of a document by where those stand who are named most clearly."""
    around = zip([Line(""), *lines], lines, [*lines[1:], Line("", is_start=True)], strict=False)
    found = [_head(*three, names_topic) for three in around]
    labels = _labels(found)
    heads = tuple(
        head._replace(certainty=Certainty.NONE) if head.text in labels else head for head in found
    )
    seen = {
        place: [head.certainty for head in heads if head.place == place and not _is_label(head)]
        for place in _OF_HOLDERS
    }
    most = max(map(_likely, seen.values()))
    forms = Counter(form for head in heads for form in _forms(head))
    return Shape(
        heads,
        labels,
        {place: _least(place, weights, most) for place, weights in seen.items()},
        frozenset(form for form, count in forms.items() if count > 1),
        _has_parties_below(heads),
        _has_titles_before_lists(heads, names_topic),
    )


def is_holder(head: Head, shape: Shape) -> bool:
    """Tell whether a head names a holder in a document of this shape."""
    is_entry, found = head.place in (Place.ENTRY, Place.ENTRY_OVER_LINES), person(head.text)
    if is_entry and found.party in ("", found.name) and not is_full_name(found.name):
        return False  # "- wethouder Zorg", "- coördinerend wethouder MRA"
    is_alike = head.place == Place.AMONG_LINES and not shape.forms.isdisjoint(_forms(head))
    return is_alike or head.certainty >= shape.least.get(head.place, Certainty.CERTAIN)


def _is_label(head: Head) -> bool:
    """Tell whether a head says what follows, as "Wethouder:" does, but not "Wethouder" over one."""
    return bool(meaning_of(head.text)) or is_of_official(head.line.text)


def _head(above: Line, line: Line, below: Line, names_topic: NamesTopic) -> Head:
    is_over_entries = below.depth > line.depth
    is_over = is_over_entries or (line.is_start and not below.is_start)
    text, rest = parted(line.text, names_topic, is_over=is_over, is_over_entries=is_over_entries)
    weight = certainty(text, names_topic)
    is_over_topics = is_above_topics(below.text.partition(":")[0])  # "Portefeuille: sport"
    if line.over or (weight == Certainty.LIKELY and is_over_topics):
        weight = Certainty.CERTAIN
    is_sentence = line.text.endswith(".")
    is_apart = line.is_start and (above.is_entry or (": " in above.text and is_sentence))
    is_below_list = is_apart and not line.is_entry
    return Head(line, text, rest, _place(above, line, below, rest), weight, is_below_list)


def _labels(heads: Sequence[Head]) -> set[str]:
    """Give what names nobody as it comes back: below three, or below those who are certain.

    So does "Stad En Land". A lone word, as "Project:", may come back anywhere.
    """
    lone = Counter(head.text for head in heads if head.certainty == Certainty.POSSIBLE)
    labels = {text for text, count in lone.items() if count > 1}
    named = [head for head in heads if head.place in _OF_HOLDERS and head.certainty]
    counts = Counter(head.text for head in named)
    above: dict[str, set[Head]] = {}
    for one, other in pairwise(named):
        if counts[one.text] == 1 and person(other.text) == Person(other.text):
            above.setdefault(other.text, set()).add(one)
    for text, those in above.items():
        are_certain = all(head.certainty == Certainty.CERTAIN for head in those)
        if len(those) == counts[text] and len(those) > (1 if are_certain else _FEW):
            labels.add(text)
    return labels


def _place(above: Line, line: Line, below: Line, rest: str) -> Place:
    if line.is_entry and line.depth < max(above.depth, below.depth):
        return Place.ENTRY_OVER_ENTRIES  # or below those of whoever stands before
    if rest:
        return Place.ENTRY_BEFORE_LIST if line.is_entry else Place.BEFORE_LIST
    if line.is_entry:
        is_among = (above.is_entry and not line.is_start) or below.is_entry
        return Place.ENTRY if is_among or below.is_start else Place.ENTRY_OVER_LINES
    if below.is_entry:
        return Place.OVER_ENTRIES
    is_over = line.is_start and (not below.is_start or _says_who(below.text))
    return Place.OVER_LINES if is_over else Place.AMONG_LINES


def _likely(weights: Sequence[Certainty]) -> int:
    """Count who likely is named."""
    return sum(weight >= Certainty.LIKELY for weight in weights)


def _least(place: Place, weights: Sequence[Certainty], most: int) -> Certainty:
    """Give how certain a holder is at least in a place, by the most who likely are named in any.

    A lone word, as "Jansen", is somebody where it stands among such words; where most others stand
    elsewhere, or what is no name stands there too, only who is certain is one.
    """
    likely, named, seen = _likely(weights), sum(map(bool, weights)), len(weights)
    lone = named - likely
    if lone > 1 and 2 * lone >= named and 3 * named >= 2 * seen:
        return Certainty.POSSIBLE
    is_common = likely == most or (place not in _AMONG_ENTRIES and 2 * likely > most)
    return Certainty.LIKELY if is_common and 2 * likely >= seen else Certainty.CERTAIN


def _forms(head: Head) -> Iterator[Key]:
    """Yield what tells a name among other lines: initials, a party, or a function behind it."""
    found = person(head.text)
    if head.certainty >= Certainty.LIKELY:
        if is_addressed(found.name):
            yield Key.NAME
        if " " in found.name and names_party(found.party) and not _abbreviates(found):
            yield Key.PARTY
        if function_of(found.function) and head.text.startswith(found.name):
            yield Key.FUNCTION


def _has_parties_below(heads: Sequence[Head]) -> bool:
    """Tell whether a party stands right below most of those who are named, or below the title."""
    but_titles = (head for head in heads if not is_title_alone(person(head.line.text)))
    below = [
        names_party(other.line.text)
        for head, other in pairwise(but_titles)
        if head.certainty >= Certainty.LIKELY
        and head.place in _OF_HOLDERS
        and not names_party(head.line.text)
    ]
    return 2 * sum(below) > len(below)


def _has_titles_before_lists(heads: Sequence[Head], names_topic: NamesTopic) -> bool:
    """Tell whether titles stand before names and a list, as in "Wethouder Jansen: sport".

    They do not where somebody stands behind each, and what stands before one is a topic, and before
    none likely a name: "Wethouder Ruimte: A. Smit".
    """
    told = [(person(head.text), head) for head in heads if head.place == Place.BEFORE_LIST]
    titled = [(who, head) for who, head in told if who.function and not is_title_alone(who)]
    are_before_names = all(is_full_name(person(head.rest).name) for _, head in titled)
    weights = [certainty(who.name, names_topic) for who, _ in titled]
    are_domains = Certainty.NONE in weights and max(weights) < Certainty.LIKELY
    return bool(titled) and not (are_before_names and are_domains)


def _abbreviates(found: Person) -> bool:
    """Tell whether what stands for a party is short for the rest: "Openbare Orde (OO)"."""
    return "".join(word[0] for word in found.name.split()).casefold() == found.party.casefold()


def _says_who(text: str) -> bool:
    """Tell whether a line can only stand below a name."""
    details = details_in(text)
    is_sure = any(key != Key.PARTY or is_national(said) for key, said in details)
    return is_sure or is_above_topics(text.strip(" :"))
