"""This file tells of what a plan names which is there twice, be it in another form."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from portcheck.plan.model import Affiliate, Holder, Opgave

Named = Holder | Affiliate | Opgave

# fmt: off
_BESIDE = {
    "portefeuillehouders": frozenset((
        "dhr", "dr", "drs", "heer", "ing", "ir", "jhr", "mevr", "mevrouw", "mr", "mrs", "ms", "mw",
        "prof",
    )),
    "verbonden_partijen": frozenset((
        "bv", "coöperatie", "gemeenschappelijke", "gr", "nv", "regeling", "stichting", "ua",
        "vereniging",
    )),
}
# fmt: on
"""What stands beside a name, or not: titles, legal forms."""

_MARKS = str.maketrans(dict.fromkeys("'\"&(),-/–—’", " "))


def twins(entries: Iterable[Named]) -> Iterator[tuple[Named, Named]]:
    """Yield each of the entries of a list that is there already, with the one that it is.

    "Vitens" is "Vitens N.V.", but an N.V. and a stichting of one name are two.
    """
    known: dict[tuple[str, str], dict[frozenset[str], Named]] = {}
    for named in entries:
        of = str(named.path[0])
        bare, beside = _bare(named.name, of)
        others = known.setdefault((of, bare), {})
        twin = _twin(beside, others) if others else None
        if twin:
            yield named, twin
        others.setdefault(beside, named)


@lru_cache(4096)  # plans of one body repeat their names
def alike(name: str) -> str:
    """Give a name as it is compared: without capitals, and with single blanks."""
    return " ".join(name.casefold().split())


def _twin(beside: frozenset[str], others: Mapping[frozenset[str], Named]) -> Named | None:
    """Give who or what has the same beside the same name, or nothing beside either."""
    same = others.get(beside) or others.get(frozenset())
    return same or (None if beside else next(iter(others.values())))


@lru_cache(4096)
def _bare(name: str, of: str) -> tuple[str, frozenset[str]]:
    """Give a name without the words that may stand beside it, and these."""
    if of not in _BESIDE:
        return alike(name), frozenset()
    plain = name.casefold().replace(".", " " if of == "portefeuillehouders" else "")
    words = plain.translate(_MARKS).split()
    beside = _BESIDE[of].intersection(words)
    bare = " ".join([word for word in words if word not in beside] if beside else words)
    return (bare, beside) if bare else (alike(name), frozenset())
