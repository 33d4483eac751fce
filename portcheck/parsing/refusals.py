"""This file holds the messages for files, and parts of YAML, that portcheck refuses to read."""

from collections.abc import Mapping

from portcheck.finding import Path, Span
from portcheck.wording import Text

EMPTY = Text("het bestand is leeg", "the file is empty")
TWO_DOCUMENTS = Text(
    "hier begint een tweede document (---); een bestand bevat één plan",
    "a second document (---) starts here; a file holds one plan",
)
ALIAS = Text(
    "verwijzingen (&{name} of *{name}) worden niet gelezen; schrijf de tekst voluit, en tussen "
    "aanhalingstekens als hij met & of * begint",
    "anchors and aliases (&{name} or *{name}) are not read; write the text in full, and in quotes "
    "if it begins with & or *",
)
MERGE = Text("de sleutel << wordt niet gelezen", "the merge key << is not read")
DOUBLE_KEY = Text(
    'de sleutel "{key}" staat hier dubbel; laat er één staan, met alles wat erbij hoort',
    'the key "{key}" is here twice; leave one, with all that belongs to it',
)
DOUBLE_IN_ENTRY = Text(
    'de sleutel "{key}" staat hier dubbel; begint hier het volgende deel van de lijst, zet er dan '
    "een streepje voor",
    'the key "{key}" is here twice; if the next entry of the list begins here, put a dash before '
    "it",
)
DOUBLE_FIRST = Text(
    'de sleutel "{key}" staat hier dubbel; is dit een lijst, zet dan voor elk deel een streepje, '
    "ook voor het eerste",
    'the key "{key}" is here twice; if this is a list, put a dash before each entry, the first too',
)
KEY_NO_TEXT = Text("een sleutel hoort één woord te zijn", "a key must be a single word")
RUN_ON_DASH = Text(
    "door zijn inspringing hoort dit streepje bij de tekst erboven; zet het recht onder de andere "
    "streepjes",
    "by its indentation this dash belongs to the text above it; put it right below the other "
    "dashes",
)
GLUED_RUN_ON_DASH = Text(
    "dit streepje hoort zo bij de tekst erboven; zet het recht onder de andere streepjes, met een "
    "spatie erachter",
    "as it stands this dash belongs to the text above it; put it right below the other dashes, "
    "with a space after it",
)
SWALLOWED_DASH = Text(
    "door zijn inspringing hoort dit streepje bij de tekst erboven; zet ook die op een eigen "
    "tekstregel achter een streepje, of de hele tekst tussen aanhalingstekens",
    "by its indentation this dash belongs to the text above it; put that on a line of its own "
    "after a dash too, or the whole text in quotes",
)
UNDER_NAME = Text(
    'door zijn inspringing hoort dit streepje bij de naam erboven; zet "onderwerpen:" boven deze '
    'lijst, recht onder "naam"',
    'by its indentation this dash belongs to the name above it; put "onderwerpen:" above this '
    'list, right below "naam"',
)
BELOW_NAMELESS = Text(
    "door zijn inspringing hoort dit streepje bij de tekst erboven; is dat een naam, schrijf dan "
    '"- naam: …", met "onderwerpen:" boven deze lijst; zet het anders recht onder de andere '
    "streepjes",
    "by its indentation this dash belongs to the text above it; if that is a name, write "
    '"- naam: …", with "onderwerpen:" above this list; else put it right below the other dashes',
)
UNCLOSED_LIST = Text(
    "de lijst die hier met [ opent, mist een komma of het sluitende ]",
    "the list that opens here with [ lacks a comma or its closing ]",
)
UNCLOSED_GROUP = Text(
    "de groep die hier met {{ opent, mist een komma of het sluitende }}",
    "the group that opens here with {{ lacks a comma or its closing }}",
)
OTHER_TAG = Text(
    "het label {tag} wordt niet gelezen; zet een tekst die met ! begint tussen aanhalingstekens",
    "the tag {tag} is not read; put a text that begins with ! in quotes",
)
BAD_SCALAR = Text('"{text}" past niet bij het label {tag}', '"{text}" does not fit the tag {tag}')
DEEP = Text(
    "dieper genest dan {most} niveaus; zo'n bestand leest portcheck niet",
    "nested more than {most} levels deep; portcheck reads no such file",
)
MANY_DIRECTIVES = Text(
    "meer dan {most} tekstregels die met % beginnen; zo'n bestand leest portcheck niet",
    "more than {most} lines that start with %; portcheck reads no such file",
)
MANY_VALUES = Text(
    "meer dan {most} waarden; zo'n bestand leest portcheck niet",
    "more than {most} values; portcheck reads no such file",
)
LONG = Text(
    "meer dan {most} tekens aan tekst; zo'n bestand leest portcheck niet",
    "more than {most} characters of text; portcheck reads no such file",
)
TOO_LARGE = Text(
    "groter dan {most} bytes; zo'n bestand leest portcheck niet",
    "larger than {most} bytes; portcheck reads no such file",
)
UTF16 = Text(
    "opgeslagen als UTF-16, verwacht UTF-8; kies bij Opslaan als de codering UTF-8",
    "saved as UTF-16, expected UTF-8; choose the encoding UTF-8 under Save as",
)
NOT_UTF8 = Text(
    "geen UTF-8 (waarschijnlijk Windows-1252 of Latin-1); kies bij Opslaan als de codering UTF-8",
    "not UTF-8 (probably Windows-1252 or Latin-1); choose the encoding UTF-8 under Save as",
)
BINARY = Text("geen tekstbestand", "not a text file")
OFFICE = Text(
    "een document van Word of Excel en geen gewone tekst; `portcheck new-plan PLAN --from "
    "DOCUMENT` maakt er een plan van",
    "a Word or Excel document, not plain text; `portcheck new-plan PLAN --from DOCUMENT` "
    "turns it into a plan",
)
OTHER_DOCUMENT = Text(
    "een document (PDF, RTF of een oud bestand van Word of Excel) en geen gewone tekst; kopieer de "
    "tekst naar een .txt, waar `portcheck new-plan PLAN --from TEKST.txt` een plan van maakt",
    "a document (PDF, RTF or an old Word or Excel file), not plain text; copy its text to a "
    ".txt, which `portcheck new-plan PLAN --from TEXT.txt` turns into a plan",
)

