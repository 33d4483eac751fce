"""This file says why data does not fit a JSON Schema: each misfit at its own key."""

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple
from unicodedata import normalize

from portcheck.day import NO_DAY, day_meant
from portcheck.finding import Path
from portcheck.nearest import MOST_HINTS, NO_HINT, Hint, did_you_mean, first_hints, naming
from portcheck.schema.accept import compile_schema
from portcheck.wording import LANGUAGES, Text

MOST = 1_000
"""So many misfits are told: nobody reads more, and each takes as long as a plan that fits."""


class Misfit(NamedTuple):
    """One thing that does not fit: where, and what was expected."""

    path: Path
    message: Text
    values: Mapping[str, object]
    at_key: bool = False


def misfits(data: object, schema: Mapping[str, Any]) -> list[Misfit]:
    """Give the misfits of `data`, at most MOST of them, in the order of their paths."""
    # 80 ms of import that only a plan that does not fit has to pay
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.validators import extend

    items = _items_that_do_not_fit(schema)
    judge = extend(Draft202012Validator, {"items": items})  # type: ignore[no-untyped-call]  # theirs
    validator = judge(schema, format_checker=FormatChecker(["date"]))
    hint = first_hints()
    every = (misfit for error in validator.iter_errors(data) for misfit in _explain(error, hint))
    found = list(islice(every, MOST))
    if next(every, None):
        found.append(Misfit((), MORE, {"most": MOST}, at_key=True))
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


def _explain(error: Any, hint: Hint) -> Iterator[Misfit]:
    path: Path = tuple(error.absolute_path)
    if error.validator in _WITH_HINTS:
        yield from _WITH_HINTS[error.validator](error, path, hint)
    else:
        yield from _EXPLANATIONS[error.validator](error, path)


def _missing(error: Any, path: Path, hint: Hint) -> Iterator[Misfit]:
    if _is_split_text(error):
        return  # its key says so
    # jsonschema reports each missing key by itself, and names it in its message only
    name = next(
        key
        for key in error.validator_value
        if key not in error.instance and error.message.startswith(repr(key))
    )
    meant = (near for _, near in islice(_unknown_keys(error, hint), MOST_HINTS))
    if naming(name) not in meant:  # else what it was misspelt as says so
        yield Misfit(path, MISSING, {"key": name}, at_key=True)


def _unknown(error: Any, path: Path, hint: Hint) -> Iterator[Misfit]:
    known = sorted(error.schema.get("properties", ()))
    for key, near in _unknown_keys(error, hint):
        values = {"key": key, "hint": near, "known": known}
        message = MISSPELT if near.nl else _why_unknown(error, key)
        yield Misfit((*path, key), message, values, at_key=True)


def _unknown_keys(error: Any, hint: Hint) -> Iterator[tuple[str, Text]]:
    """Yield each key that is unknown where an error is, with what may have been meant by it."""
    known = error.schema.get("properties", {})
    for key in error.instance:
        if key not in known:
            yield key, hint(_translated(key, known), known)


def _why_unknown(error: Any, key: str) -> Text:
    if _is_split_text(error):
        return NESTED if isinstance(error.instance[key], list) else SPLIT_TEXT
    if _is_cut_off(key, error.instance):
        return CUT_OFF
    return UNKNOWN if error.schema.get("properties") else NO_KEYS


def _is_split_text(error: Any) -> bool:
    """Tell whether a colon made a key of what was to be text, with a text or a list behind it."""
    known = error.schema.get("properties", {})
    if "string" not in error.schema.get("type", ()) or len(error.instance) != 1:
        return False
    ((key, value),) = error.instance.items()
    is_text = key not in known and not isinstance(value, dict)
    return is_text and not did_you_mean(_translated(key, known), known).nl


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
        " of ".join(TYPES[name].nl for name in names),
        " or ".join(TYPES[name].en for name in names),
    )
    advice = _advice(error.instance, names, path, error.schema)
    values = {"expected": expected, "found": _said(error.instance), "advice": advice}
    yield Misfit(path, TYPE, values)


def _advice(found: object, wanted: list[str], path: Path, schema: Mapping[str, Any]) -> Text:
    """Say what it was that a writer of YAML overlooked, where that can be told."""
    if isinstance(found, str):
        return _advice_on_text(found, wanted, schema)
    if isinstance(found, dict):
        return _advice_on_group(found, wanted)
    if isinstance(found, list) and not path and len(schema.get("required", ())) == 1:
        (key,) = schema["required"]
        return Text(f'; zet "{key}:" erboven', f'; put "{key}:" above it')
    if found is None and path and {"object", "array"} & {*wanted}:
        return NO_ITEM if type(path[-1]) is int and "string" in wanted else INDENT
    if isinstance(found, (bool, int, float)) and "string" in wanted:
        return QUOTES
    return NO_HINT


