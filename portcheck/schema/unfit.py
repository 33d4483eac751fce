"""This file holds what there is to say of data that does not fit a JSON Schema."""

from collections.abc import Mapping
from typing import NamedTuple

from portcheck.errors import Trap
from portcheck.finding import Path
from portcheck.wording import Text

MORE = Text(
    "er past nog meer niet: alleen de eerste {most} worden hier genoemd",
    "more does not fit than is reported here: only the first {most} are named",
)
MISSING = Trap(
    'de sleutel "{key}" ontbreekt hier{advice}',
    'the key "{key}" is missing here{advice}',
    "missing-key",
    'voeg "{key}" toe',
    'add "{key}"',
)
_LANGUAGE = Trap(
    *MISSING,
    "missing-text",
    "geef de tekst in het Nederlands (nl) en in het Engels (en)",
    "give the text in Dutch (nl) and in English (en)",
)
_SOURCE = Trap(
    *MISSING,
    "no-source",
    "geen bron, geen regel: noem bij source onder section het hoofdstuk, de paragraaf of het "
    "artikel",
    "no source, no rule: give the chapter and paragraph, or the article, in section under source",
)
LACKING = {"nl": _LANGUAGE, "en": _LANGUAGE, "source": _SOURCE, "section": _SOURCE}
"""What to say instead of MISSING of some keys."""

