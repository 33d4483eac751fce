"""This file turns a phrase, as people write it, into plain words and breaks.

Case, diacritics, ampersands, slashes, dotted abbreviations and broken encodings are levelled here,
so that "Financiën", "FINANCIEN" and "financiƫn" come out as words that can meet.

In this room expressions that few phrases need are texts, which re compiles when one is met.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import suppress

from portcheck.offices import FUNCTIONS

Names = Callable[[Sequence[str]], bool]
"""Tells whether words name topics."""

BREAKS = frozenset(",;:()")
AND = "en"
SEPARATORS = BREAKS | {AND}
"""What may stand between one item of a list and the next."""

BROKEN = "\ufffd"
"""Stands for a letter that an encoding mishap destroyed."""

ANOTHER, OWN = "\x01", "\x02"
"""Stand for the name of another holder, and for that of whoever has the phrase."""

_UNFOLDS = 4
"""A sign may stand for a few letters; a phrase of U+FDFA would become eighteen times as long."""

_SHORTENED = (
    "ambt|bedr|binnenst|cie|dhr|evt|ex|excl|fac|facil|fin|financ|ged|gedep|gem|handh|heemr|incl|"
    "mevr|mw|omg|openb|opm|org|pers|pfh|plaatsverv|plv|portef|rec|recr|ruimt|ruimtel|toer|toez|"
    "uitgez|uitz|verantw|verg|vergunn|vergunningverl|verk|verl|verv|vgl|vs|weth"
)
_BEFORE_NAME = "|".join(
    ("aan", "bij", "door", "heer", "met", "mevr", "mevrouw", "mw", "naar", "van", *FUNCTIONS)
)
_TITLE = "|".join((*FUNCTIONS, "collega", "ged", "heemr", "weth"))
_INITIALS = rf"\b(?:{_BEFORE_NAME})\.? (?:[^\W\d_]\. ?){{1,4}}(?=\w)"
_ABBREVIATION = (
    rf"{_INITIALS}|\b(?:[^\W\d_]\.){{2,}}|\b(?:{_SHORTENED})\.|\b[^\W\d_]\.(?= (?:en|&) )"
    rf"|\bm\.(?= (?:{ANOTHER}|(?:{_TITLE})\b))"
)
"""As in "m.u.v.", "Pers. en Org.", "P. en O.", "bij A. Smit" and "m. wethouder Smit", but not in
"a. Water".
"""

_GLUED_BRACKET = r"(?<!\w)(\w*)\(-?(\w+)-?\)(\w*)"
"""As in "Organisatie(-ontwikkeling)", "(grond)beleid" or "water(schaps)zaken": who writes so means
the whole word too.
"""

_ANDS = ("and", "alsmede", "alsook")
_AND = re.compile(rf"[&+]|\b(?:{'|'.join(_ANDS)})\b")
_SPELT_OUT = {
    "handh": "handhaving",
    "toez": "toezicht",
    "vergunn": "vergunningen",
    "vergunningverl": "vergunningverlening",
}
"""What can only be one word, so that what goes on behind it does so: "handh. natuur"."""

_SHORT = tuple(_SPELT_OUT)
_ENDS_SHORT = rf"(?:{'|'.join(_SHORT)})(?=-|$)"
"""As in "vergunn", "vergunn-" and "bouwvergunn", but not in "vergunning"."""

_GLUED_AND = r"(?<=\w)\s?-en(?=\s)|(?<=\s)en-(?=\w)"
"""The "en" of "Sport-en cultuurbeleid" or "wet en-visie", which wants a space at its hyphen."""

_OR_ELSE = "dan wel"
_NOT_KNOWN, _NOT_SETTLED = "n.n.b", "n.t.b"
"""With its dots the first is no NNB, which is nature, but says the same as the other."""

_UP_TO = "t/m"
_MINUS = "-/-"
_BREAK = re.compile(rf"\ben/of\b|[/\\,|<=>\n\t]|\.(?=\s(?!\()|$)|\s-\s|\b{_OR_ELSE}\b")
_WORD = re.compile(rf"[(),;:{ANOTHER}{OWN}]|[\w{BROKEN}?'-]+")
_NO_WORD = "?'-"
_MARKS = ",.;:()[]\"'"
_MOJIBAKE = "ÂÃĂĆ├"
"""What a letter of two bytes begins with, where UTF-8 was read as some other encoding."""

_DAMAGE = r"(?<=[a-z])[^a-z0-9'-]+(?=[a-z])|^\?(?=[a-z]{3})"


def listed(text: str) -> frozenset[str]:
    """Give the words and phrases that a text lists, with a comma between them."""
    return frozenset(map(str.strip, text.split(",")))


def split(phrase: str) -> list[str]:
    """Give the words of `phrase`, with "en" for every "and" and one of `,;:()` for every break.

    What is short for one word is spelt out.
    """
    return [
        _in_full(word) if "-" in word or word.endswith(_SHORT) else word for word in begun(phrase)
    ]


def begun(phrase: str) -> list[str]:
    """Give the words as `split` does, but none spelt out: "vergunn" begins "vergunning" too."""
    if "&" in phrase and ";" in phrase:
        phrase = _unescaped(phrase)
    text = phrase.lower() if phrase.isascii() else _plain(phrase)
    if text.isascii() and text.replace(" ", "").isalpha() and _OR_ELSE not in text:
        return [AND if word in _ANDS else word for word in text.split()]  # as most are
    text = _without_addresses(_itemised(text)).translate(_SIGNS)
    if "-\n" in text:
        text = text.replace("-\n", "- ")
    if _UP_TO in text:
        text = re.sub(rf"\b{_UP_TO}\b", "tot en met", text)
    text = text.replace(_MINUS, " minus ")
    if "(" in text:
        text = re.sub(_GLUED_BRACKET, _with_whole_word, text)
    if "." in text:
        text = text.replace(_NOT_KNOWN, _NOT_SETTLED)
        text = re.sub(_ABBREVIATION, _undotted, text)
    if "-en" in text or "en-" in text:
        text = re.sub(_GLUED_AND, _parted_and, text)
    text = _AND.sub(f" {AND} ", _BREAK.sub(" , ", text))
    words = [word for word in _WORD.findall(text) if word.strip(_NO_WORD)]
    if "'" in text:
        words = [_unquoted(word) for word in words]
    if "?" in text or not text.isascii():
        words = [re.sub(_DAMAGE, BROKEN, word) for word in words]
    return words


def spaced(name: str) -> str:
    """Give the words of a name with a space around each, for whole words to be found in them."""
    return f" {' '.join(split(name))} "


def bullet(words: Sequence[str]) -> int:
    """Count the words that only begin a line: "3." or a bullet."""
    return next((i for i, word in enumerate(words) if word not in ",;:" and not word.isdigit()), 0)


def segment(words: Sequence[str], at: int) -> int:
    """Give where the segment begins that ends before a word."""
    return next((i for i in range(at, 0, -1) if words[i - 1] in BREAKS), 0)


def as_written(words: str, phrase: str) -> str:
    """Give the part of a phrase that is read as `words`, as it stands there; else these.

    It is made of whole words where it can be: the "pr" of "Promotie en PR" is its end.
    """
    parts = [part.strip(_MARKS) for part in phrase.replace("/", " ").split()]
    count = len(words.split())
    stretches = (" ".join(parts[at : at + count]) for at in range(len(parts)))
    whole = next((part for part in stretches if " ".join(split(part)) == words), "")
    start = "".join(unicodedata.normalize("NFD", c)[0].lower() for c in phrase).find(words)
    return whole or (phrase[start : start + len(words)] if start >= 0 else words)


def _itemised(text: str) -> str:
    """Put a semicolon for each bullet of a list that begins with one.

    Nothing that stands before these goes on behind them, but all that a colon opens does:
    "• Stuurgroepen: • water • bodem".
    """
    if text[:1] not in _BEGINS_LIST:
        return text
    listed, colon, rest = text.partition(":")
    return re.sub(_ITEM, "; ", listed) + colon + rest


def _without_addresses(text: str) -> str:
    """Put a break for each link and address, whose words name nothing."""
    if "@" in text or "//" in text or "www." in text:
        # no word of it can begin midway: a text of nothing but @ would take seconds
        return re.sub(r"(?<![^\s()])(?:https?://|www\.|[^\s()@]+@[^\s()]*\.)[^\s()]+", " , ", text)
    return text


def _with_whole_word(match: re.Match[str]) -> str:
    before, inside, behind = match.groups()
    whole = f"{before}{inside}{behind}"
    if len(behind) > len(AND):  # the "grond" of "(grond)beleid" says nothing alone
        return f"{before}{behind} {AND} {whole}"
    return f"{match[0]} {AND} {whole}" if before or behind else match[0]


def _parted_and(match: re.Match[str]) -> str:
    return f"- {AND}" if match[0].endswith("n") else f"{AND} -"


def _in_full(word: str) -> str:
    return re.sub(_ENDS_SHORT, lambda short: _SPELT_OUT[short[0]], word)


def _undotted(match: re.Match[str]) -> str:
    """Take the dots off, with a blank for the last of "Org.ontw"."""
    behind = match.string[match.end() : match.end() + 1]
    is_word = match[0].count(".") == 1 and behind.isalpha()
    return match[0].replace(".", "") + " " * is_word


def _unquoted(word: str) -> str:
    """Take quotes off, but not the apostrophe of "'t Gooi" and "'s-Hertogenbosch"."""
    return word if word[2:3] in ("", "-") else word.strip("'")


def _unescaped(phrase: str) -> str:
    """Give what shows of a phrase that was copied from the source of a page."""
    from html import unescape  # its table of letters costs 2 ms, which few plans want

    def shown(match: re.Match[str]) -> str:
        letter = unescape(match[0])
        return match[0] if letter.endswith(";") else letter  # "&regio;" is no "®io;"

    return re.sub(r"&#?\w+;", shown, phrase)


def _plain(phrase: str) -> str:
    """Level case and compatibility forms, and take off accents and what does not show."""
    mended = _repair(phrase).translate(_LEVELLED)
    text = unicodedata.normalize("NFKC", mended)
    if len(text) > _UNFOLDS * len(mended):
        text = mended
    return "".join(
        c for c in unicodedata.normalize("NFD", text.casefold()) if c.isascii() or _shows(c)
    )


def broken(word: str) -> str | None:
    """Give the word as it comes out when its accented letters are destroyed; None without them."""
    if word.isascii():
        return None
    whole = unicodedata.normalize("NFC", word.casefold())
    return "".join([letter if letter.isascii() else BROKEN for letter in whole])


def _repair(phrase: str) -> str:
    """Give the letters back where UTF-8 was once read as Windows-1252, or say they are broken."""
    if not any(letter in phrase for letter in _MOJIBAKE):
        return phrase
    if "Ã" in phrase:
        with suppress(UnicodeError):
            phrase = phrase.encode("cp1252").decode("utf-8")
    return re.sub(rf"[{_MOJIBAKE}][^\w\s]|├\w", BROKEN, phrase)


def _shows(character: str) -> bool:
    return unicodedata.category(character) not in ("Mn", "Cf")


_BULLETS = "•·●▪■◦‣▸►"
_BEGINS_LIST = frozenset(_BULLETS + "-*")
_ITEM = rf"[{_BULLETS}]|\n[ \t]*[-*]\s"
_BREAKING = _BULLETS + "→↔×"
_SIGNS = str.maketrans("[]{}‘’ʼ_" + _BREAKING, "()()''' " + "," * len(_BREAKING))
_FOOTNOTES = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾"
"""They stand right behind a word: "Water¹" is none of its own."""

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207b\u208b\ufe31\ufe32\ufe58"
_LOOSE_ACCENTS = "\u00a8"
"""Dots that a PDF writes beside their letter: "Financi¨en"."""

_LEVELLED = {
    **dict.fromkeys(map(ord, _FOOTNOTES + _LOOSE_ACCENTS)),
    **dict.fromkeys(map(ord, DASHES), "-"),
}
