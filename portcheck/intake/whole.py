"""This file makes lines whole: what says nothing goes, what a page broke or parted is joined."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile, zip_longest

from portcheck.intake.heads import Key, is_undivided, meaning_of
from portcheck.intake.parts import Line
from portcheck.intake.people import is_name, person
from portcheck.intake.prose import SEVERAL
from portcheck.intake.sentences import is_full_name
from portcheck.plan.functions import function_of, is_title

_LABELS = (
    "auteur|bijlagen?(?: [0-9a-z]{1,2})?|betreft|cc|contact(?:persoon)?|datum|kenmerk|"
    "(?:bestuurs|politiek )?(?:adviseur|assistente?)|mobiel|(?:op)?steller|opvolger|"
    "(?:bestuurs|directie)?secretar(?:is|esse)|versie|verzonden|voorganger|woordvoerder"
)
"""What they are followed by is said of a document or an office, or of others than the holder."""

_NOISE = (
    r"(?i:^(?:\*|[0-9]+$)|@|\bhttps?://|\bwww\.|^(?:tel|telefoon|e-?mail)\b|"
    rf"^(?:{_LABELS}):|^~~[^~]+~~$|"
    r"^(?:van|vanaf|sinds|per|tot)\b[\s:]*[0-9]{1,2} \w+ [0-9]{4}$|"
    r"^(?:pagina|page) [0-9]|(?:^|\()(?:foto|afbeelding|photo|image|lees (?:meer|verder))\b|"
    r"^(?-i:[A-Z]{3,} [-–—] (?:De|Het|In|Met|Na|Op) ))|"
    rf"{SEVERAL}"
)
"""What never says who has what; nor do several sentences, what is struck, and "Van: 1 mei 2024"."""

_QUOTED = r"[\"“„‘].*[.!?][\"”’]"
"""In a list it is the name of a programme: "Samen doen!"."""

_ADDRESS = r"(?i)(?:aan|naar|van):\s*(\w.*)"
"""Somebody may stand there, as above a letter, or a topic: "Van: sport"."""

_BEFORE_TOPICS = r"\. (?:Nu [^.]+\. )?Portefeuilles?(?: wordt|:? (?=[A-Z]))\s*"

_TWICE = r"^((?:\w+ )?)(\S.{0,99}) \2$"
"""As "Jan Jansen Jan Jansen": below a photograph, and as a heading."""

_MANY, _LONG = 2, range(40, 1_000)
"""A line with so many commas, and so long, lists topics, and may break in one of these."""

_TOLD = (Key.FUNCTION, Key.PARTY, Key.POST, Key.REPLACEMENT)
_LEADS_ON = (",", "&", " en", " and", " van", " voor")
_JOINING = r"(?:en|of|tot|dan|als|noch|and|or|to)\b"
"""Before these a word lacks its end: "midden- tot"."""

_PAIR = 2
"""Of a name and topics more may be told than of cells that say other things too."""


def whole(lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[str]]:
    """Give lines in full, behind labels that stand by themselves, and what of them says nothing."""
    said = [*map(_headed, _stacked(_unwrapped(lines)))]
    noise = [line.text for line in said if _is_noise(line)]
    return _labelled([*_without_noise(said)]), noise


def _headed(line: Line) -> Line:
    """Give a line with a sign before its topics: "Jan Jansen (VVD). Portefeuille Sport"."""
    text = re.sub(_BEFORE_TOPICS, ": ", line.text)
    return line if re.search(SEVERAL, text) else line._replace(text=text)


def _is_noise(line: Line) -> bool:
    """Tell whether a line never says who has what."""
    address = re.fullmatch(_ADDRESS, line.text)
    whose = person(address[1] if address else "")
    is_address = bool(whose.function) or is_full_name(whose.name)
    is_said = not line.is_entry and bool(re.fullmatch(_QUOTED, line.text))
    return is_address or is_said or bool(re.search(_NOISE, line.text))


def _without_noise(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines that may say who has what; below one that does not starts what did there."""
    is_start = False
    for line in lines:
        is_start = is_start or line.is_start
        if not _is_noise(line):
            yield line._replace(is_start=is_start)
            is_start = False


