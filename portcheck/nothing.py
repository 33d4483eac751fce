"""This file tells by which texts writers say that there is nothing to record, or nothing yet."""

import re
from functools import lru_cache

# fmt: off
_NOTHING = frozenset((
    "", "geen", "leeg", "n/a", "nee", "niemand", "niet", "niets", "nnb", "no", "nobody", "none",
    "not applicable", "not known", "not yet", "not yet decided", "not yet known", "ntb", "nvt",
    "onbekend", "onverdeeld", "open", "pm", "tba", "tbc", "tbd", "te zijner tijd", "to be decided",
    "to be determined", "to follow", "tzt", "unknown", "vacant", "vacature", "volgt",
))
# fmt: on
"""What writers put where there is nothing to record, beside false; here without full stops."""

# fmt: off
_NOT_YET = frozenset(("nader", "niet", "nog", "te", "volgt", "worden", "wordt"))
_SETTLED = frozenset((
    "aan", "aangewezen", "afgesproken", "bekend", "belegd", "beleggen", "benoemd", "benoemen",
    "bepaald", "bepalen", "beslist", "besloten", "besluit", "besluiten", "bespreken", "besproken",
    "delen", "doen", "geen", "genomen", "gepland", "geregeld", "in", "ingevuld", "invullen",
    "later", "moet", "nemen", "onbekend", "open", "plannen", "regelen", "stellen", "toe",
    "toegedeeld", "toegewezen", "toepassing", "toewijzen", "van", "vast", "vastgesteld",
    "verdeeld", "verdelen", "vullen", "werven", "wijzen", "zsm",
))
# fmt: on
"""What is not settled is said in several of these words: "wordt nader bepaald", not "Nader"."""

# fmt: off
_NO_DECISION = frozenset((
    "concept", "draft", "in behandeling", "in voorbereiding", "ontwerp", "proposal", "voorstel",
))
# fmt: on
"""What is written for a decision that is yet to come, also before "besluit": "conceptbesluit"."""

_DECISION = r"(?<=\w)[ -]?(?:besluit|decision|proposal|voorstel)$"
_STILL_TO = (
    r"(?!.*(?:publi|openba))"
    r"(?:(?:moet|wordt) nog |nog (?:niet |(?:\w+ ){0,4}te )|(?:not yet|still to|to be) )"
)
"""How a text about a decision to come begins; what is only still to be published was decided."""

_INAPPLICABLE = frozenset(("n/a", "niet van toepassing", "not applicable", "nvt"))

_NOBODY_YET = frozenset(("nn", "vacant", "vacature"))
"""Names for a seat that nobody has yet: "N.N. (kandidaat CDA)", "wethouder N.N. 1"."""

_AROUND_NOTHING = " \t\n-–—_?…/()[]"


def is_inapplicable(text: str) -> bool:
    """Tell whether a text says that there is no need of anything here: "n.v.t."."""
    return text.replace(".", "").strip(_AROUND_NOTHING).casefold() in _INAPPLICABLE


def is_vacant(name: str) -> bool:
    """Tell whether what stands for a name says that nobody is known yet: "N.N.", "vacature 1"."""
    bare = name.partition("(")[0]
    words = re.findall(r"[^\W\d_]+", bare.replace(".", "").casefold())
    return is_nothing(bare) or not _NOBODY_YET.isdisjoint(words)


def is_no_decision(text: str) -> bool:
    """Tell whether a text names no decision, but what is to come: "nog te bespreken in college"."""
    said = text.strip(_AROUND_NOTHING + ".").casefold()
    what = re.sub(_DECISION, "", said).removeprefix("nog ")
    is_open = is_nothing(said) or is_nothing(what)  # as in "geen besluit"
    return is_open or what in _NO_DECISION or bool(re.match(_STILL_TO, said))


@lru_cache(8192)  # plans of one body repeat their phrases
def is_nothing(text: str) -> bool:
    """Tell whether a text says no more than that there is nothing, or nothing yet: "(n.n.b.)"."""
    words = text.replace(".", "").strip(_AROUND_NOTHING).casefold().split()
    if " ".join(words) in _NOTHING:
        return True
    is_open = len(words) > 1 and not _NOT_YET.isdisjoint(words)
    return is_open and set(words) - _NOT_YET <= _SETTLED
