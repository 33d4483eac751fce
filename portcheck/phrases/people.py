"""This file tells what a phrase says by naming another holder, where no word says it.

Before the name and a sign stands what another has: "Water: Jansen", "Ruimte (bodem: Smit)". Behind
them stands what is another's too: "De Wit: water", "Jansen water". Beside a seat the name only
tells whose that is.
"""

from collections.abc import Sequence
from itertools import takewhile

from portcheck.phrases.openings import GONE, OF_ANOTHER
from portcheck.phrases.seat_words import SEATS, is_joint
from portcheck.phrases.silence import MOST_SAID_OF, Silence, opened_by, silence_at
from portcheck.phrases.words import AND, ANOTHER, BREAKS, OWN, Names, listed, segment

_PEOPLE = frozenset((ANOTHER, OWN))
_ENDS = BREAKS - {":"} | listed("blijft, gaat, miv, per, sinds, vanaf")
"""Before these the name is all: "Water: Jansen per 1 mei", but not "Water: Jansens plan"."""


def of_another(words: Sequence[str], at: int, depth: int, names: Names) -> Silence | None:
    """Give the silence that the name of another opens at a word."""
    sign = words[at - 1] if at > 0 else ";"
    behind, beyond = (*words[at + 1 : at + 3], ";", ";")[:2]
    if behind in ("(", ":") and beyond in SEATS:
        return None
    is_told = behind in _ENDS and (behind, beyond) != (",", OWN)
    goes = is_told and sign in ("(", ",", ":") and _may_go(words, at - 1, names)
    if goes or (is_told and _is_agent(words, at, names)):
        return opened_by(GONE, depth, at)
    is_beside = sign in ("(", ",", ";") and behind != AND
    if is_beside and names(_beside(words, at + 1 + (behind == "("))):
        return opened_by(OF_ANOTHER, depth, at)
    is_label = sign in ("(", ";") or (sign == "," and behind == ":") or behind not in BREAKS
    return silence_at(words, at, depth, names) if is_label else None


def _is_agent(words: Sequence[str], at: int, names: Names) -> bool:
    """Tell whether a topic is done by who is named, or handed to that one: "(bodem door Smit)"."""
    said = words[segment(words, at) : at]
    led = said[-1] if said else ""
    return (led in ("door", "via") and names(said[:-1])) or (led == "aan" and "overdracht" in said)


def _beside(words: Sequence[str], at: int) -> list[str]:
    """Give what stands from a word on without a sign: of "Jansen water, bos" the water."""
    return [*takewhile(lambda word: word not in BREAKS, words[at : at + MOST_SAID_OF])]


def _may_go(words: Sequence[str], sign: int, names: Names) -> bool:
    """Tell whether what stands before a sign may be said to go to who is named behind it.

    Behind a seat or "samen:" stands who has that, and behind a name one more.
    """
    what = words[segment(words, sign) : sign]
    is_taken = not (SEATS.isdisjoint(what) and _PEOPLE.isdisjoint(what[-1:])) or is_joint(what)
    return names(what) or not is_taken
