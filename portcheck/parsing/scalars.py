"""This file reads a plain scalar by the core schema of YAML 1.2, and knows texts for nothing.

Dates stay text, and so do infinities and not-a-number: nothing in a plan is one.
"""

import re
from functools import lru_cache

# nobody writes a number of 300 digits by hand, and Python refuses to read one of 4,300
_INT = re.compile(r"[-+]?[0-9]{1,300}|0o[0-7]{1,300}|0x[0-9a-fA-F]{1,300}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_BASES = {"0o": 8, "0x": 16}
_NUMERIC = "+-.0123456789"
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

# fmt: off
_NOTHING = frozenset((
    "", "geen", "n/a", "nee", "niemand", "nnb", "no", "nobody", "none", "not applicable",
    "not yet", "ntb", "nvt", "onbekend", "pm", "tba", "tbc", "tbd", "te benoemen",
    "te bepalen", "te verdelen", "to be decided", "to be determined", "unknown", "vacant",
    "vacature", "volgt",
))
# fmt: on
"""What writers put where there is nothing to record, beside false; without its full stops."""

# fmt: off
_NOT_YET = frozenset(("nader", "niet", "nog", "volgt"))
_SETTLED = frozenset((
    "aan", "aangewezen", "afgesproken", "bekend", "benoemd", "benoemen", "bepaald", "bepalen",
    "beslist", "besloten", "besluiten", "bespreken", "besproken", "doen", "geen", "gepland",
    "geregeld", "in", "ingevuld", "invullen", "onbekend", "open", "plannen", "regelen",
    "stellen", "te", "toepassing", "van", "vast", "vastgesteld", "verdeeld", "verdelen",
    "vullen", "wijzen", "worden", "wordt",
))
# fmt: on
"""Of these words alone is what is not settled: "nog niet bekend", "wordt nader bepaald"."""

_INAPPLICABLE = frozenset(("n/a", "niet van toepassing", "not applicable", "nvt"))

_AROUND_NOTHING = " \t\n-–—_?…/()[]"


def resolve(text: str) -> object:
    """Give the null, boolean, integer, float or text that a plain scalar stands for."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMERIC:
        return text
    if _INT.fullmatch(text):
        return int(text, _BASES.get(text[:2], 10))
    if _FLOAT.fullmatch(text):
        number = float(text)
        return number if abs(number) < float("inf") else text
    return text


def is_inapplicable(text: str) -> bool:
    """Tell whether a text says that there is no need of anything here: "n.v.t."."""
    return text.replace(".", "").strip(_AROUND_NOTHING).casefold() in _INAPPLICABLE


@lru_cache(8192)  # plans of one body repeat their phrases
def is_nothing(text: str) -> bool:
    """Tell whether a text says no more than that there is nothing, or nothing yet: "(n.n.b.)"."""
    words = text.replace(".", "").strip(_AROUND_NOTHING).casefold().split()
    if " ".join(words) in _NOTHING:
        return True
    return not _NOT_YET.isdisjoint(words) and set(words) - _NOT_YET <= _SETTLED
