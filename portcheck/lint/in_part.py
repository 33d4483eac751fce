"""This file takes out of a plan what does not fit the plan format, so that the rest can be judged.

Whatever its writer meant by what is left out, no finding of the rest may be untrue of the whole:
what is left out may gainsay some rules, and where it may change anything else, nothing is judged.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from portcheck import bundled
from portcheck.nearest import nearest
from portcheck.rulebook.rules import Rule
from portcheck.schema.accept import accepts, compile_schema, inlined
from portcheck.schema.group import can_be_name
from portcheck.schema.translated import translated

Keys = Mapping[str, Any]
Checks = Mapping[str, Callable[[Any], bool]]
"""Tells of what stands under a key whether it fits there."""

_HOLDERS, _TOPICS, _DEPARTURES = "portefeuillehouders", "onderwerpen", "afwijkingen"

_DECISIVE = frozenset((_DEPARTURES, "functie"))
"""Whatever does not fit under these keys may change what is to be said of all the rest."""

_COUNTED = frozenset(("fte", "zetels"))
"""What rules go by that count holders."""

_OF_NO_TOPIC = frozenset(("zwaarte", "vast"))
"""These keys of a topic tell neither which it is, nor who has it and as what."""

_SEATS = frozenset(("rol", "role"))
"""With these behind its topics a holder may have a seat in all of them, or in the last."""

_EMPTY = "n.n.b."
"""Stands for an entry that is left empty, and counts as little."""


class Part(NamedTuple):
    """What fits of a plan's data, and what was left out.

    `lacking` are the known keys, except of topics, of which the values were. It `is_unsure` where
    there was more: an entry, or a key that is not known, which may tell of a topic or of what
    somebody is.
    """

    data: Keys
    lacking: frozenset[str]
    is_unsure: bool

    def may_gainsay(self, rule: Rule) -> bool:
        """Tell whether what was left out may show what a rule finds to be untrue."""
        if self.is_unsure:
            return rule.check.counts_holders or rule.check.is_of_whole
        return rule.check.counts_holders and not _COUNTED.isdisjoint(self.lacking)


def part_of(data: object) -> Part | None:
    """Give what fits of a plan's data; None where nothing is to be judged by it."""
    if not isinstance(data, dict):
        return None
    sieve = _Sieve(inlined(bundled.schema("plan")))
    kept = sieve.plan(data)
    if not accepts("plan")(kept):
        return None
    return Part(kept, frozenset(sieve.lacking), sieve.is_unsure)


class _Sieve:
    """Leaves out what does not fit, and remembers it; what may change all the rest stays in."""

    def __init__(self, schema: Keys) -> None:
        def checks(group: Keys) -> Checks:
            return {key: compile_schema(of) for key, of in group["properties"].items()}

        holder = schema["properties"][_HOLDERS]["items"]
        entry = holder["properties"][_TOPICS]["items"]
        self._of_plan, self._of_holder, self._of_entry = map(checks, (schema, holder, entry))
        self._is_entry = compile_schema(entry)
        self.lacking: set[str] = set()
        self.is_unsure = False

    def plan(self, found: Keys) -> Keys:
        """Give a plan, as far as it fits."""
        return self._group(found, self._of_plan, {_HOLDERS: self._holders})

    def _holders(self, listed: list[Any]) -> list[Any]:
        return [self._holder(one) if isinstance(one, dict) else one for one in listed]

    def _holder(self, found: Keys) -> Keys:
        kept = self._group(found, self._of_holder, {_TOPICS: lambda one: [*self._entries(one)]})
        return {**kept, _TOPICS: []} if found.keys() & _SEATS else kept

    def _group(
        self, found: Keys, known: Checks, lists: Mapping[str, Callable[[list[Any]], list[Any]]]
    ) -> Keys:
        kept: dict[str, Any] = {}
        for key, value in found.items():
            is_known = key in known
            if is_known and known[key](value):
                kept[key] = value
            elif key in lists and isinstance(value, list):
                kept[key] = lists[key](value)
            elif _may_change_all(key, value, known):
                kept[key] = value
            elif is_known and key not in lists:
                self.lacking.add(key)
            else:
                self.is_unsure = True
        return kept

    def _entries(self, listed: list[Any]) -> Iterator[Any]:
        """Yield the entries that fit, up to one that may say something of those below it."""
        for entry in listed:
            if self._is_entry(entry) or _tells_departures(entry):
                yield entry
            elif entry is None:
                yield _EMPTY
            elif isinstance(entry, dict) and self._of_entry["onderwerp"](entry.get("onderwerp")):
                yield self._topic(entry)
            else:
                self.is_unsure = True
                return

    def _topic(self, found: Keys) -> Keys:
        """Give a topic as one that its holder has; where that is unsure, not as the first."""
        checks = self._of_entry
        kept = {key: value for key, value in found.items() if key in checks and checks[key](value)}
        if found.keys() - kept.keys() <= _OF_NO_TOPIC:
            return kept
        self.is_unsure = True
        return {**kept, "rol": "tweede"}


def _may_change_all(key: str, value: object, known: Checks) -> bool:
    """Tell whether what does not fit may be a departure, a holder, or what makes somebody one."""
    if key in _DECISIVE or _is_of_departures(key) or _tells_departures(value):
        return True
    if key in known:
        return False
    if _HOLDERS in known and (key in _SEATS or _may_mean(key, _HOLDERS)):
        return True
    return can_be_name(key) and not nearest(translated(key, known), known)


def _tells_departures(value: object) -> bool:
    """Tell whether any key below what stands somewhere may be one of a departure."""
    if isinstance(value, dict):
        return any(map(_is_of_departures, value)) or any(map(_tells_departures, value.values()))
    return isinstance(value, list) and any(map(_tells_departures, value))


@lru_cache(1024)  # entries of a list have the same keys
def _is_of_departures(key: str) -> bool:
    return key == "regel" or _may_mean(key, _DEPARTURES)


def _may_mean(key: str, known: str) -> bool:
    return bool(nearest(translated(key, (known,)), (known,)))
