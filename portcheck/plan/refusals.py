"""This file says, in words for people who do not know YAML, why a text cannot be read."""

import re
from typing import Any

from portcheck.plan.miswritten import GLUED, TAB, miswritten
from portcheck.wording import Text

EMPTY = Text("het bestand is leeg", "the file is empty")
TWO_DOCUMENTS = Text(
    "hier begint een tweede document (---); een bestand bevat één plan",
    "a second document (---) starts here; a file holds one plan",
)
ALIAS = Text(
    "verwijzingen (&{name} of *{name}) worden niet gelezen; schrijf de tekst voluit",
    "anchors and aliases (&{name} or *{name}) are not read; write the text in full",
)
MERGE = Text("de sleutel << wordt niet gelezen", "the merge key << is not read")
DOUBLE_KEY = Text('de sleutel "{key}" staat hier dubbel', 'the key "{key}" stands here twice')
KEY_NO_TEXT = Text("een sleutel hoort één woord te zijn", "a key must be a single word")
OTHER_TAG = Text("het label {tag} wordt niet gelezen", "the tag {tag} is not read")
BAD_SCALAR = Text('"{text}" past niet bij het label {tag}', '"{text}" does not fit the tag {tag}')
DEEP = Text(
    "dieper genest dan {most} niveaus, dus geen plan",
    "nested more than {most} levels deep, so no plan",
)
MANY_DIRECTIVES = Text(
    "meer dan {most} regels die met % beginnen, dus geen plan",
    "more than {most} lines that start with %, so no plan",
)
MANY_VALUES = Text("meer dan {most} waarden, dus geen plan", "more than {most} values, so no plan")
LONG = Text(
    "meer dan {most} tekens aan tekst, dus geen plan",
    "more than {most} characters of text, so no plan",
)
TOO_LARGE = Text("groter dan {most} bytes, dus geen plan", "larger than {most} bytes, so no plan")
UTF16 = Text(
    "opgeslagen als UTF-16, verwacht UTF-8; kies bij Opslaan als de codering UTF-8",
    "saved as UTF-16, expected UTF-8; choose the encoding UTF-8 under Save as",
)
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
NOT_UTF8 = Text(
    "geen UTF-8 (waarschijnlijk Windows-1252 of Latin-1); kies bij Opslaan als de codering UTF-8",
    "not UTF-8 (probably Windows-1252 or Latin-1); choose the encoding UTF-8 under Save as",
)
BINARY = Text("geen tekstbestand", "not a text file")

CONTROL = Text(
    "hier staat een onzichtbaar stuurteken ({code}); verwijder het",
    "an invisible control character ({code}) stands here; delete it",
)
UNKNOWN = Text("geen geldige YAML: {problem}", "not valid YAML: {problem}")

# What libyaml and ruamel.yaml's own parser say, and what it means to the writer of a plan.
_MEANINGS = (
    (
        "mapping values are not allowed",
        Text(
            "hier staat een tweede dubbele punt; zet een tekst met een dubbele punt tussen "
            "aanhalingstekens",
            "a second colon stands here; put a text that holds a colon in quotes",
        ),
    ),
    ("tab character", TAB),
    (
        "cannot start any token",
        Text(
            "een tekst kan niet met dit teken beginnen (@, `, %); gebruik aanhalingstekens",
            "a text cannot start with this character (@, `, %); use quotes",
        ),
    ),
    ("found unexpected ':'", GLUED),
    (
        "unexpected end of stream",
        Text(
            "het aanhalingsteken dat hier opent, wordt nergens gesloten",
            "the quote that opens here is never closed",
        ),
    ),
    (
        "',' or ']'",
        Text(
            "de lijst die hier met [ opent, mist een komma of het sluitende ]",
            "the list that opens here with [ lacks a comma or its closing ]",
        ),
    ),
    (
        "',' or '}'",
        Text(
            "de groep die hier met {{ opent, mist een komma of het sluitende }}",
            "the group that opens here with {{ lacks a comma or its closing }}",
        ),
    ),
    (
        "could not find expected ':'",
        Text("na deze sleutel ontbreekt de dubbele punt", "the colon after this key is missing"),
    ),
    (
        "unknown escape character",
        Text(
            "\\ heeft tussen dubbele aanhalingstekens een eigen betekenis; gebruik enkele",
            "\\ has a meaning of its own in double quotes; use single ones",
        ),
    ),
    (
        "sequence entries are not allowed",
        Text(
            "een streepje begint hier een lijst, en die hoort op een eigen regel; zet een los "
            "streepje tussen aanhalingstekens",
            "a dash starts a list here, which belongs on a line of its own; put a mere dash in "
            "quotes",
        ),
    ),
    (
        "block collection",
        Text(
            "deze regel past niet bij de regels erboven: let op de inspringing en het streepje",
            "this line does not fit those above it: mind the indentation and the dash",
        ),
    ),
    (
        "block mapping",
        Text(
            "deze regel past niet bij de regels erboven: let op de inspringing",
            "this line does not fit those above it: mind the indentation",
        ),
    ),
)


_BEHIND = Text(
    "hier staat nog tekst achter een sluitend teken; zet de hele waarde tussen aanhalingstekens",
    "text stands here behind a closing mark; put the whole value in quotes",
)
_OPENED = ("flow", "simple key")
"""Where it opened says more than where it was missed."""


_MARGIN = re.compile("[ -]*")
_MISSED = ("expected key", "expected '-' indicator", "<block end>")


def _misplaced(said: str) -> bool:
    return "parsing a block" in said and any(sign in said for sign in _MISSED)


def syntax_message(error: Any, text: str) -> tuple[int, Text, dict[str, object]]:
    """Give the index, the message and its values for a MarkedYAMLError of a text."""
    context, opened = error.context, error.context_mark
    problem, mark = error.problem or context, error.problem_mark or opened
    said = f"{problem} {context}"
    index = min(mark.index, len(text))
    message = next((meaning for sign, meaning in _MEANINGS if sign in said), UNKNOWN)
    if _misplaced(said) and not _MARGIN.fullmatch(text, mark.index - mark.column, index):
        message = _BEHIND
    elif opened and (index >= len(text) or any(sign in said for sign in _OPENED)):
        index = min(opened.index, len(text))
    index, message = miswritten(text, index, said) or (index, message)
    return index, message, {"problem": problem}
