"""This file says, in words for people who do not know YAML, why a text is no YAML."""

import re
from typing import Any

from portcheck.parsing.miswritten import GLUED, TAB, miswritten
from portcheck.parsing.refusals import UNCLOSED_GROUP, UNCLOSED_LIST, UNKNOWN
from portcheck.wording import Text

START = Text(
    "een tekst kan niet met dit teken beginnen (@, `, %, >, |, ?, !); gebruik aanhalingstekens",
    "a text cannot start with this character (@, `, %, >, |, ?, !); use quotes",
)
UNCLOSED = Text(
    "het aanhalingsteken dat hier opent, wordt nergens gesloten",
    "the quote that opens here is never closed",
)
ESCAPE = Text(
    "\\ heeft tussen dubbele aanhalingstekens een eigen betekenis; gebruik enkele",
    "\\ has a meaning of its own in double quotes; use single ones",
)
DIRECTIVE = Text(
    "een tekstregel die met % begint, is een aanwijzing aan YAML, en een plan heeft er geen "
    "nodig; haal hem weg",
    "a line that begins with % is a directive to YAML, and a plan needs none; take it away",
)
SECOND_COLON = Text(
    "hier staat een tweede dubbele punt; zet een tekst met een dubbele punt tussen "
    "aanhalingstekens, en een tweede sleutel op een eigen tekstregel",
    "there is a second colon here; put a text that holds a colon in quotes, and a second key on a "
    "line of its own",
)
STAR = Text(
    "een tekst kan niet met * of & beginnen; een lijst vraagt een streepje (-), een tekst "
    "aanhalingstekens",
    "a text cannot start with * or &; a list takes a hyphen (-), a text takes quotes",
)
MARK = Text(
    "hier staat een leesteken waar een waarde hoort; haal het weg, of zet een tekst die "
    "ermee begint tussen aanhalingstekens",
    "there is a punctuation mark here where a value belongs; take it away, or put a text "
    "that begins with it in quotes",
)
BEYOND_END = Text(
    "hier staat nog iets terwijl het plan ervoor al af is; let op wat er vlak voor staat",
    "there is something here after the end of the plan; mind what is right before it",
)
NO_COLON = Text(
    "in deze tekstregel ontbreekt een dubbele punt; hoort hij bij die erboven, laat hem "
    "dan verder inspringen",
    "this line lacks a colon; if it belongs to the line above, indent it further",
)
DASH = Text(
    "een streepje begint hier een lijst, en die hoort op een eigen tekstregel; zet een los "
    "streepje tussen aanhalingstekens",
    "a dash starts a list here, which belongs on a line of its own; put a mere dash in quotes",
)
UNLIKE_ENTRIES = Text(
    "deze tekstregel past niet bij die erboven: let op de inspringing en het streepje",
    "this line does not fit those above it: mind the indentation and the dash",
)
UNLIKE_KEYS = Text(
    "deze tekstregel past niet bij die erboven: let op de inspringing",
    "this line does not fit those above it: mind the indentation",
)

_MEANINGS = (
    (("mapping values are not allowed",), SECOND_COLON),
    (("tab character",), TAB),
    (("directive", "incompatible YAML"), DIRECTIVE),
    (("cannot start any token", "mapping keys are not allowed"), START),
    (("comment or",), START),  # a line break, behind > or |
    (("indentation indicator", "tag handle", "URI escape"), START),
    (("alphabetic or numeric character",), STAR),
    (("found unexpected ':'",), GLUED),
    (("unexpected end of stream", "unexpected document"), UNCLOSED),
    (("node content",), MARK),
    (("document start",), BEYOND_END),
    (("',' or ']'",), UNCLOSED_LIST),
    (("',' or '}'",), UNCLOSED_GROUP),
    (("could not find expected ':'",), NO_COLON),
    (("escape character", "escape code", "decimal number"), ESCAPE),
    (("sequence entries are not allowed",), DASH),
    (("block collection",), UNLIKE_ENTRIES),
    (("block mapping",), UNLIKE_KEYS),
)
"""What libyaml or ruamel.yaml's own parser says, and what it means to the writer of a plan."""

_OPEN = Text(
    "hier houdt de tekst op, en een [ of {{ is nog niet gesloten",
    "the text ends here, and a [ or {{ is not closed yet",
)
_BEHIND = Text(
    "hier staat nog tekst achter een sluitend teken; haal die weg, of zet de hele waarde tussen "
    "aanhalingstekens",
    "there is text here after a closing mark; take it away, or put the whole value in quotes",
)
_APOSTROPHE = Text(
    "een ' die bij de tekst hoort, zoals in 't Gooi, telt hier als aanhalingsteken; zet de hele "
    'tekst tussen dubbele: "',
    "a ' that belongs to the text, as in 't Gooi, counts as a quote here; put the whole text in "
    'double ones: "',
)
UNMERGED = Text(
    "git kon hier twee versies niet samenvoegen; laat staan wat geldt, van een van de twee of van "
    "allebei, en haal de tekstregels met <<<<<<<, ======= en >>>>>>> weg",
    "git could not merge two versions here; leave what holds, of one of them or of both, and take "
    "out the lines with <<<<<<<, ======= and >>>>>>>",
)
_OPENED = ("flow", "simple key", "scanning an a", "comment or", "unexpected document")
"""Errors to be shown where something opens, and not where its end is missed."""

_CONFLICT = re.compile(r"^(?:[<|>]{7} |={7}\r?$)", re.MULTILINE)
_SHORT_WORD = re.compile("'[dknst][ -]")
_MARGIN = re.compile("[ -]*")
_MISSED = ("expected key", "expected '-' indicator", "<block end>")


def syntax_message(error: Any, text: str) -> tuple[int, Text, dict[str, object]]:
    """Give the index, the message and its values for a MarkedYAMLError of a text."""
    unmerged = conflict(text)
    if unmerged is not None:
        return unmerged, UNMERGED, {}
    context, opened = error.context, error.context_mark
    problem, mark = error.problem or context, error.problem_mark or opened
    said = f"{problem} {context}"
    at = index = min(mark.index, len(text))
    message = next((meaning for signs, meaning in _MEANINGS if _holds(said, signs)), UNKNOWN)
    is_misplaced = "parsing a block" in said and _holds(said, _MISSED)
    if is_misplaced and not _MARGIN.fullmatch(text, mark.index - mark.column, index):
        message = _BEHIND
    elif "node content" in said and index >= len(text):
        message = _OPEN
    elif opened and (index >= len(text) or _holds(said, _OPENED)):
        index = min(opened.index, len(text))
    if text[at - 1 : at] == "'" and text[at : at + 1].isalnum():  # it closes within a word
        index, message = at - 1, _APOSTROPHE
    elif index < at and _SHORT_WORD.match(text, index):
        message = _APOSTROPHE
    index, message = miswritten(text, index, said) or (index, message)
    return index, message, {"problem": problem}


def conflict(text: str) -> int | None:
    """Give the index of the first line by which git marks two versions that it could not merge."""
    mark = _CONFLICT.search(text)
    return mark.start() if mark else None


def _holds(said: str, signs: tuple[str, ...]) -> bool:
    return any(sign in said for sign in signs)
