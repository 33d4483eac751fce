"""This file makes lines whole: it joins what a page broke, and puts labels before what they say."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile, zip_longest

from portcheck.intake.heads import Key, meaning_of
from portcheck.intake.parts import Line
from portcheck.intake.people import is_name, person
from portcheck.intake.sentences import is_full_name
from portcheck.plan.functions import function_of, is_title
from portcheck.plan.party_names import is_national

_OFFICIAL = r"^(?:gemeente|provincie|raads|staten)(?:secretaris|griffier)\b"
_NOISE = (
    r"(?i)^(?:\*|[0-9]+$)|@|\bhttps?://|\bwww\.|^(?:tel|telefoon|e-?mail)\b|^contact:|"
    r"^(?:pagina|page) [0-9]|"
    rf"^\(?(?:foto|afbeelding|photo|image|lees (?:meer|verder))\b|{_OFFICIAL}"
)
_TOLD = (Key.FUNCTION, Key.PARTY, Key.POST, Key.REPLACEMENT)
_LEADS_ON = (",", "&", " en", " and", " van", " voor")
_PAIR = 2
"""Of a name and topics more may be told than of cells that say other things too."""

_SENTENCES = r"\w{5}\. [A-Z]"
"""In what says more than one thing, which no topic does."""


def whole(lines: Sequence[Line]) -> Sequence[Line]:
    """Give lines with what they run on in, and behind labels that stand by themselves."""
    return _labelled(_stacked([*_unwrapped(lines)]))


def is_noise(line: Line) -> bool:
    """Tell whether a line never says who has what."""
    return bool(re.search(f"{_NOISE}|{_SENTENCES}", line.text))


def is_of_official(line: Line) -> bool:
    """Tell whether a line names who has no seat, be it that a list follows."""
    return not line.is_entry and bool(re.match(_OFFICIAL, line.text, re.IGNORECASE))


def without_noise(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines but for those that never say who has what; what stands below starts as these."""
    is_start = False
    for line in lines:
        is_start = is_start or line.is_start
        if not is_noise(line):
            yield line._replace(is_start=is_start)
            is_start = False


def _unwrapped(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, each with those that it runs on in: these begin small, without a bullet."""
    groups: list[list[Line]] = []
    for line, below in zip_longest(lines, lines[1:], fillvalue=Line("")):
        if groups and _runs_on(groups[-1][0], groups[-1][-1].text, line, below):
            groups[-1].append(line)
        else:
            groups.append([line])
    for group in groups:
        yield group[0]._replace(text=" ".join(line.text for line in group))


def _runs_on(first: Line, last: str, line: Line, below: Line) -> bool:
    if line.is_entry or line.is_start or not line.text[0].islower():
        return False
    is_open = "(" in last and ")" not in last.rpartition("(")[2]
    is_listing = last.endswith(_LEADS_ON) and not last.endswith("; en")
    is_plain = ":" not in line.text and not re.search(_NOISE, line.text)
    is_head = is_name(person(line.text).name) or (below.is_entry and is_title(line.text))
    is_plain = is_plain and not is_head  # "mr. J. Smit", or "wethouder voor sport" over entries
    return is_plain and (first.is_entry or is_open or is_listing)


def _labelled(lines: Sequence[Line]) -> Sequence[Line]:
    """Put labels before what stands below them: all where one as "Naam" stands over each name.

    Elsewhere those with a colon that say something of somebody in one line more: "Vervanger:".
    """
    labels = [None if function_of(line.text) else _label(line.text) for line in lines]
    over_names = [line.text for line, label in zip(lines, labels, strict=True) if label == Key.NAME]
    are_cards = len({*over_names}) < len(over_names)
    said: list[Line] = []
    below = [*lines[1:], Line("", is_start=True)]
    for line, label, above, next_line in zip(lines, labels, [None, *labels], below, strict=False):
        is_last = next_line.is_start and not line.is_start
        is_told = is_last and above in _TOLD and said[-1].text.endswith(":")
        if above in (None, Key.TOPICS) or not (are_cards or is_told):
            said.append(line)
        else:
            said[-1] = line if label else _behind(said[-1].text, line)
    return said


def _stacked(lines: Sequence[Line]) -> Sequence[Line]:
    """Put the heads of a table before its cells, where each cell is a line, as it is from PDF.

    Gaps part the rows, of which the topics may have several lines, or parties below each name;
    else each has as many as heads. Heads of what cannot be told apart stand on one line.
    """
    meanings = [_label(line.text) for line in lines]
    first = next((at for at, both in enumerate(pairwise(meanings)) if all(both)), len(lines))
    heads = [*takewhile(bool, meanings[first:])]
    width, below = len(heads), lines[first + len(heads) :]
    if not {Key.NAME, Key.TOPICS}.issubset(heads) or not below or below[0].is_entry:
        return lines
    over, name = lines[first : first + width], heads.index(Key.NAME)
    rows = _rows(heads, below)
    if not rows:
        is_apart = any(line.is_start for line in below[1:])
        unread = [*over, *(below if width > _PAIR else ())]
        joined = Line("; ".join(line.text for line in unread), is_start=True)
        return lines if is_apart else [*lines[:first], joined, *below[len(unread) - width :]]
    said, at = [*lines[:first]], heads.index(Key.TOPICS) + 1
    for row in rows:
        each = (*over[:at], *[over[at - 1]] * (len(row) - width), *over[at:])
        cells = [_behind(label.text, line) for label, line in zip(each, row, strict=True)]
        said.extend((cells[name], *cells[:name], *cells[name + 1 :]))
    return said


def _rows(heads: Sequence[Key | None], below: Sequence[Line]) -> Sequence[Sequence[Line]]:
    """Give the rows of cells that are lines, as names tell or parties, or gaps; else nothing."""
    name, width = heads.index(Key.NAME), len(heads)
    gaps = [at for at, line in enumerate(below) if line.is_start and at]
    by_width = _cut(below, gaps or range(width, len(below), width))
    names = [person(row[name].text).name for row in by_width if len(row) >= width]
    if len(names) == len(by_width) and all(map(is_full_name, names)):
        return by_width
    if gaps or Key.PARTY not in heads[name:]:
        return ()
    behind = heads.index(Key.PARTY)
    parties = (at - behind for at, line in enumerate(below) if is_national(line.text))
    by_party = _cut(below, [at for at in parties if at > 0])
    are_whole = all(len(row) >= width and is_national(row[behind].text) for row in by_party)
    surplus = (line.text for row in by_party for line in row[width:])
    return by_party if are_whole and not any(map(is_full_name, surplus)) else ()


def _cut(lines: Sequence[Line], starts: Iterable[int]) -> Sequence[Sequence[Line]]:
    return [lines[start:end] for start, end in pairwise((0, *starts, len(lines)))]


def _label(text: str) -> Key | None:
    """Give what a label by itself means; "Functie: wethouder" says already what it heads."""
    head, _, rest = text.partition(":")
    return None if rest else meaning_of(head)


def _behind(label: str, line: Line) -> Line:
    return line._replace(text=f"{label.rstrip(': ')}: {line.text}")
