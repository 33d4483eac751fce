"""This file reads a document in any format that advisers keep a division in."""

import codecs
import csv
import os
import re
from collections.abc import Callable, Iterable

from portcheck.errors import refusal
from portcheck.intake.copied import alike, cells_by, parts_in
from portcheck.intake.parts import (
    MOST_CHARACTERS,
    MOST_LINES,
    Part,
    lines_and_characters,
    table_of,
    too_long,
)
from portcheck.wording import Text

MAX_BYTES = 10_000_000
"""A longer document holds more than a division."""

_MAX_PLAIN = 600_000

UNKNOWN = Text(
    "uit dit soort bestand haalt portcheck geen verdeling; wel uit {known}. Kopieer anders de "
    "tekst naar een bestand dat op .txt eindigt",
    "portcheck takes no division from this kind of file, but from {known}; else copy the text to a "
    "file that ends in .txt",
)
NO_TABLE = Text(
    "dit is niet als tabel te lezen; kopieer de tekst naar een bestand dat op .txt eindigt",
    "this cannot be read as a table; copy the text to a file that ends in .txt",
)
TOO_LARGE = Text(
    "het bestand is te groot: meer dan {most} kB; bewaar alleen de verdeling in een apart bestand",
    "the file is too large: over {most} kB; save the division alone in a file of its own",
)

_SEPARATORS = ";\t,"

_HEADING = r"(?m)^#{1,6} +"
_MARKED_UP = (
    r"\*\*|__|(?<=\w) ?~~[^~\n]+~~|~~[^~\n]+~~ ?(?=\w)|\[[0-9]{1,2}\]|"
    r"\[([^][\n]+)\]\([^()\n]*\)|(?<![^\s(])\*([^\s*][^*\n]*)\*(?!\w)"
)
_GAP_IN_TABLE = r"\|[ \t]*\n\s*(?=\|)(?!.*\n[ \t]*[|:-][|: -]*$)"
"""As Markdown has them, what is struck in a line, and the signs of notes: "Sport[1]"."""


def parts_of(content: bytes, file: str) -> list[Part]:
    """Give the lines and tables of a file, told by its suffix; raises PortcheckError."""
    suffix = os.path.splitext(file)[1].lower()
    if suffix not in _READERS:
        raise refusal(UNKNOWN, file, known=tuple(_READERS))
    most = _MAX_PLAIN if _READERS[suffix] in (_text, _separated) else MAX_BYTES
    if len(content) > most:
        raise refusal(TOO_LARGE, file, most=most // 1_000)
    try:
        parts = [*_READERS[suffix](content, file)]
    except csv.Error as error:  # a cell of over 131,072 characters
        raise refusal(NO_TABLE, file) from error
    lines, characters = zip((0, 0), *map(lines_and_characters, parts), strict=True)
    if sum(lines) > MOST_LINES or sum(characters) > MOST_CHARACTERS:
        raise too_long(file)
    return parts


def _text(content: bytes, _file: str) -> Iterable[Part]:
    text = re.sub(_MARKED_UP, r"\1\2", re.sub(_HEADING, "\n", _decoded(content)))
    return parts_in(re.sub(_GAP_IN_TABLE, "|\n", text, flags=re.MULTILINE))


def _separated(content: bytes, _file: str) -> Iterable[Part]:
    """Read a table by the separator that parts most of its rows into as many cells."""
    lines = _decoded(content).splitlines()
    return [table_of(max((cells_by(sign, lines) for sign in _SEPARATORS), key=alike))]


def _decoded(content: bytes) -> str:
    """Give the text of a file: where it is no Unicode, as Windows writes it."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _word(content: bytes, file: str) -> Iterable[Part]:
    from portcheck.intake.word import of_word  # its libraries take 150 ms

    return of_word(content, file)


def _excel(content: bytes, file: str) -> Iterable[Part]:
    from portcheck.intake.excel import of_excel  # idem

    return of_excel(content, file)


_READERS: dict[str, Callable[[bytes, str], Iterable[Part]]] = {
    ".docx": _word,
    ".xlsx": _excel,
    ".xlsm": _excel,
    ".csv": _separated,
    ".tsv": _separated,
    ".txt": _text,
    ".md": _text,
}
