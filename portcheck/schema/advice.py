"""This file says what a writer of YAML overlooked about a type, and how a text becomes a plan."""

import re
from collections.abc import Mapping
from typing import Any

from portcheck import bundled
from portcheck.finding import Path
from portcheck.nearest import did_you_mean
from portcheck.schema.group import can_be_name, takes_names
from portcheck.schema.measures import UNQUOTED, number_meant
from portcheck.schema.translated import translated
from portcheck.wording import UNSAID, Text

NO_PLAN_YET = Text(
    '; een plan begint met "plan: …"; `portcheck new-plan` schrijft er een om in te vullen, en met '
    "`--from DOCUMENT` een uit een document of tekst",
    '; a plan starts with "plan: …"; `portcheck new-plan` writes one to fill in, and with `--from '
    "DOCUMENT` one from a document or a text",
)
INDENT = Text("; laat inspringen wat hieronder hoort", "; indent what belongs below it")
BLANK_BEHIND = Text(
    "; achter de dubbele punt hoort een spatie", "; a space belongs after the colon"
)
BOTH_LANGUAGES = Text(
    "; schrijf het in beide talen: {nl: …, en: …}",
    "; write it in both languages: {nl: …, en: …}",
)
BAR = Text(
    "; zet een | achter het streepje of de dubbele punt ervoor",
    "; put a | after the dash or the colon before it",
)
DEPARTURE = Text(
    "; `portcheck waive` schrijft een afwijking op, met reden en besluit",
    "; `portcheck waive` writes a departure down, with its reason and decision",
)
DASHES = Text("; begin elk deel ervan met een streepje", "; begin each entry with a dash")
NAMES = Text('; schrijf elk deel als "- naam: …"', '; write each entry as "- naam: …"')
NAMES_WITH_TOPICS = Text(
    '; schrijf elk deel als "- naam: …", met "onderwerpen:" boven zijn lijst',
    '; write each entry as "- naam: …", with "onderwerpen:" above its list',
)
NO_NAME = Text(
    '; is er nog geen naam, geef dan een aanduiding, zoals "gedeputeerde VVD" (wat achter een # '
    "staat, telt niet)",
    '; if there is no name yet, give a description, such as "gedeputeerde VVD" (what follows a # '
    "does not count)",
)
NAMES_WITH_SEATS = Text(
    '; schrijf elk deel als "- naam: …", met "zetels: …" eronder',
    '; write each entry as "- naam: …", with "zetels: …" below it',
)
NAMES_WITH_ROLES = Text(
    '; schrijf elk deel als "- naam: …", met "eigenaar: …" en "opdrachtgever: …" eronder',
    '; write each entry as "- naam: …", with "eigenaar: …" and "opdrachtgever: …" below it',
)
NAMES_WITH_LEAD = Text(
    '; schrijf elk deel als "- naam: …", met "opdrachtgever: …" eronder',
    '; write each entry as "- naam: …", with "opdrachtgever: …" below it',
)
ITEMS = Text(
    "; zet elk deel op een eigen tekstregel, achter een gewoon streepje (-) en een gewone spatie",
    "; put each entry on a line of its own, after a plain hyphen (-) and a plain space",
)
FLAT = Text(
    "; geef elk deel ervan een eigen streepje, zonder haakjes",
    "; give each entry of it a dash of its own, without brackets",
)
NO_DASHES = Text(
    "; haal de streepjes of haken weg, en zet voor elk deel een sleutel",
    "; take the dashes or brackets away, and put a key before each entry",
)
ONE_TEXT = Text(
    "; schrijf het als één tekst, zonder rechte haken of streepjes",
    "; write it as one text, without square brackets or dashes",
)
ONE_VALUE = Text(
    "; schrijf het zonder rechte haken of streepjes", "; write it without brackets or dashes"
)
EACH_APART = Text('; schrijf voor ieder apart "- naam: …"', '; write "- naam: …" for each of them')
NO_KEYS = Text(
    "; schrijf het als één tekst, zonder sleutels", "; write it as one text, without keys"
)
NO_ITEM = Text(
    "; vul het in of haal het streepje weg (wat achter een # staat, telt niet)",
    "; fill it in or take the dash away (what follows a # does not count)",
)
COLON = Text(
    "; zet een tekst met een dubbele punt tussen aanhalingstekens",
    "; put a text that holds a colon in quotes",
)
QUOTES = Text("; zet er aanhalingstekens om", "; put it in quotes")