def _unwrapped(lines: Sequence[Line]) -> Sequence[Line]:
    """Give lines, each with those that it runs on in: these begin small, without a bullet."""
    said: list[Line] = []
    for line, below in zip_longest(lines, lines[1:], fillvalue=Line("")):
        if said and _runs_on(said[-1], line, below):
            said[-1] = said[-1]._replace(text=_rejoined(said[-1].text, line.text))
        else:
            said.append(line._replace(text=_once(line.text)))
    return said


def _rejoined(text: str, rest: str) -> str:
    """Join what a page broke, be it within a word: "toe-", "risme", but not "sport-", "en".

    The sign stays behind an abbreviation: "VTH-beleid".
    """
    if not _is_cut(text) or re.match(_JOINING, rest):
        return f"{text} {rest}"
    return f"{text[:-1] if text[-2].islower() else text}{rest}"


def _is_cut(text: str) -> bool:
    """Tell whether a text ends within a word."""
    return bool(re.fullmatch(r"\w-", text[-2:]))


def _once(text: str) -> str:
    """Give a name that stands twice once."""
    found = re.match(_TWICE, text)
    return f"{found[1]}{found[2]}" if found and is_full_name(found[2]) else text


def _runs_on(above: Line, line: Line, below: Line) -> bool:
    if line.is_entry or line.is_start or not line.text[0].islower():
        return False
    is_open = "(" in above.text and ")" not in above.text.rpartition("(")[2]
    is_listing = above.text.endswith(_LEADS_ON) and not above.text.endswith("; en")
    is_listing = is_listing or _is_cut(above.text) or _breaks_in_list(above.text, line.text)
    # "mr. J. Smit", or "wethouder voor sport" over entries
    is_head = is_name(person(line.text).name) or (below.is_entry and is_title(line.text))
    is_plain = ":" not in line.text and not is_head and not _is_noise(line)
    return is_plain and (above.is_entry or is_open or is_listing)


def _breaks_in_list(above: str, text: str) -> bool:
    """Tell whether a long list of topics goes on: not where "n.n.b. (D66), wethouder" stands."""
    is_long = len(above) in _LONG and above.count(",") >= _MANY and above[0].isupper()
    parts = text.split(", ")
    is_of_topics = not any(is_title(part) or is_undivided(person(part).name) for part in parts)
    return is_long and bool(parts[1:]) and is_of_topics


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

    Gaps part the rows, of which the topics may have several lines; else each has as many as heads.
    Of what is told apart by neither nothing stays, but for names and topics alone.
    """
    meanings = [_label(line.text) for line in lines]
    first = next((at for at, both in enumerate(pairwise(meanings)) if all(both)), len(lines))
    heads = [*takewhile(bool, meanings[first:])]
    over, below = lines[first : first + len(heads)], lines[first + len(heads) :]
    if not {Key.NAME, Key.TOPICS}.issubset(heads) or not below or below[0].is_entry:
        return lines
    gaps = [at for at, line in enumerate(below) if line.is_start and at]
    starts = (0, *(gaps or range(len(heads), len(below), len(heads))), len(below))
    rows = [below[start:end] for start, end in pairwise(starts)]
    name, topics = heads.index(Key.NAME), heads.index(Key.TOPICS) + 1
    if not all(
        len(row) >= len(heads) and is_full_name(person(row[name].text).name) for row in rows
    ):
        return lines if gaps else (*lines[:first], *(below if len(heads) == _PAIR else ()))
    said = [*lines[:first]]
    for row in rows:
        each = (*over[:topics], *[over[topics - 1]] * (len(row) - len(heads)), *over[topics:])
        cells = [_behind(label.text, line) for label, line in zip(each, row, strict=True)]
        said.extend((cells[name], *cells[:name], *cells[name + 1 :]))
    return said


def _label(text: str) -> Key | None:
    """Give what a label by itself means; "Functie: wethouder" says already what it heads."""
    head, _, rest = text.partition(":")
    return None if rest else meaning_of(head)


def _behind(label: str, line: Line) -> Line:
    return line._replace(text=f"{label.rstrip(': ')}: {line.text}")