DASH_TOO_MANY = Text(
    "; hoort dit bij wat erboven staat, haal dan het streepje weg",
    "; if this belongs to what stands above it, take the dash away",
)
_UNKNOWN_KEY = ("unknown-key", "kies uit {known}", "choose from {known}")
MISSPELT = Trap('onbekende sleutel "{key}"{hint}', 'unknown key "{key}"{hint}', *_UNKNOWN_KEY)
UNKNOWN = Trap(
    'onbekende sleutel "{key}"; hier kan staan: {known}{aside}',
    'unknown key "{key}"; what belongs here is {known}{aside}',
    *_UNKNOWN_KEY,
    is_said=True,
)
ASIDE = Text(
    "; wat alleen ter informatie is, hoort achter een #",
    "; what is for information only goes after a #",
)
BESIDE = Trap(
    'onbekende sleutel "{key}"; hoort dit bij "{beside}", zet het dan daar{how}',
    'unknown key "{key}"; if this belongs to "{beside}", put it there{how}',
    *_UNKNOWN_KEY,
    is_said=True,
)
BY_NAME = Text(', als "- naam: …"', ', as "- naam: …"')
AS_ENTRY = Text(
    'onbekende sleutel "{key}"; schrijf dit als een tekst onder "onderwerpen", met de '
    'aanhalingstekens: "{entry}"',
    'unknown key "{key}"; write this as a text below "onderwerpen", with the quotes: "{entry}"',
)
INSIDE = Trap(
    'de sleutel "{key}" hoort niet hier; laat hem minder ver inspringen, gelijk met "{top}"',
    'the key "{key}" does not belong here; indent it less, in line with "{top}"',
    *_UNKNOWN_KEY,
    is_said=True,
)
ELSEWHERE = Trap(
    'de sleutel "{key}" hoort niet hier, maar onder {home}{indent}',
    'the key "{key}" does not belong here, but below {home}{indent}',
    *_UNKNOWN_KEY,
    is_said=True,
)
INDENT = Text("; zet hem daaronder, en laat hem inspringen", "; put it below that, and indent it")
SEATED = Text(
    'onbekende sleutel "{key}"; wie hier namens het bestuur aandelen, een stem of een zetel heeft, '
    'is "eigenaar", en wie de diensten afneemt "opdrachtgever"',
    'unknown key "{key}"; who holds shares, a vote or a seat here for the body is "eigenaar", and '
    'who takes the services is "opdrachtgever"',
)
OUTSIDE = Trap(
    'onbekende sleutel "{key}"; hoort dit onder "{list}", {indent}',
    'unknown key "{key}"; if this belongs below "{list}", {indent}',
    *_UNKNOWN_KEY,
    is_said=True,
)
ALIKE = Text(
    "laat het dan even ver inspringen als wat daar staat", "indent it as far as what is there"
)
BELOW_FIRST = Text(
    'laat het dan inspringen tot recht onder "{first}"',
    'indent it until it is right below "{first}"',
)
WITH_DASH = Text(
    "laat het dan inspringen, met een streepje voor de eerste sleutel",
    "indent it, with a dash before the first key",
)
NOT_YET = Text(
    "hier staat {found}; laat dit leeg zolang er niets in te vullen is",
    "found {found}; leave this empty as long as there is nothing to fill in",
)
CUT_NUMBER = Text(
    'door de komma staat "{key}" hier los; schrijf {number}, met een punt',
    'the comma cuts "{key}" off here; write {number}, with a point',
)
CUT_OFF = Trap(
    'onbekende sleutel "{key}"; hoort dit bij de tekst ervoor, zet het geheel dan tussen '
    "aanhalingstekens",
    'unknown key "{key}"; if this belongs to the text before it, put the whole in quotes',
    "unknown-key",
    "zet een tekst met een komma erin tussen aanhalingstekens",
    "put a text with a comma in it in quotes",
)
SPLIT_TEXT = Text(
    'door de dubbele punt is "{key}" hier een sleutel; zet de hele tekst tussen rechte '
    "aanhalingstekens",
    'the colon makes "{key}" a key here; put the whole text in straight quotes',
)
MADE_KEY = Text(
    'door een dubbele punt erachter of een vraagteken ervoor is "{key}" hier een sleutel; haal dat '
    "weg, of zet de hele tekst tussen rechte aanhalingstekens",
    'a colon after it or a question mark before it makes "{key}" a key here; take that away, or '
    "put the whole text in straight quotes",
)
WEIGHED = Text(
    'door de dubbele punt is "{key}" hier een sleutel; is {weight} de zwaarte, schrijf dan '
    '"onderwerp: {topic}" en daaronder "zwaarte: {weight}"',
    'the colon makes "{key}" a key here; if {weight} is its weight, write "onderwerp: {topic}" and '
    '"zwaarte: {weight}" below it',
)
NAMED = Text(
    '"{key}" staat hier als sleutel; is het de naam, schrijf dan "naam: {key}"',
    '"{key}" is a key here; if it is the name, write "naam: {key}"',
)
NAMED_WITH_SEATS = Text(
    '"{key}" staat hier als sleutel; is het de naam, schrijf dan "naam: {key}", en daaronder '
    '"zetels: {seats}"',
    '"{key}" is a key here; if it is the name, write "naam: {key}", and "zetels: {seats}" below it',
)
NAMED_ABOVE = Text(
    '"{key}" staat hier als sleutel; is het de naam, schrijf dan "naam: {key}", en zet wat eronder '
    'staat recht onder "naam"',
    '"{key}" is a key here; if it is the name, write "naam: {key}", and put what stands below it '
    'right under "naam"',
)
NAMED_WITH_TOPICS = Text(
    '"{key}" staat hier als sleutel; is het de naam, schrijf dan "naam: {key}", en daaronder '
    '"onderwerpen:" met elk onderwerp achter een streepje',
    '"{key}" is a key here; if it is the name, write "naam: {key}", and below it "onderwerpen:" '
    "with each topic after a dash",
)
NESTED = Text(
    'onder "{key}" hoort hier geen lijst; zet elk deel ervan als tekst in de lijst zelf',
    'no list belongs below "{key}" here; put each entry of it into the list itself, as a text',
)
NO_KEYS = Trap(
    'onbekende sleutel "{key}"; hier hoort geen sleutel',
    'unknown key "{key}"; none belongs here',
    "unknown-key",
    "haal de sleutel weg",
    "remove the key",
)
TYPE = Trap(
    "hier staat {found}, verwacht: {expected}{advice}",
    "found {found}, expected: {expected}{advice}",
    "wrong-value",
    "schrijf hier: {expected}",
    "write here: {expected}",
    is_said=True,
)
_WRONG_CHOICE = ("wrong-value", "kies uit {expected}", "choose from {expected}")
MISCHOSEN = Trap(
    "{found} is hier niet toegestaan{hint}", "{found} is not allowed here{hint}", *_WRONG_CHOICE
)
ENUM = Trap(
    "{found} is hier niet toegestaan; kies uit {expected}",
    "{found} is not allowed here; choose from {expected}",
    *_WRONG_CHOICE,
    is_said=True,
)
NO_CHOICE = Trap(
    "hier staat niets; kies uit {expected}",
    "found nothing; choose from {expected}",
    *_WRONG_CHOICE,
    is_said=True,
)
_TOO_SHORT = ("wrong-length", "zet er ten minste {least} in", "put at least {least} in it")
NO_ENTRY = Trap(
    "deze lijst is leeg; er hoort iets in te staan",
    "this list is empty; it needs an entry",
    *_TOO_SHORT,
)
FEW = Trap(
    "deze lijst is te kort; ten minste {least} verwacht",
    "this list is too short; at least {least} expected",
    *_TOO_SHORT,
    is_said=True,
)
MANY = Trap(
    "deze lijst is te lang; ten hoogste {most} verwacht",
    "this list is too long; at most {most} expected",
    "wrong-length",
    "houd er {most} over",
    "keep {most} of them",
    is_said=True,
)
LONG = Trap(
    "deze tekst is te lang ({length} tekens); ten hoogste {most} verwacht",
    "this text is too long ({length} characters); at most {most} expected",
    "wrong-length",
    "kort de tekst in tot {most} tekens",
    "shorten the text to {most} characters",
)
SHORT = Text(
    "deze tekst is te kort ({length} tekens); ten minste {least} verwacht",
    "this text is too short ({length} characters); at least {least} expected",
)
NONE_SUCH = Text(
    "wat in deze lijst hoort te staan, staat er niet in",
    "nothing in this list is what it should hold",
)
BLANK = Trap(
    "deze tekst is leeg", "this text is empty", "missing-text", "schrijf de tekst", "write the text"
)
SHAPE = Trap(
    '"{found}" heeft niet de verwachte vorm: {expected}{hint}',
    '"{found}" does not have the expected shape: {expected}{hint}',
    "wrong-shape",
    "schrijf hier: {expected}",
    "write here: {expected}",
    is_said=True,
)
LOW = Trap(
    "{found} is te laag; ten minste {bound}",
    "{found} is too low; at least {bound}",
    "out-of-range",
    "kies {bound} of meer",
    "choose {bound} or more",
    is_said=True,
)
NOT_ABOVE = Trap(
    "{found} is te laag; meer dan {bound}",
    "{found} is too low; more than {bound}",
    "out-of-range",
    "kies meer dan {bound}",
    "choose more than {bound}",
    is_said=True,
)
HIGH = Trap(
    "{found} is te hoog; ten hoogste {bound}{hint}",
    "{found} is too high; at most {bound}{hint}",
    "out-of-range",
    "kies {bound} of minder",
    "choose {bound} or less",
    is_said=True,
)
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