OF_GROUPS = {"plan": NO_PLAN_YET, "besluit": DEPARTURE, "nl": BOTH_LANGUAGES}
"""What to do where a text stands instead of a group, by a key that the group needs."""

_TRUTHS = ("true", "false")
_VALUES = (*_TRUTHS, "null")
_NUMBERED = re.compile("(?:[0-9]{1,2}|[a-z])[.)] |o ")
"""How an entry of a list starts in Word: "1. Water", "a) Water", "o Water"."""

_GLUED = re.compile(r"[\w-]+:(?!//)\S")
_SENTENCE = re.compile(r"(?!.* [^\w(&/])[\w./][^;:#\[\]{}\n\t]{0,100}")
"""What brackets make a list of: without bullets."""

_NAME = re.compile(r"[\w§][^;,:#\[\]{}\n\t]{0,100}")
"""What can stand behind a key between brackets."""

_WITH_SEATS = re.compile(r"([^,;]*[^ ,;:(])(?: [-–] |[ ,:(]+)([0-9]{1,3})(?: zetels?)?\)?")
"""A party with its seats, as people write it: "CDA 8", "VVD (11 zetels)"."""


def advice(found: object, wanted: list[str], path: Path, schema: Mapping[str, Any]) -> Text:
    """Say what it was that a writer of YAML overlooked, where that can be told."""
    if isinstance(found, str):
        return _on_text(found, wanted, schema)
    if isinstance(found, dict):
        return _on_group(found, wanted, schema)
    if isinstance(found, list):
        return _on_entries(found, wanted, path, schema)
    if found is None and path:
        return _on_nothing(wanted, path)
    if isinstance(found, (bool, int, float)) and "string" in wanted:
        return QUOTES
    return UNSAID


def way_to_plan(text: str) -> Text:
    """Say how to come by a plan, where no line of a text begins as those of plans do."""
    keys = "|".join(bundled.schema("plan")["required"])
    is_plan = re.search(rf"(?im)^[ \t]*(?:{keys})\b", text)
    return UNSAID if is_plan else NO_PLAN_YET


def _on_entries(found: list[Any], wanted: list[str], path: Path, schema: Mapping[str, Any]) -> Text:
    if not path and len(schema.get("required", ())) == 1:
        (key,) = schema["required"]
        return Text(f'; zet "{key}:" erboven', f'; put "{key}:" above it')
    if wanted == ["object"]:
        return _on_whole(schema) or (NO_DASHES if path else UNSAID)
    if "string" not in wanted:
        return ONE_VALUE
    if path[-1:] == ("naam",) and len(found) > 1:
        return EACH_APART
    return FLAT if path and type(path[-1]) is int else ONE_TEXT


def _on_nothing(wanted: list[str], path: Path) -> Text:
    if path[0] == "portefeuillehouders" and path[2:] == ("naam",):
        return NO_NAME
    if not {"object", "array"} & {*wanted}:
        return UNSAID
    return NO_ITEM if type(path[-1]) is int and "string" in wanted else INDENT


def _on_group(found: Mapping[str, object], wanted: list[str], schema: Mapping[str, Any]) -> Text:
    if wanted == ["array"]:
        first = next(iter(found), None)
        if first in schema.get("items", {}).get("properties", {}):
            return Text(
                f'; zet een streepje voor "{first}", en de andere sleutels recht onder dat woord',
                f'; put a dash before "{first}", and the other keys right below that word',
            )
        if not takes_names(schema) or not found or not all(map(can_be_name, found)):
            return DASHES
        are_seats = all(re.match("[0-9]", str(value)) for value in found.values())
        return _by_name(schema, with_seats=are_seats, with_more=any(map(_is_more, found.values())))
    if wanted == ["string"] and "plan" in found:
        return BAR
    if "string" in wanted and (len(found) > 1 or "naam" in found):
        return NO_KEYS
    return COLON if "string" in wanted else UNSAID


