"""This file holds what there is to say of data that does not fit a JSON Schema."""

from collections.abc import Mapping
from typing import NamedTuple

from portcheck.finding import Path
from portcheck.wording import Text

MORE = Text(
    "er past nog meer niet: alleen de eerste {most} worden hier genoemd",
    "more does not fit than is reported here: only the first {most} are named",
)
MISSING = Text('de sleutel "{key}" ontbreekt hier', 'the key "{key}" is missing here')
MISSPELT = Text('onbekende sleutel "{key}"{hint}', 'unknown key "{key}"{hint}')
UNKNOWN = Text(
    'onbekende sleutel "{key}"; hier kan staan: {known}',
    'unknown key "{key}"; what belongs here is {known}',
)
CUT_OFF = Text(
    'onbekende sleutel "{key}"; hoort dit bij de tekst ervoor, zet het geheel dan tussen '
    "aanhalingstekens",
    'unknown key "{key}"; if this belongs to the text before it, put the whole in quotes',
)
SPLIT_TEXT = Text(
    'door de dubbele punt is "{key}" hier een sleutel; zet de hele tekst tussen aanhalingstekens',
    'the colon makes "{key}" a key here; put the whole text in quotes',
)
NESTED = Text(
    'onder "{key}" hoort hier geen lijst; zet elk deel ervan als tekst in de lijst zelf',
    'no list belongs below "{key}" here; put each entry of it into the list itself, as a text',
)
NO_KEYS = Text(
    'onbekende sleutel "{key}"; hier hoort geen sleutel', 'unknown key "{key}"; none belongs here'
)
TYPE = Text(
    "hier staat {found}, verwacht: {expected}{advice}",
    "found {found}, expected: {expected}{advice}",
)
NO_PLAN_YET = Text(
    '; een plan begint met "plan: …", en `portcheck new-plan` schrijft er een om in te vullen',
    '; a plan starts with "plan: …", and `portcheck new-plan` writes one to fill in',
)
INDENT = Text("; spring in wat hieronder hoort", "; indent what belongs below it")
BLANK_BEHIND = Text(
    "; achter de dubbele punt hoort een spatie", "; a blank belongs behind the colon"
)
BOTH_LANGUAGES = Text(
    "; schrijf het in beide talen: {nl: …, en: …}",
    "; write it in both languages: {nl: …, en: …}",
)
BAR = Text(
    "; zet een | achter het streepje of de dubbele punt ervoor",
    "; put a | behind the dash or the colon before it",
)
DASHES = Text("; begin elk deel ervan met een streepje", "; begin each entry with a dash")
ITEMS = Text(
    "; zet elk deel op een eigen regel, achter een gewoon streepje (-) en een gewone spatie",
    "; put each entry on a line of its own, behind a plain hyphen (-) and a plain blank",
)
NO_ITEM = Text(
    "; vul het in of haal het streepje weg (wat achter een # staat, telt niet)",
    "; fill it in or take the dash away (what stands behind a # does not count)",
)
COLON = Text(
    "; zet een tekst met een dubbele punt tussen aanhalingstekens",
    "; put a text that holds a colon in quotes",
)
POINT = Text("; schrijf een punt, geen komma", "; write a point, no comma")
UNQUOTED = Text("; laat de aanhalingstekens weg", "; leave out the quotes")
QUOTES = Text("; zet er aanhalingstekens om", "; put it in quotes")
MISCHOSEN = Text("{found} is hier niet toegestaan{hint}", "{found} is not allowed here{hint}")
ENUM = Text(
    "{found} is hier niet toegestaan; kies uit {expected}",
    "{found} is not allowed here; choose from {expected}",
)
NO_CHOICE = Text("hier staat niets; kies uit {expected}", "found nothing; choose from {expected}")
NO_ENTRY = Text(
    "deze lijst is leeg; er hoort iets in te staan", "this list is empty; it needs an entry"
)
FEW = Text(
    "deze lijst is te kort; ten minste {least} verwacht",
    "this list is too short; at least {least} expected",
)
MANY = Text(
    "deze lijst is te lang; ten hoogste {most} verwacht",
    "this list is too long; at most {most} expected",
)
LONG = Text(
    "deze tekst is te lang ({length} tekens); ten hoogste {most} verwacht",
    "this text is too long ({length} characters); at most {most} expected",
)
SHORT = Text(
    "deze tekst is te kort ({length} tekens); ten minste {least} verwacht",
    "this text is too short ({length} characters); at least {least} expected",
)
NONE_SUCH = Text(
    "wat in deze lijst hoort te staan, staat er niet in",
    "nothing in this list is what it should hold",
)
BLANK = Text("deze tekst is leeg", "this text is empty")
SHAPE = Text(
    '"{found}" heeft niet de verwachte vorm: {expected}{hint}',
    '"{found}" does not have the expected shape: {expected}{hint}',
)
LOW = Text("{found} is te laag; ten minste {bound}", "{found} is too low; at least {bound}")
NOT_ABOVE = Text("{found} is te laag; meer dan {bound}", "{found} is too low; more than {bound}")
HIGH = Text("{found} is te hoog; ten hoogste {bound}", "{found} is too high; at most {bound}")
NOTHING = Text("niets", "nothing")

TYPES = {
    "object": Text("een groep sleutels", "a group of keys"),
    "array": Text("een lijst", "a list"),
    "string": Text("een tekst", "a text"),
    "number": Text("een getal", "a number"),
    "integer": Text("een geheel getal", "a whole number"),
    "boolean": Text("true of false", "true or false"),
}


class Misfit(NamedTuple):
    """One thing that does not fit: where, and what was expected."""

    path: Path
    message: Text
    values: Mapping[str, object]
    at_key: bool = False
