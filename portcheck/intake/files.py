"""This file reads a document in any format that advisers keep a division in."""

import codecs
import csv
import os
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from portcheck.errors import refusal
from portcheck.intake.copied import aligned, alike, rejoined
from portcheck.intake.parts import MOST_TEXTS, Part, Table, lines_of, table_of, texts_in, unmarked
from portcheck.wording import Text

MAX_BYTES = 10_000_000
"""A longer document holds more than a division."""

_MAX_PLAIN = 1_000_000

UNKNOWN = Text(
    "uit dit soort bestand haalt portcheck geen verdeling; wel uit {known}. Kopieer anders de "
    "tekst naar een bestand dat op .txt eindigt",
    "portcheck takes no division from this kind of file, but from {known}; else copy the text to a "
    "file that ends in .txt",
)
NO_TABLE = Text("dit is niet als tabel te lezen", "this cannot be read as a table")
TOO_LARGE = Text(
    "het bestand is te groot: meer dan {most} MB", "the file is too large: over {most} MB"
)

TOO_LONG = Text(
    "dit zijn meer dan {most} regels en cellen; bewaar alleen de verdeling in een apart bestand",
    "these are over {most} lines and cells; save the division alone in a file of its own",
)

_SEPARATORS = ";\t,"

_HEADING = r"(?m)^#{1,6} +"
_MARKED_UP = r"\*\*|__|\[([^][\n]+)\]\([^()\n]*\)|(?<!\S)\*([^\s*][^*\n]*)\*(?!\w)"
_BREAK = r"(?i)<br ?/?>"
"""As Markdown has them."""


def parts_of(content: bytes, file: str) -> list[Part]:
    """Give the lines and tables of a file, told by its suffix; raises PortcheckError."""
    suffix = os.path.splitext(file)[1].lower()
    if suffix not in _READERS:
        raise refusal(UNKNOWN, file, known=tuple(_READERS))
    most = _MAX_PLAIN if _READERS[suffix] in (_text, _separated) else MAX_BYTES
    if len(content) > most:
        raise refusal(TOO_LARGE, file, most=most // 1_000_000)
    parts = [*_READERS[suffix](content, file)]
    if sum(map(texts_in, parts)) > MOST_TEXTS:
        raise refusal(TOO_LONG, file, most=f"{MOST_TEXTS:_}".replace("_", " "))
    return parts


def _text(content: bytes, file: str) -> Iterable[Part]:
    """Yield the lines and tables of a text, whose cells stand between tabs, upright lines or gaps.

    With tabs a table comes from Word or Excel, and is all that was copied.
    """
    text = re.sub(_MARKED_UP, r"\1\2", re.sub(_HEADING, "\n", _decoded(content)))
    if len([line for line in text.splitlines() if "\t" in unmarked(line).strip()]) > 1:
        yield table_of(rejoined(_rows(text, "\t", file)))
        return
    for has_cells, group in groupby(text.splitlines(), lambda line: "|" in line):
        lines = [*group]
        if has_cells and lines[1:]:
            cells = [re.sub(_BREAK, "\n", line).split("|") for line in lines]
            yield table_of([row for row in cells if {*"".join(row)} - {*"-: "}])
        else:
            yield from _aligned(lines)


def _aligned(lines: Sequence[str]) -> Iterable[Part]:
    """Yield lines, and the table among them whose columns stand below each other."""
    first, rows = aligned(lines)
    yield from lines_of("\n".join(lines[:first]))
    yield from [table_of(rows)] if rows else []
    yield from lines_of("\n".join(lines[first + len(rows) :]))


def _separated(content: bytes, file: str) -> Iterable[Part]:
    return [_table(_decoded(content), _SEPARATORS, file)]


def _table(text: str, separators: str, file: str) -> Table:
    """Read a table by the separator that parts most of its rows into as many cells."""
    return table_of(max((_rows(text, sign, file) for sign in separators), key=alike))


def _rows(text: str, separator: str, file: str) -> list[list[str]]:
    try:
        return [*csv.reader(text.splitlines(keepends=True), delimiter=separator)]
    except csv.Error as error:  # a cell of over 131,072 characters
        raise refusal(NO_TABLE, file) from error


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