def _advice_on_group(found: Mapping[str, object], wanted: list[str]) -> Text:
    if wanted == ["array"]:
        return DASHES
    if wanted == ["string"] and "plan" in found:
        return BAR
    return COLON if "string" in wanted else NO_HINT


def _advice_on_text(found: str, wanted: list[str], schema: Mapping[str, Any]) -> Text:
    if "object" in wanted and _GLUED.match(found):
        return BLANK_BEHIND
    if "plan" in schema.get("required", ()):
        return NO_PLAN_YET
    if schema.get("required") == [*LANGUAGES]:
        return BOTH_LANGUAGES
    if wanted == ["object"] and len(schema.get("required", ())) == 1:
        (key,) = schema["required"]
        return Text(f"; schrijf het als {{{key}: …}}", f"; write it as {{{key}: …}}")
    if "array" in wanted:
        one = Text(f"; schrijf het als [{found}]", f"; write it as [{found}]")
        return one if _WORD.fullmatch(found) else ITEMS
    return _advice_on_scalar(found, wanted, schema)


def _advice_on_scalar(found: str, wanted: list[str], schema: Mapping[str, Any]) -> Text:
    if "boolean" in wanted:
        return did_you_mean(_translated(found, _TRUTHS), _TRUTHS)
    if not {"number", "integer"} & {*wanted}:
        return NO_HINT
    if _DECIMAL.fullmatch(found) and ("," not in found or "number" in wanted):
        return POINT if "," in found else UNQUOTED
    number = _NUMBER.match(found)
    if number and compile_schema(schema, schema)(json.loads(number[0])):
        return Text(f"; schrijf alleen {number[0]}", f"; write {number[0]} alone")
    examples = schema.get("examples", ())
    said = (
        Text(f"; schrijf bijvoorbeeld {one}", f"; write {one}, for instance") for one in examples
    )
    return next(said, NO_HINT)


def _not_listed(error: Any, path: Path, hint: Hint) -> Iterator[Misfit]:
    allowed = [value for value in error.validator_value if value is not None]
    if error.instance is None:
        yield Misfit(path, NO_CHOICE, {"expected": allowed})
        return
    found, near = _said(error.instance), hint(_translated(str(error.instance), allowed), allowed)
    message = MISCHOSEN if near.nl else ENUM
    yield Misfit(path, message, {"expected": allowed, "found": found, "hint": near})


def _too_few(error: Any, path: Path) -> Iterator[Misfit]:
    message = FEW if error.instance else NO_ENTRY
    yield Misfit(path, message, {"least": error.validator_value}, at_key=True)


def _too_many(error: Any, path: Path) -> Iterator[Misfit]:
    yield Misfit(path, MANY, {"most": error.validator_value}, at_key=True)


def _too_long(error: Any, path: Path) -> Iterator[Misfit]:
    yield Misfit(path, LONG, {"length": len(error.instance), "most": error.validator_value})


def _too_short(error: Any, path: Path) -> Iterator[Misfit]:
    if not error.instance.strip():
        yield Misfit(path, BLANK, {})
    else:
        values = {"length": len(error.instance), "least": error.validator_value}
        yield Misfit(path, SHORT, values)


def _none_such(_error: Any, path: Path) -> Iterator[Misfit]:
    yield Misfit(path, NONE_SUCH, {}, at_key=True)


def _blank(error: Any, path: Path) -> Iterator[Misfit]:
    if not error.instance.strip():
        yield Misfit(path, BLANK, {})
    else:
        found, pattern = error.instance, error.validator_value
        near = [way for way in _ways(found) if re.search(pattern, way)]
        hint = did_you_mean(near[0], near) if near else NO_HINT
        values = {"found": found, "expected": _SHAPES.get(pattern, pattern), "hint": hint}
        yield Misfit(path, SHAPE, values)


def _ways(found: str) -> Iterator[str]:
    """Yield how a name or an id may have been meant: small with hyphens, or in capitals."""
    parts = re.findall("[a-z]+|[0-9]+", _plain(found))
    yield "-".join(re.findall("[a-z0-9]+", _plain(found)))
    yield "".join(part.zfill(3) if part.isdigit() else part.upper() for part in parts)


def _plain(text: str) -> str:
    """Give a text in small letters, without accents."""
    return "".join(c for c in normalize("NFD", text.lower()) if c.isascii())


