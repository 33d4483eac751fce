"""This file says why data does not fit a JSON Schema: each misfit at its own key."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice, takewhile
from typing import Any
from unicodedata import normalize

from portcheck.day import NO_DAY, day_meant
from portcheck.finding import Path
from portcheck.nearest import MOST_HINTS, NO_HINT, Hint, did_you_mean, first_hints, naming
from portcheck.schema import unfit
from portcheck.schema.accept import compile_schema, resolved
from portcheck.schema.advice import NAME_AS_KEY, advice, part_of_one
from portcheck.schema.translated import translated
from portcheck.schema.unfit import Misfit
from portcheck.wording import Text

MOST = 1_000
"""So many misfits are told: nobody reads more, and each takes as long as a plan that fits."""


def misfits(data: object, schema: Mapping[str, Any]) -> list[Misfit]:
    """Give the misfits of `data`, at most MOST of them, in the order of their paths."""
    # 80 ms of import that only a plan that does not fit has to pay
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.validators import extend

    items = _items_that_do_not_fit(schema)
    judge = extend(Draft202012Validator, {"items": items})  # type: ignore[no-untyped-call]  # theirs
    validator = judge(schema, format_checker=FormatChecker(["date"]))
    hint = first_hints()
    errors = (_with_entries(error, schema) for error in validator.iter_errors(data))
    every = (misfit for error in errors for misfit in _explain(error, hint))
    found = list(islice(every, MOST))
    if next(every, None):
        found.append(Misfit((), unfit.MORE, {"most": MOST}, at_key=True))
    return sorted(found, key=lambda misfit: [(type(s) is str, s) for s in misfit.path])


def _items_that_do_not_fit(root: Mapping[str, Any]) -> Callable[..., Iterator[Any]]:
    """Make a keyword `items` that passes over what fits: jsonschema takes 40 times as long."""
    checks: dict[int, Callable[[Any], bool]] = {}

    def items(validator: Any, schema: Any, instance: object, _schema: object) -> Iterator[Any]:
        if id(schema) not in checks:
            checks[id(schema)] = compile_schema(schema, root)
        for at, item in enumerate(instance if isinstance(instance, list) else ()):
            if not checks[id(schema)](item):
                yield from validator.descend(item, schema, path=at)

    return items


def _with_entries(error: Any, root: Mapping[str, Any]) -> Any:
    """Put what the entries of a list have to be into its schema, where that refers to it.

    Where a key is unknown, into the schemas of the lists beside it.
    """
    error.schema = _with_items(error.schema, root)
    if error.validator == "additionalProperties":
        beside = error.schema.get("properties", {}).items()
        known = {key: _with_items(schema, root) for key, schema in beside}
        error.schema = {**error.schema, "properties": known}
    return error


def _with_items(schema: Mapping[str, Any], root: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**schema, "items": resolved(schema["items"], root)} if "items" in schema else schema


def _explain(error: Any, hint: Hint) -> Iterator[Misfit]:
    path: Path = tuple(error.absolute_path)
    if error.validator in _WITH_HINTS:
        yield from _WITH_HINTS[error.validator](error, path, hint)
    else:
        yield from _EXPLANATIONS[error.validator](error, path)


def _missing(error: Any, path: Path, hint: Hint) -> Iterator[Misfit]:
    if _is_split_text(error) or _named_by_key(error):
        return  # its key says so
    # jsonschema reports each missing key by itself, and names it in its message only
    name = next(
        key
        for key in error.validator_value
        if key not in error.instance and error.message.startswith(repr(key))
    )
    meant = (near for _, near in islice(_unknown_keys(error, hint), MOST_HINTS))
    if naming(name) not in meant:  # else what it was misspelt as says so
        is_cut_off = name == error.validator_value[0] and _is_later_entry(path)
        values = {"key": name, "advice": unfit.DASH_TOO_MANY if is_cut_off else NO_HINT}
        yield Misfit(path, unfit.MISSING, values, at_key=True)


def _is_later_entry(path: Path) -> bool:
    return any(type(step) is int and step > 0 for step in path[-1:])


def _unknown(error: Any, path: Path, hint: Hint) -> Iterator[Misfit]:
    known = sorted(error.schema.get("properties", ()))
    for key, near in _unknown_keys(error, hint):
        message = unfit.MISSPELT if near else _why_unknown(error, key)
        values = {"key": key, "hint": near, "known": known, **_meant(error, key)}
        yield Misfit((*path, key), message, values, at_key=True)


def _unknown_keys(error: Any, hint: Hint) -> Iterator[tuple[str, Text]]:
    """Yield each key that is unknown where an error is, with what may have been meant by it.

    A key that is there already is meant by no other word: "titel" beside "plan" is not the plan.
    """
    known = error.schema.get("properties", {})
    left = known.keys() - error.instance.keys()
    for key in error.instance:
        if key not in known:
            yield key, hint(translated(key, left), known)


def _why_unknown(error: Any, key: str) -> Text:
    value = error.instance[key]
    if _is_split_text(error):
        split = unfit.WEIGHED if _weight(error, key) else unfit.SPLIT_TEXT
        return unfit.NESTED if isinstance(value, list) else split
    if key == _named_by_key(error):
        if type(value) is int and "zetels" in error.schema["properties"]:
            return unfit.NAMED_WITH_SEATS
        has_topics = isinstance(value, list) and "onderwerpen" in error.schema["properties"]
        alone = unfit.NAMED_ABOVE if isinstance(value, dict) else unfit.NAMED
        return unfit.NAMED_WITH_TOPICS if has_topics else alone
    if _is_cut_off(key, error.instance):
        return unfit.CUT_OFF
    if _list_of(error, key):
        return unfit.OUTSIDE
    return unfit.UNKNOWN if error.schema.get("properties") else unfit.NO_KEYS


def _is_split_text(error: Any) -> bool:
    """Tell whether a colon made a key of what was to be text, with a text or a list behind it."""
    known = error.schema.get("properties", {})
    if "string" not in error.schema.get("type", ()) or len(error.instance) != 1:
        return False
    ((key, value),) = error.instance.items()
    is_text = key not in known and not isinstance(value, dict)
    return is_text and not did_you_mean(translated(key, known), known)


def _meant(error: Any, key: str) -> dict[str, object]:
    """Give what a key and what stands behind it may be: topic and weight, seats, part of a list."""
    entries = _list_of(error, key)
    return {
        "topic": _topic(key),
        "weight": _weight(error, key),
        "seats": str(error.instance[key]),
        "list": entries,
        "indent": _how_far(error.instance.get(entries), key),
    }


def _list_of(error: Any, key: str) -> str:
    """Give the list whose entries know an unknown key: the last one above it, else one below it.

    Empty where there is none.
    """
    known, beside = error.schema.get("properties", {}), error.instance
    lists = [name for name in known if name in beside and key in _of_entries(known[name])]
    above = [*takewhile(key.__ne__, beside)] if lists else []
    return max(lists, key=lambda name: above.index(name) if name in above else -1, default="")


def _how_far(entries: object, key: str) -> Text:
    """Say how far to indent a key that belongs to the last entry of a list, or begins the next."""
    last = entries[-1] if isinstance(entries, list) and entries else None
    if isinstance(last, dict) and last and key not in last:
        return unfit.BELOW_FIRST.filled({"first": next(iter(last))})
    return unfit.ALIKE if isinstance(last, str) else unfit.WITH_DASH


def _of_entries(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    keys: Mapping[str, Any] = schema.get("items", {}).get("properties", {})
    return keys


def _topic(key: str) -> str:
    """Give a topic without the word for its weight that stands behind it."""
    word = re.search(r"\b(?:zwaarte|gewicht|weging)$", key, re.IGNORECASE)
    return key[: word.start()].rstrip(" ,;(") if word else key


def _weight(error: Any, key: str) -> str:
    """Give the number behind a topic as it is to be written; empty for what can be no weight."""
    if "zwaarte" not in error.schema.get("properties", {}):
        return ""
    said = str(error.instance[key]).replace(",", ".").rstrip(" )")
    return said if re.fullmatch(r"[0-9]{1,6}(?:\.[0-9]{1,6})?", said) else ""


def _named_by_key(error: Any) -> str | None:
    """Give the first key of a group without its "naam", where that key can be the name itself."""
    known, first = error.schema.get("properties", {}), next(iter(error.instance), "")
    is_nameless = error.schema.get("required") == ["naam"] and "naam" not in error.instance
    if not is_nameless or not NAME_AS_KEY.match(first):
        return None
    return None if did_you_mean(translated(first, known), known) else first


def _is_cut_off(key: str, data: Mapping[str, object]) -> bool:
    """Tell whether a comma made a key of what was to be text: {nl: wie dit doet, doet dat niet}."""
    keys = list(data)
    before = keys[: keys.index(key)][-1:]
    return data[key] is None and any(isinstance(data[one], str) for one in before)


def _wrong_type(error: Any, path: Path) -> Iterator[Misfit]:
    if error.schema.get("format") == "date" and type(error.instance) is int:
        yield from _no_date(error, path)  # a mere year
        return
    wanted = error.validator_value
    names = [wanted] if isinstance(wanted, str) else [name for name in wanted if name != "null"]
    expected = Text(
        " of ".join(unfit.TYPES[name].nl for name in names),
        " or ".join(unfit.TYPES[name].en for name in names),
    )
    overlooked = advice(error.instance, names, path, error.schema)
    values = {"expected": expected, "found": _said(error.instance), "advice": overlooked}
    yield Misfit(path, unfit.TYPE, values)


def _not_listed(error: Any, path: Path, hint: Hint) -> Iterator[Misfit]:
    allowed = [value for value in error.validator_value if value is not None]
    if error.instance is None:
        yield Misfit(path, unfit.NO_CHOICE, {"expected": allowed})
        return
    found, near = _said(error.instance), hint(translated(str(error.instance), allowed), allowed)
    message = unfit.MISCHOSEN if near else unfit.ENUM
    yield Misfit(path, message, {"expected": allowed, "found": found, "hint": near})


def _too_few(error: Any, path: Path) -> Iterator[Misfit]:
    message = unfit.FEW if error.instance else unfit.NO_ENTRY
    yield Misfit(path, message, {"least": error.validator_value}, at_key=True)


def _too_many(error: Any, path: Path) -> Iterator[Misfit]:
    yield Misfit(path, unfit.MANY, {"most": error.validator_value}, at_key=True)


def _too_long(error: Any, path: Path) -> Iterator[Misfit]:
    yield Misfit(path, unfit.LONG, {"length": len(error.instance), "most": error.validator_value})


def _too_short(error: Any, path: Path) -> Iterator[Misfit]:
    if not error.instance.strip():
        yield Misfit(path, unfit.BLANK, {})
    else:
        values = {"length": len(error.instance), "least": error.validator_value}
        yield Misfit(path, unfit.SHORT, values)


def _none_such(_error: Any, path: Path) -> Iterator[Misfit]:
    yield Misfit(path, unfit.NONE_SUCH, {}, at_key=True)


def _misshapen(error: Any, path: Path) -> Iterator[Misfit]:
    if not error.instance.strip():
        yield Misfit(path, unfit.BLANK, {})
    else:
        found, pattern = error.instance, error.validator_value
        near = [way for way in _ways(found) if re.search(pattern, way)]
        hint = did_you_mean(near[0], near) if near else NO_HINT
        values = {"found": found, "expected": _SHAPES.get(pattern, pattern), "hint": hint}
        yield Misfit(path, unfit.SHAPE, values)


def _ways(found: str) -> Iterator[str]:
    """Yield how a name or an id may have been meant: small with hyphens, or in capitals."""
    parts = re.findall("[a-z]+|[0-9]+", _plain(found))
    yield "-".join(re.findall("[a-z0-9]+", _plain(found)))
    yield "".join(part.zfill(3) if part.isdigit() else part.upper() for part in parts)


def _plain(text: str) -> str:
    """Give a text in small letters, without accents."""
    return "".join(c for c in normalize("NFD", text.lower()) if c.isascii())


def _bound(message: Text) -> Any:
    def explain(error: Any, path: Path) -> Iterator[Misfit]:
        # as the file has it: with a point, in Dutch too
        found, share = error.instance, None
        if error.validator == "maximum" and _PERCENT_AT_LEAST <= found <= _WHOLE:
            share = part_of_one(found, error.schema)
        hint = naming(share) if share else NO_HINT
        values = {"found": str(found), "bound": str(error.validator_value), "hint": hint}
        yield Misfit(path, message, values)

    return explain


def _no_date(error: Any, path: Path) -> Iterator[Misfit]:
    written = str(error.instance)
    yield Misfit(path, NO_DAY, {"found": written, "hint": day_meant(written)})


def _said(instance: object) -> Text | str:
    if isinstance(instance, dict):
        return unfit.TYPES["object"]
    if isinstance(instance, list):
        return unfit.TYPES["array"]
    if instance is None:
        return unfit.NOTHING
    if isinstance(instance, bool):
        return str(instance).lower()
    if isinstance(instance, (int, float)):
        return Text(f"het getal {instance}", f"the number {instance}")
    return f'"{instance}"' if len(str(instance)) <= _LONG else f'"{str(instance)[:_LONG]}…"'


_WITH_HINTS = {"additionalProperties": _unknown, "enum": _not_listed, "required": _missing}

_SHAPES = {
    "^[A-Z]{2,8}[0-9]{3}$": Text(
        "twee tot acht hoofdletters en drie cijfers", "two to eight capitals and three digits"
    ),
    "^[a-z0-9]+(-[a-z0-9]+)*$": Text(
        "kleine letters en cijfers, met streepjes ertussen",
        "small letters and digits, with hyphens between them",
    ),
    "^https://[!-~]+$": Text(
        "een adres dat met https:// begint", "an address that starts with https://"
    ),
}

_PERCENT_AT_LEAST, _WHOLE = 50, 100
"""What lies between is a percentage where a part of 1 belongs; less may be hours of a week."""

_LONG = 100
"""So many characters of a text are quoted: enough to know it by."""

_EXPLANATIONS = {
    "type": _wrong_type,
    "minItems": _too_few,
    "maxItems": _too_many,
    "contains": _none_such,
    "minLength": _too_short,
    "maxLength": _too_long,
    "pattern": _misshapen,
    "minimum": _bound(unfit.LOW),
    "exclusiveMinimum": _bound(unfit.NOT_ABOVE),
    "maximum": _bound(unfit.HIGH),
    "format": _no_date,
}
