"""This file says, in words for people who do not know YAML, why a text cannot be read."""

from typing import Any

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
TOO_LARGE = Text("groter dan {most} bytes, dus geen plan", "larger than {most} bytes, so no plan")
UTF16 = Text(
    "opgeslagen als UTF-16, verwacht UTF-8; kies bij Opslaan als de codering UTF-8",
    "saved as UTF-16, expected UTF-8; choose the encoding UTF-8 under Save as",
)
NOT_UTF8 = Text(
    "geen UTF-8 (waarschijnlijk Windows-1252 of Latin-1); kies bij Opslaan als de codering UTF-8",
    "not UTF-8 (probably Windows-1252 or Latin-1); choose the encoding UTF-8 under Save as",
)
BINARY = Text("geen tekstbestand", "not a text file")

_CONTROL = Text(
    "hier staat een onzichtbaar stuurteken ({code}); verwijder het",
    "an invisible control character ({code}) stands here; delete it",
)
_UNKNOWN = Text("geen geldige YAML: {problem}", "not valid YAML: {problem}")

# What libyaml and ruamel.yaml's own parser say, and what it means to the writer of a plan.
_MEANINGS = (
    (
        "mapping values are not allowed",
        Text(
            "een dubbele punt of inspringing staat hier verkeerd; zet een tekst met een dubbele "
            "punt tussen aanhalingstekens",
            "a colon or an indentation is wrong here; put a text that holds a colon in quotes",
        ),
    ),
    (
        "tab character",
        Text(
            "deze regel springt in met een tab; gebruik spaties",
            "this line is indented by a tab; use spaces",
        ),
    ),
    (
        "cannot start any token",
        Text(
            "een tekst kan niet met dit teken beginnen (tab, @, `, %); spring in met spaties of "
            "gebruik aanhalingstekens",
            "a text cannot start with this character (tab, @, `, %); indent by spaces or "
            "use quotes",
        ),
    ),
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


def syntax_message(error: Any, length: int) -> tuple[int, Text, dict[str, object]]:
    """Give the index, the message and its values for a YAMLError of a text of `length`."""
    problem = getattr(error, "problem", None)
    if problem is None:
        character = error.character
        code = ord(character) if isinstance(character, str) else character
        return error.position, _CONTROL, {"code": f"U+{code:04X}"}
    said = f"{problem} {error.context or ''}"
    message = next((text for sign, text in _MEANINGS if sign in said), _UNKNOWN)
    mark = error.problem_mark
    if error.context_mark and (mark.index >= length or "flow" in said):
        mark = error.context_mark  # where it opened says more than where it was missed
    return min(mark.index, length), message, {"problem": problem}
