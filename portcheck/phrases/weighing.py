"""This file tells how much a phrase says that a topic weighs: "Wonen (zwaarte 2)"."""

import re
from collections.abc import Sequence

WEIGHTS = ("zwaarte", "gewicht", "weging", "weight")
"""Behind these a phrase says what it weighs."""

_WEIGHT = (
    rf"(?:[([,;:]|\s[-–])\s*(?:{'|'.join(WEIGHTS)})[ :=]{{1,3}}([0-9]{{1,3}}(?:[.,][0-9]{{1,3}})?)"
    r"\s*(?:$|[)\],;.])"
)
"""What is said behind a sign: "Gezond gewicht 2.0" is a topic."""

_BRACKET = 8
"""Fewer words has a weight with its brackets: "(gewicht: 2,5)"."""


def weight_told(phrase: str, otherwise: float) -> float:
    """Give the weight that a phrase tells; of several, what they are together."""
    plain = phrase.casefold()
    if not any(word in plain for word in WEIGHTS):  # as in most
        return otherwise
    said = re.findall(_WEIGHT, plain)
    return sum(float(weight.replace(",", ".")) for weight in said) if said else otherwise


def unweighed(words: Sequence[str]) -> Sequence[str]:
    """Give the words without a last bracket that says what they weigh: "Wonen (zwaarte 2)"."""
    end = len(words)
    opened = next((at for at in range(end - 2, max(end - _BRACKET, 0), -1) if words[at] == "("), 0)
    is_weight = opened > 0 and words[-1] == ")" and words[opened + 1] in WEIGHTS
    return words[:opened] if is_weight else words
