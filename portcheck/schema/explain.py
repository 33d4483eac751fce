"""This file says why data does not fit a JSON Schema: each misfit at its own key."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any
from unicodedata import normalize

from portcheck.day import NO_DAY, day_meant
from portcheck.finding import Path
from portcheck.nearest import Hint, did_you_mean, first_hints, naming
from portcheck.nothing import is_nothing
from portcheck.schema import keys, unfit
from portcheck.schema.accept import Schema, compile_schema, inlined
from portcheck.schema.advice import advice
from portcheck.schema.group import Group
from portcheck.schema.measures import part_of_one
from portcheck.schema.translated import translated
from portcheck.schema.unfit import Misfit
from portcheck.wording import OR, UNSAID, Text

Explanation = Callable[[Any, Path], Misfit]
"""Says why, by an error of jsonschema and the path to what does not fit."""

MOST = 1_000
"""So many misfits are told: nobody reads more, and each takes as long as a plan that fits."""


def misfits(data: object, schema: Schema) -> list[Misfit]:
    """Give the misfits of `data`, at most MOST of them, in the order of their paths."""
    # 80 ms of import that only a plan that does not fit has to pay
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.validators import extend

    items = _items_that_do_not_fit()
    judge = extend(Draft202012Validator, {"items": items})  # type: ignore[no-untyped-call]  # theirs
    root, hint = inlined(schema), first_hints()
    errors = judge(root, format_checker=FormatChecker(["date"])).iter_errors(data)
    every = (misfit for error in errors for misfit in _explain(error, root, hint))
    found = list(islice(every, MOST))
    if next(every, None):
        found.append(Misfit((), unfit.MORE, {"most": MOST}, at_key=True))
    cut = {(*m.path[:-1], m.values["above"]) for m in found if m.message is unfit.CUT_NUMBER}
    found = [misfit for misfit in found if misfit.path not in cut]  # of 0,8 the 0 is not too low
    return sorted(found, key=lambda misfit: [(type(s) is str, s) for s in misfit.path])


def _items_that_do_not_fit() -> Callable[..., Iterator[Any]]:
    """Make a keyword `items` that passes over what fits: jsonschema takes 40 times as long."""
    checks: dict[int, Callable[[Any], bool]] = {}

    def items(validator: Any, schema: Any, instance: object, _schema: object) -> Iterator[Any]:
        if not isinstance(instance, list):
            return
        if id(schema) not in checks:
            checks[id(schema)] = compile_schema(schema)
        for at, item in enumerate(instance):
            if not checks[id(schema)](item):
                yield from validator.descend(item, schema, path=at)

    return items


def _explain(error: Any, root: Schema, hint: Hint) -> Iterator[Misfit]:
    path: Path = tuple(error.absolute_path)
    if _should_be_empty(error):
        yield Misfit(path, unfit.NOT_YET, {"found": _said(error.instance)})
        return
    match error.validator:
        case "required":
            group = Group(error.instance, error.schema, root)
            yield from keys.missing(group, _name_of_missing(error), path, hint)
        case "additionalProperties":
            yield from keys.unknown(Group(error.instance, error.schema, root), path, hint)
        case "enum":
            yield _not_listed(error, path, hint)
        case word:
            yield _EXPLANATIONS[word](error, path)


def _should_be_empty(error: Any) -> bool:
    """Tell whether "n.n.b." stands where nothing may, and neither text nor "nee" does."""
    found = error.instance if error.validator in ("type", "enum", "format") else None
    if not isinstance(found, str) or not found.strip() or not is_nothing(found):
        return False
    fits = compile_schema(error.schema)
    return fits(None) and not fits(False)  # noqa: FBT003 - data, not a flag


def _name_of_missing(error: Any) -> str:
    """Give the key that is missing: jsonschema reports each by itself, and in its message only."""
    names: list[str] = error.validator_value
    said: str = error.message
    return next(n for n in names if n not in error.instance and said.startswith(repr(n)))


def _wrong_type(error: Any, path: Path) -> Misfit:
    if error.schema.get("format") == "date" and type(error.instance) is int:
        return _no_date(error, path)  # a mere year
    wanted = error.validator_value
    names = [wanted] if isinstance(wanted, str) else [name for name in wanted if name != "null"]
    expected = OR.join(unfit.TYPES[name] for name in names)
    overlooked = advice(error.instance, names, path, error.schema)
    values = {"expected": expected, "found": _said(error.instance), "advice": overlooked}
    return Misfit(path, unfit.TYPE, values)


def _not_listed(error: Any, path: Path, hint: Hint) -> Misfit:
    allowed = [value for value in error.validator_value if value is not None]
    if error.instance is None:
        return Misfit(path, unfit.NO_CHOICE, {"expected": allowed})
    found, near = _said(error.instance), hint(translated(str(error.instance), allowed), allowed)
    message = unfit.MISCHOSEN if near else unfit.ENUM
    return Misfit(path, message, {"expected": allowed, "found": found, "hint": near})


def _too_few(error: Any, path: Path) -> Misfit:
    message = unfit.FEW if error.instance else unfit.NO_ENTRY
    return Misfit(path, message, {"least": error.validator_value}, at_key=True)


def _too_many(error: Any, path: Path) -> Misfit:
    return Misfit(path, unfit.MANY, {"most": error.validator_value}, at_key=True)


def _too_long(error: Any, path: Path) -> Misfit:
    return Misfit(path, unfit.LONG, {"length": len(error.instance), "most": error.validator_value})


def _too_short(error: Any, path: Path) -> Misfit:
    if not error.instance.strip():
        return Misfit(path, unfit.BLANK, {})
    values = {"length": len(error.instance), "least": error.validator_value}
    return Misfit(path, unfit.SHORT, values)


def _none_such(_error: Any, path: Path) -> Misfit:
    return Misfit(path, unfit.NONE_SUCH, {}, at_key=True)


def _misshapen(error: Any, path: Path) -> Misfit:
    if not error.instance.strip():
        return Misfit(path, unfit.BLANK, {})
    found, pattern = error.instance, error.validator_value
    near = [way for way in _ways(found) if re.search(pattern, way)]
    hint = did_you_mean(near[0], near) if near else UNSAID
    values = {"found": found, "expected": _SHAPES.get(pattern, pattern), "hint": hint}
    return Misfit(path, unfit.SHAPE, values)


def _ways(found: str) -> Iterator[str]:
    """Yield how a name or an id may have been meant: small with hyphens, or in capitals."""
    parts = re.findall("[a-z]+|[0-9]+", _plain(found))
    yield "-".join(re.findall("[a-z0-9]+", _plain(found)))
    yield "".join(part.zfill(3) if part.isdigit() else part.upper() for part in parts)


def _plain(text: str) -> str:
    """Give a text in small letters, without accents."""
    return "".join(c for c in normalize("NFD", text.lower()) if c.isascii())


def _bound(message: Text) -> Explanation:
    def explain(error: Any, path: Path) -> Misfit:
        # as the file has it: with a point, in Dutch too
        found, share = error.instance, None
        if error.validator == "maximum" and _PERCENT_AT_LEAST <= found <= _WHOLE:
            share = part_of_one(found, error.schema)
        hint = naming(share) if share else UNSAID
        values = {"found": str(found), "bound": str(error.validator_value), "hint": hint}
        return Misfit(path, message, values)

    return explain


def _no_date(error: Any, path: Path) -> Misfit:
    written = str(error.instance)
    return Misfit(path, NO_DAY, {"found": written, "hint": day_meant(written)})


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

_EXPLANATIONS: Mapping[str, Explanation] = {
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