def _translated(word: str, known: Collection[str]) -> str:
    """Give the word in the other language, where that is the one that is known."""
    same = (words for words in _WORDS if word.casefold() in words)
    return next((other for words in same for other in words if other in known), word)


def _bound(message: Text) -> Any:
    def explain(error: Any, path: Path) -> Iterator[Misfit]:
        # as the file has it: with a point, in Dutch too
        values = {"found": str(error.instance), "bound": str(error.validator_value)}
        yield Misfit(path, message, values)

    return explain


def _no_date(error: Any, path: Path) -> Iterator[Misfit]:
    written = str(error.instance)
    yield Misfit(path, NO_DAY, {"found": written, "hint": day_meant(written)})


def _said(instance: object) -> Text | str:
    if isinstance(instance, dict):
        return TYPES["object"]
    if isinstance(instance, list):
        return TYPES["array"]
    if instance is None:
        return NOTHING
    if isinstance(instance, bool):
        return str(instance).lower()
    if isinstance(instance, (int, float)):
        return Text(f"het getal {instance}", f"the number {instance}")
    return f'"{instance}"' if len(str(instance)) <= _LONG else f'"{str(instance)[:_LONG]}…"'


MORE = Text(
    "er past nog meer niet: alleen de eerste {most} worden hier genoemd",
    "more does not fit than is reported here: only the first {most} are named",
)
MISSING = Text('de sleutel "{key}" ontbreekt hier', 'the key "{key}" is missing here')
MISSPELT = Text('onbekende sleutel "{key}"{hint}', 'unknown key "{key}"{hint}')
UNKNOWN = Text(
    'onbekende sleutel "{key}"; hier kan staan: {known}',
    'unknown key "{key}"; what belongs here is {known}',
)
CUT_OFF = Text(
    'onbekende sleutel "{key}"; hoort dit bij de tekst ervoor, zet het geheel dan tussen '
    "aanhalingstekens",
    'unknown key "{key}"; if this belongs to the text before it, put the whole in quotes',
)
SPLIT_TEXT = Text(
    'door de dubbele punt is "{key}" hier een sleutel; zet de hele tekst tussen aanhalingstekens',
    'the colon makes "{key}" a key here; put the whole text in quotes',
)
NESTED = Text(
    'onder "{key}" hoort hier geen lijst; zet elk deel ervan als tekst in de lijst zelf',
    'no list belongs below "{key}" here; put each entry of it into the list itself, as a text',
)
NO_KEYS = Text(
    'onbekende sleutel "{key}"; hier hoort geen sleutel', 'unknown key "{key}"; none belongs here'
)
TYPE = Text(
    "hier staat {found}, verwacht: {expected}{advice}",
    "found {found}, expected: {expected}{advice}",
)
NO_PLAN_YET = Text(
    '; een plan begint met "plan: …", en `portcheck new-plan` schrijft er een om in te vullen',
    '; a plan starts with "plan: …", and `portcheck new-plan` writes one to fill in',
)
INDENT = Text("; spring in wat hieronder hoort", "; indent what belongs below it")
BLANK_BEHIND = Text(
    "; achter de dubbele punt hoort een spatie", "; a blank belongs behind the colon"
)
BOTH_LANGUAGES = Text(
    "; schrijf het in beide talen: {nl: …, en: …}",
    "; write it in both languages: {nl: …, en: …}",
)
BAR = Text(
    "; zet een | achter het streepje of de dubbele punt ervoor",
    "; put a | behind the dash or the colon before it",
)
DASHES = Text("; begin elk deel ervan met een streepje", "; begin each entry with a dash")
ITEMS = Text(
    "; zet elk deel op een eigen regel, achter een gewoon streepje (-) en een gewone spatie",
    "; put each entry on a line of its own, behind a plain hyphen (-) and a plain blank",
)
NO_ITEM = Text(
    "; vul het in of haal het streepje weg (wat achter een # staat, telt niet)",
    "; fill it in or take the dash away (what stands behind a # does not count)",
)
COLON = Text(
    "; zet een tekst met een dubbele punt tussen aanhalingstekens",
    "; put a text that holds a colon in quotes",
)
POINT = Text("; schrijf een punt, geen komma", "; write a point, no comma")
UNQUOTED = Text("; laat de aanhalingstekens weg", "; leave out the quotes")
QUOTES = Text("; zet er aanhalingstekens om", "; put it in quotes")
MISCHOSEN = Text("{found} is hier niet toegestaan{hint}", "{found} is not allowed here{hint}")
ENUM = Text(
    "{found} is hier niet toegestaan; kies uit {expected}",
    "{found} is not allowed here; choose from {expected}",
)
NO_CHOICE = Text("hier staat niets; kies uit {expected}", "found nothing; choose from {expected}")
NO_ENTRY = Text(
    "deze lijst is leeg; er hoort iets in te staan", "this list is empty; it needs an entry"
)
FEW = Text(
    "deze lijst is te kort; ten minste {least} verwacht",
    "this list is too short; at least {least} expected",
)
MANY = Text(
    "deze lijst is te lang; ten hoogste {most} verwacht",
    "this list is too long; at most {most} expected",
)
LONG = Text(
    "deze tekst is te lang ({length} tekens); ten hoogste {most} verwacht",
    "this text is too long ({length} characters); at most {most} expected",
)
SHORT = Text(
    "deze tekst is te kort ({length} tekens); ten minste {least} verwacht",
    "this text is too short ({length} characters); at least {least} expected",
)
NONE_SUCH = Text(
    "wat in deze lijst hoort te staan, staat er niet in",
    "nothing in this list is what it should hold",
)
BLANK = Text("deze tekst is leeg", "this text is empty")
SHAPE = Text(
    '"{found}" heeft niet de verwachte vorm: {expected}{hint}',
    '"{found}" does not have the expected shape: {expected}{hint}',
)
LOW = Text("{found} is te laag; ten minste {bound}", "{found} is too low; at least {bound}")
NOT_ABOVE = Text("{found} is te laag; meer dan {bound}", "{found} is too low; more than {bound}")
HIGH = Text("{found} is te hoog; ten hoogste {bound}", "{found} is too high; at most {bound}")
NOTHING = Text("niets", "nothing")

