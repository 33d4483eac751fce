"""This file explains common mistakes in YAML by the line, where the parser says too little."""

import re
from typing import NamedTuple

from portcheck.parsing.lines import line_end_index
from portcheck.wording import Text

GLUED = Text("achter deze dubbele punt ontbreekt een spatie", "a space is missing after this colon")
TAB = Text("hier staat een tab; gebruik spaties", "there is a tab here; use spaces")
GLUED_DASH = Text("achter dit streepje ontbreekt een spatie", "a space is missing after this dash")
CURLY = Text(
    "„ “ ” ‘ ’ zijn in YAML geen aanhalingstekens; gebruik rechte: \" of '",
    "„ “ ” ‘ ’ are not quotes in YAML; use straight ones: \" or '",
)
INDENTED = Text(
    "door zijn inspringing hoort deze tekstregel bij de tekst erboven, maar er staat een dubbele "
    "punt in; zet hem gelijk met de andere sleutels, of de hele tekst tussen aanhalingstekens",
    "by its indentation this line belongs to the text above, yet it holds a colon; align it with "
    "the other keys, or put the whole text in quotes",
)

KEYLESS = Text(
    "deze tekstregel mist een sleutel met een dubbele punt en een spatie erachter, zoals in naam: "
    "A. Jansen; een opschrift krijgt een # ervoor",
    "this line lacks a key with a colon and a space after it, as in naam: A. Jansen; a heading "
    "takes a # before it",
)
KEYLESS_TOPIC = Text(
    "deze tekstregel mist een sleutel met een dubbele punt en een spatie erachter; zet er "
    '"onderwerp: " voor',
    'this line lacks a key with a colon and a space after it; put "onderwerp: " before it',
)
BULLET = Text(
    "een lijst vraagt een gewoon streepje (-) met een spatie erachter",
    "a list takes a plain hyphen (-) with a space after it",
)

ROW = Text(
    'deze tekstregel lijkt uit een tabel te komen; schrijf hem als "- naam: …", met daaronder '
    '"onderwerpen:" en achter elk streepje een onderwerp',
    'this line seems to come from a table; write it as "- naam: …", with "onderwerpen:" below it '
    "and a topic after each dash",
)
DASHLESS = Text(
    "in deze tekstregel ontbreekt een dubbele punt; hoort hij in een lijst, zet er dan een "
    "streepje en een spatie voor",
    "this line lacks a colon; if it belongs to a list, put a dash and a space before it",
)

STRAY_DASH = Text(
    "dit streepje past niet bij wat erboven staat; zet het recht onder de andere streepjes, en "
    'boven een nieuwe lijst een sleutel, zoals "onderwerpen:"',
    "this dash does not fit the lines above it; put it right below the other dashes, and above a "
    'new list a key, such as "onderwerpen:"',
)
DEEPER = Text(
    'door zijn inspringing hoort deze tekstregel bij de tekst erboven; laat "{first}" en "{key}" '
    "even ver inspringen, of zet de hele tekst tussen aanhalingstekens",
    'by its indentation this line belongs to the text above; indent "{first}" and "{key}" alike, '
    "or put the whole text in quotes",
)
NEXT = Text(
    "deze tekstregel past niet bij die erboven; begint hier het volgende deel van de lijst, zet "
    "er dan een streepje en een spatie voor",
    "this line does not fit those above it; if the next entry of the list begins here, put a dash "
    "and a space before it",
)
HEADING = Text(
    "deze tekstregel staat tussen de delen van een lijst; is hij er een van, zet er dan een "
    "streepje en een spatie voor, en zijn tekst met de dubbele punt tussen aanhalingstekens; een "
    "opschrift krijgt een # ervoor",
    "this line stands between the entries of a list; if it is one of them, put a dash and a space "
    "before it, and its text with the colon in quotes; a heading takes a # before it",
)
BESIDE = Text(
    "deze tekstregel past niet bij die erboven; hoort hij bij hetzelfde deel van de lijst, zet "
    '"{key}" dan recht onder "{first}", en anders gelijk met de sleutel boven de lijst',
    "this line does not fit those above it; if it belongs to the same entry of the list, put "
    '"{key}" right below "{first}", else in line with the key above the list',
)

_OPENED_CURLY = re.compile(r"[^\"\n]*?(?:^|[:,{\[-])[ \t]+([„“”‘’‚])")
_CLOSED_CURLY = re.compile(r"\"[^\"\n]*([“”])[ \t]*$")
_BULLET = re.compile(r"[ \t]*([–—•·▪●‣])")
_OF_TOPIC = re.compile(r" *(?:zwaarte|gewicht|weging|rol):")
_IN_LIST = re.compile(r" *- | *(?:- +)?[\w-]+: *(?:#.*)?$")
_WORDS = re.compile(r"[ -]*[^:\s-][^:\t]*")
_KEY = re.compile(r" +[a-z_]+\t+[^\t]*")
"""A key that lacks only its colon, though a tab follows it."""

