"""This file tells which rule is meant by a name that no rule has."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from portcheck.nearest import first_hints, naming, nearest
from portcheck.phrases.words import split
from portcheck.rulebook.rules import Rule
from portcheck.wording import UNSAID, Text

OF_A_FOLDER = Text(
    "; staat de regel in een map van uzelf, noem die dan: met --pack ./regels, of onder packs in "
    "portcheck.yaml",
    "; if the rule lies in a folder of your own, name that: by --pack ./regels, or under packs in "
    "portcheck.yaml",
)
EACH = Text("; noem elke regel apart: {rules}", "; name each rule by itself: {rules}")

_ID = "([A-Z]{2,8})[0-9]{3}"

_FEWEST_BEGUN, _MOST_BEGUN = 2, 3
"""The start of one id is misspelt; of so many that begin so the ids are given."""

_SHORTEST = 6
"""Shorter words, such as "alle", say little of what a rule is about."""


class Guess:
    """Guesses which rule is meant by an unknown name, by ids, names or words in texts of rules.

    `has_own` tells that the rules include a folder of the user's own.
    """

    def __init__(self, rules: Sequence[Rule], *, has_own: bool) -> None:
        self._rules = rules
        self._has_own = has_own
        self._ids = {rule.id for rule in rules}
        self._known = [said for rule in rules for said in (rule.id, rule.name)]
        self._near = first_hints()

    def hint(self, text: str) -> Text:
        """Give a clause that names the rule, or where it may be; empty where nothing is near."""
        by_id = self._by_ids(text) or self._by_start(text)
        named = by_id or self._near(text, self._known) or self._by_words(text)
        return named if self._has_own else self._or_elsewhere(text, named)

    def _by_ids(self, text: str) -> Text:
        """Name the rules whose ids stand in a text, as in "regel UTR202" and "UTR202/UTR205"."""
        said = (match[0] for match in re.finditer(rf"\b{_ID}\b", text.upper()))
        first, *others = [id_ for id_ in dict.fromkeys(said) if id_ in self._ids] or [""]
        if others:
            return EACH.filled({"rules": [first, *others]})
        return naming(first) if first else UNSAID

    def _by_start(self, text: str) -> Text:
        """Name some of the rules whose ids begin so: `UTR2` selects them, and is no rule."""
        start = text.upper()
        begun = [rule.id for rule in self._rules if rule.id.startswith(start)]
        if len(begun) < _FEWEST_BEGUN or not re.fullmatch("[A-Z]{2,8}[0-9]{1,2}", start):
            return UNSAID
        more = ["…"] if len(begun) > _MOST_BEGUN else []
        return EACH.filled({"rules": begun[:_MOST_BEGUN] + more})

    @cached_property
    def _by_words(self) -> Callable[[str], Text]:
        """Names the one rule whose texts hold all long words of a name, such as "pettenscheiding".

        What a rule checks is tried before why, since several rules may have the same reason.
        """
        checks: dict[str, set[str]] = {}
        whys: dict[str, set[str]] = {}
        for rule in self._rules:
            for said, texts in ((checks, rule.summary), (whys, rule.why)):
                for word in split(" ".join(texts)):
                    said.setdefault(word, set()).add(rule.name)

        def meant(text: str) -> Text:
            words = [word for word in split(text) if len(word) >= _SHORTEST]
            for said in (checks, whys) if words else ():
                names = set.intersection(*(said.get(word, set()) for word in words))
                if len(names) == 1:
                    return naming(*names)
            return UNSAID

        return meant

    def _or_elsewhere(self, text: str, hint: Text) -> Text:
        """Add to a hint how to name a folder, where the rule may lie in one of the user's own.

        An id whose letters are like those of no known rule replaces the hint.
        """
        id_ = re.fullmatch(_ID, text.upper())
        if not id_:
            return OF_A_FOLDER if not hint and "-" in text else hint
        letters = {rule.id[:-3] for rule in self._rules}
        if id_[1] in letters:
            return hint
        is_misspelt = nearest(id_[1], letters) or id_[1][::-1] in letters
        return UNSAID.join((hint, OF_A_FOLDER)) if is_misspelt else OF_A_FOLDER
