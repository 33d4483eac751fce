"""This file finds texts of a pack that readers stumble over, such as those still to be written."""

import re
from collections.abc import Iterator

from portcheck.errors import Complaint, Trap
from portcheck.finding import WARNING, Path
from portcheck.rulebook.files import Source

UNTRANSLATED = Trap(
    "hier staat in het Nederlands en het Engels hetzelfde",
    "this is the same in Dutch and in English",
    "untranslated",
    "vertaal een van beide",
    "translate one of the two",
    severity=WARNING,
)
UNWRITTEN = Trap(
    'hier staat nog "{text}"',
    'this still says "{text}"',
    "unwritten",
    "schrijf de tekst",
    "write the text",
    severity=WARNING,
)
MUCH_UNWRITTEN = Trap(
    "{mark} staat nog op {count} plaatsen, hier voor het eerst",
    "{mark} still stands in {count} places, here first",
    "unwritten",
    "schrijf die teksten",
    "write these texts",
    severity=WARNING,
)
IN_CURLY_QUOTES = Trap(
    "{text} staat tussen gekrulde aanhalingstekens, en die horen in YAML bij de tekst",
    "{text} is in curly quotes, which YAML takes as part of the text",
    "curly-quotes",
    "haal de aanhalingstekens weg, of gebruik rechte: \" of '",
    "remove the quotes, or use straight ones: \" or '",
    severity=WARNING,
)
NO_TEMPLATE = Trap(
    '"{text}" komt zo in het verslag te staan: in de tekst van een regel wordt niets ingevuld',
    '"{text}" is not filled in: the text of a rule is reported as it stands',
    "no-template",
    "schrijf de tekst zonder accolades; portcheck toont zelf al wat het vond",
    "write the text without braces; portcheck itself shows what it found",
    severity=WARNING,
)

UNFINISHED = "TODO"
"""The start of a text that is still to be written."""

_SENTENCES = (("title",), ("summary",), ("why",), ("help",))
_SAID = {"summary", "why", "help"}
_GAP = re.compile(r"\{[^\W\d]\w*\}")
_OPENING, _CLOSING = "„“”‘’‚", "“”‘’"


def stumbles(source: Source) -> Iterator[Complaint]:
    """Yield what is wrong with the texts of a file of a pack; unwritten texts are told once."""
    unwritten: list[tuple[Path, str]] = []
    for path, value in _parts(source.data, ()):
        if isinstance(value, str):
            if value.startswith(UNFINISHED):
                unwritten.append((path, value))
            if value[:1] in _OPENING and value[-1:] in _CLOSING and len(value) > 1:
                yield source.complaint(IN_CURLY_QUOTES, path, text=value)
            gap = _GAP.search(value)
            if gap and _SAID.intersection(path):
                yield source.complaint(NO_TEMPLATE, path, text=gap[0])
        elif path[-1:] in _SENTENCES and isinstance(value, dict) and _is_same(value):
            yield source.complaint(UNTRANSLATED, (*path, "en"))
    for path, text in unwritten[:1]:
        count = len(unwritten)
        message = MUCH_UNWRITTEN if count > 1 else UNWRITTEN
        yield source.complaint(message, path, text=text, mark=UNFINISHED, count=count)


def _is_same(text: dict[str, object]) -> bool:
    return text.get("nl") == text.get("en") is not None


def _parts(value: object, path: Path) -> Iterator[tuple[Path, object]]:
    """Yield a value and all that is in it, each with the path to it."""
    yield path, value
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _parts(part, (*path, key))
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from _parts(part, (*path, at))