def _is_more(value: object) -> bool:
    """Tell whether this can be who has a role in what stands before it."""
    return isinstance(value, (str, list, dict))


def _by_name(schema: Mapping[str, Any], *, with_seats: bool, with_more: bool = False) -> Text:
    """Say how to write entries that need a name, and what else was given of them."""
    known = schema["items"]["properties"]
    if with_seats and "zetels" in known:
        return NAMES_WITH_SEATS
    if "opdrachtgever" in known and with_more:
        return NAMES_WITH_ROLES if "eigenaar" in known else NAMES_WITH_LEAD
    return NAMES_WITH_TOPICS if "onderwerpen" in known else NAMES


def _on_text(found: str, wanted: list[str], schema: Mapping[str, Any]) -> Text:
    if "object" in wanted and _GLUED.match(found):
        return BLANK_BEHIND
    whole = _on_whole(schema)
    if whole:
        return whole
    if wanted == ["object"] and len(schema.get("required", ())) == 1:
        (key,) = schema["required"]
        said = _named(found, key, schema.get("properties", {}))
        return Text(f"; schrijf het als {{{said}}}", f"; write it as {{{said}}}")
    if "array" in wanted:
        return _on_list(found, schema)
    return _on_scalar(found, wanted, schema)


def _on_whole(schema: Mapping[str, Any]) -> Text:
    """Say what to write instead of what should be a group, where its keys tell which that is."""
    keys = [key for key in schema.get("required", ()) if key in OF_GROUPS]
    return OF_GROUPS[keys[0]] if keys else UNSAID


def _named(found: str, key: str, known: Mapping[str, Any]) -> str:
    """Give a text as the value of the one key that a group needs, and the seats that it tells."""
    counted = _WITH_SEATS.fullmatch(found) if "zetels" in known else None
    name = counted[1] if counted else found
    said = name if _NAME.fullmatch(name) and _is_plain(name) else "…"
    return f"{key}: {said}, zetels: {counted[2]}" if counted else f"{key}: {said}"


def _on_list(found: str, schema: Mapping[str, Any]) -> Text:
    items = schema.get("items", {})
    if "besluit" in items.get("required", ()):
        return DEPARTURE
    if "\t" in found and takes_names(schema):
        return _by_name(schema, with_seats=bool(re.search(r"\t[0-9]", found)))  # rows of a table
    parts = [part.strip() for part in found.split(",") if part.strip()]
    is_cut = any(part.count("(") != part.count(")") for part in parts)
    if is_cut or not _SENTENCE.fullmatch(found) or not found.isprintable():
        return ITEMS
    if _NUMBERED.match(found) or (len(parts) == 1 and " " in found and not takes_names(schema)):
        return ITEMS  # it may have been several lines
    if takes_names(schema):
        entries = [f"{{{_named(part, 'naam', items['properties'])}}}" for part in parts]
    else:
        entries = [part if _is_plain(part) else f'"{part}"' for part in parts]
    return Text(
        f"; schrijf het als [{', '.join(entries)}]", f"; write it as [{', '.join(entries)}]"
    )


def _is_plain(text: str) -> bool:
    """Tell whether words are read as a text where they stand without quotes."""
    is_marked = not re.match(r"[\w§./(]", text) or not text.isprintable()
    return not is_marked and any(map(str.isalpha, text)) and text.casefold() not in _VALUES


def _on_scalar(found: str, wanted: list[str], schema: Mapping[str, Any]) -> Text:
    if "boolean" in wanted:
        return UNQUOTED if found in _TRUTHS else did_you_mean(translated(found, _TRUTHS), _TRUTHS)
    is_number = not {"number", "integer"}.isdisjoint(wanted)
    return number_meant(found, wanted, schema) if is_number else UNSAID
