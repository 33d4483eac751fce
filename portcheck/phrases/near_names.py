"""This file finds the name of a topic that words which no name claims are another way to write.

Only what cannot well mean anything else: other blanks and hyphens, another order, other endings.
That letters are alike is not enough: "groenbeleid" is no grondbeleid. What begins with a name may
be a part of it, as "waterveiligheid" is, or nothing of the kind, as "watertorenplein".
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from portcheck.phrases.matching import GAP, SURE, Name
from portcheck.phrases.words import listed, split

_SHORTEST = 7
_SHORTEST_BEGINNING = 5
_STEM = 6
"""So many letters two words have in common at least, before their endings."""

_ENDINGS = listed("""
    e, el, ele, eel, elijk, elijke, en, er, es, f, ie, ief, ien, ies, ieve, ing, ingen, isch,
    ische, le, me, n, s, sch, sche, tisch, tische, ve, y
""") | {""}
_SMALL = listed("aan, de, der, en, het, in, met, op, van, voor")


class NearNames:
    """Names of topics, by what is left of them when they are written in another way."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._by_key: dict[object, list[tuple[list[str], Name]]] = {}
        self._by_word: dict[str, Name] = {}
        for name in names:
            if name.strength in SURE and GAP not in name.phrase:
                words = split(name.phrase)
                for key in _keys(words):
                    self._by_key.setdefault(key, []).append((words, name))
                if name.strength == "alias" and len(words) == 1:
                    self._by_word[words[0]] = name

    def near(self, words: Sequence[str]) -> Name | None:
        """Give the name that words are another way to write; None where they may mean several."""
        found = [
            name
            for key in _keys(words)
            for known, name in self._by_key.get(key, ())
            if not isinstance(key, tuple) or all(map(_is_inflected, words, known))
        ]
        return found[0] if len({name.topics for name in found}) == 1 else None

    def begun(self, words: Sequence[str]) -> Name | None:
        """Give the longest name of a whole topic that a single word begins with."""
        if len(words) != 1:
            return None
        lengths = range(len(words[0]) - 1, _SHORTEST_BEGINNING - 1, -1)
        begun = (words[0][:length] for length in lengths)
        return next((self._by_word[word] for word in begun if word in self._by_word), None)


def _keys(words: Sequence[str]) -> Iterator[object]:
    """Yield what other ways to write the same have in common: letters, stems, and words."""
    joined = "".join(words).replace("-", "")
    if len(joined) >= _SHORTEST:
        yield joined
        yield tuple(word[:_STEM] for word in words)
    content = frozenset(words) - _SMALL
    if len(content) > 1:
        yield content


def _is_inflected(word: str, other: str) -> bool:
    """Tell whether two words are one, with other endings."""
    pairs = zip(word, other, strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return word == other or (same >= _STEM and {word[same:], other[same:]} <= _ENDINGS)
