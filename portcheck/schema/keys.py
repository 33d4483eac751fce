"""This file says which keys of a group are missing or unknown, and what their writer meant."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice, takewhile

from portcheck.finding import Path
from portcheck.nearest import MOST_HINTS, Hint, did_you_mean, naming
from portcheck.schema import unfit
from portcheck.schema.advice import OF_GROUPS
from portcheck.schema.elsewhere import elsewhere
from portcheck.schema.group import Group, can_be_name
from portcheck.schema.translated import translated
from portcheck.schema.unfit import Misfit
from portcheck.wording import UNSAID, Text


def missing(group: Group, name: str, path: Path, hint: Hint) -> Iterator[Misfit]:
    """Yield that a key is missing, unless an unknown one says so: it may be meant by that."""
    if _is_split_text(group) or _named_by_key(group):
        return
    meant = (near for _, near in islice(_unknown_keys(group, hint), MOST_HINTS))
    if naming(name) not in meant:
        values = {"key": name, "advice": _instead(group, name, path)}
        yield Misfit(path, unfit.LACKING.get(name, unfit.MISSING), values, at_key=True)


def unknown(group: Group, path: Path, hint: Hint) -> Iterator[Misfit]:
    """Yield each key that does not belong in a group."""
    for key, near in _unknown_keys(group, hint):
        message, values = _why_unknown(group, key, near)
        said = {"key": key, "hint": near, "known": sorted(group.known), **values}
        yield Misfit((*path, key), message, said, at_key=True)


def _instead(group: Group, name: str, path: Path) -> Text:
    """Say what a group may be that lacks the first of the keys that it needs."""
    if name != group.schema["required"][0]:
        return UNSAID
    if not path and group.known.keys().isdisjoint(group.found):
        return OF_GROUPS.get(name, UNSAID)
    return unfit.DASH_TOO_MANY if _is_later_entry(path) else UNSAID


def _is_later_entry(path: Path) -> bool:
    return any(type(step) is int and step > 0 for step in path[-1:])


def _unknown_keys(group: Group, hint: Hint) -> Iterator[tuple[str, Text]]:
    """Yield each key that is unknown, with the one that may have been meant by it.

    A key that is there already is meant by no other word: "titel" beside "plan" is not the plan.
    """
    left = group.known.keys() - group.found.keys()
    for key in group.found:
        if key not in group.known:
            yield key, hint(translated(key, left), group.known)


def _why_unknown(group: Group, key: str, near: Text) -> tuple[Text, Mapping[str, object]]:
    number = _cut_number(group, key)
    if number:
        return unfit.CUT_NUMBER, {"number": number, "above": _above_comma(group, key)}
    misplaced = None if near else _misplaced(group, key)
    if misplaced:
        return misplaced, _meant(group, key)
    told = elsewhere(group, key, near)
    if told or near:
        return told or (unfit.MISSPELT, {})
    aside = unfit.ASIDE if "plan" in group.outermost else UNSAID
    return unfit.UNKNOWN if group.known else unfit.NO_KEYS, {"aside": aside}


def _misplaced(group: Group, key: str) -> Text | None:
    """Say what became a key by a colon, a comma or its indentation; nothing of any other."""
    value = group.found[key]
    if _is_split_text(group):
        return _why_split(group, key, value)
    if key == _named_by_key(group):
        return _why_named(group, value)
    if _is_cut_off(group, key):
        return unfit.CUT_OFF
    return unfit.OUTSIDE if _list_of(group, key) else None


def _why_split(group: Group, key: str, value: object) -> Text:
    if isinstance(value, list):
        return unfit.NESTED
    if value is None:
        return unfit.MADE_KEY
    return unfit.WEIGHED if _weight(group, key) else unfit.SPLIT_TEXT


def _why_named(group: Group, value: object) -> Text:
    """Say how to write a name that stands as a key, by what stands behind it."""
    if type(value) is int and "zetels" in group.known:
        return unfit.NAMED_WITH_SEATS
    if isinstance(value, (list, str)) and "onderwerpen" in group.known:
        return unfit.NAMED_WITH_TOPICS
    return unfit.NAMED_ABOVE if isinstance(value, dict) else unfit.NAMED


def _is_split_text(group: Group) -> bool:
    """Tell whether a colon made a key of what was to be text, with a text or a list behind it."""
    if "string" not in group.schema.get("type", ()) or len(group.found) != 1:
        return False
    ((key, value),) = group.found.items()
    return key not in group.known and not isinstance(value, dict) and not _is_misspelt(group, key)


def _named_by_key(group: Group) -> str | None:
    """Give the first key of a group without its "naam", where that key can be the name itself."""
    first = next(iter(group.found), "")
    is_nameless = group.schema.get("required") == ["naam"] and "naam" not in group.found
    can_be = is_nameless and can_be_name(first) and not _is_misspelt(group, first)
    return first if can_be else None


def _is_misspelt(group: Group, key: str) -> bool:
    return bool(did_you_mean(translated(key, group.known), group.known))


def _is_cut_off(group: Group, key: str) -> bool:
    """Tell whether a comma made a key of what was to be text: {nl: wie dit doet, doet dat niet}."""
    return isinstance(group.found.get(_above_comma(group, key)), str)


def _cut_number(group: Group, key: str) -> str:
    """Give the number of which a comma made a key of what stands behind it: {fte: 0,8}."""
    whole, decimals = group.found.get(_above_comma(group, key)), re.match("[0-9]{1,6}", key)
    return f"{whole}.{decimals[0]}" if type(whole) is int and decimals else ""


def _above_comma(group: Group, key: str) -> str:
    """Give the key above one that has no value itself."""
    above = [*takewhile(key.__ne__, group.found)] if group.found[key] is None else []
    return above[-1] if above else ""


def _meant(group: Group, key: str) -> dict[str, object]:
    """Give what a key and what stands behind it may be: topic and weight, seats, part of a list."""
    entries = _list_of(group, key)
    return {
        "topic": _topic(key),
        "weight": _weight(group, key),
        "seats": str(group.found[key]),
        "list": entries,
        "indent": _how_far(group.found.get(entries), key),
    }


def _topic(key: str) -> str:
    """Give a topic without the word for its weight that stands behind it."""
    word = re.search(r"\b(?:zwaarte|gewicht|weging)$", key, re.IGNORECASE)
    return key[: word.start()].rstrip(" ,;(") if word else key


def _weight(group: Group, key: str) -> str:
    """Give the number behind a topic as it is to be written; empty for what can be no weight."""
    if "zwaarte" not in group.known:
        return ""
    said = str(group.found[key]).replace(",", ".").rstrip(" )")
    return said if re.fullmatch(r"[0-9]{1,6}(?:\.[0-9]{1,6})?", said) else ""


def _list_of(group: Group, key: str) -> str:
    """Give the list whose entries know an unknown key: the last one above it, else one below it.

    Empty where there is none.
    """
    lists = [
        name
        for name, schema in group.known.items()
        if name in group.found and key in schema.get("items", {}).get("properties", {})
    ]
    above = [*takewhile(key.__ne__, group.found)] if lists else []
    return max(lists, key=lambda name: above.index(name) if name in above else -1, default="")


def _how_far(entries: object, key: str) -> Text:
    """Say how far to indent a key that belongs to the last entry of a list, or begins the next."""
    last = entries[-1] if isinstance(entries, list) and entries else None
    if isinstance(last, dict) and last and key not in last:
        return unfit.BELOW_FIRST.filled({"first": next(iter(last))})
    return unfit.ALIKE if isinstance(last, str) else unfit.WITH_DASH