TYPES = {
    "object": Text("een groep sleutels", "a group of keys"),
    "array": Text("een lijst", "a list"),
    "string": Text("een tekst", "a text"),
    "number": Text("een getal", "a number"),
    "integer": Text("een geheel getal", "a whole number"),
    "boolean": Text("true of false", "true or false"),
}

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

_WORDS = (
    ("actie", "help"),
    ("advice", "advies"),
    ("anker", "anchor"),
    ("besturen", "bodies"),
    ("bestuur", "provincie", "gemeente", "waterschap"),
    ("bron", "source"),
    ("ernst", "severity"),
    ("fout", "error"),
    ("ja", "waar", "true"),
    ("nee", "onwaar", "false"),
    ("functie", "function"),
    ("gevallen", "cases"),
    ("gezag", "authority"),
    ("goed", "good"),
    ("law", "wet"),
    ("naam", "name"),
    ("naam", "label"),
    ("namen", "synoniemen", "aliases", "phrases"),
    ("nederlands", "nl"),
    ("engels", "english", "en"),
    ("onderdelen", "delen", "parts"),
    ("onderwerp", "topic"),
    ("onderwerpen", "topics"),
    ("onderwerpen", "portefeuille", "portefeuilles", "taken", "dossiers"),
    ("pakketten", "packs"),
    ("paragraaf", "section"),
    ("partij", "fractie"),
    ("plan", "titel", "title"),
    ("portefeuillehouders", "gedeputeerden", "wethouders", "heemraden", "leden", "college"),
    ("regel", "rule"),
    ("regels", "rules"),
    ("samen", "joint"),
    ("samenvatting", "summary"),
    ("schijnnamen", "decoys"),
    ("slecht", "bad"),
    ("soort", "kind"),
    ("taal", "lang"),
    ("te overwegen", "info"),
    ("teksten", "texts"),
    ("uit", "off"),
    ("verwacht", "expect"),
    ("uitgangen", "endings"),
    ("voorbeelden", "examples"),
    ("waarden", "params"),
    ("waarom", "why"),
    ("waarschuwing", "warning"),
)
"""What means the same: a plan is written in Dutch, a rule in English, and neither by heart."""

_LONG = 100
"""So many characters of a text are quoted: enough to know it by."""

_TRUTHS = ("true", "false")
_GLUED = re.compile(r"[\w-]+:(?!//)\S")
_WORD = re.compile(r"[\w./][^\s,;:#\[\]{}]{0,40}")
_NUMBER = re.compile(r"(?:0|[1-9][0-9]{0,5})(?:\.[0-9]+)?(?![0-9.,])")
_DECIMAL = re.compile("[0-9]+(?:[.,][0-9]+)?")

_EXPLANATIONS = {
    "type": _wrong_type,
    "minItems": _too_few,
    "maxItems": _too_many,
    "contains": _none_such,
    "minLength": _too_short,
    "maxLength": _too_long,
    "pattern": _blank,
    "minimum": _bound(LOW),
    "exclusiveMinimum": _bound(NOT_ABOVE),
    "maximum": _bound(HIGH),
    "format": _no_date,
}