_DASH_AT = re.compile("[ \t]*(-) ")
_KEY_AT = re.compile(r"( *)([^\W\d][\w -]*):(?: |$)")
_ABOVE_AT = re.compile(r" *(?:- +)?([\w-]+):(?: |$)")
_FIRST_AT = re.compile(r"( *)- +([\w-]+):(?: |$)")

_WITHOUT_BLANK = re.compile(r"[ \t]*(?:- +)?[\w-]+(:)(?!//)[^\s:]|[ \t]*(-)[^\s-]")


class Line(NamedTuple):
    """A line of a text, without its end, and the index that it starts at."""

    start: int
    text: str


def miswritten(text: str, index: int, said: str) -> tuple[int, Text] | None:
    """Give index and message where the line at `index` shows a common mistake, else None.

    `said` is what the parser says.
    """
    line = _line(text, index)
    column = index - line.start
    above = _line(text, len(text[: line.start].rstrip()))
    curly = _OPENED_CURLY.match(line.text) or _CLOSED_CURLY.match(line.text, column)
    if curly:
        return line.start + curly.start(1), CURLY
    if line.text[column : column + 1] == "\t":
        is_row = _WORDS.fullmatch(line.text[:column]) and not _KEY.fullmatch(line.text)
        return (line.start, ROW) if is_row else (index, TAB)
    if "could not find expected ':'" in said:
        return _behind_bullet(line) or _without_blank(line) or _in_list(above, line)
    if "mapping values" in said and ":" not in line.text[:column]:
        return _of_line_above(above, line) or (index, _too_deep(above, line))
    if "parsing a block" not in said or line.text[:column].strip():
        return None
    dash = _DASH_AT.match(line.text)
    return (line.start + dash.start(1), STRAY_DASH) if dash else _beside_dash(text, line)


def _beside_dash(text: str, line: Line) -> tuple[int, Text] | None:
    """Say where a key belongs that is indented less than the entry of a list above it."""
    key = _KEY_AT.match(line.text)
    if not key:
        return None
    deeper = " " * (len(key[1]) + 1)
    lines = (above for above in reversed(text[: line.start].splitlines()) if above.strip())
    told = _of_entry(key, next((above for above in lines if not above.startswith(deeper)), ""))
    return (line.start + len(key[1]), told) if told else None


def _of_entry(key: re.Match[str], above: str) -> Text | None:
    """Say what is wrong with a key that is not right below the first key of its entry."""
    margin, first = len(key[1]), _FIRST_AT.match(above)
    if first and first.end(1) <= margin < first.start(2):
        said = {"key": key[2], "first": first[2]}
        return NEXT if key[2] == first[2] else BESIDE.filled(said)
    ends_line = not key.string[key.end() :].strip()
    return HEADING if ends_line and not first and above.startswith("- ", margin) else None


def _too_deep(above: Line, line: Line) -> Text:
    """Say what to do with a key that is indented further than the key above it."""
    key, first = _KEY_AT.match(line.text), _ABOVE_AT.match(above.text)
    return DEEPER.filled({"key": key[2], "first": first[1]}) if key and first else INDENTED


def _of_line_above(above: Line, line: Line) -> tuple[int, Text] | None:
    """Say what is wrong with a line that swallows the key below it."""
    margin = len(above.text) - len(above.text.lstrip(" -"))
    is_aligned = margin == len(line.text) - len(line.text.lstrip(" "))
    lacking = KEYLESS_TOPIC if _OF_TOPIC.match(line.text) else KEYLESS
    keyless = (above.start + margin, lacking) if is_aligned else None
    return _behind_bullet(above) or _without_blank(above) or keyless


def _behind_bullet(line: Line) -> tuple[int, Text] | None:
    bullet = _BULLET.match(line.text)
    return (line.start + bullet.start(1), BULLET) if bullet else None


def _in_list(above: Line, line: Line) -> tuple[int, Text] | None:
    """Say what a line without a colon lacks, if it is a row of a table or an entry of a list."""
    if "\t" in line.text.strip() and not _KEY.fullmatch(line.text):
        return line.start, ROW
    start = line.start + len(line.text) - len(line.text.lstrip())
    return (start, DASHLESS) if _IN_LIST.match(above.text) else None


def _line(text: str, index: int) -> Line:
    start = max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1
    return Line(start, text[start : line_end_index(text, index)])


def _without_blank(line: Line) -> tuple[int, Text] | None:
    found = _WITHOUT_BLANK.match(line.text)
    if not found:
        return None
    at = found.lastindex or 0
    return line.start + found.start(at), GLUED if found[at] == ":" else GLUED_DASH