CONTROL = Text(
    "hier staat een onzichtbaar stuurteken ({code}); verwijder het",
    "there is an invisible control character ({code}) here; delete it",
)
UNKNOWN = Text("geen geldige YAML: {problem}", "not valid YAML: {problem}")

_HOLDERS: Path = ("portefeuillehouders",)


class DocumentError(Exception):
    """The error for a file that portcheck does not read: what was found, and where.

    `is_text` is true of a text that is not valid YAML, and false of bytes that are no text.
    """

    def __init__(
        self, message: Text, span: Span, values: Mapping[str, object], *, is_text: bool = True
    ) -> None:
        super().__init__(message.of("en", values))
        self.is_text = is_text
        self.message = message
        self.span = span
        self.values = values


def double(key: str, content: Mapping[str, object], path: Path) -> Text:
    """Give the message for a key that is there twice: it may begin another entry of a list."""
    if not path or key != next(iter(content)):
        return DOUBLE_KEY
    if type(path[-1]) is int:
        return DOUBLE_IN_ENTRY
    return DOUBLE_FIRST if key == "naam" else DOUBLE_KEY


def run_on(path: Path, *, is_glued: bool) -> Text:
    """Give the message for a dash that YAML takes for a part of the text above it."""
    if type(path[-1]) is not int:
        return UNDER_NAME if path[:1] == _HOLDERS and path[2:] == ("naam",) else SWALLOWED_DASH
    if is_glued:
        return GLUED_RUN_ON_DASH
    return BELOW_NAMELESS if path[:-1] == _HOLDERS else RUN_ON_DASH
